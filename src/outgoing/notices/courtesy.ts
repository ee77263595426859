// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Language } from '#core/index.ts';
import { sayer } from '#languages/index.ts';

/** The courtesy messages by their code. */
export type CourtesyPhrase =
  | 'letter'
  | 'handed-in'
  | 'contact-code'
  | 'contact-changed'
  | 'account-change'
  | 'account-named'
  | 'phone-pin'
  | 'identified'
  | 'counter-change'
  | 'erased'
  | 'done-for-you';

/** A courtesy message in words. An SMS has no subject. */
export interface Courtesy {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly short: string;
}

// No personal data but the first name, none at all in subjects: these messages travel in the open, and are read over shoulders.
const say = sayer({
  hello: {
    it: '{name, select, none {Buongiorno} other {Buongiorno {name}}},',
    en: '{name, select, none {Hello} other {Hello {name}}},',
  },
  'letter-subject': { it: 'C’è una nuova lettera per lei', en: 'There is a new letter for you' },
  'letter-text': {
    it: 'c’è una nuova lettera nella sua area personale. La legge entrando con SPID o CIE: {where}',
    en: 'there is a new letter in your personal area. You read it after signing in with SPID or CIE: {where}',
  },
  'letter-short': {
    it: '{agency}: {to}c’è una nuova lettera per lei. La legge con SPID o CIE su {where}',
    en: '{agency}: {to}there is a new letter for you. Read it with SPID or CIE at {where}',
  },
  'handed-in-subject': { it: 'Una domanda è stata consegnata', en: 'An application was handed in' },
  'handed-in-text': {
    it: 'una domanda che dice questo indirizzo è stata consegnata. Il suo numero è {number}. Non è ancora inviata: prima dobbiamo sapere chi l’ha fatta. Se è sua, la completi entro il {until}: sul sito con SPID o CIE, al telefono con il PIN telefonico, o a uno sportello con un documento. Può vedere a che punto è qui: {resume} Se non è sua, non deve fare nulla. Qualcuno ha scritto il suo indirizzo, forse per sbaglio. La domanda si cancella da sola.',
    en: 'an application that gives this address was handed in. Its number is {number}. It is not sent yet: first we must know who made it. If it is yours, complete it by {until}: on the website with SPID or CIE, on the telephone with the phone PIN, or at a counter with a document. You can see where it is here: {resume} If it is not yours, you need do nothing. Somebody wrote your address, perhaps by mistake. The application is deleted by itself.',
  },
  'handed-in-short': {
    it: '{agency}: una domanda con questo cellulare è consegnata, numero {number}. Se è sua, la completi entro il {until}: {resume} Se non è sua, non deve fare nulla.',
    en: '{agency}: an application with this mobile was handed in, number {number}. If it is yours, complete it by {until}: {resume} If it is not, you need do nothing.',
  },
  'contact-code-subject': { it: 'Il suo codice di conferma', en: 'Your confirmation code' },
  'contact-code-text': {
    it: 'il codice per confermare questo contatto è {code}. Vale {minutes} minuti. Non lo dica a nessuno: noi non lo chiediamo mai per telefono.',
    en: 'the code to confirm this contact is {code}. It is good for {minutes} minutes. Tell it to nobody: we never ask for it by phone.',
  },
  'contact-code-short': {
    it: '{agency}: il codice per confermare questo contatto è {code}. Non lo dica a nessuno.',
    en: '{agency}: the code to confirm this contact is {code}. Tell it to nobody.',
  },
  'contact-changed-subject': { it: 'Un suo contatto è cambiato', en: 'One of your contacts has changed' },
  'contact-changed-back-text': {
    it: 'un suo contatto nell’area personale è cambiato. Se è stata una sua scelta, non deve fare nulla. Se non lo è stata, lo rimetta com’era con un clic: {link}',
    en: 'one of your contacts in your personal area has changed. If it was you, you do not need to do anything. If it was not you, put it back with one click: {link}',
  },
  'contact-changed-back-short': {
    it: '{agency}: {to}un suo contatto è cambiato. Non è stata una sua scelta? Lo rimetta qui: {link}',
    en: '{agency}: {to}one of your contacts has changed. Not you? Put it back here: {link}',
  },
  'contact-changed-text': {
    it: 'un suo contatto nell’area personale è cambiato. Se non è stata una sua scelta, entri subito con SPID o CIE e lo corregga, oppure ci chiami: {where}',
    en: 'one of your contacts in your personal area has changed. If it was not you, sign in with SPID or CIE now and correct it, or call us: {where}',
  },
  'contact-changed-short': {
    it: '{agency}: {to}un suo contatto è cambiato. Non è stata una sua scelta? Entri su {where} o ci chiami.',
    en: '{agency}: {to}one of your contacts has changed. Not you? Sign in at {where} or call us.',
  },
  'account-change-subject': {
    it: 'Controlli subito: lo ha chiesto lei?',
    en: 'Please check now: did you ask for this?',
  },
  'account-change-text': {
    it: 'qualcuno ha chiesto di cambiare il posto dove riceve un pagamento. Il cambio vale da {when}. Se lo ha chiesto lei, non deve fare nulla. Se non lo ha chiesto lei, lo fermi con un clic: {link}',
    en: 'somebody asked to change the place where you get a payment. The change counts from {when}. If it was you, you do not need to do anything. If it was not you, stop it with one click: {link}',
  },
  'account-change-short': {
    it: '{agency}: {to}qualcuno ha chiesto di cambiare dove riceve un pagamento. Non è stata una sua scelta? Lo fermi qui: {link}',
    en: '{agency}: {to}somebody asked to change where you get a payment. Not you? Stop it here: {link}',
  },
  'account-change-elsewhere-text': {
    it: 'è stato chiesto di cambiare il posto dove si riceve un pagamento. Se non è stata una sua scelta, entri subito con SPID o CIE, oppure ci chiami: {where}',
    en: 'a change of the place where a payment is received was asked for. If it was not your choice, sign in with SPID or CIE now, or call us: {where}',
  },
  'account-change-elsewhere-short': {
    it: '{agency}: è stato chiesto di cambiare dove si riceve un pagamento. Non è stata una sua scelta? Entri su {where} o ci chiami.',
    en: '{agency}: a change of where a payment is received was asked for. Not you? Sign in at {where} or call us.',
  },
  'account-named-subject': { it: 'È stato indicato un conto per lei', en: 'An account was named for you' },
  'account-named-text': {
    it: 'in una domanda è stato indicato il conto su cui pagarla. Se lo ha fatto lei, non deve fare nulla. Se non è stata una sua scelta, ci chiami o entri con SPID o CIE: {where}',
    en: 'an application names the account on which you are to be paid. If it was you, you do not need to do anything. If it was not you, call us or sign in with SPID or CIE: {where}',
  },
  'account-named-short': {
    it: '{agency}: {to}è stato indicato un conto per pagarla. Non è stata una sua scelta? Ci chiami o entri su {where}',
    en: '{agency}: {to}an account was named to pay you. Not you? Call us or sign in at {where}',
  },
  'phone-pin-subject': { it: 'Il suo PIN telefonico', en: 'Your phone PIN' },
  'phone-pin-text': {
    it: 'il PIN telefonico che ha chiesto allo sportello è {pin}. Lo dica solo quando è lei a chiamarci. Se non lo ha chiesto lei, ci chiami subito.',
    en: 'the phone PIN that you asked for at the counter is {pin}. Say it only when it is you who call us. If you did not ask for it, call us at once.',
  },
  'phone-pin-short': {
    it: '{agency}: il suo PIN telefonico è {pin}. Lo dica solo quando è lei a chiamarci. Non lo ha chiesto? Ci chiami subito.',
    en: '{agency}: your phone PIN is {pin}. Say it only when it is you who call us. You did not ask for it? Call us at once.',
  },
  'identified-subject': {
    it: 'Controlli: era lei allo sportello?',
    en: 'Please check: was it you at the counter?',
  },
  'identified-text': {
    it: 'alle {time} un operatore ha scritto di avere visto il suo documento, allo sportello o in video, e per un’ora può agire per lei. Se era lei, non deve fare nulla. Se non era lei, ci chiami subito o entri con SPID o CIE: {where}',
    en: 'at {time} an operator wrote that they have seen your document, at a counter or by video, and for an hour they can act for you. If it was you, you do not need to do anything. If it was not you, call us at once or sign in with SPID or CIE: {where}',
  },
  'identified-short': {
    it: '{agency}: {to}alle {time} un operatore ha scritto di avere visto il suo documento. Non era lei? Ci chiami subito.',
    en: '{agency}: {to}at {time} an operator wrote that they have seen your document. Not you? Call us at once.',
  },
  'counter-change-subject': {
    it: 'Controlli: lo ha chiesto lei allo sportello?',
    en: 'Please check: did you ask for this at the counter?',
  },
  'counter-change-text': {
    it: 'allo sportello è stato chiesto un cambiamento per lei. Non vale ancora: lo conferma lei entrando con SPID o CIE, o un’altra persona dell’ente. Se non lo ha chiesto lei, ci chiami subito: {where}',
    en: 'at a counter a change was asked for you. It does not count yet: you confirm it by signing in with SPID or CIE, or another person of the agency does. If you did not ask for it, call us at once: {where}',
  },
  'counter-change-short': {
    it: '{agency}: {to}allo sportello è stato chiesto un cambiamento per lei. Non vale ancora. Non lo ha chiesto lei? Ci chiami subito.',
    en: '{agency}: {to}at a counter a change was asked for you. It does not count yet. Not you? Call us at once.',
  },
  'erased-subject': { it: 'Abbiamo cancellato i suoi dati', en: 'We have erased your data' },
  'erased-text': {
    it: 'i suoi contatti e le sue bozze sono stati cancellati, come è stato chiesto per lei. Questo è l’ultimo messaggio a questo indirizzo. Se non lo voleva, ci chiami subito: {where}',
    en: 'your contacts and drafts were erased, as was asked for you. This is the last message to this address. If you did not want it, call us at once: {where}',
  },
  'erased-short': {
    it: '{agency}: {to}i suoi contatti e le sue bozze sono stati cancellati. Non lo voleva? Ci chiami subito.',
    en: '{agency}: {to}your contacts and drafts were erased. You did not want it? Call us at once.',
  },
  'done-for-you-subject': {
    it: 'Controlli: era lei allo sportello?',
    en: 'Please check: was it you at the counter?',
  },
  'done-for-you-text': {
    it: 'un operatore ha fatto una cosa per lei, allo sportello o in video. Che cosa, lo legge entrando con SPID o CIE. Se non era lei, ci chiami subito: {where}',
    en: 'an operator did something for you, at a counter or by video. You read what after signing in with SPID or CIE. If it was not you, call us at once: {where}',
  },
  'done-for-you-short': {
    it: '{agency}: {to}un operatore ha fatto una cosa per lei. Non era lei? Ci chiami subito.',
    en: '{agency}: {to}an operator did something for you. Not you? Call us at once.',
  },
  noReply: {
    it: 'Questo messaggio è solo un avviso: non risponda. Non le chiediamo mai codici o password.',
    en: 'This message is only a notice: do not reply. We never ask you for codes or passwords.',
  },
});

/**
 * The words of a courtesy message. `given` holds `agency`, `where`, and what the phrase asks for. The name, and a link that acts, are for
 * whoever has confirmed that they read there: an address that was only written down may be a stranger's.
 */
export function courtesyIn(
  phrase: CourtesyPhrase,
  language: Language,
  given: Readonly<Record<string, string>>,
  reader: { readonly name: string; readonly isConfirmed: boolean },
): Courtesy {
  const { link: _, ...plain } = given;
  const words = reader.isConfirmed
    ? { ...given, name: reader.name, to: `${reader.name}, ` }
    : { ...plain, name: 'none', to: '' };
  const said =
    phrase === 'account-change' && !reader.isConfirmed
      ? 'account-change-elsewhere'
      : phrase === 'contact-changed' && reader.isConfirmed && given['path'] !== undefined
        ? 'contact-changed-back'
        : phrase;
  return {
    subject: say(`${phrase}-subject`, language, words),
    paragraphs: [
      say('hello', language, words),
      say(`${said}-text`, language, words),
      say('noReply', language),
    ],
    short: say(`${said}-short`, language, words),
  };
}
