// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { samplePdf } from '#documents/testing.ts';
import type { Person } from '#persons/index.ts';
import { workOnContacts } from '#wing/contacts';
import { isAccessible, launchChromium, withPage } from './browser.ts';
import { callScene, fakeMedia, heading } from './calls.ts';

// First: when it cannot be launched, nothing else holds the process.
const browser = await launchChromium(fakeMedia);
const { counter, person, base, close, as } = await callScene();
after(async () => {
  await browser.close();
  await close();
});
const [luca, maria, ugo] = [
  await person('luca-bianchi'),
  await person('maria-rossi'),
  await person('ugo-neri'),
];
const phone = { viewport: { width: 360, height: 800 }, hasTouch: true, isMobile: true };

/** Begins an application and asks for a person in the middle of it; the operator answers. */
async function together(page: Page, desk: Page): Promise<void> {
  await page.goto(`${base}/it/services/certificazione-unica`);
  await page.locator('form[action$="/start"] button').first().click();
  await page.waitForURL(/\/applications\//);
  const [, path = ''] = /(\/it\/applications\/[0-9a-f-]+)/.exec(page.url()) ?? [];
  await page.goto(`${base}${path}/operator`);
  await page.getByRole('button', { name: 'Mettersi in fila' }).click();
  await desk.getByRole('heading', { name: 'Un contatto per lei' }).waitFor();
  await desk.keyboard.press('Enter');
  await desk.waitForURL(/contacts\/[0-9a-f-]{36}/);
}

/** What the operator reads on the document before the camera. */
async function fill(desk: Page, who: Person): Promise<void> {
  const [year = '', month = '', date = ''] = (who.birthDate ?? '').split('-');
  const boxes = {
    'given-name': who.givenName,
    'family-name': who.familyName,
    'codice-fiscale': who.codiceFiscale,
    'birth-day': date,
    'birth-month': month,
    'birth-year': year,
    'document-number': 'CA00000AA',
    'document-expires-day': '1',
    'document-expires-month': '1',
    'document-expires-year': '2030',
  };
  for (const [id, text] of Object.entries(boxes)) await desk.locator(`#${id}`).fill(text);
}

const pdf = (name: string) => ({ name, mimeType: 'application/pdf', buffer: samplePdf(name) });
const bad = { name: 'lettera.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ no paper') };

describe('a document in a contact between two browsers', () => {
  let stop = async () => {};
  before(async () => {
    stop = await workOnContacts(counter);
  });
  after(() => stop());

  it('comes from a phone in the middle of a call by video, in which a guest was identified, and ends nothing of it', async () => {
    await as(browser, ugo, async (desk) => {
      await desk.goto(`${base}/it/desk/contacts`);
      await desk.getByRole('button', { name: 'Comincio a rispondere' }).click();
      await withPage(browser, phone, async (page) => {
        await together(page, desk);
        await desk.getByRole('button', { name: 'Parlare a voce' }).click();
        await page.getByText('La persona che le risponde la chiama a voce.').waitFor();
        await page.getByRole('button', { name: 'Parlare a voce' }).click();
        for (const side of [page, desk]) await side.getByText('Siete in linea.').waitFor();
        await desk.getByRole('button', { name: 'Accendere il video' }).click();
        await page.getByRole('button', { name: 'Sì, con il video' }).click();
        await desk.locator('figure').nth(1).waitFor();

        // As soon as they see each other, on a page that nobody loads again.
        await desk.getByText('Identificare con un documento').click();
        await fill(desk, luca);
        await desk.getByRole('button', { name: 'Ho controllato: è questa persona' }).click();
        await desk.getByRole('button', { name: 'Intestare alla persona' }).click();
        await desk.getByText('È qui accanto.').waitFor();
        await page.getByText('La domanda è sua.').waitFor();
        await isAccessible(desk, 'a contact with somebody who was identified');

        await desk.getByText('Chiedere un documento', { exact: true }).click();
        await desk.locator('#paper-words').fill('Carta d’identità');
        await desk.getByRole('button', { name: 'Chiedere il documento' }).click();
        await page.getByRole('link', { name: 'Mandare un documento' }).click();
        await page.getByLabel('Fotografare adesso').waitFor();
        await isAccessible(page, 'a document that is asked for');
        await page.locator('#file').setInputFiles([bad]);
        await page.getByRole('button', { name: 'Mandare il documento', exact: true }).click();
        await page.getByText('«lettera.pdf»: è un programma').waitFor();
        assert.equal(await page.evaluate(() => document.activeElement?.id), 'file');
        await isAccessible(page, 'a file that was refused');

        // The line breaks: what was chosen stays chosen.
        await page.locator('#file').setInputFiles([pdf('carta.pdf')]);
        await page.context().setOffline(true);
        await page.getByRole('button', { name: 'Mandare il documento', exact: true }).click();
        await page.getByText('Il documento non è partito: la linea è caduta.').waitFor();
        await page.context().setOffline(false);
        await page.getByRole('button', { name: 'Mandare il documento', exact: true }).click();
        await page.getByText('Ha mandato un documento: Carta d’identità').waitFor();
        await desk
          .locator('.desk-papers')
          .getByRole('link', { name: /carta\.pdf/ })
          .waitFor();
        const [opened] = await Promise.all([
          desk.waitForEvent('download'),
          desk
            .locator('.desk-papers')
            .getByRole('link', { name: /carta\.pdf/ })
            .click(),
        ]);
        assert.equal(opened.suggestedFilename(), 'carta.pdf');
        for (const side of [page, desk])
          assert.ok((await side.locator('figure').count()) === 2, 'in the call');
        await page.getByRole('button', { name: 'Ho finito, grazie' }).click();
        await heading(page, 'Il contatto è finito');
        await page.getByRole('link', { name: 'Ritrovare la domanda con SPID o CIE' }).waitFor();
        await desk.getByRole('button', { name: 'Chiudere e andare in pausa' }).click();
        await heading(desk, 'Contatti');
      });
    });
  });

  it('comes without JavaScript too, on a page that does not turn under their hands', async () => {
    await as(browser, ugo, async (desk) => {
      await desk.goto(`${base}/it/desk/contacts`);
      await desk.getByRole('button', { name: 'Comincio a rispondere' }).click();
      await as(
        browser,
        maria,
        async (page) => {
          await together(page, desk);
          await page.reload();
          await page.getByRole('link', { name: 'Mandare un documento' }).click();
          assert.equal(await page.locator('meta[http-equiv="refresh"]').count(), 0);
          await page.getByLabel('Che documento è?').fill('Ricevuta');
          await page.locator('#file').setInputFiles([bad, pdf('ricevuta.pdf')]);
          await page.getByRole('button', { name: 'Mandare il documento', exact: true }).click();
          await page.getByText('Un documento aggiunto.').waitFor();
          assert.equal(await page.getByLabel('Che documento è?').inputValue(), 'Ricevuta');
          await desk
            .locator('.desk-papers')
            .getByRole('link', { name: /ricevuta\.pdf/ })
            .waitFor();
          await page.getByRole('link', { name: 'Tornare al contatto senza mandare' }).click();
          await page.getByText('Ha mandato un documento: Ricevuta').waitFor();
        },
        { javaScriptEnabled: false, viewport: { width: 360, height: 800 } },
      );
    });
  });
});
