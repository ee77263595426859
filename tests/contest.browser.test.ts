// SPDX-License-Identifier: AGPL-3.0-or-later

import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { addDays, todayInItaly } from '#core/index.ts';
import type { Person } from '#persons/index.ts';
import type { Application } from '#record/index.ts';
import { listen } from '../src/app.ts';
import { alone } from './alone.ts';
import { isAccessible, launchChromium, withPage } from './browser.ts';
import { refusedApplication } from './desk-scene.ts';
import { scene } from './scene.ts';

// First: when it cannot be launched, nothing else holds the process.
const browser = await launchChromium();
const { database, clock, counter, person } = await scene('2026-06-24');
const { port, close } = await listen(counter.web, { port: 0, host: '127.0.0.1' });
const home = `http://127.0.0.1:${port}`;
after(async () => {
  await browser.close();
  await close();
});

const work = counter.casework;
const paola = (await person('paola-ferri')).id;
const marco = (await person('marco-conti')).id;
const carla = (await person('carla-greco')).id;
const later = (days: number) => clock.set(addDays(todayInItaly(clock), days));

async function asPerson(person: Person, javaScriptEnabled: boolean, use: (page: Page) => Promise<void>) {
  await withPage(browser, { javaScriptEnabled, viewport: { width: 360, height: 740 } }, async (page) => {
    const token = await counter.sessions.begin(person, 2);
    await page.context().addCookies([{ name: 'visit', value: token, url: home }]);
    await use(page);
  });
}
const next = (page: Page) => page.getByRole('button', { name: 'Avanti' }).click();
const read = async ({ id }: Application) => {
  const found = await work.read(id);
  assert.ok(found.ok);
  return found.value;
};

describe('a refusal contested on the portal', () => {
  for (const javaScriptEnabled of [true, false]) {
    const how = javaScriptEnabled ? 'with' : 'without';
    it(`is looked at again by the office: the citizen’s own words, the answer, ${how} JavaScript`, async () => {
      const giuseppe = await person('giuseppe-esposito');
      const no = await refusedApplication(counter, clock, {
        service: 'assegno-sociale',
        person: giuseppe,
        by: paola,
      });
      const look = javaScriptEnabled ? isAccessible : async () => undefined;
      await asPerson(giuseppe, javaScriptEnabled, async (page) => {
        await page.goto(`${home}/it/services/ricorsi-online`);
        await page.getByRole('link', { name: 'Contestare una risposta' }).click();
        await look(page, 'which answer to contest');
        await page.goto(`${home}/it/applications/${no.id}`);
        await page.getByRole('link', { name: 'Chiedere il riesame' }).click();
        await look(page, 'review or appeal');
        assert.match(await page.locator('main').innerText(), /non ferma il tempo per il ricorso/);
        await page.getByRole('button', { name: 'Chiedo il riesame' }).click();
        await look(page, 'the grounds are those of the refusal');
        await page.getByLabel('Reddito sotto il limite').check();
        await next(page);
        await look(page, 'why');
        await page.locator('textarea').fill('Il reddito è quello dell’anno prima.');
        await next(page);
        await page.getByLabel('No').check();
        await next(page);
        await page.getByLabel('Sì').check();
        await next(page);
        assert.match(page.url(), /\/check$/);
        await look(page, 'check before asking');
        await page.getByRole('button', { name: /Confermo e invio/ }).click();
        assert.match(await page.locator('h1').innerText(), /Riesame chiesto/);
        await look(page, 'receipt of the review');
        await page.getByRole('link', { name: /A che punto è/ }).click();
        assert.match(
          await page.locator('main').innerText(),
          /Ha chiesto il riesame[\s\S]*tempo per il ricorso corre/,
        );
        await look(page, 'in review');
        await page.goto(`${home}/it/applications/${no.id}/documents`);
        assert.match(await page.locator('main').innerText(), /Aggiunga qui i documenti nuovi/);
        await look(page, 'new documents for who decides again');
      });
      const review = await read(no);
      assert.equal(review.status, 'review');
      const told = (await work.history(no.id)).at(-1)?.event;
      assert.ok(told?.type === 'review-asked');
      assert.deepEqual(told.grounds, no.reasons);
      assert.match(told.words, /quello dell’anno prima/);
      await alone(database, no.id);
      const signed = await work.sign(review, {
        outcome: 'granted',
        reasons: [],
        words: 'Il reddito è un altro.',
        by: marco,
      });
      assert.ok(signed.ok, JSON.stringify(signed));
      await work.countersign(no.id, carla);
      later(1);
      await work.sendDue();
      await asPerson(giuseppe, javaScriptEnabled, async (page) => {
        await page.goto(`${home}/it/applications/${no.id}`);
        assert.match(await page.locator('main').innerText(), /L’ufficio l’ha riguardata e la risposta è sì/);
      });
    });
  }

  it('goes to the committee within ninety days; later it is told plainly that it is late, and goes all the same', async () => {
    const anna = await person('anna-esposito');
    const no = await refusedApplication(counter, clock, {
      service: 'assegno-sociale',
      person: anna,
      by: paola,
    });
    later(92);
    await asPerson(anna, true, async (page) => {
      await page.goto(`${home}/it/applications/${no.id}/contest`);
      assert.match(await page.locator('main').innerText(), /I novanta giorni sono finiti/);
      await isAccessible(page, 'a late appeal');
      await page.getByRole('button', { name: 'Faccio ricorso' }).click();
      await page.getByLabel('Un altro motivo').check();
      await next(page);
      await page.getByLabel('Non aggiungo altro').check();
      await next(page);
      await page.getByLabel('No').check();
      await next(page);
      await page.getByLabel('Un patronato').check();
      await next(page);
      await page.getByLabel('No').check();
      await next(page);
      const check = await page.locator('main').innerText();
      assert.match(check, /in ritardo/);
      assert.match(check, /Manca il mandato/);
      await isAccessible(page, 'check a late appeal without a mandate');
      await page.getByRole('button', { name: /Confermo e invio/ }).click();
      assert.match(await page.locator('h1').innerText(), /Ricorso inviato/);
      await page.goto(`${home}/it/my`);
      assert.equal(await page.locator('main .case-cards > li').count(), 1, 'the appeal is told in its case');
      later(91);
      await page.context().clearCookies();
      const token = await counter.sessions.begin(anna, 2);
      await page.context().addCookies([{ name: 'visit', value: token, url: home }]);
      await page.goto(`${home}/it/applications/${no.id}`);
      assert.match(await page.locator('main').innerText(), /non lo ha fatto\.\s+Può andare dal giudice/);
      await isAccessible(page, 'silence of the committee');
    });
    assert.equal((await read(no)).status, 'appeal');
  });

  it('is contested by the person alone: not by whoever has a code, not twice, not while nothing was decided', async () => {
    const maria = await person('maria-rossi');
    const luca = await person('luca-bianchi');
    const no = await refusedApplication(counter, clock, {
      service: 'assegno-sociale',
      person: maria,
      by: paola,
    });
    await asPerson(luca, true, async (page) => {
      assert.equal((await page.goto(`${home}/it/applications/${no.id}/contest`))?.status(), 403);
    });
    const begun = await counter.applications.contest(await read(no), 'review', {
      language: 'it',
      channel: 'web',
    });
    assert.ok(begun.ok);
    const again = await counter.applications.contest(await read(no), 'review', {
      language: 'it',
      channel: 'text',
    });
    assert.equal(again.ok && again.value.id, begun.value.id);
    assert.equal((await counter.applications.openAs(begun.value.id, luca.id)).ok, false);
    const early = await counter.applications.contest(await read(no), 'appeal', {
      language: 'it',
      channel: 'web',
    });
    assert.ok(early.ok, 'an appeal beside a review that was begun');
    const given = { who: 'citizen', channel: 'web', confidence: 1, confirmed: true } as const;
    const answers = {
      grounds: ['another-reason'],
      'why-another-reason': 'No.',
      'new-documents': false,
      'filed-by': 'me',
    };
    let application = early.value;
    for (const [path, value] of Object.entries(answers)) {
      const stored = await counter.applications.answer(application, { path, value, ...given });
      assert.ok(stored.ok, path);
      application = stored.value;
    }
    const [one, two] = await Promise.all([1, 2].map(() => counter.applications.submit(application, 'web')));
    assert.ok(one?.ok && two?.ok);
    assert.equal(one.value.number, two.value.number);
    // Another window still holds the draft as it was: it gets the same receipt, however late.
    const late = await counter.applications.submit(application, 'web');
    assert.equal(late.ok && late.value.number, one.value.number);
    assert.equal((await work.history(no.id)).filter(({ event }) => event.type === 'appealed').length, 1);
    const tooLate = await counter.applications.contest(await read(no), 'review', {
      language: 'it',
      channel: 'web',
    });
    assert.ok(!tooLate.ok && tooLate.problems[0]?.code === 'state');
  });
});
