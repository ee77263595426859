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
import { type Database, keptKey } from '#store/index.ts';
import type { Person } from './person.ts';
import { personColumns, personFrom } from './persons.ts';
import { isSecretOf, type SlowHash, slowHash } from './slow-hash.ts';

/** How long a PIN is good for, chosen by whoever makes it, as at INPS. */
export const pinValidities = ['1-day', '1-week', '1-month', '3-months'] as const;
export type PinValidity = (typeof pinValidities)[number];

/** Wrong ones in a row for one codice fiscale, then a wait of so many minutes after the last. */
const wrongBeforeWait = 5;
const waitMinutes = 15;
/** Wrong ones in a row against one PIN, however slowly: then it is good no more. */
const wrongBeforeEnd = 10;

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

/** The PINs with which people say on the telephone who they are. */
export interface PhonePins {
  /** Makes one and ends the one before at once. The digits are told here and never again. */
  make(personId: string, validity: PinValidity): Promise<PhonePin & { readonly pin: string }>;
  /** Ends the PIN of a person; nothing happens when there is none. */
  revoke(personId: string): Promise<void>;
  /** The PIN that is good now. */
  current(personId: string): Promise<PhonePin | undefined>;
  /** Whether the last PIN was ended because somebody tried too many wrong ones: its owner is to know. */
  wasEndedByGuesses(personId: string): Promise<boolean>;
  /** The latest checks made in a person's name, newest first. */
  checksOf(personId: string): Promise<readonly PinCheck[]>;
  /**
   * Whoever says both is this person. The one door for every voice channel; each call is recorded. Refuses `misheard` (cannot be
   * a PIN or a codice fiscale: ask again, it counts as no attempt), `wrong` (the same whether the person, the PIN or the match is
   * missing), `run-out` (the right digits, too late), `wait` with `minutes` after too many wrong ones.
   */
  check(codiceFiscale: string, pin: string, channel?: PinChannel): Promise<Result<Person>>;
}

export function phonePins(database: Database, clock: Clock): PhonePins {
  const now = () => new Date(clock.nowMs());
  let key: Promise<Buffer> | undefined;
  const hashOf = async (codiceFiscale: string): Promise<Buffer> => {
    key ??= keptKey(database, 'phone-pin', () => randomBytes(32));
    return createHmac('sha256', await key)
      .update(codiceFiscale)
      .digest();
  };

  // Counted before it is looked at: ten callers at once have no more attempts than one. Undefined when it must wait.
  const countAttempt = async (codiceFiscaleHash: Buffer): Promise<boolean> => {
    const [row] = await database.query<{ wrong: number }>(
      `insert into phone_pin_attempts as held (codice_fiscale_hash, wrong, last_at) values ($1, 1, $2)
       on conflict (codice_fiscale_hash) do update set last_at = $2,
         wrong = case when held.last_at <= $3 then 1 else held.wrong + 1 end
       where held.wrong < $4 or held.last_at <= $3
       returning wrong`,
      [codiceFiscaleHash, now(), new Date(clock.nowMs() - waitMinutes * 60_000), wrongBeforeWait],
    );
    return row !== undefined;
  };

  const minutesLeft = async (codiceFiscaleHash: Buffer): Promise<number> => {
    const [row] = await database.query<{ last_at: Date }>(
      'select last_at from phone_pin_attempts where codice_fiscale_hash = $1',
      [codiceFiscaleHash],
    );
    const since = clock.nowMs() - (row?.last_at.getTime() ?? clock.nowMs());
    return Math.max(1, Math.ceil(waitMinutes - since / 60_000));
  };

  return {
    async make(personId, validity) {
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
      });
      return { pin, madeAt, expiresAt };
    },

    async revoke(personId) {
      await database.query(
        `update phone_pin set ended_at = $2, ended_by = 'revoked' where person_id = $1 and ended_at is null`,
        [personId, now()],
      );
    },

    async current(personId) {
      const [row] = await database.query<{ made_at: Date; expires_at: Date }>(
        'select made_at, expires_at from phone_pin where person_id = $1 and ended_at is null and expires_at > $2',
        [personId, now()],
      );
      return row && { madeAt: row.made_at, expiresAt: row.expires_at };
    },

    async wasEndedByGuesses(personId) {
      const [row] = await database.query<{ ended_by: string | null }>(
        'select ended_by from phone_pin where person_id = $1 order by made_at desc, ended_at nulls first limit 1',
        [personId],
      );
      return row?.ended_by === 'guessed';
    },

    checksOf: (personId) =>
      database.query<PinCheck>(
        'select at, channel, outcome from phone_pin_check where person_id = $1 order by at desc, id desc limit 20',
        [personId],
      ),

    async check(codiceFiscale, pin, channel = 'voice') {
      const code = normaliseCode(codiceFiscale);
      const codeHash = await hashOf(code);
      const record = async (outcome: PinOutcome, personId: string | null) => {
        await database.query(
          `insert into phone_pin_check (at, person_id, codice_fiscale_hash, channel, outcome) values ($1, $2, $3, $4, $5)`,
          [now(), personId, codeHash, channel, outcome],
        );
      };
      const digits = parsePhonePin(pin);
      if (!digits.ok || checkCodiceFiscale(code).length > 0) {
        await record('misheard', null);
        return refuse('misheard');
      }
      const counted = await countAttempt(codeHash);
      const [found] = await database.query<PinRow>(
        `select ${personColumns}, pin.id as pin_id, pin.salt, pin.hash, pin.cost, pin.block_size as "blockSize", pin.parallel,
           pin.expires_at
         from person left join phone_pin pin on pin.person_id = person.id and pin.ended_at is null where codice_fiscale = $1`,
        [code],
      );
      const personId = found?.id ?? null;
      if (!counted) {
        await record('wait', personId);
        return refuse('wait', { minutes: await minutesLeft(codeHash) });
      }
      const isRight = await isSecretOf(digits.value, found?.pin_id ? (found as SlowHash) : undefined);
      // Whatever comes of it, the same three statements follow: who is not here takes as long as who is.
      const isInTime = (found?.expires_at?.getTime() ?? 0) > clock.nowMs();
      const outcome: PinOutcome = !isRight ? 'wrong' : isInTime ? 'right' : 'run-out';
      // Ended or replaced meanwhile, by its owner or by another's guesses: then it was too late for these digits too.
      const isGood = await keepCount(found?.pin_id ?? null, isRight);
      const settled = outcome === 'wrong' || isGood ? outcome : 'wrong';
      await database.query(
        'update phone_pin_attempts set wrong = case when $2 then 0 else wrong end where codice_fiscale_hash = $1',
        [codeHash, settled !== 'wrong'],
      );
      await record(settled, personId);
      return settled === 'right' && found ? ok(personFrom(found)) : refuse(settled);
    },
  };

  /** Counts a try against a PIN, and ends it after too many wrong ones. False when it is good no more. */
  async function keepCount(pinId: string | null, isRight: boolean): Promise<boolean> {
    const rows = await database.query<{ id: string }>(
      `update phone_pin set wrong = case when $2 then 0 else wrong + 1 end,
         ended_at = case when not $2 and wrong + 1 >= $3 then $4::timestamptz end,
         ended_by = case when not $2 and wrong + 1 >= $3 then 'guessed' end
       where id = $1 and ended_at is null returning id`,
      [pinId, isRight, wrongBeforeEnd, now()],
    );
    return rows.length > 0;
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
