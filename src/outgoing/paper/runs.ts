// SPDX-License-Identifier: AGPL-3.0-or-later
import bidiFactory from 'bidi-js';

/** A piece of a line that is set in one font, in the order in which it stands on the paper. */
export interface Run {
  readonly text: string;
  /** Our own font lacks these letters: they are set in the one that has most scripts. */
  readonly isForeign: boolean;
}

// A package of CommonJS whose types tell another form than the one that Node gives.
interface Bidi {
  getEmbeddingLevels(text: string, direction: 'ltr' | 'rtl'): { readonly levels: Uint8Array };
}
const bidi = (bidiFactory as unknown as () => Bidi)();
// Hebrew, Arabic, Syriac, Thaana, N'Ko and their forms of presentation: scripts written from the right.
const fromRight = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

/**
 * A line in runs of one font and one direction, from left to right (Unicode Standard Annex 9). `has` tells whether our own font has a
 * letter. Letters of a script written from the right stand in the order of reading within each run: the font turns them round.
 */
export function runsOf(line: string, has: (letter: string) => boolean): readonly Run[] {
  if (!fromRight.test(line)) return byFont(line, has);
  const embedding = bidi.getEmbeddingLevels(line, 'ltr');
  const pieces: { text: string; level: number }[] = [];
  for (let at = 0; at < line.length; at++) {
    const level = embedding.levels[at] ?? 0;
    const last = pieces.at(-1);
    if (last && last.level === level) last.text += line[at];
    else pieces.push({ text: line[at] ?? '', level });
  }
  return inOrder(pieces).flatMap(({ text, level }) =>
    level % 2 === 0 ? byFont(text, has) : byFont(text, has, true),
  );
}

// UAX 9 rule L2: from the highest level down, each stretch of at least that level is turned round.
function inOrder<Piece extends { readonly level: number }>(pieces: readonly Piece[]): readonly Piece[] {
  const order = [...pieces];
  const highest = Math.max(0, ...pieces.map(({ level }) => level));
  for (let level = highest; level > 0; level--) {
    for (let at = 0; at < order.length; at++) {
      let end = at;
      while (end < order.length && (order[end]?.level ?? 0) >= level) end++;
      if (end > at + 1) order.splice(at, end - at, ...order.slice(at, end).reverse());
      at = Math.max(at, end);
    }
  }
  return order;
}

function byFont(text: string, has: (letter: string) => boolean, isTurned = false): readonly Run[] {
  // Words written from the right follow each other from the right; the letters of each are turned by the font.
  const words = isTurned ? text.split(/( +)/).reverse() : [text];
  const runs: Run[] = [];
  for (const word of words)
    for (const [n, letter] of [...word].entries()) {
      const isForeign = letter.trim() !== '' && !has(letter);
      const last = runs.at(-1);
      const goesOn = last && (last.isForeign === isForeign || letter.trim() === '');
      if (goesOn && !(isTurned && n === 0)) runs[runs.length - 1] = { ...last, text: last.text + letter };
      else runs.push({ text: letter, isForeign });
    }
  return runs;
}
