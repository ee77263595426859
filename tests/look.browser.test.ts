// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { fits, isAccessible, launchChromium, withPage } from './browser.ts';
import { runningServer } from './server.ts';

const server = await runningServer();
await server.start();
const browser = await launchChromium();
after(async () => {
  await browser.close();
  await server.stop();
});
const shots = process.env['SHOTS'];

const pages: Readonly<Record<string, string>> = {
  home: '/it',
  service: '/it/services/assegno-unico-universale',
  information: '/it/services/pensione-supplementare',
  life: '/it/life/having-children',
  question: '/it/services/assegno-sociale/estimate',
  choice: '/it/what-am-i-entitled-to',
  accessibility: '/it/about/accessibility',
  privacy: '/it/about/privacy',
  legal: '/de/about/legal',
  figures: '/it/about/figures',
};

async function eachPage(page: Page, as: string, look: (name: string) => Promise<void>): Promise<void> {
  page.setDefaultTimeout(10_000);
  for (const [name, path] of Object.entries(pages)) {
    await page.goto(server.base + path);
    await look(`${name}-${as}`);
    if (shots) await page.screenshot({ path: `${shots}/${name}-${as}.png`, fullPage: true });
  }
}

const heightOf = (page: Page, css: string) =>
  page.locator(css).evaluate((element) => element.getBoundingClientRect().height);

describe('the look of public pages', () => {
  it('is accessible on a dark screen, with the footer at the bottom', async () => {
    await withPage(browser, { colorScheme: 'dark' }, async (page) => {
      await eachPage(page, 'dark-1280', async (name) => {
        await isAccessible(page, name);
        const below = await page
          .locator('footer')
          .evaluate((footer) => window.innerHeight - footer.getBoundingClientRect().bottom);
        assert.ok(below <= 0, `${name} ends ${below} px above the end of the window`);
      });
      const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      assert.notEqual(paper, 'rgb(255, 255, 255)');
    });
  });

  it('is accessible on a phone, where the header of an interview is one line', async () => {
    await withPage(browser, { viewport: { width: 360, height: 740 } }, async (page) => {
      await eachPage(page, '360', (name) => isAccessible(page, name));
      await page.goto(server.base + pages['home']);
      const card = page.locator('.card-link').first();
      assert.equal(await card.evaluate((element) => getComputedStyle(element).borderTopWidth), '1px');
      await page.goto(server.base + pages['question']);
      assert.ok((await heightOf(page, 'header')) < 56);
      assert.equal(await page.getByRole('link', { name: 'Entra con SPID o CIE' }).count(), 1);
    });
  });

  it('is walked by keys: past the header to the content, to what is wrong, and to where it is mended', async () => {
    await withPage(browser, {}, async (page) => {
      await page.goto(server.base + pages['question']);
      await page.keyboard.press('Tab');
      const skip = page.getByRole('link', { name: 'Andare al contenuto' });
      assert.ok(await skip.evaluate((link) => link === document.activeElement && link.checkVisibility()));
      await page.keyboard.press('Enter');
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'content');
      await page.locator('main form button[type=submit]').first().press('Enter');
      await page.locator('#error-summary').waitFor();
      await page.waitForFunction(() => document.activeElement?.id === 'error-summary');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      assert.ok(await page.evaluate(() => document.activeElement?.matches('main form :is(input, textarea)')));
    });
  });

  it('keeps in another language what was typed, and the key that ends a line still goes on', async () => {
    await withPage(browser, { javaScriptEnabled: false }, async (page) => {
      const codes = { it: 'Cognome', de: 'Familienname' };
      await page.goto(`${server.base}/it/codice-fiscale`);
      await page.getByLabel(codes.it).fill('D’Ambrosio "Rossi"');
      await page.getByRole('button', { name: 'Deutsch' }).click();
      assert.match(page.url(), /\/de\/codice-fiscale$/);
      assert.equal(await page.locator('html').getAttribute('lang'), 'de');
      assert.equal(await page.getByLabel(codes.de).inputValue(), 'D’Ambrosio "Rossi"');
      await page.getByLabel(codes.de).press('Enter');
      // Not whole: what is missing is said, in the language that was chosen.
      assert.equal(await page.locator('html').getAttribute('lang'), 'de');
      assert.equal(await page.locator('.error-summary').count(), 1);
    });
  });

  it('offers municipalities while one types, where there is JavaScript, by two letters of the name', async () => {
    await withPage(browser, {}, async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => {
        if (request.url().includes('/assets/places/')) asked.push(new URL(request.url()).pathname);
      });
      await page.goto(`${server.base}/it/services/assegno-maternita-comuni`);
      await page.locator('form[action$="/start"] button').first().click();
      const [home = ''] = /^.*\/applications\/[^/]+/.exec(page.url()) ?? [];
      await page.goto(`${home}/questions/town`);
      const box = page.locator('[data-places]');
      await box.pressSequentially('Cast');
      await page.waitForFunction(() => (document.querySelector('datalist')?.children.length ?? 0) > 0);
      const names = await page
        .locator('datalist option')
        .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
      assert.ok(names.includes('Castellabate (SA)'), names.slice(0, 5).join());
      assert.deepEqual(asked, ['/assets/places/ca']);
    });
  });

  it('fits at 400 % zoom, and buttons keep a border in forced colours', async () => {
    await withPage(
      browser,
      { viewport: { width: 320, height: 256 }, forcedColors: 'active' },
      async (page) => {
        await eachPage(page, '320', async (name) => {
          await fits(page, name);
          for (const button of await page.locator('main .btn, main .sign-in-way').all()) {
            const { width, style } = await button.evaluate((element) => {
              const { borderTopWidth, borderTopStyle } = getComputedStyle(element);
              return { width: borderTopWidth, style: borderTopStyle };
            });
            assert.deepEqual({ width, style }, { width: '2px', style: 'solid' }, name);
          }
        });
        await page.goto(server.base + pages['question']);
        // The question itself is in the first view.
        const top = await page.locator('h1').evaluate((heading) => heading.getBoundingClientRect().top);
        assert.ok(top < 200, `the question begins at ${top} px`);
      },
    );
  });
});
