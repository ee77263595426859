// SPDX-License-Identifier: AGPL-3.0-or-later
import { sayer } from '#languages/index.ts';

/** What the pages about oneself say. */
export const say = sayer({
  title: { it: 'Le mie domande', en: 'My applications' },
  lead: { it: 'Buongiorno, {name}. Ecco a che punto sono.', en: 'Hello, {name}. This is where they are.' },
  titleFor: { it: 'Le domande di {name}', en: '{name}’s applications' },
  leadFor: { it: 'Ecco a che punto sono.', en: 'This is where they are.' },
  none: {
    it: 'Non ha ancora domande. Se ne ha iniziata una senza entrare, la riprenda con il suo codice: diventa sua.',
    en: 'You have no applications yet. If you began one without signing in, continue it with its code: it becomes yours.',
  },
  letters: { it: 'Le mie lettere', en: 'My letters' },
  accounts: { it: 'Dove ricevo i pagamenti', en: 'Where I am paid' },
  contacts: { it: 'I miei contatti', en: 'My contacts' },
  lettersUnread: {
    it: '{n, plural, one {# da leggere} other {# da leggere}}',
    en: '{n, plural, one {# unread} other {# unread}}',
  },
  toConfirm: {
    it: '{n, plural, =1 {Un cambiamento chiesto allo sportello aspetta la sua conferma} other {# cambiamenti chiesti allo sportello aspettano la sua conferma}}',
    en: '{n, plural, =1 {A change asked for at a counter waits for you to confirm it} other {# changes asked for at a counter wait for you to confirm them}}',
  },
  access: { it: 'Chi ha visto i miei dati', en: 'Who looked at my data' },
  accessLead: {
    it: 'Ogni volta che qualcuno dell’ente apre una sua pratica, lo scriviamo qui con il motivo. Scriviamo anche chi agisce per lei, e che cosa fa.',
    en: 'Each time somebody of the agency opens a case of yours, we write it here with the reason. We also write who acts for you, and what they do.',
  },
  accessNone: { it: 'Finora nessuno ha aperto le sue pratiche.', en: 'So far nobody has opened your cases.' },
  accessRefused: { it: 'Tentativo respinto', en: 'Attempt refused' },
  accessReason: { it: 'Motivo', en: 'Reason' },
  accessAt: { it: '{date}, ore {time}', en: '{date}, {time}' },
  accessCase: { it: 'Domanda {number}', en: 'Application {number}' },
});
