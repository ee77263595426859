// SPDX-License-Identifier: AGPL-3.0-or-later

import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { type Language, ok, own, refuse } from '#core/index.ts';
import type { AccountGuard, AccountNamed, RawAnswers } from '#interview/index.ts';
import { formerAddresses, notify, queueCourtesy } from '#notices/index.ts';
import {
  type ConsentGuard,
  type Guard,
  type Guarded,
  holdGrant,
  type Proof,
  readerOf,
} from '#record/index.ts';
import type { Database, Sql } from '#store/index.ts';
import type { HolderAnswer, HolderCheck } from './holder-check.ts';
import { judged, paidAt } from './judge.ts';
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
 * Guards the accounts that an application names. A change of account asks for a fresh sign-in of the level that its service says, has
 * its holder checked with the bank, waits, and every contact of before is told how to stop it. A first account has its holder checked,
 * and every contact of before is told. The order is that of what costs the other side least. Who is not known yet is guarded when they are.
 */
export function accountGuard({ database, holder, rules }: AccountRooms): Guard {
  return async (guarded) => {
    const { application, service, answers, proof, at } = guarded;
    const { personId } = application;
    const accounts = await judged(database, guarded);
    const changes = accounts.filter(isChange);
    if (changes.length > 0) {
      const level = Math.max(...changes.map(({ guard }) => guard.level));
      if (!personId || !isSure(proof, level, at, rules))
        return refuse('step-up', { level, minutes: rules.freshMinutes });
      if (await isFrozen(database, personId)) return refuse('frozen');
      const [waiting] = await database.query(
        `select 1 from account_change where person_id = $1 and applied_at is null and stopped_at is null and dropped_at is null`,
        [personId],
      );
      if (waiting) return refuse('change-waiting');
    }
    if (!personId) return ok(async () => undefined);
    const held: Held[] = [];
    for (const named of accounts) {
      const of = await holderOf(database, personId, named, answers);
      const about = {
        personId,
        applicationId: application.id,
        question: named.path,
        isOwn: !(named.guard.how === 'first' && named.guard.of),
      };
      const said = await ask(
        { database, holder, rules },
        { ...about, iban: named.iban, codiceFiscale: of, at },
      );
      if (!said.ok) return said;
      if (said.value === 'no-match') return refuse('not-holder', undefined, named.path);
      held.push({ ...named, holder: said.value, pays: paidAt(service, named, answers), of });
    }
    return ok(async (sql: Sql) => {
      const [first, ...others] = held.filter(isChange);
      if (first) await storeChange(sql, guarded, personId, [first, ...others], rules);
      const told = new Set(held.filter((one) => !isChange(one)).map(({ of }) => of));
      for (const codiceFiscale of told) await tellOfNamed(sql, codiceFiscale, readerOf(application), at);
    });
  };
}

/** Guards an account that somebody gives for themselves with their consent: the first one, or another in its place. */
export function consentAccountGuard({ database, holder, rules }: AccountRooms): ConsentGuard {
  return async ({ application, personId, iban, before, language, proof, at }) => {
    if (before !== null && before !== iban) {
      if (!isSure(proof, consentLevel, at, rules))
        return refuse('step-up', { level: consentLevel, minutes: rules.freshMinutes }, 'iban');
      if (await isFrozen(database, personId)) return refuse('frozen', undefined, 'iban');
    }
    const codiceFiscale = await codeOf(database, personId);
    const about = { personId, applicationId: application.id, question: 'consent', isOwn: true };
    const said = await ask({ database, holder, rules }, { ...about, iban, codiceFiscale, at });
    if (!said.ok) return refuse('too-many-checks', undefined, 'iban');
    if (said.value === 'no-match') return refuse('not-holder', undefined, 'iban');
    return ok((sql: Sql) => tellOfNamed(sql, codiceFiscale, language, at));
  };
}

/** The level of sign-in at which somebody puts another account in the place of the one that they gave. */
const consentLevel = 3;

type Change = AccountNamed & { readonly guard: Extract<AccountGuard, { how: 'change' }> };
type Held = AccountNamed & {
  readonly holder: Exclude<HolderAnswer, 'no-match'> | 'not-asked';
  readonly pays: readonly string[];
  /** Codice fiscale of whose account it is said to be. */
  readonly of: string;
};

function isChange<Named extends AccountNamed>(named: Named): named is Named & Change {
  return named.guard.how === 'change';
}

function isSure(proof: Proof | undefined, level: number, at: Date, { freshMinutes }: AccountRules): boolean {
  if (proof?.atCounter) return true;
  const isFresh = proof && at.getTime() - proof.signedInAt.getTime() <= freshMinutes * 60_000;
  return isFresh === true && proof !== undefined && proof.level >= level;
}

/** Asks the bank, within the limit of questions for one person in a day, and keeps what it said. Refuses `too-many-checks`. */
async function ask(
  { database, holder, rules }: AccountRooms,
  {
    personId,
    applicationId,
    question,
    iban,
    codiceFiscale,
    isOwn,
    at,
  }: {
    readonly personId: string;
    readonly applicationId: string;
    readonly question: string;
    readonly iban: string | null;
    readonly codiceFiscale: string;
    /** It is said to be this person's own, and not somebody else's. */
    readonly isOwn: boolean;
    readonly at: Date;
  },
) {
  if (iban === null) return ok('not-asked' as const);
  if (isOwn && (await wasConfirmed(database, personId, iban, at))) {
    await keep('match', false);
    return ok('match' as const);
  }
  const [today] = await database.query<{ checks: number }>(
    'select count(*)::int as checks from holder_check where person_id = $1 and asked and at > $2',
    [personId, new Date(at.getTime() - 86_400_000)],
  );
  if ((today?.checks ?? 0) >= rules.checksADay) return refuse('too-many-checks');
  const answer = await holder({ iban, codiceFiscale });
  await keep(answer, true);
  return ok(answer);

  async function keep(outcome: HolderAnswer, asked: boolean): Promise<void> {
    await database.query(
      `insert into holder_check (person_id, at, outcome, application_id, question, asked) values ($1, $2, $3, $4, $5, $6)`,
      [personId, at, outcome, applicationId, question, asked],
    );
  }
}

// The same account, confirmed for the same person a short while ago: to ask again teaches nobody anything, and counts as no question.
async function wasConfirmed(sql: Sql, personId: string, iban: string, at: Date): Promise<boolean> {
  const rows = await sql.query(
    `select 1 from holder_check join application on application.id = holder_check.application_id
     where holder_check.person_id = $1 and holder_check.at > $3 and outcome = 'match' and (
       (application.person_id = $1 and status <> 'draft' and answers #>> string_to_array(question, '.') = $2)
       or exists (select from consent where consent.application_id = application.id and consent.person_id = $1 and iban = $2))`,
    [personId, iban, new Date(at.getTime() - 86_400_000)],
  );
  return rows.length > 0;
}

// The person's own code, not the one that was typed; of somebody else only what was typed is known.
async function holderOf(
  sql: Sql,
  personId: string,
  { guard }: AccountNamed,
  answers: RawAnswers,
): Promise<string> {
  const other = guard.how === 'first' ? own(answers, guard.of) : undefined;
  return typeof other === 'string' ? other : codeOf(sql, personId);
}

async function codeOf(sql: Sql, personId: string): Promise<string> {
  const [person] = await sql.query<{ code: string }>(
    'select codice_fiscale as code from person where id = $1',
    [personId],
  );
  return person?.code ?? '';
}

// Whoever was reached before hears of an account that is named for them, if they are known here at all.
async function tellOfNamed(sql: Sql, codiceFiscale: string, language: Language, at: Date): Promise<void> {
  const [person] = await sql.query<{ id: string }>('select id from person where codice_fiscale = $1', [
    codiceFiscale,
  ]);
  if (!person) return;
  const to = await formerAddresses(sql, person.id, at);
  await queueCourtesy(sql, {
    personId: person.id,
    to,
    phrase: 'account-named',
    language,
    at,
    isUrgent: true,
  });
}

async function storeChange(
  sql: Sql,
  { application, proof, at }: Guarded,
  personId: string,
  [first, ...others]: readonly [Held & Change, ...(Held & Change)[]],
  rules: AccountRules,
): Promise<void> {
  const { id: applicationId } = application;
  const language = readerOf(application);
  const all = [first, ...others];
  const token = randomBytes(32).toString('base64url');
  const waits = all.some(({ guard }) => guard.waits);
  const counts = new Date(at.getTime() + (waits ? rules.waitHours * 3_600_000 : 0));
  const before = await formerAddresses(sql, personId, at);
  // Whoever wrote an address down may be a stranger: only what the person confirmed counts as their having been told.
  const isWarned = before.some(({ isConfirmed }) => isConfirmed);
  const holder = all.find((one) => one.holder === 'unknown')?.holder ?? first.holder;
  await sql.query(
    `insert into account_change (id, application_id, person_id, pays, iban, also, whole, holder, warned, language, asked_at,
       counts_at, stop_hash) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      randomUUID(),
      applicationId,
      personId,
      JSON.stringify(first.pays),
      first.iban,
      JSON.stringify(others.map(({ pays, iban }) => ({ pays, iban }))),
      // What an operator typed is granted by somebody else.
      first.guard.whole === true && !proof?.atCounter,
      holder,
      isWarned,
      language,
      at,
      counts,
      stopHash(token),
    ],
  );
  if (waits) await holdGrant(sql, applicationId, counts);
  await notify(sql, {
    personId,
    about: applicationId,
    kind: 'account-change',
    ...waitingLetter(language, counts, holder, isWarned),
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

/** Whether no account of this person may change: one was stopped, and since then no two people have said that they saw who they are. */
export async function isFrozen(sql: Sql, personId: string): Promise<boolean> {
  const rows = await sql.query('select 1 from account_freeze where person_id = $1 and lifted_at is null', [
    personId,
  ]);
  return rows.length > 0;
}
