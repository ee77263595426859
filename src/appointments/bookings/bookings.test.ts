// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { codesWith } from '#applications/index.ts';
import { loadCatalogue } from '#catalogue/index.ts';
import { day, inItaly } from '#core/index.ts';
import { meet } from '#persons/index.ts';
import { testDatabase } from '#store/testing.ts';
import {
  type AppointmentRooms,
  appointmentById,
  bookHeld,
  cancelAppointment,
  closeOffice,
  dayOf,
  freeDays,
  holdTime,
  isVideoNow,
  joinWaitingList,
  offeredFor,
  offerFreed,
  recordAtOffice,
  remindOfAppointments,
  wantEarlier,
} from './index.ts';

const { agenda } = await loadCatalogue();
assert.ok(agenda);
const database = await testDatabase();
// A Monday; offices open at 8:30.
let nowMs = Date.parse('2026-11-30T06:00:00Z');
const clock = { nowMs: () => nowMs };
const rooms: AppointmentRooms = { database, clock, agenda, codes: codesWith(Buffer.alloc(32, 7)) };
const at = (date: string, time: string) => inItaly(day(date), time);
const counter = { office: 'SP-01', subject: 'pensions', mode: 'counter' } as const;
const small = { office: 'SP-06', subject: 'advice', mode: 'video' } as const;
const through = { language: 'it', channel: 'web' } as const;
const guest = (n: number) => ({ name: `Anna ${n}`, channel: 'email', address: `a${n}@esempio.it` }) as const;
const book = async (asked: typeof counter | typeof small, from: Date, n: number) => {
  const held = await holdTime(rooms, { ...asked, ...through, from });
  assert.ok(held.ok, held.ok ? '' : held.problems[0]?.code);
  const booked = await bookHeld(rooms, held.value.id, { guest: guest(n) });
  assert.ok(booked.ok);
  return booked.value;
};
const messages = async (phrase: string) =>
  database.query<{ given: { when: string }; address: string }>(
    'select given, address from delivery where phrase = $1 order by created_at, id',
    [phrase],
  );

describe('a time at an office', () => {
  it('is held once for each desk that is free, however many want it at the same moment', async () => {
    const from = at('2026-12-02', '09:10');
    const all = await Promise.all(
      Array.from({ length: 40 }, () => holdTime(rooms, { ...counter, ...through, from })),
    );
    // Bologna has four desks of the first level at which one is seen.
    assert.equal(all.filter(({ ok }) => ok).length, 4);
    assert.deepEqual([...new Set(all.flatMap((one) => (one.ok ? [] : one.problems[0]?.code)))], ['taken']);
    const desks = await database.query<{ desk: number }>(
      `select desk from appointment where during @> $1::timestamptz order by desk`,
      [from],
    );
    assert.deepEqual(
      desks.map(({ desk }) => desk),
      [1, 2, 3, 4],
    );
  });

  it('is free again when who looked at it has not decided in time, and theirs still while nobody else took it', async () => {
    const from = at('2026-12-03', '09:00');
    const first = await holdTime(rooms, { ...small, ...through, from });
    assert.ok(first.ok);
    const isFree = async () =>
      (await freeDays(rooms, small, { from: day('2026-12-03'), most: 1 }))[0]?.times.some(
        (time) => time.from.getTime() === from.getTime(),
      );
    assert.equal(await isFree(), false);
    nowMs += 11 * 60_000;
    assert.equal(await isFree(), true);
    const late = await bookHeld(rooms, first.value.id, { guest: guest(1) });
    assert.ok(late.ok, 'slow, and nobody else wanted it');
    await cancelAppointment(rooms, late.value.id);
    const again = await holdTime(rooms, { ...small, ...through, from });
    assert.ok(again.ok);
    nowMs += 11 * 60_000;
    const other = await holdTime(rooms, { ...small, ...through, from });
    assert.ok(other.ok, 'taken by somebody else');
    const lost = await bookHeld(rooms, again.value.id, { guest: guest(1) });
    assert.deepEqual(lost.ok ? '' : lost.problems[0]?.code, 'expired');
  });

  it('is not booked once it has passed, on a page left open, nor cancelled then', async () => {
    const before = nowMs;
    const from = at('2026-12-02', '10:00');
    const held = await holdTime(rooms, { ...counter, ...through, from });
    assert.ok(held.ok);
    const other = await book(counter, from, 2);
    nowMs = from.getTime() + 3_600_000;
    const late = await bookHeld(rooms, held.value.id, { guest: guest(3) });
    assert.equal(late.ok ? '' : late.problems[0]?.code, 'expired');
    const gone = await cancelAppointment(rooms, other.id);
    assert.equal(gone.ok ? '' : gone.problems[0]?.code, 'over');
    nowMs = before;
  });

  it('is none on a holiday, on the feast of the town, outside the hours, nor at a minute between two', async () => {
    const code = async (
      from: Date,
      asked: typeof counter | { office: 'SP-03'; subject: 'pensions'; mode: 'counter' } = counter,
    ) => {
      const held = await holdTime(rooms, { ...asked, ...through, from });
      return held.ok ? 'held' : held.problems[0]?.code;
    };
    assert.equal(await code(at('2026-12-08', '09:00')), 'not-offered', 'Immaculate Conception');
    const milan = { office: 'SP-03', subject: 'pensions', mode: 'counter' } as const;
    assert.equal(await code(at('2026-12-07', '09:00'), milan), 'not-offered', 'Saint Ambrose, in Milan');
    assert.equal(await code(at('2026-12-07', '09:00')), 'held', 'and not in Bologna');
    assert.equal(await code(at('2026-12-01', '15:00')), 'not-offered', 'Tuesday afternoon');
    assert.equal(await code(at('2026-12-02', '09:05')), 'not-offered', 'between two');
    assert.equal(await code(at('2027-03-01', '09:00')), 'not-offered', 'too far ahead');
    assert.equal(await code(at('2026-11-30', '08:30')), 'taken', 'too near');
  });

  it('is cancelled by a no, and nobody has more than the agenda allows each', async () => {
    const one = await book(counter, at('2026-12-04', '09:00'), 50);
    await book(counter, at('2026-12-04', '09:10'), 50);
    await book(counter, at('2026-12-04', '09:20'), 50);
    const fourth = await holdTime(rooms, { ...counter, ...through, from: at('2026-12-04', '09:30') });
    assert.ok(fourth.ok);
    const refused = await bookHeld(rooms, fourth.value.id, { guest: guest(50) });
    assert.equal(refused.ok ? '' : refused.problems[0]?.code, 'too-many');
    assert.ok((await cancelAppointment(rooms, one.id)).ok);
    assert.ok((await bookHeld(rooms, fourth.value.id, { guest: guest(50) })).ok);
    const twice = await cancelAppointment(rooms, one.id);
    assert.equal(twice.ok ? '' : twice.problems[0]?.code, 'over');
    assert.equal(
      (await messages('appointment-booked')).filter(({ address }) => address === 'a50@esempio.it').length,
      3,
      'no more in a day',
    );
  });

  it('moves with its id and its code', async () => {
    const before = await book(counter, at('2026-12-09', '09:00'), 60);
    const held = await holdTime(rooms, {
      ...counter,
      ...through,
      mode: 'phone',
      from: at('2026-12-10', '10:00'),
      replaces: before.id,
    });
    assert.ok(held.ok);
    assert.equal(
      (await appointmentById(database, before.id))?.from?.getTime(),
      before.from?.getTime(),
      'not before the yes',
    );
    const after = await bookHeld(rooms, held.value.id, {});
    assert.ok(after.ok);
    assert.equal(after.value.id, before.id);
    assert.equal(after.value.sequence, 1);
    assert.equal(after.value.mode, 'phone');
    assert.equal(after.value.from?.toISOString(), '2026-12-10T09:00:00.000Z');
    assert.equal(after.value.guestName, 'Anna 60');
    assert.equal(
      (await messages('appointment-moved')).at(-1)?.given.when,
      'giovedì 10 dicembre 2026 alle 10:00',
    );
  });

  it('that is cancelled is told of to whoever was told of it, however often it was moved that day; a flood of them is not', async () => {
    const told = async (phrase: string, n: number) =>
      (await messages(phrase)).filter(({ address }) => address === guest(n).address).length;
    const first = await book(counter, at('2026-12-14', '09:10'), 65);
    for (const time of ['09:30', '09:50', '10:10']) {
      const other = await holdTime(rooms, {
        ...counter,
        ...through,
        from: at('2026-12-14', time),
        replaces: first.id,
      });
      assert.ok(other.ok, other.ok ? '' : other.problems[0]?.code);
      assert.ok((await bookHeld(rooms, other.value.id, {})).ok);
    }
    assert.deepEqual([await told('appointment-booked', 65), await told('appointment-moved', 65)], [1, 2]);
    assert.ok((await cancelAppointment(rooms, first.id)).ok);
    assert.equal(await told('appointment-cancelled', 65), 1);

    for (let n = 0; n < 10; n++) {
      const one = await book(counter, at('2026-12-14', '11:10'), 66);
      assert.ok((await cancelAppointment(rooms, one.id)).ok);
    }
    assert.deepEqual([await told('appointment-booked', 66), await told('appointment-cancelled', 66)], [3, 3]);
  });

  it('that is freed goes to who waits: who goes first, then who asked first; and on, when it is not taken', async () => {
    const from = at('2026-12-16', '08:30');
    // Nothing is free in Bolzano but what is booked here.
    const closing = { office: 'SP-06', desk: 3, madeBy: (await officer()).id };
    const taken = await book(small, from, 70);
    assert.ok((await closeOffice(rooms, { ...closing, from: at('2026-11-30', '00:00'), to: from })).ok);
    assert.ok(
      (await closeOffice(rooms, { ...closing, from: taken.to ?? from, to: at('2026-12-31', '00:00') })).ok,
    );
    assert.deepEqual(await freeDays(rooms, small), []);
    const wait = async (n: number, hasPriority: boolean) => {
      nowMs += 1000;
      const joined = await joinWaitingList(rooms, { ...small, ...through, guest: guest(n), hasPriority });
      assert.ok(joined.ok);
      return joined.value.id;
    };
    const [first, second, prior] = [await wait(71, false), await wait(72, false), await wait(73, true)];
    await offerFreed(rooms);
    const offered = async () =>
      (await Promise.all([first, second, prior].map((id) => offeredFor(database, id, new Date(nowMs))))).map(
        (offer) => offer !== undefined,
      );
    assert.deepEqual(await offered(), [false, false, false]);
    await cancelAppointment(rooms, taken.id);
    nowMs += 61_000;
    await offerFreed(rooms);
    assert.deepEqual(await offered(), [false, false, true]);
    assert.equal((await messages('appointment-offer')).at(-1)?.address, 'a73@esempio.it');
    nowMs += 4 * 3_600_000;
    await offerFreed(rooms);
    assert.deepEqual(await offered(), [true, false, false], 'who let it go waits behind');
    const offer = await offeredFor(database, first, new Date(nowMs));
    assert.ok(offer);
    const booked = await bookHeld(rooms, offer.id, {});
    assert.ok(booked.ok);
    assert.equal(booked.value.id, first);
    assert.equal(booked.value.state, 'booked');
    assert.equal(booked.value.from?.getTime(), from.getTime());
  });

  it('is exchanged for an earlier one by who wants it, when one is freed', async () => {
    const advice = { office: 'SP-04', subject: 'advice', mode: 'counter' } as const;
    const mine = await holdTime(rooms, { ...advice, ...through, from: at('2026-12-18', '09:00') });
    assert.ok(mine.ok);
    const booked = await bookHeld(rooms, mine.value.id, { guest: guest(80) });
    assert.ok(booked.ok);
    await offerFreed(rooms);
    assert.equal(await offeredFor(database, booked.value.id, new Date(nowMs)), undefined, 'not unasked');
    await wantEarlier(rooms, booked.value.id, true);
    await offerFreed(rooms);
    const offer = await offeredFor(database, booked.value.id, new Date(nowMs));
    assert.ok(offer?.from && booked.value.from && offer.from < booked.value.from);
  });

  it('is offered without taking from somebody the time at which they look meanwhile', async () => {
    const { id: personId } = await officer();
    const advice = { office: 'SP-04', subject: 'advice', mode: 'counter' } as const;
    const mine = await holdTime(rooms, { ...advice, ...through, personId, from: at('2026-12-18', '10:00') });
    assert.ok(mine.ok && (await bookHeld(rooms, mine.value.id, {})).ok);
    await wantEarlier(rooms, mine.value.id, true);
    const looked = await holdTime(rooms, {
      ...counter,
      ...through,
      personId,
      from: at('2026-12-17', '10:10'),
    });
    assert.ok(looked.ok);
    await offerFreed(rooms);
    assert.ok(await offeredFor(database, mine.value.id, new Date(nowMs)));
    assert.ok((await bookHeld(rooms, looked.value.id, {})).ok);
  });
});

const officer = () =>
  meet(
    database,
    {
      codiceFiscale: 'FRRPLA70A41H501Y',
      givenName: 'Paola',
      familyName: 'Ferri',
      birthDate: day('1970-01-01'),
    },
    clock,
  );

describe('an appointment by video', () => {
  it('is received from a little before its time while it goes on, and not days later where nobody ended it', () => {
    const [from, to] = [at('2026-12-02', '09:00'), at('2026-12-02', '09:30')];
    const isNow = (state: 'booked' | 'serving', date: string, time: string) =>
      isVideoNow({ mode: 'video', state, from, to }, at(date, time));
    assert.deepEqual(
      [isNow('booked', '2026-12-02', '08:40'), isNow('booked', '2026-12-02', '08:50')],
      [false, true],
    );
    assert.deepEqual(
      [isNow('serving', '2026-12-02', '10:30'), isNow('booked', '2026-12-02', '10:30')],
      [true, false],
    );
    assert.equal(isNow('serving', '2026-12-04', '09:10'), false);
  });
});

describe('an office', () => {
  it('that closes moves who can be kept to another desk, and tells the others', async () => {
    const madeBy = (await officer()).id;
    const from = at('2026-12-21', '09:00');
    const booked = [
      await book(counter, from, 90),
      await book(counter, from, 91),
      await book(counter, from, 92),
    ];
    const gone = booked[0]?.desk ?? 0;
    const absence = {
      office: 'SP-01',
      from: at('2026-12-21', '08:00'),
      to: at('2026-12-21', '13:00'),
      madeBy,
    };
    const absent = await closeOffice(rooms, { ...absence, desk: gone });
    assert.deepEqual(absent, { ok: true, value: { kept: 1, displaced: 0 } });
    const now = await Promise.all(booked.map(({ id }) => appointmentById(database, id)));
    assert.equal(new Set(now.map((one) => one?.desk)).size, 3);
    assert.ok(now.every((one) => one?.desk !== gone && one?.state === 'booked'));
    const closed = await closeOffice(rooms, absence);
    assert.deepEqual(closed, { ok: true, value: { kept: 0, displaced: 3 } });
    assert.equal((await appointmentById(database, booked[1]?.id ?? ''))?.state, 'displaced');
    assert.equal((await messages('appointment-displaced')).length, 3);
    assert.equal(
      (await freeDays(rooms, counter, { from: day('2026-12-21'), most: 1 }))[0]?.times[0]?.from.toISOString(),
      '2026-12-21T14:00:00.000Z',
      'the afternoon is open',
    );
    const half = await closeOffice(rooms, { ...absence, desk: 1.5 });
    assert.equal(half.ok ? '' : half.problems[0]?.code, 'unknown');
    const nowhere = await closeOffice(rooms, { ...absence, desk: 99 });
    assert.equal(nowhere.ok ? '' : nowhere.problems[0]?.code, 'unknown');
  });

  it('that closes while many say yes waits for none of them for ever', async () => {
    const madeBy = (await officer()).id;
    const times = ['09:00', '09:10', '09:20', '09:30', '09:40', '09:50', '10:00', '10:10'];
    const held = await Promise.all(
      times.map((time) => holdTime(rooms, { ...counter, ...through, from: at('2026-12-23', time) })),
    );
    const yes = held.map((one, n) => {
      assert.ok(one.ok);
      return bookHeld(rooms, one.value.id, { guest: guest(200 + n) });
    });
    const closing = {
      office: 'SP-01',
      from: at('2026-12-23', '08:00'),
      to: at('2026-12-23', '13:00'),
      madeBy,
    };
    const [closed, ...said] = await Promise.all([closeOffice(rooms, closing), ...yes]);
    assert.ok(closed.ok);
    assert.equal(said.filter(({ ok }) => ok).length, closed.value.displaced, 'booked before, and told');
    const left = await dayOf(rooms, 'SP-01', { date: day('2026-12-23'), staffId: madeBy });
    assert.deepEqual(left, []);
  });

  it('has its list of the day: who has arrived with a ticket, who is served, who did not come', async () => {
    const one = await book(counter, at('2026-12-22', '09:00'), 95);
    const other = await book(counter, at('2026-12-22', '09:10'), 96);
    const staffId = (await officer()).id;
    const early = await recordAtOffice(rooms, one.id, 'arrive');
    assert.equal(early.ok ? '' : early.problems[0]?.code, 'not-now', 'another day');
    nowMs = at('2026-12-22', '08:55').getTime();
    const arrived = await recordAtOffice(rooms, other.id, 'arrive');
    assert.equal(arrived.ok && arrived.value.ticket, 1);
    const missed = await recordAtOffice(rooms, one.id, 'miss');
    assert.equal(missed.ok ? '' : missed.problems[0]?.code, 'not-now', 'before its time nobody is missing');
    nowMs = at('2026-12-22', '09:20').getTime();
    assert.ok((await recordAtOffice(rooms, one.id, 'miss')).ok);
    assert.ok((await recordAtOffice(rooms, other.id, 'start')).ok);
    assert.ok((await recordAtOffice(rooms, other.id, 'end')).ok);
    const late = await recordAtOffice(rooms, one.id, 'arrive');
    assert.equal(late.ok && late.value.ticket, 2, 'who comes late is still let in');
    const list = await dayOf(rooms, 'SP-01', { date: day('2026-12-22'), staffId });
    assert.deepEqual(
      list.map(({ name, state, ticket }) => [name, state, ticket]),
      [
        ['Anna 95', 'arrived', 2],
        ['Anna 96', 'done', 1],
      ],
    );
  });

  it('reminds of an appointment the day before, once, and nobody who has just booked', async () => {
    nowMs = at('2026-12-22', '10:00').getTime();
    await book(counter, at('2026-12-28', '09:00'), 97);
    nowMs = at('2026-12-27', '10:00').getTime();
    await book(counter, at('2026-12-28', '09:10'), 98);
    await remindOfAppointments(rooms);
    await remindOfAppointments(rooms);
    assert.deepEqual(
      (await messages('appointment-reminder')).map(({ address, given }) => [address, given.when]),
      [['a97@esempio.it', 'lunedì 28 dicembre 2026 alle 09:00']],
    );
  });
});
