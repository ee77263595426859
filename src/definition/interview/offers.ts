// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Language, languages, own } from '#core/index.ts';
import {
  anotherEntry,
  choice,
  compositeOf,
  entryPart,
  isPick,
  kindOf,
  type Question,
  type QuestionWords,
  type Setting,
} from '#kinds/index.ts';
import { sayer } from '#languages/index.ts';
import { type RawAnswers, withAnswer } from './raw-answers.ts';
import { sentence } from './sentences.ts';
import type { Definition, Service } from './service.ts';
import type { ServiceWords } from './words.ts';

/** One thing that a register has of a person, a job or a plan: its id there, and what it tells for the fields of the question. */
export interface Entry {
  readonly id: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** What a person can choose from, by question; one that is not there was not told by anybody. */
export type Offers = Readonly<Record<string, { readonly entries: readonly Entry[] }>>;

const say = sayer({
  another: {
    it: 'Un altro, che qui non c’è',
    en: 'Another one, not listed here',
    de: 'Ein anderer Eintrag, der hier fehlt',
  },
  none: {
    it: 'Nei nostri archivi non ne troviamo. Ce lo dica lei.',
    en: 'We find none in our records. Please tell us yourself.',
    de: 'In unseren Archiven finden wir keinen Eintrag. Bitte sagen Sie es uns.',
  },
  silent: {
    it: 'Ora l’archivio non risponde. Ce lo dica lei: va bene lo stesso.',
    en: 'The archive does not answer now. Tell us yourself: that is just as good.',
    de: 'Das Archiv antwortet gerade nicht. Sagen Sie es uns selbst: Das gilt genauso.',
  },
  guest: {
    it: 'Se entra con la sua identità digitale, lo sceglie da un elenco. Altrimenti ce lo dica lei.',
    en: 'If you sign in, you choose it from a list. Otherwise tell us yourself.',
    de: 'Wenn Sie sich anmelden, wählen Sie aus einer Liste. Sonst sagen Sie es uns selbst.',
  },
});

/**
 * The definition as it is asked of one person: who picks an entry of a register chooses among theirs, an ordinary choice on every channel.
 * Where there is none to choose from, why is said before the first of the fields that are asked instead.
 */
export function offering(
  definition: Definition,
  offers: Offers,
  of: { readonly isKnown: boolean } & Pick<Setting, 'today' | 'places'>,
): Definition {
  const { service } = definition;
  const picks = Object.entries(service.questions).filter(([, question]) => isPick(question));
  if (picks.length === 0) return definition;
  const made = picks.map(([id, question]) => [id, choosing(question, entriesIn(offers, id))] as const);
  const wordsOf = (words: ServiceWords, language: Language): ServiceWords => {
    const told = picks.map(([id, question]) => {
      const said = own(words.questions, id) as QuestionWords;
      const entries = entriesIn(offers, id);
      const why = own(offers, id) ? 'none' : of.isKnown ? 'silent' : 'guest';
      const fields =
        entries.length > 0
          ? { ...said.fields, [entryPart]: entryWords(question, said, entries, { ...of, language }) }
          : beforeFirst(question, said.fields ?? {}, say(why, language));
      return [id, { ...said, fields }] as const;
    });
    return { ...words, questions: { ...words.questions, ...Object.fromEntries(told) } };
  };
  const words = languages.flatMap((language) => {
    const all = definition.words[language];
    return all ? [[language, wordsOf(all, language)] as const] : [];
  });
  return {
    service: { ...service, questions: { ...service.questions, ...Object.fromEntries(made) } },
    words: Object.fromEntries(words) as unknown as Definition['words'],
  };
}

function entriesIn(offers: Offers, id: string): readonly Entry[] {
  return own(offers, id)?.entries ?? [];
}

function choosing(question: Question, entries: readonly Entry[]): Question {
  if (entries.length === 0) return question;
  const [only, ...others] = entries.map(({ id }) => id);
  const which = choice([...entries.map(({ id }) => id), anotherEntry], {
    ...(others.length === 0 ? { proposes: () => only } : {}),
  });
  const fields = { ...compositeOf(question)?.fields, [entryPart]: which };
  return { ...question, options: { ...question.options, fields, entries } };
}

// Each entry by its fields, in the words of the service; said by one of them alone too: by the name of the worker.
function entryWords(
  question: Question,
  words: QuestionWords,
  entries: readonly Entry[],
  at: Pick<Setting, 'today' | 'places'> & { readonly language: Language },
): QuestionWords {
  const { language } = at;
  const fields = compositeOf(question)?.fields ?? {};
  const shown = ({ values }: Entry) =>
    Object.entries(fields).map(([id, field]) => {
      const value = own(values, id) ?? null;
      const asked = { ...at, options: field.options, words: own(words.fields, id) as QuestionWords };
      return [id, value === null ? '—' : kindOf(field).show(value, asked)] as const;
    });
  const options = entries.map((entry) => {
    const texts = shown(entry).filter(([id]) => id !== entryPart);
    const put = Object.fromEntries(texts.map(([id, text]) => [id, { text }]));
    const label = sentence(words.entry ?? '', put, language);
    return [entry.id, { label, said: texts.map(([, text]) => text).filter((text) => text !== '—') }] as const;
  });
  const another = { label: words.another ?? say('another', language) };
  return { ...words, options: Object.fromEntries([...options, [anotherEntry, another]]) };
}

function beforeFirst(
  question: Question,
  words: Readonly<Record<string, QuestionWords>>,
  why: string,
): Readonly<Record<string, QuestionWords>> {
  const [first = ''] = Object.keys(compositeOf(question)?.fields ?? {}).filter((id) => id !== entryPart);
  const of = own(words, first);
  if (!of) return words;
  const hint = of.hint === undefined ? why : `${why} ${of.hint}`;
  return { ...words, [first]: { ...of, hint, ask: `${why} ${of.ask ?? of.label}` } };
}

/** The answers with one more, as `withAnswer`; with an entry that is chosen comes what its register tells of it. */
export function answered(
  service: Service,
  raw: RawAnswers,
  path: string,
  value: unknown,
  many = false,
): RawAnswers {
  const next = withAnswer(raw, path, value, many);
  const [id = ''] = path.split('.');
  const question = own(service.questions, id);
  if (!question || !isPick(question)) return next;
  const [before, now] = [entryChosen(question, raw, id), entryChosen(question, next, id)];
  if (before?.id === now?.id) return next;
  const given = own(next, id) as RawAnswers;
  // Another one than the register's: what it told of that one goes.
  if (!now) return { ...next, [id]: { [entryPart]: own(given, entryPart) } };
  const theirs = path === id ? given : { [entryPart]: now.id };
  return { ...next, [id]: { ...now.values, ...theirs } };
}

function entryChosen(question: Question, answers: RawAnswers, id: string): Entry | undefined {
  const chosen = own((own(answers, id) ?? {}) as RawAnswers, entryPart);
  return entriesOf(question).find((entry) => entry.id === chosen);
}

/** The entry of a register that was chosen for a question; undefined where none was. */
export function chosenEntry(service: Service, answers: RawAnswers, id: string): Entry | undefined {
  const question = own(service.questions, id);
  return question && isPick(question) ? entryChosen(question, answers, id) : undefined;
}

function entriesOf(question: Question): readonly Entry[] {
  return 'entries' in question.options ? (question.options.entries as readonly Entry[]) : [];
}
