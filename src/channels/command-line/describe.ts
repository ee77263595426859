// SPDX-License-Identifier: AGPL-3.0-or-later
import process from 'node:process';
import { describe } from '#interview/index.ts';
import { namedDefinition } from './catalogue.ts';
import { languageFrom, options } from './input.ts';

/** `sportello describe <service> --json`: the definition as JSON. */
export async function describeService(args: readonly string[]): Promise<void> {
  const { values, positionals } = options(args, { json: { type: 'boolean' }, lang: { type: 'string' } });
  const description = describe(await namedDefinition(positionals[0]), languageFrom(values.lang));
  process.stdout.write(`${JSON.stringify(description, null, values.json ? 0 : 2)}\n`);
}
