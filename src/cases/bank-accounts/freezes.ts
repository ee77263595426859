// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Language, ok, type Result, refuse } from '#core/index.ts';
import { notify } from '#notices/index.ts';
import type { OnCounterChange } from '#powers/index.ts';
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
  /** Who has seen the person already: somebody else says the second word. */
  readonly askedBy: string | null;
}

/** Who waits to be seen, the longest first, but nobody near this member of staff. */
export function freezes(sql: Sql, staffId: string): Promise<readonly Freeze[]> {
  return sql.query<Freeze>(
    `select account_freeze.id, account_freeze.person_id as "personId",
       person.given_name || ' ' || person.family_name as "personName", since, application.id as "applicationId",
       application.number, account_change.stopped_by as "stoppedBy",
       (select given_name || ' ' || family_name from counter_change join person asked on asked.id = asked_by
          where kind = 'freeze' and ref = account_freeze.id and outcome is null limit 1) as "askedBy"
     from account_freeze join person on person.id = account_freeze.person_id
       join account_change on account_change.id = change_id join application on application.id = account_change.application_id
     where lifted_at is null
       and account_freeze.person_id <> all(array(select near.person_id from near($1) where near.person_id is not null))
     order by since, account_freeze.id limit 200`,
    [staffId],
  );
}

/**
 * An officer has seen who the person is and says how: the account may change again once somebody else has said so too. Refuses
 * `empty`, `not-found`.
 */
export function askToLift(
  database: Database,
  id: string,
  by: { readonly officerId: string; readonly because: string },
  onCounterChange: OnCounterChange,
): Promise<Result<null, 'empty' | 'not-found'>> {
  const because = by.because.trim();
  return database.transaction(async (sql) => {
    if (because === '') return refuse('empty', undefined, 'because');
    const [freeze] = await sql.query<{ personId: string }>(
      `select person_id as "personId" from account_freeze where id::text = $1 and lifted_at is null and person_id <> $2`,
      [id, by.officerId],
    );
    if (!freeze) return refuse('not-found');
    const change = { personId: freeze.personId, kind: 'freeze', ref: id, askedBy: by.officerId } as const;
    await onCounterChange(sql, { ...change, what: { because } });
    return ok(null);
  });
}

/** A document was shown at a counter: of a frozen account that is the first word of two. */
export async function askToLiftAtCounter(
  sql: Sql,
  { personId, operatorId }: { readonly personId: string; readonly operatorId: string },
  onCounterChange: OnCounterChange,
): Promise<void> {
  const [freeze] = await sql.query<{ id: string }>(
    'select id from account_freeze where person_id = $1 and lifted_at is null',
    [personId],
  );
  if (!freeze) return;
  const what = { because: 'Documento visto allo sportello o in video' };
  await onCounterChange(sql, { personId, kind: 'freeze', ref: freeze.id, what, askedBy: operatorId });
}

/** The second word: from now on the person's account may change again, and they are told. */
export async function liftFreeze(
  sql: Sql,
  id: string,
  by: { readonly officerId: string; readonly because: string },
  at: Date,
): Promise<void> {
  const [lifted] = await sql.query<{ person_id: string; application_id: string; language: Language }>(
    `update account_freeze set lifted_at = $2, lifted_by = $3, lifted_because = $4 from account_change
     where account_freeze.id = $1 and lifted_at is null and account_change.id = change_id
     returning account_freeze.person_id, account_change.application_id, account_change.language`,
    [id, at, by.officerId, by.because],
  );
  if (!lifted) return;
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
}
