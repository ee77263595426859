// SPDX-License-Identifier: AGPL-3.0-or-later
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { type Catalogue, definitionOf, serviceFinder } from '#catalogue/index.ts';
import { day, type Language, languages } from '#core/index.ts';
import { begin, hear } from '#dialogue/index.ts';
import { wordsIn } from '#interview/index.ts';
import { type Asked, kinds } from '#kinds/index.ts';
import type { Places } from '#places/index.ts';
import { hearList, type Understanding } from '#spoken/index.ts';

// How people talk, with what it means: `src/language/spoken/corpus/<language>/<kind>.tsv`. Columns: text, meaning, and for some kinds the
// question. A meaning is a JSON value, `?` (a careful operator would ask back), `dont-know`, or a command such as `!repeat`.
const folder = path.resolve(import.meta.dirname, '../src/language/spoken/corpus');
const today = day('2026-03-10');

/**
 * Parts of the corpus: `development` and `strangers` are tuned on, the second written by people who know nothing of the code; `test` is only
 * measured; `unseen`, of the same strangers, is measured and looked at by nobody.
 */
export const splits = ['development', 'strangers', 'test', 'unseen'] as const;
export type Split = (typeof splits)[number];

export interface Utterance {
  readonly language: Language;
  readonly kind: string;
  readonly text: string;
  readonly meaning: string;
  readonly question: string;
  readonly split: Split;
}

/** How an utterance was taken. `wrong` is the worst: a value that is not meant, taken as sure. */
export type Outcome = 'right' | 'asked-back-right' | 'missed' | 'wrong';

export function loadCorpus(): readonly Utterance[] {
  if (!existsSync(folder)) return [];
  return languages.flatMap((language) => {
    const inside = path.join(folder, language);
    if (!existsSync(inside)) return [];
    // What was looked at while tuning is development: what whoever tunes has written, and what was the test half before. The test
    // half was written afterwards.
    return readdirSync(inside, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.tsv'))
      .flatMap((file) => utterancesIn(path.join(inside, file), language, splitOf(file)));
  });
}

function splitOf(file: string): Split {
  return splits.find((split) => split === path.dirname(file)) ?? 'development';
}

function utterancesIn(file: string, language: Language, split: Split): readonly Utterance[] {
  const kind = path.basename(file, '.tsv');
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [text = '', meaning = '', question = ''] = line.split('\t');
      return { language, kind, text, meaning, question, split };
    });
}

/** The kinds of the corpus that a voice says and ears hear, one answer each; the names of services and of lists of things are heard otherwise. */
export const heardKinds = [
  'yes-no',
  'number',
  'money',
  'date',
  'month',
  'duration',
  'municipality',
  'choice',
  'commands',
  'phone',
  'codice-fiscale',
  'iban',
  'name',
] as const;

/** The kinds under which the files of the corpus are heard, where the names differ. Commands are heard while a date is asked, the question that callers interrupt most. */
const heardUnder: Readonly<Record<string, string>> = { number: 'count', commands: 'date' };

/** How an utterance is asked for: its question where it names one, otherwise one of its kind. */
export function askerOf(catalogue: Catalogue, places: Places) {
  return ({ kind: named, language, question }: Utterance): { kind: string; asked: Asked<object> } => {
    const kind = heardUnder[named] ?? named;
    const words = { label: '', short: '', why: '' };
    const plain = { language, today, places };
    if (question.includes('/')) {
      const [service = '', id = ''] = question.split('/');
      const definition = definitionOf(catalogue, service);
      const of = definition?.service.questions[id];
      if (!definition || !of) throw new Error(`no question ${question}`);
      const own = wordsIn(definition, language).questions[id] ?? words;
      return { kind: of.kind, asked: { ...plain, options: of.options, words: own } };
    }
    const options =
      kind === 'name' ? { part: question || 'given' } : kind === 'municipality' ? { ceased: true } : {};
    return { kind, asked: { ...plain, options, words } };
  };
}

/** Makes the judge of a catalogue: hears an utterance and says how it was taken. */
export function judge(catalogue: Catalogue, places: Places) {
  const find = serviceFinder(catalogue);
  const asked = askerOf(catalogue, places);

  function heardOf(utterance: Utterance): Understanding<unknown> {
    const { kind, text, language } = utterance;
    if (kind === 'list') return hearList(text, { language });
    const at = asked(utterance);
    const found = kinds[at.kind];
    if (!found) throw new Error(`no kind ${at.kind}`);
    return found.hear(text, at.asked);
  }

  function outcomeOfService({ text, language, meaning }: Utterance): Outcome {
    const { services, clarify, elsewhere } = find(text, language);
    // Nothing here fits: a careful operator says so, and at the worst asks.
    if (meaning === '?') {
      if (services.length === 0 || elsewhere !== undefined) return 'right';
      return clarify.length > 0 ? 'asked-back-right' : 'wrong';
    }
    // It is ours, and was sent away.
    if (elsewhere !== undefined && clarify.length === 0) return 'wrong';
    const [first, second, third] = services.map(({ id }) => id);
    const wanted = (JSON.parse(meaning) as string).split('|');
    if (first && wanted.includes(first)) return 'right';
    const isClose = [second, third].some((id) => id && wanted.includes(id));
    return isClose ? 'asked-back-right' : clarify.length > 0 ? 'missed' : 'wrong';
  }

  // Several answers in one sentence, heard by the dialogue at a service's first question: the first is taken, what was overheard
  // is always asked back when its turn comes.
  function outcomeOfSeveral({ text, language, meaning, question }: Utterance): Outcome {
    const definition = definitionOf(catalogue, question);
    if (!definition) throw new Error(`no service ${question}`);
    const context = { definition, places, today };
    const start = begin(context, {
      language,
      mode: 'text',
      answers: {},
      agency: { it: 'prova', en: 'trial' },
    });
    const { state, effects } = hear(context, start.state, { type: 'said', text });
    const waiting = [...state.overheard, ...(state.pending ? [state.pending] : [])];
    let outcome: Outcome = 'right';
    for (const [path, wanted] of Object.entries(JSON.parse(meaning) as Readonly<Record<string, unknown>>)) {
      const stored = effects.find((effect) => effect.type === 'answer' && effect.path === path);
      if (stored?.type === 'answer' && stored.value !== wanted) return 'wrong';
      if (stored) continue;
      const isWaiting = waiting.some((one) => one.path === path && isDeepStrictEqual(one.value, wanted));
      if (!isWaiting) outcome = 'missed';
      else if (path === start.state.path && outcome === 'right') outcome = 'asked-back-right';
    }
    return outcome;
  }

  return (utterance: Utterance): Outcome => {
    const { kind, meaning } = utterance;
    if (kind === 'services') return outcomeOfService(utterance);
    if (kind === 'several') return outcomeOfSeveral(utterance);
    const heard = heardOf(utterance);
    const isSure = heard.value !== undefined && heard.value !== null && !heard.problem && !heard.command;
    if (meaning.startsWith('!')) {
      const wanted = meaning.slice(1);
      const alike = ['correct', 'back'].includes(wanted) ? ['correct', 'back'] : [wanted];
      if (heard.command && alike.includes(heard.command)) return 'right';
      return isSure ? 'wrong' : 'missed';
    }
    if (meaning === '?') return isSure ? 'wrong' : 'right';
    if (meaning === 'dont-know') {
      if (heard.problem === 'dont-know') return 'right';
      return isSure ? 'wrong' : 'missed';
    }
    const wanted: unknown = JSON.parse(meaning);
    const same = (value: unknown) => isDeepStrictEqual(shape(kind, value), shape(kind, wanted));
    if (isSure) return same(heard.value) ? 'right' : 'wrong';
    const [first] = heard.alternatives;
    return first && same(first.value) ? 'asked-back-right' : 'missed';
  };
}

/** What of a value is compared. */
export function shape(kind: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (kind === 'municipality') return (value as { code: string }).code;
  if (kind === 'list') return (value as { count: number }).count;
  if (kind === 'duration') {
    // A length of time is stored in one unit: a year and a half is eighteen months.
    const { years = 0, months = 0, ...days } = value as Readonly<Record<string, number>>;
    return years > 0 || months > 0 ? { months: years * 12 + months } : days;
  }
  return value;
}
