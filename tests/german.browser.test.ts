// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { testDatabase } from '#store/testing.ts';
import { listen } from '../src/app.ts';
import { isAccessible, launchChromium, withPage } from './browser.ts';
import { testClock, testCounter } from './counter.ts';

// German words are longer than Italian ones: nothing may break, or run out of a telephone's page. What the pages do is tried in Italian.
const browser = await launchChromium();
const counter = await testCounter(await testDatabase(), testClock('2026-06-24'));
const { port, close } = await listen(counter.web, { port: 0, host: '127.0.0.1' });
const home = `http://127.0.0.1:${port}/de`;
after(async () => {
  await browser.close();
  await close();
});

const begin = async (page: Page, service: string) => {
  await page.goto(`${home}/services/${service}`);
  await page.locator('form[action$="/start"] button').first().click();
  await page.waitForURL(/questions/);
};
const next = (page: Page) => page.locator('main form button[type=submit]').first().click();
const states: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  home: (page) => page.goto(home),
  'the services of a moment of life': (page) => page.goto(`${home}/life/losing-work`),
  'a service with German words': (page) => page.goto(`${home}/services/naspi-domanda`),
  'a service in Italian alone': (page) => page.goto(`${home}/services/assegno-sociale`),
  'a question with long options': (page) => begin(page, 'naspi-domanda'),
  'an error in a question': async (page) => {
    await begin(page, 'variazione-residenza');
    await next(page);
    await page.waitForFunction(() => document.activeElement?.id === 'error-summary');
    assert.match(await page.title(), /^Fehler/);
  },
  'a question of a service in Italian alone': (page) => begin(page, 'assegno-sociale'),
  'the answers before they are sent': async (page) => {
    await begin(page, 'bonus-nuovi-nati');
    await page.locator('[name=answer][value=birth]').check();
    await next(page);
    await page.waitForURL(/event-date/);
    await page.goto(page.url().replace(/questions.*/, 'check'));
  },
};

describe('the portal in German', () => {
  for (const [state, open] of Object.entries(states))
    it(`is accessible, and as wide as its window: ${state}`, async () => {
      for (const width of [360, 1280])
        await withPage(browser, { viewport: { width, height: 800 } }, async (page) => {
          await open(page);
          await isAccessible(page, `${state} at ${width} px`);
          const wide = await page.evaluate(() => document.documentElement.scrollWidth);
          assert.ok(wide <= width, `${wide} px wide in a window of ${width}`);
          assert.equal(await page.locator('html').getAttribute('lang'), 'de');
        });
    });
});
