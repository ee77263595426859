// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { isAccessible, launchChromium, withPage } from './browser.ts';
import { runningServer } from './server.ts';

const server = await runningServer();
await server.start();
const browser = await launchChromium();
after(async () => {
  await browser.close();
  await server.stop();
});

async function signInAs(page: Page, name: string): Promise<void> {
  await page.goto(`${server.base}/it`);
  await page.getByRole('link', { name: 'Entra con SPID o CIE' }).click();
  await page.getByRole('button', { name }).click();
}

describe('somebody’s own data, in a real browser', () => {
  for (const viewport of [
    { width: 360, height: 740 },
    { width: 1280, height: 900 },
  ])
    it(`are read from the card on, at ${viewport.width} pixels: the newest slip is open, what is before at hand`, async () => {
      await withPage(browser, { viewport }, async (page) => {
        await signInAs(page, 'Giuseppe Esposito');
        await page.goto(`${server.base}/it/services/cedolino-pensione`);
        await page.getByRole('link', { name: 'Vedere i miei dati' }).click();
        assert.match(page.url(), /\/reading$/);
        await isAccessible(page, 'slips');
        const slips = page.locator('main details');
        assert.equal(await slips.count(), 13);
        assert.equal(await page.locator('main details[open]').count(), 1);
        assert.match(await slips.first().innerText(), /683,00/);
        for (const service of ['visualizzazione-indebiti', 'estratto-conto-contributivo']) {
          await page.goto(`${server.base}/it/services/${service}/reading`);
          await isAccessible(page, service);
        }
        assert.equal(
          await page.locator('main table [role="row"]').count(),
          41,
          'forty years, and their names',
        );
      });
    });

  it('are gone from the browser after signing out', async () => {
    await withPage(browser, {}, async (page) => {
      await signInAs(page, 'Giuseppe Esposito');
      await page.goto(`${server.base}/it/services/cedolino-pensione/reading`);
      await page.getByRole('button', { name: 'Uscire' }).click();
      await page.goBack();
      assert.doesNotMatch(await page.locator('body').innerText(), /683,00/);
    });
  });
});

describe('a document of ours', () => {
  it('is asked for by its number, and a wrong one is told', async () => {
    await withPage(browser, { viewport: { width: 360, height: 740 } }, async (page) => {
      await page.goto(`${server.base}/it/verify`);
      await isAccessible(page, 'verify');
      await page.getByLabel('Numero di verifica').fill('1234 5678 9012 3456');
      await page.getByRole('button', { name: 'Controllare' }).click();
      assert.match(await page.locator('main').innerText(), /non troviamo un documento/);
      await isAccessible(page, 'not found');
    });
  });
});
