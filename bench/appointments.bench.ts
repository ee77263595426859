// SPDX-License-Identifier: AGPL-3.0-or-later
// A thousand people who race for a hundred times: each wants one of the same twenty-five, at four desks, and tries the next when it is gone.
// Two processes' worth of connections on one PostgreSQL. Afterwards the table itself is asked: how many are booked, and whether two
// are at one desk at one time.
//   node_modules/.bin/node bench/appointments.bench.ts [people]
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { codesWith } from '#applications/index.ts';
import { type AppointmentRooms, bookHeld, freeDays, holdTime } from '#bookings/index.ts';
import { loadCatalogue } from '#catalogue/index.ts';
import { day } from '#core/index.ts';
import { migrate, openDatabase, startPostgres } from '#store/index.ts';
import { percentiles, table } from './measure.ts';

const people = Number(process.argv[2] ?? 1000);
const folder = mkdtempSync(path.join(os.tmpdir(), 'sportello-bench-'));
const server = await startPostgres(path.join(folder, 'postgres'));
const databases = [openDatabase(server.url), openDatabase(server.url)];
const [first] = databases;
if (!first) throw new Error('no database');
await migrate(first);
const { agenda } = await loadCatalogue();
if (!agenda) throw new Error('no agenda');
const clock = { nowMs: () => Date.parse('2026-11-30T06:00:00Z') };
const sides: readonly AppointmentRooms[] = databases.map((database) => ({
  database,
  clock,
  agenda,
  codes: codesWith(Buffer.alloc(32, 1)),
}));
const asked = { office: 'SP-01', subject: 'pensions', mode: 'counter' } as const;
const [wednesday] = await freeDays({ ...(sides[0] as AppointmentRooms) }, asked, {
  from: day('2026-12-02'),
  most: 1,
});
// Twenty-five times of four desks each.
const times = wednesday?.times.slice(0, 25).map(({ from }) => from) ?? [];
if (times.length !== 25) throw new Error(`${times.length} times`);

const took: number[] = [];
async function somebody(n: number): Promise<boolean> {
  const rooms = sides[n % sides.length] as AppointmentRooms;
  const began = performance.now();
  // As people do: each begins at another of the times, and goes through them.
  for (let turn = 0; turn < times.length; turn++) {
    const from = times[(n + turn) % times.length] as Date;
    const held = await holdTime(rooms, { ...asked, from, language: 'it', channel: 'web' });
    if (!held.ok) continue;
    const guest = { name: `N ${n}`, channel: 'email', address: `n${n}@esempio.it` } as const;
    const booked = await bookHeld(rooms, held.value.id, { guest });
    took.push(performance.now() - began);
    return booked.ok;
  }
  took.push(performance.now() - began);
  return false;
}

const began = performance.now();
const got = (await Promise.all(Array.from({ length: people }, (_, n) => somebody(n)))).filter(Boolean).length;
const seconds = (performance.now() - began) / 1000;
const [told] = await first.query<{ booked: number; held: number; twice: number; messages: number }>(
  `select (select count(*)::int from appointment where state = 'booked') as booked,
     (select count(*)::int from appointment where state = 'held') as held,
     (select count(*)::int from delivery) as messages,
     (select count(*)::int from appointment a join appointment b on a.id < b.id and a.desk = b.desk and a.during && b.during) as twice`,
);
const { p50Us, p99Us } = percentiles(took.map((ms) => ms * 1000));
table('A thousand people who race for a hundred times', [
  {
    people,
    'got one': got,
    'booked in the table': told?.booked ?? -1,
    'still held': told?.held ?? -1,
    'two at a desk': told?.twice ?? -1,
    messages: told?.messages ?? -1,
    seconds: seconds.toFixed(1),
    'p50 ms': Math.round(p50Us / 1000),
    'p99 ms': Math.round(p99Us / 1000),
  },
]);
await Promise.all(databases.map((database) => database.close()));
await server.stop();
rmSync(folder, { recursive: true, force: true });
process.exitCode = got === 100 && told?.booked === 100 && told.twice === 0 ? 0 : 1;
