// SPDX-License-Identifier: AGPL-3.0-or-later
import { sayer } from '#languages/index.ts';

/** What the pages about the PIN for the telephone say. */
export const say = sayer({
  title: { it: 'PIN telefonico', en: 'Phone PIN', de: 'Telefon-PIN' },
  titleFor: { it: 'PIN telefonico di {name}', en: 'Phone PIN of {name}', de: 'Telefon-PIN von {name}' },
  lead: {
    it: 'Con il PIN e il codice fiscale, al telefono sappiamo che è lei. Così possiamo dirle a che punto è la sua domanda.',
    en: 'With the PIN and your tax code we know on the phone that it is you. So we can tell you where your application is.',
    de: 'Mit der PIN und der Steuernummer wissen wir am Telefon, dass Sie es sind. So können wir Ihnen sagen, wie weit Ihr Gesuch ist.',
  },
  none: { it: 'Ora non ha un PIN.', en: 'You have no PIN now.', de: 'Sie haben jetzt keine PIN.' },
  guessed: {
    it: 'Qualcuno ha provato più volte un PIN sbagliato con il suo codice fiscale. Il suo PIN vale ancora: chi prova a indovinarlo deve aspettare. Se non era lei, può farne uno nuovo.',
    en: 'Somebody tried a wrong PIN with your tax code several times. Your PIN is still good: whoever guesses has to wait. If it was not you, you can make a new one.',
    de: 'Jemand hat mehrmals eine falsche PIN mit Ihrer Steuernummer versucht. Ihre PIN gilt noch: Wer zu raten versucht, muss warten. Wenn nicht Sie es waren, können Sie eine neue machen.',
  },
  has: { it: 'Ha un PIN attivo.', en: 'You have an active PIN.', de: 'Sie haben eine gültige PIN.' },
  madeAt: { it: 'Fatto il', en: 'Made on', de: 'Gemacht am' },
  good: { it: 'Vale fino al', en: 'Good until', de: 'Gültig bis' },
  time: { it: '{date}, ore {time}', en: '{date}, {time}', de: '{date}, {time} Uhr' },
  lost: {
    it: 'Se non lo ricorda, ne faccia uno nuovo: quello di prima smette subito di valere.',
    en: 'If you do not remember it, make a new one: the one before stops working at once.',
    de: 'Wenn Sie sie nicht mehr wissen, machen Sie eine neue: Die alte gilt dann sofort nicht mehr.',
  },
  makeTitle: { it: 'Fare un nuovo PIN', en: 'Make a new PIN', de: 'Eine neue PIN machen' },
  validity: {
    it: 'Per quanto tempo deve valere?',
    en: 'How long should it work?',
    de: 'Wie lange soll sie gelten?',
  },
  validityHint: {
    it: 'Se le serve per una telefonata sola, basta un giorno.',
    en: 'If you need it for one phone call, a day is enough.',
    de: 'Wenn Sie sie nur für einen Anruf brauchen, genügt ein Tag.',
  },
  validityOf: {
    it: '{validity, select, 1_day {Un giorno} 1_week {Una settimana} 1_month {Un mese} other {Tre mesi}}',
    en: '{validity, select, 1_day {One day} 1_week {One week} 1_month {One month} other {Three months}}',
    de: '{validity, select, 1_day {Einen Tag} 1_week {Eine Woche} 1_month {Einen Monat} other {Drei Monate}}',
  },
  choose: {
    it: 'Scelga per quanto tempo deve valere.',
    en: 'Choose how long it should work.',
    de: 'Wählen Sie, wie lange sie gelten soll.',
  },
  make: { it: 'Fare il PIN', en: 'Make the PIN', de: 'PIN machen' },
  revoke: { it: 'Cancellare il PIN', en: 'Cancel the PIN', de: 'PIN löschen' },
  revoked: { it: 'Il PIN è cancellato.', en: 'The PIN is cancelled.', de: 'Die PIN ist gelöscht.' },
  shown: { it: 'Ecco il PIN', en: 'Here is the PIN', de: 'Das ist die PIN' },
  shownOnce: {
    it: 'Lo scriva adesso: non lo mostriamo più, nemmeno a lei.',
    en: 'Write it down now: we show it no more, not even to you.',
    de: 'Schreiben Sie sie jetzt auf: Wir zeigen sie nicht mehr, auch Ihnen nicht.',
  },
  shownHow: {
    it: 'Al telefono dica il codice fiscale e poi queste dieci cifre, piano. Può anche usare i tasti.',
    en: 'On the phone say your tax code and then these ten digits, slowly. You can also use the keys.',
    de: 'Am Telefon sagen Sie die Steuernummer und dann diese zehn Ziffern, langsam. Sie können auch die Tasten benutzen.',
  },
  shownKeep: {
    it: 'Non lo dica a nessuno che la chiama: siamo noi a chiederlo, solo quando è lei a chiamare.',
    en: 'Do not tell it to anybody who calls you: we ask for it only when it is you who call.',
    de: 'Sagen Sie sie niemandem, der Sie anruft: Wir fragen nur danach, wenn Sie uns anrufen.',
  },
  counterLead: {
    it: 'Allo sportello il PIN non si vede su nessuno schermo. Lo mandiamo al cellulare o all’e-mail che la persona aveva già confermato.',
    en: 'At a counter the PIN is shown on no screen. We send it to the mobile or e-mail that the person had confirmed before.',
    de: 'Am Schalter sieht man die PIN auf keinem Bildschirm. Wir schicken sie an das Handy oder die E-Mail, die die Person schon vorher bestätigt hatte.',
  },
  sent: {
    it: 'Il PIN è fatto e mandato alla persona. Le cifre le vede solo lei.',
    en: 'The PIN is made and sent to the person. Only they see the digits.',
    de: 'Die PIN ist gemacht und der Person geschickt. Nur sie sieht die Ziffern.',
  },
  noContact: {
    it: 'Non c’è un contatto confermato prima di oggi: il PIN non si può mandare. La persona può farlo da sola entrando con SPID o CIE. Oppure registri qui un contatto: quando è confermato, si può mandare al prossimo incontro.',
    en: 'There is no contact confirmed before today: the PIN cannot be sent. The person can make it on their own by signing in with SPID or CIE. Or record a contact here: once it is confirmed, it can be sent at the next meeting.',
    de: 'Es gibt keinen Kontakt, der vor heute bestätigt wurde: Die PIN kann man nicht schicken. Die Person kann sie mit SPID oder CIE selbst machen. Oder tragen Sie hier einen Kontakt ein: Wenn er bestätigt ist, kann man sie beim nächsten Mal schicken.',
  },
  shownCalled: {
    it: 'I numeri da chiamare: {numbers}.',
    en: 'The numbers to call: {numbers}.',
    de: 'Die Nummern zum Anrufen: {numbers}.',
  },
  done: { it: 'L’ho scritto', en: 'I have written it down', de: 'Ich habe sie aufgeschrieben' },
  uses: { it: 'Quando è stato usato', en: 'When it was used', de: 'Wann sie benutzt wurde' },
  usesNone: {
    it: 'Nessuno lo ha usato finora.',
    en: 'Nobody has used it so far.',
    de: 'Bis jetzt hat sie niemand benutzt.',
  },
  outcome: {
    it: '{outcome, select, right {PIN giusto} wrong {PIN sbagliato} run_out {PIN scaduto} other {Troppi tentativi: fatto aspettare}}',
    en: '{outcome, select, right {Right PIN} wrong {Wrong PIN} run_out {PIN had run out} other {Too many attempts: made to wait}}',
    de: '{outcome, select, right {PIN richtig} wrong {PIN falsch} run_out {PIN abgelaufen} other {Zu viele Versuche: musste warten}}',
  },
  channel: {
    it: '{channel, select, keypad {con i tasti} text {per iscritto} operator {con un operatore} other {a voce}}',
    en: '{channel, select, keypad {with the keys} text {in writing} operator {with an operator} other {by voice}}',
    de: '{channel, select, keypad {mit den Tasten} text {schriftlich} operator {mit einer Person} other {mündlich}}',
  },
});
