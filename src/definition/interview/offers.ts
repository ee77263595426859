// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Language, languages, own } from '#core/index.ts';
import {
  anotherEntry,
  choice,
  compositeOf,
  entryPart,
  isPick,
  isPicked,
  kindOf,
  type Question,
  type QuestionWords,
  type Setting,
} from '#kinds/index.ts';
import { sayer } from '#languages/index.ts';
import { type RawAnswers, valueAt, withAnswer } from './raw-answers.ts';
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
 * Where there is none to choose from, why is said before what is asked instead.
 */
export function offering(
  definition: Definition,
  offers: Offers,
  of: { readonly isKnown: boolean } & Pick<Setting, 'today' | 'places'>,
): Definition {
  const { service } = definition;
  const picks = Object.entries(service.questions).filter(([, question]) => isPicked(question));
  if (picks.length === 0) return definition;
  const made = picks.map(([id, question]) => [id, choosing(question, entriesIn(offers, id))] as const);
  const wordsOf = (words: ServiceWords, language: Language): ServiceWords => {
    const told = picks.map(([id, question]) => {
      const said = own(words.questions, id) as QuestionWords;
      const entries = entriesIn(offers, id);
      const why = own(offers, id) ? 'none' : of.isKnown ? 'silent' : 'guest';
      return [
        id,
        entries.length > 0
          ? withEntries(question, said, entries, { ...of, language })
          : withReason(question, said, say(why, language)),
      ] as const;
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
  const isOne = isPick(question) && others.length === 0;
  const which = choice([...entries.map(({ id }) => id), anotherEntry], {
    ...(isOne ? { proposes: () => only } : {}),
  });
  const fields = { ...compositeOf(question)?.fields, [entryPart]: which };
  return { ...question, options: { ...question.options, fields, entries } };
}

// Each entry by its fields, in the words of the service; said by one of them alone too: by the name of the worker.
function withEntries(
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
      const said = own(words.fields, id) as QuestionWords;
      const asked = { ...at, options: field.options, words: said };
      return [id, value === null ? (said?.none ?? '—') : kindOf(field).show(value, asked)] as const;
    });
  const options = entries.map((entry) => {
    const texts = shown(entry).filter(([id]) => id !== entryPart);
    const put = Object.fromEntries(texts.map(([id, text]) => [id, { text }]));
    const label = sentence(words.entry ?? '', put, language);
    return [entry.id, { label, said: texts.map(([, text]) => text).filter((text) => text !== '—') }] as const;
  });
  const another = { label: words.another ?? say('another', language) };
  const asked = own(words.fields, entryPart) as QuestionWords;
  const which = { ...asked, options: Object.fromEntries([...options, [anotherEntry, another]]) };
  return { ...words, fields: { ...words.fields, [entryPart]: which } };
}

// Before the first field that is asked instead, or before how many there are.
function withReason(question: Question, words: QuestionWords, why: string): QuestionWords {
  if (!isPick(question)) return reasoned(words, why);
  const [first = ''] = Object.keys(compositeOf(question)?.fields ?? {}).filter((id) => id !== entryPart);
  const of = own(words.fields, first);
  return of ? { ...words, fields: { ...words.fields, [first]: reasoned(of, why) } } : words;
}

function reasoned(words: QuestionWords, why: string): QuestionWords {
  const hint = words.hint === undefined ? why : `${why} ${words.hint}`;
  return { ...words, hint, ask: `${why} ${words.ask ?? words.label}` };
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
  const [before, now] = [entriesChosen(service, raw, id), entriesChosen(service, next, id)];
  let filled = next;
  for (const place of new Set([...before.keys(), ...now.keys()])) {
    const [was, is] = [before.get(place), now.get(place)];
    const given = valueAt(filled, place) as RawAnswers | undefined;
    if (was?.id === is?.id || given === undefined) continue;
    // Another one than the register's: what it told of that one goes.
    const kept = is && path === id ? given : { [entryPart]: own(given, entryPart) };
    filled = replaced(filled, place, { ...is?.values, ...kept });
  }
  return filled;
}

function replaced(raw: RawAnswers, place: string, value: RawAnswers): RawAnswers {
  const [id = '', index] = place.split('.');
  const whole = own(raw, id);
  return {
    ...raw,
    [id]: Array.isArray(whole) ? whole.map((row, n) => (String(n) === index ? value : row)) : value,
  };
}

/** The entries of a register that were chosen for a question, each by where it stands: `job`, or `periods.0` of a list. */
export function entriesChosen(service: Service, answers: RawAnswers, id: string): ReadonlyMap<string, Entry> {
  const question = own(service.questions, id);
  const entries = question && isPicked(question) ? entriesOf(question) : [];
  const value = own(answers, id);
  const rows: readonly (readonly [string, unknown])[] = Array.isArray(value)
    ? value.map((row, n) => [`${id}.${n}`, row] as const)
    : [[id, value]];
  const chosen = rows.flatMap(([place, row]) => {
    const entry = entries.find((one) => one.id === own((row ?? {}) as RawAnswers, entryPart));
    return entry ? [[place, entry] as const] : [];
  });
  return new Map(chosen);
}

function entriesOf(question: Question): readonly Entry[] {
  return 'entries' in question.options ? (question.options.entries as readonly Entry[]) : [];
}
