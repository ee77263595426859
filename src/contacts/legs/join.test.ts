// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import { askForPerson, type ContactRooms } from '#queue/index.ts';
import { testDatabase } from '#store/testing.ts';
import { join } from './join.ts';
import { legsOf } from './ring.ts';

const rooms: ContactRooms = {
  database: await testDatabase(),
  clock: { nowMs: () => Date.parse('2026-04-10T10:00:00+02:00') },
};

describe('a call', () => {
  it('holds both who come into it at the same moment', async () => {
    for (let round = 0; round < 30; round++) {
      const asked = { channel: 'text', language: 'it', skill: 'general', priority: 0 } as const;
      const { contact } = await askForPerson(rooms, asked);
      const ends = (['person', 'operator'] as const).map((role) => ({ id: randomUUID(), role }));
      for (const joined of await Promise.all(ends.map((end) => join(rooms, contact, end))))
        assert.ok(joined.ok);
      const legs = await legsOf(rooms, contact.id);
      assert.deepEqual(legs.map(({ role, state }) => [role, state]).sort(), [
        ['operator', 'joined'],
        ['person', 'joined'],
      ]);
    }
  });

  it('refuses an id that is of another’s end, and leaves theirs as it was', async () => {
    const asked = { channel: 'text', language: 'it', skill: 'general', priority: 0 } as const;
    const [mine, others] = [await askForPerson(rooms, asked), await askForPerson(rooms, asked)];
    const [end, theirs] = [randomUUID(), randomUUID()];
    assert.ok((await join(rooms, mine.contact, { id: end, role: 'person' })).ok);
    assert.ok((await join(rooms, others.contact, { id: theirs, role: 'person' })).ok);
    assert.ok(!(await join(rooms, mine.contact, { id: theirs, role: 'person' })).ok);
    const [leg] = await legsOf(rooms, mine.contact.id);
    assert.equal(leg?.role === 'person' ? leg.id : (await legsOf(rooms, mine.contact.id))[1]?.id, end);
    const new_ = { id: randomUUID(), role: 'person' } as const;
    const both = await Promise.all([mine, others].map(({ contact }) => join(rooms, contact, new_)));
    assert.deepEqual(both.map(({ ok }) => ok).toSorted(), [false, true], 'one of two that come with one id');
  });
});
