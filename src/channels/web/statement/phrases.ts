// SPDX-License-Identifier: AGPL-3.0-or-later
import { sayer } from '#languages/index.ts';

/** What the page of a document says. */
export const say = sayer({
  open: { it: 'Aprire il documento', en: 'Open your document', de: 'Dokument öffnen' },
  ready: {
    it: 'Il documento è pronto',
    en: 'Your document is ready',
    de: 'Das Dokument ist fertig',
  },
  readyText: {
    it: 'Lo può leggere qui e scaricare in PDF.',
    en: 'You can read it here and download it as PDF.',
    de: 'Sie können es hier lesen und als PDF herunterladen.',
  },
  readySignIn: {
    it: 'Per aprirlo entri con SPID o CIE: ci sono dati suoi.',
    en: 'To open it sign in with SPID or CIE: it shows your own data.',
    de: 'Um es zu öffnen, melden Sie sich mit SPID oder CIE an: Darin stehen Ihre Daten.',
  },
  download: { it: 'Scaricare il PDF', en: 'Download the PDF', de: 'PDF herunterladen' },
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
    it: 'Per il {year} non c’è un documento',
    en: 'There is no document for {year}',
    de: 'Für {year} gibt es kein Dokument',
  },
  awayTitle: {
    it: 'Il documento adesso non si può fare',
    en: 'The document cannot be made now',
    de: 'Das Dokument kann jetzt nicht gemacht werden',
  },
  away: {
    it: 'La sua domanda è al sicuro e non deve rifarla.',
    en: 'Your application is safe and need not be made again.',
    de: 'Ihr Gesuch ist sicher, und Sie müssen es nicht noch einmal stellen.',
  },
  otherTitle: {
    it: 'È per un’altra persona',
    en: 'It is for another person',
    de: 'Sie ist für eine andere Person',
  },
  other: {
    it: 'Prima controlliamo che lei possa agire per quella persona. Poi lo mandiamo come ha scelto.',
    en: 'First we check that you may act for that person. Then we send it as you chose.',
    de: 'Zuerst prüfen wir, ob Sie für diese Person handeln dürfen. Dann schicken wir sie, wie Sie es gewählt haben.',
  },
  again: { it: 'Riprovare', en: 'Try again', de: 'Noch einmal' },
});
