// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { isAccessible, launchChromium, signInAs, withPage } from './browser.ts';
import { runningServer } from './server.ts';

// First: when it cannot be launched, nothing else holds the process.
const browser = await launchChromium();
const server = await runningServer();
await server.start();
after(async () => {
  await browser.close();
  await server.stop();
});

describe('signing in', () => {
  for (const javaScriptEnabled of [true, false]) {
    const how = javaScriptEnabled ? 'with' : 'without';
    it(`comes back signed in, sees what is theirs and signs out, ${how} JavaScript`, async () => {
      await withPage(browser, { javaScriptEnabled, viewport: { width: 360, height: 740 } }, async (page) => {
        await page.goto(`${server.base}/it`);
        await page.getByRole('link', { name: 'Entra con SPID o CIE' }).click();
        const check = javaScriptEnabled ? isAccessible : async () => undefined;
        await check(page, 'the sample identity provider');
        await page.getByRole('button', { name: 'Maria Rossi' }).click();
        assert.match(page.url(), /\/it\/my$/);
        await check(page, 'my applications, none');
        await page.getByRole('link', { name: 'Chi ha visto i miei dati' }).click();
        await check(page, 'who looked, nobody');
        await page.getByRole('button', { name: 'Uscire' }).click();
        await check(page, 'signed out');
        await page.goto(`${server.base}/it/my`);
        assert.doesNotMatch(page.url(), /\/it\/my$/);
      });
    });
  }

  it('offers SPID and CIE each by its own button, and tells the provider which was pressed', async () => {
    for (const by of ['SPID', 'CIE']) {
      await withPage(browser, { viewport: { width: 360, height: 740 } }, async (page) => {
        await page.goto(`${server.base}/it`);
        await page.getByRole('link', { name: `Entra con ${by}`, exact: true }).click();
        assert.match(await page.locator('h1').innerText(), new RegExp(`^Entra con ${by}`));
        await isAccessible(page, `the sample provider for ${by}`);
        await page.getByLabel(/Livello/).selectOption({ label: `${by} 2` });
        await page.getByRole('button', { name: 'Maria Rossi' }).click();
        assert.match(page.url(), /\/it\/my$/);
      });
    }
  });

  it('makes an application begun without signing in theirs, by its code, and nobody else’s', async () => {
    let code = '';
    await withPage(browser, {}, async (page) => {
      await page.goto(`${server.base}/it/services/certificazione-unica`);
      await page.locator('main form button').first().click();
      await page.getByRole('link', { name: /Salvare/ }).click();
      code = (await page.locator('.number').innerText()).trim();
    });
    await withPage(browser, {}, async (page) => {
      await signInAs(page, server.base, 'Maria Rossi');
      await page.getByRole('link', { name: 'Riprendere una domanda' }).first().click();
      await page.getByLabel(/^Codice, o numero/).fill(code);
      await page.locator('main form button').click();
      assert.match(await page.locator('main').innerText(), /È sua questa domanda\?/);
      await isAccessible(page, 'is this draft yours?');
      await page.getByRole('button', { name: 'Sì, è mia: vado avanti' }).click();
      assert.match(page.url(), /\/known$/, 'now that she has signed in, something is known');
      await page.goto(`${server.base}/it/my`);
      assert.match(await page.locator('main').innerText(), /Non l’ha ancora inviata/);
      await isAccessible(page, 'my applications, one');
    });
    await withPage(browser, {}, async (page) => {
      await signInAs(page, server.base, 'Luca Bianchi');
      await page.goto(`${server.base}/it/resume`);
      await page.getByLabel(/^Codice, o numero/).fill(code);
      await page.locator('main form button').click();
      assert.doesNotMatch(page.url(), /\/questions\//, 'it is Maria’s');
    });
  });

  it('ends on every device at once', async () => {
    await withPage(browser, {}, async (phone) => {
      await signInAs(phone, server.base, 'Anna Esposito');
      await withPage(browser, {}, async (desk) => {
        await signInAs(desk, server.base, 'Anna Esposito');
        await desk.getByRole('button', { name: 'Uscire da tutti i dispositivi' }).click();
      });
      await phone.goto(`${server.base}/it`);
      assert.equal(await phone.getByRole('link', { name: 'Anna Esposito' }).count(), 0);
    });
  });

  it('loses nothing when the person goes back, and tells them', async () => {
    await withPage(browser, {}, async (page) => {
      await page.goto(`${server.base}/it/sign-in`);
      await page.getByRole('button', { name: /Tornare indietro/ }).click();
      assert.match(await page.locator('main').innerText(), /Ha interrotto l’accesso/);
      await isAccessible(page, 'sign-in stopped');
    });
  });

  it('refuses a level below the one asked', async () => {
    await withPage(browser, {}, async (page) => {
      await page.goto(`${server.base}/it/sign-in?level=3`);
      await page.getByLabel(/Livello/).selectOption({ label: 'SPID 2' });
      await page.getByRole('button', { name: 'Maria Rossi' }).click();
      assert.match(await page.locator('main').innerText(), /livello di sicurezza più alto/);
    });
  });

  it('refuses an answer of the provider that this browser did not ask for', async () => {
    // As when somebody sends a victim the address that would sign them in as another.
    await withPage(browser, {}, async (page) => {
      await page.goto(`${server.base}/it/sign-in`);
      await page.context().clearCookies({ name: 'sign-in' });
      await page.getByRole('button', { name: 'Maria Rossi' }).click();
      assert.match(await page.locator('main').innerText(), /iniziato in un’altra finestra/);
      await page.goto(`${server.base}/it`);
      assert.equal(await page.getByRole('link', { name: 'Maria Rossi' }).count(), 0);
    });
  });

  it('never leads back to a place that is not ours', async () => {
    for (const to of ['https://evil.example', '//evil.example', '/it/../x', '/it\\@evil.example']) {
      await withPage(browser, {}, async (page) => {
        await page.goto(`${server.base}/it/sign-in?to=${encodeURIComponent(to)}`);
        await page.getByRole('button', { name: 'Maria Rossi' }).click();
        assert.equal(new URL(page.url()).pathname, '/it/my');
      });
    }
  });
});
