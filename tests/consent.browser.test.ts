// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { apiClientOf } from './api-client.ts';
import { isAccessible, launchChromium, takeUp, withPage } from './browser.ts';
import { mariasAnswers } from './family.ts';
import { runningServer } from './server.ts';

const server = await runningServer();
const browser = await launchChromium();
after(async () => {
  await browser.close();
  await server.stop();
});
await server.start();
const institution = await apiClientOf(server);

const lucasIban = 'IT60 Q012 3412 3450 0000 0753 XYZ';

/** Signs in as one of the sample people and opens their own page. */
async function signInAs(page: Page, name: string, language: 'it' | 'en' = 'it'): Promise<void> {
  await page.goto(`${server.base}/${language}/sign-in?to=${encodeURIComponent(`/${language}/my`)}`);
  await page.getByRole('button', { name }).click();
  await page.waitForURL(/\/my$/);
}

/** An application that is all answered, as somebody would leave it before sending: its code. */
async function answered(...args: Parameters<typeof mariasAnswers>): Promise<string> {
  const client = institution;
  const call = async (method: string, path: string, body?: unknown) => {
    const response = await client.call(method, path, body);
    const result = (await response.json()) as { id: string; code: string };
    assert.ok(response.ok, JSON.stringify(result));
    return result;
  };
  const service = 'assegno-unico-universale';
  const { id } = await call('POST', '/applications', { service, language: 'it' });
  await call('PATCH', `/applications/${id}/answers`, mariasAnswers(...args));
  return (await call('POST', `/applications/${id}/code`)).code;
}

/** Maria takes it up by its code, checks it and sends it. */
async function mariaSends(page: Page, code: string): Promise<void> {
  await page.goto(`${server.base}/it/resume`);
  await page.getByLabel(/^Codice, o numero/).fill(code);
  await page.locator('main form button').click();
  await takeUp(page);
  await page.getByRole('button', { name: 'Confermo e invio la domanda' }).click();
  await page.waitForURL(/\/receipt$/);
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with' : 'without';
  const check = javaScriptEnabled ? isAccessible : async () => undefined;
  const small = { javaScriptEnabled, viewport: { width: 360, height: 740 } };

  describe(`two parents in two windows, ${how} JavaScript`, () => {
    it('Maria asks for all, Luca agrees on his own sign-in, and takes it back', async () => {
      const code = await answered('all-to-me');
      await withPage(browser, { javaScriptEnabled }, async (maria) => {
        await signInAs(maria, 'Maria Rossi');
        await maria.goto(`${server.base}/it/resume`);
        await maria.getByLabel(/^Codice, o numero/).fill(code);
        await maria.locator('main form button').click();
        await takeUp(maria);
        assert.match(await maria.locator('main').innerText(), /Chiediamo all’altro genitore se è d’accordo/);
        await check(maria, 'check before sending');
        await maria.getByRole('button', { name: 'Confermo e invio la domanda' }).click();
        await maria.waitForURL(/\/receipt$/);
        assert.match(await maria.locator('main').innerText(), /Aspettiamo la risposta/);
        assert.doesNotMatch(await maria.locator('main').innerText(), /Luca/, 'a code tells nobody’s name');
        await check(maria, 'receipt that waits');

        await withPage(browser, small, async (luca) => {
          await signInAs(luca, 'Luca Bianchi');
          assert.match(
            await luca.locator('main').innerText(),
            /(Una domanda aspetta|domande aspettano) la sua risposta/,
          );
          await check(luca, 'what waits for Luca');
          await luca.getByRole('link', { name: 'Leggere e rispondere' }).first().click();
          const shown = await luca.locator('main').innerText();
          assert.match(shown, /Maria Rossi[\s\S]*12 marzo 2018/);
          for (const secret of ['18.500', 'IT60X05428', '333 123'])
            assert.ok(!shown.includes(secret), `${secret} is not shown`);
          await check(luca, 'the request');

          await luca.getByRole('button', { name: 'Inviare la risposta' }).click();
          assert.match(await luca.locator('.error-summary').innerText(), /Scelga una delle risposte/);
          await check(luca, 'no answer chosen');
          await luca.getByLabel(/Sì, sono d’accordo/).check();
          await luca.getByRole('button', { name: 'Inviare la risposta' }).click();
          assert.match(luca.url(), /\/receipts\/1$/);
          assert.match(await luca.locator('.number').innerText(), /^\d{4}\/\d{7}$/);
          await check(luca, 'receipt of the answer');

          await maria.goto(`${server.base}/it/my`);
          assert.match(await maria.locator('main').innerText(), /Luca Bianchi ha dato il consenso/);
          await check(maria, 'Maria sees the answer');

          await luca.goto(luca.url().replace(/\/receipts.*/, ''));
          await luca.getByText('Vuole ritirare il consenso?').click();
          await luca.getByRole('button', { name: 'Ritiro il consenso' }).click();
          assert.match(await luca.locator('main').innerText(), /si divide: metà a Maria Rossi e metà a lei/);
          await luca.getByRole('link', { name: 'Andare alla prossima domanda' }).click();
          await check(luca, 'the account is asked next');
          await luca.getByLabel('Qual è il suo IBAN?').fill('IT60 Q012');
          await luca.getByRole('button', { name: 'Inviare il conto' }).click();
          assert.equal(await luca.locator('.error-summary li').count(), 2, 'both boxes are told of');
          await check(luca, 'account with faults');
          await luca.getByLabel('Qual è il suo IBAN?').fill(lucasIban);
          await luca.getByLabel('Sì').check();
          await luca.getByRole('button', { name: 'Inviare il conto' }).click();
          assert.match(await luca.locator('main').innerText(), /IT60 Q012/);
          await check(luca, 'receipt of the account');
        });
        await maria.reload();
        const state = await maria.locator('main').innerText();
        assert.match(state, /Luca Bianchi ha ritirato il consenso/);
        assert.match(state, /Luca Bianchi ha indicato il suo conto/);
        assert.ok(!state.includes('Q012'), 'whose number she does not see');
      });
    });

    it('Maria says which allowance has changed: it is known, and asked no more', async () => {
      const code = await answered('half');
      await withPage(browser, small, async (maria) => {
        await signInAs(maria, 'Maria Rossi');
        await mariaSends(maria, code);
        const number = (await maria.locator('.number').innerText()).trim();
        await maria.goto(`${server.base}/it/services/assegno-unico-variazione`);
        await maria.locator('main form button').first().click();
        assert.match(await maria.locator('main').innerText(), /Quale domanda vuole cambiare/);
        await check(maria, 'which allowance');
        await maria.getByLabel(number).check();
        await maria.getByRole('button', { name: 'Avanti' }).click();
        await maria.waitForURL(/\/applications\//);
        const application = maria.url().replace(/(\/applications\/[^/]+).*/, '$1');
        await maria.goto(`${application}/check`);
        assert.match(
          await maria.locator('main').innerText(),
          new RegExp(`Numero della domanda\\s+${number}`),
        );
        await maria.goto(`${application}/questions/claim`);
        await check(maria, 'its number');
      });
    });

    it('keeps the page of one from everybody else, and tells whoever applied of the attempt', async () => {
      const code = await answered('half');
      await withPage(browser, { javaScriptEnabled }, async (maria) => {
        await signInAs(maria, 'Maria Rossi');
        await mariaSends(maria, code);
        await withPage(browser, small, async (luca) => {
          await signInAs(luca, 'Luca Bianchi', 'en');
          await luca.getByRole('link', { name: 'Read and answer' }).first().click();
          await check(luca, 'the request in English');
          const path = new URL(luca.url()).pathname;
          await withPage(browser, small, async (anna) => {
            const before = await anna.goto(`${server.base}${path}`);
            assert.doesNotMatch(await anna.locator('body').innerText(), /12 March 2018/);
            assert.ok(before?.ok(), 'to sign in first');
            await anna.getByRole('button', { name: 'Anna Esposito' }).click();
            assert.match(await anna.locator('main').innerText(), /This request is not for you/);
            await check(anna, 'not for her');
          });
          await maria.goto(`${server.base}${path}`);
          assert.match(
            await maria.locator('main').innerText(),
            /This request is not for you/,
            'nor for whoever applied',
          );
        });
        await maria.goto(`${server.base}/it/my/access`);
        assert.match(await maria.locator('main').innerText(), /Anna Esposito[\s\S]*Tentativo respinto/);
      });
    });
  });
}
