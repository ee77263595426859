// SPDX-License-Identifier: AGPL-3.0-or-later
// Loaded by the processes that listen: what can be answered is known here, and not in the wing of sound.
import { loadCatalogue } from '#catalogue/index.ts';
import type { CalendarDate, Language } from '#core/index.ts';
import type { Guide } from '#ears/index.ts';
import type { Definition } from '#interview/index.ts';
import { type Expected, expectedAnswer } from './expected.ts';

/** What a process that listens is told of a turn. */
export interface ExpectedTurn extends Expected {
  /** The folder of services, where it is not the repository's. */
  readonly servicesFolder?: string | undefined;
}

/** What a process that listens is made ready with. */
export interface ReadyFor {
  readonly on: CalendarDate;
  readonly servicesFolder?: string | undefined;
}

// Some of these at once would lead astray: they are written freely.
const open = new Set(['choices']);

const catalogues = new Map<string, ReturnType<typeof loadCatalogue>>();

/** The guide of a turn. Throws for what the caller has not looked at before. */
export async function guideFor(expected: ExpectedTurn, language: Language): Promise<Guide> {
  const answer = expectedAnswer(expected, language, await definitionOf(expected));
  if (!answer.ok) throw new Error(`nothing can be expected: ${answer.problems[0]?.code}`);
  const { kind, hear, grammar } = answer.value;
  const oracle = grammar();
  // A grammar of names or of free text accepts every word.
  return { kind, understand: hear, ...(open.has(kind) || oracle.isOpen ? {} : { oracle }) };
}

/** Opens what guides are made from, so that the first turn does not wait for it; a guide to try the ears with. */
export async function ready({ on, servicesFolder }: ReadyFor): Promise<Guide> {
  await catalogueIn(servicesFolder);
  return guideFor({ kind: 'yes-no', on, servicesFolder }, 'it');
}

async function definitionOf({ service, servicesFolder }: ExpectedTurn): Promise<Definition | undefined> {
  if (!service) return undefined;
  return (await catalogueIn(servicesFolder)).entries.get(service)?.definition;
}

function catalogueIn(servicesFolder: string | undefined): ReturnType<typeof loadCatalogue> {
  const key = servicesFolder ?? '';
  const catalogue = catalogues.get(key) ?? loadCatalogue(servicesFolder);
  catalogues.set(key, catalogue);
  return catalogue;
}
