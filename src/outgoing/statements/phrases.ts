// SPDX-License-Identifier: AGPL-3.0-or-later
import { sayer } from '#languages/index.ts';

/** What the yearly statement says, on page and paper. */
export const say = sayer({
  title: { it: 'Certificazione unica {year}', en: 'Yearly tax statement (CU) {year}' },
  subtitle: {
    it: 'Le somme pagate nel {of} e le tasse trattenute (D.P.R. 322/1998 art. 4).',
    en: 'The sums paid in {of} and the tax withheld (D.P.R. 322/1998 art. 4).',
  },
  reference: { it: 'Certificazione unica {year} · Domanda {number}', en: 'CU {year} · Application {number}' },
  sample: { it: 'Dati di esempio', en: 'Sample data' },
  sampleText: {
    it: 'Le cifre sono inventate per la prova. Nessun ente le ha pagate: non usi questo foglio per le tasse.',
    en: 'The figures are invented for the trial. No agency paid them: do not use this paper for tax.',
  },
  who: { it: 'Per chi', en: 'For whom' },
  name: { it: 'Nome e cognome', en: 'Name' },
  codiceFiscale: { it: 'Codice fiscale', en: 'Codice fiscale' },
  birth: { it: 'Data di nascita', en: 'Date of birth' },
  payer: { it: 'Chi ha pagato', en: 'Who paid' },
  printed: { it: 'Stampata il', en: 'Printed on' },
  asOf: { it: 'Dati aggiornati al', en: 'Data as of' },
  paid: { it: 'Le somme pagate nel {of}', en: 'Sums paid in {of}' },
  benefit: { it: 'Che cosa', en: 'What' },
  period: { it: 'Periodo', en: 'Period' },
  span: { it: 'dal {from} al {to}', en: '{from} to {to}' },
  gross: { it: 'Prima delle tasse', en: 'Before tax' },
  withheld: { it: 'Le tasse trattenute', en: 'Tax withheld' },
  incomeTax: { it: 'Irpef', en: 'Income tax (Irpef)' },
  regionalTax: { it: 'Addizionale regionale', en: 'Regional surtax' },
  municipalTax: { it: 'Addizionale comunale', en: 'Municipal surtax' },
  total: { it: 'In tutto', en: 'In all' },
  received: { it: 'Dopo le tasse', en: 'After tax' },
  use: { it: 'A che cosa serve', en: 'What it is for' },
  useText: {
    it: 'Serve per la dichiarazione dei redditi (modello 730 o Redditi). Se ha avuto solo queste somme, chieda a un Caf se deve presentarla.',
    en: 'You need it for your tax return (730 or Redditi form). If these are your only sums, ask a Caf whether you must file one.',
  },
  form: {
    it: 'Questo foglio riporta i dati dell’archivio dei pagamenti. Non è stampato sul modello dell’Agenzia delle Entrate.',
    en: 'This paper shows the data of the archive of payments. It is not printed on the form of the tax agency (Agenzia delle Entrate).',
  },
  mistake: {
    it: 'Se una cifra non le torna, ci chiami: il numero è in fondo alla pagina.',
    en: 'If a figure looks wrong, call us: the number is at the foot of the page.',
  },
  pension: { it: 'Pensione', en: 'Pension' },
  unemployment: { it: 'Disoccupazione (NASpI)', en: 'Unemployment (NASpI)' },
  maternity: { it: 'Maternità', en: 'Maternity' },
  sickness: { it: 'Malattia', en: 'Sick pay' },
  other: { it: 'Altra prestazione', en: 'Other benefit' },
});
