// SPDX-License-Identifier: AGPL-3.0-or-later
import { sayer } from '#languages/index.ts';

/** What the page of contacts says. */
export const say = sayer({
  title: { it: 'I miei contatti', en: 'My contacts', de: 'Meine Kontakte' },
  lead: {
    it: 'Qui la avvisiamo quando c’è una nuova lettera. L’avviso non contiene dati suoi: la lettera resta qui.',
    en: 'Here we tell you when there is a new letter. The notice holds none of your data: the letter stays here.',
    de: 'Hier benachrichtigen wir Sie, wenn ein neuer Brief da ist. In der Nachricht stehen keine Daten von Ihnen: Der Brief bleibt hier.',
  },
  email: { it: 'E-mail', en: 'E-mail', de: 'E-Mail' },
  sms: { it: 'Cellulare', en: 'Mobile', de: 'Handy' },
  none: { it: 'Non ne abbiamo.', en: 'We have none.', de: 'Wir haben keine.' },
  confirmed: { it: 'Confermato', en: 'Confirmed', de: 'Bestätigt' },
  before: { it: 'Di prima', en: 'Of before', de: 'Von vorher' },
  unconfirmed: { it: 'Non confermato', en: 'Not confirmed', de: 'Nicht bestätigt' },
  fromApplication: {
    it: 'Lo ha scritto in una domanda. Lo confermi con un codice.',
    en: 'You wrote it in an application. Confirm it with a code.',
    de: 'Sie haben es in einem Gesuch geschrieben. Bestätigen Sie es mit einem Code.',
  },
  fromGuest: {
    it: 'È in una domanda scritta senza entrare con SPID o CIE. Qui non le scriviamo. Se è suo, lo confermi con un codice.',
    en: 'It is in an application written without signing in. We do not write to you here. If it is yours, confirm it with a code.',
    de: 'Es steht in einem Gesuch, das ohne SPID oder CIE geschrieben wurde. Dorthin schreiben wir Ihnen nicht. Wenn es Ihres ist, bestätigen Sie es mit einem Code.',
  },
  unreached: {
    it: 'L’ultimo messaggio qui non è arrivato. Controlli che sia giusto.',
    en: 'The last message did not arrive here. Check that it is right.',
    de: 'Die letzte Nachricht kam dort nicht an. Prüfen Sie, ob es richtig ist.',
  },
  emailLabel: { it: 'Nuova e-mail', en: 'New e-mail address', de: 'Neue E-Mail' },
  emailHint: {
    it: 'Per esempio nome@esempio.it',
    en: 'For example name@example.com',
    de: 'Zum Beispiel name@beispiel.it',
  },
  smsLabel: { it: 'Nuovo cellulare', en: 'New mobile number', de: 'Neues Handy' },
  smsHint: {
    it: 'Solo cifre. Se non è italiano, inizi con + e il prefisso.',
    en: 'Digits only. If it is not Italian, begin with + and the country code.',
    de: 'Nur Ziffern. Wenn es nicht italienisch ist, beginnen Sie mit + und der Vorwahl.',
  },
  sendCode: { it: 'Ricevere il codice', en: 'Send me the code', de: 'Code schicken' },
  confirmThis: { it: 'Confermare {address}', en: 'Confirm {address}', de: '{address} bestätigen' },
  codeTitle: { it: 'Scrivere il codice', en: 'Enter the code', de: 'Den Code schreiben' },
  codeLead: {
    it: '{channel, select, email {Le abbiamo mandato un codice di sei cifre alla nuova e-mail.} other {Le abbiamo mandato un codice di sei cifre al nuovo cellulare.}} Vale 15 minuti.',
    en: '{channel, select, email {We sent a code of six digits to the new address.} other {We sent a code of six digits to the new mobile.}} It is good for 15 minutes.',
    de: '{channel, select, email {Wir haben Ihnen einen Code aus sechs Ziffern an die neue E-Mail geschickt.} other {Wir haben Ihnen einen Code aus sechs Ziffern an das neue Handy geschickt.}} Er gilt 15 Minuten.',
  },
  codeLabel: { it: 'Codice di sei cifre', en: 'Code of six digits', de: 'Code aus sechs Ziffern' },
  codeWarning: {
    it: 'Quando conferma, lo diciamo anche ai contatti di prima, e per sette giorni la avvisiamo anche lì. Così nessuno lo cambia a sua insaputa.',
    en: 'When you confirm, we tell your earlier contacts too, and for seven days we go on writing there as well. That way nobody changes it behind your back.',
    de: 'Wenn Sie bestätigen, sagen wir es auch den Kontakten von vorher, und sieben Tage lang benachrichtigen wir Sie auch dort. So ändert niemand etwas, ohne dass Sie es wissen.',
  },
  also: {
    it: 'La avvisiamo anche qui fino a {until}. È un contatto di prima: così nessuno cambia i suoi contatti a sua insaputa.',
    en: 'We also write here until {until}. It is an earlier contact: that way nobody changes your contacts behind your back.',
    de: 'Bis {until} benachrichtigen wir Sie auch hier. Das ist ein Kontakt von vorher: So ändert niemand Ihre Kontakte, ohne dass Sie es wissen.',
  },
  alsoOthers: {
    it: 'Un altro legge il contatto di prima? Venga a uno sportello con un documento: lì il nuovo vale da solo, dopo un controllo.',
    en: 'Does somebody else read the earlier contact? Come to a counter with a document: there the new one counts alone, after a check.',
    de: 'Liest jemand anderer den Kontakt von vorher? Kommen Sie mit einem Ausweis an einen Schalter: Dort gilt der neue nach einer Prüfung allein.',
  },
  held: {
    it: 'In questi giorni un cambio di contatti è stato fermato. Per tre giorni si cambiano solo a uno sportello, con un documento.',
    en: 'A change of contacts was stopped in these days. For three days they are changed only at a counter, with a document.',
    de: 'In diesen Tagen wurde eine Änderung der Kontakte gestoppt. Drei Tage lang kann man sie nur an einem Schalter ändern, mit einem Ausweis.',
  },
  confirmButton: { it: 'Confermare', en: 'Confirm', de: 'Bestätigen' },
  otherAddress: { it: 'Tornare ai contatti', en: 'Back to my contacts', de: 'Zurück zu den Kontakten' },
  done: {
    it: 'Fatto: il contatto è confermato.',
    en: 'Done: the contact is confirmed.',
    de: 'Erledigt: Der Kontakt ist bestätigt.',
  },
  waits: {
    it: 'È scritto, ma non vale ancora. Lo conferma la persona entrando con SPID o CIE, o un’altra persona dell’ente.',
    en: 'It is written down, but it does not count yet. The person confirms it by signing in with SPID or CIE, or another person of the agency does.',
    de: 'Es ist aufgeschrieben, gilt aber noch nicht. Das bestätigt die Person mit SPID oder CIE, oder eine zweite Person im Amt.',
  },
  saved: {
    it: 'Fatto: la scelta è salvata.',
    en: 'Done: your choice is saved.',
    de: 'Erledigt: Die Wahl ist gespeichert.',
  },
  choiceTitle: {
    it: 'Come vuole ricevere gli avvisi',
    en: 'How you want to be told',
    de: 'Wie wir Sie benachrichtigen sollen',
  },
  choiceHint: {
    it: 'Le lettere arrivano comunque in «Le mie lettere», anche se non sceglie nulla.',
    en: 'Letters come to “My letters” all the same, even if you choose nothing.',
    de: 'Die Briefe kommen immer unter „Meine Briefe“ an, auch wenn Sie nichts wählen.',
  },
  choiceEmail: { it: 'Per e-mail', en: 'By e-mail', de: 'Per E-Mail' },
  choiceSms: { it: 'Per SMS, dalle 8 alle 20', en: 'By SMS, from 8 to 20', de: 'Per SMS, von 8 bis 20 Uhr' },
  choiceIo: { it: 'Su App IO', en: 'On App IO', de: 'In der App IO' },
  save: { it: 'Salvare la scelta', en: 'Save my choice', de: 'Wahl speichern' },
  'not-an-email': {
    it: 'Questa non sembra una e-mail. Controlli la chiocciola e il punto.',
    en: 'This does not look like an e-mail address. Check the @ and the dot.',
    de: 'Das sieht nicht nach einer E-Mail aus. Prüfen Sie den Klammeraffen und den Punkt.',
  },
  'not-a-mobile': {
    it: 'Questo non sembra un numero di cellulare. Conti di nuovo le cifre.',
    en: 'This does not look like a mobile number. Count the digits again.',
    de: 'Das sieht nicht nach einer Handynummer aus. Zählen Sie die Ziffern noch einmal.',
  },
  same: {
    it: 'È già il suo contatto confermato.',
    en: 'It is your confirmed contact already.',
    de: 'Das ist schon Ihr bestätigter Kontakt.',
  },
  'too-many-people': {
    it: 'Questo contatto serve già cinque persone, che è il massimo. Ne usi un altro.',
    en: 'This contact serves five people already, which is the most. Please use another.',
    de: 'Diesen Kontakt benutzen schon fünf Personen, mehr geht nicht. Nehmen Sie einen anderen.',
  },
  'too-many-codes': {
    it: 'Le abbiamo già mandato cinque codici. Riprovi tra un’ora.',
    en: 'We have sent you five codes already. Try again in an hour.',
    de: 'Wir haben Ihnen schon fünf Codes geschickt. Versuchen Sie es in einer Stunde noch einmal.',
  },
  'wrong-code': {
    it: 'Il codice non è giusto. Lo controlli nel messaggio.',
    en: 'The code is not right. Check it in the message.',
    de: 'Der Code stimmt nicht. Vergleichen Sie ihn mit der Nachricht.',
  },
  wait: {
    it: 'Troppi codici sbagliati. Aspetti {minutes, plural, one {un minuto} other {# minuti}} e provi di nuovo.',
    en: 'Too many wrong codes. Wait {minutes, plural, one {a minute} other {# minutes}} and try again.',
    de: 'Zu viele falsche Codes. Warten Sie {minutes, plural, one {eine Minute} other {# Minuten}} und versuchen Sie es noch einmal.',
  },
  'code-over': {
    it: 'Questo codice non vale più. Ne chieda un altro.',
    en: 'This code is no longer valid. Ask for another.',
    de: 'Dieser Code gilt nicht mehr. Verlangen Sie einen anderen.',
  },
});
