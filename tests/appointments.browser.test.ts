// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { openDatabase, startPostgres } from '#store/index.ts';
import { fits, isAccessible, launchChromium, withPage } from './browser.ts';
import { runningServer } from './server.ts';

const server = await runningServer();
const browser = await launchChromium();
await server.start();
const { url } = await startPostgres(server.folder);
const database = openDatabase(url, { connections: 1 });
after(async () => {
  await browser.close();
  await database.close();
  await server.stop();
});

/** From where appointments begin to the times of the office of Bologna, by pressing what is there. */
async function toTimes(page: Page, look: (where: string) => Promise<void>): Promise<void> {
  await page.goto(`${server.base}/it/appointments`);
  await look('where appointments begin');
  await page.getByRole('link', { name: 'Pensioni e superstiti' }).click();
  await page.getByLabel('In quale comune è lei?').fill('Bologna');
  await page.getByRole('button', { name: 'Mettere i vicini per primi' }).click();
  await look('how and where');
  assert.match(await page.locator('input[name="office"]').first().inputValue(), /^SP-01$/);
  await page.getByRole('button', { name: 'Vedere i giorni liberi' }).click();
  await look('when');
}

const booked = (name: string) =>
  database.query<{ n: number; messages: number }>(
    `select count(*)::int as n, (select count(*)::int from delivery where appointment_id = any(array_agg(appointment.id))) as messages
     from appointment where guest_name = $1 and state = 'booked'`,
    [name],
  );

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with' : 'without';
  const viewport = javaScriptEnabled ? { width: 1280, height: 900 } : { width: 360, height: 740 };

  describe(`an appointment in a window of ${viewport.width} px, ${how} JavaScript`, () => {
    it('is booked, moved and cancelled by who has not signed in', async () => {
      await withPage(browser, { javaScriptEnabled, viewport }, async (page) => {
        // Axe itself is a script: without it the page is held to fit, and to be worked with what it holds.
        const look = (where: string) => (javaScriptEnabled ? isAccessible(page, where) : fits(page, where));
        await toTimes(page, look);
        await page.locator('button[name="at"]').nth(3).click();
        await look('the question before the yes');
        await page.getByLabel('Nome e cognome').fill('Anna Verdi');
        await page.getByRole('button', { name: 'Sì, prenotare' }).click();
        await look('something is missing');
        assert.match(await page.locator('main').innerText(), /Scriva una e-mail o un cellulare italiano/);
        assert.equal(await page.getByLabel('Nome e cognome').inputValue(), 'Anna Verdi', 'nothing is lost');
        await page.getByLabel('E-mail').fill(`anna.${how}@esempio.it`);
        await page.getByRole('button', { name: 'Sì, prenotare' }).click();
        await look('the appointment');
        const at = page.url();
        assert.match(await page.locator('h1').innerText(), /Appuntamento prenotato/);
        const when = await page.locator('dl.facts').innerText();

        await page.getByRole('link', { name: 'Spostare', exact: true }).click();
        await page.getByRole('link', { name: 'Un altro ufficio o un altro modo' }).click();
        await page.getByLabel('In video').check();
        await page.getByLabel(/Sede di prova di Milano/).check();
        await page.getByRole('button', { name: 'Vedere i giorni liberi' }).click();
        await page.locator('button[name="at"]').first().click();
        await page.getByLabel('A che numero la chiamiamo?').fill('333 123 4567');
        await look('the question before it is moved');
        await page.getByRole('button', { name: 'Sì, spostare' }).click();
        assert.equal(page.url(), at, 'the same appointment');
        assert.notEqual(await page.locator('dl.facts').innerText(), when);
        assert.match(await page.locator('main').innerText(), /Sede di prova di Milano/);
        await page.getByRole('button', { name: 'Disdire' }).click();
        assert.match(await page.locator('h1').innerText(), /Appuntamento disdetto/);
        await look('an appointment that is cancelled');
      });
    });
  });
}

describe('a counter that is killed between the time and the yes', () => {
  it('keeps the time for who chose it, and books it once however often they press', async () => {
    await withPage(browser, { javaScriptEnabled: false }, async (page) => {
      await toTimes(page, async () => undefined);
      await page.locator('button[name="at"]').nth(5).click();
      await page.getByLabel('Nome e cognome').fill('Bruno Gialli');
      await page.getByLabel('E-mail').fill('bruno@esempio.it');
      // The answer is never seen: the process goes while it is asked.
      const pressed = page
        .getByRole('button', { name: 'Sì, prenotare' })
        .click()
        .catch(() => undefined);
      await server.killApp();
      await pressed;
      await server.start();
      const confirm = await database.query<{ id: string }>(
        `select id from appointment where state in ('held', 'booked') order by made_at desc limit 1`,
      );
      await page.goto(`${server.base}/it/appointments/${confirm[0]?.id}/confirm`);
      const yes = page.getByRole('button', { name: 'Sì, prenotare' });
      if ((await yes.count()) > 0) {
        await page.getByLabel('Nome e cognome').fill('Bruno Gialli');
        await page.getByLabel('E-mail').fill('bruno@esempio.it');
        await yes.click();
      }
      assert.match(await page.locator('h1').innerText(), /Appuntamento prenotato/);
      assert.deepEqual(await booked('Bruno Gialli'), [{ n: 1, messages: 1 }]);
    });
  });
});
