// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { day, systemClock } from '#core/index.ts';
import { wake } from '#jobs/index.ts';
import { notify, sendMessages } from '#notices/index.ts';
import { meet } from '#persons/index.ts';
import { samplePeople, samplePostOffice } from '#stand-ins/index.ts';
import { openDatabase, startPostgres } from '#store/index.ts';
import { runningServer } from './server.ts';

// The post office lives on while the counter dies: what it got before and after is known.
const office = await samplePostOffice({ port: 0, smtpPort: 0 });
const server = await runningServer(undefined, { SPORTELLO_SMTP: office.smtpUrl });
await server.start();
const { url } = await startPostgres(server.folder);
const database = openDatabase(url, { connections: 2 });
after(async () => {
  await database.close();
  await server.stop();
  await office.close();
});

const sample = samplePeople.find(({ id }) => id === 'maria-rossi');
assert.ok(sample);
const { birth, ...identity } = sample;
const maria = await meet(database, { ...identity, birthDate: day(birth) }, systemClock);
await database.query(
  `insert into contact_point (id, person_id, channel, address, source, created_at, confirmed_at)
   values (gen_random_uuid(), $1, 'email', 'maria@esempio.it', 'portal', now(), now())`,
  [maria.id],
);

const many = 40;

describe('killed between storing and sending', () => {
  for (const round of [1, 2, 3]) {
    it(`loses no letter, and one sent twice is the same message (${round})`, async () => {
      const before = office.messages().length;
      for (let n = 0; n < many; n++) {
        await notify(database, {
          personId: maria.id,
          kind: 'test',
          language: 'it',
          title: `Lettera ${round}.${n}`,
          body: ['Buongiorno.'],
          at: new Date(),
        });
      }
      while (office.messages().length < before + 3) await pause(5);
      await server.killApp();
      await server.start();
      // What the dead process had taken comes due again by itself, some minutes later; here the minutes pass at once.
      for (let left = 1; left > 0; ) {
        await database.query('update delivery set due_at = now() where sent_at is null');
        await wake(database, sendMessages);
        await pause(300);
        const [row] = await database.query<{ left: number }>(
          'select count(*)::int as left from delivery where sent_at is null',
        );
        left = row?.left ?? 0;
      }
      const ids = new Set(office.messages().map(({ id }) => id.split('@')[0]));
      const stored = await database.query<{ id: string }>('select id from delivery');
      assert.equal(stored.length, round * many);
      assert.deepEqual(new Set(stored.map(({ id }) => id)), ids);
      const [letters] = await database.query<{ n: number }>('select count(*)::int as n from notice');
      assert.equal(letters?.n, round * many);
    });
  }
});
