// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { examplesOf } from '#catalogue/index.ts';
import { languages, mainLanguage } from '#core/index.ts';
import { answersOnRoute, decide, isAppliedFor, toldIn } from '#interview/index.ts';
import { testDatabase } from '#store/testing.ts';
import { channels } from './channels.ts';
import { completed } from './completed.ts';
import { ownServices, testClock, testCounter } from './counter.ts';

// The same cases on every channel: the same answers stored, the same outcome, amounts and reasons. A new service gets this
// for its cases alone.
const clock = testClock('2026-11-24');
const catalogue = await ownServices();

for (const { card, definition } of catalogue.entries.values()) {
  // Where nothing is applied for: tests/estimate-only.test.ts, tests/reads.test.ts.
  if (!definition || !isAppliedFor(definition.service)) continue;
  const spoken = languages.filter((language) => toldIn(definition, language) === language);
  // Of its own: the people of the cases are few, and each look at one of them would read all that was sent before.
  const counter = await testCounter(await testDatabase(), clock, { catalogue });
  describe(`parity of ${card.id}`, () => {
    for (const [channel, play] of Object.entries(channels)) {
      for (const [n, { name, on, answers }] of examplesOf(catalogue, card.id).entries()) {
        const language = spoken[n % spoken.length] ?? mainLanguage;
        it(`${channel}, ${language}: ${name}`, async () => {
          clock.set(on);
          const all = completed(definition, answers, on);
          const { application, receipt } = await play(counter, definition, all, language);
          const expected = decide(definition, all, { today: on, places: counter.places }, language);
          assert.ok(expected.problems.every(({ keeps }) => keeps));
          assert.deepEqual(application.answers, answersOnRoute(definition.service, all, on));
          assert.deepEqual(receipt.outcome, expected);
          assert.match(receipt.number, /^\d{4}-\d{3}-\d{3}-\d{3}-\d{2}$/);
        });
      }
    }
  });
}
