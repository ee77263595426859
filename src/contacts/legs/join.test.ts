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
});
