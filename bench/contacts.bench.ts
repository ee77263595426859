// SPDX-License-Identifier: AGPL-3.0-or-later
// The line of people: so many in it when it begins, so many arriving a second, so many operators, two processes of the counter as `npm start`
// runs them on one PostgreSQL, each killed with SIGKILL again and again meanwhile. Then what is there against what was asked: nobody lost,
// nobody in two hands, nobody passed over, nothing stuck beyond its lease. Operators are played here, by the acts that their pages call.
//   node_modules/.bin/node bench/contacts.bench.ts [seconds] [waiting] [operators] [arrivals a second] [kills]
import { randomUUID } from 'node:crypto';
import os from 'node:os';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { systemClock } from '#core/index.ts';
import { stillHere } from '#operators/index.ts';
import { acceptOffer, askForPerson, endTalk, offerSeconds, wrapUp } from '#queue/index.ts';
import { openDatabase, startPostgres } from '#store/index.ts';
import { runningServer } from '../tests/server.ts';
import { percentiles, table } from './measure.ts';

const [seconds = 60, waiting = 10_000, operators = 3000, arrivals = 100, kills = 20] = process.argv
  .slice(2)
  .map(Number);
const talkMs = (operators / arrivals) * 1000;
const load = () =>
  os
    .loadavg()
    .map((one) => one.toFixed(1))
    .join(' ');
const loadBefore = load();

const first = await runningServer();
await first.start();
const second = await runningServer(first.folder);
await second.start();
const servers = [first, second];
const { url } = await startPostgres(first.folder);
const database = openDatabase(url, { connections: 12 });
const rooms = { database, clock: systemClock };

// Who answers, and who waits already: each a second after the one before.
const ids = Array.from({ length: operators }, () => randomUUID());
await database.query(
  `insert into person (id, codice_fiscale, given_name, family_name, created_at)
   select id, 'BENCH' || n, 'Operatore', n::text, now() from unnest($1::uuid[]) with ordinality as one (id, n)`,
  [ids],
);
// Seen until long after: nobody of them closes a browser here.
await database.query(
  `insert into contact (id, channel, state, language, skill, asked_at, place_at, eligible_at, seen_at)
   select gen_random_uuid(), 'text', 'waiting', 'it', (array['general', 'having-children', 'losing-work'])[1 + n % 3],
     now() - make_interval(secs => $1 - n), now() - make_interval(secs => $1 - n), now(), now() + interval '1 day' from generate_series(1, $1) as n`,
  [waiting],
);

const offeredLate: number[] = [];
const askedMs: number[] = [];
const readyAt = new Map<string, number>();
let isOver = false;
let answered = 0;
let late = 0;

interface Offered {
  readonly id: string;
  readonly operator: string;
  readonly at: Date;
}

/** Takes what is offered, by the act of the button, talks for a while, and writes down. */
async function serve({ id, operator, at }: Offered): Promise<void> {
  const since = readyAt.get(operator);
  if (since !== undefined) offeredLate.push(Math.max(0, at.getTime() - since) * 1000);
  const taken = await act(() => acceptOffer(rooms, operator, id));
  if (!taken.ok) {
    late++;
    return;
  }
  answered++;
  await pause(talkMs * (0.8 + Math.random() * 0.4));
  if (isOver) return;
  await act(() => endTalk(rooms, taken.value, { who: 'operator', id: operator }));
  await act(() => wrapUp(rooms, operator, id, { code: 'informed', notes: '', next: 'ready' }));
  readyAt.set(operator, Date.now());
}

/** So many acts at once, as a pool of connections carries them; the others wait here and not at the database. */
const atOnce = 10;
let acting = 0;
const queue: (() => void)[] = [];
async function act<Outcome>(work: () => Promise<Outcome>): Promise<Outcome> {
  if (acting >= atOnce) await new Promise<void>((resolve) => queue.push(resolve));
  acting++;
  try {
    return await work();
  } finally {
    acting--;
    queue.shift()?.();
  }
}

const seen = new Set<string>();
const serving = new Set<Promise<void>>();
async function look(): Promise<void> {
  const offered = await database.query<Offered>(
    `select id, operator_id as operator, offered_at as at from contact where state = 'offered'`,
  );
  for (const one of offered) {
    const key = `${one.id} ${one.at.getTime()}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const served = serve(one).finally(() => serving.delete(served));
    serving.add(served);
  }
}

let asked = 0;
async function arrive(): Promise<void> {
  const skill = ['general', 'having-children', 'losing-work'][asked++ % 3] ?? 'general';
  const { contact } = await act(async () => {
    const begun = performance.now();
    const made = await askForPerson(rooms, {
      channel: 'text',
      language: 'it',
      skill,
      priority: asked % 20 === 0 ? 1 : 0,
    });
    askedMs.push((performance.now() - begun) * 1000);
    return made;
  });
  await act(() =>
    database.query(`update contact set seen_at = now() + interval '1 day' where id = $1`, [contact.id]),
  );
}

process.stdout.write(
  `${waiting} wait; ${operators} operators come in; ${arrivals} arrive a second for ${seconds} s, ${kills} kills\n`,
);
const begin = Date.now();
await database.query(
  `insert into contact_operator (operator_id, state, since, seen_at) select id, 'ready', now(), now() from unnest($1::uuid[]) as one (id)`,
  [ids],
);
const firstFilled = (async () => {
  for (;;) {
    const [row] = await database.query<{ n: number }>(
      `select count(distinct operator_id)::int as n from contact where operator_id is not null`,
    );
    if ((row?.n ?? 0) >= Math.min(operators, waiting)) return Date.now() - begin;
    await pause(50);
  }
})();
const looking = (async () => {
  while (!isOver) {
    await look();
    await pause(50);
  }
})();
const beating = (async () => {
  while (!isOver) {
    await stillHere(rooms, ids);
    await pause(5000);
  }
})();
const killing = (async () => {
  for (let n = 0; n < kills && !isOver; n++) {
    await pause((seconds * 1000) / (kills + 1));
    const server = servers[n % 2] ?? first;
    await server.killApp();
    await server.start();
  }
})();
const arriving: Promise<void>[] = [];
while (Date.now() - begin < seconds * 1000) {
  const due = Math.floor(((Date.now() - begin) / 1000) * arrivals);
  while (arriving.length < due) arriving.push(arrive());
  await pause(10);
}
await Promise.all(arriving);
const filledMs = await firstFilled;
await killing;
isOver = true;
await Promise.all([looking, beating]);
// What was offered at the end and taken by nobody runs out.
await pause((offerSeconds + 3) * 1000);

const [verdict] = await database.query<Record<string, number>>(
  `select count(*)::int as rows,
     count(*) filter (where state = 'offered' and lease_until < now() - interval '3 seconds')::int as stuck,
     count(*) filter (where state in ('offered', 'talking', 'wrapping') and operator_id is null)::int as "without hands"
   from contact`,
);
const [twice] = await database.query<{ n: number }>(
  `select count(*)::int as n from (select contact_id from contact_event where kind = 'answered' group by 1 having count(*) > 1) as more`,
);
// Of one kind and level, and of those who are still waiting: nobody stands before the last one who was answered, but for offers that ran out.
const [passed] = await database.query<{ n: number }>(
  `select count(*)::int as n from contact as waits where state = 'waiting' and not exists (select from contact_event where contact_id = waits.id and kind in ('lapsed', 'declined'))
     and exists (select from contact as had where had.answered_at is not null and had.skill = waits.skill and had.place_at > waits.place_at
       and had.offered_at > waits.asked_at + interval '2 seconds')`,
);
const offer = percentiles(offeredLate);
const ask = percentiles(askedMs);
table(
  `the line: load ${loadBefore} before, ${load()} after, ${os.cpus().length} cores, the counter, its database and everybody who is played on them`,
  [
    { what: `${Math.min(operators, waiting)} free operators given somebody`, value: `${filledMs} ms` },
    {
      what: `offer after an operator is ready, n=${offeredLate.length}`,
      value: `p50 ${Math.round(offer.p50Us / 1000)} ms, p99 ${Math.round(offer.p99Us / 1000)} ms`,
    },
    {
      what: `asking for a person, n=${asked}`,
      value: `p50 ${Math.round(ask.p50Us / 1000)} ms, p99 ${Math.round(ask.p99Us / 1000)} ms`,
    },
    { what: 'answered', value: answered },
    { what: 'offers that had run out when they were taken', value: late },
    { what: 'lost (asked and not there)', value: waiting + asked - (verdict?.['rows'] ?? 0) },
    { what: 'answered twice', value: twice?.n ?? 0 },
    { what: 'stuck beyond their lease', value: verdict?.['stuck'] ?? 0 },
    { what: 'passed over by somebody behind them', value: passed?.n ?? 0 },
  ],
);
await database.close();
await second.stop();
await first.stop();
process.exit(0);
