// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { isAccessible, launchChromium, signInAs, withPage } from './browser.ts';
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

const start = '/it/what-am-i-entitled-to';
const main = (page: Page) => page.locator('main').innerText();
const answers: Readonly<Record<string, string>> = {
  'Che cittadinanza o permesso ha?': 'Italiana',
  'Vive davvero in Italia, con residenza?': 'Sì',
  'Quando è nato o nata?': '3.5.1955',
};

/** Answers what stands in `answers`, leaves the rest blank, and goes on until the result. */
async function goThrough(page: Page): Promise<readonly string[]> {
  const asked: string[] = [];
  for (let n = 0; n < 20 && (await page.locator('.rights').count()) === 0; n++) {
    for (const question of await page.locator('.question').all()) {
      const label = (await question.locator('h2').first().innerText()).split('\n').at(-1) ?? '';
      asked.push(label);
      const answer = answers[label];
      if (answer === undefined) continue;
      const boxes = await question.locator('input[type=text]').all();
      if (boxes.length === 3)
        for (const [at, text] of answer.split('.').entries()) await boxes[at]?.fill(text);
      else await question.getByLabel(answer, { exact: true }).check();
    }
    await page.locator('main form button[type=submit]').first().click();
  }
  return asked;
}

/** What was changed may bring other questions: the result can be seen before they are answered. */
async function seeResult(page: Page): Promise<void> {
  const now = page.getByRole('button', { name: 'Vedere subito il risultato' });
  if ((await now.count()) > 0) await now.click();
}

// The pages allow no script at all (their security policy): axe alone runs one.
describe('what somebody is entitled to', () => {
  it('asks a guest each thing once, tells what is sure, open and ruled out, changes an answer and goes on to apply', async () => {
    await withPage(browser, { viewport: { width: 360, height: 740 } }, async (page) => {
      page.setDefaultTimeout(10_000);
      await page.goto(`${server.base}/it`);
      await page.getByRole('link', { name: /^Cominciare/ }).click();
      await look(page, 'entitled-events-360');
      await page.getByLabel('I soldi non bastano').check();
      await page.locator('main form button[type=submit]').first().click();
      assert.match(await main(page), /Su di lei/);
      await look(page, 'entitled-questions-360');
      const asked = await goThrough(page);
      assert.deepEqual([...new Set(asked)], asked, 'nothing is asked twice');
      await look(page, 'entitled-result-360');
      const result = await main(page);
      assert.match(result, /Forse[\s\S]*Assegno sociale\s+Manca/);
      assert.match(result, /Data di nascita\s+3 maggio 1955/);

      // Changed: too young, so that it is ruled out, by its own sentence and without a way to apply.
      await page.getByRole('button', { name: 'Cambiare Data di nascita' }).click();
      assert.equal(await page.getByLabel('Anno').inputValue(), '1955');
      await page.getByLabel('Anno').fill('1');
      await page.locator('main form button[type=submit]').first().click();
      await look(page, 'entitled-wrong-360');
      await page.getByLabel('Anno').fill('1990');
      await page.locator('main form button[type=submit]').first().click();
      await seeResult(page);
      const changed = await main(page);
      assert.match(changed, /Non le spetta\s+Assegno sociale\s+L’età che serve si raggiunge/);
      assert.equal(await page.locator('.right-no form[action$="/start"]').count(), 0);

      await page.getByRole('button', { name: 'Cambiare Data di nascita' }).click();
      await page.getByLabel('Anno').fill('1955');
      await page.locator('main form button[type=submit]').first().click();
      await seeResult(page);
      await page.getByRole('button', { name: /^Chiedere.+Assegno sociale/ }).click();
      assert.match(page.url(), /\/applications\//);
      assert.doesNotMatch(page.url(), /1955/);
      await page.goto(`${page.url().split('/questions')[0]}/check`);
      assert.doesNotMatch(await main(page), /Vive in Italia, con residenza\?/);
    });
  });

  it('asks who has signed in only what no register knows, and tells where each thing is known from', async () => {
    await withPage(browser, {}, async (page) => {
      page.setDefaultTimeout(10_000);
      await signInAs(page, server.base, 'Maria Rossi', { to: start });
      await look(page, 'entitled-events-1280');
      await page.getByLabel('Nasce o cresce un figlio').check();
      await page.locator('main form button[type=submit]').first().click();
      const asked = await goThrough(page);
      assert.ok(!asked.includes('Che cittadinanza o permesso ha?'), asked.join(' | '));
      await look(page, 'entitled-result-1280');
      assert.match(await main(page), /Cittadinanza o permesso[\s\S]*Lo sappiamo dall’anagrafe/);
      assert.doesNotMatch(await main(page), /E-mail|Cellulare/, 'what no rule reads is not told');
    });
  });
});
