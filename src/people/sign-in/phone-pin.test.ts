// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day, formatPhonePin } from '#core/index.ts';
import { limitsOf } from '#limits/index.ts';
import { testDatabase } from '#store/testing.ts';
import { meet } from '../persons/persons.ts';
import { type PinChannel, type PinValidity, phonePins, pinValidities } from './phone-pin.ts';
import { isSecretOf, slowHash } from './slow-hash.ts';

const database = await testDatabase();
let nowMs = Date.parse('2026-11-25T10:00:00+01:00');
const clock = { nowMs: () => nowMs };
const later = (minutes: number) => {
  nowMs += minutes * 60_000;
};
const key = Buffer.from('the key of a counter in a test, kept');
const pins = phonePins(database, clock, limitsOf(database, clock, key).attempts);
const line = '+39055000001';
const from = (source: string | null = line, channel: PinChannel = 'voice') => ({ source, channel });

async function making(person: { readonly id: string }, validity: PinValidity) {
  const made = await pins.make({ person, actor: person }, validity);
  assert.ok(made.ok);
  return made.value;
}

let people = 0;
// Codici fiscali that check, one for each test: the surname and name of nobody.
const codes = [
  'RSSMRA88E54A944M',
  'BNCLCU85S02F205O',
  'SPSGPP51C19F839W',
  'SPSNNA79L70F839C',
  'DLLMNA93A48Z343P',
];
async function somebody() {
  const codiceFiscale = codes[people++ % codes.length] ?? '';
  const birthDate = day('1988-05-14');
  return meet(database, { codiceFiscale, givenName: 'Maria', familyName: 'Rossi', birthDate }, clock);
}

/** Another PIN that can be one: its check digits are right, its secret is not. */
function otherThan(pin: string, n = 0): string {
  const secret = String((Number(pin.slice(0, 8)) + 1 + n) % 100_000_000).padStart(8, '0');
  const rest = [...`${secret}00`].reduce((left, digit) => (left * 10 + Number(digit)) % 97, 0);
  return secret + String(98 - rest).padStart(2, '0');
}

const codeOf = async (result: ReturnType<typeof pins.check>) => {
  const checked = await result;
  return checked.ok ? 'right' : checked.problems[0]?.code;
};

describe('the PIN for the telephone', () => {
  it('tells who somebody is, however the digits and the codice fiscale are grouped', async () => {
    const person = await somebody();
    const { pin } = await making(person, '1-week');
    for (const said of [formatPhonePin(pin), pin.replaceAll(/(..)/g, '$1-')]) {
      const found = await pins.check(person.codiceFiscale.toLowerCase(), said, from());
      assert.equal(found.ok && found.value.id, person.id);
    }
  });

  for (const [validity, days] of [
    ['1-day', 1],
    ['1-week', 7],
    ['1-month', 30],
    ['3-months', 92],
  ] as const) {
    it(`made on 25 November for ${validity}, is good for ${days} days and then has run out`, async () => {
      const person = await somebody();
      nowMs = Date.parse('2026-11-25T10:00:00+01:00');
      const { pin } = await making(person, validity satisfies PinValidity);
      later(days * 24 * 60 - 1);
      assert.equal(await codeOf(pins.check(person.codiceFiscale, pin, from())), 'right');
      later(1);
      assert.equal(await codeOf(pins.check(person.codiceFiscale, pin, from())), 'run-out');
      assert.equal(await codeOf(pins.check(person.codiceFiscale, otherThan(pin), from())), 'wrong');
      assert.equal(await pins.current(person.id), undefined);
    });
  }

  it('has the four lengths that INPS offers', () => {
    assert.deepEqual(pinValidities, ['1-day', '1-week', '1-month', '3-months']);
  });

  it('is cancelled at once by a new one', async () => {
    const person = await somebody();
    const first = await making(person, '1-month');
    const second = await making(person, '1-day');
    assert.equal(await codeOf(pins.check(person.codiceFiscale, first.pin, from())), 'wrong');
    assert.equal(await codeOf(pins.check(person.codiceFiscale, second.pin, from())), 'right');
  });

  it('is one only, when two windows make one at the same time', async () => {
    const person = await somebody();
    const made = await Promise.all([1, 2, 3].map(() => making(person, '1-day')));
    const good = await Promise.all(
      made.map(({ pin }) => codeOf(pins.check(person.codiceFiscale, pin, from()))),
    );
    assert.deepEqual(good.filter((code) => code === 'right').length, 1);
    later(20);
  });

  it('is good no more once its owner has revoked it', async () => {
    const person = await somebody();
    const { pin } = await making(person, '1-month');
    await pins.revoke(person.id);
    assert.equal(await pins.current(person.id), undefined);
    assert.equal(await codeOf(pins.check(person.codiceFiscale, pin, from())), 'wrong');
    later(20);
  });

  it('takes a slip of hearing for one: asked again, no attempt counted', async () => {
    const person = await somebody();
    const { pin } = await making(person, '1-month');
    const slip = pin.slice(0, 9) + String((Number(pin[9]) + 1) % 10);
    for (let n = 0; n < 20; n++)
      assert.equal(await codeOf(pins.check(person.codiceFiscale, slip, from())), 'misheard');
    assert.equal(await codeOf(pins.check(person.codiceFiscale, pin, from())), 'right');
  });

  it('makes who guesses wait after five wrong ones, whether the person exists or not', async () => {
    const person = await somebody();
    const { pin } = await making(person, '1-month');
    const unknown = 'VRDGNN70A01H501H';
    for (const codiceFiscale of [person.codiceFiscale, unknown]) {
      const told: unknown[] = [];
      for (let n = 0; n < 7; n++)
        told.push(await codeOf(pins.check(codiceFiscale, otherThan(pin, n), from())));
      assert.deepEqual(told, ['wrong', 'wrong', 'wrong', 'wrong', 'wrong', 'wait', 'wait']);
      const refused = await pins.check(codiceFiscale, pin, from());
      assert.equal(!refused.ok && refused.problems[0]?.with?.['minutes'], 15, 'the right one waits too');
    }
    later(15);
    assert.equal(await codeOf(pins.check(person.codiceFiscale, pin, from())), 'right');
  });

  it('does the same work for who is known, who has no PIN and who is not here, step by step', async () => {
    const steps: string[] = [];
    const watched: typeof database = {
      ...database,
      query: (text, values) => {
        steps.push(text);
        return database.query(text, values);
      },
    };
    const person = await somebody();
    const { pin } = await making(person, '1-day');
    const other = phonePins(watched, clock, limitsOf(watched, clock, key).attempts);
    await other.check(person.codiceFiscale, otherThan(pin), from());
    const known = steps.splice(0).slice(1);
    await pins.revoke(person.id);
    await other.check(person.codiceFiscale, pin, from());
    const revoked = steps.splice(0);
    await other.check('VRDGNN70A01H501H', pin, from());
    assert.deepEqual(revoked, known);
    assert.deepEqual(steps, known);
  });

  it('gives twenty callers at once no more attempts than one', async () => {
    const person = await somebody();
    const { pin } = await making(person, '1-month');
    const told = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        codeOf(pins.check(person.codiceFiscale, otherThan(pin, n), from())),
      ),
    );
    assert.equal(told.filter((code) => code === 'wrong').length, 5);
    assert.equal(told.filter((code) => code === 'wait').length, 15);
    later(20);
  });

  it('is not ended by a stranger’s guesses, nor is its owner kept waiting where they got in before', async () => {
    const person = await somebody();
    const { pin } = await making(person, '1-month');
    assert.equal(await codeOf(pins.check(person.codiceFiscale, pin, from('home'))), 'right');
    let n = 0;
    const guesses: unknown[] = [];
    for (const stranger of ['a', 'b', 'c', 'd', 'e', 'f'])
      for (let times = 0; times < 6; times++)
        guesses.push(await codeOf(pins.check(person.codiceFiscale, otherThan(pin, n++), from(stranger))));
    assert.equal(guesses.filter((code) => code === 'wrong').length, 20, 'from everywhere together');
    assert.equal(await codeOf(pins.check(person.codiceFiscale, pin, from('home'))), 'right');
    assert.equal(await pins.isGuessedAt(person.id), false, 'the owner got in since');
    await pins.check(person.codiceFiscale, pin, from('home'));
    const elsewhere = await pins.check(person.codiceFiscale, pin, from('a new line'));
    assert.deepEqual(
      !elsewhere.ok && elsewhere.problems[0]?.with?.['minutes'],
      15,
      'elsewhere a short while',
    );
    later(15);
    assert.equal(await codeOf(pins.check(person.codiceFiscale, pin, from('a new line'))), 'right');
  });

  it('tells its owner that somebody guesses, and a new one opens at once everywhere', async () => {
    const person = await somebody();
    const { pin } = await making(person, '1-month');
    for (let n = 0; n < 24; n++)
      await pins.check(person.codiceFiscale, otherThan(pin, n), from(`stranger ${n % 6}`));
    assert.equal(await pins.isGuessedAt(person.id), true);
    assert.equal(await codeOf(pins.check(person.codiceFiscale, pin, from('first call'))), 'wait');
    const fresh = await making(person, '1-day');
    assert.equal(await pins.isGuessedAt(person.id), false);
    assert.equal(await codeOf(pins.check(person.codiceFiscale, fresh.pin, from('first call'))), 'right');
  });

  it('writes every check down, and the owner reads theirs', async () => {
    const person = await somebody();
    const { pin } = await making(person, '1-month');
    later(30);
    await pins.check(person.codiceFiscale, otherThan(pin), from(line, 'keypad'));
    await pins.check(person.codiceFiscale, pin, from());
    const [last, before] = await pins.checksOf(person.id);
    assert.deepEqual([last?.outcome, last?.channel], ['right', 'voice']);
    assert.deepEqual([before?.outcome, before?.channel], ['wrong', 'keypad']);
    await assert.rejects(database.query('delete from phone_pin_check'), /never rewritten/);
  });

  it('stands nowhere in the database, nor does the codice fiscale of who is not known', async () => {
    const person = await somebody();
    const { pin } = await making(person, '1-month');
    await pins.check('VRDGNN70A01H501H', pin, from());
    const tables = ['phone_pin', 'limit_bucket', 'known_source', 'phone_pin_check'];
    const texts = await Promise.all(
      tables.map((table) => database.query<{ row: string }>(`select ${table}::text as row from ${table}`)),
    );
    const all = texts.flat().map(({ row }) => row);
    assert.ok(all.length > 3);
    for (const secret of [pin, pin.slice(0, 8), 'VRDGNN70A01H501H'])
      assert.ok(!all.some((row) => row.includes(secret)));
  });
});

describe('a slow hash', () => {
  it('knows its secret and no other, with the salt and the parameters it was made with', async () => {
    const kept = await slowHash('0123456789');
    assert.equal(await isSecretOf('0123456789', kept), true);
    assert.equal(await isSecretOf('0123456788', kept), false);
    assert.equal(await isSecretOf('0123456789', { ...kept, cost: kept.cost * 2 }), false);
    assert.notDeepEqual((await slowHash('0123456789')).hash, kept.hash);
  });

  it('does the same work where there is nothing to compare with, and says no', async () => {
    assert.equal(await isSecretOf('0123456789', undefined), false);
  });
});
