// SPDX-License-Identifier: AGPL-3.0-or-later
import { deskSayer } from '#languages/index.ts';

/** What the page says on which an operator takes in a form on paper. */
export const say = deskSayer({
  title: { it: 'Modulo su carta', en: 'Form on paper' },
  lead: {
    it: 'Scansioni il modulo, dica per quale servizio è e chi è la persona. Poi scriva le risposte: diventa una domanda come le altre.',
    en: 'Scan the form, say which service it is for and who the person is. Then type the answers: it becomes an application like the others.',
  },
  service: { it: 'Servizio', en: 'Service' },
  choose: { it: 'Da scegliere', en: 'Choose' },
  noService: { it: 'Scelga un servizio.', en: 'Choose a service.' },
  person: { it: 'Chi è la persona', en: 'Who the person is' },
  purpose: { it: 'Modulo su carta', en: 'Form on paper' },
  file: { it: 'Scansione del modulo', en: 'Scan of the form' },
  fileHint: {
    it: 'PDF, JPEG o PNG, uno o più file. Ogni file fino a {file} MB, insieme fino a {form} MB. Se cambia lingua, li scelga di nuovo.',
    en: 'PDF, JPEG or PNG, one or more files. Up to {file} MB each, up to {form} MB together. If you change the language, choose them again.',
  },
  more: {
    it: 'La scansione c’è già: {names}. Può aggiungere altre pagine.',
    en: 'The scan is here already: {names}. You can add more pages.',
  },
  submit: { it: 'Ho controllato: scrivo le risposte', en: 'I have checked: type the answers' },
});
