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
        page.getByRole('link', { name: 'Scaricare tutto' }).click(),
      ]);
      const data = JSON.parse(readFileSync(await download.path(), 'utf8'));
      assert.equal(data.tables.person[0].given_name, 'Anna');

      await page.getByRole('button', { name: 'Mandare la richiesta' }).click();
      assert.match(await page.title(), /^Errore/);
      await isAccessible(page, 'my data, a request without words');
      await page.getByLabel('Che cosa va corretto').fill('Il mio nome è Anna Maria.');
      await page.getByRole('button', { name: 'Mandare la richiesta' }).click();
      assert.match(await page.getByRole('status').innerText(), /Le rispondiamo entro il/);
      assert.match(await page.locator('main').innerText(), /Il mio nome è Anna Maria\./);
      await isAccessible(page, 'my data, a request taken in');

      await page.getByRole('link', { name: 'Vedere che cosa si cancella' }).click();
      await isAccessible(page, 'before erasing');
      await page.getByRole('button', { name: 'Sì, cancellare' }).click();
      assert.match(await page.locator('main').innerText(), /la sua visita è finita/);
      await isAccessible(page, 'erased');
      await page.goto(`${server.base}/it/my`);
      assert.doesNotMatch(page.url(), /\/it\/my$/, 'signed out');
    });
  });

  it('are corrected by who may, and the answer is read where it was asked', async () => {
    await withPage(browser, {}, async (page) => {
      await signInAs(page, server.base, 'Luca Bianchi', { to: '/it/my/data' });
      await page.getByLabel('Che cosa va corretto').fill('Il cognome è Bianchi, non Bianco.');
      await page.getByRole('button', { name: 'Mandare la richiesta' }).click();
    });
    await withPage(browser, {}, async (page) => {
      await signInAs(page, server.base, 'Ugo Neri', { to: '/it/desk/requests' });
      assert.match(await page.locator('main').innerText(), /registro degli accessi/, 'not an operator');
    });
    await withPage(browser, {}, async (page) => {
      await signInAs(page, server.base, 'Carla Greco', { to: '/it/desk/requests' });
      await isAccessible(page, 'requests at the desk');
      const request = page.getByRole('region', { name: 'Luca Bianchi' });
      await request.getByRole('button', { name: 'Rispondere' }).click();
      await isAccessible(page, 'an answer without words');
      await request.getByLabel('Che cosa rispondiamo').fill('Corretto: grazie.');
      await request.getByRole('button', { name: 'Rispondere' }).click();
      await isAccessible(page, 'answered');
      await page.getByRole('link', { name: 'Registro', exact: true }).click();
      await isAccessible(page, 'the protocol register');
    });
    await withPage(browser, {}, async (page) => {
      await signInAs(page, server.base, 'Luca Bianchi', { to: '/it/my/data' });
      assert.match(await page.locator('main').innerText(), /Fatto: Corretto: grazie\./);
      await page.goto(`${server.base}/it/my/access`);
      assert.match(await page.locator('main').innerText(), /Carla Greco/);
    });
  });
});
