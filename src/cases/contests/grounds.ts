// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Remedies } from '#catalogue/index.ts';
import { addDays, type CalendarDate, isKeyOf } from '#core/index.ts';
import type { Definition } from '#interview/index.ts';
import type { Contested } from '#record/index.ts';

type Appeal = NonNullable<Remedies['appeal']>;

/** The last day to appeal against a decision, counted from the day it was sent: never later than the law's own count. */
export function lastAppealDay(
  { decidedOn }: Pick<Contested, 'decidedOn'>,
  { within }: Pick<Appeal, 'within'>,
): CalendarDate {
  return addDays(decidedOn, within.days);
}

/** Something else than the reasons of the decision. */
export const otherGround = 'another-reason';

/**
 * What can be contested: of a refusal, the conditions on which it rests; of what was granted, the sums and the dates. One more is
 * always there, for what the decision does not name. Of one's own share, what stands in one's own row.
 */
export function groundsOf({ outcome, reasons, share }: Contested, about: Definition): readonly string[] {
  if (share) return [...share.grounds.map(({ id }) => id), otherGround];
  const { conditions, amounts, dates } = about.service;
  const named =
    outcome === 'refused'
      ? reasons.filter((id) => isKeyOf(conditions, id))
      : Object.keys({ ...amounts, ...dates });
  return [...new Set(named), otherGround];
}

/** The question in which a ground is explained. */
export function whyQuestion(ground: string): string {
  return `why-${ground}`;
}
