// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { addDays, formatResumeCode, todayInItaly } from '#core/index.ts';
import { settingsFrom } from '#settings/index.ts';
import { testDatabase } from '#store/testing.ts';
import { listen, openEntrance, webOf } from '../src/app.ts';
import { fits, isAccessible, launchChromium, signInAs, takeUp, withPage } from './browser.ts';
import { testClock, testCounter } from './counter.ts';
import { samplePerson } from './desk-scene.ts';
import { mariasAnswers } from './family.ts';
import { freePort } from './server.ts';

// First: when it cannot be launched, nothing else holds the process.
const browser = await launchChromium();
const clock = testClock('2026-06-10');
const database = await testDatabase();
const counter = await testCounter(database, clock);
const port = await freePort();
const entrance = await openEntrance(counter, { ...settingsFrom({}), port, samplePort: 0 });
const server = await listen(webOf(counter, entrance), { port, host: '127.0.0.1' });
const base = `http://127.0.0.1:${port}`;
after(async () => {
  await browser.close();
  await server.close();
  await entrance.close();
});

const main = (page: Page) => page.locator('main').innerText();

/** The same page on a wide screen, on a phone, in the colours of the system, and on paper. */
async function isGood(page: Page, where: string): Promise<void> {
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 900 });
    await isAccessible(page, `${where}, ${width}`);
    await fits(page, `${where}, ${width}`);
  }
  await page.emulateMedia({ forcedColors: 'active' });
  const bar = page.locator('.bars rect').first();
  if ((await bar.count()) > 0)
    assert.notEqual(
      await bar.evaluate((one) => getComputedStyle(one).fill),
      await page.evaluate(() => getComputedStyle(document.body).backgroundColor),
      `${where}: the bars in forced colours`,
    );
  await page.emulateMedia({ forcedColors: 'none' });
}

describe('what people see of their money and their applications', () => {
  let number = '';

  it('is the answer first before sending, and a receipt to keep after it', async () => {
    const begun = await counter.applications.start('assegno-unico-universale', {
      language: 'it',
      channel: 'text',
      answers: mariasAnswers('all-to-me'),
    });
    assert.ok(begun.ok);
    await withPage(browser, { viewport: { width: 1280, height: 900 } }, async (page) => {
      await signInAs(page, base, 'Maria Rossi', { to: '/it/resume' });
      await page.getByLabel(/^Codice, o numero/).fill(formatResumeCode(begun.value.code ?? ''));
      await page.locator('main form button').click();
      await takeUp(page);
      assert.match(
        await page.locator('.result').innerText(),
        /al mese\s+Ogni mese, da marzo 2026 a febbraio 2027/,
      );
      assert.match(await page.locator('.result').innerText(), /Il conto che finisce con \w{4}/);
      await isGood(page, 'the check page');
      await page.getByRole('button', { name: 'Confermo e invio la domanda' }).click();
      await page.waitForURL(/\/receipt$/);
      number = (await page.locator('.number').first().innerText()).trim();
      assert.match(await main(page), /Rispondiamo entro il\s+10 luglio 2026/);
      assert.ok(
        await page.getByRole('img', { name: 'Codice QR che apre la pagina della domanda' }).isVisible(),
      );
      await isGood(page, 'the receipt');
      await page.emulateMedia({ media: 'print' });
      assert.ok(
        await page.locator('details.more .condition').first().isVisible(),
        'prints with everything open',
      );
      await page.emulateMedia({ media: 'screen' });
      const paper = await taken(page, 'Scaricare la ricevuta in PDF');
      assert.ok(paper.toString('latin1').startsWith('%PDF-'));
      const calendar = (await taken(page, 'Mettere le date nel calendario')).toString('utf8');
      assert.match(calendar, /DTSTART;VALUE=DATE:20260710/);
    });
  });

  it('is a card that waits, a way with times and people, and a list to go through when a document is asked for', async () => {
    const { id: paola } = await samplePerson(database, clock, 'paola-ferri');
    const taken = await counter.casework.takeNext(paola);
    assert.ok(taken.ok && taken.value);
    clock.set(addDays(todayInItaly(clock), 1));
    const words = 'Ci servono:\n- una copia della tessera sanitaria\n- il contratto di lavoro';
    const until = addDays(todayInItaly(clock), 20);
    const asked = await counter.casework.askDocuments(taken.value, { by: paola, words, until });
    assert.ok(asked.ok, JSON.stringify(asked));
    await withPage(browser, { viewport: { width: 1280, height: 900 } }, async (page) => {
      await signInAs(page, base, 'Maria Rossi', { to: '/it/my' });
      const card = page.locator('.case-card').first();
      assert.match(await card.innerText(), /al mese/);
      assert.match(await card.locator('.btn-primary').innerText(), /^Mandare i documenti/);
      await isGood(page, 'my applications');
      await page.getByRole('link', { name: /Tutto su questa domanda/ }).click();
      assert.ok((await main(page)).includes(number));
      assert.deepEqual(await page.locator('.checklist li').allInnerTexts(), [
        'una copia della tessera sanitaria',
        'il contratto di lavoro',
      ]);
      assert.match(await page.locator('.way').innerText(), /10 giugno 2026, ore \d\d:\d\d, da lei/);
      assert.match(await page.locator('.way').innerText(), /ore \d\d:\d\d, dall’ufficio/);
      await isGood(page, 'the page of a case');
      await page.goto(`${base}/it/my/letters`);
      await page.getByRole('link', { name: 'Ci serve un documento' }).click();
      assert.match(await page.locator('article ul').innerText(), /il contratto di lavoro/);
      await isGood(page, 'a letter that asks for documents');
      const levels = await page
        .locator('main :is(h1, h2, h3, h4, h5, h6)')
        .evaluateAll((all) => all.map(({ tagName }) => Number(tagName.slice(1))));
      assert.ok(
        levels.every((level, n) => level <= (levels[n - 1] ?? 0) + 1),
        levels.join(' '),
      );
      await page.getByRole('link', { name: 'Mandare i documenti' }).click();
      await page.waitForURL(/\/documents$/);
    });
  });
});

async function taken(page: Page, name: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name }).click(),
  ]);
  return readFileSync(await download.path());
}
