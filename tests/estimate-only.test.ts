// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { examplesOf } from '#catalogue/index.ts';
import { type Language, todayInItaly } from '#core/index.ts';
import { playConversation } from '#dialogue/index.ts';
import {
  answersOnRoute,
  askAt,
  type Definition,
  decide,
  type RawAnswers,
  valueAt,
  wordsIn,
  wordsOf,
} from '#interview/index.ts';
import { kindOf } from '#kinds/index.ts';
import { estimation, reception } from '#reception/index.ts';
import { testDatabase } from '#store/testing.ts';
import { apiClient } from './api-client.ts';
import { testClock, testCounter } from './counter.ts';

const clock = testClock('2026-03-10');
const database = await testDatabase();
const counter = await testCounter(database, clock);
const services = [...counter.catalogue.entries.values()].flatMap(({ definition }) =>
  definition?.service.estimateOnly ? [definition] : [],
);

async function kept(): Promise<readonly object[]> {
  return database.query(
    'select (select count(*) from application) as applications, (select count(*) from register_entry) as entries, (select count(*) from notice) as letters',
  );
}
const nothing = await kept();

/** On the page, without JavaScript, from the button of the service to its outcome. */
async function byPage({ service, words }: Definition, answers: RawAnswers, language: Language) {
  const at = `/${language}/services/${service.id}`;
  const card = await (await counter.web.request(at)).text();
  assert.doesNotMatch(card, /\/start"/, 'there is nothing to apply for');
  let page = await (await counter.web.request(`${at}/estimate`)).text();
  for (let n = 0; n < 40; n++) {
    const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? '';
    const alone = hidden('path');
    const several = [...page.matchAll(/name="asked" value="([^"]*)"/g)].map(([, path = '']) => path);
    if (alone === '' && several.length === 0) return page;
    const carried = hidden('answers').replaceAll('&quot;', '"');
    const today = todayInItaly(clock);
    const form = new URLSearchParams({ answers: carried, ...(alone ? { path: alone } : {}) });
    for (const [n, path] of (alone ? [alone] : several).entries()) {
      const ask = askAt(service, answers, today, path);
      assert.ok(ask, path);
      const asked = {
        options: ask.question.options,
        words: wordsOf(wordsIn({ service, words }, language), ask),
        language,
        today,
        places: counter.places,
      };
      const before = alone ? '' : `${n}-`;
      if (!alone) form.append('asked', path);
      for (const [part, text] of Object.entries(kindOf(ask.question).fill(valueAt(answers, path), asked)))
        form.append(before + (part === '' ? 'answer' : `answer-${part}`), String(text));
    }
    const sent = await counter.web.request(`${at}/estimate`, { method: 'POST', body: form });
    assert.equal(sent.status, 200, alone || several.join(' '));
    page = await sent.text();
  }
  throw new Error('the page never comes to an outcome');
}
for (const definition of services) {
  const { service } = definition;
  describe(`${service.id} only answers`, () => {
    for (const [n, { name, on, answers: given }] of examplesOf(counter.catalogue, service.id).entries()) {
      const language = n % 2 === 0 ? 'it' : 'en';
      const answers = answersOnRoute(service, given, on);
      it(`the same on every channel, ${language}: ${name}`, async () => {
        clock.set(on);
        const expected = decide(definition, answers, { today: on, places: counter.places }, language);
        const sums = expected.amounts.map(({ cents }) => cents);

        const page = await byPage(definition, answers, language);
        assert.match(
          page,
          language === 'it' ? /È solo un calcolo: non è una domanda/ : /it is not an application/,
        );
        assert.doesNotMatch(page, /\/start"/);
        for (const cents of sums) {
          const written = new Intl.NumberFormat(language === 'it' ? 'it-IT' : 'en-GB', {
            minimumFractionDigits: 2,
            useGrouping: 'always',
          }).format(cents / 100);
          assert.ok(page.includes(written), written);
        }

        const evaluated = await counter.web.request(`/api/v1/services/${service.id}/evaluate`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ on, answers }),
        });
        const body = (await evaluated.json()) as { readonly amounts: readonly { readonly cents: number }[] };
        assert.deepEqual(
          body.amounts.map(({ cents }) => cents),
          sums,
        );

        for (const mode of ['voice', 'keypad'] as const) {
          const context = { definition, places: counter.places, today: on };
          const played = playConversation(context, { language, mode, answers });
          assert.equal(played.stuck, undefined, mode);
          assert.deepEqual(played.answers, answers);
        }
        assert.deepEqual(await kept(), nothing, 'no application, no protocol, no letter');
      });
    }

    it('in a conversation says so first and last, and works it out again with another answer', () => {
      const language = 'it';
      const talked = estimation(counter, { definition, language }, { mode: 'text', isGreeted: true });
      assert.match(talked.first.says.join(' '), /Non è una domanda/);
      assert.equal(talked.first.ended, null);
      const stop = talked.hear({ type: 'said', text: 'arrivederci' });
      assert.equal(stop.ended, 'stopped');
      assert.doesNotMatch(stop.says.join(' '), /codice/, 'there is nothing to take up again');
    });

    it('cannot be applied for by a form, by a program or at the entrance of a call', async () => {
      const sent = await counter.web.request(`/it/services/${service.id}/start`, {
        method: 'POST',
        body: new URLSearchParams(),
      });
      assert.equal(sent.headers.get('location'), `/it/services/${service.id}/estimate`);
      const client = await apiClient(counter);
      const asked = await client.call('POST', '/applications', { service: service.id, language: 'it' });
      assert.deepEqual(
        [asked.status, ((await asked.json()) as { readonly code: string }).code],
        [404, 'estimate-only'],
      );
      const begun = await counter.applications.start(service.id, { language: 'it', channel: 'web' });
      assert.equal(begun.ok ? undefined : begun.problems[0]?.code, 'estimate-only');
      assert.deepEqual(await kept(), nothing);
    });
  });
}

describe('the entrance of a call', () => {
  it('leads to a sum without beginning an application', async () => {
    const rooms = { ...counter, database };
    const call = reception(rooms, { language: 'it', mode: 'text', source: null });
    let heard = await call.hear({ type: 'said', text: 'quanto mi costa una badante?' });
    for (let n = 0; n < 3 && !heard.leaves; n++) heard = await call.hear({ type: 'said', text: 'sì' });
    assert.equal(heard.leaves?.to, 'estimate');
    assert.deepEqual(await kept(), nothing);
  });
});
