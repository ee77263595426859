// SPDX-License-Identifier: AGPL-3.0-or-later
// How many pages and presses five tasks take, in Chromium, with the answers of an example: to apply as a guest and signed in, to change an
// IBAN, to decide an easy case, to contest a decision. A press is the mouse or a key on something; what is typed is not counted.
//   node_modules/.bin/node bench/clicks.bench.ts
import type { Page } from 'playwright-core';
import type { RawAnswers } from '#interview/index.ts';
import type { Person } from '#persons/index.ts';
import { listen } from '../src/app.ts';
import { answerAll } from '../tests/answer-pages.ts';
import { launchChromium, withPage } from '../tests/browser.ts';
import { refusedApplication, sentApplication } from '../tests/desk-scene.ts';
import { mariasAnswers } from '../tests/family.ts';
import { scene } from '../tests/scene.ts';
import { table } from './measure.ts';

const browser = await launchChromium();
const { clock, counter, person } = await scene('2026-06-10');
const server = await listen(counter.web, { port: 0, host: '127.0.0.1' });
const base = `http://127.0.0.1:${server.port}`;
const maria = await person('maria-rossi');
const luca = await person('luca-bianchi');
const paola = await person('paola-ferri');
const rows: Readonly<Record<string, string | number>>[] = [];

async function measured(
  task: string,
  who: Person | undefined,
  act: (page: Page) => Promise<void>,
): Promise<void> {
  await withPage(browser, {}, async (page) => {
    let pages = 0;
    let presses = 0;
    await page.exposeBinding('pressed', () => {
      presses++;
    });
    // A label that is pressed presses its field too: that is one.
    await page.addInitScript(() => {
      const tell = () => (window as unknown as { pressed(): void }).pressed();
      document.addEventListener('pointerdown', (event) => event.isTrusted && tell(), true);
      document.addEventListener('keydown', (event) => event.key === 'Enter' && tell(), true);
    });
    page.on('domcontentloaded', () => pages++);
    page.setDefaultTimeout(15_000);
    if (who)
      await page
        .context()
        .addCookies([{ name: 'visit', value: await counter.sessions.begin(who, 2), url: base }]);
    try {
      await act(page);
      rows.push({ task, pages, presses });
    } catch (error) {
      process.stderr.write(`${task}: ${String(error)}\n${await page.locator('main').innerText()}\n`);
      rows.push({ task, pages: '–', presses: '–' });
    }
  });
}

/** From the page of a service to its receipt. */
async function apply(page: Page, service: string, answers: RawAnswers): Promise<void> {
  const definition = counter.catalogue.entries.get(service)?.definition;
  if (!definition) throw new Error(service);
  await page.goto(`${base}/it/services/${service}`);
  await page.locator('form[action$="/start"] button').first().click();
  if (page.url().endsWith('/known')) await page.locator('main .actions a.btn-primary').first().click();
  await answerAll(page, counter, definition, answers, 'it');
  await page.locator('form[action$="/submit"] button').first().click();
  await page.waitForURL(/receipt/);
}

const family = mariasAnswers('all-to-me');
await measured('apply as a guest (assegno unico, two children)', undefined, (page) =>
  apply(page, 'assegno-unico-universale', family),
);
await measured('apply signed in (assegno unico, two children)', maria, (page) =>
  apply(page, 'assegno-unico-universale', family),
);
await measured('change an IBAN', luca, async (page) => {
  const answers = {
    pensions: ['old-age'],
    'in-payment': true,
    where: 'bank',
    iban: 'IT60X0542811101000000123456',
    'iban-mine': true,
    joint: false,
    'old-open': true,
    'given-name': luca.givenName,
    'family-name': luca.familyName,
    'codice-fiscale': luca.codiceFiscale,
    mobile: '+393331234567',
    email: null,
  };
  await apply(page, 'variazione-ufficio-pagatore', answers);
});

const easy = { service: 'assegno-sociale', status: 'eligible', personId: maria.id, orTheirs: true } as const;
for (let n = 0; n < 2; n++)
  await sentApplication(counter, clock, { ...easy, personId: n === 0 ? maria.id : luca.id });
await measured('decide an easy case, from the list to the next case', paola, async (page) => {
  await page.goto(`${base}/it/desk/cases`);
  await page.getByRole('button', { name: 'Prendere la prossima' }).click();
  const why = page.getByLabel('Lavoro sulla pratica');
  if ((await why.count()) > 0) {
    await why.check();
    await page.getByRole('button', { name: 'Aprire la pratica' }).click();
  }
  const grant = page.getByRole('button', { name: 'Accolgo, firmo e prendo la prossima' });
  if ((await grant.count()) > 0) {
    await grant.click();
    await page.waitForURL(/cases/);
    return;
  }
  await page.getByRole('link', { name: 'Accogliere' }).click();
  const next = page.getByRole('button', { name: 'Firmo e prendo la prossima' });
  if ((await next.count()) > 0) await next.click();
  else {
    await page.getByRole('button', { name: 'Firmo', exact: true }).click();
    await page.getByRole('link', { name: 'Pratiche', exact: true }).first().click();
    await page.getByRole('button', { name: 'Prendere la prossima' }).click();
  }
  await page.waitForURL(/cases/);
});

const giuseppe = await person('giuseppe-esposito');
const no = await refusedApplication(counter, clock, {
  service: 'assegno-sociale',
  person: giuseppe,
  by: paola.id,
});
await measured('contest a refusal, from the case to the receipt', giuseppe, async (page) => {
  await page.goto(`${base}/it/applications/${no.id}`);
  await page.getByRole('link', { name: 'Chiedere il riesame' }).click();
  await page.getByRole('button', { name: 'Chiedo il riesame' }).click();
  const go = () => page.getByRole('button', { name: 'Avanti' }).click();
  await page.getByLabel('Reddito sotto il limite').check();
  await go();
  await page.locator('textarea').fill('Il reddito è quello dell’anno prima.');
  await go();
  await page.getByLabel('No').check();
  await go();
  await page.getByLabel('Sì').check();
  await go();
  await page.getByRole('button', { name: /Confermo e invio/ }).click();
  await page.waitForURL(/receipt/);
});

table('Pages and presses', rows);
await browser.close();
await server.close();
process.exit(0);
