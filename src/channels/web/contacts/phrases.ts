// SPDX-License-Identifier: AGPL-3.0-or-later
import { sayer } from '#languages/index.ts';

/** What the page of contacts says. */
export const say = sayer({
  title: { it: 'I miei contatti', en: 'My contacts' },
  lead: {
    it: 'Qui la avvisiamo quando c’è una nuova lettera. L’avviso non contiene dati suoi: la lettera resta qui.',
    en: 'Here we tell you when there is a new letter. The notice holds none of your data: the letter stays here.',
  },
  email: { it: 'E-mail', en: 'E-mail' },
  sms: { it: 'Cellulare', en: 'Mobile' },
  none: { it: 'Non ne abbiamo.', en: 'We have none.' },
  confirmed: { it: 'Confermato', en: 'Confirmed' },
  before: { it: 'Di prima', en: 'Of before' },
  unconfirmed: { it: 'Non confermato', en: 'Not confirmed' },
  fromApplication: {
    it: 'Lo ha scritto in una domanda. Lo confermi con un codice.',
    en: 'You wrote it in an application. Confirm it with a code.',
  },
  fromGuest: {
    it: 'È in una domanda scritta senza entrare con SPID o CIE. Qui non le scriviamo. Se è suo, lo confermi con un codice.',
    en: 'It stands in an application written without signing in. We do not write to you here. If it is yours, confirm it with a code.',
  },
  unreached: {
    it: 'L’ultimo messaggio qui non è arrivato. Controlli che sia giusto.',
    en: 'The last message did not arrive here. Check that it is right.',
  },
  emailLabel: { it: 'Nuova e-mail', en: 'New e-mail address' },
  emailHint: { it: 'Per esempio nome@esempio.it', en: 'For example name@example.com' },
  smsLabel: { it: 'Nuovo cellulare', en: 'New mobile number' },
  smsHint: {
    it: 'Solo cifre. Se non è italiano, inizi con + e il prefisso.',
    en: 'Digits only. If it is not Italian, begin with + and the country code.',
  },
  sendCode: { it: 'Mandami il codice', en: 'Send me the code' },
  confirmThis: { it: 'Conferma {address}', en: 'Confirm {address}' },
  codeTitle: { it: 'Scriva il codice', en: 'Enter the code' },
  codeLead: {
    it: '{channel, select, email {Le abbiamo mandato un codice di sei cifre alla nuova e-mail.} other {Le abbiamo mandato un codice di sei cifre al nuovo cellulare.}} Vale 15 minuti.',
    en: '{channel, select, email {We sent a code of six digits to the new address.} other {We sent a code of six digits to the new mobile.}} It is good for 15 minutes.',
  },
  codeLabel: { it: 'Codice di sei cifre', en: 'Code of six digits' },
  codeWarning: {
    it: 'Quando conferma, lo diciamo anche ai contatti di prima, e per sette giorni la avvisiamo anche lì. Così nessuno lo cambia a sua insaputa.',
    en: 'When you confirm, we tell your contacts of before too, and for seven days we go on writing there as well. So nobody changes it behind your back.',
  },
  also: {
    it: 'La avvisiamo anche qui fino a {until}. È un contatto di prima: così nessuno cambia i suoi contatti a sua insaputa.',
    en: 'We also write here until {until}. It is a contact of before: so nobody changes your contacts behind your back.',
  },
  alsoOthers: {
    it: 'Un altro legge il contatto di prima? Venga a uno sportello con un documento: lì il nuovo vale da solo, dopo un controllo.',
    en: 'Does somebody else read the contact of before? Come to a counter with a document: there the new one counts alone, after a check.',
  },
  held: {
    it: 'In questi giorni un cambio di contatti è stato fermato. Per tre giorni si cambiano solo a uno sportello, con un documento.',
    en: 'A change of contacts was stopped in these days. For three days they are changed only at a counter, with a document.',
  },
  confirmButton: { it: 'Conferma', en: 'Confirm' },
  otherAddress: { it: 'Torna ai contatti', en: 'Back to my contacts' },
  done: { it: 'Fatto: il contatto è confermato.', en: 'Done: the contact is confirmed.' },
  waits: {
    it: 'È scritto, ma non vale ancora. Lo conferma la persona entrando con SPID o CIE, o un’altra persona dell’ente.',
    en: 'It is written down, but it does not count yet. The person confirms it by signing in with SPID or CIE, or another person of the agency does.',
  },
  saved: { it: 'Fatto: la scelta è salvata.', en: 'Done: your choice is saved.' },
  choiceTitle: { it: 'Come vuole essere avvisato o avvisata', en: 'How you want to be told' },
  choiceHint: {
    it: 'Le lettere arrivano comunque in «Le mie lettere», anche se non sceglie nulla.',
    en: 'Letters come to “My letters” all the same, even if you choose nothing.',
  },
  choiceEmail: { it: 'Per e-mail', en: 'By e-mail' },
  choiceSms: { it: 'Per SMS, dalle 8 alle 20', en: 'By SMS, from 8 to 20' },
  choiceIo: { it: 'Su App IO', en: 'On App IO' },
  save: { it: 'Salva la scelta', en: 'Save my choice' },
  'not-an-email': {
    it: 'Questa non sembra una e-mail. Controlli la chiocciola e il punto.',
    en: 'This does not look like an e-mail address. Check the @ and the dot.',
  },
  'not-a-mobile': {
    it: 'Questo non sembra un numero di cellulare. Conti di nuovo le cifre.',
    en: 'This does not look like a mobile number. Count the digits again.',
  },
  same: { it: 'È già il suo contatto confermato.', en: 'It is your confirmed contact already.' },
  'too-many-people': {
    it: 'Questo contatto serve già cinque persone, che è il massimo. Ne usi un altro.',
    en: 'This contact serves five people already, which is the most. Please use another.',
  },
  'too-many-codes': {
    it: 'Le abbiamo già mandato cinque codici. Riprovi tra un’ora.',
    en: 'We have sent you five codes already. Try again in an hour.',
  },
  'wrong-code': {
    it: 'Il codice non è giusto. Lo controlli nel messaggio.',
    en: 'The code is not right. Check it in the message.',
  },
  wait: {
    it: 'Troppi codici sbagliati. Aspetti {minutes, plural, one {un minuto} other {# minuti}} e provi di nuovo.',
    en: 'Too many wrong codes. Wait {minutes, plural, one {a minute} other {# minutes}} and try again.',
  },
  'code-over': {
    it: 'Questo codice non vale più. Ne chieda un altro.',
    en: 'This code is no longer good. Ask for another.',
  },
});
