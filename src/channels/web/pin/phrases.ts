// SPDX-License-Identifier: AGPL-3.0-or-later
import { sayer } from '#languages/index.ts';

/** What the pages about the PIN for the telephone say. */
export const say = sayer({
  title: { it: 'PIN telefonico', en: 'Phone PIN' },
  titleFor: { it: 'PIN telefonico di {name}', en: 'Phone PIN of {name}' },
  lead: {
    it: 'Con il PIN e il codice fiscale, al telefono sappiamo che è lei. Così possiamo dirle a che punto è la sua domanda.',
    en: 'With the PIN and your tax code we know on the phone that it is you. So we can tell you where your application is.',
  },
  none: { it: 'Ora non ha un PIN.', en: 'You have no PIN now.' },
  guessed: {
    it: 'Qualcuno ha provato più volte un PIN sbagliato con il suo codice fiscale. Il suo PIN vale ancora: chi prova a indovinarlo deve aspettare. Se non era lei, può farne uno nuovo.',
    en: 'Somebody tried a wrong PIN with your tax code several times. Your PIN is still good: whoever guesses has to wait. If it was not you, you can make a new one.',
  },
  has: { it: 'Ha un PIN attivo.', en: 'You have an active PIN.' },
  madeAt: { it: 'Fatto il', en: 'Made on' },
  good: { it: 'Vale fino al', en: 'Good until' },
  time: { it: '{date}, ore {time}', en: '{date}, {time}' },
  lost: {
    it: 'Se non lo ricorda, ne faccia uno nuovo: quello di prima smette subito di valere.',
    en: 'If you do not remember it, make a new one: the one before stops working at once.',
  },
  makeTitle: { it: 'Fai un nuovo PIN', en: 'Make a new PIN' },
  validity: { it: 'Per quanto tempo deve valere?', en: 'How long should it work?' },
  validityHint: {
    it: 'Se le serve per una telefonata sola, basta un giorno.',
    en: 'If you need it for one phone call, a day is enough.',
  },
  validityOf: {
    it: '{validity, select, 1_day {Un giorno} 1_week {Una settimana} 1_month {Un mese} other {Tre mesi}}',
    en: '{validity, select, 1_day {One day} 1_week {One week} 1_month {One month} other {Three months}}',
  },
  choose: { it: 'Scelga per quanto tempo deve valere.', en: 'Choose how long it should work.' },
  make: { it: 'Fai il PIN', en: 'Make the PIN' },
  revoke: { it: 'Cancella il PIN', en: 'Cancel the PIN' },
  revoked: { it: 'Il PIN è cancellato.', en: 'The PIN is cancelled.' },
  shown: { it: 'Ecco il PIN', en: 'Here is the PIN' },
  shownOnce: {
    it: 'Lo scriva adesso: non lo mostriamo più, nemmeno a lei.',
    en: 'Write it down now: we show it no more, not even to you.',
  },
  shownHow: {
    it: 'Al telefono dica il codice fiscale e poi queste dieci cifre, piano. Può anche usare i tasti.',
    en: 'On the phone say your tax code and then these ten digits, slowly. You can also use the keys.',
  },
  shownKeep: {
    it: 'Non lo dica a nessuno che la chiama: siamo noi a chiederlo, solo quando è lei a chiamare.',
    en: 'Do not tell it to anybody who calls you: we ask for it only when it is you who call.',
  },
  counterLead: {
    it: 'Allo sportello il PIN non si vede su nessuno schermo. Lo mandiamo al cellulare o all’e-mail che la persona aveva già confermato.',
    en: 'At a counter the PIN is shown on no screen. We send it to the mobile or e-mail that the person had confirmed before.',
  },
  sent: {
    it: 'Il PIN è fatto e mandato alla persona. Le cifre le vede solo lei.',
    en: 'The PIN is made and sent to the person. Only they see the digits.',
  },
  noContact: {
    it: 'Non c’è un contatto confermato prima di oggi: il PIN non si può mandare. La persona può farlo da sola entrando con SPID o CIE. Oppure registri qui un contatto: quando è confermato, si può mandare al prossimo incontro.',
    en: 'There is no contact confirmed before today: the PIN cannot be sent. The person can make it on their own by signing in with SPID or CIE. Or record a contact here: once it is confirmed, it can be sent at the next meeting.',
  },
  shownCalled: {
    it: 'I numeri da chiamare: {numbers}.',
    en: 'The numbers to call: {numbers}.',
  },
  done: { it: 'L’ho scritto', en: 'I have written it down' },
  uses: { it: 'Quando è stato usato', en: 'When it was used' },
  usesNone: { it: 'Nessuno lo ha usato finora.', en: 'Nobody has used it so far.' },
  outcome: {
    it: '{outcome, select, right {PIN giusto} wrong {PIN sbagliato} run_out {PIN scaduto} other {Troppi tentativi: fatto aspettare}}',
    en: '{outcome, select, right {Right PIN} wrong {Wrong PIN} run_out {PIN had run out} other {Too many attempts: made to wait}}',
  },
  channel: {
    it: '{channel, select, keypad {con i tasti} text {per iscritto} operator {con un operatore} other {a voce}}',
    en: '{channel, select, keypad {with the keys} text {in writing} operator {with an operator} other {by voice}}',
  },
  unverified: {
    it: 'Le durate sono quelle di INPS. La lunghezza di dieci cifre è una nostra scelta: quella di INPS non è pubblica.',
    en: 'The durations are those of INPS. The length of ten digits is our choice: that of INPS is not public.',
  },
});
