// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import type { Question } from '#kinds/index.ts';
import { packOf, sayer } from '#languages/index.ts';

const say = sayer({
  unknown: {
    it: 'Non sappiamo ancora: {short}.',
    en: 'We do not know yet: {short}.',
    de: 'Das wissen wir noch nicht: {short}.',
  },
  yes: {
    it: 'La risposta è sì: va bene.',
    en: 'The answer is yes: all is well.',
    de: 'Die Antwort ist ja: Das passt.',
  },
  no: {
    it: 'La risposta è no: va bene.',
    en: 'The answer is no: all is well.',
    de: 'Die Antwort ist nein: Das passt.',
  },
  answer: { it: 'La risposta va bene.', en: 'The answer is fine.', de: 'Die Antwort passt.' },
  well: { it: 'Va bene così.', en: 'All is well here.', de: 'Das passt so.' },
  term: { it: 'Tempo per fare domanda', en: 'Time to apply', de: 'Frist für das Gesuch' },
  'in-term': {
    it: 'È in tempo. L’ultimo giorno è il {last}.',
    en: 'You are in time. The last day is {last}.',
    de: 'Sie sind in der Frist. Letzter Tag: {last}.',
  },
  'after-term': {
    it: 'Il tempo per fare domanda è finito il {last}.',
    en: 'The time to apply ended on {last}.',
    de: 'Die Frist ist vorbei. Letzter Tag war: {last}.',
  },
  'last-day': {
    it: 'Ultimo giorno per fare domanda',
    en: 'Last day to apply',
    de: 'Letzter Tag für das Gesuch',
  },
  'unsure-term': {
    it: 'Il termine non è confermato. Se pensa di essere in tempo, ce lo dica.',
    en: 'The term is not confirmed. If you think that you are in time, tell us.',
    de: 'Die Frist ist nicht bestätigt. Wenn Sie meinen, dass Sie in der Frist sind, sagen Sie es uns.',
  },
  officer: {
    it: 'Un funzionario guarda la domanda. A lei non chiediamo altro.',
    en: 'An officer looks at the application. We ask nothing more of you.',
    de: 'Eine Person im Amt sieht sich das Gesuch an. Von Ihnen brauchen wir sonst nichts.',
  },
  date: {
    it: 'Mi dica giorno, mese e anno.',
    en: 'Please say the day, the month and the year.',
    de: 'Bitte sagen Sie Tag, Monat und Jahr.',
  },
  'codice-fiscale': {
    it: 'Lo dica piano, una lettera o una cifra per volta.',
    en: 'Please say it slowly, one letter or digit at a time.',
    de: 'Bitte langsam, ein Zeichen nach dem anderen.',
  },
  'company-code': {
    it: 'Mi dica le cifre una per volta. Sono undici.',
    en: 'Please say the figures one by one. There are eleven.',
    de: 'Bitte sagen Sie die Ziffern eine nach der anderen. Es sind elf.',
  },
  municipality: {
    it: 'Mi dica il comune e la provincia.',
    en: 'Please say the town and its province.',
    de: 'Bitte sagen Sie Gemeinde und Provinz.',
  },
  'email-again': {
    it: 'Mi dica l’indirizzo piano. Per la chiocciola dica: chiocciola.',
    en: 'Please say the address slowly. For the at sign say: at.',
    de: 'Bitte sagen Sie die Adresse langsam. Für das Zeichen sagen Sie „Klammeraffe“.',
  },
  'email-hint': {
    it: 'Per esempio nome@esempio.it',
    en: 'For example name@example.com',
    de: 'Zum Beispiel name@beispiel.it',
  },
  phone: {
    it: 'Mi dica il numero, una cifra per volta.',
    en: 'Please say the number, one digit at a time.',
    de: 'Bitte sagen Sie die Nummer, eine Ziffer nach der anderen.',
  },
});

/** What is said of a condition that cannot be judged yet, where its author says nothing of their own: by its name. */
export function notKnownYet(short: string, language: Language): string {
  return say('unknown', language, { short: packOf(language).writing.inSentence(short) });
}

/** What is said of a condition that one answer meets, where its author says nothing of their own. */
export function answerIsWell(is: unknown, language: Language): string {
  return say(is === true ? 'yes' : is === false ? 'no' : 'answer', language);
}

/** What is said of any other that is met, where its author says nothing of their own. */
export function allIsWell(language: Language): string {
  return say('well', language);
}

/** What is said of a term in which to apply, where its author says nothing of their own; its last day is told by the condition (`{last}`). */
export function termWords(isSure: boolean, language: Language) {
  const told = (id: 'term' | 'in-term' | 'after-term' | 'unsure-term') =>
    say(id, language, { last: '{last}' });
  return {
    short: told('term'),
    met: told('in-term'),
    unmet: told('after-term'),
    ...(isSure ? {} : { remedy: told('unsure-term') }),
  };
}

/** What the last day of a term is called among the dates, where its author says nothing of their own. */
export function lastDayOfTerm(language: Language): string {
  return say('last-day', language);
}

/** What is said to whoever was asked and is somebody else than meant, where an author says nothing of their own. */
export function officerLooks(language: Language): string {
  return say('officer', language);
}

const again = ['date', 'codice-fiscale', 'company-code', 'municipality', 'phone'] as const;

/**
 * What is said after a misunderstanding, where an author says nothing of their own: how answers of this kind are best said. Where "has none"
 * is an answer too, the author says how.
 */
export function againFor(question: Question, language: Language): string | undefined {
  if (question.none) return undefined;
  if (isEmail(question)) return say('email-again', language);
  const known = again.find((one) => one === question.kind);
  return known === undefined ? undefined : say(known, language);
}

/** What stands below a question on the page, where an author says nothing of their own: what such an answer looks like. */
export function hintFor(question: Question, language: Language): string | undefined {
  return isEmail(question) ? say('email-hint', language) : undefined;
}

function isEmail({ options }: Question): boolean {
  return 'email' in options && options.email === true;
}
