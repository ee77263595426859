// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { after, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { addDays, formatResumeCode, todayInItaly } from '#core/index.ts';
import { settingsFrom } from '#settings/index.ts';
import { testDatabase } from '#store/testing.ts';
import { listen, openEntrance, webOf } from '../src/app.ts';
import { isAccessible, launchChromium, signInAs, takeUp, withPage } from './browser.ts';
import { testClock, testCounter } from './counter.ts';
import { mariasAnswers } from './family.ts';
import { freePort } from './server.ts';
import { pdfUaChecker } from './verapdf.ts';

// First: when it cannot be launched, nothing else holds the process.
const browser = await launchChromium();
const clock = testClock('2026-06-10');
const counter = await testCounter(await testDatabase(), clock);
const port = await freePort();
const entrance = await openEntrance(counter, { ...settingsFrom({}), port, samplePort: 0 });
const server = await listen(webOf(counter, entrance), { port, host: '127.0.0.1' });
const base = `http://127.0.0.1:${port}`;
after(async () => {
  await browser.close();
  await server.close();
  await entrance.close();
});

/** A window in which one of the sample people signs in, at the sample identity provider. */
function as(name: string, to: string, use: (page: Page) => Promise<void>): Promise<void> {
  return withPage(browser, { viewport: { width: 1280, height: 900 } }, async (page) => {
    await signInAs(page, base, name, { to });
    await use(page);
  });
}
const main = (page: Page) => page.locator('main').innerText();
const later = (days: number) => clock.set(addDays(todayInItaly(clock), days));

async function paper(page: Page): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /PDF/ }).first().click(),
  ]);
  return readFileSync(await download.path());
}

describe('a case from its beginning to its letter', () => {
  let number = '';

  it('is begun without signing in, and becomes Maria’s, who sends it', async () => {
    const begun = await counter.applications.start('assegno-unico-universale', {
      language: 'it',
      channel: 'text',
      answers: mariasAnswers('all-to-me'),
    });
    assert.ok(begun.ok);
    await as('Maria Rossi', '/it/resume', async (page) => {
      await page.getByLabel(/^Codice, o numero/).fill(formatResumeCode(begun.value.code ?? ''));
      await page.locator('main form button').click();
      await takeUp(page);
      await page.getByRole('button', { name: 'Confermo e invio la domanda' }).click();
      await page.waitForURL(/\/receipt$/);
      number = (await page.locator('.number').first().innerText()).trim();
      assert.match(await main(page), /2026\/0000001/, 'the first of the register');
    });
  });

  it('is agreed to by the other parent, on his own sign-in', async () => {
    await as('Luca Bianchi', '/it/my', async (page) => {
      await page.getByRole('link', { name: 'Leggere e rispondere' }).first().click();
      await page.getByLabel(/Sì, sono d’accordo/).check();
      await page.getByRole('button', { name: 'Inviare la risposta' }).click();
      await page.waitForURL(/\/receipts\/1$/);
    });
  });

  it('is taken by an officer, who says why, and asks for a document', async () => {
    await as('Paola Ferri', '/it/desk/cases', async (page) => {
      await page.getByRole('button', { name: 'Prendere la prossima' }).click();
      await page.getByRole('link', { name: 'Chiedere un documento' }).first().click();
      await page.locator('input[name=thing]').first().check();
      await page.getByRole('button', { name: 'Preparare il testo' }).first().click();
      assert.notEqual((await page.getByLabel('Il messaggio alla persona').inputValue()).trim(), '');
      await page.getByRole('button', { name: 'Mandare la richiesta' }).click();
      await page.waitForURL(/done=asked/);
    });
  });

  it('is told to Maria in a letter, and she sends a photo', async () => {
    later(3);
    const photo = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#dde4ec' } })
      .jpeg()
      .toBuffer();
    await as('Maria Rossi', '/it/my/letters', async (page) => {
      await page.getByRole('link', { name: 'Ci serve un documento' }).click();
      await isAccessible(page, 'the letter that asks for a document');
      await page.goto(`${base}/it/my`);
      await page
        .getByRole('link', { name: /Tutto su questa domanda/ })
        .first()
        .click();
      await page
        .getByRole('link', { name: /documenti/i })
        .first()
        .click();
      const file = { name: 'tessera.jpg', mimeType: 'image/jpeg', buffer: photo };
      await page.getByLabel('Uno o più file').setInputFiles(file);
      await page.getByRole('button', { name: 'Aggiungere' }).click();
      await page.getByRole('button', { name: 'Inviare i documenti' }).click();
      await isAccessible(page, 'after the documents were sent');
    });
  });

  it('is granted and signed, taken back once, and signed again', async () => {
    await as('Paola Ferri', '/it/desk/cases', async (page) => {
      // It is hers: it opens at once.
      await page.getByRole('button', { name: number }).click();
      assert.match(await main(page), /tessera\.jpg/);
      for (const again of [false, true]) {
        await page.getByRole('link', { name: 'Accogliere', exact: true }).click();
        await page.getByRole('button', { name: 'Firmo', exact: true }).click();
        await page.waitForURL(/done=signed/);
        if (again) break;
        await page.getByRole('button', { name: 'Annullare la firma' }).click();
        await page.waitForURL(/done=undone/);
      }
    });
    assert.equal(await counter.casework.sendDue(), 0, 'it can still be taken back');
    later(1);
    assert.equal(await counter.casework.sendDue(), 1);
  });

  it('reaches Maria as a letter that everybody can read, and she sees who looked', async () => {
    await as('Maria Rossi', '/it/my', async (page) => {
      assert.match(await main(page), /La risposta è sì/);
      await page.goto(`${base}/it/my/letters`);
      await page
        .getByRole('link', { name: /accolta/i })
        .first()
        .click();
      const letter = await main(page);
      assert.match(letter, /D\.Lgs\. 230\/2021/, 'the article stands beside the reason');
      await isAccessible(page, 'the letter that grants');
      const pdf = await paper(page);
      assert.equal(pdf.subarray(0, 5).toString(), '%PDF-');
      const checker = await pdfUaChecker();
      if (typeof checker !== 'string')
        assert.deepEqual((await checker({ letter: pdf })).get('letter')?.failures, []);
      else assert.ok(!process.env['CI'], checker);
      await page.goto(`${base}/it/my/access`);
      assert.match(await main(page), /Paola Ferri[\s\S]*Lavoro sulla pratica/);
    });
    await as('Luca Bianchi', '/it/my/access', async (page) => {
      assert.doesNotMatch(await main(page), /Paola Ferri/, 'she looked at Maria’s case');
    });
  });
});
