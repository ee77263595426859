// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { isAccessible, launchChromium, signInAs, withPage } from './browser.ts';
import { runningServer } from './server.ts';

const server = await runningServer();
await server.start();
const browser = await launchChromium();
after(async () => {
  await browser.close();
  await server.stop();
});

describe('my data', () => {
  it('are seen, downloaded, corrected and erased, on a small screen', async () => {
    await withPage(browser, { viewport: { width: 360, height: 740 } }, async (page) => {
      await page.goto(`${server.base}/it/services/certificazione-unica`);
      await page.locator('main form button').first().click();
      await signInAs(page, server.base, 'Anna Esposito');
      await page.getByRole('link', { name: 'I miei dati', exact: true }).click();
      await isAccessible(page, 'my data');

      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'Scarichi tutto' }).click(),
      ]);
      const data = JSON.parse(readFileSync(await download.path(), 'utf8'));
      assert.equal(data.tables.person[0].given_name, 'Anna');

      await page.getByRole('button', { name: 'Mandi la richiesta' }).click();
      assert.match(await page.title(), /^Errore/);
      await isAccessible(page, 'my data, a request without words');
      await page.getByLabel('Che cosa va corretto').fill('Il mio nome è Anna Maria.');
      await page.getByRole('button', { name: 'Mandi la richiesta' }).click();
      assert.match(await page.getByRole('status').innerText(), /Le rispondiamo entro il/);
      assert.match(await page.locator('main').innerText(), /Il mio nome è Anna Maria\./);
      await isAccessible(page, 'my data, a request taken in');

      await page.getByRole('link', { name: 'Veda che cosa si cancella' }).click();
      await isAccessible(page, 'before erasing');
      await page.getByRole('button', { name: 'Sì, cancelli' }).click();
      assert.match(await page.locator('main').innerText(), /la sua visita è finita/);
      await isAccessible(page, 'erased');
      await page.goto(`${server.base}/it/my`);
      assert.doesNotMatch(page.url(), /\/it\/my$/, 'signed out');
    });
  });
});
