// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Milestone } from '#cases/index.ts';
import type { Text } from '#core/index.ts';
import { sayer } from '#languages/index.ts';

/** What the pages about where an application is say, besides where it is. ICU messages. */
export const say = sayer({
  whereIs: { it: 'A che punto è la mia domanda?', en: 'Where is my application?' },
  whereIsLead: {
    it: 'Le diciamo subito che cosa è successo, che cosa succede dopo ed entro quale giorno.',
    en: 'We tell you at once what has happened, what happens next and by which day.',
  },
  withSignIn: { it: 'Entri con SPID o CIE', en: 'Sign in with SPID or CIE' },
  withCode: { it: 'Ho il codice della domanda', en: 'I have the code of the application' },
  mine: { it: 'Veda le sue domande', en: 'See your applications' },
  byPhone: {
    it: 'Si può chiedere anche a voce: servono il codice fiscale e il PIN telefonico.',
    en: 'You can ask by voice too, with your codice fiscale and the phone PIN.',
  },
  now: { it: 'A che punto è', en: 'Where it is' },
  number: { it: 'Numero {number}.', en: 'Number {number}.' },
  protocol: { it: 'Protocollo {protocol}.', en: 'Protocol {protocol}.' },
  law: { it: 'La regola: {law}', en: 'The rule: {law}' },
  markUnverified: {
    it: 'Questo punto non è ancora verificato sulla legge.',
    en: 'This point is not yet checked against the law.',
  },
  why: { it: 'Perché la risposta è no', en: 'Why the answer is no' },
  officerWords: { it: 'Chi ha deciso aggiunge', en: 'The person who decided adds' },
  whatYouCanDo: { it: 'Che cosa può fare', en: 'What you can do' },
  way: { it: 'Che cosa è successo', en: 'What has happened' },
  doneBy: { it: 'Lo ha fatto per lei {name}.', en: '{name} did it for you.' },
  waitsTitle: { it: 'Aspetta una conferma', en: 'It waits to be confirmed' },
  waitsText: {
    it: 'Abbiamo scritto che vuole ritirare la domanda. Non è ancora ritirata. Lo conferma la persona, entrando con la sua identità, o un’altra persona dell’ente.',
    en: 'We have written down that the application is to be withdrawn. It is not withdrawn yet. The person confirms it by signing in with their own identity, or another person of the agency does.',
  },
  papers: { it: 'Ricevuta, lettere e documenti', en: 'Receipt, letters and documents' },
  receipt: { it: 'La ricevuta, con le risposte che ha dato', en: 'The receipt, with the answers you gave' },
  letter: { it: 'La lettera con la risposta', en: 'The letter with the answer' },
  letters: { it: 'Le mie lettere', en: 'My letters' },
  nothingToDo: { it: 'Non deve fare niente. La avvisiamo noi.', en: 'You need do nothing. We let you know.' },
  continue: { it: 'Continui la domanda', en: 'Go on with the application' },
  identify: { it: 'Entri e la completi', en: 'Sign in and complete it' },
  giveDocuments: { it: 'Mandi i documenti', en: 'Send the documents' },
  withdraw: { it: 'Ritiri la domanda', en: 'Withdraw the application' },
  askReview: { it: 'Chieda il riesame', en: 'Ask for a review' },
  appeal: { it: 'Faccia ricorso', en: 'Appeal' },
  hurryWho: {
    it: 'Chieda a un altro responsabile di decidere. Ci chiami e dica il numero della domanda. La regola: {law}.{mark, select, official {} other { Non l’abbiamo ancora verificata.}}',
    en: 'Ask another person in charge to decide. Call us and give the number of the application. The rule: {law}.{mark, select, official {} other { We have not verified it yet.}}',
  },
  applyAgain: { it: 'Faccia una domanda nuova', en: 'Make a new application' },
  open: { it: 'Tutto su questa domanda', en: 'All about this application' },
  steps: { it: 'Le tappe', en: 'The steps' },
  stepDone: { it: 'fatto', en: 'done' },
  stepNow: { it: 'ora', en: 'now' },
  toSend: { it: 'Da inviare', en: 'To be sent' },
  handedIn: { it: 'Consegnata', en: 'Handed in' },
  whoYouAre: { it: 'Dirci chi è', en: 'Tell us who you are' },
  sent: { it: 'Inviata', en: 'Sent' },
  atTheOffice: { it: 'In ufficio', en: 'At the office' },
  waitsForYou: { it: 'Aspettiamo lei', en: 'We wait for you' },
  answer: { it: 'Risposta', en: 'Answer' },
  yes: { it: 'Risposta: sì', en: 'Answer: yes' },
  no: { it: 'Risposta: no', en: 'Answer: no' },
  inReview: { it: 'Riesame', en: 'Review' },
  inAppeal: { it: 'Ricorso', en: 'Appeal' },
  newAnswer: { it: 'Nuova risposta', en: 'New answer' },
  takenBack: { it: 'Ritirata', en: 'Withdrawn' },
  by: { it: 'entro il {date}', en: 'by {date}' },
  withdrawTitle: { it: 'Vuole ritirare la domanda?', en: 'Do you want to withdraw the application?' },
  withdrawText: {
    it: 'Se la ritira, non la guardiamo più e non ci sarà una risposta. Può farne una nuova, ma conta il giorno della nuova domanda: potrebbe perdere dei soldi o un termine.',
    en: 'If you withdraw it, we no longer look at it and there will be no answer. You can make a new one, but the day of the new one counts: you might lose money or miss a deadline.',
  },
  withdrawYes: { it: 'Sì, la ritiro', en: 'Yes, I withdraw it' },
  withdrawNo: { it: 'No, resta com’è', en: 'No, leave it as it is' },
  cannotNow: {
    it: 'Nel frattempo è cambiato qualcosa: ora non si può più fare.',
    en: 'Something has changed meanwhile: this can no longer be done.',
  },
});

/** What happened, as it is told to the person whose application it is. */
export const milestones: Readonly<Record<Milestone, Text>> = {
  begun: { it: 'Ha cominciato la domanda', en: 'You began the application' },
  'handed-in': { it: 'Ha consegnato la domanda', en: 'You handed the application in' },
  sent: { it: 'Ha inviato la domanda', en: 'You sent the application' },
  'taken-on': {
    it: 'Una persona dell’ufficio l’ha presa in carico',
    en: 'A person at the office took it on',
  },
  'documents-asked': { it: 'Le abbiamo chiesto dei documenti', en: 'We asked you for documents' },
  'documents-given': { it: 'Ha mandato i documenti', en: 'You sent the documents' },
  'documents-overdue': {
    it: 'Il tempo per i documenti è finito: siamo andati avanti',
    en: 'The time for the documents ended: we went on',
  },
  granted: { it: 'Le abbiamo risposto di sì', en: 'We answered yes' },
  refused: { it: 'Le abbiamo risposto di no', en: 'We answered no' },
  'review-asked': { it: 'Ha chiesto il riesame', en: 'You asked for a review' },
  appealed: { it: 'Ha fatto ricorso', en: 'You appealed' },
  withdrawn: { it: 'Ha ritirato la domanda', en: 'You withdrew the application' },
  stopped: { it: 'Il cambio è stato fermato', en: 'The change was stopped' },
};
