// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, describe, it } from 'node:test';
import { day } from '#core/index.ts';
import { meet } from '#persons/index.ts';
import { askForPerson, type Contact, watchContacts } from '#queue/index.ts';
import { samplePeople } from '#stand-ins/index.ts';
import { testDatabase } from '#store/testing.ts';
import { openCaptions } from './captions.ts';
import { answer, type CallRooms } from './hold.ts';
import { callChannel, type LegRole, type SpeaksTo } from './leg.ts';
import type { Reading } from './line.ts';
import { speakTo } from './listen-in.ts';

const database = await testDatabase();
const [news, calls, captions] = [
  watchContacts(database),
  watchContacts(database, callChannel),
  openCaptions(database),
];
after(() => Promise.all([news.stop(), calls.stop(), captions.stop()]));
const rooms: CallRooms = {
  database,
  clock: { nowMs: () => Date.parse('2026-04-10T10:00:00+02:00') },
  watch: news.watch,
  calls: { watch: calls.watch, captions: captions.hear, ice: () => [] },
};

const sample = samplePeople.find(({ id }) => id === 'carla-greco');
assert.ok(sample);
const { birth, role: _, ...identity } = sample;
const leader = await meet(database, { ...identity, birthDate: day(birth) }, rooms.clock);

/** An end without a browser: what it is told, and what is waited for. */
async function end(contact: Contact, role: LegRole) {
  const id = randomUUID();
  const lines: string[] = [];
  let reading: Reading | undefined;
  let to: SpeaksTo = 'nobody';
  let look = () => {};
  const held = await answer(
    rooms,
    contact,
    { id, role },
    {
      isOpen: async () => true,
      line: {
        answer() {},
        play() {},
        gather() {},
        signal() {},
        hangUp() {},
        bridge(_others, _video, speaksTo, now) {
          [reading, to] = [now, speaksTo];
          look();
        },
        caption(from, said) {
          lines.push(`${from.role}: ${'text' in said ? said.text : said.missing}`);
          look();
        },
      },
    },
  );
  assert.ok(held);
  after(() => held.close());
  const comes = (is: () => boolean) =>
    new Promise<void>((resolve) => {
      look = () => is() && resolve();
      look();
    });
  return {
    id,
    held,
    lines,
    is: (isRead: boolean, reads: boolean) =>
      comes(() => reading?.isRead === isRead && reading.reads === reads && held.isRead === isRead),
    speaks: (wanted: SpeaksTo) => comes(() => to === wanted),
    reads: (line: string) => comes(() => lines.includes(line)),
  };
}

/** Whether a word stands anywhere in the database. */
async function isKept(word: string): Promise<boolean> {
  const tables = await database.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = current_schema() and table_type = 'BASE TABLE'`,
  );
  assert.ok(tables.length > 40);
  for (const { name } of tables) {
    const found = await database.query(`select from "${name}" as one where one::text like $1 limit 1`, [
      `%${word}%`,
    ]);
    if (found.length > 0) return true;
  }
  return false;
}

describe('the captions of a call', () => {
  it('go to those who want them, with whose words they are; all are told first, and nothing is kept', async () => {
    const asked = { channel: 'text', language: 'it', skill: 'general', priority: 0 } as const;
    const { contact } = await askForPerson(rooms, asked);
    const [person, operator, guest] = [
      await end(contact, 'person'),
      await end(contact, 'operator'),
      await end(contact, 'guest'),
    ];
    const all = [person, operator, guest];
    await Promise.all(all.map((one) => one.is(false, false)));
    operator.held.said({ text: 'prima' }, 'all');

    person.held.captions(true);
    await Promise.all([person.is(true, true), operator.is(true, false), guest.is(true, false)]);
    operator.held.said({ text: 'Buongiorno, ornitorinco' }, 'all');
    await person.reads('operator: Buongiorno, ornitorinco');
    guest.held.said({ text: 'Traduco.' }, 'all');
    await person.reads('guest: Traduco.');
    person.held.said({ missing: 'busy' }, 'all');
    await person.reads('person: busy');
    assert.deepEqual(person.lines, ['operator: Buongiorno, ornitorinco', 'guest: Traduco.', 'person: busy']);
    assert.deepEqual([operator.lines, guest.lines], [[], []], 'they did not ask for them');
    assert.equal(await isKept('ornitorinco'), false);

    guest.held.captions(true);
    await guest.is(true, true);
    person.held.captions(false);
    await person.is(true, false);
    operator.held.said({ text: 'E poi?' }, 'all');
    await guest.reads('operator: E poi?');
    assert.equal(person.lines.includes('operator: E poi?'), false);
    guest.held.leave();
    await Promise.all([person.is(false, false), operator.is(false, false)]);
    const [kept] = await database.query<{ wants: boolean }>(
      'select bool_or(wants_captions) as wants from contact_leg where contact_id = $1',
      [contact.id],
    );
    assert.equal(kept?.wants, false, 'nor that somebody wanted them, once they have left');
  });

  it('of whoever whispers are for who is whispered to alone, whatever their page says; who listens reads none', async () => {
    const asked = { channel: 'text', language: 'it', skill: 'general', priority: 0 } as const;
    const { contact } = await askForPerson(rooms, asked);
    const [person, operator, listener] = [
      await end(contact, 'person'),
      await end(contact, 'operator'),
      await end(contact, 'listener'),
    ];
    const speak = (to: SpeaksTo) => speakTo(rooms, contact, { legId: listener.id, byId: leader.id }, to);
    person.held.captions(true);
    listener.held.captions(true);
    await operator.is(true, false);
    await listener.is(false, false);
    listener.held.said({ text: 'in silenzio' }, 'all');
    await speak('operator');
    await listener.speaks('operator');
    assert.equal(listener.held.isRead, false, 'who is whispered to reads nothing');
    operator.held.captions(true);
    await Promise.all([operator.is(true, true), listener.is(true, false)]);
    listener.held.said({ text: 'sottovoce' }, 'all');
    await operator.reads('listener: sottovoce');

    await speak('all');
    await listener.speaks('all');
    listener.held.said({ text: 'detto prima, a uno' }, 'operator');
    listener.held.said({ text: 'a tutti' }, 'all');
    await Promise.all([operator.reads('listener: a tutti'), person.reads('listener: a tutti')]);
    assert.deepEqual(person.lines, ['listener: a tutti']);
    assert.deepEqual(operator.lines, [
      'listener: sottovoce',
      'listener: detto prima, a uno',
      'listener: a tutti',
    ]);
    assert.deepEqual(listener.lines, []);
  });
});
