// SPDX-License-Identifier: AGPL-3.0-or-later
import { isDeepStrictEqual } from 'node:util';
import { own } from '#core/index.ts';
import type { RawAnswers } from '#interview/index.ts';
import type { Fact } from '#registers/index.ts';
import type { RegisterName } from '#sources/index.ts';
import type { Sql } from '#store/index.ts';
import { answerAs, type Known } from './known.ts';

/** What a draft still waits for from registers that were silent, and what came of them against the person's own answers. */
export interface Late {
  /** Those that have not answered. */
  readonly silent: readonly RegisterName[];
  /** When they are asked next, in ISO 8601; null when they are asked no more. */
  readonly at: string | null;
  /** How often they were asked again. */
  readonly tries: number;
  /** What came and is another than the person's answer, by path: theirs holds until they say otherwise. */
  readonly differs: Known;
}

/** Minutes before each time that silent registers are asked again; after the last they are asked no more. */
const waitMinutes = [1, 5, 30, 120, 720] as const;

/** What is waited for once these were silent; null where nothing is. Pure. */
export function waitingFor(
  silent: readonly RegisterName[],
  nowMs: number,
  { tries = 0, differs = {} }: Partial<Pick<Late, 'tries' | 'differs'>> = {},
): Late | null {
  const wait = silent.length === 0 ? undefined : waitMinutes[tries];
  if (silent.length === 0 && Object.keys(differs).length === 0) return null;
  const at = wait === undefined ? null : new Date(nowMs + wait * 60_000).toISOString();
  return { silent, at, tries, differs };
}

/** Whether silent registers are to be asked again now. Pure. */
export function isToAsk(late: Late | null, nowMs: number): late is Late {
  return late !== null && late.at !== null && Date.parse(late.at) <= nowMs;
}

/** Facts that are another than what the person has answered themself. Pure; a list and its elements are the person's own. */
export function differing(facts: readonly Fact[], answers: RawAnswers, known: Known): Known {
  return Object.fromEntries(
    facts.flatMap(({ path, ...fact }) => {
      const answer = answerAs(answers, path);
      const isPart = path.split('.').some((part) => /^\d+$/.test(part));
      const isOther = answer !== undefined && !isDeepStrictEqual(answer, fact.value);
      return isOther && !isPart && own(known, path) === undefined && typeof fact.value !== 'object'
        ? [[path, fact]]
        : [];
    }),
  );
}

/** What came late of a draft and still differs from what stands in it. Pure. */
export function stillDiffers(
  late: Late | null,
  { answers, known }: { readonly answers: RawAnswers; readonly known: Known },
): Known {
  const facts = Object.entries(late?.differs ?? {}).map(([path, fact]) => ({ path, ...fact }));
  return differing(facts, answers, known);
}

/** Writes what is waited for, where it is still as it was seen: of two who ask at once, one asks. */
export async function changeLate(
  sql: Sql,
  id: string,
  before: Late | null,
  after: Late | null,
): Promise<boolean> {
  const rows = await sql.query(
    `update application set late = $3::jsonb where id = $1 and status = 'draft' and late is not distinct from $2::jsonb returning id`,
    [id, before && JSON.stringify(before), after && JSON.stringify(after)],
  );
  return rows.length > 0;
}
