// SPDX-License-Identifier: AGPL-3.0-or-later
import { sayer } from '#languages/index.ts';

/** What the pages say on which somebody follows what was passed on to the office for them. */
export const say = sayer({
  title: { it: 'Domande all’ufficio', en: 'Questions to the office', de: 'Fragen an das Amt' },
  lead: {
    it: 'Qui segue quello che ha chiesto parlando con noi e che serviva chiedere all’ufficio. Quando c’è la risposta le scriviamo.',
    en: 'Here you follow what you asked when you talked to us, and what the office had to be asked. We write to you when the answer is there.',
    de: 'Hier verfolgen Sie, was Sie im Gespräch mit uns gefragt haben und was das Amt beantworten musste. Wir schreiben Ihnen, wenn die Antwort da ist.',
  },
  none: {
    it: 'Non abbiamo passato nessuna sua domanda all’ufficio.',
    en: 'We have passed none of your questions on to the office.',
    de: 'Wir haben keine Frage von Ihnen an das Amt weitergegeben.',
  },
  asked: { it: 'Chiesto il {date}', en: 'Asked on {date}', de: 'Gefragt am {date}' },
  waiting: {
    it: 'Aspetta che qualcuno dell’ufficio la legga.',
    en: 'It waits for somebody of the office to read it.',
    de: 'Noch hat niemand im Amt sie gelesen.',
  },
  taken: {
    it: 'Una persona dell’ufficio la segue dal {date}.',
    en: 'Somebody of the office has had it since {date}.',
    de: 'Eine Person im Amt hat sie seit {date}.',
  },
  answered: { it: 'La risposta del {date}', en: 'The answer of {date}', de: 'Die Antwort vom {date}' },
  passed: {
    it: 'Abbiamo passato una sua domanda all’ufficio. A che punto è',
    en: 'We passed a question of yours on to the office. Where it is',
    de: 'Wir haben eine Frage von Ihnen an das Amt weitergegeben. Wie weit sie ist',
  },
});
