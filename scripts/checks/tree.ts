// SPDX-License-Identifier: AGPL-3.0-or-later
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** The files of the project as they are now. */
export interface Tree {
  readonly folder: string;
  /** What git keeps, and what it would. */
  readonly names: readonly string[];
  text(name: string): string;
}

export function treeIn(folder: string): Tree {
  const args = ['ls-files', '-coz', '--exclude-standard'];
  const listed = spawnSync('git', args, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 26 });
  if (listed.status !== 0) throw new Error(`git ls-files: ${listed.stderr}`);
  const names = listed.stdout
    .split('\0')
    .filter((name) => name !== '' && statSync(path.join(folder, name), { throwIfNoEntry: false })?.isFile());
  const texts = new Map<string, string>();
  return {
    folder,
    names,
    text(name) {
      // Bytes as they are: fonts are read too.
      const known = texts.get(name) ?? readFileSync(path.join(folder, name), 'latin1');
      texts.set(name, known);
      return known;
    },
  };
}

export function seal(text: string): string {
  return createHash('sha256').update(text).digest('base64').slice(0, 22);
}
