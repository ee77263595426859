// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, it } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { examplesOf } from '#catalogue/index.ts';
import { todayInItaly } from '#core/index.ts';
import {
  askAt,
  type Definition,
  decide,
  type RawAnswers,
  valueAt,
  wordsIn,
  wordsOf,
} from '#interview/index.ts';
import { kindOf } from '#kinds/index.ts';
import { testDatabase } from '#store/testing.ts';
import { listen } from '../src/app.ts';
import { answerAll, fillIn } from './answer-pages.ts';
import { isAccessibleAsMade, launchChromium, withPage } from './browser.ts';
import { completed } from './completed.ts';
import { testClock, testCounter } from './counter.ts';

// First: when it cannot be launched, nothing else holds the process.
const browser = await launchChromium();
const clock = testClock('2026-06-24');
const counter = await testCounter(await testDatabase(), clock);
const { port, close } = await listen(counter.web, { port: 0, host: '127.0.0.1' });
const home = `http://127.0.0.1:${port}`;
after(async () => {
  await browser.close();
  await close();
});

/** Answers what a service that only answers asks, to its outcome; nothing is sent. */
async function estimate(
  page: Page,
  { service, words }: Definition,
  answers: RawAnswers,
  language: 'it' | 'en',
) {
  await page.locator('main a[href$="/estimate"]').first().click();
  const today = todayInItaly(clock);
  for (let n = 0; n < 60; n++) {
    const asks = await page
      .locator('main form:has(.question) input:is([name="path"], [name="asked"])')
      .evaluateAll((boxes) =>
        boxes.map((box) => (box instanceof HTMLInputElement ? [box.name, box.value] : [])),
      );
    if (asks.length === 0) break;
    for (const [at, [name, path = '']] of asks.entries()) {
      const ask = askAt(service, answers, today, path);
      assert.ok(ask, path);
      const before = name === 'asked' ? `${at}-` : '';
      const value = valueAt(answers, path);
      if (value === null) await page.locator(`main form [name="${before}none"]`).check();
      else {
        const said = wordsOf(wordsIn({ service, words }, language), ask);
        const { options } = ask.question;
        const asked = { options, words: said, language, today, places: counter.places };
        await fillIn(page, kindOf(ask.question).fill(value, asked), before);
      }
    }
    await page.locator('main form button[type=submit]').first().click();
  }
  await isAccessibleAsMade(page, 'estimate');
  assert.equal(await page.locator('main form[action$="/start"]').count(), 0, 'there is nothing to apply for');
  assert.ok((await page.locator('main .outcome').count()) > 0, await page.locator('main').innerText());
}

/** Each service that is obtainable, applied for in one language, to its receipt: on a phone or on a desk. */
export function everyServiceAppliedFor(language: 'it' | 'en', options: BrowserContextOptions): void {
  for (const { card, definition } of counter.catalogue.entries.values()) {
    if (!definition) continue;
    const [example] = examplesOf(counter.catalogue, card.id);
    assert.ok(example);
    it(card.id, async () => {
      clock.set(example.on);
      const answers = completed(definition, example.answers, example.on);
      await withPage(browser, options, async (page) => {
        await page.goto(`${home}/${language}/services/${card.id}`);
        await isAccessibleAsMade(page, card.id);
        if (definition.service.reads) {
          // Whose data they are must be shown first; as somebody sees them: tests/reads.browser.test.ts.
          assert.equal(await page.locator('main a[href$="/reading"]').count(), 1);
          return;
        }
        if (definition.service.estimateOnly) {
          await estimate(page, definition, answers, language);
          return;
        }
        await page.locator(`form[action$="/start"] button`).first().click();
        await answerAll(page, counter, definition, answers, language);
        assert.match(page.url(), /\/check$/);
        await isAccessibleAsMade(page, 'check your answers');
        const send = page.locator('form[action$="/submit"] button');
        await send.click();
        assert.match(page.url(), /\/receipt$/);
        await isAccessibleAsMade(page, 'receipt');
        assert.match(await page.locator('.number').first().innerText(), /2\d{3}-\d{3}-\d{3}-\d{3}-\d{2}/);
        const expected = decide(definition, answers, { today: example.on, places: counter.places }, language);
        const amounts = await page.locator('main').innerText();
        for (const { cents } of expected.amounts.slice(0, 1)) {
          const euros = new Intl.NumberFormat(language, {
            minimumFractionDigits: 2,
            useGrouping: 'always',
          }).format(cents / 100);
          assert.ok(amounts.includes(euros), `${euros} stands in the receipt`);
        }
      });
    });
  }
}
