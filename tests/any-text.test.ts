// SPDX-License-Identifier: AGPL-3.0-or-later

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { CalendarDate } from '#core/index.ts';
import { begin, hear } from '#dialogue/index.ts';
import { reception } from '#reception/index.ts';
import { apiClient } from './api-client.ts';
import { deskVisits, refusedApplication, sentApplication } from './desk-scene.ts';
import { scene } from './scene.ts';

// What every object inherits, what no text of the database takes, and nothing at all.
const inherited = ['constructor', '__proto__', 'toString', 'hasOwnProperty', ''];
const unkept = ['\u0000', 'a\u0000b', '\ud800', 'x\udc00y'];
const hostile = [...inherited, ...unkept];

const { database, clock, counter, person } = await scene('2026-06-10');
const maria = await person('maria-rossi');
const paola = await person('paola-ferri');
const carla = await person('carla-greco');
const visit = deskVisits(counter);
const service = 'assegno-sociale';

/** Never a fault of ours, and the right page for what was asked. */
function held(status: number, at: string) {
  assert.ok(status < 500, `${at}: ${status}`);
}
// The boxes of our forms and what stands in our addresses, as the pages read them.
const pages = globSync('src/channels/web/**/*.ts').map((file) => readFileSync(file, 'utf8'));
const named = (pattern: RegExp) => [
  ...new Set(pages.flatMap((page) => [...page.matchAll(pattern)].flatMap(([, name]) => name ?? []))),
];
const boxes = named(/\bone\([^,()]+, '([\w-]+)'/g);
const searches = named(/\bquery\('([\w-]+)'/g);
const text = (value: string) => JSON.stringify(value);

describe('a text that no list has', () => {
  it('is no reason to refuse: not by the rules of the case, not by the form of the desk', async () => {
    const seen = await sentApplication(counter, clock, { service, status: 'ineligible', personId: maria.id });
    const ask = await visit(paola);
    const desk = `/it/desk/cases/${seen.id}`;
    await ask(`${desk}/open`, { reason: 'work' });
    for (const reason of hostile) {
      const signed = await counter.casework.sign(seen, {
        outcome: 'refused',
        reasons: [reason],
        words: '',
        by: paola.id,
      });
      assert.ok(!signed.ok, `signed for ${text(reason)}`);
      for (const form of [
        { outcome: 'refused', reason, version: String(seen.version) },
        { outcome: reason, version: String(seen.version) },
        { outcome: 'granted', version: reason },
      ]) {
        const answer = await ask(`${desk}/decide`, form);
        held(answer.status, `decide ${JSON.stringify(form)}`);
        assert.notEqual(answer.status, 303, JSON.stringify(form));
      }
    }
    assert.equal((await (await visit(maria))('/it/my')).status, 200);
  });
  it('is no part of an address, no search and no box of a form that any door of the web opens to', async () => {
    const seen = await sentApplication(counter, clock, { service, status: 'eligible', personId: maria.id });
    const [citizen, officer, head] = await Promise.all([maria, paola, carla].map(visit));
    await officer?.(`/it/desk/cases/${seen.id}/open`, { reason: 'work' });
    const doors = new Map(
      counter.web.routes.map(({ method, path }) => [`${method} ${path}`, { method, path }]),
    );
    const methods = new Set(['GET', 'POST']);
    for (const { method, path } of doors.values()) {
      if (!methods.has(method) || path.includes('*') || path.endsWith('/live')) continue;
      // Nobody answers at this counter's provider: the page that asks it says so.
      if (/sign-in|jwks/.test(path)) continue;
      for (const one of ['constructor', '__proto__', 'a\u0000b', '\ud800']) {
        const at = encodeURIComponent(one.toWellFormed());
        const put = path.replaceAll(/:language\{[^}]*\}/g, 'it').replaceAll(/:\w+(\{[^/]*\})?/g, at);
        const own = path.replaceAll(/:language\{[^}]*\}/g, 'it').replace(':id', seen.id);
        for (const address of new Set([put, own.replaceAll(/:\w+(\{[^/]*\})?/g, at)])) {
          const search = new URLSearchParams(searches.map((name) => [name, one]));
          const form = Object.fromEntries([...boxes, one].map((name) => [name, one]));
          for (const ask of [citizen, officer, head]) {
            const answer = await ask?.(`${address}?${search}`, method === 'POST' ? form : undefined);
            held(answer?.status ?? 0, `${method} ${address} ${text(one)}`);
          }
        }
      }
    }
  });
  it('is no answer by the API, and what can be kept of it is', async () => {
    const { call } = await apiClient(counter);
    for (const one of hostile) {
      const at = encodeURIComponent(one.toWellFormed());
      const answers = JSON.parse(`{${text(one)}:1}`);
      held((await call('GET', `/services/${at}`, undefined)).status, `service ${text(one)}`);
      held((await call('GET', `/services?language=${at}`, undefined)).status, `language ${text(one)}`);
      held((await call('POST', `/services/${service}/evaluate`, { answers, on: one })).status, 'evaluate');
      held((await call('POST', '/applications', { service: one, answers })).status, 'application');
      const made = await call('POST', '/applications', { service, answers });
      assert.ok(made.status < 500, text(one));
    }
  });
  it('decides nothing on the command line', () => {
    for (const one of ['constructor', '__proto__']) {
      for (const [args, input] of [
        [['decide', one, '--on', '2026-06-10'], '{}'],
        [['decide', service, '--on', '2026-06-10'], `{${text(one)}:1}`],
        [['understand', '--lang', 'it', '--expect', one], 'sì'],
        [['understand', '--lang', 'it', '--expect', 'choice', '--service', service, '--question', one], 'sì'],
        [[one || '-']],
      ] as const) {
        const run = spawnSync(process.execPath, ['src/channels/command-line/main.ts', ...args], {
          input,
          encoding: 'utf8',
        });
        assert.equal(run.status, 2, `${args.join(' ')}: ${run.stderr}`);
        assert.equal(run.stderr.trim().split('\n').length, 1, run.stderr);
      }
    }
  });
  it('is answered in conversation, said or pressed, at the door and inside', async () => {
    const definition = counter.catalogue.entries.get(service)?.definition;
    assert.ok(definition);
    const context = { definition, places: counter.places, today: '2026-06-10' as CalendarDate };
    const calls = (['text', 'keypad'] as const).map((mode) =>
      reception({ ...counter, database }, { language: 'it', mode, source: null }),
    );
    for (const one of hostile) {
      for (const input of [
        { type: 'said', text: one },
        { type: 'keys', keys: one },
      ] as const) {
        const turn = begin(context, { language: 'it', mode: 'text', answers: {}, agency: { it: 'prova' } });
        assert.ok(hear(context, turn.state, input).say.length > 0, text(one));
        for (const call of calls) assert.ok((await call.hear(input)).turn.say.length > 0, text(one));
      }
    }
  });
  it('stands in what is kept and takes no page away: a decision that was signed for it before', async () => {
    const refused = await refusedApplication(counter, clock, { service, person: maria, by: paola.id });
    await database.transaction(async (sql) => {
      await sql.query("select set_config('sportello.retention', 'on', true)");
      await sql.query('alter table decision disable trigger user');
      await sql.query('update decision set reasons = $2 where application_id = $1', [
        refused.id,
        JSON.stringify(['constructor']),
      ]);
      await sql.query('alter table decision enable trigger user');
    });
    const ask = await visit(maria);
    for (const path of ['/it/my', `/it/applications/${refused.id}`, `/it/applications/${refused.id}/receipt`])
      held((await ask(path)).status, path);
    const officer = await visit(paola);
    await officer(`/it/desk/cases/${refused.id}/open`, { reason: 'work' });
    assert.equal((await officer(`/it/desk/cases/${refused.id}`)).status, 200);
  });
});
