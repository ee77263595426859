// SPDX-License-Identifier: AGPL-3.0-or-later
import { deskSayer } from '#languages/index.ts';

/** What the pages say on which the office answers what an operator passed on. */
export const say = deskSayer({
  title: { it: 'Domande passate all’ufficio', en: 'Questions passed on to the office' },
  lead: {
    it: 'Chi risponde alle persone non aveva la risposta. La persona segue la sua domanda e riceve un messaggio quando lei risponde.',
    en: 'Whoever answers people did not have the answer. The person follows their question, and gets a message when you answer.',
  },
  none: { it: 'Non c’è nessuna domanda che aspetta.', en: 'No question waits.' },
  since: { it: 'Dal', en: 'Since' },
  matter: { it: 'Per', en: 'About' },
  who: { it: 'Chi la segue', en: 'Who has it' },
  nobody: { it: 'Nessuno', en: 'Nobody' },
  me: { it: 'Lei', en: 'You' },
  other: { it: 'Un’altra persona', en: 'Somebody else' },
  act: { it: 'Che cosa fare', en: 'What to do' },
  take: { it: 'Prendere e leggere', en: 'Take and read' },
  read: { it: 'Leggere', en: 'Read' },
  general: { it: 'Domanda generale', en: 'General question' },
  taken: {
    it: 'Questa domanda la segue già un’altra persona, o ha già una risposta.',
    en: 'Somebody else has this question already, or it is answered.',
  },
  answered: {
    it: 'Risposta inviata. La persona riceve un messaggio.',
    en: 'Answered. The person gets a message.',
  },
  one: { it: 'Una domanda passata all’ufficio', en: 'A question passed on to the office' },
  person: { it: 'Persona', en: 'Person' },
  question: { it: 'Che cosa chiede', en: 'What they ask' },
  case: { it: 'La pratica', en: 'The case' },
  answer: { it: 'La risposta (la legge la persona)', en: 'The answer (the person reads it)' },
  answerHint: {
    it: 'Scriva in {language}, con parole semplici.',
    en: 'Write in {language}, in plain words.',
  },
  send: { it: 'Inviare la risposta', en: 'Send the answer' },
  empty: { it: 'Scriva la risposta.', en: 'Write the answer.' },
  long: { it: 'La risposta è troppo lunga.', en: 'The answer is too long.' },
});
