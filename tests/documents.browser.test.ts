// SPDX-License-Identifier: AGPL-3.0-or-later

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { samplePdf } from '#documents/testing.ts';
import { askedOn } from './answer-pages.ts';
import { isAccessible, launchChromium, withPage } from './browser.ts';
import { runningServer } from './server.ts';

// First: when it cannot be launched, nothing else holds the process.
const browser = await launchChromium();
const server = await runningServer();
await server.start();
const folder = mkdtempSync(path.join(os.tmpdir(), 'sportello-files-'));
after(async () => {
  await browser.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const file = (name: string, bytes: string | Uint8Array): string => {
  const at = path.join(folder, name);
  writeFileSync(at, bytes);
  return at;
};
const contract = file('contratto.pdf', samplePdf().toString());
const program = file('programma.pdf', 'MZ this is a program');
const photo = file(
  'IMG_0001.jpg',
  await sharp({ create: { width: 600, height: 800, channels: 3, background: '#bbb' } })
    .jpeg()
    .toBuffer(),
);

async function signInAs(page: Page, name: string): Promise<void> {
  await page.goto(`${server.base}/it/sign-in`);
  await page.getByRole('button', { name }).click();
}

describe('documents on the portal', () => {
  for (const javaScriptEnabled of [true, false]) {
    const how = javaScriptEnabled ? 'with' : 'without';
    it(`are added, had again and removed on a telephone, ${how} JavaScript`, async () => {
      await withPage(browser, { javaScriptEnabled, viewport: { width: 360, height: 740 } }, async (page) => {
        const check = javaScriptEnabled ? isAccessible : async () => undefined;
        await signInAs(page, 'Maria Rossi');
        await page.goto(`${server.base}/it/services/naspi-domanda`);
        await page.getByRole('button', { name: 'Fare domanda' }).click();
        const base = /(.*\/applications\/[^/]+)/.exec(page.url())?.[1] ?? '';
        await page.goto(`${base}/documents`);
        await check(page, 'documents, none');
        await page.getByLabel('Che documento è?').fill('Contratto di lavoro');
        await page.getByLabel('Uno o più file').setInputFiles([contract, photo, program]);
        await page.getByRole('button', { name: 'Aggiungere' }).click();
        await check(page, 'documents, one refused');
        const said = await page.locator('main').innerText();
        assert.match(said, /2 documenti aggiunti/);
        assert.match(said, /«programma\.pdf»: è un programma/);
        assert.equal(await page.getByLabel('Che documento è?').inputValue(), 'Contratto di lavoro');
        const downloading = page.waitForEvent('download');
        await page.getByRole('link', { name: 'IMG_0001.jpg' }).click();
        const download = await downloading;
        assert.equal(download.suggestedFilename(), 'IMG_0001.jpg');
        assert.equal(
          readFileSync(await download.path())
            .subarray(0, 2)
            .toString('hex'),
          'ffd8',
        );
        await page.getByRole('button', { name: 'Togliere' }).first().click();
        assert.match(await page.locator('main').innerText(), /Documento tolto/);
        await check(page, 'documents, one removed');
        assert.equal(await page.getByRole('button', { name: 'Togliere' }).count(), 1);
      });
    });
  }
});

describe('the yearly statement', () => {
  it('is obtained in one visit: asked for, sent, read and downloaded', async () => {
    await withPage(browser, {}, async (page) => {
      await signInAs(page, 'Giuseppe Esposito');
      await page.goto(`${server.base}/it/services/certificazione-unica`);
      await page.getByRole('button', { name: 'Fare domanda' }).click();
      // What registers know stands before the first question: nothing of it is contested here.
      if (page.url().endsWith('/known')) await page.goto(page.url().replace(/known$/, ''));
      for (let n = 0; n < 30 && !page.url().endsWith('/check'); n++) {
        for (const { path, before } of await askedOn(page)) {
          const box = page.locator(`main [name="${before}answer"]`);
          if (path === 'year') await box.fill('2024');
          else if (path === 'mobile') await box.fill('333 1234567');
          else {
            const radio = page.locator(`main input[type=radio][name="${before}answer"]`).first();
            if ((await radio.count()) > 0) await radio.check({ force: true });
          }
        }
        await page.locator('main form .actions button[type=submit]').last().click();
      }
      await page.getByRole('button', { name: 'Confermo e invio la domanda' }).click();
      await isAccessible(page, 'receipt with a document');
      await page.getByRole('link', { name: 'Aprire il documento' }).click();
      await isAccessible(page, 'the statement');
      assert.match(await page.locator('main').innerText(), /Certificazione unica 2025[\s\S]*Dati di esempio/);
      const downloading = page.waitForEvent('download');
      await page.getByRole('link', { name: 'Scaricare il PDF' }).click();
      const bytes = readFileSync(await (await downloading).path());
      assert.equal(bytes.subarray(0, 8).toString(), '%PDF-1.7');
    });
  });
});

describe('a form on paper', () => {
  it('is taken in at the desk, with what is missing told', async () => {
    await withPage(browser, {}, async (page) => {
      await signInAs(page, 'Ugo Neri');
      await page.goto(`${server.base}/it/desk/scan`);
      await isAccessible(page, 'scan');
      await page.getByLabel('Servizio').selectOption('assegno-sociale');
      await page.getByLabel('Scansione del modulo').setInputFiles(contract);
      await page.getByRole('button', { name: /scrivo le risposte/ }).click();
      assert.match(await page.locator('main').innerText(), /La scansione c’è già: contratto\.pdf/);
      await isAccessible(page, 'scan, boxes missing');
    });
  });
});
