// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inflateSync } from 'node:zlib';
import { day } from '#core/index.ts';
import { type Block, type Paper, printPaper } from './index.ts';
import { text as usual } from './look.ts';
import { runsOf } from './runs.ts';
import { typesetter } from './typesetter.ts';

const letterhead = { name: 'Ente', agency: 'Ente di prova', contact: '800 000 000' };

function paperOf(blocks: readonly Block[], title = 'Prova'): Paper {
  return { title, language: 'it', date: day('2026-11-25'), letterhead, blocks };
}

/** The streams of a PDF that are packed, unpacked. */
function streamsOf(pdf: Uint8Array): readonly Buffer[] {
  const bytes = Buffer.from(pdf);
  const found: Buffer[] = [];
  for (let at = bytes.indexOf('stream\n'); at !== -1; at = bytes.indexOf('\nstream\n', at + 1)) {
    const from = bytes.indexOf('stream\n', at) + 7;
    try {
      found.push(inflateSync(bytes.subarray(from, bytes.indexOf('\nendstream', from))));
    } catch {
      // The description in XML is not packed.
    }
  }
  return found;
}

const countOf = (pdf: Uint8Array, what: RegExp) =>
  Buffer.from(pdf).toString('latin1').match(what)?.length ?? 0;

describe('a printed paper', () => {
  it('is the same to the byte whenever it is printed', async () => {
    const paper = paperOf([{ kind: 'paragraph', text: 'Le scriviamo per la sua domanda.' }]);
    assert.deepEqual(await printPaper(paper), await printPaper(paper));
  });

  it('says what it is in a title with any letters, marks of XML too', async () => {
    const pdf = Buffer.from(await printPaper(paperOf([], 'Rossi & figli <€>'))).toString('utf8');
    assert.match(pdf, /Rossi &amp; figli &lt;€&gt;/);
  });

  it('has letters with outlines: a font whose letters are empty passes every check and shows nothing', async () => {
    const pdf = await printPaper(paperOf([{ kind: 'paragraph', text: 'abcdefghilmnopqrstuvz' }]));
    const fonts = streamsOf(pdf).filter(
      (stream) => stream.length > 500 && [0x00010000, 0x74727565].includes(stream.readUInt32BE(0)),
    );
    assert.ok(fonts.length >= 1);
    for (const font of fonts) {
      const tables = new Map<string, number>();
      for (let n = 0; n < font.readUInt16BE(4); n++) {
        const at = 12 + n * 16;
        tables.set(font.toString('latin1', at, at + 4), font.readUInt32BE(at + 8));
      }
      const isLong = font.readUInt16BE((tables.get('head') ?? 0) + 50) === 1;
      const glyphs = font.readUInt16BE((tables.get('maxp') ?? 0) + 4);
      const loca = tables.get('loca') ?? 0;
      const offset = (n: number) =>
        isLong ? font.readUInt32BE(loca + n * 4) : font.readUInt16BE(loca + n * 2);
      let empty = 0;
      for (let n = 0; n < glyphs; n++) if (offset(n) === offset(n + 1)) empty++;
      // The space, and at most one more.
      assert.ok(empty <= 2, `${empty} of ${glyphs} letters are empty`);
    }
  });

  it('tells each cell of a table its headers', async () => {
    const pdf = await printPaper(
      paperOf([
        {
          kind: 'table',
          caption: 'Somme',
          columns: [{ label: 'Mese' }, { label: 'Euro', figures: true }],
          rows: [
            ['gennaio', '100,00'],
            ['febbraio', '100,00'],
          ],
        },
      ]),
    );
    assert.equal(countOf(pdf, /\/Scope \/Column/g), 2);
    assert.equal(countOf(pdf, /\/Scope \/Row/g), 2);
  });

  it('says in words what its pictures show, and that they stand in a box', async () => {
    const pdf = await printPaper(
      paperOf([
        {
          kind: 'bars',
          chart: {
            label: 'Una barra per ogni mese',
            months: [3, 2, 1],
            ends: [
              ['maggio', '3'],
              ['luglio', '1'],
            ],
          },
        },
        { kind: 'code', address: 'https://example.org/it', label: 'Codice QR', text: 'Lo inquadri.' },
      ]),
    );
    assert.equal(countOf(pdf, /\/S \/Figure/g), 2);
    assert.equal(countOf(pdf, /\/Alt \(/g), 2);
    assert.equal(countOf(pdf, /\/BBox \[/g), 2);
  });

  it('goes on over the pages it needs: a long table, a cell longer than a page, a word longer than a line', async () => {
    const long = 'Una frase che si ripete. '.repeat(400);
    const pdf = await printPaper(
      paperOf([
        { kind: 'facts', facts: [{ name: 'Motivo', text: long }] },
        {
          kind: 'table',
          caption: 'Molte righe',
          columns: [{ label: 'Numero' }, { label: 'Testo' }],
          rows: Array.from({ length: 120 }, (_, n) => [String(n), 'testo']),
        },
        { kind: 'paragraph', text: 'x'.repeat(500) },
        { kind: 'heading', level: 2, text: 'Fine' },
      ]),
    );
    assert.ok(countOf(pdf, /\/Type \/Page\n/g) >= 6);
  });

  it('keeps an act with its number, an article and a comma on one line, however wide it is', () => {
    const set = typesetter({ title: '', author: '', lang: 'it', createdAt: new Date(0) });
    for (let width = 120; width < 400; width += 7) {
      const lines = set.lines(
        'La regola: L. 241/1990 art. 1 cc. 206-208, e la spesa ecc. di prima.',
        usual,
        width,
      );
      for (const line of lines) assert.doesNotMatch(line, /(?:L|art| cc)\.$/);
      assert.ok(lines.length < 8);
    }
  });

  it('sets letters that our font lacks in one that has them, never as a question mark', async () => {
    const pdf = await printPaper(
      paperOf([{ kind: 'paragraph', text: 'Дмитрий Ελένη محمد علي → ≤ 😀 Ștefănescu Łukasz' }]),
    );
    assert.ok(countOf(pdf, /DejaVuSans/g) > 0);
    const plain = await printPaper(paperOf([{ kind: 'paragraph', text: 'Ștefănescu' }]));
    assert.equal(countOf(plain, /DejaVuSans/g), 0);
  });

  it('shows what no font has as its number, which tells which letter it was', async () => {
    await assert.doesNotReject(printPaper(paperOf([{ kind: 'paragraph', text: '张伟 👍🏽' }])));
  });

  it('has a script written from the right in the order of reading, with figures and Latin words as they are', () => {
    const latin = (letter: string) => letter.charCodeAt(0) < 0x250;
    const order = (line: string) =>
      runsOf(line, latin)
        .map(({ text }) => text.trim())
        .filter(Boolean);
    assert.deepEqual(order('Gentile محمد علي, buongiorno'), ['Gentile', 'علي', 'محمد', ', buongiorno']);
    assert.deepEqual(runsOf('Maria Rossi', latin), [{ text: 'Maria Rossi', isForeign: false }]);
    assert.deepEqual(
      runsOf('Дмитрий Rossi', latin).map(({ isForeign }) => isForeign),
      [true, false],
    );
  });
});
