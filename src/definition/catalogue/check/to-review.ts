// SPDX-License-Identifier: AGPL-3.0-or-later
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Fault, Tree } from '../data-file.ts';
import type { Found } from './sentences.ts';
import { textsIn } from './texts.ts';

/** What begins a text that nobody has looked at yet, as `sportello new` writes it. */
export const toReview = 'TO REVIEW:';

/** What begins a text that stands in the language of the facts where another is to stand. */
export const toTranslate = 'TO TRANSLATE:';

const marks = [
  [toReview, 'is still to be reviewed'],
  [toTranslate, 'is still to be translated'],
] as const;

/** The texts that an author has still to look at. */
export function notReviewed(tree: Tree): readonly Found[] {
  return textsIn(tree).flatMap(({ path, text }) =>
    marks
      .filter(([mark]) => text.startsWith(mark))
      .map(([mark, says]) => ({
        path,
        code: 'to-review' as const,
        message: `${path.join('.')}: ${says}: "${text.slice(mark.length).trim()}"`,
      })),
  );
}

/** What `sportello new` left in the other files of a service: its card, its rule, its examples, its ways of being asked for. */
export function leftToReview(folder: string): readonly Fault[] {
  const files = readdirSync(folder).filter(
    (name) => /\.(?:ts|yaml)$/.test(name) && !name.startsWith('words.'),
  );
  return files.sort().flatMap((name) => {
    const file = path.join(folder, name);
    const lines = readFileSync(file, 'utf8').split('\n');
    return lines.flatMap((line, n): readonly Fault[] => {
      const left = leftIn(line);
      return left === undefined ? [] : [{ file, line: n + 1, code: 'to-review', message: left }];
    });
  });
}

function leftIn(line: string): string | undefined {
  for (const [mark, says] of marks) {
    const at = line.indexOf(mark);
    if (at !== -1) return `${says}: "${leftAfter(line.slice(at + mark.length))}"`;
  }
  return /^\s*(?:none yet:|category: prova)$/.test(line)
    ? `is still to be reviewed: "${line.trim()}"`
    : undefined;
}

function leftAfter(text: string): string {
  return text.replace(/['"\]},:{ ]+$/, '').trim();
}
