// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Text } from '#core/index.ts';
import { sayer } from '#languages/index.ts';
import type { Milestone, OfAnother } from '#whereabouts/index.ts';

/** What the pages about where an application is say, besides where it is. ICU messages. */
export const say = sayer({
  whereIs: {
    it: 'A che punto è la mia domanda?',
    en: 'Where is my application?',
    de: 'Wie weit ist mein Gesuch?',
  },
  whereIsLead: {
    it: 'Le diciamo subito che cosa è successo, che cosa succede dopo ed entro quale giorno.',
    en: 'We tell you at once what has happened, what happens next and by which day.',
    de: 'Wir sagen Ihnen gleich, was geschehen ist, was als Nächstes kommt und bis wann.',
  },
  withCode: {
    it: 'Ho il codice della domanda',
    en: 'I have the code of the application',
    de: 'Ich habe den Code des Gesuchs',
  },
  mine: { it: 'Vedere le mie domande', en: 'See your applications', de: 'Meine Gesuche sehen' },
  byPhone: {
    it: 'Si può chiedere anche a voce: servono il codice fiscale e il PIN telefonico.',
    en: 'You can ask by voice too, with your codice fiscale and the phone PIN.',
    de: 'Sie können auch anrufen: Sie brauchen die Steuernummer und die Telefon-PIN.',
  },
  now: { it: 'A che punto è', en: 'Where it is', de: 'Wie weit es ist' },
  number: { it: 'Numero {number}.', en: 'Number {number}.', de: 'Nummer {number}.' },
  protocol: { it: 'Protocollo {protocol}.', en: 'Protocol {protocol}.', de: 'Protokollnummer {protocol}.' },
  law: { it: 'La regola: {law}', en: 'The rule: {law}', de: 'Die Regel: {law}' },
  markUnverified: {
    it: 'Questo punto non è ancora verificato sulla legge.',
    en: 'This point is not yet checked against the law.',
    de: 'Dieser Punkt ist noch nicht am Gesetz geprüft.',
  },
  why: { it: 'Perché la risposta è no', en: 'Why the answer is no', de: 'Warum die Antwort nein ist' },
  officerWords: {
    it: 'Chi ha deciso aggiunge',
    en: 'The person who decided adds',
    de: 'Wer entschieden hat, schreibt dazu',
  },
  whatYouCanDo: { it: 'Che cosa può fare', en: 'What you can do', de: 'Was Sie tun können' },
  wayAt: { it: '{date}, ore {time}', en: '{date}, {time}', de: '{date}, {time} Uhr' },
  byYou: { it: 'da lei', en: 'by you', de: 'von Ihnen' },
  byOffice: { it: 'dall’ufficio', en: 'by the office', de: 'vom Amt' },
  byNobody: { it: 'da solo, in automatico', en: 'by itself', de: 'von selbst' },
  toDo: { it: 'Che cosa serve da lei', en: 'What we need from you', de: 'Was wir von Ihnen brauchen' },
  way: { it: 'Che cosa è successo', en: 'What has happened', de: 'Was geschehen ist' },
  doneBy: {
    it: 'Lo ha fatto per lei {name}.',
    en: '{name} did it for you.',
    de: 'Das hat {name} für Sie getan.',
  },
  waitsTitle: {
    it: 'Aspetta una conferma',
    en: 'It waits to be confirmed',
    de: 'Wartet auf eine Bestätigung',
  },
  waitsText: {
    it: 'Abbiamo scritto che vuole ritirare la domanda. Non è ancora ritirata. Lo conferma la persona, entrando con la sua identità, o un’altra persona dell’ente.',
    en: 'We have written down that the application is to be withdrawn. It is not withdrawn yet. The person confirms it by signing in with their own identity, or another person of the agency does.',
    de: 'Wir haben aufgeschrieben, dass Sie das Gesuch zurückziehen wollen. Es ist noch nicht zurückgezogen. Das bestätigt die Person mit ihrer Identität, oder eine zweite Person im Amt.',
  },
  papers: {
    it: 'Ricevuta, lettere e documenti',
    en: 'Receipt, letters and documents',
    de: 'Bestätigung, Briefe und Unterlagen',
  },
  receipt: {
    it: 'La ricevuta, con le risposte che ha dato',
    en: 'The receipt, with the answers you gave',
    de: 'Die Bestätigung mit Ihren Antworten',
  },
  letter: {
    it: 'La lettera con la risposta',
    en: 'The letter with the answer',
    de: 'Der Brief mit der Antwort',
  },
  letters: { it: 'Le mie lettere', en: 'My letters', de: 'Meine Briefe' },
  nothingToDo: {
    it: 'Non deve fare niente. La avvisiamo noi.',
    en: 'You need do nothing. We let you know.',
    de: 'Sie müssen nichts tun. Wir melden uns bei Ihnen.',
  },
  continue: {
    it: 'Continuare la domanda',
    en: 'Go on with the application',
    de: 'Mit dem Gesuch weitermachen',
  },
  identify: { it: 'Entrare e completarla', en: 'Sign in and complete it', de: 'Anmelden und ergänzen' },
  giveLater: { it: 'Scrivere: {what}', en: 'Write: {what}', de: 'Schreiben: {what}' },
  giveDocuments: { it: 'Mandare i documenti', en: 'Send the documents', de: 'Unterlagen schicken' },
  withdraw: { it: 'Ritirare la domanda', en: 'Withdraw the application', de: 'Gesuch zurückziehen' },
  payOnline: { it: 'Pagare online con pagoPA', en: 'Pay online with pagoPA', de: 'Online mit pagoPA zahlen' },
  askReview: { it: 'Chiedere il riesame', en: 'Ask for a review', de: 'Überprüfung verlangen' },
  appeal: { it: 'Fare ricorso', en: 'Appeal', de: 'Rekurs einlegen' },
  hurryWho: {
    it: 'Chieda a un altro responsabile di decidere. Ci chiami e dica il numero della domanda. La regola: {law}.{mark, select, official {} other { Non l’abbiamo ancora verificata.}}',
    en: 'Ask another person in charge to decide. Call us and give the number of the application. The rule: {law}.{mark, select, official {} other { We have not verified it yet.}}',
    de: 'Verlangen Sie, dass eine andere zuständige Person entscheidet. Rufen Sie uns an und sagen Sie die Nummer des Gesuchs. Die Regel: {law}.{mark, select, official {} other { Wir haben sie noch nicht geprüft.}}',
  },
  applyAgain: {
    it: 'Fare una domanda nuova',
    en: 'Make a new application',
    de: 'Ein neues Gesuch stellen',
  },
  open: { it: 'Tutto su questa domanda', en: 'All about this application', de: 'Alles zu diesem Gesuch' },
  steps: { it: 'Le tappe', en: 'The steps', de: 'Die Schritte' },
  stepDone: { it: 'fatto', en: 'done', de: 'erledigt' },
  stepNow: { it: 'ora', en: 'now', de: 'jetzt' },
  toSend: { it: 'Da inviare', en: 'To be sent', de: 'Zu senden' },
  handedIn: { it: 'Consegnata', en: 'Handed in', de: 'Abgegeben' },
  whoYouAre: { it: 'Dirci chi è', en: 'Tell us who you are', de: 'Sagen, wer Sie sind' },
  sent: { it: 'Inviata', en: 'Sent', de: 'Gesendet' },
  atTheOffice: { it: 'In ufficio', en: 'At the office', de: 'Im Amt' },
  waitsForYou: { it: 'Aspettiamo lei', en: 'We wait for you', de: 'Wir warten auf Sie' },
  answer: { it: 'Risposta', en: 'Answer', de: 'Antwort' },
  yes: { it: 'Risposta: sì', en: 'Answer: yes', de: 'Antwort: ja' },
  no: { it: 'Risposta: no', en: 'Answer: no', de: 'Antwort: nein' },
  inReview: { it: 'Riesame', en: 'Review', de: 'Überprüfung' },
  inAppeal: { it: 'Ricorso', en: 'Appeal', de: 'Rekurs' },
  toPay: { it: 'Da pagare', en: 'To be paid', de: 'Zu zahlen' },
  paid: { it: 'Pagata', en: 'Paid', de: 'Bezahlt' },
  newAnswer: { it: 'Nuova risposta', en: 'New answer', de: 'Neue Antwort' },
  takenBack: { it: 'Ritirata', en: 'Withdrawn', de: 'Zurückgezogen' },
  by: { it: 'entro il {date}', en: 'by {date}', de: 'bis {date}' },
  withdrawTitle: {
    it: 'Vuole ritirare la domanda?',
    en: 'Do you want to withdraw the application?',
    de: 'Wollen Sie das Gesuch zurückziehen?',
  },
  withdrawText: {
    it: 'Se la ritira, non la guardiamo più e non ci sarà una risposta. Può farne una nuova, ma conta il giorno della nuova domanda: potrebbe perdere dei soldi o un termine.',
    en: 'If you withdraw it, we no longer look at it and there will be no answer. You can make a new one, but the day of the new one counts: you might lose money or miss a deadline.',
    de: 'Wenn Sie es zurückziehen, sehen wir es nicht mehr an, und es gibt keine Antwort. Sie können ein neues stellen, aber es zählt der Tag des neuen Gesuchs: Sie könnten Geld oder eine Frist verlieren.',
  },
  withdrawYes: { it: 'Sì, la ritiro', en: 'Yes, I withdraw it', de: 'Ja, ich ziehe es zurück' },
  withdrawNo: { it: 'No, resta com’è', en: 'No, leave it as it is', de: 'Nein, es bleibt, wie es ist' },
  cannotNow: {
    it: 'Nel frattempo è cambiato qualcosa: ora non si può più fare.',
    en: 'Something has changed meanwhile: this can no longer be done.',
    de: 'Inzwischen hat sich etwas geändert: Das geht jetzt nicht mehr.',
  },
});

/** What happened, as it is told to the person whose application it is; what another person did has words of its own (`stepOfAnother`). */
export const milestones: Readonly<Record<Exclude<Milestone, OfAnother>, Text>> = {
  begun: {
    it: 'Ha cominciato la domanda',
    en: 'You began the application',
    de: 'Sie haben das Gesuch begonnen',
  },
  'handed-in': {
    it: 'Ha consegnato la domanda',
    en: 'You handed the application in',
    de: 'Sie haben das Gesuch abgegeben',
  },
  sent: { it: 'Ha inviato la domanda', en: 'You sent the application', de: 'Sie haben das Gesuch gesendet' },
  'taken-on': {
    it: 'Una persona dell’ufficio l’ha presa in carico',
    en: 'A person at the office took it on',
    de: 'Eine Person im Amt hat es übernommen',
  },
  'documents-asked': {
    it: 'Le abbiamo chiesto dei documenti',
    en: 'We asked you for documents',
    de: 'Wir haben Sie um Unterlagen gebeten',
  },
  'documents-given': {
    it: 'Ha mandato i documenti',
    en: 'You sent the documents',
    de: 'Sie haben die Unterlagen geschickt',
  },
  'documents-overdue': {
    it: 'Il tempo per i documenti è finito: siamo andati avanti',
    en: 'The time for the documents ended: we went on',
    de: 'Die Zeit für die Unterlagen ist vorbei: Wir haben weitergemacht',
  },
  'payment-ready': {
    it: 'Le abbiamo mandato l’avviso di pagamento',
    en: 'We sent you the notice of payment',
    de: 'Wir haben Ihnen die Zahlungsaufforderung geschickt',
  },
  paid: { it: 'Ha pagato', en: 'You paid', de: 'Sie haben gezahlt' },
  granted: {
    it: 'Le abbiamo risposto di sì',
    en: 'We answered yes',
    de: 'Wir haben Ihnen mit Ja geantwortet',
  },
  refused: {
    it: 'Le abbiamo risposto di no',
    en: 'We answered no',
    de: 'Wir haben Ihnen mit Nein geantwortet',
  },
  'review-asked': {
    it: 'Ha chiesto il riesame',
    en: 'You asked for a review',
    de: 'Sie haben die Überprüfung verlangt',
  },
  appealed: { it: 'Ha fatto ricorso', en: 'You appealed', de: 'Sie haben Rekurs eingelegt' },
  withdrawn: {
    it: 'Ha ritirato la domanda',
    en: 'You withdrew the application',
    de: 'Sie haben das Gesuch zurückgezogen',
  },
  stopped: {
    it: 'Il cambio è stato fermato',
    en: 'The change was stopped',
    de: 'Die Änderung wurde gestoppt',
  },
};
