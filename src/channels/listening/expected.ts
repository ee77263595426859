// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CalendarDate, type Language, ok, own, type Result, refuse } from '#core/index.ts';
import { askedOfPerson } from '#dialogue/index.ts';
import { type Definition, wordsIn } from '#interview/index.ts';
import {
  type Asked,
  compositeOf,
  type KnownPerson,
  kinds,
  type Question,
  type QuestionWords,
} from '#kinds/index.ts';
import { loadPlaces, type Places } from '#places/index.ts';
import type { Grammar, Understanding } from '#spoken/index.ts';
import { beginningSaid, type Expectation, wholeSaid } from '#turns/index.ts';

/** What is asked: a kind of answer, or a question of a service, or one field of it (`children.birth`). */
export interface Expected {
  readonly kind?: string | undefined;
  readonly service?: string | undefined;
  readonly question?: string | undefined;
  /** What was said so far of a code that is said in pieces. */
  readonly partial?: string | undefined;
  /** A name that is spelled. */
  readonly isSpelled?: true | undefined;
  /** What is known of the person whom the answer is about. */
  readonly known?: KnownPerson | undefined;
  readonly on: CalendarDate;
}

/** An answer that is waited for: how what is said is understood, and what can be said. */
export interface ExpectedAnswer {
  /** The kind, as questions name it. */
  readonly kind: string;
  hear(text: string): Understanding<unknown>;
  grammar(): Grammar<unknown>;
}

export type ExpectedProblem = 'unknown-question' | 'unknown-kind' | 'choice-of-what' | 'several-in-one';

const names: Readonly<Record<string, string>> = { number: 'count' };

/** What a conversation listens for, as ears are told it. Without a kind whatever is said is written down. */
export function asExpected(
  { kind, path, partial, known, of, isSpelled }: Expectation,
  { service, on }: { readonly service: string | null; readonly on: CalendarDate },
): Expected {
  const question = (of?.question ?? path)?.replaceAll(/\.\d+(?=\.|$)/g, '');
  const whose = of?.service ?? service;
  return {
    kind: kind === 'count' ? 'number' : kind,
    ...(whose === null || question === undefined ? {} : { service: whose, question }),
    ...(partial === undefined ? {} : { partial }),
    ...(known === undefined ? {} : { known }),
    ...(isSpelled ? { isSpelled } : {}),
    on,
  };
}

/** The kinds that can be expected without naming a question: all but a code, of which only its question knows the form. */
export const expectable: readonly string[] = Object.keys(kinds)
  .filter((kind) => kind !== 'code')
  .map((kind) => (kind === 'count' ? 'number' : kind));

/** Makes ready to hear what is expected; `definition` is that of the service named. */
export function expectedAnswer(
  expected: Expected,
  language: Language,
  ofService: Definition | undefined,
  places: Places = loadPlaces(),
): Result<ExpectedAnswer, ExpectedProblem> {
  const definition = expected.service === askedOfPerson.service.id ? askedOfPerson : ofService;
  let question: Question | undefined;
  let words: QuestionWords = { label: '', short: '', why: '' };
  if (definition && expected.question) {
    const [id = '', ...path] = expected.question.split('.');
    question = own(definition.service.questions, id);
    words = own(wordsIn(definition, language).questions, id) ?? words;
    const field = path.at(-1);
    const composite = question && compositeOf(question);
    if (field && composite) {
      question = own(composite.fields, field);
      words = own(words.fields, field) ?? words;
    }
    if (!question) return refuse('unknown-question');
  }
  const expect = expected.kind ?? question?.kind;
  if (!expect || !(expectable.includes(expect) || expect === question?.kind)) return refuse('unknown-kind');
  if ((expect === 'choice' || expect === 'choices') && question?.kind !== expect)
    return refuse('choice-of-what');
  const kind = own(kinds, own(names, expect) ?? expect);
  if (!kind) return refuse('several-in-one');
  const open = expect === 'municipality' ? { abroad: true, ceased: true } : {};
  const options = question && question.kind === kind.name ? question.options : open;
  const { partial = '', known } = expected;
  const asked: Asked<never> = {
    options: options as never,
    words,
    language,
    today: expected.on,
    places,
    ...(known ? { known } : {}),
  };
  const whole = (text: string) => wholeSaid(partial, text);
  return ok({
    kind: kind.name,
    hear: (text) => kind.hear(whole(text), asked),
    grammar() {
      const grammar = expected.isSpelled ? kind.spelledGrammar(asked) : kind.grammar(asked);
      const { isWaitedFor, mayEnd } = kind.guide(asked);
      // A long code is said in pieces: each is whole in itself.
      const isPiece = (text: string) =>
        isWaitedFor === true && mayEnd(text) && kind.hear(text, asked).problem === 'incomplete';
      return {
        isOpen: grammar.isOpen,
        isPrefix: (text) => grammar.isPrefix(beginningSaid(partial, text)),
        isWhole: (text) => grammar.isWhole(whole(text)) || isPiece(whole(text)),
        values: (text) => grammar.values(whole(text)),
      };
    },
  });
}
