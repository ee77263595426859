// SPDX-License-Identifier: AGPL-3.0-or-later
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Where in code a name is declared, in the rule or in a file beside it: `joint: spc` is about the question `joint`, `children.birth` about
 * `birth`. `says` is what stands there, or on the next line, where the name is declared several times.
 */
export function inCode(
  rule: string,
  about: string,
  says = '',
): { readonly file: string; readonly line: number } {
  const id = about.split(':')[0]?.split('.').at(-1) ?? '';
  const folder = path.dirname(rule);
  const beside = readdirSync(folder).filter((name) => name.endsWith('.ts') && name !== path.basename(rule));
  const files = id === '' ? [] : [rule, ...beside.map((name) => path.join(folder, name))];
  const keys = [`${id}: `, `'${id}': `];
  // First where it begins a line, then where it stands inside one: `assumptions: { 'cash-limit': law }`.
  const isDeclared = [
    (line: string) => keys.some((key) => line.trimStart().startsWith(key)),
    (line: string) => [...keys, `${id}(`].some((key) => line.includes(` ${key}`)),
  ];
  for (const is of isDeclared)
    for (const file of files) {
      const lines = readFileSync(file, 'utf8').split('\n');
      const found = lines.findIndex((line, n) => is(line) && `${line}\n${lines[n + 1] ?? ''}`.includes(says));
      if (found !== -1) return { file, line: found + 1 };
    }
  return says === '' ? { file: rule, line: 1 } : inCode(rule, about);
}
