// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Tree } from '../data-file.ts';

/** A text of a file, and where it stands. */
export interface TextAt {
  readonly path: readonly string[];
  readonly text: string;
}

/** Every text of a tree, in the order in which they stand. */
export function textsIn(tree: Tree | undefined, path: readonly string[] = []): readonly TextAt[] {
  if (tree === undefined) return [];
  if (typeof tree === 'string') return [{ path, text: tree }];
  return Object.entries(tree).flatMap(([key, inner]) => textsIn(inner, [...path, key]));
}
