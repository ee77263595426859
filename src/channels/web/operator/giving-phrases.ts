// SPDX-License-Identifier: AGPL-3.0-or-later
import { sayer } from '#languages/index.ts';

/** What the page of a contact says of the documents that are sent from it. */
export const say = sayer({
  title: { it: 'Documenti', en: 'Documents', de: 'Unterlagen' },
  wanted: {
    it: 'Chi le risponde le chiede un documento',
    en: 'The person who answers you asks for a document',
    de: 'Die Person, die antwortet, braucht ein Dokument',
  },
  came: { it: 'È arrivato.', en: 'It has come.', de: 'Es ist da.' },
  open: { it: 'Mandare un documento', en: 'Send a document', de: 'Ein Dokument senden' },
  into: {
    it: 'Va nella domanda «{title}». Chi le risponde lo vede subito.',
    en: 'It goes into the application “{title}”. Whoever answers you sees it at once.',
    de: 'Es kommt zum Gesuch „{title}“. Wer Ihnen antwortet, sieht es sofort.',
  },
  photo: {
    it: 'Fotografare adesso',
    en: 'Take a photo now',
    de: 'Jetzt fotografieren',
  },
  send: { it: 'Mandare il documento', en: 'Send the document', de: 'Dokument senden' },
  sending: {
    it: 'Il documento sta partendo. Aspetti un momento.',
    en: 'The document is on its way. Wait a moment.',
    de: 'Das Dokument wird gesendet. Warten Sie einen Moment.',
  },
  unsent: {
    it: 'Il documento non è partito: la linea è caduta. È ancora scelto: provi di nuovo.',
    en: 'The document was not sent: the line broke. It is still chosen: try again.',
    de: 'Das Dokument wurde nicht gesendet: Die Verbindung ist abgebrochen. Es ist noch ausgewählt: Versuchen Sie es noch einmal.',
  },
  back: {
    it: 'Tornare al contatto senza mandare',
    en: 'Back to the contact without sending',
    de: 'Zurück zum Kontakt, ohne zu senden',
  },
  asked: {
    it: 'Serve un documento: {what}',
    en: 'A document is needed: {what}',
    de: 'Ein Dokument wird gebraucht: {what}',
  },
  gave: {
    it: 'Ha mandato un documento: {what}',
    en: 'Document sent: {what}',
    de: 'Dokument gesendet: {what}',
  },
  gaveAll: {
    it: 'Ha finito di mandare i documenti che avevamo chiesto.',
    en: 'All the documents that we had asked for are sent.',
    de: 'Alle Unterlagen, die wir gebraucht haben, sind gesendet.',
  },
  notNow: {
    it: 'Da qui ora non si può mandare: il contatto è finito, o la domanda è cambiata. Il documento non è partito.',
    en: 'It cannot be sent from here now: the contact is over, or the application has changed. The document was not sent.',
    de: 'Von hier geht es jetzt nicht: Der Kontakt ist beendet, oder das Gesuch hat sich geändert. Das Dokument wurde nicht gesendet.',
  },
  all: { it: 'Vedere tutti i documenti', en: 'See all documents', de: 'Alle Unterlagen ansehen' },
});
