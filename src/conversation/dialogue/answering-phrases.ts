// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Text } from '#core/index.ts';
import { type Say, sayer } from '#languages/index.ts';

/** What is said where somebody else’s application waits for the caller’s own answer. ICU messages. */
const phrases = {
  waits: {
    it: '{name} ha chiesto: {title}. Aspettiamo una sua risposta.',
    en: '{name} has applied for: {title}. We are waiting for your answer.',
    de: '{name} hat beantragt: {title}. Wir warten auf Ihre Antwort.',
  },
  now: {
    it: 'Vuole rispondere adesso?',
    en: 'Would you like to answer now?',
    de: 'Möchten Sie jetzt antworten?',
  },
  later: {
    it: 'Va bene. La trova quando chiama, o sul sito in «Le mie domande».',
    en: 'All right. You will find it when you call, or on the website under “My applications”.',
    de: 'Gut. Sie finden es, wenn Sie anrufen, oder auf der Website unter „Meine Gesuche“.',
  },
  short: { it: 'La sua risposta', en: 'Your answer', de: 'Ihre Antwort' },
  why: {
    it: 'Ognuno risponde per sé.',
    en: 'Each person answers for themselves.',
    de: 'Jede Person antwortet für sich.',
  },
  iban: {
    it: 'Mi detta l’IBAN del suo conto, quattro caratteri per volta?',
    en: 'Please say the IBAN of your account, four characters at a time.',
    de: 'Bitte sagen Sie die IBAN Ihres Kontos, je vier Zeichen.',
  },
  ibanAgain: {
    it: 'Lo dica piano, una lettera o una cifra per volta. Comincia con I T.',
    en: 'Please say it slowly, one letter or digit at a time. It begins with I T.',
    de: 'Bitte langsam, ein Zeichen nach dem anderen. Sie beginnt mit I T.',
  },
  ibanWhy: {
    it: 'Nessun altro vede questo conto.',
    en: 'Nobody else sees this account.',
    de: 'Niemand sonst sieht dieses Konto.',
  },
  mine: {
    it: 'Il conto è intestato a lei?',
    en: 'Is the account in your name?',
    de: 'Läuft das Konto auf Ihren Namen?',
  },
  mineShort: { it: 'Conto suo', en: 'Your own account', de: 'Eigenes Konto' },
  mineWhy: {
    it: 'Possiamo pagare solo su un conto che è suo.',
    en: 'We can pay only to an account of yours.',
    de: 'Wir können nur auf Ihr eigenes Konto zahlen.',
  },
  notMine: {
    it: 'Serve un conto che è suo. La risposta non è registrata.',
    en: 'It must be an account of yours. Your answer has not been registered.',
    de: 'Es muss Ihr eigenes Konto sein. Ihre Antwort ist nicht eingetragen.',
  },
  sure: {
    it: 'La sua risposta è: {label}. {follows} La registro?',
    en: 'Your answer is: {label}. {follows} Shall I register it?',
    de: 'Ihre Antwort ist: {label}. {follows} Soll ich sie eintragen?',
  },
  sureShort: { it: 'Conferma', en: 'Confirmation', de: 'Bestätigung' },
  registered: {
    it: 'Ho registrato la sua risposta. {follows} La ricevuta è in «Le mie domande».',
    en: 'I have registered your answer. {follows} The receipt is under “My applications”.',
    de: 'Ihre Antwort ist eingetragen. {follows} Die Bestätigung steht unter „Meine Gesuche“.',
  },
  tooLate: {
    it: 'Questa risposta non serve più.',
    en: 'This answer is no longer needed.',
    de: 'Diese Antwort braucht es nicht mehr.',
  },
  notHolder: {
    it: 'La banca dice che il conto non è suo. La risposta non è registrata.',
    en: 'The bank says that the account is not yours. Your answer is not registered.',
    de: 'Die Bank sagt, dass es nicht Ihr Konto ist. Ihre Antwort ist nicht eingetragen.',
  },
  inPortal: {
    it: 'Adesso non la posso registrare. Può rispondere sul sito, o parlare con un operatore.',
    en: 'I cannot register it now. You can answer on the website, or speak to an operator.',
    de: 'Jetzt kann ich sie nicht eintragen. Antworten Sie auf der Website, oder sprechen Sie mit einer Person.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** A phrase of it in a language, with its values put in. */
export const answeringPhrase: Say<keyof typeof phrases> = sayer(phrases);
