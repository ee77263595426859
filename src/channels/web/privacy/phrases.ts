// SPDX-License-Identifier: AGPL-3.0-or-later
import { sayer } from '#languages/index.ts';

/** What the pages about one's own data say. */
export const say = sayer({
  title: { it: 'I miei dati', en: 'My data', de: 'Meine Daten' },
  lead: {
    it: 'Qui vede che cosa conserviamo di lei, lo scarica, chiede di correggerlo o di cancellarlo.',
    en: 'Here you see what we keep about you, download it, and ask us to correct or erase it.',
    de: 'Hier sehen Sie, was wir von Ihnen aufbewahren, laden es herunter, lassen es berichtigen oder löschen.',
  },
  factsTitle: { it: 'Che cosa sappiamo di lei', en: 'What we know of you', de: 'Was wir von Ihnen wissen' },
  factsLead: {
    it: 'Lo abbiamo scritto quando abbiamo accolto una sua domanda. Lo proponiamo nella prossima, così non lo deve ridire.',
    en: 'We wrote it down when we granted an application of yours. We propose it in the next one, so that you need not say it again.',
    de: 'Wir haben es aufgeschrieben, als wir ein Gesuch von Ihnen angenommen haben. Beim nächsten schlagen wir es vor, damit Sie es nicht noch einmal sagen müssen.',
  },
  fact: {
    it: '{state, select, now {Vale dal {since}.} before {Valeva dal {since}, fino al {until}.} other {Valeva dal {since}. Dal {until} non vale più: la decisione è cambiata.}} Dalla domanda {number}, accolta il {at}.',
    en: '{state, select, now {It holds since {since}.} before {It held since {since}, until {until}.} other {It held since {since}. Since {until} it no longer holds: the decision has changed.}} From the application {number}, granted on {at}.',
    de: '{state, select, now {Gilt ab {since}.} before {Galt ab {since}, bis {until}.} other {Galt ab {since}. Ab {until} gilt es nicht mehr: Die Entscheidung hat sich geändert.}} Aus dem Gesuch {number}, angenommen am {at}.',
  },
  keptTitle: { it: 'Che cosa conserviamo', en: 'What we keep', de: 'Was wir aufbewahren' },
  kept: {
    it: '{count, plural, =0 {Ora nulla} one {Ora # voce} other {Ora # voci}}. {until}.',
    en: '{count, plural, =0 {Nothing now} one {# entry now} other {# entries now}}. {until}.',
    de: '{count, plural, =0 {Jetzt nichts} one {Jetzt # Eintrag} other {Jetzt # Einträge}}. {until}.',
  },
  download: { it: 'Scaricare tutto', en: 'Download everything', de: 'Alles herunterladen' },
  unread: {
    it: 'Non si può leggere ora, e manca anche nel file. Il resto è completo. Riprovi domani, o ci chiami.',
    en: 'It cannot be read now, and is missing from the file too. The rest is complete. Try again tomorrow, or call us.',
    de: 'Das lässt sich jetzt nicht lesen und fehlt auch in der Datei. Der Rest ist vollständig. Versuchen Sie es morgen noch einmal, oder rufen Sie uns an.',
  },
  downloadHint: {
    it: 'È un file JSON: si apre con ogni programma di testo. Su un computer che usano altri, poi lo cancelli.',
    en: 'It is a JSON file: any text program opens it. On a computer that others use, delete it afterwards.',
    de: 'Das ist eine JSON-Datei: Jedes Textprogramm öffnet sie. Löschen Sie sie danach auf einem Computer, den auch andere benutzen.',
  },
  correctTitle: { it: 'Qualcosa è sbagliato?', en: 'Is something wrong?', de: 'Ist etwas falsch?' },
  correctLead: {
    it: 'Ci scriva che cosa e come dovrebbe essere. Le rispondiamo entro un mese (GDPR artt. 12 e 16). La sua storia resta: aggiungiamo la correzione.',
    en: 'Tell us what, and how it should be. We answer within a month (GDPR arts. 12 and 16). The history stays: we add the correction.',
    de: 'Schreiben Sie uns, was und wie es sein sollte. Wir antworten innerhalb eines Monats (DSGVO Art. 12 und 16). Ihre Geschichte bleibt: Wir fügen die Berichtigung hinzu.',
  },
  about: { it: 'Di che cosa si tratta?', en: 'What is it about?', de: 'Worum geht es?' },
  aboutMe: { it: 'I miei dati personali', en: 'My personal data', de: 'Meine persönlichen Daten' },
  words: { it: 'Che cosa va corretto', en: 'What is to be corrected', de: 'Was zu berichtigen ist' },
  wordsHint: {
    it: 'Per esempio: il mio cognome si scrive De Rossi, staccato.',
    en: 'For example: my surname is De Rossi, two words.',
    de: 'Zum Beispiel: Mein Familienname schreibt sich De Rossi, getrennt.',
  },
  aboutUnknown: {
    it: 'Scelga una delle sue domande, o nessuna.',
    en: 'Choose one of your applications, or none.',
    de: 'Wählen Sie eines Ihrer Gesuche, oder keines.',
  },
  tooMany: {
    it: 'Ha già {most} richieste che aspettano una risposta. Non ne possiamo prendere altre, per ora. Appena rispondiamo a una, ne può fare un’altra. Se ha fretta, ci chiami.',
    en: 'You already have {most} requests that are waiting for an answer. We cannot take another for now. As soon as one is answered, you can make another. If it is urgent, call us.',
    de: 'Sie haben schon {most} Anfragen, die auf Antwort warten. Mehr können wir im Moment nicht annehmen. Sobald wir eine beantworten, können Sie eine andere stellen. Wenn es eilt, rufen Sie uns an.',
  },
  wordsEmpty: {
    it: 'Scriva che cosa va corretto.',
    en: 'Write what is to be corrected.',
    de: 'Schreiben Sie, was zu berichtigen ist.',
  },
  send: { it: 'Mandare la richiesta', en: 'Send the request', de: 'Anfrage senden' },
  sent: {
    it: 'Abbiamo la sua richiesta. Le rispondiamo entro il {date}.',
    en: 'We have your request. We answer by {date}.',
    de: 'Wir haben Ihre Anfrage. Wir antworten Ihnen bis {date}.',
  },
  requestsTitle: { it: 'Le mie richieste', en: 'My requests', de: 'Meine Anfragen' },
  correction: { it: 'Correzione', en: 'Correction', de: 'Berichtigung' },
  erasure: { it: 'Cancellazione', en: 'Erasure', de: 'Löschung' },
  askedOn: { it: 'Chiesta il {date}', en: 'Asked on {date}', de: 'Verlangt am {date}' },
  answerBy: {
    it: 'Le rispondiamo entro il {date}',
    en: 'We answer by {date}',
    de: 'Wir antworten Ihnen bis {date}',
  },
  done: { it: 'Fatto', en: 'Done', de: 'Erledigt' },
  refused: { it: 'Non accolta', en: 'Not accepted', de: 'Nicht angenommen' },
  eraseTitle: { it: 'Cancellare i miei dati', en: 'Erase my data', de: 'Meine Daten löschen' },
  eraseLead: {
    it: 'Cancelliamo subito le bozze, i contatti e le visite. Le domande inviate restano: la legge ci chiede di conservarle (GDPR art. 17 par. 3 lett. b).',
    en: 'We erase drafts, contacts and visits at once. Sent applications stay: the law makes us keep them (GDPR art. 17(3)(b)).',
    de: 'Wir löschen sofort die Entwürfe, die Kontakte und die Besuche. Die gesendeten Gesuche bleiben: Das Gesetz verlangt, dass wir sie aufbewahren (DSGVO Art. 17 Abs. 3 Buchst. b).',
  },
  eraseLink: {
    it: 'Vedere che cosa si cancella',
    en: 'See what would be erased',
    de: 'Sehen, was gelöscht wird',
  },
  eraseWarning: {
    it: 'Dopo non si può tornare indietro. Se le serve una copia, prima scarichi tutto.',
    en: 'This cannot be undone. If you need a copy, download everything first.',
    de: 'Danach gibt es kein Zurück. Wenn Sie eine Kopie brauchen, laden Sie zuerst alles herunter.',
  },
  eraseDrafts: {
    it: '{count, plural, =0 {Non ha bozze.} one {Ha una bozza: si cancella.} other {Ha # bozze: si cancellano.}}',
    en: '{count, plural, =0 {You have no drafts.} one {You have one draft: it goes.} other {You have # drafts: they go.}}',
    de: '{count, plural, =0 {Sie haben keine Entwürfe.} one {Sie haben einen Entwurf: Er wird gelöscht.} other {Sie haben # Entwürfe: Sie werden gelöscht.}}',
  },
  eraseSent: {
    it: '{count, plural, =0 {Non ha domande inviate.} one {Ha una domanda inviata: resta.} other {Ha # domande inviate: restano.}}',
    en: '{count, plural, =0 {You have no sent applications.} one {You have one sent application: it stays.} other {You have # sent applications: they stay.}}',
    de: '{count, plural, =0 {Sie haben keine gesendeten Gesuche.} one {Sie haben ein gesendetes Gesuch: Es bleibt.} other {Sie haben # gesendete Gesuche: Sie bleiben.}}',
  },
  eraseButton: { it: 'Sì, cancellare', en: 'Yes, erase', de: 'Ja, löschen' },
  keep: { it: 'No, lasciare tutto com’è', en: 'No, leave everything as it is', de: 'Nein, alles so lassen' },
  waitsTitle: {
    it: 'Aspetta una conferma',
    en: 'It waits to be confirmed',
    de: 'Wartet auf eine Bestätigung',
  },
  waitsText: {
    it: 'Abbiamo scritto che vuole cancellare i suoi dati. Non è ancora cancellato niente. Lo conferma la persona, entrando con la sua identità, o un’altra persona dell’ente.',
    en: 'We have written down that the data are to be erased. Nothing is erased yet. The person confirms it by signing in with their own identity, or another person of the agency does.',
    de: 'Wir haben aufgeschrieben, dass Sie Ihre Daten löschen wollen. Es ist noch nichts gelöscht. Das bestätigt die Person mit ihrer Identität, oder eine zweite Person im Amt.',
  },
  erasedTitle: { it: 'Abbiamo cancellato', en: 'Erased', de: 'Wir haben gelöscht' },
  erasedText: {
    it: 'Quello che si poteva cancellare non c’è più, e la sua visita è finita. {stays, plural, =0 {Non resta nulla di lei.} other {Le domande inviate restano, con la loro storia.}}',
    en: 'What could be erased is gone, and your visit has ended. {stays, plural, =0 {Nothing of you is left.} other {Sent applications stay, with their history.}}',
    de: 'Was man löschen konnte, ist weg, und Ihr Besuch ist beendet. {stays, plural, =0 {Von Ihnen bleibt nichts.} other {Die gesendeten Gesuche bleiben, mit ihrer Geschichte.}}',
  },
  application: {
    it: '{title}, domanda {number}',
    en: '{title}, application {number}',
    de: '{title}, Gesuch {number}',
  },
});
