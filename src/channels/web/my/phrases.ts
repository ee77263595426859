// SPDX-License-Identifier: AGPL-3.0-or-later
import { sayer } from '#languages/index.ts';

/** What the pages about oneself say. */
export const say = sayer({
  title: { it: 'Le mie domande', en: 'My applications', de: 'Meine Gesuche' },
  lead: {
    it: 'Buongiorno, {name}. Ecco a che punto sono.',
    en: 'Hello, {name}. This is where they are.',
    de: 'Guten Tag, {name}. So weit sind sie.',
  },
  titleFor: { it: 'Le domande di {name}', en: '{name}’s applications', de: 'Die Gesuche von {name}' },
  leadFor: { it: 'Ecco a che punto sono.', en: 'This is where they are.', de: 'So weit sind sie.' },
  none: {
    it: 'Non ha ancora domande. Se ne ha iniziata una senza entrare, la riprenda con il suo codice: diventa sua.',
    en: 'You have no applications yet. If you began one without signing in, continue it with its code: it becomes yours.',
    de: 'Sie haben noch keine Gesuche. Wenn Sie eines ohne Anmeldung begonnen haben, öffnen Sie es mit seinem Code: Dann gehört es Ihnen.',
  },
  letters: { it: 'Le mie lettere', en: 'My letters', de: 'Meine Briefe' },
  accounts: { it: 'Dove ricevo i pagamenti', en: 'Where I am paid', de: 'Wohin die Zahlungen gehen' },
  contacts: { it: 'I miei contatti', en: 'My contacts', de: 'Meine Kontakte' },
  lettersUnread: {
    it: '{n, plural, one {# da leggere} other {# da leggere}}',
    en: '{n, plural, one {# unread} other {# unread}}',
    de: '{n, plural, one {# zu lesen} other {# zu lesen}}',
  },
  toConfirm: {
    it: '{n, plural, =1 {Un cambiamento chiesto allo sportello aspetta la sua conferma} other {# cambiamenti chiesti allo sportello aspettano la sua conferma}}',
    en: '{n, plural, =1 {A change asked for at a counter waits for you to confirm it} other {# changes asked for at a counter wait for you to confirm them}}',
    de: '{n, plural, =1 {Eine Änderung, die am Schalter verlangt wurde, wartet auf Ihre Bestätigung} other {# Änderungen, die am Schalter verlangt wurden, warten auf Ihre Bestätigung}}',
  },
  access: { it: 'Chi ha visto i miei dati', en: 'Who looked at my data', de: 'Wer meine Daten gesehen hat' },
  accessLead: {
    it: 'Ogni volta che qualcuno dell’ente apre una sua pratica, lo scriviamo qui con il motivo. Scriviamo anche chi agisce per lei, e che cosa fa.',
    en: 'Each time somebody of the agency opens a case of yours, we write it here with the reason. We also write who acts for you, and what they do.',
    de: 'Jedes Mal, wenn jemand im Amt einen Ihrer Fälle öffnet, schreiben wir es hier mit dem Grund auf. Wir schreiben auch, wer für Sie handelt und was diese Person tut.',
  },
  accessNone: {
    it: 'Finora nessuno ha aperto le sue pratiche.',
    en: 'So far nobody has opened your cases.',
    de: 'Bis jetzt hat niemand Ihre Fälle geöffnet.',
  },
  accessRefused: { it: 'Tentativo respinto', en: 'Attempt refused', de: 'Versuch abgewiesen' },
  accessReason: { it: 'Motivo', en: 'Reason', de: 'Grund' },
  accessAt: { it: '{date}, ore {time}', en: '{date}, {time}', de: '{date}, {time} Uhr' },
  accessCase: { it: 'Domanda {number}', en: 'Application {number}', de: 'Gesuch {number}' },
});
