// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHmac, randomBytes, randomInt, randomUUID } from 'node:crypto';
import {
  addMonths,
  type Clock,
  checkCodiceFiscale,
  daysBetween,
  newPhonePin,
  normaliseCode,
  ok,
  parsePhonePin,
  type Result,
  refuse,
  todayInItaly,
} from '#core/index.ts';
import type { Attempts, Source } from '#limits/index.ts';
import { type Person, personColumns, personFrom } from '#persons/index.ts';
import { type Along, type Database, keptKey, type Sql } from '#store/index.ts';
import { isSignedOut } from './sessions.ts';
import { isSecretOf, type SlowHash, slowHash } from './slow-hash.ts';

/** How long a PIN is good for, chosen by whoever makes it, as at INPS. */
export const pinValidities = ['1-day', '1-week', '1-month', '3-months'] as const;
export type PinValidity = (typeof pinValidities)[number];

/** So many wrong ones since the last right one are no slips any more: its owner is told. */
const wrongBeforeTold = 5;

/** A PIN as its owner may know it: never the digits. */
export interface PhonePin {
  readonly madeAt: Date;
  readonly expiresAt: Date;
}

export type PinOutcome = 'right' | 'wrong' | 'run-out' | 'misheard' | 'wait';

/** A check as the owner of the PIN reads it. */
export interface PinCheck {
  readonly at: Date;
  readonly channel: PinChannel;
  readonly outcome: PinOutcome;
}

export type PinChannel = 'voice' | 'keypad' | 'text' | 'operator';

/** On which channel a PIN was said, and from where. */
export interface PinSaid {
  readonly channel: PinChannel;
  readonly source: Source;
}

/** The PINs with which people say on the telephone who they are. */
export interface PhonePins {
  /**
   * Makes one and ends the one before at once. The digits are told here and never again, and only to the person: refuses `not-own`
   * to a visit in which somebody else is at the keys.
   */
  make(
    visit: { readonly person: { readonly id: string }; readonly actor: { readonly id: string } },
    validity: PinValidity,
  ): Promise<Result<PhonePin & { readonly pin: string }, 'not-own'>>;
  /**
   * Makes one for somebody who stands at a counter and sends it to them: the digits come back to nobody. Refuses `no-contact` when
   * `send` reaches nobody; then the PIN of before stays.
   */
  makeAndSend(
    personId: string,
    validity: PinValidity,
    send: (sql: Sql, pin: string) => Promise<boolean>,
  ): Promise<Result<PhonePin, 'no-contact'>>;
  /** Ends the PIN of a person; nothing happens when there is none. */
  revoke(personId: string, along?: Along): Promise<void>;
  /** The PIN that is good now. */
  current(personId: string): Promise<PhonePin | undefined>;
  /** Whether somebody who said, at a moment, the PIN that was made at another is still known by it, and if not, why. */
  stillKnown(
    personId: string,
    by: { readonly madeAt: Date; readonly saidAt: Date },
  ): Promise<'known' | 'pin-ended' | 'signed-out'>;
  /** Whether the PIN that somebody said at a moment counts still: it was not ended since, and they have not signed out everywhere. */
  countsSince(personId: string, saidAt: Date): Promise<boolean>;
  /** Whether somebody guesses at the PIN that is good now: its owner is to know. It stays good: no stranger ends it by guessing. */
  isGuessedAt(personId: string): Promise<boolean>;
  /** The latest checks made in a person's name, newest first. */
  checksOf(personId: string): Promise<readonly PinCheck[]>;
  /**
   * Whoever says both is this person. The one door for every voice channel; each call is recorded. Refuses `misheard` (cannot be
   * a PIN or a codice fiscale: ask again, it counts as no attempt), `wrong` (the same whether the person, the PIN or the match is
   * missing), `run-out` (the right digits, too late), `wait` with `minutes` after too many wrong ones from there.
   */
  check(
    codiceFiscale: string,
    pin: string,
    said: PinSaid,
  ): Promise<Result<Person, 'misheard' | 'run-out' | 'wait' | 'wrong'>>;
}

export function phonePins(database: Database, clock: Clock, attempts: Attempts): PhonePins {
  const now = () => new Date(clock.nowMs());
  let key: Promise<Buffer> | undefined;
  const hashOf = async (codiceFiscale: string): Promise<Buffer> => {
    key ??= keptKey(database, 'phone-pin', () => randomBytes(32));
    return createHmac('sha256', await key)
      .update(codiceFiscale)
      .digest();
  };

  const newPin = async (
    personId: string,
    validity: PinValidity,
    also: (sql: Sql, pin: string) => Promise<void> = async () => undefined,
  ) => {
    const pin = newPhonePin((below) => randomInt(below));
    const { salt, hash, cost, blockSize, parallel } = await slowHash(pin);
    const madeAt = now();
    const expiresAt = new Date(madeAt.getTime() + daysOf(validity, clock) * 86_400_000);
    await database.transaction(async (sql) => {
      // Two at once: the second waits here, and ends the first.
      await sql.query('select 1 from person where id = $1 for update', [personId]);
      await sql.query(
        `update phone_pin set ended_at = $2, ended_by = 'replaced' where person_id = $1 and ended_at is null`,
        [personId, madeAt],
      );
      await sql.query(
        `insert into phone_pin (id, person_id, salt, hash, cost, block_size, parallel, made_at, expires_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [randomUUID(), personId, salt, hash, cost, blockSize, parallel, madeAt, expiresAt],
      );
      await also(sql, pin);
    });
    const [owner] = await database.query<{ codice_fiscale: string }>(
      'select codice_fiscale from person where id = $1',
      [personId],
    );
    if (owner) await attempts.renewed('phone-pin', owner.codice_fiscale);
    return { pin, madeAt, expiresAt };
  };

  return {
    async make({ person, actor }, validity) {
      return person.id === actor.id ? ok(await newPin(person.id, validity)) : refuse('not-own');
    },

    async makeAndSend(personId, validity, send) {
      const made = await newPin(personId, validity, async (sql, pin) => {
        if (!(await send(sql, pin))) throw notSent;
      }).catch((error: unknown) => {
        if (error !== notSent) throw error;
      });
      return made ? ok({ madeAt: made.madeAt, expiresAt: made.expiresAt }) : refuse('no-contact');
    },

    revoke: (personId, along) =>
      database.transaction(async (sql) => {
        const ended = await sql.query(
          `update phone_pin set ended_at = $2, ended_by = 'revoked' where person_id = $1 and ended_at is null returning id`,
          [personId, now()],
        );
        if (ended.length > 0) await along?.(sql);
      }),

    async current(personId) {
      const [row] = await database.query<{ made_at: Date; expires_at: Date }>(
        'select made_at, expires_at from phone_pin where person_id = $1 and ended_at is null and expires_at > $2',
        [personId, now()],
      );
      return row && { madeAt: row.made_at, expiresAt: row.expires_at };
    },

    async stillKnown(personId, { madeAt, saidAt }) {
      const [row] = await database.query<{ made_at: Date | null; signed_out_at: Date | null }>(
        `select made_at, signed_out_at from person
           left join phone_pin on phone_pin.person_id = person.id and ended_at is null and expires_at > $2
         where person.id = $1`,
        [personId, now()],
      );
      if (row?.made_at?.getTime() !== madeAt.getTime()) return 'pin-ended';
      return isSignedOut(row.signed_out_at, saidAt) ? 'signed-out' : 'known';
    },

    async countsSince(personId, saidAt) {
      const [row] = await database.query<{ signed_out_at: Date | null }>(
        `select signed_out_at from person join phone_pin on phone_pin.person_id = person.id and ended_at is null and expires_at > $2
         where person.id = $1 and made_at <= $3`,
        [personId, now(), saidAt],
      );
      return row !== undefined && !isSignedOut(row.signed_out_at, saidAt);
    },

    async isGuessedAt(personId) {
      const rows = await database.query(
        'select 1 from phone_pin where person_id = $1 and ended_at is null and expires_at > $2 and wrong >= $3',
        [personId, now(), wrongBeforeTold],
      );
      return rows.length > 0;
    },

    checksOf: (personId) =>
      database.query<PinCheck>(
        'select at, channel, outcome from phone_pin_check where person_id = $1 order by at desc, id desc limit 20',
        [personId],
      ),

    async check(codiceFiscale, pin, { channel, source }) {
      const code = normaliseCode(codiceFiscale);
      const codeHash = await hashOf(code);
      const record = (outcome: PinOutcome, personId: string | null) =>
        database.query(
          `insert into phone_pin_check (at, person_id, codice_fiscale_hash, channel, outcome) values ($1, $2, $3, $4, $5)`,
          [now(), personId, codeHash, channel, outcome],
        );
      const digits = parsePhonePin(pin);
      if (!digits.ok || checkCodiceFiscale(code).length > 0) {
        await record('misheard', null);
        return refuse('misheard');
      }
      const [found] = await database.query<PinRow>(
        `select ${personColumns}, pin.id as pin_id, pin.salt, pin.hash, pin.cost, pin.block_size as "blockSize", pin.parallel,
           pin.expires_at
         from person left join phone_pin pin on pin.person_id = person.id and pin.ended_at is null where codice_fiscale = $1`,
        [code],
      );
      const checked = await attempts.tried('phone-pin', { person: code, source }, () =>
        held(found, digits.value),
      );
      const outcome = checked.ok ? 'right' : (checked.problems[0]?.code as PinOutcome);
      await record(outcome, found?.id ?? null);
      return checked;
    },
  };

  // Whatever comes of it, the same is done: who is not here takes as long as who is.
  async function held(
    found: PinRow | undefined,
    digits: string,
  ): Promise<Result<Person, 'run-out' | 'wrong'>> {
    const isRight = await isSecretOf(digits, found?.pin_id ? (found as SlowHash) : undefined);
    // Ended or replaced by its owner meanwhile: then it was too late for these digits too.
    const open = await database.query(
      `update phone_pin set wrong = case when $2 then 0 else wrong + 1 end
       where id = $1 and ended_at is null returning id`,
      [found?.pin_id ?? null, isRight],
    );
    if (!isRight || !found || open.length === 0) return refuse('wrong');
    const isInTime = (found.expires_at?.getTime() ?? 0) > clock.nowMs();
    return isInTime ? ok(personFrom(found)) : refuse('run-out');
  }
}

type PinRow = Parameters<typeof personFrom>[0] &
  Partial<SlowHash> & { readonly pin_id: string | null; readonly expires_at: Date | null };

function daysOf(validity: PinValidity, clock: Clock): number {
  const today = todayInItaly(clock);
  switch (validity) {
    case '1-day':
      return 1;
    case '1-week':
      return 7;
    case '1-month':
      return daysBetween(today, addMonths(today, 1));
    case '3-months':
      return daysBetween(today, addMonths(today, 3));
  }
}

// The PIN reached nobody: it is not made.
const notSent = new Error('the PIN could not be sent');
