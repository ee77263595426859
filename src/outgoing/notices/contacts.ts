// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomBytes } from 'node:crypto';
import { type Clock, type Language, ok, type Result } from '#core/index.ts';
import { keepCounterChange, type OnCounterChange } from '#powers/index.ts';
import { type Database, keptKey, type Sql } from '#store/index.ts';
import { type AlsoWritten, alsoWritten } from './also-written.ts';
import { choose, chooseAlone } from './choose-channels.ts';
import { sendCode, takeCode } from './contact-code.ts';
import { confirmContact, dropContact } from './contact-counts.ts';
import { type Choice, type ContactPoint, choiceOf, contactPointsOf } from './contact-points.ts';

/** What of contacts is told to the person on the page. */
export interface MyContacts {
  readonly points: readonly ContactPoint[];
  readonly choice: Choice;
  /** Addresses at which the last message did not arrive. */
  readonly unreached: readonly string[];
  /** Those of before that are written to as well, for some days. */
  readonly also: readonly AlsoWritten[];
}

/** Where people can be reached: told by themselves, confirmed by a code that was sent there. */
export interface Contacts {
  of(personId: string): Promise<MyContacts>;
  /**
   * Sends a code to a new address; until it is typed, nothing changes. The address is already in its normal form. Refuses
   * `same`, `too-many-people` (it serves five others), `too-many-codes`, and `held` while a change was put back in these days, but at
   * a counter.
   */
  ask(
    personId: string,
    contact: {
      readonly channel: 'email' | 'sms';
      readonly address: string;
      readonly language: Language;
      readonly operatorId?: string;
    },
  ): Promise<Result<null, 'held' | 'same' | 'too-many-codes' | 'too-many-people'>>;
  /**
   * Takes the code. The address counts from now on; those of before are told, since the change may not be the person's own doing,
   * put it back with one click, and go on being written to for some days.
   * Refuses `wrong-code`, `code-over` (too old, too many tries, or none awaited), `too-many-people`.
   */
  confirm(
    personId: string,
    sent: {
      readonly channel: 'email' | 'sms';
      readonly code: string;
      readonly language: Language;
      /** The operator who typed it at a counter: it counts after a second word. */
      readonly operatorId?: string;
    },
  ): Promise<Result<null, 'code-over' | 'too-many-people' | 'wrong-code'>>;
  /** How the person wants to be told: what is turned off is told and written to for some days; at a counter it counts after a second word. Refuses `held` where something is turned off while a change was put back in these days, but at a counter. */
  choose(
    personId: string,
    choice: Choice,
    by: { readonly language: Language; readonly operatorId?: string },
  ): Promise<Result<null, 'held'>>;
  /** The second word on a contact, or on a choice, of a counter: from now on it counts, alone; or the contact never does. */
  confirmContact(sql: Sql, id: string, language: Language): Promise<void>;
  dropContact(sql: Sql, id: string): Promise<void>;
  confirmChoice(sql: Sql, personId: string, choice: Choice): Promise<void>;
}

export function contacts(
  database: Database,
  clock: Clock,
  onCounterChange: OnCounterChange = (sql, change) => keepCounterChange(sql, change, clock),
): Contacts {
  let kept: Promise<Buffer> | undefined;
  const key = () => {
    kept ??= keptKey(database, 'contact-codes', () => randomBytes(32));
    return kept;
  };
  const rooms = { database, clock, onCounterChange, key };
  const now = () => new Date(clock.nowMs());
  return {
    of: (personId) =>
      database.transaction(async (sql) => ({
        points: await contactPointsOf(sql, personId, now()),
        choice: await choiceOf(sql, personId),
        unreached: await unreachedOf(sql, personId),
        also: await alsoWritten(sql, personId, now()),
      })),
    ask: (personId, contact) => sendCode(rooms, personId, contact),
    confirm: (personId, sent) => takeCode(rooms, personId, sent),
    choose: (personId, choice, { language, operatorId }) =>
      database.transaction(async (sql) => {
        if (!operatorId) return chooseAlone(sql, personId, choice, { language, at: now() });
        const change = { personId, kind: 'notice-choice', ref: personId, askedBy: operatorId } as const;
        await onCounterChange(sql, { ...change, what: { ...choice } });
        return ok(null);
      }),
    confirmContact: (sql, id, language) => confirmContact(sql, id, language, now()),
    dropContact: (sql, id) => dropContact(sql, id, now()),
    confirmChoice: choose,
  };
}

async function unreachedOf(sql: Sql, personId: string): Promise<readonly string[]> {
  const rows = await sql.query<{ address: string }>(
    `select address from (
       select distinct on (address) address, failed_at from delivery
       where person_id = $1 and address is not null and (sent_at is not null or failed_at is not null)
       order by address, coalesce(sent_at, failed_at) desc) as last where failed_at is not null`,
    [personId],
  );
  return rows.map(({ address }) => address);
}
