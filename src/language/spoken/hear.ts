// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import { normalise, type Read, type Rule } from '#grammar/index.ts';
import { packOf, type TalkWords } from '#languages/index.ts';
import { hearCommand, hearDontKnow } from './commands.ts';
import { repaired } from './mishearing.ts';
import { type HearingProblem, notUnderstood, proposal, type Understanding } from './understanding.ts';

/** What a rule says of a piece of speech: a value, or what it may be and why that is not sure. */
export interface Sense<Value> {
  readonly value?: Value;
  readonly problem?: HearingProblem;
  readonly proposals?: readonly Value[];
  /** Below 1 where the words leave room for another reading. */
  readonly confidence?: number;
}

/** A value that is plain. */
export function plain<Value>(value: Value): Sense<Value> {
  return { value };
}

/** Something to ask back, with proposals. */
export function doubtful<Value>(problem: HearingProblem, ...proposals: readonly Value[]): Sense<Value> {
  return { problem, proposals };
}

interface Span<Value> {
  readonly from: number;
  readonly to: number;
  readonly sense: Sense<Value>;
}

/** Whether a word that was not read, next to what was or elsewhere, is a part of it. */
type Unread = (word: string, isNext: boolean) => boolean;

/** A value as the number that it is, and back. */
interface Figures<Value> {
  readonly of: (value: Value) => number;
  readonly from: (number: number) => Value;
}

interface Talk {
  readonly corrections: RegExp;
  readonly doubts: RegExp;
  readonly contrasts: RegExp;
  readonly or: RegExp;
  readonly not: RegExp;
  readonly denied: RegExp;
  readonly outcomes: RegExp;
  readonly sums: RegExp;
  readonly twice: RegExp;
  readonly takenBack: RegExp;
  readonly articles: RegExp;
  readonly fillers: ReadonlySet<string>;
}

const talks = new Map<TalkWords, Talk>();

function talkOf(language: Language): Talk {
  const words = packOf(language).talk;
  let talk = talks.get(words);
  if (!talk) {
    const any = (phrases: readonly string[]) =>
      new RegExp(
        `(?<![a-z0-9])(?:${[...phrases].sort((a, b) => b.length - a.length).join('|')})(?![a-z0-9])`,
      );
    talk = {
      corrections: any(words.corrections),
      doubts: any(words.doubts),
      contrasts: any(words.contrasts),
      or: any(words.or),
      not: any(words.not),
      denied: new RegExp(`(?<![a-z])(?:${words.not.join('|')})(?: (?:${words.articles.join('|')}))? ?$`),
      outcomes: any(words.outcomes),
      sums: any(words.sums),
      twice: words.twice,
      takenBack: new RegExp(`^ ?(?:${words.takenBack.join('|')})(?![a-z])`),
      articles: new RegExp(`^(?:${words.articles.join('|')})$`),
      fillers: new Set(words.fillers.flatMap((phrase) => phrase.split(' '))),
    };
    talks.set(words, talk);
  }
  return talk;
}

/**
 * Hears an answer in free speech: commands and "I don't know" first; then the longest readings of the rule anywhere in what
 * was said, the last one after a correction. Doubt in the words, several values, a value denied, or a word beside it that sounds like
 * a part of it (`isUnread`), or that it counts something else (`counted`) are problems, and so is an answer in `words` that a recogniser wrote a little differently: a wrong value taken as sure is the worst fault.
 */
export function hearWith<Value>(
  text: string,
  language: Language,
  rule: Rule<Sense<Value>>,
  {
    commandsFirst = true,
    sameValue = Object.is as (a: Value, b: Value) => boolean,
    isUnread = undefined as Unread | undefined,
    /** What is meant where what comes after "anzi" may correct only the end of what was said before: "cinquecento, no, cinquanta". */
    endCorrected = undefined as ((before: Value, after: Value) => Value | undefined) | undefined,
    words = undefined as ReadonlySet<string> | undefined,
    /** What is counted and is not what was asked: "otto euro" of hours. */
    counted = undefined as ReadonlySet<string> | undefined,
    /** The number that a value is, where its figures may be said after it: "quindici, uno cinque". */
    figures = undefined as Figures<Value> | undefined,
  } = {},
): Understanding<Value> {
  const normal = normalise(text);
  if (normal === '') return notUnderstood('empty');
  const talk = talkOf(language);
  if (commandsFirst) {
    const command = hearCommand(text, language);
    // "Aspetti, milleottocento": the answer came with it. An article alone ("un attimo") is none.
    const isAnswered =
      command === 'wait' &&
      spansOf(normal, rule).some(
        ({ from, to, sense }) => sense.value !== undefined && !talk.articles.test(normal.slice(from, to)),
      );
    if (command && !isAnswered) return { confidence: 1, alternatives: [], command };
    if (hearDontKnow(text, language))
      return { value: null, confidence: 1, alternatives: [], problem: 'dont-know' };
  }
  const read = () => repairedAnswer(normal, language, rule, words, sameValue);
  const all = spansOf(normal, rule);
  const spans = figures ? withoutFigures(withoutDenied(normal, all, talk), figures) : all;
  // "Non ci ho mai fatto il conto" is no hundred.
  if (spans.length === 0)
    return packOf(language).talk.unsure.test(normal) ? notUnderstood() : (read() ?? notUnderstood());
  const kept = afterCorrections(normal, spans, talk);
  // What was taken back is no part of the answer, nor of what it leaves over.
  const from = spans[spans.length - kept.length - 1]?.to ?? 0;
  const shifted = kept.map((span) => ({ ...span, from: span.from - from, to: span.to - from }));
  const judged = judge(normal.slice(from), shifted, talk, sameValue);
  // What was left over and sounds like more of it: a part was not understood.
  const { value } = judged;
  if (value === undefined || value === null)
    return judged.alternatives.length === 0 ? (read() ?? judged) : judged;
  if (counted && countsAnother(normal.slice(from), shifted, counted))
    return proposal('other-unit', [], judged.rest);
  const before = kept.length < spans.length ? spans[spans.length - kept.length - 1]?.sense.value : undefined;
  const other = before === undefined ? undefined : endCorrected?.(before, value);
  if (other !== undefined) return proposal('ambiguous', [value, other], judged.rest);
  return isUnread && leavesPart(normal.slice(from), shifted, isUnread, language)
    ? (read() ?? proposal('ambiguous', [value], judged.rest))
    : judged;
}

// Right after a number that was read alone: "mille euro per due figli" has read its own.
function countsAnother<Value>(
  text: string,
  spans: readonly Span<Value>[],
  counted: ReadonlySet<string>,
): boolean {
  return spans.every(({ to }) => counted.has(text.slice(to).trim().split(' ')[0] ?? ''));
}

function repairedAnswer<Value>(
  normal: string,
  language: Language,
  rule: Rule<Sense<Value>>,
  words: ReadonlySet<string> | undefined,
  sameValue: (a: Value, b: Value) => boolean,
): Understanding<Value> | undefined {
  const other = words && repaired(normal, words);
  if (other === undefined) return undefined;
  const { value, alternatives, rest } = hearWith(other, language, rule, { commandsFirst: false, sameValue });
  if (value !== undefined && value !== null) return proposal('ambiguous', [value], rest);
  return alternatives.length > 0
    ? proposal(
        'ambiguous',
        alternatives.map((one) => one.value),
        rest,
      )
    : undefined;
}

function leavesPart<Value>(
  text: string,
  spans: readonly Span<Value>[],
  isUnread: Unread,
  language: Language,
): boolean {
  const { numbers, calendar, talk } = packOf(language);
  const { corrections } = talkOf(language);
  const between = new Set([numbers.and, ...calendar.articleOfDay]);
  const ors = new Set(talk.or);
  const words = (from: number, to: number) =>
    text
      .slice(from, to)
      .split(' ')
      .filter((word) => word !== '' && !between.has(word));
  const gaps = [...spans, undefined].map((span, n) =>
    words(spans[n - 1]?.to ?? 0, span?.from ?? text.length),
  );
  return gaps.some((gap, n) => {
    const [isAfter, isBefore] = [n > 0, n < spans.length];
    // "Quattro o cinque giorni fa", "trentasette o giù di lì": one of two was read.
    if (gap.length > 1 && ((isAfter && ors.has(gap[0] ?? '')) || (isBefore && ors.has(gap.at(-1) ?? ''))))
      return true;
    // "E di ciotto": a recogniser parted it.
    const parted = [isAfter ? gap.slice(0, 2) : [], isBefore ? gap.slice(-2) : []];
    if (parted.some((pair) => pair.length === 2 && isUnread(pair.join(''), true))) return true;
    // "No, tre di undici": what is said instead was not read.
    const isInstead = isAfter && !isBefore && corrections.test(gap.join(' '));
    if (isInstead && gap.some((word) => isUnread(word, true))) return true;
    return gap.some((word, at) =>
      isUnread(word, (isAfter && at === 0) || (isBefore && at === gap.length - 1)),
    );
  });
}

// "Quindici, non cinquanta": what is denied is no answer where there is another.
function withoutDenied<Value>(
  text: string,
  spans: readonly Span<Value>[],
  { denied }: Talk,
): readonly Span<Value>[] {
  const kept: Span<Value>[] = [];
  for (const [n, span] of spans.entries()) {
    const isDenied = denied.test(text.slice(spans[n - 1]?.to ?? 0, span.from));
    const before = kept.at(-1);
    if (!isDenied) kept.push(span);
    else if (before) kept.splice(-1, 1, { ...before, to: span.to });
  }
  return kept.some(({ sense }) => sense.value !== undefined) ? kept : spans;
}

// "Quindici, uno cinque" says fifteen and its figures; so does "cinquanta, cinque zero", of which a reader makes 55 and 0.
function withoutFigures<Value>(
  spans: readonly Span<Value>[],
  figures: Figures<Value>,
): readonly Span<Value>[] {
  const numbers = spans.map(({ sense }) => (sense.value === undefined ? -1 : figures.of(sense.value)));
  for (const [n, number] of numbers.entries()) {
    const span = spans[n];
    if (!span || number < 10) continue;
    const [next = -1, afterNext = -1] = numbers.slice(n + 1);
    if (next >= 0 && next < 10 && afterNext >= 0 && afterNext < 10 && next * 10 + afterNext === number)
      return withoutFigures(
        [...spans.slice(0, n), { ...span, to: spans[n + 2]?.to ?? span.to }, ...spans.slice(n + 3)],
        figures,
      );
    const ten = number - (number % 10);
    if (next === 0 && number % 10 > 0 && ten === (number % 10) * 10) {
      const to = spans[n + 1]?.to ?? span.to;
      const whole = { ...span, to, sense: plain(figures.from(ten)) };
      return withoutFigures([...spans.slice(0, n), whole, ...spans.slice(n + 2)], figures);
    }
  }
  return spans;
}

/** The longest readings from left to right, not overlapping, each from the beginning of a word to the end of one. */
export function spansOf<Value>(text: string, rule: Rule<Sense<Value>>): readonly Span<Value>[] {
  const spans: Span<Value>[] = [];
  for (let at = 0; at < text.length; ) {
    const { reads } = rule(text, at);
    let best: Read<Sense<Value>> | undefined;
    for (const read of reads) {
      const ends = read.to === text.length || text[read.to] === ' ';
      if (
        ends &&
        read.to > at &&
        (!best || read.to > best.to || (read.to === best.to && isBetter(read, best)))
      ) {
        best = read;
      }
    }
    if (best) {
      spans.push({ from: at, to: best.to, sense: best.value });
      at = best.to + 1;
    } else {
      const next = text.indexOf(' ', at);
      at = next === -1 ? text.length : next + 1;
    }
  }
  return spans;
}

function isBetter<Value>(a: Read<Sense<Value>>, b: Read<Sense<Value>>): boolean {
  return (a.value.problem === undefined ? 1 : 0) > (b.value.problem === undefined ? 1 : 0);
}

// After "no, volevo dire" only what follows counts, where a value follows.
function afterCorrections<Value>(
  text: string,
  spans: readonly Span<Value>[],
  talk: Talk,
): readonly Span<Value>[] {
  let kept = spans;
  for (let n = 1; n < spans.length; n++) {
    const [before, here] = [spans[n - 1], spans[n]];
    if (before && here && talk.corrections.test(text.slice(before.to, here.from))) kept = spans.slice(n);
  }
  return kept;
}

function judge<Value>(
  text: string,
  spans: readonly Span<Value>[],
  talk: Talk,
  same: (a: Value, b: Value) => boolean,
): Understanding<Value> {
  const values: Value[] = [];
  // What is plain is proposed before what is not whole.
  const plainFirst = [...spans].sort(
    (a, b) => Number(a.sense.value === undefined) - Number(b.sense.value === undefined),
  );
  for (const { sense } of plainFirst) {
    for (const value of sense.value === undefined ? (sense.proposals ?? []) : [sense.value]) {
      if (!values.some((other) => same(other, value))) values.push(value);
    }
  }
  const rest = restOf(text, spans, talk);
  const first = spans[0];
  if (!first) return notUnderstood();
  const around = ` ${text.slice(0, first.from)} | ${text.slice(spans.at(-1)?.to ?? text.length)} `;
  const problems = spans.map(({ sense }) => sense.problem).filter((problem) => problem !== undefined);
  if (values.length > 1 && problems.length === 0) {
    const isChoice = spans.some((span, n) => n > 0 && talk.or.test(text.slice(spans[n - 1]?.to, span.from)));
    // "Eravamo cinque, poi il grande è uscito, perciò quattro": the last is likeliest.
    const last = spans.at(-1);
    const comesOut = last && talk.outcomes.test(text.slice(0, last.from).slice(-40));
    const out = last?.sense.value;
    const ordered =
      comesOut && out !== undefined ? [out, ...values.filter((value) => !same(value, out))] : values;
    return proposal(isChoice ? 'ambiguous' : 'several', ordered, rest);
  }
  const [problem] = problems;
  const agreed = problem && spans.length > 1 ? agreedBy(spans, same) : undefined;
  if (agreed !== undefined)
    return { value: agreed, confidence: 0.86, alternatives: [], ...(rest ? { rest } : {}) };
  if (problem) return proposal(problem, values, rest);
  // "Quattro luglio settantuno, anzi settantadue": something was taken back, and it is not known what.
  const after = text.slice(spans.at(-1)?.to ?? text.length);
  if (/[a-z0-9]/.test(after.replace(talk.corrections, '')) && talk.takenBack.test(after))
    return proposal('ambiguous', values, rest);
  // "Cinquecento più cinquecento": a sum that nobody asked for.
  const isSum = spans.some((span, n) => n > 0 && talk.sums.test(text.slice(spans[n - 1]?.to, span.from)));
  if (isSum) return proposal('several', values, rest);
  const [value] = values;
  if (value === undefined) return notUnderstood();
  // "Trecento a me e trecento a lui": the same value twice, but not a repetition.
  const isTwice = spans.some((span, n) => n > 0 && talk.twice.test(text.slice(spans[n - 1]?.to, span.from)));
  if (isTwice) return proposal('several', [value], rest);
  // "Non ne ho nessuna": what is denied is none already.
  if (!Object.is(value, 0) && talk.not.test(text.slice(Math.max(0, first.from - 14), first.from)))
    return proposal('negated', [value], rest);
  if (talk.doubts.test(around)) return proposal('approximate', [value], rest);
  // "Due, ma uno è all'estero": what was left over takes back a part of it.
  if (talk.contrasts.test(leftOver(text, spans))) return proposal('ambiguous', [value], rest);
  const words = rest === '' ? 0 : rest.split(' ').length;
  // Said twice, it is as sure as the surer of the two.
  const surest = Math.max(...spans.map(({ sense }) => sense.confidence ?? 1));
  const confidence = surest * (words === 0 ? 0.98 : words < 4 ? 0.93 : 0.88);
  return { value, confidence, alternatives: [], ...(rest ? { rest } : {}) };
}

// "Un mese fa, il dieci febbraio": each leaves something open, and there is one value that all of them may be.
function agreedBy<Value>(
  spans: readonly Span<Value>[],
  same: (a: Value, b: Value) => boolean,
): Value | undefined {
  const [first = [], ...others] = spans.map(({ sense }) =>
    sense.value === undefined ? (sense.proposals ?? []) : [sense.value],
  );
  const common = first.filter((value) => others.every((all) => all.some((other) => same(value, other))));
  return common.length === 1 ? common[0] : undefined;
}

// What was said besides, its parts with a bar between them.
function leftOver<Value>(text: string, spans: readonly Span<Value>[]): string {
  const gaps = [...spans, undefined].map((span, n) => text.slice(spans[n - 1]?.to ?? 0, span?.from));
  return ` ${gaps.join(' | ')} `;
}

function restOf<Value>(text: string, spans: readonly Span<Value>[], { fillers }: Talk): string {
  return leftOver(text, spans)
    .replaceAll('|', ' ')
    .split(' ')
    .filter((found) => found !== '' && !fillers.has(found))
    .join(' ');
}
