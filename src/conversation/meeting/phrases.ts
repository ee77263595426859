// SPDX-License-Identifier: AGPL-3.0-or-later
import { sayer } from '#languages/index.ts';

/** What is said about an appointment. */
export const say = sayer({
  subject: {
    it: 'Di che cosa vuole parlare? Per esempio la pensione, i figli, i contributi, o informazioni.',
    en: 'What do you want to talk about? For example your pension, children, contributions, or information.',
    de: 'Worüber möchten Sie sprechen? Zum Beispiel Rente, Kinder, Beiträge oder Auskunft.',
  },
  subjectAgain: {
    it: 'Può dire: {options}.',
    en: 'You can say: {options}.',
    de: 'Sie können sagen: {options}.',
  },
  optionKey: {
    it: 'Per {label} prema {n}.',
    en: 'For {label} press {n}.',
    de: 'Für {label} drücken Sie {n}.',
  },
  newOne: { it: 'un appuntamento nuovo', en: 'a new appointment', de: 'einen neuen Termin' },
  haveOne: { it: 'un appuntamento che ha già', en: 'one that you have', de: 'einen, den Sie schon haben' },
  way: {
    it: 'Vuole venire in ufficio, essere chiamata o chiamato al telefono, o vedersi in video?',
    en: 'Do you want to come to the office, to be called by telephone, or to meet by video?',
    de: 'Möchten Sie ins Amt kommen, am Telefon angerufen werden, oder sich per Video treffen?',
  },
  counter: { it: 'in ufficio', en: 'at the office', de: 'im Amt' },
  phone: { it: 'al telefono', en: 'by telephone', de: 'am Telefon' },
  video: { it: 'in video', en: 'by video', de: 'per Video' },
  times: {
    it: '{office}. C’è posto {first}{second, select, none {} other {, {second}}}{third, select, none {} other {, o {third}}}.',
    en: '{office}. There is a place {first}{second, select, none {} other {, {second}}}{third, select, none {} other {, or {third}}}.',
    de: '{office}. Frei ist {first}{second, select, none {} other {, {second}}}{third, select, none {} other {, oder {third}}}.',
  },
  which: {
    it: 'Quale preferisce? Può dire anche: più tardi, o un altro giorno.',
    en: 'Which do you prefer? You can also say: later, or another day.',
    de: 'Was passt Ihnen? Sie können auch sagen: später, oder ein anderer Tag.',
  },
  whichShort: { it: 'Quale preferisce?', en: 'Which do you prefer?', de: 'Was passt Ihnen?' },
  timesKeys: {
    it: 'Per scegliere prema 1, 2 o 3. Più tardi: 4. Un altro giorno: 5. Un altro ufficio: 6.',
    en: 'To choose press 1, 2 or 3. Later: 4. Another day: 5. Another office: 6.',
    de: 'Zum Wählen drücken Sie 1, 2 oder 3. Später: 4. Ein anderer Tag: 5. Ein anderes Amt: 6.',
  },
  office: {
    it: 'In quale città? Abbiamo uffici a: {options}.',
    en: 'In which town? We have offices in: {options}.',
    de: 'In welcher Stadt? Wir haben Ämter in: {options}.',
  },
  at: { it: '{day} alle {time}', en: '{day} at {time}', de: '{day} um {time}' },
  sameDay: { it: 'alle {time}', en: 'at {time}', de: 'um {time}' },
  noneThere: {
    it: 'Nei prossimi giorni lì non c’è posto.',
    en: 'There is no place there in the next few days.',
    de: 'Dort ist in den nächsten Tagen nichts frei.',
  },
  noneThen: {
    it: 'In quel momento non c’è posto. Il più vicino è questo.',
    en: 'There is no place then. The nearest is this.',
    de: 'Dann ist nichts frei. Das nächste ist das.',
  },
  lastDay: {
    it: 'Più avanti non c’è altro. Ricomincio dai primi.',
    en: 'There is nothing later than that. I will begin again with the first.',
    de: 'Weiter ist nichts mehr frei. Ich beginne wieder mit den ersten.',
  },
  taken: {
    it: 'Mi dispiace, l’ha appena preso un’altra persona.',
    en: 'I am sorry, somebody else has just taken it.',
    de: 'Es tut mir leid, das hat gerade jemand anderer genommen.',
  },
  sure: {
    it: 'Allora {when}, {where}. Lo prenoto?',
    en: 'So {when}, {where}. Shall I book it?',
    de: 'Also {when}, {where}. Soll ich es vormerken?',
  },
  sureMove: {
    it: 'Allora lo sposto a {when}, {where}. Va bene?',
    en: 'So I will move it to {when}, {where}. Is that right?',
    de: 'Ich verschiebe ihn also auf {when}, {where}. Ist das richtig?',
  },
  booked: {
    it: 'Fatto. {when}, {where}.',
    en: 'Done. {when}, {where}.',
    de: 'Erledigt. {when}, {where}.',
  },
  bring: {
    it: 'Porti un documento e il codice fiscale.',
    en: 'Bring an identity document and your codice fiscale.',
    de: 'Bringen Sie einen Ausweis und die Steuernummer mit.',
  },
  ready: {
    it: 'Tenga pronti un documento e il codice fiscale.',
    en: 'Have an identity document and your codice fiscale ready.',
    de: 'Halten Sie einen Ausweis und die Steuernummer bereit.',
  },
  codeIs: {
    it: 'Per spostarlo o disdirlo c’è un codice. Lo scriva: {code}.',
    en: 'To move or cancel it there is a code. Write it down: {code}.',
    de: 'Zum Verschieben oder Absagen gibt es einen Code. Schreiben Sie ihn auf: {code}.',
  },
  toldByMessage: {
    it: 'Le mandiamo anche un messaggio.',
    en: 'We also send you a message.',
    de: 'Wir schicken Ihnen auch eine Nachricht.',
  },
  tooMany: {
    it: 'Ha già tutti gli appuntamenti che si possono avere insieme. Ne disdica uno prima.',
    en: 'You already have as many appointments as you can have at once. Cancel one first.',
    de: 'Sie haben schon so viele Termine, wie man zugleich haben kann. Sagen Sie zuerst einen ab.',
  },
  proof: {
    it: 'Per trovarlo mi serve il codice dell’appuntamento, di diciotto cifre, o il PIN telefonico. Quale ha?',
    en: 'To find it I need the code of the appointment, of eighteen digits, or the phone PIN. Which do you have?',
    de: 'Um ihn zu finden, brauche ich den Code des Termins mit achtzehn Ziffern oder die Telefon-PIN. Was haben Sie?',
  },
  proofKeys: {
    it: 'Se ha il codice dell’appuntamento prema 1. Se ha il PIN telefonico prema 2.',
    en: 'If you have the code of the appointment press 1. If you have the phone PIN press 2.',
    de: 'Mit dem Code des Termins drücken Sie 1. Mit der Telefon-PIN drücken Sie 2.',
  },
  noProof: {
    it: 'Senza codice né PIN non lo posso trovare. Può farlo sul sito, o a uno sportello con un documento.',
    en: 'Without a code or a PIN I cannot find it. You can do it on the website, or at a counter with a document.',
    de: 'Ohne Code oder PIN kann ich ihn nicht finden. Sie können es auf der Website tun, oder an einem Schalter mit einem Ausweis.',
  },
  code: {
    it: 'Mi dica le diciotto cifre.',
    en: 'Please say the eighteen digits.',
    de: 'Bitte sagen Sie die achtzehn Ziffern.',
  },
  codeBad: {
    it: 'C’è una cifra che non torna. Le dica di nuovo, piano.',
    en: 'One digit does not fit. Please say them again, slowly.',
    de: 'Eine Ziffer passt nicht. Bitte noch einmal, langsam.',
  },
  pin: {
    it: 'Ora il PIN telefonico: sono dieci cifre.',
    en: 'Now the phone PIN: ten digits.',
    de: 'Jetzt die Telefon-PIN: zehn Ziffern.',
  },
  notFound: {
    it: 'Con questo non trovo nessun appuntamento.',
    en: 'With this I find no appointment.',
    de: 'Damit finde ich keinen Termin.',
  },
  wait: {
    it: 'Ci sono stati troppi tentativi. Aspetti {minutes, plural, one {un minuto} other {# minuti}} e richiami.',
    en: 'There were too many attempts. Wait {minutes, plural, one {a minute} other {# minutes}} and call again.',
    de: 'Es gab zu viele Versuche. Warten Sie {minutes, plural, one {eine Minute} other {# Minuten}} und rufen Sie noch einmal an.',
  },
  noneMine: {
    it: 'Non ha appuntamenti. Ne prendiamo uno.',
    en: 'You have no appointments. Let us book one.',
    de: 'Sie haben keine Termine. Wir merken einen vor.',
  },
  youHave: {
    it: 'Ha un appuntamento {when}, {where}.',
    en: 'You have an appointment {when}, {where}.',
    de: 'Sie haben einen Termin {when}, {where}.',
  },
  waiting: {
    it: 'È in lista d’attesa, {where}.',
    en: 'You are on the waiting list, {where}.',
    de: 'Sie sind auf der Warteliste, {where}.',
  },
  whichMine: { it: 'Di quale parliamo?', en: 'Which one is it?', de: 'Um welchen geht es?' },
  doing: {
    it: 'Lo vuole spostare, disdire, o lasciare così?',
    en: 'Do you want to move it, cancel it, or leave it?',
    de: 'Möchten Sie ihn verschieben, absagen, oder so lassen?',
  },
  move: { it: 'spostare', en: 'move', de: 'verschieben' },
  cancel: { it: 'disdire', en: 'cancel', de: 'absagen' },
  leave: { it: 'lasciare così', en: 'leave it', de: 'so lassen' },
  cancelSure: {
    it: 'Disdico quello di {when}. È sicura o sicuro?',
    en: 'I cancel the one of {when}. Are you sure?',
    de: 'Ich sage den von {when} ab. Sind Sie sicher?',
  },
  cancelled: {
    it: 'È disdetto. Grazie: il posto serve ad altri.',
    en: 'It is cancelled. Thank you: somebody else needs the place.',
    de: 'Er ist abgesagt. Danke: Jemand anderer braucht den Platz.',
  },
  over: {
    it: 'Questo appuntamento non si può più cambiare.',
    en: 'This appointment can no longer be changed.',
    de: 'Dieser Termin lässt sich nicht mehr ändern.',
  },
  stays: { it: 'Va bene, resta così.', en: 'All right, it stays as it is.', de: 'Gut, er bleibt so.' },
  goodbye: { it: 'Arrivederci.', en: 'Goodbye.', de: 'Auf Wiederhören.' },
  operator: {
    it: 'La passo a un operatore.',
    en: 'I am passing you to an operator.',
    de: 'Ich verbinde Sie mit einer Person.',
  },
  sample: { it: 'È un ufficio di prova.', en: 'It is a sample office.', de: 'Es ist ein Probe-Amt.' },
});
