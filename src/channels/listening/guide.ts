// SPDX-License-Identifier: AGPL-3.0-or-later
// Loaded by the processes that listen: what can be answered is known here, and not in the wing of sound.
import { loadCatalogue } from '#catalogue/index.ts';
import type { Language } from '#core/index.ts';
import type { Guide } from '#ears/index.ts';
import type { Definition } from '#interview/index.ts';
import { type Expected, expectedAnswer } from './expected.ts';

/** What a process that listens is told of a turn. */
export interface ExpectedTurn extends Expected {
  /** The folder of services, where it is not the repository's. */
  readonly servicesFolder?: string | undefined;
}

// A grammar of names or of free text accepts every word, and would lead astray: those are written freely.
const open = new Set(['name', 'text', 'choices']);

const catalogues = new Map<string, ReturnType<typeof loadCatalogue>>();

/** The guide of a turn. Throws for what the caller has not looked at before. */
export async function guideFor(expected: ExpectedTurn, language: Language): Promise<Guide> {
  const answer = expectedAnswer(expected, language, await definitionOf(expected));
  if (!answer.ok) throw new Error(`nothing can be expected: ${answer.problems[0]?.code}`);
  const { kind, hear, grammar } = answer.value;
  return { kind, understand: hear, ...(open.has(kind) ? {} : { oracle: grammar() }) };
}

async function definitionOf({ service, servicesFolder }: ExpectedTurn): Promise<Definition | undefined> {
  if (!service) return undefined;
  const key = servicesFolder ?? '';
  const catalogue = catalogues.get(key) ?? loadCatalogue(servicesFolder);
  catalogues.set(key, catalogue);
  return (await catalogue).entries.get(service)?.definition;
}
