// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { samplePeople } from '#stand-ins/index.ts';
import { askedOn } from './answer-pages.ts';
import { isAccessible, launchChromium, withPage } from './browser.ts';
import { runningServer } from './server.ts';

// First: when it cannot be launched, nothing else holds the process.
const browser = await launchChromium();
const server = await runningServer();
await server.start();
after(async () => {
  await browser.close();
  await server.stop();
});

const codeOf = (id: string) => samplePeople.find((person) => person.id === id)?.codiceFiscale ?? '';
const shots = process.env['SHOTS'];

/** No fault of axe; and a picture to look at, where one is wanted. */
async function look(page: Page, name: string): Promise<void> {
  await isAccessible(page, name);
  if (shots) await page.screenshot({ path: `${shots}/${name.replaceAll(/\W+/g, '-')}.png`, fullPage: true });
}

const narrow = { viewport: { width: 360, height: 740 } } as const;
const text = (page: Page) => page.locator('main').innerText();

async function signedIn(
  name: string,
  options: BrowserContextOptions,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  await withPage(browser, options, async (page) => {
    page.setDefaultTimeout(15_000);
    await page.goto(`${server.base}/it`);
    await page.getByRole('link', { name: 'Entra con SPID o CIE' }).click();
    await page.getByRole('button', { name }).click();
    await use(page);
  });
}

async function fillDate(page: Page, id: string, date: string): Promise<void> {
  const [year, month, day] = date.split('-');
  await page.locator(`#${id}-day`).fill(day ?? '');
  await page.locator(`#${id}-month`).fill(month ?? '');
  await page.locator(`#${id}-year`).fill(year ?? '');
}

/** Answers questions until the check page. */
async function answerAll(page: Page, answers: Readonly<Record<string, string>>): Promise<void> {
  for (let n = 0; n < 30; n++) {
    const asks = await askedOn(page);
    if (asks.length === 0) return;
    for (const { path, before } of asks) {
      const value = answers[path];
      assert.ok(value !== undefined, `${path} is asked`);
      const choice = page.locator(`main form [name="${before}answer"][value="${value}"]`);
      if ((await choice.count()) > 0) await choice.check();
      else await page.locator(`main form [name="${before}answer"]`).fill(value);
    }
    const here = page.url();
    await page.locator('main form button[type=submit]').first().click();
    await page.waitForURL(({ href }) => href !== here);
  }
}

async function fillPerson(page: Page, given: string, family: string, code: string): Promise<void> {
  await page.getByLabel('Nome', { exact: true }).fill(given);
  await page.getByLabel('Cognome', { exact: true }).fill(family);
  await page.getByLabel('Codice fiscale', { exact: true }).fill(code);
}

/** The operator has somebody before them, with an identity card. */
async function identified(page: Page, given: string, family: string, code: string, birth: string) {
  await page.goto(`${server.base}/it/desk/identify`);
  await fillPerson(page, given, family, code);
  await fillDate(page, 'birth', birth);
  await page.getByLabel('Numero del documento').fill('CA12345AA');
  await fillDate(page, 'document-expires', '2034-01-31');
  await page.getByRole('button', { name: /Ho controllato/ }).click();
}

describe('a daughter acts for her father', () => {
  it('by a delegation that he gives in the portal, with JavaScript and axe on every page', async () => {
    await signedIn('Giuseppe Esposito', narrow, async (page) => {
      await page.getByRole('link', { name: 'Chi può agire per me' }).click();
      await look(page, 'who may act for me, nobody');
      await page.getByRole('link', { name: 'Dare una delega' }).click();
      await page.getByRole('button', { name: 'Avanti' }).click();
      await look(page, 'delegation, nothing written');
      assert.match(await text(page), /Scriva questo dato/);
      await fillPerson(page, 'Anna', 'Esposito', codeOf('maria-rossi'));
      await page.getByRole('button', { name: 'Avanti' }).click();
      assert.match(await text(page), /non viene da questo nome/, 'a slip of the keys lets no stranger in');
      await fillPerson(page, 'Anna', 'Esposito', codeOf('anna-esposito'));
      await page.getByRole('button', { name: 'Avanti' }).click();
      await look(page, 'delegation, check');
      assert.match(await text(page), /Anna Esposito potrà agire per lei/);
      await page.getByRole('button', { name: 'Do la delega' }).click();
      assert.match(await text(page), /Aspetta che la persona accetti/);
      await look(page, 'delegation, waiting');
    });

    await signedIn('Anna Esposito', narrow, async (page) => {
      assert.match(page.url(), /\/it\/acting\?to=/, 'the choice comes first');
      await look(page, 'a delegation to accept');
      assert.match(await text(page), /Giuseppe Esposito le ha dato una delega/);
      await page.getByRole('button', { name: /^Accetto/ }).click();
      await look(page, 'for whom');
      await page.getByRole('button', { name: /^Per Giuseppe Esposito/ }).click();
      assert.match(page.url(), /\/it\/my$/);
      await look(page, 'the father’s applications');
      assert.match(await page.locator('h1').innerText(), /Le domande di Giuseppe Esposito/);
      for (const path of ['', '/services/naspi-domanda', '/search?q=pensione', '/my/letters', '/my/access']) {
        await page.goto(`${server.base}/it${path}`);
        const strip = page.getByRole('region', { name: 'Per chi agisce' });
        assert.match(await strip.innerText(), /Sta agendo per Giuseppe Esposito/, path);
        assert.match(await strip.innerText(), /Lei è Anna Esposito/, path);
      }
      for (const path of ['/my/phone-pin', '/my/delegations', '/my/data', '/desk']) {
        const answer = await page.goto(`${server.base}/it${path}`);
        assert.equal(answer?.status(), 403, `${path} is the person’s own`);
      }
      await look(page, 'what is the person’s own');
      await page.getByRole('link', { name: 'Cambiare persona' }).first().click();
      await page.getByRole('button', { name: /^Per me/ }).click();
      assert.equal(await page.getByRole('region', { name: 'Per chi agisce' }).count(), 0);
      assert.match(await page.locator('h1').innerText(), /Le mie domande/);
    });
  });

  it('begins and sends an application that is his, with both names on it; no code goes with her', async () => {
    await signedIn('Anna Esposito', {}, async (page) => {
      await page.getByRole('button', { name: /^Per Giuseppe Esposito/ }).click();
      await page.goto(`${server.base}/it/services/certificazione-unica`);
      await page.locator('main form button').first().click();
      assert.match(await text(page), /Dai nostri archivi/, 'what is known of him');
      await look(page, 'what is known, acting');
      const draft = page.url().replace(/\/known$/, '');
      await page
        .getByRole('link', { name: /^Continuare:/ })
        .first()
        .click();
      assert.match(page.url(), /\/questions\//);
      await look(page, 'a question, acting');
      await page.getByRole('link', { name: /Salvare/ }).click();
      assert.match(await text(page), /tra le domande di Giuseppe Esposito/);
      assert.equal(await page.locator('.number').count(), 0, 'no code outlives the delegation');
      await page.goto(draft);
      await answerAll(page, {
        year: '2025',
        'paid-that-year': 'yes',
        delivery: 'download',
        mobile: '333 1234567',
      });
      await look(page, 'check, acting');
      await page.getByRole('button', { name: /invio la domanda/ }).click();
      assert.match(await text(page), /Inviata da Anna Esposito per Giuseppe Esposito \(con delega\)/);
      await look(page, 'receipt, acting');
      // Another that stays a draft, for the day on which she is stopped.
      await page.goto(`${server.base}/it/services/naspi-domanda`);
      await page.getByRole('button', { name: 'Fare domanda' }).click();
    });
    await signedIn('Giuseppe Esposito', {}, async (page) => {
      assert.match(await text(page), /Inviata/, 'it is his');
      await page.getByRole('link', { name: 'Chi ha visto i miei dati' }).click();
      assert.match(await text(page), /Anna Esposito, con la sua delega\. Ha fatto qualcosa per lei/);
      assert.match(await text(page), /Ha guardato le sue pagine/);
      assert.match(
        await text(page),
        /Anagrafe nazionale[\s\S]*Lo ha chiesto Anna Esposito, che agisce per lei/,
      );
      await look(page, 'who looked, a delegate');
    });
  });

  it('is stopped in the middle of a page when he revokes at a counter, and what she wrote last is not stored', async () => {
    await signedIn('Giuseppe Esposito', {}, async (page) => {
      await page.goto(`${server.base}/it/my/delegations`);
      assert.match(await text(page), /può revocarla solo a uno sportello/);
      assert.equal(await page.getByRole('button', { name: 'Revocare la delega' }).count(), 0);
    });
    await signedIn('Anna Esposito', { javaScriptEnabled: false }, async (daughter) => {
      await daughter.getByRole('button', { name: /^Per Giuseppe Esposito/ }).click();
      await daughter
        .getByRole('link', { name: /^Continuare la domanda/ })
        .first()
        .click();
      const question = daughter.url();
      assert.match(question, /\/questions\//);

      await signedIn('Ugo Neri', {}, async (page) => {
        await identified(page, 'Giuseppe', 'Esposito', codeOf('giuseppe-esposito'), '1951-03-19');
        await look(page, 'at the counter');
        assert.match(
          await page.getByRole('region', { name: 'Per chi agisce' }).innerText(),
          /siete allo sportello insieme/,
        );
        await page.getByRole('link', { name: 'Chi può agire per me' }).click();
        await look(page, 'delegations at the counter');
        await page.getByRole('button', { name: 'Revocare la delega' }).click();
        assert.match(await text(page), /La delega è revocata/);
        await page.getByRole('button', { name: 'Ho finito con questa persona' }).click();
        assert.match(page.url(), /\/desk\/identify$/);
      });

      await daughter.locator('main form button[type=submit]').first().click();
      assert.match(await text(daughter), /Non può più agire per Giuseppe Esposito/);
      assert.equal((await daughter.goto(question))?.status(), 403);
      assert.equal((await daughter.goto(`${server.base}/it/services/naspi-domanda`))?.status(), 403);
      await daughter.getByRole('button', { name: 'Continuare per me' }).click();
      assert.match(await daughter.locator('h1').innerText(), /Le mie domande/);
      assert.equal((await daughter.goto(question))?.status(), 403, 'nor as herself');
    });
    await signedIn('Giuseppe Esposito', {}, async (page) => {
      await page.getByRole('link', { name: 'Chi ha visto i miei dati' }).click();
      const told = await text(page);
      assert.match(told, /Anna Esposito, con la sua delega\. Ha fatto qualcosa per lei\s+Tentativo respinto/);
      assert.match(told, /Ugo Neri, allo sportello, con lei\. Ha visto il suo documento di identità/);
    });
  });
});

describe('somebody without a digital identity', () => {
  for (const javaScriptEnabled of [true, false]) {
    it(`has an application at the counter at once, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async () => {
      const code = 'MRNRSO44B43G273R';
      await signedIn('Ugo Neri', { javaScriptEnabled }, async (page) => {
        await page.goto(`${server.base}/it/desk/identify`);
        if (javaScriptEnabled) await look(page, 'identify');
        await page.getByRole('button', { name: /Ho controllato/ }).click();
        if (javaScriptEnabled) await look(page, 'identify, nothing written');
        await identified(page, 'Rosa', 'Marino', code, '1944-02-03');
        assert.match(await page.locator('h1').innerText(), /Le domande di Rosa Marino/);
        await page.goto(`${server.base}/it/services/certificazione-unica`);
        await page.locator('main form button').first().click();
        await page.goto(`${server.base}/it/my`);
        assert.match(await text(page), /Da inviare/);
        await page.getByRole('link', { name: 'PIN telefonico' }).click();
        await page.getByLabel('Una settimana').check();
        await page.getByRole('button', { name: 'Fare il PIN' }).click();
        assert.equal(await page.locator('.number').count(), 0, 'no digits on the operator’s screen');
        assert.match(await text(page), /il PIN non si può mandare/);
        if (javaScriptEnabled) await look(page, 'no contact for a PIN');
      });
    });
  }

  it('is not identified by anybody but an operator', async () => {
    await signedIn('Maria Rossi', {}, async (page) => {
      assert.equal((await page.goto(`${server.base}/it/desk/identify`))?.status(), 403);
    });
  });
});

describe('the phone PIN in the portal', () => {
  for (const javaScriptEnabled of [true, false]) {
    it(`is made, shown once, and cancelled, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async () => {
      await signedIn('Amina Diallo', { javaScriptEnabled, ...narrow }, async (page) => {
        const check = javaScriptEnabled ? look : async () => undefined;
        await page.getByRole('link', { name: 'PIN telefonico' }).click();
        await check(page, 'no PIN');
        await page.getByRole('button', { name: 'Fare il PIN' }).click();
        await check(page, 'no PIN, nothing chosen');
        await page.getByLabel('Un giorno').check();
        await page.getByRole('button', { name: 'Fare il PIN' }).click();
        await check(page, 'the PIN');
        const pin = await page.locator('.number').innerText();
        await page.getByRole('link', { name: 'L’ho scritto' }).click();
        await check(page, 'a PIN stands');
        assert.ok(!(await page.content()).includes(pin));
        await page.getByRole('button', { name: 'Cancellare il PIN' }).click();
        assert.match(await text(page), /Ora non ha un PIN/);
      });
    });
  }
});

describe('a mandate to a patronato', () => {
  it('is signed by both, reaches one matter, and is told to the person', async () => {
    await signedIn('Amina Diallo', narrow, async (page) => {
      await page.goto(`${server.base}/it/my/mandates/new`);
      await look(page, 'mandate');
      await page.getByLabel('A chi?').selectOption({ label: 'Patronato di prova (patronato)' });
      await page.getByLabel('Per quale pratica?').selectOption({ value: 'service:naspi-domanda' });
      await page.getByRole('button', { name: 'Avanti' }).click();
      await look(page, 'mandate, to sign');
      await page.getByRole('button', { name: 'Firmo il mandato' }).click();
      await look(page, 'mandate, my copy');
      assert.match(await text(page), /Aspetta la firma/);
    });
    await signedIn('Rita Lombardi', {}, async (page) => {
      await look(page, 'a mandate to accept');
      await page.getByRole('button', { name: /^Accetto/ }).click();
      await page.getByRole('button', { name: /^Per Amina Diallo/ }).click();
      assert.match(page.url(), /\/services\/naspi-domanda$/, 'straight to the matter');
      for (const path of [
        '/my/letters',
        '/my/access',
        '/services/bonus-asilo-nido/start',
        '/resume',
        '/my/data',
      ]) {
        const answer = await page.goto(`${server.base}/it${path}`);
        assert.equal(answer?.status(), 403, path);
      }
      await look(page, 'beyond the mandate');
      await page.goto(`${server.base}/it/services/naspi-domanda`);
      await page.getByRole('button', { name: 'Fare domanda' }).click();
      await page
        .getByRole('link', { name: /^Continuare:/ })
        .first()
        .click();
      assert.match(page.url(), /\/questions\//);
      await page.goto(`${server.base}/it/my`);
      assert.match(page.url(), /\/questions\//, 'what is mine is the one matter');
    });
    await signedIn('Amina Diallo', {}, async (page) => {
      assert.match(await text(page), /Da inviare/);
      await page.goto(`${server.base}/it/my/access`);
      assert.match(await text(page), /Rita Lombardi, con il suo mandato al patronato/);
      await page.goto(`${server.base}/it/my/delegations`);
      await look(page, 'a mandate stands');
      await page.getByRole('button', { name: /Revocare il mandato/ }).click();
      assert.doesNotMatch(await text(page), /Patronato di prova/);
    });
  });
});

describe('a guardian', () => {
  it('is recorded at the counter with the decree, and then chooses for whom to act', async () => {
    await signedIn('Ugo Neri', {}, async (page) => {
      await identified(page, 'Luca', 'Bianchi', codeOf('luca-bianchi'), '1985-11-02');
      await page.getByRole('link', { name: 'Chi può agire per me' }).click();
      await page.getByRole('link', { name: 'Registrare un incarico del giudice' }).click();
      await look(page, 'a court’s charge');
      await page.getByRole('button', { name: 'Registrare' }).click();
      await look(page, 'a court’s charge, nothing written');
      await fillPerson(page, 'Rosa', 'Marino', 'MRNRSO44B43G273R');
      await fillDate(page, 'birth', '1944-02-03');
      await page.getByLabel('Amministratore di sostegno').check();
      await page.getByLabel('Tribunale').fill('Tribunale di Palermo');
      await page.getByLabel('Numero del provvedimento').fill('123/2026');
      await fillDate(page, 'decree', '2026-03-02');
      await page.getByRole('button', { name: 'Registrare' }).click();
      assert.match(await text(page), /non vale ancora/);
    });
    await signedIn('Carla Greco', {}, async (page) => {
      await page.goto(`${server.base}/it/desk/second-words`);
      await look(page, 'to confirm');
      await page.getByRole('button', { name: /^Confermo/ }).click();
      assert.match(await text(page), /Confermato: ora vale/);
    });
    await signedIn('Luca Bianchi', {}, async (page) => {
      await page.getByRole('button', { name: /^Per Rosa Marino/ }).click();
      assert.match(
        await page.getByRole('region', { name: 'Per chi agisce' }).innerText(),
        /amministratore di sostegno/,
      );
    });
  });
});
