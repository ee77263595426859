// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Language } from '#core/index.ts';
import { branch, sayer } from '#languages/index.ts';
import type { CounterChange } from '#people/index.ts';

const say = sayer({
  what: {
    it: '{kind, select, contact {{channel, select, email {Una nuova e-mail} other {Un nuovo cellulare}}} notice_choice {Un altro modo di ricevere gli avvisi} delegation {Una delega a {name}} guardianship {{name} agisce per questa persona, per decisione di un giudice} mandate {Un mandato a un patronato: {name}} withdrawal {Ritirare la domanda {number}: {name}} erasure {Cancellare i contatti e le bozze} other {Sbloccare il conto: {because}}}',
    en: '{kind, select, contact {{channel, select, email {A new e-mail address} other {A new mobile}}} notice_choice {Another way to be told} delegation {A delegation to {name}} guardianship {{name} acts for this person, by a court’s decision} mandate {A mandate to a patronato: {name}} withdrawal {Withdrawing the application {number}: {name}} erasure {Erasing contacts and drafts} other {Release the account: {because}}}',
  },
  differs: {
    it: 'Il codice fiscale non viene dal nome o dalla data di nascita: lo confronti con la tessera',
    en: 'The codice fiscale does not follow from the name or the date of birth: compare it with the card',
  },
});

/** What waits for a second word, in words. */
export function sayChange({ kind, what }: Pick<CounterChange, 'kind' | 'what'>, language: Language): string {
  const text = (key: 'channel' | 'name' | 'because' | 'detail' | 'number') => String(what[key] ?? '');
  const said = say('what', language, {
    kind: branch(kind),
    channel: text('channel'),
    name: text('name'),
    because: text('because'),
    number: text('number'),
  });
  // What the second person holds against the document: the address, the decree.
  const held = text('detail') ? `${said} (${text('detail')})` : said;
  return what['differs'] === true ? `${held}. ${say('differs', language)}` : held;
}

/** What the room writes into mailboxes. */
export const sayLetter = sayer({
  askedTitle: { it: 'Un cambiamento aspetta conferma', en: 'A change waits for confirmation' },
  askedText: {
    it: 'Allo sportello è stato chiesto: {what}. Non vale ancora. Lo conferma lei, entrando qui con la sua identità, o un’altra persona dell’ente.',
    en: 'At a counter this was asked for: {what}. It does not count yet. You confirm it by signing in here with your own identity, or another person of the agency does.',
  },
  askedFreeze: {
    it: 'Un operatore ha visto il suo documento e chiede di sbloccare il conto. Vale quando lo conferma un’altra persona dell’ente.',
    en: 'An operator has seen your document and asks to release the account. It counts once another person of the agency confirms it.',
  },
  notYou: {
    it: 'Non lo ha chiesto lei? Dica di no qui, in «Da confermare», o ci chiami subito.',
    en: 'Was it not you? Say no here, under “To be confirmed”, or call us at once.',
  },
  forYouTitle: { it: 'Un operatore ha fatto una cosa per lei', en: 'An operator did something for you' },
  forYouText: {
    it: 'Ecco che cosa: {what}. L’ha fatto {name}, allo sportello o in video. Vale già.',
    en: 'This is what: {what}. {name} did it, at a counter or by video. It counts already.',
  },
  forYouNot: {
    it: 'Non era lei? Ci chiami subito.',
    en: 'Was it not you? Call us at once.',
  },
  doneTitle: { it: 'Un cambiamento ora vale', en: 'A change counts now' },
  doneText: { it: 'È stato confermato: {what}.', en: 'It was confirmed: {what}.' },
});
