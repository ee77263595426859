// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import { normalise, type Rule } from '#grammar/index.ts';
import { packOf } from '#languages/index.ts';
import { hearCommand, hearDontKnow } from './commands.ts';
import { asDictated, type Dictated, dictate } from './dictation.ts';
import { alphabet } from './dictation-next.ts';
import { type Guide, guideOf } from './guide.ts';
import { phrasesIn } from './letters.ts';
import { notUnderstood, proposal, type Understanding } from './understanding.ts';

/** A kind of code that people dictate. */
export interface DictatedCode {
  /** May a code begin like this? */
  readonly fits: (beginning: string) => boolean;
  /** Is the code as long as it must be? */
  readonly isWhole: (code: string) => boolean;
  /** Is one character missing? */
  readonly isLast: (beginning: string) => boolean;
  /** Is enough there to wait for the rest? */
  readonly isBegun: (code: string) => boolean;
  /** Does a whole code hold, its check characters included? */
  readonly holds: (code: string) => boolean;
  /** Codes near a whole one that does not hold, likeliest first. */
  readonly repairs: (code: string, language: Language) => readonly string[];
  /** Whole codes that hold, of which one character was not heard; asked back, never taken. */
  readonly lacking?: (beginning: string) => readonly string[];
  /** How it begins, where that is known beforehand: one of these ways. */
  readonly beginnings?: readonly string[];
}

/** Above this, words had to be passed over or bent. */
const plainly = 0.9;
const plainlyBegun = 0.5;
/** The letters of the names before it, passed over one by one. */
const mostBegun = 1.5;

/**
 * Hears a code. One whose check does not hold is never a value: codes one like-sounding character away are proposed. A part of
 * one is `incomplete`; of both the characters heard so far are in `rest`. `likely` are codes known beforehand, computed from the person:
 * they are proposed first when what was heard is near them.
 */
export function hearCode(
  text: string,
  language: Language,
  kind: DictatedCode,
  likely: readonly string[] = [],
): Understanding<string> {
  if (normalise(text) === '') return notUnderstood('empty');
  const command = hearCommand(text, language);
  if (command) return { confidence: 1, alternatives: [], command };
  if (hearDontKnow(text, language)) {
    return { value: null, confidence: 1, alternatives: [], problem: 'dont-know' };
  }
  const { codes } = dictate(text.replace(packOf(language).dictation.itsLength, ' '), language, kind.fits);
  const whole = codes.filter(({ code }) => kind.isWhole(code));
  const holding = whole.filter(({ code }) => kind.holds(code));
  const [first, second] = holding;
  const rest = first && isBegunSo(first.code, kind) ? [] : asBegun(text, language, kind, first === undefined);
  if (rest.length > 0) return proposal('ambiguous', [...new Set([...rest, ...codesOf(holding)])].slice(0, 3));
  if (first && first.cost < plainly && !(second && second.cost < first.cost + 0.25)) {
    return { value: first.code, confidence: 0.98 - first.cost * 0.1, alternatives: [] };
  }
  // "Savona Padova Savona" is three letters, and no word with two more.
  const [begun] = codes
    .filter(({ cost }) => cost < plainlyBegun)
    .sort((a, b) => b.code.length - 4 * b.cost - (a.code.length - 4 * a.cost));
  const isBegun = begun !== undefined && kind.isBegun(begun.code) && !kind.isWhole(begun.code);
  // Nor is "quattro" the seven letters with which a code would hold by chance.
  if (first && !(isBegun && begun.cost + plainlyBegun < first.cost))
    return proposal('ambiguous', codesOf(holding).slice(0, 3));
  const [best] = whole;
  const cheapest = codes[0]?.cost ?? 0;
  if (best && best.cost < Math.min(2.5, cheapest + 0.2)) {
    const near = likely.filter((code) => differences(code, best.code) <= 4);
    const repaired = whole
      .filter(({ cost }) => cost < best.cost + 0.3)
      .slice(0, 3)
      .flatMap(({ code }) => kind.repairs(code, language));
    return proposal('bad-check-character', [...new Set([...near, ...repaired])].slice(0, 3), best.code);
  }
  if (!begun || !kind.isBegun(begun.code)) return notUnderstood();
  const lacking = kind.isLast(begun.code) ? (kind.lacking?.(begun.code) ?? []) : [];
  if (lacking.length === 1) return proposal('bad-check-character', lacking, begun.code);
  return { ...notUnderstood<string>('incomplete'), rest: begun.code };
}

function isBegunSo(code: string, { beginnings = [''] }: DictatedCode): boolean {
  return beginnings.some((beginning) => code.startsWith(beginning));
}

/**
 * Codes that hold with what is known of their beginning and what was said after it: of "Roma Savona" for "Roma Savona Savona" a letter is
 * missing, and all that comes after it is plain.
 */
function asBegun(
  text: string,
  language: Language,
  kind: DictatedCode,
  mayLackLast: boolean,
): readonly string[] {
  return (kind.beginnings ?? []).flatMap((beginning) => {
    const fits = (end: string) => kind.fits(beginning + end);
    const { codes } = dictate(text, language, fits);
    const [best] = codes
      .map(({ code, cost }) => ({ code: beginning + code, cost }))
      // "Hotel cinque zero unote": the letter that checks the others follows from them.
      .flatMap(({ code, cost }) =>
        mayLackLast && kind.isLast(code)
          ? [...alphabet].map((last) => ({ code: code + last, cost: cost + 0.2 }))
          : { code, cost },
      )
      .filter(({ code, cost }) => cost < mostBegun && kind.isWhole(code) && kind.holds(code));
    return best ? [best.code] : [];
  });
}

function codesOf(dictated: readonly Dictated[]): readonly string[] {
  return dictated.map(({ code }) => code);
}

function differences(a: string, b: string): number {
  if (a.length !== b.length) return Number.POSITIVE_INFINITY;
  let count = 0;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) count++;
  return count;
}

/** Codes that hold and differ from this one in a character that sounds alike, likeliest confusions first. */
export function soundAlikes(
  code: string,
  language: Language,
  { fits, holds }: Pick<DictatedCode, 'fits' | 'holds'>,
): readonly string[] {
  const found: { readonly code: string; readonly rank: number }[] = [];
  packOf(language).dictation.confusable.forEach(([one, other], rank) => {
    for (let at = 0; at < code.length; at++) {
      const heard = code[at];
      const meant = heard === one ? other : heard === other ? one : undefined;
      if (meant === undefined) continue;
      const changed = code.slice(0, at) + meant + code.slice(at + 1);
      if (fits(changed) && holds(changed)) found.push({ code: changed, rank });
    }
  });
  return [...new Set(found.sort((a, b) => a.rank - b.rank).map((one) => one.code))];
}

/** What guides a recogniser through the dictation of a code: talk, the code, talk. A whole one whose check does not hold leads nowhere. */
export function codeGuide(language: Language, kind: DictatedCode): Guide {
  const fits = strictly(kind);
  const { skipped, itsLength } = packOf(language).dictation;
  // Whoever is in the middle of a code may ask for something: what is there then is half a code, which `hear` waits for.
  const isBegun = (code: string, cost: number) =>
    kind.isWhole(code) || (/\d/.test(code) ? code.length > 1 && cost < 0.5 : code.length > 2 && cost < 0.25);
  const rule: Rule<unknown> = (text, at) => {
    const from = text[at] === ' ' ? at + 1 : at;
    if (from > 0 && text[from - 1] !== ' ') return { reads: [], open: false };
    const { codes, open, ends } = dictate(text.slice(from), language, fits, {
      lenient: false,
      leads: false,
      isEnd: isBegun,
    });
    return {
      reads: ends.map((to) => ({ value: to, to: from + to })),
      open: open || codes.some(({ code }) => !kind.isWhole(code)),
    };
  };
  return {
    ...guideOf(rule, language, {
      form: asDictated,
      inRow: Number.POSITIVE_INFINITY,
      numbers: false,
      shortestAfter: 3,
      words: [...phrasesIn(skipped), ...(itsLength.source.match(/[a-z]+/g) ?? [])],
    }),
    isWaitedFor: true,
  };
}

const strict = new WeakMap<DictatedCode, DictatedCode['fits']>();

// Only beginnings of codes that hold, as far as the last character but one can tell.
function strictly(kind: DictatedCode): DictatedCode['fits'] {
  let fits = strict.get(kind);
  if (!fits) {
    const isDead = (code: string) => kind.isWhole(code) && !kind.holds(code);
    const nextAfter = (code: string) => [...alphabet].map((one) => code + one).filter(kind.fits);
    const known = new Map<string, boolean>();
    const { beginnings } = kind;
    const leads = (beginning: string) => {
      if (!kind.fits(beginning)) return false;
      if (beginnings && !beginnings.some((one) => one.startsWith(beginning) || beginning.startsWith(one)))
        return false;
      const next = kind.isWhole(beginning) || kind.isLast(beginning) ? nextAfter(beginning) : [];
      return kind.isWhole(beginning)
        ? kind.holds(beginning) || next.length > 0
        : next.length === 0 || !next.every(isDead);
    };
    fits = (beginning) => {
      let does = known.get(beginning);
      if (does === undefined) {
        does = leads(beginning);
        if (known.size > 20_000) known.clear();
        known.set(beginning, does);
      }
      return does;
    };
    strict.set(kind, fits);
  }
  return fits;
}
