// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Clock, type Language, ok, type Result, refuse } from '#core/index.ts';
import { notify } from '#notices/index.ts';
import type { Database, Sql } from '#store/index.ts';
import { say } from './phrases.ts';

/** Somebody whose account may not change until their identity was seen. */
export interface Freeze {
  readonly id: string;
  readonly personId: string;
  readonly personName: string;
  readonly since: Date;
  readonly applicationId: string;
  readonly number: string | null;
  readonly stoppedBy: 'link' | 'portal';
}

/** Who waits to be seen, the longest first, but nobody near this member of staff. Whoever showed a document at a counter since then is not among them. */
export function freezes(sql: Sql, staffId: string): Promise<readonly Freeze[]> {
  return sql.query<Freeze>(
    `select account_freeze.id, account_freeze.person_id as "personId",
       person.given_name || ' ' || person.family_name as "personName", since, application.id as "applicationId",
       application.number, account_change.stopped_by as "stoppedBy"
     from account_freeze join person on person.id = account_freeze.person_id
       join account_change on account_change.id = change_id join application on application.id = account_change.application_id
     where lifted_at is null and not exists (
       select from identification where identification.person_id = account_freeze.person_id and identification.at > since)
       and account_freeze.person_id <> all(array(select near.person_id from near($1) where near.person_id is not null))
     order by since, account_freeze.id limit 200`,
    [staffId],
  );
}

/** Lets a person's account change again: an officer has seen who they are, and says how. Refuses `empty`, `not-found`. */
export function liftFreeze(
  database: Database,
  id: string,
  by: { readonly officerId: string; readonly because: string },
  clock: Clock,
): Promise<Result<null, 'empty' | 'not-found'>> {
  const because = by.because.trim();
  const at = new Date(clock.nowMs());
  return database.transaction(async (sql) => {
    if (because === '') return refuse('empty', undefined, 'because');
    const [lifted] = await sql.query<{ person_id: string; application_id: string; language: Language }>(
      `update account_freeze set lifted_at = $2, lifted_by = $3, lifted_because = $4 from account_change
       where account_freeze.id::text = $1 and lifted_at is null and account_change.id = change_id
         and account_freeze.person_id <> $3
       returning account_freeze.person_id, account_change.application_id, account_change.language`,
      [id, at, by.officerId, because],
    );
    if (!lifted) return refuse('not-found');
    const { person_id: personId, application_id: about, language } = lifted;
    await notify(sql, {
      personId,
      about,
      kind: 'account-released',
      language,
      title: say('liftedTitle', language),
      body: [say('liftedText', language)],
      at,
    });
    return ok(null);
  });
}
