// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Remedies } from '#catalogue/index.ts';
import type { CalendarDate } from '#core/index.ts';
import type { Sql } from '#store/index.ts';
import type { Application } from './application.ts';
import { isOpen } from './case-state.ts';
import type { ContestKind } from './contested.ts';
import { columns, fromRows, type Row } from './rows.ts';

/**
 * The case in which an application is told and worked on: a contest's is the one that it is about, unless only one's own share is
 * contested, which is a case of its own.
 */
export function caseIdOf({ id, about, contest }: Pick<Application, 'id' | 'about' | 'contest'>): string {
  return contest?.share ? id : (about ?? id);
}

/** The same, in a statement about `application`: it stands among the cases. */
export const isCaseOfItsOwn = "(application.about is null or application.contest -> 'share' is not null)";

/** What was sent against the decision of a case as regards one's own share, newest first: by everybody, or by one person. */
export async function shareContestsOf(
  sql: Sql,
  about: string,
  personId: string | null = null,
): Promise<readonly Application[]> {
  const rows = await sql.query<Row>(
    `select ${columns} from application where about = $1 and contest -> 'share' is not null and status <> 'draft'
       and ($2::uuid is null or person_id = $2) order by submitted_at desc, id limit 100`,
    [about, personId],
  );
  return fromRows(rows);
}

/** What was sent against a decision as regards one share. */
type Sent = Pick<Application, 'status' | 'contest'>;

/**
 * The ways that are left against the decision that stands, as regards one's own share: each once at a time, and after an appeal none. What
 * was sent against a decision before it counts as long as nobody has answered it.
 */
export function shareWays(
  sent: readonly Sent[],
  { sentOn }: { readonly sentOn: CalendarDate },
  remedies: Remedies,
): readonly ContestKind[] {
  const counts = sent.filter(
    ({ status, contest }) =>
      isOpen(status) || (status !== 'withdrawn' && contest !== null && contest.decidedOn >= sentOn),
  );
  if (counts.some(({ contest }) => contest?.kind === 'appeal')) return [];
  const isLookedAt = counts.some(({ status }) => isOpen(status));
  return [
    ...(remedies.review && !isLookedAt ? (['review'] as const) : []),
    ...(remedies.appeal ? (['appeal'] as const) : []),
  ];
}
