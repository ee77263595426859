// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { fits, isAccessible, launchChromium, withPage } from './browser.ts';
import { runningServer } from './server.ts';

const browser = await launchChromium();
const server = await runningServer();
await server.start();
after(async () => {
  await browser.close();
  await server.stop();
});
const gallery = `${server.base}/it/preview/components`;

describe('every component of the pages, in every state', () => {
  it('is on one page, with its states', async () => {
    await withPage(browser, {}, async (page) => {
      await page.goto(gallery);
      assert.ok((await page.locator('.gallery-state').count()) > 40);
      for (const css of [
        '.sign-in-way',
        '.has-error',
        '.choice',
        '.result-card',
        '.bars',
        '.checklist',
        '.qr',
      ])
        assert.ok((await page.locator(`main ${css}`).count()) > 0, css);
    });
  });

  for (const [name, options] of [
    ['wide', {}],
    ['on a phone', { viewport: { width: 360, height: 740 } }],
    ['on a dark screen', { colorScheme: 'dark' }],
  ] as const)
    it(`is accessible, ${name}`, async () => {
      await withPage(browser, options, async (page) => {
        await page.goto(gallery);
        await isAccessible(page, `the components, ${name}`);
      });
    });

  it('keeps its borders in forced colours, and fits at 400 % zoom', async () => {
    const narrow = { viewport: { width: 320, height: 256 }, forcedColors: 'active' } as const;
    await withPage(browser, narrow, async (page) => {
      await page.goto(gallery);
      await fits(page, 'the components');
      const bare = await page
        .locator('main .btn, main .sign-in-way, main .choice, main .form-control, main .result')
        .evaluateAll((all) =>
          all.filter((one) => getComputedStyle(one).borderTopWidth === '0px').map((one) => one.outerHTML),
        );
      assert.deepEqual(bare, []);
    });
  });

  it('names every control', async () => {
    await withPage(browser, {}, async (page) => {
      await page.goto(gallery);
      const nameless = await page
        .locator('main input:not([type=hidden]), main select, main textarea')
        .evaluateAll((all) =>
          all
            .filter((one) => ((one as HTMLInputElement).labels ?? []).length === 0)
            .map((one) => one.outerHTML),
        );
      assert.deepEqual(nameless, []);
    });
  });
});
