// SPDX-License-Identifier: AGPL-3.0-or-later
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Where in code a name is declared, in the rule or in a file beside it: `joint: spc` is about the question `joint`, `children.birth` about
 * `birth`.
 */
export function inCode(rule: string, about: string): { readonly file: string; readonly line: number } {
  const id = about.split(':')[0]?.split('.').at(-1) ?? '';
  const folder = path.dirname(rule);
  const beside = readdirSync(folder).filter((name) => name.endsWith('.ts') && name !== path.basename(rule));
  for (const file of id === '' ? [] : [rule, ...beside.map((name) => path.join(folder, name))]) {
    const lines = readFileSync(file, 'utf8').split('\n');
    const found = lines.findIndex((line) =>
      [`${id}: `, `'${id}': `].some((key) => line.trimStart().startsWith(key)),
    );
    if (found !== -1) return { file, line: found + 1 };
  }
  return { file: rule, line: 1 };
}
