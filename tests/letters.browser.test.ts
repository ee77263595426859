// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import type { SampleMessage } from '#stand-ins/index.ts';
import { isAccessible, launchChromium, withPage } from './browser.ts';
import { runningServer } from './server.ts';

const browser = await launchChromium();
const server = await runningServer();
await server.start();
after(async () => {
  await browser.close();
  await server.stop();
});

/** The newest message that is like this, once it has come. */
async function message(isIt: (message: SampleMessage) => boolean): Promise<SampleMessage> {
  for (let n = 0; n < 300; n++) {
    const found = (await server.messages()).findLast(isIt);
    if (found) return found;
    await pause(50);
  }
  throw new Error('the message did not come');
}

describe('my letters and my contacts', () => {
  for (const [width, language] of [
    [360, 'it'],
    [1280, 'en'],
  ] as const) {
    it(`a person confirms an e-mail by its code, and reads the letter about it, at ${width} px`, async () => {
      await withPage(
        browser,
        { javaScriptEnabled: language === 'it', viewport: { width, height: 800 } },
        async (page) => {
          const check = language === 'it' ? isAccessible : async () => undefined;
          const address = `maria-${language}@esempio.it`;
          await page.goto(`${server.base}/${language}/my/contacts`);
          await page.getByRole('button', { name: 'Maria Rossi' }).click();
          assert.match(page.url(), /\/my\/contacts$/);
          await check(page, 'my contacts');
          const email = page.getByLabel(/Nuova e-mail|New e-mail address/);
          await email.fill('maria');
          await email.press('Enter');
          assert.match(await page.locator('main').innerText(), /chiocciola|Check the @/);
          await check(page, 'my contacts, refused');
          await email.fill(address);
          await email.press('Enter');
          await check(page, 'the code');
          const sent = await message(({ to }) => to === address);
          const code = /\b\d{6}\b/.exec(sent.text)?.[0] ?? '';
          assert.doesNotMatch(sent.subject, /Maria|\d/);
          const box = page.getByLabel(/Codice di sei cifre|Code of six digits/);
          await box.fill('12');
          await box.press('Enter');
          await check(page, 'the code, wrong');
          await box.fill(code);
          await box.press('Enter');
          assert.match(await page.locator('main').innerText(), /Fatto|Done/);
          await check(page, 'my contacts, confirmed');
          await message(({ to, subject }) => to === address && /nuova lettera|new letter/.test(subject));
          await page.goto(`${server.base}/${language}/my/letters`);
          await check(page, 'my letters');
          const main = page.locator('main');
          assert.match(await main.innerText(), /Da leggere|Unread/);
          await main.getByRole('link').first().click();
          await check(page, 'a letter');
          await page.goBack();
          await page.reload();
          if (language === 'it') assert.doesNotMatch(await main.innerText(), /Da leggere/);
        },
      );
    });
  }

  it('wrote no address and no code', () => {
    assert.doesNotMatch(server.output(), /esempio\.it/);
  });
});
