// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { examplesOf } from '#catalogue/index.ts';
import { askAt, valueAt, wordsIn, wordsOf } from '#interview/index.ts';
import { kindOf } from '#kinds/index.ts';
import { testDatabase } from '#store/testing.ts';
import { listen } from '../src/app.ts';
import { answerAll, askedOn } from './answer-pages.ts';
import { fits, isAccessible, launchChromium, withPage } from './browser.ts';
import { completed } from './completed.ts';
import { testClock, testCounter } from './counter.ts';

// First: when it cannot be launched, nothing else holds the process.
const browser = await launchChromium();
const clock = testClock('2026-06-24');
const counter = await testCounter(await testDatabase(), clock);
const { port, close } = await listen(counter.web, { port: 0, host: '127.0.0.1' });
const home = `http://127.0.0.1:${port}`;
after(async () => {
  await browser.close();
  await close();
});

describe('the portal without JavaScript', () => {
  it('estimates and applies to the receipt, and comes back to change an answer', async () => {
    clock.set('2026-06-24' as never);
    const definition = counter.catalogue.entries.get('assegno-sociale')?.definition;
    assert.ok(definition);
    const example = examplesOf(counter.catalogue, 'assegno-sociale').find(({ name }) =>
      name.includes('3.000'),
    );
    assert.ok(example);
    const answers = completed(definition, example.answers, example.on);
    await withPage(
      browser,
      { javaScriptEnabled: false, viewport: { width: 320, height: 640 } },
      async (page) => {
        await page.goto(`${home}/it/services/assegno-sociale`);
        await page.locator('form[action$="/start"] button').first().click();
        for (let n = 0; n < 60 && /questions/.test(page.url()); n++) {
          for (const { path, before } of await askedOn(page)) {
            const ask = askAt(definition.service, answers, example.on, path);
            assert.ok(ask, path);
            const words = wordsOf(wordsIn(definition, 'it'), ask);
            const asked = {
              options: ask.question.options,
              words,
              language: 'it',
              today: example.on,
              places: counter.places,
            } as const;
            await fillInPlain(page, kindOf(ask.question).fill(valueAt(answers, path), asked), before);
          }
          const before = page.url();
          await page.locator('main form button[type=submit]').first().click();
          await page.waitForURL(({ href }) => href !== before);
        }
        assert.match(page.url(), /\/check$/);
        await page.locator('a[href*="own-income"]').first().click();
        await page.locator('[name="answer"]').first().fill('4000');
        await page.locator('main form button[type=submit]').first().click();
        assert.match(page.url(), /\/check$/);
        assert.match(await page.locator('main').innerText(), /4\.000/);
        await page.locator('form[action$="/submit"] button').click();
        assert.match(page.url(), /\/receipt$/);
      },
    );
  });

  /** As `fillIn`, where no script can look at the page. */
  async function fillInPlain(
    page: Page,
    fields: Readonly<Record<string, string | readonly string[]>>,
    before: string,
  ) {
    for (const [part, filled] of Object.entries(fields)) {
      const name = before + (part === '' ? 'answer' : `answer-${part}`);
      for (const value of typeof filled === 'string' ? [filled] : filled) {
        const choice = page.locator(`main form [name="${name}"][value="${value}"]`);
        if ((await choice.count()) > 0) await choice.check();
        else await page.locator(`main form [name="${name}"]`).first().fill(value);
      }
    }
  }
});

describe('every other page and state', () => {
  const states: Readonly<Record<string, (page: Page, language: string) => Promise<void>>> = {
    home: async (page, language) => void (await page.goto(`${home}/${language}`)),
    'search with results': async (page, language) => {
      await page.goto(`${home}/${language}`);
      await page
        .locator('input[type=search]')
        .fill(language === 'it' ? 'mi hanno licenziatto' : 'lost my job');
      await page.keyboard.press('Enter');
      await page.waitForURL(/search/);
      assert.match(await page.locator('main').innerText(), /NASpI/);
    },
    'search without results': async (page, language) => {
      await page.goto(`${home}/${language}/search?q=xyzzy`);
      assert.ok((await page.locator('main').innerText()).length > 40, 'an empty result says what to do');
    },
    'a life event': async (page, language) =>
      void (await page.goto(`${home}/${language}/life/having-children`)),
    'the law behind every service': async (page, language) => {
      await page.goto(`${home}/${language}/law`);
      const act = page.locator('section', { has: page.getByRole('heading', { name: /22\/2015/ }) });
      const article = act.getByRole('link', { name: /art\. 4 c\. 2/ }).first();
      assert.match((await article.getAttribute('href')) ?? '', /2015-03-04;22~art4!vig=2026-06-24$/);
    },
    'an error in a question': async (page, language) => {
      await page.goto(`${home}/${language}/services/naspi-domanda/estimate`);
      await page.locator('main form button[type=submit]').first().click();
      await page.waitForFunction(() => document.activeElement?.id === 'error-summary');
      assert.match(await page.title(), /^(Errore|Error)/);
    },
    'taking up again': async (page, language) => void (await page.goto(`${home}/${language}/resume`)),
    'a code that is none': async (page, language) => {
      await page.goto(`${home}/${language}/resume`);
      await page.locator('main form input').first().fill('123 456');
      await page.locator('main form button[type=submit]').first().click();
      assert.equal(await page.locator('main form input').first().inputValue(), '123 456');
    },
    'a page that is not there': async (page, language) => {
      const response = await page.goto(`${home}/${language}/nothing-here`);
      assert.equal(response?.status(), 404);
    },
    'somebody else’s application': async (page, language) => {
      const response = await page.goto(
        `${home}/${language}/applications/00000000-0000-4000-8000-000000000000`,
      );
      assert.equal(response?.status(), 403);
    },
  };
  for (const [state, open] of Object.entries(states)) {
    for (const language of ['it', 'en']) {
      it(`${state}, ${language}`, async () => {
        clock.set('2026-06-24' as never);
        // Each is looked at in one of the widths; in the other it need only fit.
        const [width, other] = language === 'it' ? [320, 1280] : [1280, 320];
        await withPage(browser, { viewport: { width, height: 800 } }, async (page) => {
          await open(page, language);
          await isAccessible(page, `${state} at ${width} px`);
          await page.setViewportSize({ width: other, height: 800 });
          await fits(page, `${state} at ${other} px`);
        });
      });
    }
  }
  it('keeps to black on white where the person asks for high contrast, and stands still', async () => {
    await withPage(browser, { forcedColors: 'active', reducedMotion: 'reduce' }, async (page) => {
      await page.goto(`${home}/it`);
      await isAccessible(page, 'high contrast');
      const moves = await page.evaluate(() =>
        Array.from(document.querySelectorAll('*')).some(
          (node) => Number.parseFloat(getComputedStyle(node).transitionDuration) > 0,
        ),
      );
      assert.equal(moves, false);
    });
  });
});

describe('with the keyboard alone', () => {
  it('goes from home to the first question and past it', async () => {
    clock.set('2026-06-24' as never);
    await withPage(browser, {}, async (page) => {
      await page.goto(`${home}/it`);
      await page.keyboard.press('Tab');
      assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('href')), '#content');
      await page.keyboard.press('Enter');
      await tabTo(page, 'input[type=search]');
      await page.keyboard.type('assegno unico per i figli');
      await page.keyboard.press('Enter');
      await page.waitForURL(/search/);
      await tabTo(page, 'a[href$="/services/assegno-unico-universale"]');
      await page.keyboard.press('Enter');
      await page.waitForURL(/assegno-unico-universale/);
      await tabTo(page, 'form[action$="/start"] button');
      await page.keyboard.press('Enter');
      await page.waitForURL(/questions\/already-granted/);
      for (const name of ['0-answer', '1-answer']) {
        await tabTo(page, `[name="${name}"]`);
        await page.keyboard.press('Space');
      }
      await page.keyboard.press('Enter');
      await page.waitForURL(/questions\/(?!already-granted)/);
    });
  });

  async function tabTo(page: Page, selector: string): Promise<void> {
    for (let n = 0; n < 60; n++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    }
    throw new Error(`the keyboard never reaches ${selector}`);
  }
});

describe('two tabs and the back button', () => {
  it('stores the last answer given, whichever page it comes from, and loses none', async () => {
    clock.set('2026-06-24' as never);
    await withPage(browser, {}, async (page) => {
      await page.goto(`${home}/it/services/assegno-unico-universale`);
      await page.locator('form[action$="/start"] button').first().click();
      await page.waitForURL(/questions\/already-granted/);
      const second = await page.context().newPage();
      await second.goto(page.url());
      for (const [tab, role] of [
        [second, 'foster'],
        [page, 'parent'],
      ] as const) {
        await tab.locator('[name="0-answer"][value=no]').check();
        await tab.locator(`[name="1-answer"][value=${role}]`).check();
        await tab.locator('main form button[type=submit]').first().click();
        await tab.waitForURL(/questions\/children/);
      }
      await page.goBack();
      await page.waitForURL(/questions\/already-granted/);
      await page.reload();
      assert.equal(await page.locator('[name="1-answer"][value=parent]').isChecked(), true);
    });
  });

  it('sends once when the button is pressed twice', async () => {
    const definition = counter.catalogue.entries.get('certificazione-unica')?.definition;
    const [example] = examplesOf(counter.catalogue, 'certificazione-unica');
    assert.ok(definition && example);
    clock.set(example.on);
    await withPage(browser, {}, async (page) => {
      await page.goto(`${home}/it/services/certificazione-unica`);
      await page.locator('form[action$="/start"] button').first().click();
      await answerAll(page, counter, definition, completed(definition, example.answers, example.on), 'it');
      await page.locator('form[action$="/submit"] button').dblclick();
      // The second press ends the way there of the first: what counts is where they arrive.
      await page.locator('.number').first().waitFor();
      const number = await page.locator('.number').first().innerText();
      await page.goBack();
      await page.waitForURL(/receipt/);
      assert.equal(await page.locator('.number').first().innerText(), number);
    });
  });
});
