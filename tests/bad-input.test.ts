// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { examplesOf } from '#catalogue/index.ts';
import type { CalendarDate } from '#core/index.ts';
import { begin, hear } from '#dialogue/index.ts';
import { evaluate } from '#interview/index.ts';
import { type Database, LostDatabase } from '#store/index.ts';
import { testDatabase } from '#store/testing.ts';
import type { Input } from '#turns/index.ts';
import { type ApiClient, apiClient } from './api-client.ts';
import { completed } from './completed.ts';
import { testClock, testCounter } from './counter.ts';

const clock = testClock('2026-06-24');
const own = await testDatabase();
let isAway = false;
const database: Database = {
  ...own,
  query: async (text, values) => {
    if (isAway) throw new LostDatabase('away');
    return own.query(text, values);
  },
};
const counter = await testCounter(database, clock);
const service = 'certificazione-unica';
const definition = counter.catalogue.entries.get(service)?.definition;
const [example] = examplesOf(counter.catalogue, service);
if (!definition || !example) throw new Error('the sample service has no definition or no case');
const answers = completed(definition, example.answers, example.on);
const hostile = `<script>alert(1)</script>"'><img src=x onerror=alert(1)>`;

/** A browser that keeps its cookies. */
function browser() {
  let cookie = '';
  return async (path: string, form?: Readonly<Record<string, string>> | string, headers = {}) => {
    const init = {
      headers: {
        cookie,
        host: 'localhost',
        origin: 'http://localhost',
        'content-type': 'application/x-www-form-urlencoded',
        ...headers,
      },
      ...(form === undefined
        ? {}
        : { method: 'POST', body: typeof form === 'string' ? form : new URLSearchParams(form) }),
    };
    const response = await counter.web.request(`http://localhost${path}`, init);
    cookie = response.headers.get('set-cookie')?.split(';')[0] ?? cookie;
    return response;
  };
}

async function started() {
  const send = browser();
  const response = await send(`/it/services/${service}/start`, {});
  return { send, home: response.headers.get('location') ?? '' };
}

describe('on the page', () => {
  it('shows again what was typed, harmless, and says what is wrong', async () => {
    const { send, home } = await started();
    for (const typed of [
      hostile,
      '',
      '   ',
      '2025; drop table application',
      '９９',
      '-5',
      '1e9',
      '\u0000',
      'è'.repeat(500),
    ]) {
      const response = await send(`${home}/questions/year`, { answer: typed });
      const page = await response.text();
      assert.equal(response.status, 422, typed);
      assert.match(page, /error-summary/);
      assert.ok(!page.includes('<script>alert') && !page.includes('<img src=x'), 'escaped');
      if (typed === hostile) assert.ok(page.includes('&lt;script&gt;'), 'still there');
    }
  });
  it('refuses a form that is far too large, and one from another site', async () => {
    const { send, home } = await started();
    assert.equal((await send(`${home}/questions/year`, { answer: 'x'.repeat(100_000) })).status, 413);
    const foreign = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
    assert.equal((await send(`${home}/questions/year`, { answer: '2025' }, foreign)).status, 403);
    assert.equal((await send(`${home}/submit`, {}, { origin: 'not an address' })).status, 403);
  });
  it('takes repeated, unknown and odd names in a form as what they are', async () => {
    const { send, home } = await started();
    for (const body of [
      'answer=2025&answer=2024',
      'answer=&answer=2025',
      '__proto__=x&constructor=y',
      '%%%=&&&==',
      'answer%5B%5D=2025',
    ]) {
      const response = await send(`${home}/questions/year`, body);
      assert.ok([303, 422].includes(response.status), `${body}: ${response.status}`);
    }
  });
  it('sends on whoever answers out of turn, and never sends what is not complete, saying so', async () => {
    const { send, home } = await started();
    const early = await send(`${home}/questions/send-to`, { answer: 'a@b.it' });
    assert.match(early.headers.get('location') ?? '', /check\?note=route/);
    const unsent = await send(`${home}/submit`, {});
    assert.equal(unsent.status, 422);
    assert.match(await unsent.text(), /Manca ancora una risposta/);
    assert.match((await send(`${home}/receipt`)).headers.get('location') ?? '', new RegExp(`${home}$`));
    assert.match((await send(`${home}/questions/nothing`)).headers.get('location') ?? '', /check/);
  });
  it('shows nobody an application without its code, and tells no difference between none and another’s', async () => {
    const { home } = await started();
    const stranger = browser();
    const other = await stranger(`${home}/check`);
    const none = await stranger('/it/applications/00000000-0000-4000-8000-000000000000/check');
    assert.equal(other.status, 403);
    const withoutId = async (response: Response) =>
      (await response.text()).replaceAll(/[0-9a-f-]{36}/g, 'id');
    assert.equal(await withoutId(other), await withoutId(none));
  });
  it('keeps personal pages out of every cache, and what was typed out of every address', async () => {
    const { send, home } = await started();
    for (const path of ['', '/check', '/save', '/questions/year']) {
      assert.match((await send(home + path)).headers.get('cache-control') ?? '', /no-store/, path);
    }
    const stored = await send(`${home}/questions/year`, { answer: '2025' });
    assert.doesNotMatch(stored.headers.get('location') ?? '', /2025/);
  });
  it('says that a draft has expired', async () => {
    const { send, home } = await started();
    clock.set('2026-12-24' as CalendarDate);
    assert.equal((await send(`${home}/check`)).status, 403);
    clock.set('2026-06-24' as CalendarDate);
    assert.equal((await send(`${home}/check`)).status, 200);
  });
  it('keeps what was typed when the database is away, and takes it once it is back', async () => {
    const { send, home } = await started();
    isAway = true;
    const away = await send(`${home}/questions/year`, { answer: '2025' });
    const page = await away.text();
    isAway = false;
    assert.equal(away.status, 503);
    const [, action, value] =
      /<form method="post" action="([^"]+)">[\s\S]*name="answer" value="([^"]*)"/.exec(page) ?? [];
    assert.equal(value, '2025');
    assert.equal((await send(action ?? '', { answer: value ?? '' })).status, 303);
  });
  it('lets nobody out of the folder of the assets', async () => {
    for (const path of [
      '/assets/..%2f..%2fpackage.json',
      '/assets/%2e%2e/portal.ts',
      '/assets/own.css%00',
      '/assets/constructor',
    ]) {
      assert.equal((await browser()(path)).status, 404, path);
    }
  });
  it('says that nothing is at an address in a page that names its language, and to programs in their form', async () => {
    const page = await counter.web.request('/x');
    assert.equal(page.status, 404);
    assert.match(await page.text(), /<html lang="it">/);
    for (const path of ['/api/v1/nothing', '/api/v2', '/api/v1/oauth/token']) {
      const answer = await counter.web.request(path);
      assert.equal(answer.status, 404, path);
      assert.match(answer.headers.get('content-type') ?? '', /problem\+json/, path);
    }
  });
  it('makes who guesses codes wait', async () => {
    const send = browser();
    let last = await send('/it/resume', { code: '111111111111111111' });
    for (let n = 0; n < 30; n++) last = await send('/it/resume', { code: `1234567890123456${10 + n}` });
    assert.equal(last.status, 422);
    const { application, code } = await (async () => {
      const made = await counter.applications.start(service, { language: 'it', channel: 'web' });
      assert.ok(made.ok);
      return made.value;
    })();
    assert.ok(application);
    assert.equal(
      (await send('/it/resume', { code: code ?? '' })).status,
      303,
      'wrong check digits are no guess',
    );
  });
});

describe('by the API', () => {
  const call: ApiClient['call'] = async (...args) => (await client).call(...args);
  const client = apiClient(counter);
  const key = () => ({ 'idempotency-key': crypto.randomUUID() });

  it('answers whatever is sent with a problem of its own, never a fault', async () => {
    const bodies = [
      '',
      '{',
      'null',
      '[]',
      '"x"',
      '{"service":7}',
      '{"service":"nope"}',
      '{"service":"naspi-domanda","answers":[]}',
      '{"service":"naspi-domanda","answers":{"__proto__":{"x":1},"constructor":2}}',
      `{"service":"naspi-domanda","answers":{"ending":${'['.repeat(5000)}${']'.repeat(5000)}}}`,
    ];
    for (const body of bodies) {
      const response = await call('POST', '/applications', body, key());
      assert.ok(response.status >= 400 && response.status < 500, `${body.slice(0, 60)}: ${response.status}`);
      assert.match(response.headers.get('content-type') ?? '', /problem\+json/);
      const problem = (await response.json()) as { type: string; title: string; status: number };
      assert.ok(problem.type && problem.title && problem.status === response.status);
    }
    assert.equal((await call('POST', '/applications', 'x'.repeat(300_000), key())).status, 413);
  });
  it('wants an idempotency key, keeps to the first answer, and refuses the key for another request', async () => {
    const body = JSON.stringify({ service, language: 'it' });
    for (const none of ['', 'short']) {
      const refused = await call('POST', '/applications', body, { 'idempotency-key': none });
      assert.equal(refused.status, 400);
      assert.equal(((await refused.json()) as { code: string }).code, 'no-key');
    }
    const same = key();
    const first = await (await call('POST', '/applications', body, same)).text();
    assert.equal(await (await call('POST', '/applications', body, same)).text(), first);
    assert.equal(
      (await call('POST', '/applications', JSON.stringify({ service, language: 'en' }), same)).status,
      409,
    );
  });
  it('carries out two requests with one key at the same moment once', async () => {
    const body = JSON.stringify({ service, language: 'it' });
    const same = key();
    const both = await Promise.all([1, 2, 3, 4].map(() => call('POST', '/applications', body, same)));
    const ids = await Promise.all(
      both.filter(({ status }) => status === 201).map(async (r) => ((await r.json()) as { id: string }).id),
    );
    assert.equal(new Set(ids).size, 1);
  });
  it('opens nothing without a good token', async () => {
    const made = await call('POST', '/applications', JSON.stringify({ service, language: 'it' }), key());
    const { id } = (await made.json()) as { id: string };
    for (const authorization of ['', 'Bearer ', 'Bearer x', 'Bearer é', `Basic ${id}`]) {
      assert.equal((await call('GET', `/applications/${id}`, undefined, { authorization })).status, 401);
    }
    assert.equal((await call('GET', `/applications/${id}`)).status, 200);
    assert.equal((await call('GET', '/applications/not-an-id')).status, 400);
  });
  it('sends an application once, however often it is asked', async () => {
    const { id } = (await (
      await call('POST', '/applications', JSON.stringify({ service, language: 'it', answers }), key())
    ).json()) as { id: string };
    const headers = key();
    const receipts = await Promise.all(
      [1, 2, 3, 4, 5].map(() => call('POST', `/applications/${id}/submission`, undefined, headers)),
    );
    const numbers = await Promise.all(
      receipts.map(async (r) => ((await r.json()) as { number: string }).number),
    );
    assert.equal(new Set(numbers).size, 1);
    const late = await call('PATCH', `/applications/${id}/answers`, JSON.stringify({ year: 2024 }), headers);
    assert.equal(late.status, 409);
  });
  it('describes itself', async () => {
    const document = (await (await call('GET', '/openapi.json')).json()) as {
      openapi: string;
      paths: object;
    };
    assert.equal(document.openapi, '3.1.0');
    assert.ok(Object.keys(document.paths).length >= 8);
  });
});

describe('on the command line', () => {
  const run = (args: readonly string[], input = '') =>
    spawnSync(process.execPath, ['src/channels/command-line/main.ts', ...args], { input, encoding: 'utf8' });
  const bad: Readonly<Record<string, readonly [readonly string[], string?]>> = {
    'not JSON': [['decide', 'naspi-domanda', '--on', '2026-06-24'], '{'],
    'an unknown service': [['decide', 'nope', '--on', '2026-06-24'], '{}'],
    'an unknown key': [['decide', 'naspi-domanda', '--on', '2026-06-24'], '{"nope":1}'],
    'a wrong type': [['decide', 'naspi-domanda', '--on', '2026-06-24'], '{"weeks":"many"}'],
    'no such day': [['decide', 'naspi-domanda', '--on', '2026-02-30'], '{}'],
    'an unknown command': [['frobnicate']],
    'an unknown kind': [['understand', '--lang', 'it', '--expect', 'colour'], 'sì'],
  };
  for (const [what, [args, input]] of Object.entries(bad)) {
    it(`answers ${what} with one line and 2`, () => {
      const { status, stderr, stdout } = run(args, input);
      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.equal(stderr.trim().split('\n').length, 1, stderr);
      assert.doesNotMatch(stderr, /\n\s+at /);
    });
  }
});

describe('in conversation', () => {
  const obtainable = [...counter.catalogue.entries.values()].flatMap(({ definition }) =>
    definition && !definition.service.reads ? [definition] : [],
  );
  const words = fc.oneof(
    fc.string(),
    fc.lorem({ maxCount: 12 }),
    fc.constantFrom(
      'sì',
      'no',
      'non lo so',
      'indietro',
      'ripeta',
      'perché',
      'quanto mi spetta',
      'operatore',
      'aspetti',
      'correggo',
      'mille euro',
      'il dodici marzo',
      hostile,
      'è',
      'ciao'.repeat(2000),
    ),
    fc.integer().map(String),
  );
  const inputs: fc.Arbitrary<Input> = fc.oneof(
    words.map((text) => ({ type: 'said' as const, text })),
    fc.stringMatching(/^[0-9*]{0,30}$/).map((keys) => ({ type: 'keys' as const, keys })),
    fc.constant({ type: 'silence' as const }),
  );
  for (const one of obtainable) {
    it(`${one.service.id} always has something to say, and stores only what holds`, () => {
      const context = { definition: one, places: counter.places, today: '2026-06-24' as CalendarDate };
      fc.assert(
        fc.property(
          fc.array(inputs, { maxLength: 25 }),
          fc.constantFrom('text' as const, 'keypad' as const),
          (all, mode) => {
            let turn = begin(context, {
              language: 'it',
              mode,
              answers: {},
              agency: { it: 'prova', en: 'trial' },
            });
            for (const input of all) {
              if (turn.expect.type === 'nothing') break;
              turn = hear(context, JSON.parse(JSON.stringify(turn.state)), input);
              assert.ok(turn.say.join('').length > 0 || turn.effects.length > 0);
            }
            evaluate(one.service, turn.state.answers, context.today);
          },
        ),
        { numRuns: 60 },
      );
    });
  }
});
