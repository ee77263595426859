// SPDX-License-Identifier: AGPL-3.0-or-later

import path from 'node:path';
import type { Example } from '#interview/index.ts';
import type { Catalogue } from './catalogue.ts';
import { readData } from './data-file.ts';

/** The file of examples beside the rule of a service. */
export const examplesFile = 'examples.yaml';

/** The examples beside a service's rule. Throws when there are none: a rule without examples is not finished. */
export function examplesOf(catalogue: Catalogue, service: string): readonly Example[] {
  const read = readData(path.join(catalogue.entries.get(service)?.folder ?? '', examplesFile));
  if (!read.ok) throw new Error(`${service}: ${examplesFile}:${read.fault.line}: ${read.fault.message}`);
  return examplesIn(read.value);
}

/** What a file of examples holds; `sportello check services` tells where it has another form. */
export function examplesIn(read: unknown): readonly Example[] {
  return read as readonly Example[];
}
