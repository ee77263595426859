// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { randomInt } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import process from 'node:process';
import { after, describe, it } from 'node:test';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { accessesTo } from '#access/index.ts';
import { addDays, computeCodiceFiscale, day, newApplicationNumber, newResumeCode } from '#core/index.ts';
import { inFront, noProxies } from '#limits/index.ts';
import { contacts } from '#notices/index.ts';
import { reception } from '#reception/index.ts';
import { testDatabase } from '#store/testing.ts';
import { declaredIn } from '#web/testing.ts';
import { listen } from '../src/app.ts';
import { testClock, testCounter } from './counter.ts';
import { samplePerson } from './desk-scene.ts';

const database = await testDatabase();
const calendar = testClock('2026-11-25');
let laterMs = 0;
const clock = { ...calendar, nowMs: () => calendar.nowMs() + laterMs };
/** Does something when so many seconds have passed. */
async function waited(seconds: number, then: () => Promise<void>): Promise<void> {
  laterMs += seconds * 1000;
  await then();
}
const counter = await testCounter(database, clock);
const server = await listen(counter.web, { port: 0, host: '127.0.0.1' });
after(() => server.close());

let addresses = 0;
/** An address from which nobody came before. */
const somewhere = () => `198.51.${Math.floor(addresses / 250)}.${(addresses++ % 250) + 1}`;

/** A request as it comes from an address. */
function ask(
  remoteAddress: string,
  path: string,
  form?: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
) {
  const incoming = { socket: { remoteAddress }, complete: true };
  const init = {
    headers: { origin: 'http://localhost', host: 'localhost', ...headers },
    ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
  };
  return counter.web.request(`http://localhost${path}`, init, { incoming });
}

describe('a page that listens', () => {
  it('is held for so many from one source; who comes then looks now and then, and others are held', async () => {
    const [here, elsewhere] = [somewhere(), somewhere()];
    const asked = await ask(here, '/it/operator', { words: '' });
    const home = asked.headers.get('location') ?? '';
    const [cookie = ''] = (asked.headers.getSetCookie()[0] ?? '').split(';');
    const held: Response[] = [];
    for (let n = 0; n < 200; n++) held.push(await ask(here, `${home}/live`, undefined, { cookie }));
    const late = await ask(here, `${home}/live`, undefined, { cookie });
    assert.equal(late.headers.get('content-type'), 'text/event-stream');
    assert.equal(await late.text(), 'retry: 20000\nevent: here\ndata: \n\n', 'and it is over');

    const reads = async (answer: Response) => {
      const reader = answer.body?.getReader();
      const beat = reader?.read();
      await database.query('select pg_notify($1, $2)', ['sportello_contact', home.split('/').at(-1)]);
      const told = Buffer.from((await beat)?.value ?? []).toString();
      await reader?.cancel();
      return told;
    };
    assert.match(await reads(await ask(elsewhere, `${home}/live`, undefined, { cookie })), /^event: changed/);
    for (const one of held) await one.body?.cancel();
    let told = '';
    do told = await reads(await ask(here, `${home}/live`, undefined, { cookie }));
    while (told.startsWith('retry'));
    assert.match(told, /^event: changed/);
  });
});

describe('every address that takes something', () => {
  it('says what bounds it', () => {
    const declared = declaredIn(counter.web);
    const takes = counter.web.routes.filter(
      ({ method, path }) => method === 'POST' && !path.startsWith('/api/'),
    );
    assert.ok(takes.length > 40);
    const unbounded = takes.filter(({ method, path }) => !declared.get(`${method} ${path}`)?.bound);
    assert.deepEqual(unbounded, []);
  });

  it('asks who comes too often from one place to wait, and nobody else', async () => {
    const [here, there] = [somewhere(), somewhere()];
    const start = (from: string) => ask(from, '/it/services/certificazione-unica/start', {});
    let begun = 0;
    let last = await start(here);
    for (; last.status === 303; begun++) last = await start(here);
    assert.ok(begun >= 100);
    assert.equal(last.status, 429);
    assert.match(last.headers.get('retry-after') ?? '', /^\d+$/);
    assert.match(await last.text(), /Aspetti/);
    assert.equal((await start(there)).status, 303);
  });

  it('says so for sign-ins too, before anything is written down', async () => {
    const here = somewhere();
    const statuses = new Set<number>();
    for (let n = 0; n < 201; n++) statuses.add((await ask(here, '/en/sign-in')).status);
    // The provider of these tests is away; who comes too often does not get so far.
    assert.deepEqual([...statuses], [503, 429]);
  });
});

/** The boxes of the only form of a page that sends to there. */
function boxesOf(page: string, action: string): Record<string, string> {
  const form = new RegExp(
    `<form method="post" action="${action.replaceAll('?', '\\?')}">(.*?)</form>`,
    's',
  ).exec(page)?.[1];
  assert.ok(form, page);
  const boxes = [...form.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)">/g)];
  return Object.fromEntries(boxes.map(([, name = '', value = '']) => [name, value.replaceAll('&amp;', '&')]));
}

describe('whoever has to wait', () => {
  it('finds on the page what was typed, and sends it again with one button once the time is over', async () => {
    const ugo = await samplePerson(database, clock, 'ugo-neri');
    const maria = await samplePerson(database, clock, 'maria-rossi');
    const cookie = `visit=${await counter.sessions.begin(ugo, 2)}`;
    const here = somewhere();
    const typed = { find: maria.codiceFiscale, odd: 'a & b' };
    let last = await ask(here, '/it/desk/cases/find', typed, { cookie });
    for (let n = 0; n < 100 && last.status === 200; n++)
      last = await ask(here, '/it/desk/cases/find', typed, { cookie });
    assert.equal(last.status, 429);
    const page = await last.text();
    assert.match(page, /Aspetti un minuto, poi prema Riprova/);
    assert.match(page, /resta in questa pagina/);
    assert.match(last.headers.get('cache-control') ?? '', /no-store/);
    const kept = boxesOf(page, '/it/desk/cases/find');
    const { 'made-for': mark, ...told } = kept;
    assert.deepEqual(told, typed);
    assert.ok(mark);
    const seconds = Number(last.headers.get('retry-after'));
    assert.ok(seconds > 0);
    await waited(seconds, async () => {
      assert.equal((await ask(here, '/it/desk/cases/find', kept, { cookie })).status, 200);
    });
  });

  it('is told that files are chosen again, and of a page that was only asked for finds the way back', async () => {
    const here = somewhere();
    const asked = '/it/sign-in?to=%2Fit%2Fmy&level=2';
    let last = await ask(here, asked);
    for (let n = 0; n < 300 && last.status !== 429; n++) last = await ask(here, asked);
    const page = await last.text();
    assert.match(page, /<form method="get" action="\/it\/sign-in">/);
    assert.match(page, /name="to" value="\/it\/my"/);
    const body = new FormData();
    body.set('file', new File(['x'], 'x.pdf'));
    const incoming = { socket: { remoteAddress: here }, complete: true };
    const send = () =>
      counter.web.request(
        'http://localhost/it/desk/scan',
        { method: 'POST', body, headers: { origin: 'http://localhost', host: 'localhost' } },
        { incoming },
      );
    let files = await send();
    for (let n = 0; n < 300 && files.status !== 429; n++) files = await send();
    assert.match(await files.text(), /li scelga di nuovo/);
  });

  it('at the desk, for looking for so many people, stands written down; each person reads who looked for them', async () => {
    const rows = await database.query<{ n: number }>(
      `select count(*)::int as n from access_record where reason = 'Troppe ricerche in poco tempo' and not allowed`,
    );
    assert.equal(rows[0]?.n, 1);
    const maria = await samplePerson(database, clock, 'maria-rossi');
    const looks = (await accessesTo(database, maria.id)).filter(({ reason }) => /^Ricerca/.test(reason));
    assert.ok(looks.length >= 60);
  });

  it('on the telephone is told so, and nothing is begun', async () => {
    const line = somewhere();
    const rooms = { ...counter, database };
    const call = () => reception(rooms, { language: 'it', mode: 'voice', source: line });
    const drafts = async () =>
      (await database.query<{ n: number }>(`select count(*)::int as n from application`))[0]?.n ?? 0;
    const wish = async () => {
      const one = call();
      let heard = await one.hear({ type: 'said', text: 'voglio la certificazione unica' });
      for (let n = 0; n < 8 && !heard.leaves && !heard.turn.say.join(' ').includes('troppe domande'); n++)
        heard = await one.hear({ type: 'said', text: 'sì' });
      return heard;
    };
    const first = await wish();
    assert.equal(first.leaves?.to, 'application', first.turn.say.join(' '));
    for (let n = 0; n < 300; n++)
      if (!(await counter.limits.allowances.begin('draft', { source: line })).ok) break;
    const before = await drafts();
    const waits = await wish();
    assert.match(waits.turn.say.join(' '), /troppe domande in poco tempo/);
    assert.equal(waits.leaves, undefined);
    assert.equal(await drafts(), before);
  });
});

describe('every draft', () => {
  it('is counted before it is begun, whatever channel begins it', () => {
    const begins = /(applications|cases|of)\s*\.(start|contest)\(/;
    const begun: string[] = [];
    // The quota of a client counts those of the API; the desk's and the web's routes are counted by `bounds`.
    for (const file of globSync('src/channels/{reception,command-line}/**/*.ts')) {
      const lines = readFileSync(file, 'utf8').split('\n');
      for (const [n, line] of lines.entries()) {
        if (!begins.test(line)) continue;
        begun.push(file);
        const around = lines.slice(Math.max(0, n - 4), n + 1).join('\n');
        assert.match(around, /draftTooMany\(call\)|allowances\.begin\(/, `${file}:${n + 1}`);
      }
    }
    assert.ok(begun.length >= 3, begun.join(' '));
  });
});

describe('what was handed in', () => {
  it('opens to no guessing of a codice fiscale, by whoever has its number or its code', async () => {
    const codes = Array.from({ length: 40 }, (_, n) =>
      computeCodiceFiscale({
        familyName: 'Rossi',
        givenName: 'Maria',
        sex: 'female',
        birth: addDays(day('1980-01-01'), n),
        place: 'H501',
      }),
    );
    const random = (below: number) => randomInt(below);
    for (const what of [newApplicationNumber(2026, random), newResumeCode(random)]) {
      const tell = async (codiceFiscale: string) =>
        (await ask(somewhere(), '/it/resume', { code: what, 'codice-fiscale': codiceFiscale })).status;
      const statuses: number[] = [];
      for (const codiceFiscale of codes) statuses.push(await tell(codiceFiscale));
      assert.deepEqual([statuses[0], statuses[20], statuses.at(-1)], [422, 422, 429], what);
    }
  });
});

describe('every door where a secret is tried', () => {
  it('is counted: no room looks at a secret by another way', () => {
    const looks = /\.(check|resume|confirm|open)\((?!\))|\b(changeOfLink|stopChange)\(/;
    const secret =
      /pins\.check\(|(cases|applications)\.(resume|open)\(|mine\.confirm\(|changeOfLink\(|stopChange\(database, \{ token/;
    const channels = globSync('src/channels/{web,reception,api,command-line}/**/*.ts', {
      exclude: (name) => name.includes('.test.'),
    });
    for (const file of channels) {
      const lines = readFileSync(file, 'utf8').split('\n');
      for (const [n, line] of lines.entries()) {
        if (!looks.test(line) || !secret.test(line)) continue;
        // The terminal and a conversation open again what they began or resumed themselves.
        const isAgain =
          /command-line|reception\/application\/as-it-stands/.test(file) && !line.includes('.resume(');
        if (isAgain) continue;
        const around = lines.slice(Math.max(0, n - 3), n + 1).join('\n');
        const isCounted = /attempts\s*\.tried\(/.test(around) || /pins\.check\(.*source/.test(around);
        assert.ok(isCounted, `${file}:${n + 1} looks at a secret that is not counted`);
      }
    }
  });

  let knocks = 0;
  const person = samplePerson(database, clock, 'maria-rossi');
  const started = counter.applications.start('certificazione-unica', { language: 'it', channel: 'web' });
  const doors: Readonly<Record<string, (from: string) => Response | Promise<Response>>> = {
    'resuming by code': (from) =>
      ask(from, '/it/resume', { code: newResumeCode((below) => randomInt(below)) }),
    'the code that a browser keeps': async (from) => {
      const begun = await started;
      assert.ok(begun.ok);
      const { id } = begun.value.application;
      return ask(from, `/it/applications/${id}`, undefined, {
        cookie: `sportello-${id.slice(0, 8)}=111111111111111111`,
      });
    },
    'the code sent to a new address': async (from) => {
      const { id } = await person;
      // Each code bears five tries.
      if (knocks++ % 4 === 0)
        await contacts(database, clock).ask(id, {
          channel: 'email',
          address: `${knocks}@x.it`,
          language: 'it',
        });
      const token = await counter.sessions.begin(await person, 2);
      return ask(from, '/it/my/contacts/email/code', { code: '000000' }, { cookie: `visit=${token}` });
    },
    'the link that stops a change, opened': (from) => ask(from, '/it/stop/nonsense'),
    'the link that stops a change, pressed': (from) => ask(from, '/it/stop/nonsense', {}),
  };
  for (const [door, knock] of Object.entries(doors)) {
    it(`${door}: ends in a wait, from there`, async () => {
      const here = somewhere();
      const first = (await knock(here)).status;
      let last = first;
      for (let n = 0; n < 100 && last === first; n++) last = (await knock(here)).status;
      // A browser with a stale code is told the same as before, and its code is no longer looked at.
      if (door !== 'the code that a browser keeps') assert.equal(last, 429);
      assert.equal((await knock(somewhere())).status, first);
    });
  }
});

/** Sends a body in chunks for as long as the server takes them; gives how many megabytes it took, and what it answered. */
function pour(path: string, headers: Readonly<Record<string, string>>, mostMegabytes: number) {
  return new Promise<{ taken: number; status: number | undefined }>((resolve) => {
    const chunk = Buffer.alloc(1_000_000, 'x');
    let taken = 0;
    let status: number | undefined;
    const post = request(
      { port: server.port, host: '127.0.0.1', path, method: 'POST', headers },
      (answer) => {
        status = answer.statusCode;
        answer.resume();
      },
    );
    const done = () => resolve({ taken, status });
    post.on('error', done).on('close', done);
    const more = () => {
      if (post.destroyed || taken >= mostMegabytes) return post.end();
      taken++;
      return post.write(chunk) ? setImmediate(more) : post.once('drain', more);
    };
    more();
  });
}

describe('what is sent', () => {
  const ways: Readonly<Record<string, readonly [string, Readonly<Record<string, string>>]>> = {
    'a form': ['/it/resume', { 'content-type': 'application/x-www-form-urlencoded' }],
    'the return of the identity provider': ['/sign-in/return', { 'content-type': 'text/plain' }],
    'the API': ['/api/v1/services/naspi-domanda/evaluate', { 'content-type': 'application/json' }],
    'a form with files, for a page that takes none': [
      '/it/my/phone-pin',
      { 'content-type': 'multipart/form-data; boundary=x' },
    ],
    'a form with files, for somebody else’s application': [
      '/it/applications/00000000-0000-4000-8000-000000000000/documents',
      { 'content-type': 'multipart/form-data; boundary=x' },
    ],
    'an address that is none': ['/it/nothing', { 'content-type': 'text/plain' }],
    'the state of health': ['/status', { 'content-type': 'text/plain' }],
  };
  for (const [what, [path, headers]] of Object.entries(ways)) {
    it(`${what}: is read no further than its limit, in chunks`, async () => {
      const before = process.memoryUsage.rss();
      const { taken, status } = await pour(
        path,
        { origin: `http://127.0.0.1:${server.port}`, ...headers },
        700,
      );
      // What is on its way, and what the server lets pass so that its answer arrives.
      assert.ok(taken < 150, `${taken} MB were taken`);
      assert.ok(status === undefined || status >= 300, `${status}`);
      assert.ok(process.memoryUsage.rss() - before < 150_000_000, 'memory stays flat');
    });

    it(`${what}: is refused at once when it says itself how large it is`, async () => {
      const headersWithLength = { ...headers, 'content-length': '700000000' };
      const { taken } = await pour(path, headersWithLength, 700);
      assert.ok(taken < 150, `${taken} MB were taken`);
    });
  }

  it('is answered 413, as a page to people and as a problem to programs', async () => {
    const big = 'x'.repeat(300_000);
    const page = await counter.web.request('http://localhost/en/resume', {
      method: 'POST',
      body: big,
      headers: { origin: 'http://localhost', host: 'localhost' },
    });
    assert.equal(page.status, 413);
    assert.match(await page.text(), /too long/);
    for (const body of [big, new Blob([big]).stream()]) {
      const problem = await counter.web.request('http://localhost/api/v1/services/naspi-domanda/evaluate', {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json' },
        duplex: 'half',
      } as RequestInit);
      assert.equal(problem.status, 413);
      assert.equal(((await problem.json()) as { code: string }).code, 'too-large');
    }
  });

  it('is counted, not believed: a wrong length changes nothing', async () => {
    const answer = await counter.web.request('http://localhost/it/resume', {
      method: 'POST',
      body: 'x'.repeat(300_000),
      headers: { 'content-length': '10', origin: 'http://localhost', host: 'localhost' },
    });
    assert.equal(answer.status, 413);
  });

  it('comes in time or not at all', async () => {
    const app = new Hono().use(
      inFront({
        proxies: noProxies,
        limitAt: () => ({ bytes: 1000, seconds: 0.05 }),
        tooLarge: (c) => c.text('', 413),
      }),
    );
    app.post('/', async (c) => c.text(await c.req.text()));
    app.onError((_, c) => c.text('', 400));
    const port = await new Promise<number>((resolve) => {
      const slow = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, (info) => resolve(info.port));
      after(() => slow.close());
    });
    const said = await new Promise<string>((resolve) => {
      let text = '';
      const socket = connect(port, '127.0.0.1', () =>
        socket.write('POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nslow'),
      );
      socket.on('data', (data) => {
        text += String(data);
      });
      socket.on('close', () => resolve(text));
    });
    assert.match(said, /^HTTP\/1\.1 408 /);
  });
});
