// SPDX-License-Identifier: AGPL-3.0-or-later

import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { addDays, todayInItaly } from '#core/index.ts';
import { decisionsOf, openDecision } from '#decisions/index.ts';
import { toReview } from '#desk/index.ts';
import type { Person } from '#persons/index.ts';
import { listen } from '../src/app.ts';
import { alone } from './alone.ts';
import { isAccessible, launchChromium, withPage } from './browser.ts';
import { sentApplication } from './desk-scene.ts';
import { scene } from './scene.ts';

// First: when it cannot be launched, nothing else holds the process.
const browser = await launchChromium();
const { database, clock, counter, person } = await scene('2026-06-10');
const server = await listen(counter.web, { port: 0, host: '127.0.0.1' });
const base = `http://127.0.0.1:${server.port}`;
after(async () => {
  await browser.close();
  await server.close();
});
const maria = await person('maria-rossi');
const paola = await person('paola-ferri');
const marco = await person('marco-conti');
const carla = await person('carla-greco');
const elio = await person('elio-sartori');
const sent = (status: 'eligible' | 'ineligible') =>
  sentApplication(counter, clock, {
    service: 'assegno-sociale',
    status,
    personId: maria.id,
    orTheirs: true,
  });

/** A window in which somebody has signed in. */
function asPerson(who: Person, use: (page: Page) => Promise<void>, options: BrowserContextOptions = {}) {
  return withPage(browser, options, async (page) => {
    const value = await counter.sessions.begin(who, 2);
    await page.context().addCookies([{ name: 'visit', value, url: base }]);
    await use(page);
  });
}

async function openCase(page: Page, id: string): Promise<void> {
  await page.goto(`${base}/it/desk/cases/${id}`);
  await page.getByLabel('Lavoro sulla pratica').check();
  await page.getByRole('button', { name: 'Aprire la pratica' }).click();
  await page.getByRole('heading', { name: 'In breve' }).waitFor();
}

/** Moves the focus by the Tab key alone to what has this name, and sees that the focus shows. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let n = 0; n < 200; n++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement & { labels?: NodeListOf<HTMLElement> };
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const label = element.labels?.[0]?.innerText ?? element.innerText ?? '';
      return { label: label.trim(), shows: outlineStyle !== 'none' && outlineWidth !== '0px' };
    });
    if (typeof name === 'string' ? !at.label.startsWith(name) : !name.test(at.label)) continue;
    assert.ok(at.shows, `the focus on "${name}" does not show`);
    return;
  }
  assert.fail(`"${name}" is not reached by the Tab key`);
}

describe('the desk in a browser', () => {
  it('lets an officer take a case, read it, decide it and undo that by keys alone', async () => {
    const application = await sent('ineligible');
    await asPerson(paola, async (page) => {
      await page.goto(`${base}/it/desk`);
      await tabTo(page, 'Prendere la prossima');
      await page.keyboard.press('Enter');
      await page.waitForURL(`**/desk/cases/${application.id}`);
      await page.getByRole('heading', { name: 'In breve' }).waitFor();
      await tabTo(page, 'Rifiutare');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/decide?outcome=refused');
      assert.ok(await page.getByLabel('Rifiuto').isChecked(), 'as the way to it said');
      await tabTo(page, 'Parole sue');
      await page.keyboard.type('Se il reddito scende, può fare una nuova domanda.');
      await tabTo(page, 'Guardare la lettera');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Your application is refused' }).waitFor();
      await tabTo(page, /^Firmo$/);
      await page.keyboard.press('Enter');
      await page.waitForURL('**done=signed');
      const decision = await openDecision(database, application.id);
      assert.equal(decision?.outcome, 'refused');
      assert.match(decision?.words ?? '', /reddito scende/);
      await tabTo(page, 'Annullare la firma');
      await page.keyboard.press('Enter');
      await page.waitForURL('**done=undone');
      assert.equal(await openDecision(database, application.id), undefined);
    });
  });

  it('tells the second officer at once that the first has decided, and keeps what they typed', async () => {
    const application = await sent('ineligible');
    await asPerson(marco, async (second) => {
      await openCase(second, application.id);
      await second.getByRole('link', { name: 'Rifiutare' }).click();
      await second.getByLabel('Rifiuto').check();
      await second.getByLabel('Parole sue').fill('Parole che mi sono costate fatica.');
      await asPerson(paola, async (first) => {
        await openCase(first, application.id);
        await first.getByRole('link', { name: 'Rifiutare' }).click();
        await first.getByLabel('Rifiuto').check();
        await first.getByRole('button', { name: 'Firmo', exact: true }).click();
        await first.waitForURL('**done=signed');
      });
      await second.getByRole('alert').filter({ hasText: 'Paola Ferri firma una decisione' }).waitFor();
      assert.match(await second.getByLabel('Parole sue').inputValue(), /costate fatica/);
      await isAccessible(second, 'told that somebody else has decided');
      await second.getByRole('button', { name: 'Firmo', exact: true }).click();
      await second.getByText('Paola Ferri ha già deciso').waitFor();
      assert.match(await second.getByLabel('Parole sue').inputValue(), /costate fatica/);
      assert.equal(await second.getByRole('button', { name: 'Firmo', exact: true }).count(), 0);
      await isAccessible(second, 'a decision that came second');
    });
    assert.equal((await decisionsOf(database, application.id)).length, 1);
  });

  it('works the same without JavaScript', async () => {
    const application = await sent('eligible');
    await asPerson(
      marco,
      async (page) => {
        await openCase(page, application.id);
        await page.getByRole('link', { name: 'Accogliere' }).click();
        await page.getByRole('button', { name: 'Firmo', exact: true }).click();
        assert.match(await page.locator('main').innerText(), /Accolta: firmata da Marco Conti/);
      },
      { javaScriptEnabled: false },
    );
  });

  it('keeps a citizen out, who then reads of their own attempt on nobody’s case but the one they tried', async () => {
    const application = await sentApplication(counter, clock, {
      service: 'assegno-unico-universale',
      status: 'eligible',
      personId: maria.id,
    });
    const luca = await person('luca-bianchi');
    await asPerson(luca, async (page) => {
      const answer = await page.goto(`${base}/it/desk/cases/${application.id}`);
      assert.equal(answer?.status(), 403);
      assert.doesNotMatch(await page.locator('main').innerText(), /Rossi/);
      await isAccessible(page, 'kept out of the desk');
    });
    await asPerson(maria, async (page) => {
      await page.goto(`${base}/it/my/access`);
      const attempt = page.locator('main li').filter({ hasText: 'Luca Bianchi' }).first();
      assert.match(await attempt.innerText(), /Tentativo respinto/);
    });
  });

  for (const [how, options] of [
    ['on a dark screen', { colorScheme: 'dark' }],
    ['at 400 % zoom in forced colours', { viewport: { width: 320, height: 256 }, forcedColors: 'active' }],
  ] as const satisfies readonly (readonly [string, BrowserContextOptions])[]) {
    it(`can be read and worked ${how}`, async () => {
      const application = await sent('eligible');
      await alone(database, application.id);
      await asPerson(
        paola,
        async (page) => {
          await page.goto(`${base}/it/desk/cases`);
          await isAccessible(page, `the list ${how}`);
          await openCase(page, application.id);
          await page.getByLabel('Scrivere una nota').fill('Chiamata oggi.');
          await page.getByRole('button', { name: 'Aggiungere la nota' }).click();
          await page.getByText('Chiamata oggi.').waitFor();
          await isAccessible(page, `a case with a note ${how}`);
          await page.getByRole('button', { name: 'Aggiungere la nota' }).click();
          await isAccessible(page, `a note without words ${how}`);
          for (const part of ['cases/together', 'undelivered', 'stuck', 'second-words', 'appointments']) {
            await page.goto(`${base}/it/desk/${part}`);
            await isAccessible(page, `${part} ${how}`);
          }
          await page.goto(`${base}/it/desk/cases/${application.id}/decide`);
          await isAccessible(page, `a decision ${how}`);
          if ('forcedColors' in options)
            for (const button of await page.locator('main .btn').all())
              assert.notEqual(
                await button.evaluate((element) => getComputedStyle(element).borderTopWidth),
                '0px',
              );
          else
            assert.notEqual(
              await page.evaluate(() => getComputedStyle(document.body).backgroundColor),
              'rgb(245, 247, 250)',
            );
        },
        options,
      );
      await asPerson(
        carla,
        async (page) => {
          for (const part of [
            'contacts',
            'tasks',
            'reviews',
            'wallboard',
            'skills',
            'quality',
            'register',
            'requests',
            'identify',
            'scan',
            'tell-when',
          ]) {
            await page.goto(`${base}/it/desk/${part}`);
            await isAccessible(page, `${part} ${how}`);
          }
        },
        options,
      );
    });
  }

  for (const width of [1280, 360]) {
    it(`has no fault that axe finds on any of its pages at ${width} px`, async () => {
      const application = await sent('ineligible');
      await alone(database, application.id);
      const options = { viewport: { width, height: 900 } };
      await asPerson(
        elio,
        async (page) => {
          await page.goto(`${base}/it/desk/roles`);
          await isAccessible(page, 'roles');
          await page.getByLabel('Codice fiscale').fill('RSSMRA80A01H501U');
          await page.getByRole('button', { name: 'Cercare' }).click();
          await isAccessible(page, 'roles, somebody whom nobody knows');
        },
        options,
      );
      await asPerson(
        paola,
        async (page) => {
          const at = `${base}/it/desk/cases/${application.id}`;
          await page.goto(`${base}/it/desk`);
          await isAccessible(page, 'inbox');
          await page.getByLabel('Cercare una pratica').fill('abc');
          await page.getByRole('button', { name: 'Cercare', exact: true }).click();
          await isAccessible(page, 'a search that found nothing to look for');
          await page.goto(at);
          await page.getByRole('button', { name: 'Aprire la pratica' }).click();
          await isAccessible(page, 'a reason that is missing');
          await openCase(page, application.id);
          await isAccessible(page, 'case');
          await page.getByRole('link', { name: 'Chiedere un documento' }).click();
          await page.getByLabel('ISEE').check();
          await page.getByRole('button', { name: 'Preparare il testo' }).click();
          await isAccessible(page, 'asking for documents');
          await page.getByRole('button', { name: 'Mandare la richiesta' }).click();
          await isAccessible(page, 'case that waits for documents');
          await page.goto(`${at}/decide`);
          await page.getByRole('button', { name: 'Firmo', exact: true }).click();
          await isAccessible(page, 'a decision without an outcome');
          await page.getByLabel('Accolgo').check();
          await page.getByLabel('Parole sue').fill('Il reddito è di un altro anno.');
          await page.getByRole('button', { name: 'Guardare la lettera' }).click();
          await isAccessible(page, 'letter before it is signed');
          await page.getByRole('button', { name: 'Firmo', exact: true }).click();
          await isAccessible(page, 'case that waits for the second signature');
        },
        options,
      );
      await asPerson(
        carla,
        async (page) => {
          await openCase(page, application.id);
          await isAccessible(page, 'case to sign second');
          await page.getByRole('button', { name: 'Firmare anch’io' }).click();
          await isAccessible(page, 'case signed twice');
          clock.set(addDays(todayInItaly(clock), 1));
          await counter.casework.sendDue();
          await openCaseAgain(page, application.id);
          await page.getByRole('link', { name: 'La lettera', exact: true }).click();
          await isAccessible(page, 'the letter that was sent');
        },
        options,
      );
      // The draw is set to all of them, so that there is something to read again.
      await toReview(database, { year: 2026, reviewerId: carla.id });
      await database.query('update quality_year set share = 1');
      const other = await sent('eligible');
      await alone(database, other.id);
      await counter.casework.sign(other, { outcome: 'granted', reasons: [], words: '', by: paola.id });
      clock.set(addDays(todayInItaly(clock), 1));
      await counter.casework.sendDue();
      await asPerson(
        carla,
        async (page) => {
          await page.goto(`${base}/it/desk/quality`);
          await isAccessible(page, 'quality');
          await page.getByRole('button', { name: `Rileggere ${other.number}` }).click();
          await isAccessible(page, 'a decision read again');
          await page.getByRole('button', { name: 'Salvare' }).click();
          await isAccessible(page, 'a second reading that is not complete');
          for (const yes of await page.getByLabel('Sì').all()) await yes.check();
          await page.getByRole('button', { name: 'Salvare' }).click();
          await page.getByText('Salvato. Grazie.').waitFor();
        },
        options,
      );
    });
  }

  it('shows twenty cases of the list at 1280 by 900', async () => {
    for (let n = 0; n < 22; n++) await sent(n % 2 === 0 ? 'eligible' : 'ineligible');
    await asPerson(paola, async (page) => {
      await page.goto(`${base}/it/desk/cases`);
      const inView = await page
        .locator('.desk-dense tbody tr')
        .evaluateAll((rows) => rows.filter((row) => row.getBoundingClientRect().bottom <= 900).length);
      assert.ok(inView >= 20, `${inView} rows in view`);
    });
  });
});

/** The visit before ended with the day; the reason is asked anew. */
async function openCaseAgain(page: Page, id: string): Promise<void> {
  const value = await counter.sessions.begin(carla, 2);
  await page.context().addCookies([{ name: 'visit', value, url: base }]);
  await openCase(page, id);
}
