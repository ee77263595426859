// SPDX-License-Identifier: AGPL-3.0-or-later
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Fault, Tree } from '../data-file.ts';
import type { Found } from './sentences.ts';
import { textsIn } from './texts.ts';

/** What begins a text that nobody has looked at yet, as `sportello new` writes it. */
export const toReview = 'TO REVIEW:';

/** The texts that an author has still to look at. */
export function notReviewed(tree: Tree): readonly Found[] {
  return textsIn(tree)
    .filter(({ text }) => text.startsWith(toReview))
    .map(({ path, text }) => ({
      path,
      code: 'to-review',
      message: `${path.join('.')}: is still to be reviewed: "${text.slice(toReview.length).trim()}"`,
    }));
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
      return left === undefined
        ? []
        : [{ file, line: n + 1, code: 'to-review', message: `is still to be reviewed: "${left}"` }];
    });
  });
}

function leftIn(line: string): string | undefined {
  const at = line.indexOf(toReview);
  if (at !== -1)
    return line
      .slice(at + toReview.length)
      .replace(/['"\]},:{ ]+$/, '')
      .trim();
  return /^\s*(?:none yet:|category: prova)$/.test(line) ? line.trim() : undefined;
}
