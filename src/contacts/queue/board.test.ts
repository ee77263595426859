// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import { day } from '#core/index.ts';
import { beReady, leaveDesk, setSkills } from '#operators/index.ts';
import { meet, type Person } from '#persons/index.ts';
import { fewestMeasured } from '#routing/index.ts';
import { samplePeople } from '#stand-ins/index.ts';
import { testDatabase } from '#store/testing.ts';
import { usualAlarms } from './alarm-limits.ts';
import { alarmsNow, takeAlarm } from './alarms.ts';
import { acceptOffer } from './answer-offer.ts';
import { askForPerson } from './ask-for-person.ts';
import { callMeBack } from './callback.ts';
import type { ContactRooms } from './contact.ts';
import { boardNow, occupancy } from './figures.ts';
import { offerNow } from './offer-now.ts';
import { tellWait } from './told.ts';

const database = await testDatabase();
let now = Date.parse('2026-04-10T10:00:00+02:00');
const clock = { nowMs: () => now };
const pass = (seconds: number) => {
  now += seconds * 1000;
};
const rooms: ContactRooms = { database, clock };
const people = await Promise.all(
  samplePeople
    .filter(({ company }) => !company)
    .map(({ role: _, birth, ...identity }) => meet(database, { ...identity, birthDate: day(birth) }, clock)),
);
const [ugo, carla, maria, luca] = people as [Person, Person, Person, Person];
const text = { channel: 'text', language: 'it', skill: 'general', priority: 0 } as const;
const nobody = async () => {
  await database.query('delete from contact');
  await database.query('delete from contact_operator');
};
/** The alarms that there are, with how many people each is about. */
const alarms = async () =>
  Object.fromEntries(
    (await alarmsNow(rooms)).map(({ kind, about: of, n }) => [of ? `${kind} ${of}` : kind, n]),
  );
const board = () => boardNow(rooms, new Date(now - 86_400_000));

/** A contact that is over: five minutes in an operator's hands. */
async function had(more: {
  readonly person?: string;
  readonly about?: string;
  readonly skill?: string;
  readonly daysAgo: number;
}): Promise<void> {
  const { person = null, about = null, skill = 'general', daysAgo } = more;
  const asked = new Date(now - daysAgo * 86_400_000);
  const ended = new Date(asked.getTime() + 300_000);
  await database.query(
    `insert into contact (id, channel, state, language, skill, asked_at, place_at, eligible_at, seen_at, person_id, service, answered_at, ended_at, outcome)
     values ($1, 'text', 'ended', 'it', $2, $3, $3, $3, $3, $4, $5, $3, $6, 'served')`,
    [randomUUID(), skill, asked, person, about, ended],
  );
}

describe('a wait that is told to somebody in line', () => {
  it('is silent without a basis, comes no later than it was told before, and is held against what happened', async () => {
    await nobody();
    const { contact: mine } = await askForPerson(rooms, { ...text, personId: maria.id });
    await beReady(rooms, ugo.id, ['it']);
    assert.equal((await tellWait(rooms, mine)).wait, undefined, 'nobody was answered so far');
    for (let n = 1; n < fewestMeasured; n++) await had({ daysAgo: 2 });
    assert.equal((await tellWait(rooms, mine)).wait, undefined, 'too few');
    await had({ daysAgo: 2 });
    const first = (await tellWait(rooms, mine)).wait;
    assert.deepEqual(first, { lowSeconds: 0, highSeconds: 900 });
    // Somebody who goes first comes in before them: it takes longer, and is told no longer.
    await askForPerson(rooms, { ...text, priority: 1 });
    pass(60);
    await database.query('update contact set seen_at = $1', [new Date(now)]);
    await database.query('update contact_operator set seen_at = $1', [new Date(now)]);
    const later = await tellWait(rooms, mine);
    assert.deepEqual([later.ahead, later.isLonger], [1, false]);
    assert.deepEqual(
      later.wait,
      { lowSeconds: 0, highSeconds: 840 },
      'what is left of the quarter of an hour',
    );
    for (let n = 0; n < 5; n++) await askForPerson(rooms, { ...text, priority: 1 });
    const worse = await tellWait(rooms, mine);
    assert.deepEqual(
      [worse.wait, worse.isLonger],
      [undefined, true],
      'what cannot be kept is not told again',
    );
    assert.deepEqual(await alarms(), {});

    pass(900);
    await beReady(rooms, ugo.id, ['it']);
    await database.query('update contact set seen_at = $1', [new Date(now)]);
    const over = await tellWait(rooms, mine);
    assert.deepEqual([over.isLonger, over.wait], [true, undefined]);
    assert.equal((await alarms())['longer-than-told'], 1, 'an alarm for who leads');
    await database.query('delete from contact where person_id is null and state = $1', ['waiting']);
    await offerNow(rooms);
    assert.ok((await acceptOffer(rooms, ugo.id, mine.id)).ok);
    const { score } = await board();
    // Told at once and a minute later; answered after sixteen minutes.
    assert.deepEqual([score.told, score.within, score.longer], [2, 0, 1]);
    assert.equal(score.errorSeconds, (960 - 450 + (900 - 420)) / 2);
  });
});

describe('who leads', () => {
  it('is told what was promised and is not kept: a language that nobody there speaks, a call that is late', async () => {
    await nobody();
    await beReady(rooms, ugo.id, ['it']);
    const { contact: mine } = await askForPerson(rooms, { ...text, language: 'de', personId: maria.id });
    await askForPerson(rooms, { ...text, skill: 'retiring' });
    assert.deepEqual(await alarms(), { language: 1 });
    const at = new Date(now + 3_600_000);
    assert.ok((await callMeBack(rooms, mine, { at, words: '', most: 1 })).ok);
    assert.deepEqual(await alarms(), {}, 'nobody waits for it yet');
    pass(3_600 + 61);
    await beReady(rooms, ugo.id, ['it', 'de']);
    assert.equal((await alarms())['late-calls'], 1);
    const lines = (await board()).lines.map(({ skill, channel, waiting }) => [skill, channel, waiting]);
    assert.deepEqual(lines.toSorted(), [
      ['general', 'text', 1],
      ['retiring', 'text', 1],
    ]);
  });

  it('is told of a long wait, of a skill that nobody there has, and of calls that cannot all be made, each since it began', async () => {
    await nobody();
    const { contact: mine } = await askForPerson(rooms, { ...text, skill: 'retiring', personId: maria.id });
    await beReady(rooms, ugo.id, ['it']);
    await setSkills(rooms, ugo.id, { general: 1 });
    assert.deepEqual(await alarms(), { 'skill retiring': 1 });
    const began = now;
    await takeAlarm(rooms, { kind: 'skill', about: 'retiring' }, carla.id);
    const seen = async () => {
      await database.query('update contact set seen_at = $1', [new Date(now)]);
      await database.query('update contact_operator set seen_at = $1', [new Date(now)]);
    };
    pass(usualAlarms.waitMinutes * 60);
    await seen();
    assert.deepEqual(Object.keys(await alarms()), ['skill retiring']);
    pass(1);
    await seen();
    assert.deepEqual(await alarms(), { 'skill retiring': 1, wait: 1 });
    const [skill] = await alarmsNow(rooms);
    assert.deepEqual(
      [skill?.since, skill?.takenBy, skill?.takenAt],
      [new Date(began), carla.id, new Date(began)],
    );

    const at = new Date(now + 600_000);
    assert.ok((await callMeBack(rooms, mine, { at, words: '', most: 2 })).ok);
    assert.deepEqual(await alarms(), {}, 'nobody waits, and one call can be made by the one who is there');
    const { contact: his } = await askForPerson(rooms, { ...text, personId: luca.id });
    assert.ok((await callMeBack(rooms, his, { at, words: '', most: 2 })).ok);
    assert.deepEqual(await alarms(), { 'calls-to-come': 1 });
    await beReady(rooms, carla.id, ['it']);
    assert.deepEqual(await alarms(), {}, 'gone with its cause');
    await leaveDesk(database, carla.id, 'end', new Date(now));
    pass(1);
    const [anew] = await alarmsNow(rooms);
    assert.deepEqual([anew?.since, anew?.takenBy], [new Date(now), null], 'what comes again is seen to anew');
  });

  it('is told of a service level of half an hour below its aim, but not of a few', async () => {
    await nobody();
    const half: ContactRooms = { ...rooms, alarms: { waitMinutes: 20, serviceLevel: 0.7 } };
    const answered = async (seconds: number) => {
      const asked = new Date(now - 600_000);
      await database.query(
        `insert into contact (id, channel, state, language, skill, asked_at, place_at, eligible_at, seen_at, answered_at, ended_at, outcome)
         values ($1, 'text', 'ended', 'it', 'general', $2, $2, $2, $2, $3, $3, 'served')`,
        [randomUUID(), asked, new Date(asked.getTime() + seconds * 1000)],
      );
    };
    for (const seconds of [10, 10, 40, 40]) await answered(seconds);
    assert.deepEqual(await alarmsNow(half), [], 'a level of four is chance');
    await answered(10);
    const [low] = await alarmsNow(half);
    assert.deepEqual([low?.kind, low?.n], ['service-level', 60]);
    assert.deepEqual(await alarmsNow({ ...rooms, alarms: { waitMinutes: 20, serviceLevel: 0.6 } }), []);
  });

  it('sees how many of those at their desks have somebody in hand', async () => {
    await nobody();
    assert.equal(occupancy(await board()), undefined);
    await askForPerson(rooms, text);
    await beReady(rooms, ugo.id, ['it']);
    await offerNow(rooms);
    await beReady(rooms, carla.id, ['it']);
    await beReady(rooms, luca.id, ['it']);
    await leaveDesk(database, luca.id, 'break', new Date(now));
    assert.equal(occupancy(await board()), 0, 'an offer is no work yet');
    const [offered] = await database.query<{ id: string; by: string }>(
      `select id, operator_id as by from contact where state = 'offered'`,
    );
    assert.ok(offered && (await acceptOffer(rooms, offered.by, offered.id)).ok);
    assert.equal(occupancy(await board()), 0.5, 'who is away is not counted');
  });

  it('reads whether one contact was enough from the case, not from what anybody says', async () => {
    await nobody();
    const nido = 'bonus-asilo-nido';
    await had({ person: maria.id, about: nido, daysAgo: 20 });
    // The same matter five days later: the first was not enough, and the second was.
    await had({ person: maria.id, about: nido, daysAgo: 15 });
    // Another matter, another person, and a week later: none of them again.
    await had({ person: maria.id, about: 'naspi-domanda', daysAgo: 14 });
    await had({ person: luca.id, about: nido, daysAgo: 14 });
    await had({ person: luca.id, about: nido, daysAgo: 2 });
    await had({ daysAgo: 14 });
    assert.deepEqual((await board()).first, { counted: 4, once: 3 });
  });
});
