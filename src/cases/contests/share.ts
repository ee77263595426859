// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Remedies } from '#catalogue/index.ts';
import { addDays } from '#core/index.ts';
import { openDecision, standingDecisions, undoDecision } from '#decisions/index.ts';
import {
  type CaseStatus,
  type ContestKind,
  changeCase,
  holdCases,
  isOpen,
  readApplication,
  shareContestsOf,
  shareWays,
} from '#record/index.ts';
import type { Sql } from '#store/index.ts';
import type { Contest, When } from './contest.ts';

/** Whether this person can contest the decision of a case so, as regards their own share, on what is stored now. */
export async function canContestShare(
  sql: Sql,
  { about, personId }: { readonly about: string; readonly personId: string },
  kind: ContestKind,
  remedies: Remedies,
): Promise<boolean> {
  const standing = (await standingDecisions(sql, [about])).get(about);
  const status = (await readApplication(sql, about))?.status;
  if (!standing || !status || status === 'withdrawn') return false;
  return shareWays(await shareContestsOf(sql, about, personId), standing, remedies).includes(kind);
}

/** Where the contest of a share stands from the moment in which it is sent. */
const begins: Readonly<Record<ContestKind, CaseStatus>> = { review: 'review', appeal: 'appeal' };

/**
 * Takes the contest of a share that was just sent: from now on it is a case of its own, in review or in appeal. The case that it is about
 * stays where it is. A review of the same share that is still open ends where it is appealed: it is not theirs who decide then.
 */
export async function takeShareContest(
  sql: Sql,
  id: string,
  contest: Contest,
  { today, at, remedies }: When,
): Promise<void> {
  const application = await readApplication(sql, id);
  const { about, personId, contest: of } = application ?? {};
  if (!application || !about || !personId || !of?.share) throw new Error('no share is contested');
  const { kind } = of;
  if (kind === 'appeal') await endReviews(sql, { id, about, personId }, contest, at);
  const type = kind === 'review' ? 'review-asked' : 'appealed';
  // A review has no term by law (autotutela). An appeal that is not answered in time opens the way to the court.
  const dueOn = kind === 'appeal' && remedies.appeal ? addDays(today, remedies.appeal.answered.days) : null;
  const change = { status: begins[kind], dueOn, pausedOn: null, officerId: null };
  const taken = await changeCase(sql, application, change, [{ type, ...contest }], at);
  if (!taken) throw new Error('the contest of a share was sent and has moved');
}

async function endReviews(
  sql: Sql,
  { id, about, personId }: { readonly id: string; readonly about: string; readonly personId: string },
  { channel }: Contest,
  at: Date,
): Promise<void> {
  const others = (await shareContestsOf(sql, about, personId)).filter((one) => one.id !== id);
  // Whoever works on one at this moment is waited for.
  await holdCases(
    sql,
    others.map((one) => one.id),
  );
  for (const review of await shareContestsOf(sql, about, personId)) {
    if (review.id === id || !isOpen(review.status)) continue;
    const open = await openDecision(sql, review.id);
    if (open) await undoDecision(sql, open.id, at);
    const change = { status: 'withdrawn', dueOn: null, pausedOn: null, officerId: null } as const;
    await changeCase(sql, review, change, [{ type: 'withdrawn', channel }], at);
  }
}
