// SPDX-License-Identifier: AGPL-3.0-or-later

import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { addDays, todayInItaly } from '#core/index.ts';
import type { Person } from '#persons/index.ts';
import { listen } from '../src/app.ts';
import { isAccessible, launchChromium, withPage } from './browser.ts';
import { refusedApplication, sentApplication } from './desk-scene.ts';
import { scene } from './scene.ts';

// First: when it cannot be launched, nothing else holds the process.
const browser = await launchChromium();
const { clock, counter, person } = await scene('2026-06-24');
const { port, close } = await listen(counter.web, { port: 0, host: '127.0.0.1' });
const home = `http://127.0.0.1:${port}`;
after(async () => {
  await browser.close();
  await close();
});

const work = counter.casework;
const paola = (await person('paola-ferri')).id;

/** A window of somebody who has signed in, on a telephone; without JavaScript, as the pages must work. */
async function asPerson(person: Person, use: (page: Page) => Promise<void>): Promise<void> {
  await withPage(browser, { viewport: { width: 360, height: 740 } }, async (page) => {
    const token = await counter.sessions.begin(person, 2);
    await page.context().addCookies([{ name: 'visit', value: token, url: home }]);
    await use(page);
  });
}

describe('"a che punto è la mia domanda" on the portal', () => {
  for (const language of ['it', 'en'] as const) {
    it(`is the first thing on the home page for everybody, ${language}`, async () => {
      await withPage(browser, { viewport: { width: 360, height: 740 } }, async (page) => {
        await page.goto(`${home}/${language}`);
        const first = page.locator('main h2').first();
        assert.match(
          await first.innerText(),
          language === 'it' ? /A che punto è la mia domanda/ : /Where is my application/,
        );
        await isAccessible(page, 'home');
        await page
          .getByRole('link', {
            name: language === 'it' ? 'Ho il codice della domanda' : 'I have the code of the application',
          })
          .click();
        assert.match(page.url(), /\/resume$/);
      });
    });
  }

  it('tells a person of each of their applications, what waits for them first, and all about each', async () => {
    const giuseppe = await person('giuseppe-esposito');
    const waiting = await sentApplication(counter, clock, {
      service: 'assegno-sociale',
      status: 'eligible',
      personId: giuseppe.id,
    });
    const asked = await sentApplication(counter, clock, {
      service: 'certificazione-unica',
      status: 'eligible',
      personId: giuseppe.id,
    });
    const until = addDays(todayInItaly(clock), 9);
    assert.ok((await work.askDocuments(asked, { by: paola, words: 'Una copia del documento.', until })).ok);
    const no = await refusedApplication(counter, clock, {
      service: 'assegno-sociale',
      person: giuseppe,
      by: paola,
    });
    await asPerson(giuseppe, async (page) => {
      await page.goto(`${home}/it`);
      await page.getByRole('link', { name: 'Vedere le mie domande' }).click();
      const items = page.locator('main .case-cards > li');
      assert.equal(await items.count(), 3);
      assert.match(await items.first().innerText(), /Aspettiamo dei documenti da lei/);
      await isAccessible(page, 'my applications');
      for (const [application, told] of [
        [waiting, /Le rispondiamo entro|Siamo in ritardo/],
        [asked, /Una copia del documento/],
        [no, /La risposta è no[\s\S]*ricorso fino al[\s\S]*Perché la risposta è no/],
      ] as const) {
        await page.goto(`${home}/it/applications/${application.id}`);
        assert.match(await page.locator('main').innerText(), told);
        await isAccessible(page, `case ${application.status}`);
        await page.goto(`${home}/en/applications/${application.id}`);
        await isAccessible(page, `case in English`);
      }
      await page.goto(`${home}/it/applications/${waiting.id}`);
      await page.getByRole('link', { name: 'Ritirare la domanda' }).click();
      await isAccessible(page, 'before withdrawing');
      await page.getByRole('link', { name: /resta com’è/ }).click();
      await page.getByRole('link', { name: 'Ritirare la domanda' }).click();
      await page.getByRole('button', { name: 'Sì, la ritiro' }).click();
      assert.match(await page.locator('main').innerText(), /L’ha ritirata lei/);
      await isAccessible(page, 'withdrawn');
      const again = await page.goto(`${home}/it/applications/${waiting.id}/withdraw`);
      assert.equal(again?.status(), 409);
    });
  });

  it('tells nobody else', async () => {
    const maria = await person('maria-rossi');
    const luca = await person('luca-bianchi');
    const hers = await sentApplication(counter, clock, {
      service: 'assegno-sociale',
      status: 'eligible',
      personId: maria.id,
    });
    await asPerson(luca, async (page) => {
      const answer = await page.goto(`${home}/it/applications/${hers.id}`);
      assert.equal(answer?.status(), 403);
      assert.equal((await page.goto(`${home}/it/applications/${hers.id}/withdraw`))?.status(), 403);
    });
  });
});
