// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { bookHeld, holdTime, remindOfAppointments } from '#bookings/index.ts';
import { loadCatalogue } from '#catalogue/index.ts';
import { addDays, day, inItaly } from '#core/index.ts';
import { callTimes } from '#hours/index.ts';
import { beReady, leaveDesk } from '#operators/index.ts';
import {
  acceptOffer,
  answerCall,
  askForPerson,
  type ContactRooms,
  callMeBack,
  contactWith,
  endTalk,
  watchContacts,
  wrapUp,
} from '#queue/index.ts';
import type { Database } from '#store/index.ts';
import { testDatabaseAt } from '#store/testing.ts';
import { testClock } from './counter.ts';
import { samplePerson, scene } from './scene.ts';

const { answering } = await loadCatalogue();
assert.ok(answering);
const wanted = {
  office: 'SP-01',
  subject: 'pensions',
  mode: 'counter',
  language: 'it',
  channel: 'web',
} as const;
const asked = { channel: 'text', language: 'it', skill: 'general', priority: 0 } as const;
// Promised on the Saturday before, for half past eight of the next day on which somebody answers: on one side of the change, kept on the other.
const changes = [
  { name: 'October', saturday: '2026-10-24', kept: '2026-10-26', at: '2026-10-26T07:30:00.000Z' },
  // The Monday is that of Easter.
  { name: 'March', saturday: '2027-03-27', kept: '2027-03-30', at: '2027-03-30T06:30:00.000Z' },
] as const;

const running = new Set<ChildProcess>();
after(() => {
  for (const child of running) child.kill('SIGKILL');
});

/** A process that serves the line at an instant; gives back how to kill it with SIGKILL. */
async function serving(url: string, instant: string): Promise<() => Promise<void>> {
  const file = fileURLToPath(new URL('line-process.ts', import.meta.url));
  const child = spawn(process.execPath, [file, url, instant], { stdio: ['ignore', 'pipe', 'inherit'] });
  running.add(child);
  await once(child.stdout, 'data');
  return async () => {
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
    running.delete(child);
  };
}

/** They read messages at an address that they confirmed long ago. */
async function reached(database: Database, personId: string): Promise<void> {
  await database.query(
    `insert into contact_point (id, person_id, channel, address, source, created_at, confirmed_at)
     values (gen_random_uuid(), $1, 'email', 'maria@prova.example', 'portal', '2025-01-01', '2025-01-01')`,
    [personId],
  );
}

describe('a call back that was promised before the clocks change', () => {
  for (const { name, saturday, kept, at } of changes)
    it(`is made at that hour of the clock after it, whoever is killed meanwhile: ${name}`, async () => {
      const { database, url } = await testDatabaseAt();
      let now = inItaly(day(saturday), '11:00').getTime();
      const clock = { nowMs: () => now };
      const rooms: ContactRooms = { database, clock, answering };
      const known = testClock(saturday);
      const [maria, ugo, carla] = [
        await samplePerson(database, known, 'maria-rossi'),
        await samplePerson(database, known, 'ugo-neri'),
        await samplePerson(database, known, 'carla-greco'),
      ];
      await reached(database, maria.id);
      const told = async () =>
        (
          await database.query<{ phrase: string }>(
            'select phrase from delivery where person_id = $1 order by created_at, phrase desc',
            [maria.id],
          )
        ).map(({ phrase }) => phrase);
      const news = watchContacts(database);
      after(() => news.stop());
      const becomes = (id: string, state: string) =>
        new Promise<void>((resolve) => {
          const look = async () => {
            if ((await contactWith(rooms, id))?.state !== state) return;
            stop();
            resolve();
          };
          const stop = news.watch(id, () => void look());
          void look();
        });

      const { contact: mine } = await askForPerson(rooms, { ...asked, personId: maria.id });
      const promised = callTimes(answering, 'general', new Date(now)).find(
        (time) => time.toISOString() === inItaly(day(kept), '08:30').toISOString(),
      );
      assert.equal(promised?.toISOString(), at);
      assert.ok((await callMeBack(rooms, mine, { at: promised, words: '', most: 1 })).ok);

      // Five minutes before: they are written to. Who asks now is answered; they are not, by who is free.
      now = promised.getTime() - 5 * 60_000;
      const { contact: other } = await askForPerson(rooms, asked);
      await beReady(rooms, ugo.id, ['it']);
      await beReady(rooms, carla.id, ['it']);
      const killFirst = await serving(url, new Date(now).toISOString());
      await becomes(other.id, 'offered');
      assert.equal((await contactWith(rooms, mine.id))?.state, 'callback');
      assert.deepEqual(await told(), ['call-promised', 'turn-near']);
      await killFirst();
      const by = (await contactWith(rooms, other.id))?.operatorId ?? '';
      const taken = await acceptOffer(rooms, by, other.id);
      assert.ok(taken.ok);
      assert.ok((await endTalk(rooms, taken.value, { who: 'operator', id: by })).ok);
      const ended = { code: 'informed', notes: '', next: 'ready' } as const;
      assert.ok((await wrapUp(rooms, by, other.id, ended)).ok);

      // The time has come, and the process dies with the offer in its hands.
      now = promised.getTime();
      await leaveDesk(database, carla.id, 'break', new Date(now));
      await beReady(rooms, ugo.id, ['it']);
      const killSecond = await serving(url, new Date(now).toISOString());
      await becomes(mine.id, 'offered');
      await killSecond();

      // Nobody took it; the next process lets it go and offers it to whoever is there.
      now += 30_000;
      await beReady(rooms, carla.id, ['it']);
      const killThird = await serving(url, new Date(now).toISOString());
      await new Promise<void>((resolve) => {
        const look = async () => {
          const { state, operatorId } = (await contactWith(rooms, mine.id)) ?? {};
          if (state !== 'offered' || operatorId !== carla.id) return;
          stop();
          resolve();
        };
        const stop = news.watch(mine.id, () => void look());
        void look();
      });
      await killThird();
      now += 2_000;
      const called = await acceptOffer(rooms, carla.id, mine.id);
      assert.equal(called.ok && called.value.state, 'calling');
      assert.deepEqual(await told(), ['call-promised', 'turn-near', 'person-calls']);
      const talks = await answerCall(rooms, mine);
      assert.equal(talks.ok && talks.value.state, 'talking');
    });
});

describe('an appointment that was booked before the clocks change', () => {
  for (const { name, saturday, kept, at } of changes)
    it(`is held at that hour of the clock after it, in the message, the calendar and the office: ${name}`, async () => {
      const { database, clock, counter, person, visit } = await scene(saturday);
      const { appointments: rooms } = counter;
      assert.ok(rooms);
      const maria = await person('maria-rossi');
      await reached(database, maria.id);
      const from = inItaly(day(kept), '08:30');
      assert.equal(from.toISOString(), at);
      const held = await holdTime(rooms, { ...wanted, from, personId: maria.id });
      assert.ok(held.ok);
      const booked = await bookHeld(rooms, held.value.id, {});
      assert.ok(booked.ok);
      const { id } = booked.value;
      const her = await visit(maria);
      const wall = `${kept.replaceAll('-', '')}T083000`;
      const file = await (await her(`/it/appointments/${id}/calendar`)).text();
      assert.match(file, new RegExp(`DTSTART;TZID=Europe/Rome:${wall}\\r\\n`));
      assert.match(file, /BEGIN:VTIMEZONE\r\nTZID:Europe\/Rome\r\n/);
      assert.match(await (await her(`/it/appointments/${id}`)).text(), /alle 08:30/);

      clock.set(addDays(day(kept), -1));
      await remindOfAppointments(rooms);
      const [reminder] = await database.query<{ given: { when: string } }>(
        `select given from delivery where phrase = 'appointment-reminder'`,
      );
      assert.match(reminder?.given.when ?? '', /alle 08:30$/);

      clock.set(day(kept));
      const his = await visit(await person('ugo-neri'));
      const list = `/it/desk/appointments?office=SP-01&date=${kept}`;
      assert.match(await (await his(list)).text(), /08:30[\s\S]*Maria Rossi/);
      assert.equal(
        (await his(`/it/desk/appointments/${id}`, { office: 'SP-01', date: kept, act: 'arrive' })).status,
        303,
      );
      assert.match(await (await his(list)).text(), /è qui, numero 1/);
    });
});
