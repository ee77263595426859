// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHmac, randomBytes, randomInt, randomUUID, timingSafeEqual } from 'node:crypto';
import { type Clock, type Language, ok, type Result, refuse } from '#core/index.ts';
import { keepCounterChange, type OnCounterChange } from '#powers/index.ts';
import { type Database, keptKey, type Sql } from '#store/index.ts';
import { type AlsoWritten, alsoWritten, goOnWriting, writtenNow } from './also-written.ts';
import { isHeld, reachedBefore, tellOfChange } from './contact-changes.ts';
import {
  type Choice,
  type ContactPoint,
  choiceOf,
  contactPointsOf,
  lockAddress,
  mostPeople,
  othersAt,
} from './contact-points.ts';
import { queueCourtesy } from './deliveries.ts';

const codeMinutes = 15;
const mostTries = 5;
const mostCodesAnHour = 5;

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
  const hash = async (id: string, code: string) =>
    createHmac('sha256', await key())
      .update(`${id}:${code}`)
      .digest();
  const now = () => new Date(clock.nowMs());

  return {
    of: (personId) =>
      database.transaction(async (sql) => ({
        points: await contactPointsOf(sql, personId, now()),
        choice: await choiceOf(sql, personId),
        unreached: await unreachedOf(sql, personId),
        also: await alsoWritten(sql, personId, now()),
      })),

    async ask(personId, { channel, address, language, operatorId }) {
      const id = randomUUID();
      const code = String(randomInt(1_000_000)).padStart(6, '0');
      const codeHash = await hash(id, code);
      return database.transaction(async (sql) => {
        await lockAddress(sql, address);
        const points = await contactPointsOf(sql, personId, now());
        const same = points.find((point) => point.channel === channel && point.address === address);
        if (same?.confirmedAt) return refuse('same');
        if (!operatorId && (await isHeld(sql, personId, now()))) return refuse('held');
        if ((await othersAt(sql, { channel, address, personId })) >= mostPeople)
          return refuse('too-many-people');
        if ((await codesSentTo(sql, personId, now())) >= mostCodesAnHour) return refuse('too-many-codes');
        // Another address that waited for its code waits no more.
        await sql.query(
          `update contact_point set ended_at = $3 where person_id = $1 and channel = $2 and ended_at is null
             and confirmed_at is null and source = 'portal'`,
          [personId, channel, now()],
        );
        if (same)
          await sql.query('update contact_point set ended_at = $2 where id = $1 and ended_at is null', [
            same.id,
            now(),
          ]);
        const until = new Date(clock.nowMs() + codeMinutes * 60_000);
        await sql.query(
          `insert into contact_point (id, person_id, channel, address, source, created_at, code_hash, code_until)
           values ($1, $2, $3, $4, $5, $6, $7, $8)`,
          [id, personId, channel, address, waitsAs(same), now(), codeHash, until],
        );
        const to = [{ channel, address }];
        const given = { code, minutes: String(codeMinutes) };
        const message = { personId, to, phrase: 'contact-code', language, given, isUrgent: true } as const;
        await queueCourtesy(sql, { ...message, at: now() });
        return ok(null);
      });
    },

    confirm: (personId, { channel, code, language, operatorId }) =>
      database.transaction(async (sql) => {
        const [awaited] = await sql.query<{ id: string; address: string; code_hash: Buffer }>(
          `update contact_point set code_tries = code_tries + 1
           where person_id = $1 and channel = $2 and ended_at is null and code_hash is not null and code_until > $3
             and code_tries < ${mostTries}
           returning id, address, code_hash`,
          [personId, channel, now()],
        );
        if (!awaited) return refuse('code-over');
        const given = await hash(awaited.id, code.replaceAll(/\s/g, ''));
        if (!timingSafeEqual(given, awaited.code_hash)) return refuse('wrong-code');
        const { id, address } = awaited;
        await lockAddress(sql, address);
        if ((await othersAt(sql, { channel, address, personId })) >= mostPeople)
          return refuse('too-many-people');
        if (operatorId) {
          await sql.query('update contact_point set code_hash = null, code_until = null where id = $1', [id]);
          const what = { channel, detail: address };
          await onCounterChange(sql, { personId, kind: 'contact', ref: id, what, askedBy: operatorId });
        } else await counts(sql, { id, personId, channel, language, isAlone: false });
        return ok(null);
      }),

    async choose(personId, choice, { language, operatorId }) {
      return database.transaction(async (sql) => {
        if (!operatorId) return chosenAlone(sql, personId, choice, language);
        const change = { personId, kind: 'notice-choice', ref: personId, askedBy: operatorId } as const;
        await onCounterChange(sql, { ...change, what: { ...choice } });
        return ok(null);
      });
    },

    async confirmContact(sql, id, language) {
      const [point] = await sql.query<{ personId: string; channel: 'email' | 'sms' }>(
        `update contact_point set source = 'counter' where id = $1 and ended_at is null and confirmed_at is null
         returning person_id as "personId", channel`,
        [id],
      );
      if (point) await counts(sql, { id, ...point, language, isAlone: true });
    },

    async dropContact(sql, id) {
      await sql.query(
        'update contact_point set ended_at = $2 where id = $1 and ended_at is null and confirmed_at is null',
        [id, now()],
      );
    },

    confirmChoice: chosen,
  };

  // From now on this contact is the one in use, and those of before are told (INPS, 2021), with the link that puts them back.
  async function counts(
    sql: Sql,
    {
      id,
      personId,
      channel,
      language,
      isAlone,
    }: {
      readonly id: string;
      readonly personId: string;
      readonly channel: 'email' | 'sms';
      readonly language: Language;
      /** Those of before are no longer written to: who the person is was seen at a counter, and said by two. */
      readonly isAlone: boolean;
    },
  ): Promise<void> {
    const reached = await reachedBefore(sql, personId, now());
    const written = isAlone ? [] : await writtenNow(sql, personId);
    const before = await sql.query<{ id: string }>(
      `update contact_point set ended_at = $4
       where person_id = $1 and channel = $2 and id <> $3 and ended_at is null returning id`,
      [personId, channel, id, now()],
    );
    const [point] = await sql.query<{ address: string }>(
      `update contact_point set confirmed_at = $2, code_hash = null, code_until = null where id = $1 returning address`,
      [id, now()],
    );
    if (!point) return;
    const isAlso = (await goOnWriting(sql, personId, written, now())).length > 0;
    const ids = before.map((one) => one.id);
    await tellOfChange(sql, personId, {
      channel,
      ...point,
      reached,
      before: ids,
      language,
      at: now(),
      isAlso,
    });
  }

  // Channels that are turned off are told of like a contact that changed: messages would end there unseen.
  async function chosenAlone(
    sql: Sql,
    personId: string,
    choice: Choice,
    language: Language,
  ): Promise<Result<null, 'held'>> {
    const written = await writtenNow(sql, personId);
    const off = written.filter(({ channel }) => !choice[channel]);
    if (off.length > 0 && (await isHeld(sql, personId, now()))) return refuse('held');
    const reached = await reachedBefore(sql, personId, now());
    await chosen(sql, personId, choice);
    const isAlso = (await goOnWriting(sql, personId, written, now())).length > 0;
    for (const { channel, id } of off)
      await tellOfChange(sql, personId, { channel, reached, before: [id], language, at: now(), isAlso });
    return ok(null);
  }

  async function chosen(sql: Sql, personId: string, { email, sms, appIo }: Choice): Promise<void> {
    await sql.query(
      `insert into notice_choice (person_id, email, sms, app_io) values ($1, $2, $3, $4)
       on conflict (person_id) do update set email = excluded.email, sms = excluded.sms, app_io = excluded.app_io`,
      [personId, email, sms, appIo],
    );
  }
}

// What an application of the person gave serves while its code is awaited, too.
function waitsAs(same: ContactPoint | undefined): ContactPoint['source'] {
  return same && same.source !== 'guest' ? same.source : 'portal';
}

async function codesSentTo(sql: Sql, personId: string, at: Date): Promise<number> {
  const [row] = await sql.query<{ codes: number }>(
    `select count(*)::int as codes from delivery where person_id = $1 and phrase = 'contact-code' and created_at > $2`,
    [personId, new Date(at.getTime() - 3_600_000)],
  );
  return row?.codes ?? 0;
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
