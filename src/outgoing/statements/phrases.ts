// SPDX-License-Identifier: AGPL-3.0-or-later
import { sayer } from '#languages/index.ts';

/** What the yearly statement says, on page and paper. */
export const say = sayer({
  title: {
    it: 'Certificazione unica {year}',
    en: 'Yearly tax statement (CU) {year}',
    de: 'Einheitliche Bescheinigung {year} (Certificazione unica)',
  },
  subtitle: {
    it: 'Le somme pagate nel {of} e le tasse trattenute (D.P.R. 322/1998 art. 4).',
    en: 'The sums paid in {of} and the tax withheld (D.P.R. 322/1998 art. 4).',
    de: 'Die im Jahr {of} gezahlten Beträge und die einbehaltenen Steuern (D.P.R. 322/1998 art. 4).',
  },
  reference: {
    it: 'Certificazione unica {year} · Domanda {number}',
    en: 'CU {year} · Application {number}',
    de: 'Einheitliche Bescheinigung {year} · Gesuch {number}',
  },
  sample: { it: 'Dati di esempio', en: 'Sample data', de: 'Beispieldaten' },
  sampleText: {
    it: 'Le cifre sono inventate per la prova. Nessun ente le ha pagate: non usi questo foglio per le tasse.',
    en: 'The figures are invented for the trial. No agency paid them: do not use this paper for tax.',
    de: 'Die Zahlen sind für die Probe erfunden. Kein Amt hat sie gezahlt: Benutzen Sie dieses Blatt nicht für die Steuern.',
  },
  who: { it: 'Per chi', en: 'For whom', de: 'Für wen' },
  name: { it: 'Nome e cognome', en: 'Name', de: 'Vor- und Familienname' },
  codiceFiscale: { it: 'Codice fiscale', en: 'Codice fiscale', de: 'Steuernummer' },
  birth: { it: 'Data di nascita', en: 'Date of birth', de: 'Geburtsdatum' },
  payer: { it: 'Chi ha pagato', en: 'Who paid', de: 'Wer gezahlt hat' },
  printed: { it: 'Stampata il', en: 'Printed on', de: 'Gedruckt am' },
  asOf: { it: 'Dati aggiornati al', en: 'Data as of', de: 'Stand der Daten' },
  paid: { it: 'Le somme pagate nel {of}', en: 'Sums paid in {of}', de: 'Die im Jahr {of} gezahlten Beträge' },
  benefit: { it: 'Che cosa', en: 'What', de: 'Was' },
  period: { it: 'Periodo', en: 'Period', de: 'Zeitraum' },
  span: { it: 'dal {from} al {to}', en: '{from} to {to}', de: 'vom {from} bis {to}' },
  gross: { it: 'Prima delle tasse', en: 'Before tax', de: 'Vor Steuern' },
  withheld: { it: 'Le tasse trattenute', en: 'Tax withheld', de: 'Die einbehaltenen Steuern' },
  incomeTax: { it: 'Irpef', en: 'Income tax (Irpef)', de: 'Irpef' },
  regionalTax: { it: 'Addizionale regionale', en: 'Regional surtax', de: 'Regionaler Zuschlag' },
  municipalTax: { it: 'Addizionale comunale', en: 'Municipal surtax', de: 'Gemeindezuschlag' },
  total: { it: 'In tutto', en: 'In all', de: 'Insgesamt' },
  received: { it: 'Dopo le tasse', en: 'After tax', de: 'Nach Steuern' },
  use: { it: 'A che cosa serve', en: 'What it is for', de: 'Wozu sie dient' },
  useText: {
    it: 'Serve per la dichiarazione dei redditi (modello 730 o Redditi). Se ha avuto solo queste somme, chieda a un Caf se deve presentarla.',
    en: 'You need it for your tax return (730 or Redditi form). If these are your only sums, ask a Caf whether you must file one.',
    de: 'Sie dient für die Steuererklärung (Modell 730 oder Redditi). Wenn Sie nur diese Beträge bekommen haben, fragen Sie bei einem Caf, ob Sie eine abgeben müssen.',
  },
  form: {
    it: 'Questo foglio riporta i dati dell’archivio dei pagamenti. Non è stampato sul modello dell’Agenzia delle Entrate.',
    en: 'This paper shows the data of the archive of payments. It is not printed on the form of the tax agency (Agenzia delle Entrate).',
    de: 'Dieses Blatt gibt die Daten des Archivs der Zahlungen wieder. Es ist nicht auf dem Vordruck der Agentur der Einnahmen gedruckt.',
  },
  mistake: {
    it: 'Se una cifra non le torna, ci chiami: il numero è in fondo alla pagina.',
    en: 'If a figure looks wrong, call us: the number is at the foot of the page.',
    de: 'Wenn eine Zahl nicht stimmt, rufen Sie uns an: Die Nummer steht unten auf der Seite.',
  },
  pension: { it: 'Pensione', en: 'Pension', de: 'Rente' },
  unemployment: { it: 'Disoccupazione (NASpI)', en: 'Unemployment (NASpI)', de: 'Arbeitslosengeld (NASpI)' },
  maternity: { it: 'Maternità', en: 'Maternity', de: 'Mutterschaft' },
  sickness: { it: 'Malattia', en: 'Sick pay', de: 'Krankheit' },
  other: { it: 'Altra prestazione', en: 'Other benefit', de: 'Andere Leistung' },
});
