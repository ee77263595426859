// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import { letterNames, sayLetter } from './letters.ts';
import { normalise } from './normalise.ts';
import { numberRule, sayNumber } from './numbers.ts';

/** A code as far as it was spelled. */
export interface Spelled {
  readonly code: string;
  /** Characters that came from something said plainly, over all words: 1 when every word was a letter or figure. */
  readonly clean: boolean;
}

interface Words {
  readonly names: readonly (readonly [string, string])[];
  /** Names of letters by their first word, each as its words. */
  readonly byFirst: ReadonlyMap<
    string,
    readonly { readonly parts: readonly string[]; readonly letter: string }[]
  >;
  readonly skipped: ReadonlySet<string>;
  readonly double: ReadonlySet<string>;
  readonly as: ReadonlySet<string>;
  readonly undo: ReadonlySet<string>;
}

const made = new Map<Language, Words>();

function wordsOf(language: Language): Words {
  let words = made.get(language);
  if (!words) {
    const split = (text: string) => new Set(text.split(' '));
    const names = letterNames(language);
    const byFirst = new Map<string, { readonly parts: readonly string[]; readonly letter: string }[]>();
    for (const [name, letter] of names) {
      const parts = name.split(' ');
      const first = parts[0] ?? '';
      byFirst.set(first, [...(byFirst.get(first) ?? []), { parts, letter }]);
    }
    words = {
      names,
      byFirst,
      skipped: split(
        language === 'en'
          ? 'capital then and space dash hyphen slash my code is it the fiscal tax iban codice fiscale um uh well so okay yes letter number digit dot please here goes next again'
          : 'maiuscolo maiuscola poi spazio trattino punto slash barra il mio codice fiscale iban sono allora dunque ecco ehm eh lettera numero cifra ancora quindi grazie si bene virgola quello dopo e la tessera dice finisce inizia comincia controllo',
      ),
      double: split(language === 'en' ? 'double' : 'doppia doppio'),
      as: split(language === 'en' ? 'as like for' : 'come di'),
      undo: split(language === 'en' ? 'no sorry wait' : 'no scusi anzi pardon'),
    };
    made.set(language, words);
  }
  return words;
}

interface Beam {
  readonly code: string;
  /** Lengths before each unit, to take the last one back. */
  readonly marks: readonly number[];
  readonly skips: number;
}

/** Pieces that the words at a place can stand for: characters, and how many words they take. */
function pieces(
  tokens: readonly string[],
  at: number,
  language: Language,
): readonly { text: string; take: number }[] {
  const { byFirst, double, as, skipped, undo } = wordsOf(language);
  const found: { text: string; take: number }[] = [];
  const token = tokens[at] ?? '';
  const named = byFirst.get(token) ?? [];
  const isLetter = named.some(
    ({ parts }) => parts.length > 1 && parts.every((part, n) => tokens[at + n] === part),
  );
  if (double.has(token) && !isLetter) {
    for (const inner of pieces(tokens, at + 1, language)) {
      if (inner.text.length === 1) found.push({ text: inner.text + inner.text, take: inner.take + 1 });
    }
  }
  for (const { parts, letter } of named) {
    if (parts.every((part, n) => tokens[at + n] === part)) {
      const take = parts.length;
      // "A come Ancona", whatever the word, if it begins with the letter.
      const after = tokens[at + take];
      const example = tokens[at + take + 1];
      if (after && as.has(after) && example?.startsWith(letter.toLowerCase()) && example.length > 1)
        found.push({ text: letter, take: take + 2 });
      found.push({ text: letter, take });
    }
  }
  // Figures as words: every number that begins here, however many words it takes.
  let isNumber = false;
  if (/^[a-z]/.test(token)) {
    const ahead = tokens.slice(at, at + 6).join(' ');
    for (const { value, to } of numberRule(language)(ahead, 0).reads) {
      if (to !== ahead.length && ahead[to] !== ' ') continue;
      const take = ahead.slice(0, to).trim().split(' ').length;
      isNumber ||= take === 1;
      if (!found.some((piece) => piece.take === take && piece.text === String(value))) {
        found.push({ text: String(value), take });
      }
    }
  }
  // Letters and figures as recognisers and fingers write them.
  const isRaw =
    /\d/.test(token) ||
    (token.length > 1 && !isNumber && named.length === 0 && !skipped.has(token) && !undo.has(token));
  if (isRaw && token.length <= 34) found.push({ text: token.toUpperCase(), take: 1 });
  return found;
}

/**
 * What a dictation spells, as codes that `fits` accepts as beginnings, best first. Letter names, town alphabets, "doppia",
 * figures one by one or in groups, fillers and self-corrections are understood.
 */
export function spell(
  text: string,
  language: Language,
  fits: (beginning: string) => boolean,
): readonly Spelled[] {
  const { skipped, undo } = wordsOf(language);
  const tokens = normalise(text)
    .replaceAll(/[-.,/:@+_]/g, ' ')
    .split(' ')
    .filter(Boolean);
  const beams = new Map<number, Beam[]>([[0, [{ code: '', marks: [], skips: 0 }]]]);
  for (let at = 0; at < tokens.length; at++) {
    const here = beams.get(at) ?? [];
    const token = tokens[at] ?? '';
    const possible = here.length > 0 ? pieces(tokens, at, language) : [];
    for (const beam of here) {
      const push = (to: number, next: Beam) => {
        const list = beams.get(to) ?? [];
        if (list.length < 64 && !list.some(({ code }) => code === next.code)) list.push(next);
        beams.set(to, list);
      };
      if (undo.has(token)) {
        const isLonger = undo.has(tokens[at - 1] ?? '') || beam.marks.length === 0;
        push(
          at + 1,
          isLonger
            ? beam
            : { ...beam, code: beam.code.slice(0, beam.marks.at(-1)), marks: beam.marks.slice(0, -1) },
        );
        continue;
      }
      let used = false;
      for (const piece of possible) {
        const code = beam.code + piece.text;
        if (!fits(code)) continue;
        used = true;
        push(at + piece.take, { code, marks: [...beam.marks, beam.code.length], skips: beam.skips });
      }
      if (skipped.has(token)) push(at + 1, beam);
      else if (!used) push(at + 1, { ...beam, skips: beam.skips + 1 });
    }
  }
  return (beams.get(tokens.length) ?? [])
    .sort((a, b) => a.skips - b.skips || b.code.length - a.code.length)
    .map(({ code, skips }) => ({ code, clean: skips === 0 }));
}

/** Is a text a possible beginning of a dictation of a code? The last word may still be growing. */
export function spellsPrefix(
  text: string,
  language: Language,
  fits: (beginning: string) => boolean,
): boolean {
  const normal = normalise(text);
  if (normal === '') return true;
  if (spell(normal, language, fits).some(({ clean }) => clean)) return true;
  const tokens = normal.split(' ');
  const last = tokens.pop() ?? '';
  const before = spell(tokens.join(' '), language, fits).filter(({ clean }) => clean);
  if (before.length === 0 && tokens.length > 0) return false;
  const { names, skipped, double } = wordsOf(language);
  const grows = (word: string) => word.startsWith(last);
  if ([...skipped, ...double].some(grows)) return true;
  const heads = before.length > 0 ? before : [{ code: '', clean: true }];
  return heads.some(
    ({ code }) =>
      names.some(([name, letter]) => grows(name.split(' ')[0] ?? '') && fits(code + letter)) ||
      (numberRule(language)(last, 0).open && [...'0123456789'].some((digit) => fits(code + digit))),
  );
}

/** A code as a voice reads it: letters by the town alphabet, figures one by one, in groups with a pause between. */
export function sayCode(code: string, language: Language, groups: readonly number[]): string {
  const sayCharacter = (character: string) =>
    /\d/.test(character) ? sayNumber(Number(character), language) : sayLetter(character, language);
  const said: string[] = [];
  let at = 0;
  for (const size of [...groups, code.length]) {
    const group = code.slice(at, at + size);
    if (group) said.push([...group].map(sayCharacter).join(' '));
    at += size;
  }
  return said.join(', ');
}
