// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '#core/index.ts';
import { beReady, keepPresence, leaveDesk, stillHere } from '#operators/index.ts';
import { meet, type Person } from '#persons/index.ts';
import { samplePeople } from '#stand-ins/index.ts';
import { testDatabase } from '#store/testing.ts';
import { acceptOffer } from './answer-offer.ts';
import { askForPerson } from './ask-for-person.ts';
import { offerNow } from './offer-now.ts';
import { fewestTold, occupied, staffingOf } from './staffing.ts';
import { endTalk, wrapUp } from './talk.ts';

const database = await testDatabase();
const instant = (time: string) => new Date(`2026-04-10T${time}:00+02:00`);
let now = instant('09:00').getTime();
const rooms = { database, clock: { nowMs: () => now } };
const people = await Promise.all(
  samplePeople
    .filter(({ company }) => !company)
    .slice(0, 4)
    .map(({ role: _, birth, ...identity }) =>
      meet(database, { ...identity, birthDate: day(birth) }, rooms.clock),
    ),
);
const [ugo, carla, luca, maria] = people as [Person, Person, Person, Person];

/** Until then these desks stand open. */
async function until(time: string, ...there: readonly Person[]): Promise<void> {
  for (const end = instant(time).getTime(); now < end; ) {
    now = Math.min(end, now + 20_000);
    await stillHere(
      rooms,
      there.map(({ id }) => id),
    );
  }
}
const about = (hours: number | undefined, minutes: number) =>
  assert.equal(Math.round((hours ?? Number.NaN) * 60), minutes);

describe('how the contact centre was staffed', () => {
  it('is told of groups by the hour: who was there, who had somebody in hand with the notes, and not who had left without a word', async () => {
    const asked = await askForPerson(rooms, {
      channel: 'text',
      language: 'it',
      skill: 'general',
      priority: 0,
      personId: maria.id,
    });
    for (const one of [ugo, carla, luca]) await beReady(rooms, one.id, ['it']);
    await offerNow(rooms);
    const [offered] = await database.query<{ by: string }>('select operator_id as by from contact');
    assert.ok(offered);
    const taken = await acceptOffer(rooms, offered.by, asked.contact.id);
    assert.ok(taken.ok);
    await until('09:15', ugo, carla, luca);
    assert.ok((await endTalk(rooms, taken.value, { who: 'person', id: maria.id })).ok);
    await until('09:20', ugo, carla, luca);
    const note = { code: 'informed', notes: '', next: 'ready' } as const;
    assert.ok((await wrapUp(rooms, offered.by, asked.contact.id, note)).ok);
    await until('09:30', ugo, carla, luca);
    // Carla closes her page; Luca has a break of ten minutes.
    await leaveDesk(database, luca.id, 'break', new Date(now));
    await until('09:40', ugo, luca);
    await beReady(rooms, luca.id, ['it']);
    await until('10:10', ugo, luca);
    await leaveDesk(database, ugo.id, 'end', new Date(now));
    await leaveDesk(database, luca.id, 'end', new Date(now));
    now = instant('12:00').getTime();
    await keepPresence(rooms);

    const hours = ['09:00', '10:00', '11:00'].map(instant);
    const { rows, whole, away } = await staffingOf(rooms, hours, instant('12:00'));
    about(rows[0]?.thereHours, 60 + 30 + 50);
    about(rows[0]?.busyHours, 20);
    assert.equal(Math.round((occupied(rows[0]) ?? 0) * 100), 14);
    assert.equal(rows[1], null, `fewer than ${fewestTold}: it would be told of one of them`);
    assert.equal(rows[2], undefined, 'nobody was there');
    about(whole?.thereHours, 140);
    assert.deepEqual(away, [], 'one of them had a break');
    const [open] = await database.query('select from contact_operator where present_from is not null');
    assert.equal(open, undefined);
  });

  it('counts time that goes on, and whoever is beside a contact though they said they were away', async () => {
    now = instant('14:00').getTime();
    for (const one of [ugo, carla, luca]) await beReady(rooms, one.id, ['it']);
    const asked = await askForPerson(rooms, {
      channel: 'text',
      language: 'it',
      skill: 'general',
      priority: 0,
      personId: maria.id,
    });
    await offerNow(rooms);
    const [offered] = await database.query<{ by: string }>(
      `select operator_id as by from contact where state = 'offered'`,
    );
    assert.ok(offered);
    const taken = await acceptOffer(rooms, offered.by, asked.contact.id);
    assert.ok(taken.ok);
    await leaveDesk(database, offered.by, 'meeting', new Date(now));
    await until('14:30', ugo, carla, luca);
    const { rows } = await staffingOf(rooms, [instant('14:00')], instant('15:00'));
    about(rows[0]?.thereHours, 90);
    about(rows[0]?.busyHours, 30);
    assert.ok((await endTalk(rooms, taken.value, { who: 'person', id: maria.id })).ok);
    const note = { code: 'informed', notes: '', next: 'break' } as const;
    assert.ok((await wrapUp(rooms, offered.by, asked.contact.id, note)).ok);
  });

  it('tells nothing by which one person’s hours can be worked out: three in the morning, one in the evening and for a moment', async () => {
    const told = async (...hours: readonly string[]) =>
      staffingOf(rooms, hours.map(instant), instant('23:00'));
    now = instant('16:00').getTime();
    for (const one of [ugo, carla, luca]) await beReady(rooms, one.id, ['it']);
    await until('16:30', ugo, carla, luca);
    for (const one of [ugo, carla, luca]) await leaveDesk(database, one.id, 'meeting', new Date(now));
    await until('17:00', ugo, carla, luca);
    for (const one of [ugo, carla, luca]) await leaveDesk(database, one.id, 'end', new Date(now));
    now += 1000;
    await keepPresence(rooms);
    const before = [await told('16:00'), await told('16:00', '20:00')] as const;
    about(before[0].whole?.thereHours, 90);
    assert.equal(before[0].away[0]?.reason, 'meeting');

    // Ugo alone, and two who look in for a minute; then he is in the same meeting.
    now = instant('20:00').getTime();
    for (const one of [ugo, carla, luca]) await beReady(rooms, one.id, ['it']);
    await until('20:01', ugo, carla, luca);
    for (const one of [carla, luca]) await leaveDesk(database, one.id, 'end', new Date(now));
    await until('21:30', ugo);
    await leaveDesk(database, ugo.id, 'meeting', new Date(now));
    await until('22:00', ugo);
    await leaveDesk(database, ugo.id, 'end', new Date(now));
    await keepPresence(rooms);
    assert.deepEqual(await told('16:00'), before[0]);
    const after = await told('16:00', '20:00');
    assert.deepEqual(
      { ...after, rows: after.rows.slice(0, 1) },
      { ...before[1], rows: before[1].rows.slice(0, 1) },
    );
    assert.equal(after.rows[1], null);
  });
});
