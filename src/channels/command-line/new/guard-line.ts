// SPDX-License-Identifier: AGPL-3.0-or-later

import type { BlockQuestion } from './question-line.ts';
import { slugOf } from './slug.ts';

/**
 * The guard that says in data what a block says in words, `if dipendente or collaborazione`: options of a question before it, or a yes to
 * one. Undefined where the words mean more, or something else: they are left to the author.
 */
export function guardIn(onlyIf: string, before: readonly BlockQuestion[]): string | undefined {
  const tests = onlyIf.split(/ or | o |\//).map((part) => testIn(part.trim(), before));
  const [first] = tests;
  if (!first || tests.some((test) => test?.id !== first.id)) return undefined;
  const values = tests.map((test) => test?.value ?? '');
  return `{ ${keyed(first.id)}: ${values.length === 1 ? values[0] : `[${values.join(', ')}]`} }`;
}

/** A name as a key of code. */
export function keyed(id: string): string {
  return /^[a-z]\w*$/.test(id) ? id : `'${id}'`;
}

function testIn(
  said: string,
  before: readonly BlockQuestion[],
): { readonly id: string; readonly value: string } | undefined {
  const last = before.at(-1);
  if (/^(?:yes|sì)$/.test(said)) return last?.kind === 'yes-no' ? { id: last.id, value: 'true' } : undefined;
  const name = slugOf(said);
  const asked = before.find(({ id, kind }) => kind === 'yes-no' && id === name);
  if (asked) return { id: asked.id, value: 'true' };
  const found = before.flatMap(({ id, kind, options }) =>
    kind === 'choice'
      ? options.map(slugOf).flatMap((option) => (isMeant(option, name) ? [{ id, value: `'${option}'` }] : []))
      : [],
  );
  const exact = found.find(({ value }) => value === `'${name}'`);
  return exact ?? (found.length === 1 ? found[0] : undefined);
}

function isMeant(option: string, name: string): boolean {
  return option === name || option.split('-').includes(name);
}
