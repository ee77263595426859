// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Clock } from '#core/index.ts';
import type { Database } from '#store/index.ts';

/** Says what somebody answers, by skill and level (1 to 3); with none they answer everything at the first level. It counts from the next offer on. */
export async function setSkills(
  { database, clock }: { readonly database: Database; readonly clock: Clock },
  operatorId: string,
  skills: Readonly<Record<string, number>>,
): Promise<void> {
  await database.query(
    `insert into contact_operator (operator_id, state, reason, since, seen_at, skills) values ($1, 'away', 'end', $2, $2, $3)
     on conflict (operator_id) do update set skills = $3`,
    [operatorId, new Date(clock.nowMs()), JSON.stringify(skills)],
  );
}

/** What these people answer; nothing of who has never been at a desk. */
export async function skillsOf(
  { database }: { readonly database: Database },
  ids: readonly string[],
): Promise<ReadonlyMap<string, Readonly<Record<string, number>>>> {
  const rows = await database.query<{ id: string; skills: Readonly<Record<string, number>> }>(
    'select operator_id as id, skills from contact_operator where operator_id = any($1::uuid[])',
    [ids],
  );
  return new Map(rows.map(({ id, skills }) => [id, skills]));
}
