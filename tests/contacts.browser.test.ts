// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import type { Person } from '#persons/index.ts';
import { workOnContacts } from '#wing/contacts';
import { listen } from '../src/app.ts';
import { fits, isAccessible, launchChromium, withPage } from './browser.ts';
import { scene } from './scene.ts';

// First: when it cannot be launched, nothing else holds the process.
const browser = await launchChromium();
const { counter, person } = await scene('2026-06-10');
const server = await listen(counter.web, { port: 0, host: '127.0.0.1' });
const base = `http://127.0.0.1:${server.port}`;
after(async () => {
  await browser.close();
  await server.close();
});
const [maria, ugo] = [await person('maria-rossi'), await person('ugo-neri')];
const begun = await counter.applications.start('bonus-asilo-nido', {
  language: 'it',
  channel: 'web',
  answers: {},
  personId: maria.id,
});
assert.ok(begun.ok);
const home = `${base}/it/applications/${begun.value.application.id}`;

function asPerson(who: Person, use: (page: Page) => Promise<void>, options = {}) {
  return withPage(browser, options, async (page) => {
    const value = await counter.sessions.begin(who, 2);
    await page.context().addCookies([{ name: 'visit', value, url: base }]);
    await use(page);
  });
}
const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name }).waitFor();

describe('a contact between two browsers', () => {
  let stop = async () => {};
  before(async () => {
    stop = await workOnContacts(counter);
  });
  after(() => stop());

  it('is asked for, offered by a key, written both ways as it happens, ended and said of afterwards', async () => {
    await asPerson(ugo, async (desk) => {
      await desk.goto(`${base}/it/desk/contacts`);
      await desk.getByRole('button', { name: 'Comincio a rispondere' }).click();
      await isAccessible(desk, 'the station');
      await asPerson(
        maria,
        async (page) => {
          await page.goto(home);
          await page.getByRole('main').getByRole('link', { name: 'Parlare con una persona' }).click();
          await isAccessible(page, 'asking for a person');
          await page.getByLabel('Di che cosa ha bisogno?').fill('Non trovo la retta');
          await page.getByRole('button', { name: 'Mettersi in fila' }).click();

          await desk.getByRole('heading', { name: 'Un contatto per lei' }).waitFor();
          await isAccessible(desk, 'an offer');
          await heading(page, 'Ci siamo');
          // The offer has the focus: Enter takes it.
          await desk.keyboard.press('Enter');
          await heading(desk, /Maria Rossi/);
          await isAccessible(desk, 'a contact at the desk');
          await heading(page, 'È con una persona');

          await desk.getByLabel('Scrivere alla persona').fill('Buongiorno, la guardiamo insieme');
          await desk.keyboard.press('Enter');
          await page.getByText('Buongiorno, la guardiamo insieme').waitFor();
          await isAccessible(page, 'a talk');
          // What is being typed stays while news come in.
          await page.getByLabel('Scrivere un messaggio').fill('Un momento');
          await desk.getByLabel('Scrivere alla persona').fill('Prego');
          await desk.keyboard.press('Enter');
          await page.getByText('Prego').waitFor();
          assert.equal(await page.getByLabel('Scrivere un messaggio').inputValue(), 'Un momento');
          await page.keyboard.press('Enter');
          await desk.getByText('Un momento').waitFor();

          await page.getByRole('button', { name: 'Ho finito, grazie' }).click();
          await heading(page, 'Il contatto è finito');
          await isAccessible(page, 'the survey');
          await page.getByLabel('Sì', { exact: true }).check();
          await page.getByLabel('Bene', { exact: true }).check();
          await page.getByRole('button', { name: 'Inviare le risposte' }).click();
          await page.getByText('Grazie: ci aiuta a fare meglio.').waitFor();

          await desk.getByText('La persona non c’è più.').waitFor();
          await isAccessible(desk, 'writing down how it went');
          await desk.getByLabel('Note').fill('Trovata la retta');
          await desk.getByRole('button', { name: 'Chiudere e prendere il prossimo' }).click();
          await heading(desk, 'Contatti');
        },
        { viewport: { width: 360, height: 800 } },
      );
    });
  });

  it('is had by the person without a script: the page turns by itself, and a message is written on one that does not', async () => {
    await asPerson(ugo, async (desk) => {
      await desk.goto(`${base}/it/desk/contacts`);
      await desk.getByRole('button', { name: 'Comincio a rispondere' }).click();
      await asPerson(
        maria,
        async (page) => {
          await page.goto(`${base}/it/operator`);
          await page.getByRole('button', { name: 'Mettersi in fila' }).click();
          await desk.getByRole('heading', { name: 'Un contatto per lei' }).waitFor();
          await desk.keyboard.press('Enter');
          await heading(desk, /Maria Rossi/);
          await heading(page, 'È con una persona');
          await page.getByRole('link', { name: 'Scrivere un messaggio' }).click();
          assert.equal(
            await page.locator('meta[http-equiv=refresh]').count(),
            0,
            'it does not turn under the hands',
          );
          // A page without scripts cannot run axe: it is the page that was looked at above, less what turns it.
          await fits(page, 'writing without a script');
          await page.getByLabel('Scrivere un messaggio').fill('Buongiorno');
          await page.getByRole('button', { name: 'Inviare' }).click();
          await desk.getByText('Buongiorno').waitFor();
          assert.equal(await page.locator('meta[http-equiv=refresh]').count(), 1);
          await desk.getByRole('button', { name: 'Fine del contatto' }).click();
          await heading(page, 'Il contatto è finito');
        },
        { javaScriptEnabled: false },
      );
    });
  });
});
