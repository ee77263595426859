// SPDX-License-Identifier: AGPL-3.0-or-later
// How many pages and presses some tasks take, in Chromium, with the answers of an example: to apply as a guest and signed in, to work out a
// sum, to change an IBAN, to decide a case, to contest a decision. A press is the mouse or a key on something; what is typed is not counted.
//   node_modules/.bin/node bench/clicks.bench.ts
// The same file runs in the tree of an older commit (`git worktree add`, this file copied into its bench/, `node_modules` linked): where a
// page has other words or one press more there, that is taken. Begun on c9691297^, before pages asked several questions.
import type { Page } from 'playwright-core';
import { todayInItaly } from '#core/index.ts';
import { askAt, type RawAnswers, valueAt, wordsIn, wordsOf } from '#interview/index.ts';
import { kindOf } from '#kinds/index.ts';
import type { Person } from '#persons/index.ts';
import { listen } from '../src/app.ts';
import { answerAll, fillIn } from '../tests/answer-pages.ts';
import { launchChromium, withPage } from '../tests/browser.ts';
import { refusedApplication, sentApplication } from '../tests/desk-scene.ts';
import { mariasAnswers } from '../tests/family.ts';
import { scene } from '../tests/scene.ts';
import { table } from './measure.ts';

const browser = await launchChromium();
const { database, clock, counter, person } = await scene('2026-06-10');
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
  level: 2 | 3 = 2,
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
        .addCookies([{ name: 'visit', value: await counter.sessions.begin(who, level), url: base }]);
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

/** From the page of a service to what comes out. */
async function workOut(page: Page, service: string, answers: RawAnswers): Promise<void> {
  const definition = counter.catalogue.entries.get(service)?.definition;
  if (!definition) throw new Error(service);
  await page.goto(`${base}/it/services/${service}`);
  await page.locator('main a[href$="/estimate"]').first().click();
  const today = todayInItaly(clock);
  for (let n = 0; n < 60; n++) {
    const asks = await page
      .locator('main form:has(.question) input:is([name="path"], [name="asked"])')
      .evaluateAll((boxes) =>
        boxes.map((box) => (box instanceof HTMLInputElement ? [box.name, box.value] : [])),
      );
    if (asks.length === 0) break;
    for (const [at, [name, path = '']] of asks.entries()) {
      const ask = askAt(definition.service, answers, today, path);
      if (!ask) throw new Error(path);
      const before = name === 'asked' ? `${at}-` : '';
      const given = valueAt(answers, path);
      const value = ask.howMany && Array.isArray(given) ? given.length : given;
      if (value === null) await page.locator(`main form [name="${before}none"]`).check();
      else {
        const words = wordsOf(wordsIn(definition, 'it'), ask);
        const { options } = ask.question;
        const asked = { options, words, language: 'it', today, places: counter.places } as const;
        await fillIn(page, kindOf(ask.question).fill(value, asked), before);
      }
    }
    await page.locator('main form:has(.question) button[type=submit]').first().click();
  }
  await page.locator('main .outcome').first().waitFor();
}

const button = (page: Page, name: RegExp) => page.getByRole('button', { name });

/** From the page of a case that is open to the signature. */
async function sign(page: Page, outcome: 'granted' | 'refused'): Promise<void> {
  const isYes = outcome === 'granted';
  const way = page.getByRole('link', { name: isYes ? 'Accogliere' : 'Rifiutare', exact: true });
  if ((await way.count()) > 0) await way.first().click();
  else {
    await page.locator('main a[href$="/decide"]').first().click();
    await page.locator(isYes ? '#outcome-1' : '#outcome-2').check();
  }
  const next = button(page, /^Firmo e prendo la prossima$/);
  await ((await next.count()) > 0 ? next : button(page, /^Firmo$/)).first().click();
}

/** Says why a case is opened, where that is asked. */
async function sayWhy(page: Page): Promise<void> {
  const why = page.getByLabel('Lavoro sulla pratica');
  if ((await why.count()) === 0) return;
  if (!(await why.isChecked())) await why.check();
  await button(page, /^Apri(re)? la pratica$/).click();
}

const family = mariasAnswers('all-to-me');
await measured('apply as a guest (assegno unico, two children)', undefined, (page) =>
  apply(page, 'assegno-unico-universale', family),
);
await measured('apply signed in (assegno unico, two children)', maria, (page) =>
  apply(page, 'assegno-unico-universale', family),
);
await measured('work out the sum (assegno unico, two children)', undefined, (page) =>
  workOut(page, 'assegno-unico-universale', family),
);

// A change is warned of: whoever cannot be reached goes to an office.
await database.query(
  `insert into contact_point (id, person_id, channel, address, source, created_at, confirmed_at)
   values (gen_random_uuid(), $1, 'email', 'luca@esempio.it', 'portal', '2026-01-01', '2026-01-01')`,
  [luca.id],
);
const newAccount = {
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
await measured(
  'change the IBAN of a pension, signed in at level 3',
  luca,
  (page) => apply(page, 'variazione-ufficio-pagatore', newAccount),
  3,
);

const easy = { service: 'assegno-sociale', status: 'eligible', orTheirs: true } as const;
for (const { id } of [maria, luca]) await sentApplication(counter, clock, { ...easy, personId: id });
await measured('decide an easy case, from the list to the next case', paola, async (page) => {
  await page.goto(`${base}/it/desk/cases`);
  await button(page, /^Prend(ere|i) la prossima/).click();
  await sayWhy(page);
  const grant = button(page, /^Accolgo, firmo e prendo la prossima$/);
  if ((await grant.count()) > 0) await grant.click();
  else {
    await sign(page, 'granted');
    if (!page.url().includes('signedNext')) {
      await page.getByRole('link', { name: 'Pratiche', exact: true }).first().click();
      await button(page, /^Prend(ere|i) la prossima/).click();
    }
  }
  await page.waitForURL(/cases/);
});

const hers = await sentApplication(counter, clock, {
  service: 'assegno-sociale',
  status: 'ineligible',
  personId: maria.id,
});
await counter.casework.assign(hers.id, paola.id, paola.id);
await measured('refuse a case of one’s own, from the list to the signature', paola, async (page) => {
  await page.goto(`${base}/it/desk/cases?officer=me`);
  await page
    .getByText(hers.number ?? '')
    .first()
    .click();
  await sayWhy(page);
  await sign(page, 'refused');
  await page.waitForURL(/done=signed|note=signed/);
});

const giuseppe = await person('giuseppe-esposito');
const no = await refusedApplication(counter, clock, {
  service: 'assegno-sociale',
  person: giuseppe,
  by: paola.id,
});
await measured('contest a refusal, from the case to the receipt', giuseppe, async (page) => {
  await page.goto(`${base}/it/applications/${no.id}`);
  await page.getByRole('link', { name: /^Chie(dere|da) il riesame/ }).click();
  await button(page, /^Chiedo il riesame/).click();
  const go = () =>
    button(page, /^Avanti$/)
      .first()
      .click();
  await page.getByLabel('Reddito sotto il limite').check();
  await go();
  await page.locator('textarea').fill('Il reddito è quello dell’anno prima.');
  await go();
  await page.getByLabel('No').check();
  await go();
  await page.getByLabel('Sì').check();
  await go();
  await button(page, /Confermo e invio/).click();
  await page.waitForURL(/receipt/);
});

table('Pages and presses', rows);
await browser.close();
await server.close();
process.exit(0);
