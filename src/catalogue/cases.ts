// SPDX-License-Identifier: AGPL-3.0-or-later

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readJson } from '#core/index.ts';
import type { Case } from '#interview/index.ts';
import type { Catalogue } from './catalogue.ts';

/** The cases beside a service's definition. Throws when there are none: a definition without examples is not finished. */
export function casesOf(catalogue: Catalogue, service: string): readonly Case[] {
  const file = path.join(catalogue.entries.get(service)?.folder ?? '', 'cases.json');
  if (!existsSync(file)) throw new Error(`${service} has no cases.json`);
  return readJson(readFileSync(file, 'utf8')) as Case[];
}
