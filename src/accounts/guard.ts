// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Guard, Guarded } from '#cases/index.ts';
import { type Language, ok, own, refuse } from '#core/index.ts';
import { formerAddresses, notify, queueCourtesy } from '#notices/index.ts';
import type { Database, Sql } from '#store/index.ts';
import type { HolderAnswer, HolderCheck } from './holder-check.ts';
import { say, sayInstant } from './phrases.ts';

/** How long things are, for an administration to set. */
export interface AccountRules {
  /** Nothing changes for so long. */
  readonly waitHours: number;
  /** The sign-in before sending is not older. */
  readonly freshMinutes: number;
  /** Questions to the banks for one person in a day. */
  readonly checksADay: number;
}
export const usualAccountRules: AccountRules = { waitHours: 72, freshMinutes: 10, checksADay: 5 };

/** What the room works with. */
export interface AccountRooms {
  readonly database: Database;
  readonly holder: HolderCheck;
  readonly rules: AccountRules;
}

/** Hash of the token in a link that stops a change. */
export function stopHash(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/**
 * Guards a new account: a fresh sign-in of the level that the service says, the holder checked with the bank, a waiting time, and
 * every contact of before told how to stop it. The order is that of what costs the other side least.
 */
export function accountGuard({ database, holder, rules }: AccountRooms): Guard {
  return async (guarded) => {
    const { application, proof, protect, at } = guarded;
    const { personId } = application;
    const isFresh = proof && at.getTime() - proof.signedInAt.getTime() <= rules.freshMinutes * 60_000;
    if (!personId || !proof || !isFresh || proof.level < protect.level)
      return refuse('step-up', { level: protect.level, minutes: rules.freshMinutes });
    if (await isFrozen(database, personId)) return refuse('frozen');
    const [waiting] = await database.query(
      `select 1 from account_change where person_id = $1 and applied_at is null and stopped_at is null and dropped_at is null`,
      [personId],
    );
    if (waiting) return refuse('change-waiting');
    const iban = ibanOf(guarded);
    const held = iban === null ? ok('not-asked' as const) : await asked(personId, iban, at);
    if (!held.ok) return held;
    if (held.value === 'no-match') return refuse('not-holder', undefined, protect.account);
    const said = held.value;
    return ok((sql: Sql) => store(sql, guarded, personId, said, rules));
  };

  async function asked(personId: string, iban: string, at: Date) {
    const [today] = await database.query<{ checks: number }>(
      'select count(*)::int as checks from holder_check where person_id = $1 and at > $2',
      [personId, new Date(at.getTime() - 86_400_000)],
    );
    if ((today?.checks ?? 0) >= rules.checksADay) return refuse('too-many-checks');
    // The person's own code, not the one that was typed.
    const [person] = await database.query<{ codice_fiscale: string }>(
      'select codice_fiscale from person where id = $1',
      [personId],
    );
    const answer: HolderAnswer = person
      ? await holder({ iban, codiceFiscale: person.codice_fiscale })
      : 'unknown';
    await database.query('insert into holder_check (person_id, at, outcome) values ($1, $2, $3)', [
      personId,
      at,
      answer,
    ]);
    return ok(answer);
  }
}

function ibanOf({ answers, protect }: Guarded): string | null {
  const iban = own(answers, protect.account);
  return typeof iban === 'string' ? iban : null;
}

async function store(
  sql: Sql,
  { application, answers, protect, at }: Guarded,
  personId: string,
  holder: 'match' | 'unknown' | 'not-asked',
  rules: AccountRules,
): Promise<void> {
  const { id: applicationId, language } = application;
  const token = randomBytes(32).toString('base64url');
  const counts = new Date(at.getTime() + (protect.waits ? rules.waitHours * 3_600_000 : 0));
  const before = await formerAddresses(sql, personId, at);
  const pays = own(answers, protect.pays);
  await sql.query(
    `insert into account_change (id, application_id, person_id, pays, iban, holder, warned, language, asked_at, counts_at, stop_hash)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      randomUUID(),
      applicationId,
      personId,
      JSON.stringify(Array.isArray(pays) ? pays : [pays]),
      own(answers, protect.account) ?? null,
      holder,
      before.length > 0,
      language,
      at,
      counts,
      stopHash(token),
    ],
  );
  await notify(sql, {
    personId,
    about: applicationId,
    kind: 'account-change',
    ...waitingLetter(language, counts, holder, before.length > 0),
    at,
  });
  const given = { path: `/stop/${token}`, when: sayInstant(counts, language) };
  await queueCourtesy(sql, {
    personId,
    to: before,
    phrase: 'account-change',
    language,
    given,
    at,
    isUrgent: true,
  });
}

function waitingLetter(language: Language, counts: Date, holder: string, isWarned: boolean) {
  const when = sayInstant(counts, language);
  const toOfficer = holder === 'unknown' || !isWarned;
  return {
    language,
    title: say('waitingTitle', language),
    body: [
      say('waitingText', language, { when }),
      ...(toOfficer ? [say(isWarned ? 'waitingUnknown' : 'waitingUnwarned', language)] : []),
      say('waitingStop', language),
    ],
  };
}

/** Whether no account of this person may change: one was stopped, and since then nobody has seen who they are. */
export async function isFrozen(sql: Sql, personId: string): Promise<boolean> {
  const rows = await sql.query(
    `select 1 from account_freeze where person_id = $1 and lifted_at is null
       and not exists (select from identification where identification.person_id = $1 and identification.at > since)`,
    [personId],
  );
  return rows.length > 0;
}
