// SPDX-License-Identifier: AGPL-3.0-or-later
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readData } from '../data-file.ts';
import type { Found } from './sentences.ts';

/** The file of dated figures beside the rule of a service. */
export const figuresFile = 'figures.yaml';

/** The figures of a folder that no code in it reads: by their name (`figure.fare`, `figure['fare']`, `const { fare } = figure`). */
export function unreadFigures(folder: string): readonly Found[] {
  const file = path.join(folder, figuresFile);
  const read = existsSync(file) ? readData(file) : undefined;
  if (!read?.ok || typeof read.value !== 'object' || read.value === null) return [];
  const code = readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(path.join(folder, name), 'utf8'))
    .join('\n');
  return Object.keys(read.value)
    .filter((id) => !isRead(id, code))
    .map((id) => ({ path: [id], code: 'unknown-id', message: `${id}: the rule reads it nowhere` }));
}

function isRead(id: string, code: string): boolean {
  const ways = [`\\.${id}\\b`, `\\['${id}'\\]`, `const \\{[^}]*\\b${id}\\b[^}]*\\} =`, 'figure\\[\\w'];
  return ways.some((way) => new RegExp(way).test(code));
}
