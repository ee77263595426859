// SPDX-License-Identifier: AGPL-3.0-or-later
/** A way in which a rule reads some text: its value, and where it stops. */
export interface Read<Value> {
  readonly value: Value;
  readonly to: number;
}

/** What a rule makes of a text from a place on: every reading, and whether more text could make another. */
export interface Reading<Value> {
  readonly reads: readonly Read<Value>[];
  readonly open: boolean;
}

/**
 * A rule over normalised text. Rules are put together with `word`, `either`, `seq`, `optional`, `map`; one rule serves for
 * understanding, for guiding a recogniser, and for tests:
 *
 *     const size = either(word('grande', 'L'), word('piccolo', 'S'));
 *     const shirt = map(seq(word('taglia', 0), size), ([, s]) => s);
 */
export type Rule<Value> = (text: string, at: number) => Reading<Value>;

/** What guides a recogniser: its beams may only follow texts that may become an answer, and end on whole ones. */
export interface Grammar<Value> {
  /** Is this text a possible beginning of an answer, of a wish or of "I don't know"? Also in the middle of a word. */
  isPrefix(text: string): boolean;
  /** Would this text be taken as it is, be asked back, or be heard as a wish? */
  isWhole(text: string): boolean;
  /** The value that the text has as a whole, or those that would be proposed. */
  values(text: string): readonly Value[];
  /** Any text may be an answer: there is nothing to guide a recogniser by. */
  readonly isOpen: boolean;
}

const nothingRead: Reading<never> = { reads: [], open: false };
const openOnly: Reading<never> = { reads: [], open: true };

/** A text that may be followed directly by more letters, as numbers are in Italian: `venti` in `ventidue`. */
export function part<Value>(literal: string, value: Value): Rule<Value> {
  return (text, at) => {
    const from = text[at] === ' ' ? at + 1 : at;
    if (text.startsWith(literal, from)) return { reads: [{ value, to: from + literal.length }], open: false };
    return literal.startsWith(text.slice(from)) ? openOnly : nothingRead;
  };
}

/** A whole word or several, up to a space or the end. */
export function word<Value>(literal: string, value: Value): Rule<Value> {
  return (text, at) => {
    if (at > 0 && at < text.length && text[at] !== ' ' && text[at - 1] !== ' ') return nothingRead;
    const from = text[at] === ' ' ? at + 1 : at;
    const to = from + literal.length;
    if (text.startsWith(literal, from)) {
      return to === text.length || text[to] === ' ' ? { reads: [{ value, to }], open: false } : nothingRead;
    }
    return literal.startsWith(text.slice(from)) ? openOnly : nothingRead;
  };
}

interface Branch<Value> {
  readonly next: Map<string, Branch<Value>>;
  readonly values: Value[];
}

/**
 * Any of many literals, as `part` or as `word`: one walk over the text whatever their number. All that match are read, the
 * shorter ones too.
 */
export function oneOf<Value>(
  literals: Iterable<readonly [string, Value]>,
  ends: 'word' | 'part' = 'word',
): Rule<Value> {
  const root: Branch<Value> = { next: new Map(), values: [] };
  for (const [literal, value] of literals) {
    let branch = root;
    for (const letter of literal) {
      let next = branch.next.get(letter);
      if (!next) {
        next = { next: new Map(), values: [] };
        branch.next.set(letter, next);
      }
      branch = next;
    }
    branch.values.push(value);
  }
  return (text, at) => {
    if (ends === 'word' && at > 0 && at < text.length && text[at] !== ' ' && text[at - 1] !== ' ')
      return nothingRead;
    let to = text[at] === ' ' ? at + 1 : at;
    let branch: Branch<Value> | undefined = root;
    const reads: Read<Value>[] = [];
    for (;;) {
      if (ends === 'part' || to === text.length || text[to] === ' ') {
        for (const value of branch.values) reads.push({ value, to });
      }
      if (to === text.length) return { reads, open: branch.next.size > 0 };
      branch = branch.next.get(text[to] ?? '');
      if (!branch) return reads.length > 0 ? { reads, open: false } : nothingRead;
      to++;
    }
  };
}

/** Text that a regular expression matches; `partial` says when it may become a match. */
export function pattern(whole: RegExp, partial: RegExp): Rule<string> {
  const wholeAt = new RegExp(whole.source, 'y');
  const partialAt = new RegExp(`(?:${partial.source})$`, 'y');
  return (text, at) => {
    const from = text[at] === ' ' ? at + 1 : at;
    wholeAt.lastIndex = from;
    const found = wholeAt.exec(text);
    partialAt.lastIndex = from;
    const open = partialAt.test(text);
    return { reads: found ? [{ value: found[0], to: from + found[0].length }] : [], open };
  };
}

/** Nothing, which always fits. */
export function empty<Value>(value: Value): Rule<Value> {
  return (_, at) => ({ reads: [{ value, to: at }], open: false });
}

/** Any of several rules. */
export function either<Value>(...rules: readonly Rule<Value>[]): Rule<Value> {
  return (text, at) => {
    let open = false;
    const reads: Read<Value>[] = [];
    for (const rule of rules) {
      const reading = rule(text, at);
      open ||= reading.open;
      if (reading.reads.length > 0) reads.push(...reading.reads);
    }
    return { reads, open };
  };
}

type ValuesOf<Rules extends readonly Rule<unknown>[]> = {
  readonly [K in keyof Rules]: Rules[K] extends Rule<infer Value> ? Value : never;
};

/** One rule after the other. */
export function seq<const Rules extends readonly Rule<unknown>[]>(...rules: Rules): Rule<ValuesOf<Rules>> {
  return (text, at) => {
    let open = false;
    let reads: readonly Read<readonly unknown[]>[] = [{ value: [], to: at }];
    for (const rule of rules) {
      const next: Read<readonly unknown[]>[] = [];
      for (const before of reads) {
        const reading = rule(text, before.to);
        open ||= reading.open;
        for (const { value, to } of reading.reads) next.push({ value: [...before.value, value], to });
      }
      if (next.length === 0) return open ? openOnly : nothingRead;
      reads = next;
    }
    return { reads: reads as readonly Read<ValuesOf<Rules>>[], open };
  };
}

/** A rule, or nothing. */
export function optional<Value>(rule: Rule<Value>): Rule<Value | undefined> {
  return either<Value | undefined>(rule, empty(undefined));
}

/** The values of a rule made into others; `undefined` refuses a reading. */
export function map<From, To>(rule: Rule<From>, make: (value: From) => To | undefined): Rule<To> {
  return (text, at) => {
    const reading = rule(text, at);
    const reads: Read<To>[] = [];
    for (const { value, to } of reading.reads) {
      const made = make(value);
      if (made !== undefined) reads.push({ value: made, to });
    }
    return { reads, open: reading.open };
  };
}
