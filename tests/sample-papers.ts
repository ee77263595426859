// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import type { Brand, Catalogue } from '#catalogue/index.ts';
import { day, type Language } from '#core/index.ts';
import { documentOf, tellReading } from '#interview/index.ts';
import { letterheadOf, type Paper } from '#paper/index.ts';
import { loadPlaces } from '#places/index.ts';
import { numbered, readingPaper } from '#statements/index.ts';

/** A letter that refuses, in both languages, with everything a paper can hold: the fullest page to hold against the standard. */
export function sampleLetter(brand: Brand): Paper {
  return {
    title: 'La sua domanda di NASpI non è accolta',
    language: 'it',
    date: day('2026-11-25'),
    letterhead: letterheadOf(brand, 'it'),
    reference: 'Domanda 1234-5678-90  ·  Protocollo 2026/0000042',
    recipient: ['Giuseppe Esposito', 'Via Roma 12', '40121 Bologna BO'],
    blocks: [
      { kind: 'notice', title: 'Lettera di esempio', text: 'Non è la decisione di un ente.' },
      {
        kind: 'paragraph',
        look: 'lead',
        text: 'Manca una condizione che la legge chiede. Qui le diciamo quale, e che cosa può fare.',
      },
      { kind: 'heading', level: 2, text: 'Che cosa abbiamo guardato' },
      {
        kind: 'facts',
        facts: [
          { name: 'Ultimo giorno di lavoro', text: '30 settembre 2026' },
          { name: 'Domanda inviata il', text: '6 novembre 2026' },
          { name: 'Decisa da', text: 'Paola Ferri, funzionaria; controllata da Carla Greco' },
        ],
      },
      { kind: 'heading', level: 2, text: 'Perché' },
      {
        kind: 'list',
        items: [
          'Settimane di contributi: servono almeno 13 settimane negli ultimi quattro anni. A noi ne risultano 9 (D.Lgs. 22/2015 art. 3).',
          'Le altre condizioni ci sono.',
        ],
      },
      {
        kind: 'table',
        caption: 'Le settimane che ci risultano',
        columns: [
          { label: 'Datore di lavoro', share: 3 },
          { label: 'Periodo', share: 3 },
          { label: 'Settimane', figures: true },
        ],
        rows: [
          ['Bottega Rossi S.r.l.', 'dal 3 marzo al 30 aprile 2026', '8'],
          ['Fiera & Co. <eventi>', 'dal 24 al 30 settembre 2026', '1'],
          ['In tutto', '', '9'],
        ],
        totals: true,
      },
      {
        kind: 'bars',
        chart: {
          label: 'Un disegno con una barra per ogni mese. Le somme sono anche nella tabella sotto.',
          months: [120_000, 120_000, 116_400, 112_908],
          ends: [
            ['ottobre 2026', '1.200,00 €'],
            ['gennaio 2027', '1.129,08 €'],
          ],
        },
      },
      {
        kind: 'code',
        address: 'https://example.org/it/applications/5c1c7c1e-0000-4000-8000-000000000000',
        label: 'Codice QR che apre la pagina della domanda',
        text: 'Inquadri questo codice con il telefono per vedere a che punto è la domanda.',
      },
      { kind: 'heading', level: 2, text: 'Che cosa può fare' },
      {
        kind: 'list',
        numbered: true,
        items: [
          'Chiedere di guardare di nuovo (riesame), se mancano settimane che ha lavorato. Può mandare buste paga o contratti.',
          'Fare ricorso al comitato entro 90 giorni.',
        ],
      },
      { kind: 'heading', level: 3, text: 'Se ha dubbi' },
      {
        kind: 'paragraph',
        text: 'Chiami il numero in fondo alla pagina. Tenga vicino il numero della domanda.',
      },
      {
        kind: 'signature',
        role: 'La funzionaria',
        name: 'Paola Ferri',
        words: 'Firmato il 25 novembre 2026',
      },
    ],
    translations: [
      {
        language: 'en',
        title: 'Your application for NASpI is not granted',
        blocks: [
          {
            kind: 'paragraph',
            look: 'small',
            text: 'This is a translation. The Italian text is the one that counts.',
          },
          {
            kind: 'paragraph',
            text: 'One condition that the law asks for is not met. At least 13 weeks of contributions are needed.',
          },
        ],
      },
    ],
  };
}

/** A document that is produced, with more lines than one, and its number. */
export function sampleStatement({ brand, entries }: Catalogue, language: Language): Paper {
  const definition = entries.get('certificazione-unica')?.definition;
  const document = definition && documentOf(definition);
  assert.ok(document);
  const payments = [
    {
      benefit: 'sickness',
      from: '2025-02-03',
      to: '2025-02-14',
      gross: 50_000,
      'income-tax': 10_000,
      'regional-tax': 0,
      'municipal-tax': 0,
    },
    {
      benefit: 'unemployment',
      from: '2025-09-08',
      to: '2025-12-31',
      gross: 400_000,
      'income-tax': 40_000,
      'regional-tax': 1000,
      'municipal-tax': 500,
    },
  ];
  const on = day('2026-04-10');
  const told = tellReading(document, { payments }, language, { today: on, places: loadPlaces() });
  const sources = [{ asOf: day('2026-03-16'), isStale: false, isSample: true }];
  const whose = {
    name: 'Amina Diallo',
    codiceFiscale: 'DLLMNA93A48Z343X',
    birthDate: day('1993-01-08'),
    application: '1234-5678-90',
    on,
    year: 2025,
  };
  const paper = readingPaper(document, { told, sources }, whose, brand, language);
  return numbered(paper, { number: '1234567890123456', until: day('2026-10-07') }, 'https://example.org');
}
