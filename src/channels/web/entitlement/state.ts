// SPDX-License-Identifier: AGPL-3.0-or-later
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { type CalendarDate, own, parseDate, readJson } from '#core/index.ts';
import type { Told } from '#entitlement/index.ts';
import { checkAnswers, type Definition, type RawAnswers, withAnswer } from '#interview/index.ts';
import type { Setting } from '#kinds/index.ts';
import { answerAs, type Known } from '#record/index.ts';
import { registerNames } from '#sources/index.ts';

/** How far the interview is: it travels inside the form from page to page, and is nowhere else. */
export interface State {
  /** The moments of life that were chosen; all where none was. */
  readonly events: readonly string[];
  readonly told: Told;
  /** What of it registers knew, by service and path, so that the source can be shown. */
  readonly known: Readonly<Record<string, Known>>;
  /** Keys of questions that were left blank. */
  readonly skipped: readonly string[];
  /** The service whose questions alone are asked now, its sum's too. */
  readonly only?: string | undefined;
}

export const nothingTold: State = { events: [], told: {}, known: {}, skipped: [] };

const date = z.string().transform((text, at): CalendarDate => {
  const read = parseDate(text);
  if (read) return read;
  at.addIssue('no date');
  return z.NEVER;
});
const carried = z.object({
  events: z.array(z.string()),
  told: z.record(z.string(), z.record(z.string(), z.unknown())),
  known: z.record(
    z.string(),
    z.record(
      z.string(),
      z.object({ value: z.unknown(), register: z.enum(registerNames), asOf: date, until: date }),
    ),
  ),
  skipped: z.array(z.string()),
  only: z.string().optional(),
});

/** The state that a form carried, held again: whatever was changed on the way is checked like any other input. */
export function stateIn(text: string, definitions: readonly Definition[], setting: Setting): State {
  const read = carried.safeParse(parsed(text));
  if (!read.success) return nothingTold;
  const told = new Map<string, RawAnswers>();
  const known = new Map<string, Known>();
  for (const { service } of definitions) {
    const { answers } = checkAnswers(service, own(read.data.told, service.id) ?? {}, setting);
    if (Object.keys(answers).length > 0) told.set(service.id, answers);
    const same = Object.entries(own(read.data.known, service.id) ?? {}).filter(([path, { value }]) =>
      isDeepStrictEqual(answerAs(answers, path), value),
    );
    if (same.length > 0) known.set(service.id, Object.fromEntries(same));
  }
  return { ...read.data, told: Object.fromEntries(told), known: Object.fromEntries(known) };
}

function parsed(text: string): unknown {
  try {
    return readJson(text);
  } catch {
    return undefined;
  }
}

/** The answers that go on into an application: without what registers knew, which tell it again there. */
export function ownOf(answers: RawAnswers, known: Known = {}): RawAnswers {
  // What stands in a list goes with the list.
  return Object.keys(known)
    .filter((path) => !path.includes('.'))
    .reduce((left, path) => withAnswer(left, path, undefined), answers);
}
