// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { checkIban, ibanCheckDigits } from '#core/index.ts';
import { type SampleMessage, samplePeople } from '#stand-ins/index.ts';
import { apiClientOf } from './api-client.ts';
import { isAccessible, launchChromium, takeUp, withPage } from './browser.ts';
import { runningServer } from './server.ts';

const browser = await launchChromium();
const server = await runningServer();
await server.start();
const client = await apiClientOf(server);
after(async () => {
  await browser.close();
  await server.stop();
});

const send = 'Confermo e invio la domanda';
const mine = 'IT60X0542811101000000123456';
const someoneElses =
  [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
    .map((letter) => `${letter}0542811101000000009999`)
    .map((own) => `IT${ibanCheckDigits('IT', own)}${own}`)
    .find((iban) => checkIban(iban).length === 0) ?? '';

/** The answers, given elsewhere: by telephone, say. Gives the code with which one goes on. */
async function answered(id: string, iban: string): Promise<string> {
  const person = samplePeople.find((one) => one.id === id);
  assert.ok(person);
  const answers = {
    pensions: ['old-age'],
    'in-payment': true,
    where: 'bank',
    iban,
    'iban-mine': true,
    joint: false,
    'old-open': true,
    'given-name': person.givenName,
    'family-name': person.familyName,
    'codice-fiscale': person.codiceFiscale,
    mobile: '+393331234567',
    email: null,
  };
  const { call } = client;
  const made = await call('POST', '/applications', {
    service: 'variazione-ufficio-pagatore',
    language: 'it',
    answers,
  });
  const { id: draft } = (await made.json()) as { id: string };
  const given = await call('POST', `/applications/${draft}/code`);
  return ((await given.json()) as { code: string }).code;
}

async function message(isIt: (message: SampleMessage) => boolean): Promise<SampleMessage> {
  for (let n = 0; n < 300; n++) {
    const found = (await server.messages()).findLast(isIt);
    if (found) return found;
    await pause(50);
  }
  throw new Error('the message did not come');
}

/** Gives an e-mail and types the code that came there. */
async function confirmEmail(page: Page, name: string, address: string): Promise<void> {
  await page.goto(`${server.base}/it/my/contacts`);
  await page.getByRole('button', { name }).click();
  await page.getByLabel('Nuova e-mail').fill(address);
  await page.getByLabel('Nuova e-mail').press('Enter');
  const { text } = await message(({ to }) => to === address);
  await page.getByLabel('Codice di sei cifre').fill(/\b\d{6}\b/.exec(text)?.[0] ?? '');
  await page.getByLabel('Codice di sei cifre').press('Enter');
}

async function resume(page: Page, code: string): Promise<void> {
  await page.goto(`${server.base}/it/resume`);
  await page.getByLabel(/^Codice, o numero/).fill(code);
  await page.locator('main form button').click();
  await takeUp(page);
}

describe('a new account for a pension', () => {
  for (const javaScriptEnabled of [true, false]) {
    const how = javaScriptEnabled ? 'with' : 'without';
    const [id, name] = javaScriptEnabled
      ? (['giuseppe-esposito', 'Giuseppe Esposito'] as const)
      : (['maria-rossi', 'Maria Rossi'] as const);
    const check = javaScriptEnabled ? isAccessible : async () => undefined;
    const width = javaScriptEnabled ? 360 : 1280;
    let link = '';

    it(`is sent after a better sign-in that loses nothing, and waits, ${how} JavaScript`, async () => {
      await withPage(browser, { javaScriptEnabled, viewport: { width, height: 800 } }, async (page) => {
        await confirmEmail(page, name, `${id}@esempio.it`);
        await resume(page, await answered(id, mine));
        const main = page.locator('main');
        assert.match(page.url(), /\/check$/);
        assert.match(await main.innerText(), /accesso di livello 3/);
        assert.equal(await main.getByRole('button', { name: send }).count(), 0);
        await check(page, 'the check page before the better sign-in');
        await main.getByRole('link', { name: 'Entrare con il livello 3' }).click();
        await page.getByRole('button', { name }).click();
        assert.match(page.url(), /\/check$/, 'back on the same page');
        assert.match(await main.innerText(), /0123 456/, 'with every answer');
        assert.match(await main.innerText(), /nulla per 72 ore/);
        await check(page, 'the check page, signed in at level 3');
        await main.getByRole('button', { name: send }).click();
        assert.match(page.url(), /\/receipt$/);
        await page.goto(`${server.base}/it/my/accounts`);
        assert.match(await main.innerText(), /Un cambio che aspetta[\s\S]*Conto che finisce con 3456/);
        await check(page, 'where I am paid, a change waits');
        const warned = await message(({ to, text }) => to === `${id}@esempio.it` && text.includes('/stop/'));
        link = /http\S+\/stop\/\S+/.exec(warned.text)?.[0] ?? '';
      });
    });

    it(`is stopped with one click from the warning, signed in nowhere, ${how} JavaScript`, async () => {
      await withPage(browser, { javaScriptEnabled, viewport: { width, height: 800 } }, async (page) => {
        await page.goto(link);
        const main = page.locator('main');
        await check(page, 'the page that stops it');
        assert.doesNotMatch(await page.content(), new RegExp(`${name}|123456`));
        await main.getByRole('button', { name: 'Fermare il cambio' }).click();
        assert.match(await main.innerText(), /Il cambio è fermo/);
        await check(page, 'stopped');
        await page.goto(link.replace('/it/', '/en/'));
        assert.match(await main.innerText(), /The change is stopped/);
      });
    });

    it(`freezes the account until an officer says how they saw who the person is, ${how} JavaScript`, async () => {
      await withPage(browser, { javaScriptEnabled, viewport: { width, height: 800 } }, async (page) => {
        await resume(page, await answered(id, mine));
        const main = page.locator('main');
        await main.getByRole('link', { name: 'Entrare con il livello 3' }).click();
        await page.getByRole('button', { name }).click();
        await takeUp(page);
        await main.getByRole('button', { name: send }).click();
        assert.match(await main.innerText(), /Un cambio di conto è stato fermato/);
        await check(page, 'refused: frozen');
        await page.goto(`${server.base}/it/my/letters`);
        assert.match(await main.innerText(), /Il cambio di conto è fermo/);
      });
      await withPage(browser, { javaScriptEnabled, viewport: { width, height: 800 } }, async (page) => {
        await page.goto(`${server.base}/it/desk/freezes`);
        await page.getByRole('button', { name: 'Paola Ferri' }).click();
        const main = page.locator('main');
        await check(page, 'frozen accounts');
        await page.goto(`${server.base}/it/desk/undelivered`);
        await check(page, 'messages not delivered');
        await page.goBack();
        await main.getByRole('button', { name: new RegExp(`Chiedere lo sblocco.*${name}`) }).click();
        assert.match(await main.innerText(), /Scriva come ha visto/);
        await check(page, 'frozen accounts, nothing written');
        await main
          .locator('section', { hasText: name })
          .getByRole('textbox')
          .fill('Documento visto in videochiamata');
        await main.getByRole('button', { name: new RegExp(`Chiedere lo sblocco.*${name}`) }).click();
        assert.match(await main.innerText(), /Lo ha già chiesto Paola Ferri/, 'one word is not enough');
      });
      await withPage(browser, { javaScriptEnabled, viewport: { width, height: 800 } }, async (page) => {
        await page.goto(`${server.base}/it/desk/second-words`);
        await page.getByRole('button', { name: 'Carla Greco' }).click();
        const main = page.locator('main');
        await check(page, 'to confirm');
        const theirs = main.locator('section', { hasText: name });
        await theirs.getByRole('button', { name: /^Confermo/ }).click();
        assert.match(await main.innerText(), /Confermato: ora vale/);
        await page.goto(`${server.base}/it/desk/freezes`);
        assert.doesNotMatch(await main.innerText(), new RegExp(name));
      });
      await withPage(browser, { javaScriptEnabled }, async (page) => {
        await page.goto(`${server.base}/it/my/access`);
        await page.getByRole('button', { name }).click();
        assert.match(
          await page.locator('main').innerText(),
          /Paola Ferri[\s\S]*Documento visto in videochiamata/,
        );
      });
    });
  }

  it('is refused kindly where the bank says that it is somebody else’s, with what to do', async () => {
    await withPage(browser, { viewport: { width: 360, height: 800 } }, async (page) => {
      await page.goto(`${server.base}/it/sign-in?level=3`);
      await page.getByRole('button', { name: 'Luca Bianchi' }).click();
      await resume(page, await answered('luca-bianchi', someoneElses));
      const main = page.locator('main');
      await main.getByRole('button', { name: send }).click();
      assert.match(
        await main.innerText(),
        /La banca dice che questo conto non è suo\. Non abbiamo inviato nulla/,
      );
      await isAccessible(page, 'refused: not the holder');
      await main.getByRole('link', { name: 'Cambiare l’IBAN' }).click();
      assert.match(page.url(), /\/questions\/iban/);
    });
  });

  it('wrote no account, no token and no name', () => {
    assert.doesNotMatch(server.output(), /IT60|\/stop\/|esempio\.it/);
  });
});
