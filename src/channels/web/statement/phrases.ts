// SPDX-License-Identifier: AGPL-3.0-or-later
import { sayer } from '#languages/index.ts';

/** What the page of the yearly statement says. */
export const say = sayer({
  open: { it: 'Apra la sua certificazione', en: 'Open your statement', de: 'Ihre Bescheinigung öffnen' },
  ready: {
    it: 'La certificazione è pronta',
    en: 'Your statement is ready',
    de: 'Die Bescheinigung ist fertig',
  },
  readyText: {
    it: 'La può leggere qui e scaricare in PDF.',
    en: 'You can read it here and download it as PDF.',
    de: 'Sie können sie hier lesen und als PDF herunterladen.',
  },
  readySignIn: {
    it: 'Per aprirla entri con SPID o CIE: ci sono dati sulle sue tasse.',
    en: 'To open it sign in with SPID or CIE: it shows your tax data.',
    de: 'Um sie zu öffnen, melden Sie sich mit SPID oder CIE an: Darin stehen Daten über Ihre Steuern.',
  },
  download: { it: 'Scarica il PDF', en: 'Download the PDF', de: 'PDF herunterladen' },
  downloadHint: {
    it: 'Il file si legge anche con un lettore di schermo.',
    en: 'The file can be read with a screen reader too.',
    de: 'Die Datei kann auch ein Vorleseprogramm lesen.',
  },
  receipt: {
    it: 'La ricevuta della domanda',
    en: 'The receipt of the application',
    de: 'Die Bestätigung des Gesuchs',
  },
  noneTitle: {
    it: 'Per il {year} non c’è una certificazione',
    en: 'There is no statement for {year}',
    de: 'Für {year} gibt es keine Bescheinigung',
  },
  none: {
    it: 'Nel nostro archivio non risultano pagamenti a suo nome in quell’anno. Se ne ha ricevuti, ci chiami.',
    en: 'Our archive shows no payment to you in that year. If you received one, call us.',
    de: 'In unserem Archiv stehen für jenes Jahr keine Zahlungen auf Ihren Namen. Wenn Sie welche bekommen haben, rufen Sie uns an.',
  },
  awayTitle: {
    it: 'L’archivio dei pagamenti non risponde',
    en: 'The archive of payments does not answer',
    de: 'Das Archiv der Zahlungen antwortet nicht',
  },
  away: {
    it: 'La sua domanda è al sicuro e non deve rifarla. Riprovi tra qualche minuto.',
    en: 'Your application is safe and need not be made again. Try again in some minutes.',
    de: 'Ihr Gesuch ist sicher, und Sie müssen es nicht noch einmal stellen. Versuchen Sie es in ein paar Minuten noch einmal.',
  },
  notHereTitle: {
    it: 'Qui non possiamo stamparla',
    en: 'We cannot print it here',
    de: 'Hier können wir sie nicht drucken',
  },
  notHere: {
    it: 'Questo sportello non è collegato a un archivio dei pagamenti. La sua domanda è registrata: risponde l’ufficio.',
    en: 'This counter is not connected to an archive of payments. Your application is registered: the office answers.',
    de: 'Dieser Schalter ist mit keinem Archiv der Zahlungen verbunden. Ihr Gesuch ist eingetragen: Das Amt antwortet.',
  },
  otherTitle: {
    it: 'È per un’altra persona',
    en: 'It is for another person',
    de: 'Sie ist für eine andere Person',
  },
  other: {
    it: 'Prima controlliamo che lei possa agire per quella persona. Poi la mandiamo come ha scelto.',
    en: 'First we check that you may act for that person. Then we send it as you chose.',
    de: 'Zuerst prüfen wir, ob Sie für diese Person handeln dürfen. Dann schicken wir sie, wie Sie es gewählt haben.',
  },
  again: { it: 'Riprova', en: 'Try again', de: 'Noch einmal' },
});
