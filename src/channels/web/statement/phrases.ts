// SPDX-License-Identifier: AGPL-3.0-or-later
import { sayer } from '#languages/index.ts';

/** What the page of the yearly statement says. */
export const say = sayer({
  open: { it: 'Apra la sua certificazione', en: 'Open your statement' },
  ready: { it: 'La certificazione è pronta', en: 'Your statement is ready' },
  readyText: {
    it: 'La può leggere qui e scaricare in PDF.',
    en: 'You can read it here and download it as PDF.',
  },
  readySignIn: {
    it: 'Per aprirla entri con SPID o CIE: ci sono dati sulle sue tasse.',
    en: 'To open it sign in with SPID or CIE: it shows your tax data.',
  },
  download: { it: 'Scarica il PDF', en: 'Download the PDF' },
  downloadHint: {
    it: 'Il file si legge anche con un lettore di schermo.',
    en: 'The file can be read with a screen reader too.',
  },
  receipt: { it: 'La ricevuta della domanda', en: 'The receipt of the application' },
  noneTitle: { it: 'Per il {year} non c’è una certificazione', en: 'There is no statement for {year}' },
  none: {
    it: 'Nel nostro archivio non risultano pagamenti a suo nome in quell’anno. Se ne ha ricevuti, ci chiami.',
    en: 'Our archive shows no payment to you in that year. If you received one, call us.',
  },
  awayTitle: { it: 'L’archivio dei pagamenti non risponde', en: 'The archive of payments does not answer' },
  away: {
    it: 'La sua domanda è al sicuro e non deve rifarla. Riprovi tra qualche minuto.',
    en: 'Your application is safe and need not be made again. Try again in some minutes.',
  },
  notHereTitle: { it: 'Qui non possiamo stamparla', en: 'We cannot print it here' },
  notHere: {
    it: 'Questo sportello non è collegato a un archivio dei pagamenti. La sua domanda è registrata: risponde l’ufficio.',
    en: 'This counter is not connected to an archive of payments. Your application is registered: the office answers.',
  },
  otherTitle: { it: 'È per un’altra persona', en: 'It is for another person' },
  other: {
    it: 'Prima controlliamo che lei possa agire per quella persona. Poi la mandiamo come ha scelto.',
    en: 'First we check that you may act for that person. Then we send it as you chose.',
  },
  again: { it: 'Riprova', en: 'Try again' },
});
