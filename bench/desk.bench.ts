// SPDX-License-Identifier: AGPL-3.0-or-later
// A desk with a million cases: the inbox in each of its views and the page of a case, with officers reading, taking cases on and
// signing at the same time; the counter as `npm start` runs it, the officers on the same two cores. Cases are copies of one
// that was really sent; the events are those of ten thousand of them, the ones that are opened.
//   node_modules/.bin/node bench/desk.bench.ts [cases] [seconds]
import { examplesOf, loadCatalogue } from '#catalogue/index.ts';
import { systemClock } from '#core/index.ts';
import { sessions } from '#sign-in/index.ts';
import { openDatabase, startPostgres } from '#store/index.ts';
import { apiClientOf } from '../tests/api-client.ts';
import { completed } from '../tests/completed.ts';
import { runningServer } from '../tests/server.ts';
import { markOf } from './mark.ts';
import { percentiles, table } from './measure.ts';

const count = Number(process.argv[2] ?? 1_000_000);
const seconds = Number(process.argv[3] ?? 15);
const opened = Math.min(count, 10_000);

const server = await runningServer();
await server.start();
const { url } = await startPostgres(server.folder);
const database = openDatabase(url);

const model = await submitOne();
process.stdout.write(`making ${count} cases ...\n`);
await fill(model);

const officers = await database.query<{ id: string }>(
  `select person_id as id from staff_role where role = 'officer'`,
);
const visits = sessions(database, systemClock);
const tokens: string[] = [];
for (const { id } of officers) {
  const [row] = await database.query<{ given_name: string; codice_fiscale: string }>(
    'select given_name, codice_fiscale from person where id = $1',
    [id],
  );
  if (row) tokens.push(await visits.begin({ id } as Parameters<typeof visits.begin>[0], 2));
}

async function get(where: string, token: string): Promise<void> {
  const answer = await fetch(`${server.base}${where}`, { headers: { cookie: `visit=${token}` } });
  const text = await answer.text();
  if (answer.status !== 200) throw new Error(`${where}: ${answer.status} ${text.slice(0, 200)}`);
}
const marks = new Map<string, Promise<string>>();

async function post(where: string, token: string, form: Record<string, string> = {}): Promise<string> {
  const mark = marks.get(token) ?? markOf(server.base, `visit=${token}`);
  marks.set(token, mark);
  const answer = await fetch(`${server.base}${where}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: `visit=${token}`, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ ...form, 'made-for': await mark }),
  });
  await answer.text();
  return answer.headers.get('location') ?? '';
}

const views = {
  'all open': '',
  'a service': '?service=naspi-domanda',
  mine: '?officer=me',
  unassigned: '?officer=nobody',
  'due in 5 days': '?due=5',
  'waiting for documents': '?state=documents-asked',
  'to countersign': '?second=yes',
  'newest first': '?order=newest',
  'oldest, of nobody': '?order=oldest&officer=nobody',
};
const some = await database.query<{ id: string }>(
  `select id from application where number like 'B%' and id in (select application_id from application_event) limit 400`,
);
const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(Math.random() * items.length)] as Item;

// Officers at work while others read: the next case taken on, a reason stated, the page read.
let working = true;
const atWork = tokens.map(async (token) => {
  while (working) {
    const to = await post('/it/desk/cases/next', token);
    if (to.includes('note')) return;
    await post(`${to}/open`, token, { reason: 'work' });
    await get(to, token);
  }
});

const rows = [];
for (const [what, query] of Object.entries(views)) {
  rows.push({ what: `inbox, ${what}`, ...(await load(() => get(`/it/desk/cases${query}`, pick(tokens)))) });
}
for (const { id } of some)
  for (const token of tokens) await post(`/it/desk/cases/${id}/open`, token, { reason: 'work' });
rows.push({ what: 'case page', ...(await load(() => get(`/it/desk/cases/${pick(some).id}`, pick(tokens)))) });
working = false;
await Promise.all(atWork);
table(`Desk with ${count} cases, two officers at work, two more reading`, rows);
await database.close();
await server.stop();

/** Two readers, one page after the other, for some seconds. */
async function load(work: () => Promise<void>) {
  for (let n = 0; n < 10; n++) await work();
  const times: number[] = [];
  const end = performance.now() + (seconds * 1000) / 5;
  await Promise.all(
    [1, 2].map(async () => {
      while (performance.now() < end) {
        const start = performance.now();
        await work();
        times.push((performance.now() - start) * 1000);
      }
    }),
  );
  const { p50Us, p99Us } = percentiles(times);
  return {
    pages: times.length,
    'p50 ms': Math.round(p50Us / 100) / 10,
    'p99 ms': Math.round(p99Us / 100) / 10,
  };
}

/** An application that is really sent, through the API. */
async function submitOne(): Promise<string> {
  const catalogue = await loadCatalogue();
  const definition = catalogue.entries.get('naspi-domanda')?.definition;
  const example = examplesOf(catalogue, 'naspi-domanda').find(({ on }) => on.startsWith('2026'));
  if (!definition || !example) throw new Error('no case to send');
  const answers = completed(definition, example.answers, example.on);
  const { call } = await apiClientOf(server);
  const send = async (where: string, body: unknown) => {
    const answer = await call('POST', where, body);
    if (!answer.ok) throw new Error(`${answer.status}: ${await answer.text()}`);
    return (await answer.json()) as { id: string };
  };
  const { id } = await send('/applications', { service: 'naspi-domanda', language: 'it', answers });
  await send(`/applications/${id}/submission`, {});
  return id;
}

/** Copies it: services, states, terms, officers and people spread as at a desk. */
async function fill(id: string): Promise<void> {
  await database.query(
    `insert into person (id, codice_fiscale, given_name, family_name, created_at)
     select gen_random_uuid(), 'BENCH' || lpad(n::text, 11, '0'), 'Nome', 'Cognome', now() from generate_series(1, 100000) n`,
  );
  const services = ['naspi-domanda', 'assegno-sociale', 'assegno-unico-universale', 'bonus-asilo-nido'];
  for (let from = 1; from <= count; from += 100_000) {
    await database.query(
      `insert into application (id, service, language, status, code_hash, answers, version, created_at, updated_at, expires_at,
         submitted_at, number, receipt, protocol, due_on, paused_on, officer_id, person_id)
       select gen_random_uuid(), case when n <= $4 then model.service else ($5::text[])[1 + n % 4] end, 'it',
         (array['submitted', 'submitted', 'submitted', 'submitted', 'submitted', 'documents-asked', 'review', 'granted', 'granted',
           'refused'])[1 + (n % 1000 * 7919) % 10],
         sha256(('bench' || n)::bytea), model.answers, model.version, now(), now(), now(),
         now() - make_interval(mins => (n::bigint * 7919 % 100000)::int), 'B' || n,
         model.receipt, 'B/' || n, current_date + ((n * 31) % 60 - 10), null,
         case when n % 2 = 0 then (select person_id from staff_role where role = 'officer' order by person_id offset (n / 2) % 2 limit 1) end,
         (select id from person where codice_fiscale = 'BENCH' || lpad((1 + n % 100000)::text, 11, '0'))
       from application model, generate_series($2::int, $3::int) n where model.id = $1`,
      [id, from, Math.min(count, from + 99_999), opened, services],
    );
  }
  await database.query(
    `insert into application_event (application_id, seq, at, data)
     select copy.id, event.seq, event.at, event.data from application copy, application_event event
     where event.application_id = $1 and copy.number like 'B%' and substr(copy.number, 2)::int <= $2`,
    [id, opened],
  );
  await database.query('analyze');
}
