// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Tree } from '../data-file.ts';
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
