// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Language } from '#core/index.ts';
import { branch, sayer } from '#languages/index.ts';
import type { CounterChange } from '#powers/index.ts';

const say = sayer({
  what: {
    it: '{kind, select, contact {{channel, select, email {Una nuova e-mail} other {Un nuovo cellulare}}} notice_choice {Un altro modo di ricevere gli avvisi} delegation {Una delega a {name}} guardianship {{name} agisce per questa persona, per decisione di un giudice} representation {{name} rappresenta questa società o questo ente} mandate {Un mandato a un patronato: {name}} withdrawal {Ritirare la domanda {number}: {name}} erasure {Cancellare i contatti e le bozze} other {Sbloccare il conto: {because}}}',
    en: '{kind, select, contact {{channel, select, email {A new e-mail address} other {A new mobile}}} notice_choice {Another way to be told} delegation {A delegation to {name}} guardianship {{name} acts for this person, by a court’s decision} representation {{name} stands for this company or body} mandate {A mandate to a patronato: {name}} withdrawal {Withdrawing the application {number}: {name}} erasure {Erasing contacts and drafts} other {Release the account: {because}}}',
    de: '{kind, select, contact {{channel, select, email {Eine neue E-Mail} other {Ein neues Handy}}} notice_choice {Eine andere Art der Benachrichtigung} delegation {Eine Vollmacht an {name}} guardianship {{name} handelt für diese Person, vom Gericht bestellt} representation {{name} vertritt diese Gesellschaft oder Körperschaft} mandate {Ein Auftrag an ein Patronat: {name}} withdrawal {Das Gesuch {number} zurückziehen: {name}} erasure {Die Kontakte und Entwürfe löschen} other {Das Konto entsperren: {because}}}',
  },
  differs: {
    it: 'Il codice fiscale non viene dal nome o dalla data di nascita: lo confronti con la tessera',
    en: 'The codice fiscale does not follow from the name or the date of birth: compare it with the card',
    de: 'Die Steuernummer passt nicht zum Namen oder zum Geburtsdatum: Vergleichen Sie sie mit der Karte',
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
  askedTitle: {
    it: 'Un cambiamento aspetta conferma',
    en: 'A change waits for confirmation',
    de: 'Eine Änderung wartet auf Bestätigung',
  },
  askedText: {
    it: 'Allo sportello è stato chiesto: {what}. Non vale ancora. Lo conferma lei, entrando qui con la sua identità, o un’altra persona dell’ente.',
    en: 'At a counter this was asked for: {what}. It does not count yet. You confirm it by signing in here with your own identity, or another person of the agency does.',
    de: 'Am Schalter wurde verlangt: {what}. Es gilt noch nicht. Das bestätigen Sie hier mit Ihrer Identität, oder eine zweite Person im Amt.',
  },
  askedFreeze: {
    it: 'Un operatore ha visto il suo documento e chiede di sbloccare il conto. Vale quando lo conferma un’altra persona dell’ente.',
    en: 'An operator has seen your document and asks to release the account. It counts once another person of the agency confirms it.',
    de: 'Eine Person im Amt hat Ihren Ausweis gesehen und verlangt, das Konto zu entsperren. Es gilt, wenn eine zweite Person im Amt es bestätigt.',
  },
  notYou: {
    it: 'Non lo ha chiesto lei? Dica di no qui, in «Da confermare», o ci chiami subito.',
    en: 'Was it not you? Say no here, under “To be confirmed”, or call us at once.',
    de: 'Haben nicht Sie das verlangt? Sagen Sie hier nein, unter „Zu bestätigen“, oder rufen Sie uns gleich an.',
  },
  forYouTitle: {
    it: 'Un operatore ha fatto una cosa per lei',
    en: 'An operator did something for you',
    de: 'Eine Person im Amt hat etwas für Sie getan',
  },
  forYouText: {
    it: 'Ecco che cosa: {what}. L’ha fatto {name}, allo sportello o in video. Vale già.',
    en: 'This is what: {what}. {name} did it, at a counter or by video. It counts already.',
    de: 'Und zwar: {what}. Getan hat es {name}, am Schalter oder im Videogespräch. Es gilt schon.',
  },
  forYouNot: {
    it: 'Non era lei? Ci chiami subito.',
    en: 'Was it not you? Call us at once.',
    de: 'Waren es nicht Sie? Rufen Sie uns gleich an.',
  },
  calledTitle: {
    it: 'Qualcuno ha telefonato per lei',
    en: 'Somebody called on your behalf',
    de: 'Jemand hat für Sie angerufen',
  },
  calledText: {
    it: '{name} ha telefonato per lei, alle {time}, con il proprio PIN telefonico. Può agire per lei: lo ha deciso lei, o un giudice. Che cosa ha fatto lo legge qui, accanto alle sue domande e in «Chi ha visto i miei dati».',
    en: '{name} called on your behalf at {time}, known by their own phone PIN. They may act for you: you decided so, or a judge did. What they did you read here, beside your applications and under “Who looked at my data”.',
    de: '{name} hat um {time} für Sie angerufen und sich mit der eigenen Telefon-PIN ausgewiesen. Diese Person darf für Sie handeln: Das haben Sie entschieden oder ein Gericht. Was sie getan hat, lesen Sie hier, bei Ihren Gesuchen und unter „Wer meine Daten gesehen hat“.',
  },
  calledNot: {
    it: 'Non vuole più che agisca per lei? Tolga la delega qui, o ci chiami.',
    en: 'Do you no longer want them to act for you? Revoke the delegation here, or call us.',
    de: 'Soll diese Person nicht mehr für Sie handeln? Nehmen Sie die Vollmacht hier zurück, oder rufen Sie uns an.',
  },
  doneTitle: { it: 'Un cambiamento ora vale', en: 'A change counts now', de: 'Eine Änderung gilt jetzt' },
  doneText: {
    it: 'È stato confermato: {what}.',
    en: 'It was confirmed: {what}.',
    de: 'Bestätigt wurde: {what}.',
  },
});
