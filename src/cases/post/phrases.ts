// SPDX-License-Identifier: AGPL-3.0-or-later
import { sayer } from '#languages/index.ts';

/** What the letters about a case say around their own words. */
export const say = sayer({
  onlyInMain: {
    it: 'Questo servizio per ora c’è solo in italiano. Perciò questa lettera è in italiano. Se non capisce qualcosa, ci chiami.',
    en: 'This service is in Italian only for now, and so is this letter. If you do not understand something, call us.',
    de: 'Diesen Dienst gibt es vorerst nur auf Italienisch. Deshalb ist dieser Brief auf Italienisch. Wenn Sie etwas nicht verstehen, rufen Sie uns an.',
  },
  reference: {
    it: 'Domanda {number}  ·  Protocollo {protocol}',
    en: 'Application {number}  ·  Protocol {protocol}',
    de: 'Gesuch {number}  ·  Protokollnummer {protocol}',
  },
  decisionPaper: { it: 'decisione', en: 'decision', de: 'entscheidung' },
  withdrawnTitle: {
    it: 'La sua domanda è stata ritirata',
    en: 'Your application was withdrawn',
    de: 'Ihr Gesuch wurde zurückgezogen',
  },
  withdrawnAbout: {
    it: 'È la domanda {number}: {service}.',
    en: 'It is the application {number}: {service}.',
    de: 'Es ist das Gesuch {number}: {service}.',
  },
  withdrawnBy: {
    it: '{name, select, none {L’ha ritirata lei. La data è {date}.} other {L’ha ritirata per lei {name}. La data è {date}.}}',
    en: '{name, select, none {You withdrew it on {date}.} other {{name} withdrew it for you on {date}.}}',
    de: '{name, select, none {Sie haben es zurückgezogen. Datum: {date}.} other {{name} hat es für Sie zurückgezogen. Datum: {date}.}}',
  },
  withdrawnMeans: {
    it: 'Non la guardiamo più e non ci sarà una risposta. Se cambia idea può farne una nuova: conta il giorno della nuova.',
    en: 'We no longer look at it and there will be no answer. If you change your mind you can make a new one: the day of the new one counts.',
    de: 'Wir sehen es nicht mehr an, und es gibt keine Antwort. Wenn Sie es sich anders überlegen, können Sie ein neues stellen: Es zählt der Tag des neuen.',
  },
  withdrawnNotYou: {
    it: 'Non lo voleva? Ci chiami subito.',
    en: 'You did not want this? Call us at once.',
    de: 'Wollten Sie das nicht? Rufen Sie uns gleich an.',
  },
  documentsTitle: { it: 'Ci serve un documento', en: 'We need a document', de: 'Wir brauchen ein Dokument' },
  documentsAbout: {
    it: 'È per la sua domanda {number}: {service}.',
    en: 'It is for your application {number}: {service}.',
    de: 'Es ist für Ihr Gesuch {number}: {service}.',
  },
  documentsUntil: {
    it: 'Ce lo mandi entro il {date}.{term, select, stands { Intanto il tempo per decidere è fermo ({law}).} other {}}',
    en: 'Please send it by {date}.{term, select, stands { Meanwhile the time to decide stands still ({law}).} other {}}',
    de: 'Schicken Sie es uns bis {date}.{term, select, stands { Inzwischen steht die Frist für die Entscheidung still ({law}).} other {}}',
  },
  documentsRuns: {
    it: 'Il tempo per decidere è già stato fermo una volta e ora corre: le rispondiamo entro il {date} ({law}).',
    en: 'The time to decide stood still once already and runs now: we answer you by {date} ({law}).',
    de: 'Die Frist für die Entscheidung stand schon einmal still und läuft jetzt: Wir antworten Ihnen bis {date} ({law}).',
  },
  documentsHow: {
    it: 'Può aggiungerlo dalla pagina della domanda, anche con una foto del telefono. Se non lo trova o non sa che cosa mandare, ci chiami.',
    en: 'You can add it on the page of the application, also with a photo from your phone. If you cannot find it, or do not know what to send, call us.',
    de: 'Sie können es auf der Seite des Gesuchs hinzufügen, auch als Foto mit dem Handy. Wenn Sie es nicht finden oder nicht wissen, was Sie schicken sollen, rufen Sie uns an.',
  },
});
