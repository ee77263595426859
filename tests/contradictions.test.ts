// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { examplesOf } from '#catalogue/index.ts';
import { testDatabase } from '#store/testing.ts';
import { testClock, testCounter } from './counter.ts';

const clock = testClock('2026-04-08');
const counter = await testCounter(await testDatabase(), clock);
const example = examplesOf(counter.catalogue, 'naspi-domanda').find(({ name }) =>
  name.startsWith('2026: 24.000'),
);
assert.ok(example);
const by = { who: 'citizen', channel: 'web', confidence: 1, confirmed: true } as const;

async function draft() {
  const { 'used-weeks': _, ...answers } = example?.answers ?? {};
  const started = await counter.applications.start('naspi-domanda', {
    language: 'it',
    channel: 'web',
    answers,
  });
  assert.ok(started.ok);
  const { application, code } = started.value;
  const cookie = `application=${code}`;
  return { application, code, cookie };
}

describe('answers that cannot both be true', () => {
  it('are refused where they are given, whatever the channel, and an earlier one can be changed first', async () => {
    const { application } = await draft();
    const refused = await counter.applications.answer(application, { path: 'used-weeks', value: 60, ...by });
    assert.ok(!refused.ok);
    const [problem] = refused.problems;
    assert.deepEqual(
      [problem?.code, problem?.path, problem?.others],
      ['contradiction', 'used-weeks', ['weeks']],
    );
    const more = await counter.applications.answer(application, { path: 'weeks', value: 100, ...by });
    assert.ok(more.ok);
    const taken = await counter.applications.answer(more.value, { path: 'used-weeks', value: 60, ...by });
    assert.ok(taken.ok);
    const fewer = await counter.applications.answer(taken.value, { path: 'weeks', value: 50, ...by });
    assert.ok(fewer.ok, 'an earlier answer is always taken');
    const sent = await counter.applications.submit(fewer.value, 'web');
    assert.ok(!sent.ok && sent.problems[0]?.path === 'used-weeks', 'the later one is asked again');
  });

  it('are told on the page with both values, and a link to the other one', async () => {
    const page = await counter.web.request('http://localhost/it/services/naspi-domanda/estimate', {
      method: 'POST',
      body: new URLSearchParams({
        answers: JSON.stringify({ ...example.answers, 'used-weeks': undefined }),
        path: 'used-weeks',
        answer: '60',
      }),
      headers: { origin: 'http://localhost', host: 'localhost' },
    });
    assert.equal(page.status, 422);
    const text = await page.text();
    assert.match(text, /non possono essere di più/);
    assert.match(text, /Settimane di contributi in quattro anni: 52/);
    assert.match(text, /Settimane già usate: 60/);
  });
});
