// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { todayInItaly } from '#core/index.ts';
import { askAt, type Definition, type RawAnswers, valueAt, wordsIn, wordsOf } from '#interview/index.ts';
import { kindOf } from '#kinds/index.ts';
import type { Counter } from '#wing/channels';
import { isAccessibleAsMade } from './browser.ts';

/** Puts an answer into the form of a question, as hands would. */
export async function fillIn(
  page: Page,
  fields: Readonly<Record<string, string | readonly string[]>>,
  before = '',
): Promise<void> {
  for (const [part, filled] of Object.entries(fields)) {
    const name = before + (part === '' ? 'answer' : `answer-${part}`);
    for (const value of typeof filled === 'string' ? [filled] : filled) {
      const boxes = page.locator(`main form [name="${name}"]`);
      const type = await boxes
        .first()
        .evaluate((box) => (box instanceof HTMLInputElement ? box.type : box.tagName));
      if (type === 'radio' || type === 'checkbox') {
        await page.locator(`main form [name="${name}"][value="${value}"]`).check();
      } else if (type === 'SELECT') await boxes.first().selectOption(value);
      else await boxes.first().fill(value);
    }
  }
}

/** The questions of the page, each with what the names of its boxes begin with: one alone, or several that belong together. */
export async function askedOn(
  page: Page,
): Promise<readonly { readonly path: string; readonly before: string }[]> {
  const alone = /\/questions\/([^?]+)/.exec(page.url())?.[1];
  if (!alone) return [];
  const paths = await page
    .locator('main form:has(.question) input[name="asked"]')
    .all()
    .then((boxes) => Promise.all(boxes.map((box) => box.inputValue())));
  return paths.length > 0
    ? paths.map((path, n) => ({ path, before: `${n}-` }))
    : [{ path: alone, before: '' }];
}

/** Answers every question of a case, page by page, to the page where the answers are checked; each page that is made otherwise is looked at by axe. */
export async function answerAll(
  page: Page,
  { clock, places }: Pick<Counter, 'clock' | 'places'>,
  definition: Definition,
  answers: RawAnswers,
  language: 'it' | 'en',
): Promise<void> {
  for (let n = 0; n < 200; n++) {
    const asks = await askedOn(page);
    if (asks.length === 0) return;
    const today = todayInItaly(clock);
    await isAccessibleAsMade(page, page.url());
    for (const { path, before } of asks) {
      const ask = askAt(definition.service, answers, today, path);
      assert.ok(ask, path);
      const stored = valueAt(answers, path);
      const value = ask.howMany && Array.isArray(stored) ? stored.length : stored;
      const words = wordsOf(wordsIn(definition, language), ask);
      if (value === null) await page.locator(`main form [name="${before}none"]`).check();
      else {
        const { options } = ask.question;
        const asked = { options, words, language, today, places };
        await fillIn(page, kindOf(ask.question).fill(value, asked), before);
      }
    }
    const here = page.url();
    await page.locator('main form button[type=submit]').first().click();
    await page.waitForURL(({ href }) => href !== here).catch(() => undefined);
    assert.notEqual(page.url(), here, await page.locator('main').innerText());
  }
  throw new Error('the questions never end');
}
