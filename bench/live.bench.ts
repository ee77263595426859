// SPDX-License-Identifier: AGPL-3.0-or-later
// Desks that stand open in one process of the counter, as `npm start` runs it: half of them with somebody who writes, half ready and offered
// whoever asks. Each does what the script of its page does: it holds the stream of news, and at each word asks for the page again. Measured is
// from the act (written, asked for) to the word, and to the whole page that shows it. One of them is a real Chromium, until its document shows it;
// the painting of the screen is left out.
//   node_modules/.bin/node bench/live.bench.ts [desks] [seconds] [messages a second] [people who ask a second]
import { randomUUID } from 'node:crypto';
import os from 'node:os';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { systemClock } from '#core/index.ts';
import { acceptOffer, askForPerson, type Contact, endTalk, wrapUp, write } from '#queue/index.ts';
import { sessions } from '#sign-in/index.ts';
import { openDatabase, startPostgres } from '#store/index.ts';
import { launchChromium } from '../tests/browser.ts';
import { runningServer } from '../tests/server.ts';
import { percentiles, table } from './measure.ts';

const [desks = 500, seconds = 60, messages = 25, asking = 5] = process.argv.slice(2).map(Number);
const load = () => os.loadavg()[0]?.toFixed(1);
const loadBefore = load();
const server = await runningServer();
await server.start();
const { url } = await startPostgres(server.folder);
const database = openDatabase(url, { connections: 8 });
const rooms = { database, clock: systemClock };
const stations = Math.floor(desks / 2);
const talks = desks - stations;

interface Desk {
  readonly id: string;
  readonly contact?: string;
  /** The word that is waited for, and since when. */
  pending?: { readonly words: string; readonly since: number };
}
const newPeople = (n: number) => Array.from({ length: n }, () => randomUUID());
const all: readonly Desk[] = newPeople(desks).map((id, n) =>
  n < talks ? { id, contact: randomUUID() } : { id },
);
const citizens = newPeople(talks);
await database.query(
  `insert into person (id, codice_fiscale, given_name, family_name, created_at)
   select id, 'BENCH' || n, 'Nome', n::text, now() from unnest($1::uuid[]) with ordinality as one (id, n)`,
  [[...all.map(({ id }) => id), ...citizens]],
);
const ids = all.map(({ id }) => id);
await database.query(`insert into staff_role (person_id, role) select unnest($1::uuid[]), 'operator'`, [ids]);
await database.query(
  `insert into contact_operator (operator_id, state, since, seen_at) select unnest($1::uuid[]), 'ready', now(), now()`,
  [ids],
);
await database.query(
  `insert into contact (id, channel, state, language, skill, asked_at, place_at, eligible_at, seen_at, person_id, operator_id, answered_at)
   select id, 'text', 'talking', 'it', 'general', now(), now(), now(), now() + interval '1 day', person, operator, now()
   from unnest($1::uuid[], $2::uuid[], $3::uuid[]) as one (id, person, operator)`,
  [all.flatMap(({ contact }) => contact ?? []), citizens, ids.slice(0, talks)],
);

const taken = {
  'a message: the word': [] as number[],
  'a message: the page that shows it': [] as number[],
  'an offer: the word': [] as number[],
  'an offer: the page that shows it': [] as number[],
  'a message, in Chromium': [] as number[],
};
const visits = sessions(database, systemClock);
const askedAt = new Map<string, number>();
let pages = 0;
let isOver = false;
const ends = new AbortController();

/** A page of a desk that stands open, without its browser. */
async function stand(desk: Desk, opened: () => void): Promise<void> {
  const token = await visits.begin({ id: desk.id } as Parameters<typeof visits.begin>[0], 2);
  const here = `${server.base}/it/desk/contacts${desk.contact ? `/${desk.contact}` : ''}`;
  const given = { headers: { cookie: `visit=${token}` }, signal: ends.signal };
  let isAsking = false;
  let isAskedAgain = false;
  let lookedAt = performance.now();
  const look = async (wordAt: number) => {
    lookedAt = performance.now();
    if (isAsking) {
      isAskedAgain = true;
      return;
    }
    isAsking = true;
    const text = await (await fetch(here, given)).text();
    pages++;
    await shows(desk, text, wordAt);
    isAsking = false;
    if (isAskedAgain) {
      isAskedAgain = false;
      await look(wordAt);
    }
  };
  const stream = await fetch(`${here}/live`, given);
  if (!stream.ok || !stream.body) throw new Error(`${here}: ${stream.status}`);
  opened();
  const reader = stream.body.getReader();
  for (;;) {
    const { value, done } = await reader.read();
    if (done || isOver) return;
    const at = performance.now();
    const isNews = Buffer.from(value).includes('changed');
    if (!isNews && at - lookedAt < 25_000) continue;
    if (isNews && desk.pending) taken['a message: the word'].push(at - desk.pending.since);
    look(at).catch((error: unknown) => {
      if (!isOver) throw error;
    });
  }
}

async function shows(desk: Desk, text: string, wordAt: number): Promise<void> {
  const now = performance.now();
  const { pending } = desk;
  if (pending && text.includes(pending.words)) {
    taken['a message: the page that shows it'].push(now - pending.since);
    delete desk.pending;
  }
  const offered = /contacts\/([0-9a-f-]{36})\/accept/.exec(text)?.[1];
  const since = offered && askedAt.get(offered);
  if (!offered || !since) return;
  askedAt.delete(offered);
  taken['an offer: the word'].push(wordAt - since);
  taken['an offer: the page that shows it'].push(now - since);
  const accepted = await acceptOffer(rooms, desk.id, offered);
  if (!accepted.ok) return;
  await endTalk(rooms, accepted.value, { who: 'operator', id: desk.id });
  await wrapUp(rooms, desk.id, offered, { code: 'informed', notes: '', next: 'ready' });
}

const [real, ...played] = all;
if (!real?.contact) throw new Error('no desk');
const standing: Promise<void>[] = [];
for (let from = 0; from < played.length; from += 20)
  await Promise.all(
    played.slice(from, from + 20).map(
      (desk) =>
        new Promise<void>((resolve, reject) => {
          standing.push(stand(desk, resolve).catch((error: unknown) => (isOver ? undefined : reject(error))));
        }),
    ),
  );
const browser = await launchChromium();
const page = await browser.newPage();
const visit = await visits.begin({ id: real.id } as Parameters<typeof visits.begin>[0], 2);
await page.context().addCookies([{ name: 'visit', value: visit, url: server.base }]);
await page.goto(`${server.base}/it/desk/contacts/${real.contact}`);
await page.evaluate(() => {
  const seen: Record<string, number> = {};
  Object.assign(window, { seen });
  new MutationObserver(() => {
    for (const [words] of document.body.innerText.matchAll(/parole [0-9]+/g)) seen[words] ??= Date.now();
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
});
process.stdout.write(`${standing.length + 1} desks stand open\n`);
await pause(3000);
pages = 0;

const acts: Promise<unknown>[] = [];
const talking = played.filter(({ contact }) => contact);
const sentAt = new Map<string, number>();
let n = 0;
const say = (desk: Desk, words: string) =>
  write(rooms, { id: desk.contact } as Contact, { by: 'person', authorId: null, words });
const begin = performance.now();
let asked = 0;
for (let at = 0; at < seconds * 1000; at = performance.now() - begin) {
  while (n < (at / 1000) * messages) {
    const words = `parole ${n++}`;
    const desk = talking[n % talking.length];
    if (n % messages === 0) {
      sentAt.set(words, Date.now());
      acts.push(say(real, words));
    } else if (desk && !desk.pending) {
      desk.pending = { words, since: performance.now() };
      acts.push(say(desk, words));
    }
  }
  while (asked < (at / 1000) * asking) {
    asked++;
    const since = performance.now();
    acts.push(
      askForPerson(rooms, { channel: 'text', language: 'it', skill: 'general', priority: 0 }).then(
        ({ contact }) => askedAt.set(contact.id, since),
      ),
    );
  }
  await pause(5);
}
await Promise.all(acts);
await pause(3000);
const seen = await page.evaluate(
  () => (window as unknown as { readonly seen: Readonly<Record<string, number>> }).seen,
);
for (const [words, since] of sentAt)
  if (seen[words] !== undefined) taken['a message, in Chromium'].push(seen[words] - since);
const loadAfter = load();
isOver = true;
ends.abort();
table(
  `${desks} desks open to one process: load ${loadBefore} before, ${loadAfter} after, ${os.cpus().length} cores, ${Math.round(pages / seconds)} pages a second`,
  Object.entries(taken).map(([what, ms]) => {
    const { p50Us, p99Us } = percentiles(ms.map((one) => one * 1000));
    return { what, n: ms.length, 'p50 ms': Math.round(p50Us / 1000), 'p99 ms': Math.round(p99Us / 1000) };
  }),
);
table('what was sent', [
  {
    messages: n,
    'to Chromium': sentAt.size,
    'people who asked': asked,
    'not shown at the end': talking.filter(({ pending }) => pending).length,
    'not offered at the end': askedAt.size,
  },
]);
await browser.close();
await Promise.allSettled(standing);
await database.close();
await server.stop();
process.exit(0);
