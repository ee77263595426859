// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { askedOn } from './answer-pages.ts';
import { isAccessible, launchChromium, withPage } from './browser.ts';
import { runningServer } from './server.ts';

const server = await runningServer();
await server.start();
const browser = await launchChromium();
after(async () => {
  await browser.close();
  await server.stop();
});
const shots = process.env['SHOTS'];

async function look(page: Page, name: string): Promise<void> {
  await isAccessible(page, name);
  if (shots) await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true });
}

async function signInAs(page: Page, name: string): Promise<void> {
  await page.goto(`${server.base}/it`);
  await page.getByRole('link', { name: 'Entra con SPID o CIE' }).click();
  await page.getByRole('button', { name }).click();
}

const begin = async (page: Page, service: string) => {
  await page.goto(`${server.base}/it/services/${service}`);
  await page.locator('form[action$="/start"] button').first().click();
};

/** Answers what is asked until nothing is; tells the paths in their order. */
async function answerWhatIsAsked(
  page: Page,
  answers: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  const asked: string[] = [];
  for (let n = 0; n < 60; n++) {
    // Counting looks at what is there now: the page must have come whole.
    await page.waitForLoadState();
    const asks = await askedOn(page);
    if (asks.length === 0) return asked;
    for (const { path, before } of asks) {
      asked.push(path);
      const value = answers[path];
      assert.notEqual(value, undefined, `${path} is asked`);
      const choice = page.locator(`main form [name="${before}answer"][value="${value}"]`);
      if (value === '') await page.locator(`main form [name="${before}none"]`).check();
      else if ((await choice.count()) > 0) await choice.check();
      else if (/^\d{4}-\d\d-\d\d$/.test(String(value))) {
        const [year = '', month = '', day = ''] = String(value).split('-');
        await page.locator(`[name="${before}answer-day"]`).fill(day);
        await page.locator(`[name="${before}answer-month"]`).fill(month);
        await page.locator(`[name="${before}answer-year"]`).fill(year);
      } else await page.locator(`main form [name="${before}answer"]`).fill(String(value));
    }
    const here = page.url();
    await page.locator('main form button[type=submit]').first().click();
    await page.waitForURL(({ href }) => href !== here);
  }
  throw new Error('the questions never end');
}

const main = (page: Page) => page.locator('main').innerText();

describe('a mother who signs in', () => {
  it('is asked only what nobody knows, corrects one thing, and sees where each answer came from', async () => {
    await withPage(browser, { viewport: { width: 360, height: 740 } }, async (page) => {
      await signInAs(page, 'Maria Rossi');
      await begin(page, 'assegno-unico-universale');
      assert.match(page.url(), /\/known$/);
      await look(page, 'known-360');
      const known = await main(page);
      assert.match(known, /Dall’anagrafe, al /);
      assert.match(known, /Dalla sua attestazione ISEE, al 22 gennaio/);
      assert.doesNotMatch(known, /RSSMRA88E54A944/, 'a code is shown by its ends only');

      await page.getByRole('link', { name: 'Non è così? ISEE', exact: true }).click();
      await look(page, 'contest-360');
      assert.match(await main(page), /Lo sappiamo dalla sua attestazione ISEE/);
      await page.locator('main form [name="answer"]').fill('12.000,00');
      await page.locator('main form button[type=submit]').first().click();
      assert.match(page.url(), /\/known$/);
      await page
        .getByRole('link', { name: /^Continuare/ })
        .first()
        .click();

      const asked = await answerWhatIsAsked(page, {
        role: 'parent',
        'other-parent': 'yes',
        'other-work': 'work',
        split: 'all-to-me',
        'pay-how': 'account',
        iban: 'IT60X0542811101000000123456',
        'iban-mine': 'yes',
      });
      assert.equal(asked.length, 7, asked.join(', '));
      assert.match(page.url(), /\/check$/);
      await look(page, 'check-360');
      const check = await main(page);
      assert.match(check, /Lo sappiamo dall’anagrafe, al /);
      assert.match(check, /Sofia, 1 di 2/);
      assert.match(
        check,
        /Lo ha corretto lei\. Sapevamo dalla sua attestazione ISEE, al 22 gennaio \d{4}: 14\.350,00/,
      );
      assert.ok((await page.getByRole('link', { name: /Non è così/ }).count()) > 10);
      await page.locator('form[action$="/submit"] button').click();
      assert.match(page.url(), /\/receipt$/);
      await look(page, 'receipt-360');
      assert.match(await main(page), /Lo ha corretto lei.*14\.350,00/s);

      await begin(page, 'bonus-asilo-nido');
      assert.match(await main(page), /Dalla sua domanda del /);
      await page.setViewportSize({ width: 1280, height: 900 });
      await look(page, 'known-second-1280');
      await page
        .getByRole('link', { name: /^Continuare/ })
        .first()
        .click();
      const then = await answerWhatIsAsked(page, {
        help: 'nursery',
        'nursery-kind': 'nursery',
        authorised: 'public',
        months: '09',
        fee: '300',
        'pays-fee': 'yes',
        'tax-deduction': 'no',
        parent: 'parent',
        'nursery-name': 'Il Girotondo',
        'nursery-town': 'Bologna',
        'nursery-tax-number': '',
      });
      const again = [
        'given-name',
        'family-name',
        'codice-fiscale',
        'mobile',
        'email',
        'pay-how',
        'iban',
        'iban-mine',
        'isee',
        'resident',
        'citizenship',
        'child-birth',
      ];
      for (const path of again) assert.ok(!then.includes(path), `${path} was not asked twice`);

      await page.goto(`${server.base}/it/my/access`);
      await look(page, 'access-1280');
      assert.match(await main(page), /Anagrafe nazionale \(ANPR\)/);
    });
    assert.doesNotMatch(server.output(), /RSSMRA|IT60X/, 'nothing of hers stands in a log');
  });

  it('gets it too when she began without signing in', async () => {
    await withPage(browser, { javaScriptEnabled: false }, async (page) => {
      await begin(page, 'certificazione-unica');
      await page.locator('main form [name="answer"]').fill('2025');
      await page.locator('main form button[type=submit]').first().click();
      const application = page.url().replace(/\/questions.*/, '');
      await page.getByRole('link', { name: 'Entra con SPID o CIE' }).click();
      await page.getByRole('button', { name: 'Giuseppe Esposito' }).click();
      await page.goto(application);
      await page.getByRole('button', { name: 'Sì, è mia: vado avanti' }).click();
      assert.match(page.url(), /\/known$/);
      assert.match(await main(page), /Dai nostri archivi/);
      assert.doesNotMatch(await main(page), /2025/, 'what he wrote himself is no news to him');
    });
  });
});
