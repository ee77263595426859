// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { openMouth } from '#mouth/index.ts';
import { resample, writeWav } from '#sound/index.ts';
import { openVoice } from '#speaking/index.ts';
import { testDatabase } from '#store/testing.ts';
import { ownFolder, weightsIn } from '#weights/index.ts';
import { listen } from '../src/app.ts';
import { fits, isAccessible, launchChromium, withPage } from './browser.ts';
import { testClock, testCounter, testRegisters } from './counter.ts';
import { samplePerson } from './scene.ts';

// A microphone that plays a file, each time that it is opened from its beginning and once.
const folder = mkdtempSync(path.join(os.tmpdir(), 'sportello-microphone-'));
const microphone = path.join(folder, 'said.wav');
const browser = await launchChromium([
  '--use-fake-ui-for-media-stream',
  '--use-fake-device-for-media-stream',
  `--use-file-for-fake-audio-capture=${microphone}%noloop`,
]);
after(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

const service = 'certificazione-unica';
const waitMs = 60_000;

/** A counter that somebody has signed in to, with or without a voice. */
async function counterWith(voice?: ReturnType<typeof openVoice>) {
  const [database, clock] = [await testDatabase(), testClock('2026-06-24')];
  const { known } = await testRegisters(database, clock);
  const counter = await testCounter(database, clock, { registers: known, ...(voice ? { voice } : {}) });
  const { port, close } = await listen(counter.web, { port: 0, host: '127.0.0.1' });
  const home = `http://127.0.0.1:${port}`;
  after(async () => {
    await close();
    await voice?.close();
  });
  const maria = await samplePerson(database, clock, 'maria-rossi');
  const begin = async (page: Page) => {
    const value = await counter.sessions.begin(maria, 2);
    await page.context().addCookies([{ name: 'visit', value, url: home }]);
    await page.goto(`${home}/it/services/${service}`);
    await page.getByRole('button', { name: 'Parlare con lo sportello' }).click();
    await page.locator('.voice-captions .counter').first().waitFor();
  };
  const sent = async () => {
    const [mine] = await counter.applications.ofPerson(maria.id);
    return mine;
  };
  return { counter, home, begin, sent };
}

/** What is answered here to what is asked now. */
async function answerOn(page: Page): Promise<string> {
  const choices = await page.locator('.voice-choices button').allInnerTexts();
  if (choices.includes('Avanti')) return 'avanti';
  if (choices.includes('Per me')) return 'per me';
  if (choices.includes('La scarico')) return 'la scarico';
  const asked = await page.locator('[data-asked] span').innerText();
  if (choices.includes('Sì')) return 'sì';
  return asked === 'Anno dei redditi' ? 'duemilaventicinque' : `nessuna risposta a: ${asked}`;
}

/** Gives one answer, and waits for what is said next. */
async function answered(page: Page, give: (answer: string) => Promise<void>): Promise<void> {
  const said = await page.locator('.voice-captions .counter').count();
  await give(await answerOn(page));
  await page.locator('.voice-captions .counter').nth(said).waitFor({ timeout: waitMs });
}

/** Answers until something is asked, or, without it, until it is over and the receipt is there. */
async function talk(page: Page, give: (answer: string) => Promise<void>, asked?: string): Promise<void> {
  const over = page.locator('[data-ended] a');
  const isThere = async () =>
    asked === undefined
      ? over.isVisible()
      : (await page.locator('[data-asked] span').innerText()).startsWith(asked) &&
        !(await page.locator('.voice-choices button', { hasText: 'Avanti' }).isVisible());
  try {
    for (let turn = 0; turn < 30 && !(await isThere()); turn++) await answered(page, give);
    assert.ok(await isThere());
  } catch (error) {
    throw new Error(await page.locator('.voice').innerText(), { cause: error });
  }
  if (asked === undefined) await over.click();
}

/** Types an answer, or presses its button. */
async function type(page: Page, answer: string): Promise<void> {
  const button = page.locator('.voice-choices button', { hasText: new RegExp(`^${answer}$`, 'i') });
  if ((await button.count()) === 1) return button.press('Enter');
  await page.locator('#typed').fill(answer);
  await page.locator('#typed').press('Enter');
}

describe('the conversation aloud', () => {
  it('is complete by typing and by touch where the weights are missing, says so, and is accessible', async () => {
    const voice = openVoice({ modelsFolder: folder });
    const { counter, begin, sent } = await counterWith(voice);
    await withPage(browser, {}, async (page) => {
      await begin(page);
      assert.match(await page.locator('main').innerText(), /mancano le voci/);
      assert.match(await page.locator('main').innerText(), /programma automatico, non una persona/);
      assert.equal(await page.getByRole('button', { name: 'Parlare', exact: true }).isVisible(), false);
      assert.doesNotMatch(await page.locator('[data-status]').innerText(), /Parlare/, 'nor is it told of');
      await isAccessible(page, 'the voice page');
      await talk(page, (answer) => type(page, answer), 'Anno dei redditi');
      await type(page, '2024');
      // An answer that stands in the form is touched, and given again.
      await page.getByRole('button', { name: 'Cambiare Anno dei redditi' }).click();
      await page.locator('[data-asked]', { hasText: 'Anno dei redditi' }).waitFor();
      await page.setViewportSize({ width: 360, height: 740 });
      await isAccessible(page, 'the voice page, narrow');
      await fits(page, 'the voice page');
      await talk(page, (answer) => type(page, answer));
      assert.match(page.url(), /\/receipt$/);
    });
    const application = await sent();
    assert.equal(application?.status, 'submitted');
    assert.equal(application?.answers['year'], 2025);
    assert.equal(counter.voice?.missing.length, 1);
  });

  it('leads to a person, and tells to press nothing more', async () => {
    const { begin } = await counterWith(openVoice({ modelsFolder: folder }));
    await withPage(browser, { viewport: { width: 360, height: 740 } }, async (page) => {
      await begin(page);
      await type(page, 'operatore');
      const yes = page.locator('.voice-choices button', { hasText: /^Sì$/ });
      const over = page.locator('[data-ended] :is(a, button)');
      await over.or(yes).first().waitFor();
      if (await yes.isVisible()) await yes.click();
      await over.first().waitFor();
      await page.locator('#typed').waitFor({ state: 'hidden' });
      assert.equal(await page.locator('[data-status]').innerText(), '');
      assert.equal(await page.locator('[data-ended] :focus').count(), 1, 'there one goes on');
      await isAccessible(page, 'the voice page that leads to a person');
    });
  });

  it('goes on at the same question when the line was lost', async () => {
    const { begin } = await counterWith();
    await withPage(browser, {}, async (page) => {
      const lines: { close(): Promise<void> }[] = [];
      await page.routeWebSocket(/\/voice\/line/, (line) => {
        line.connectToServer();
        lines.push(line);
      });
      await begin(page);
      await talk(page, (answer) => type(page, answer), 'Per chi');
      const before = await page.locator('.voice-captions .counter').count();
      await lines[0]?.close();
      await page.locator('[data-status]', { hasText: 'La linea è caduta' }).waitFor();
      const again = page.locator('.voice-captions .counter').nth(before);
      assert.doesNotMatch(await again.innerText(), /servizio automatico/);
      assert.match(await page.locator('[data-asked] span').innerText(), /Per chi/);
    });
  });

  it('finds the service at the front door, and goes on with what was begun there', async () => {
    const { home } = await counterWith();
    await withPage(browser, {}, async (page) => {
      await page.goto(`${home}/it`);
      await page.getByRole('link', { name: 'Parlare con lo sportello' }).click();
      await page.locator('.voice-captions .counter').first().waitFor();
      await isAccessible(page, 'the front door aloud');
      await type(page, 'mi serve la certificazione unica');
      for (let turn = 0; turn < 4 && !page.url().includes('/applications/'); turn++) {
        await page.waitForURL(/\/applications\//, { timeout: 4000 }).catch(() => undefined);
        const yes = page.locator('.voice-choices button', { hasText: /^(Sì|Avanti)$/ });
        if (!page.url().includes('/applications/') && (await yes.isVisible())) await yes.click();
      }
      assert.match(page.url(), /\/applications\/[^/]+\/voice$/);
      await page.locator('[data-asked]', { hasText: 'Anno dei redditi' }).waitFor();
    });
  });

  it('takes an application by voice alone, from a microphone to its receipt', async () => {
    const voice = openVoice({});
    assert.deepEqual(voice.missing, [], 'the weights come with the product');
    const weights = weightsIn(ownFolder);
    assert.ok(weights.ok);
    const caller = openMouth(weights.value, { workers: 1, waiting: 1, clauseMs: 60_000 });
    after(() => caller.close());
    const { begin, sent } = await counterWith(voice);
    await withPage(browser, {}, async (page) => {
      await begin(page);
      await putIntoMicrophone(caller, 'sì, va bene');
      const button = page.locator('[data-do=speak]');
      await button.click();
      await page.locator('[data-status]', { hasText: 'Sto parlando' }).waitFor({ timeout: waitMs });
      await button.click();
      await talk(page, async (answer) => {
        // A synthetic "sì" alone is half a second that a line may cut.
        await putIntoMicrophone(caller, answer === 'sì' ? 'sì, va bene' : answer);
        // Heard; or the counter has gone on, to whom a yes was a nod while more was told.
        const captions = page.locator('.voice-captions :is(.you, .counter)');
        const next = captions.nth(await captions.count());
        // As a person does who was not heard, on a machine that is busy with other tests: once more.
        for (let time = 0; time < 3 && !(await next.isVisible()); time++) {
          await button.click();
          await next.waitFor({ timeout: 30_000 }).catch(() => undefined);
          // Over: the microphone is off by itself.
          if ((await button.innerText()) !== 'Parlare' && (await button.isVisible())) await button.click();
        }
        await next.waitFor({ timeout: 1000 });
      });
      assert.match(page.url(), /\/receipt$/);
    });
    const application = await sent();
    assert.equal(application?.status, 'submitted');
    assert.equal(application?.answers['year'], 2025);
    assert.equal(application?.answers['for-whom'], 'me');
    assert.equal(application?.answers['delivery'], 'download');
  });
});

/** What the microphone hears when it is opened next: a voice, after a moment of silence. */
async function putIntoMicrophone(mouth: ReturnType<typeof openMouth>, text: string): Promise<void> {
  const rate = 48_000;
  const parts: Float32Array[] = [new Float32Array(rate * 0.8)];
  for await (const made of mouth.speak(text, { language: 'it', voice: 'im_nicola' })) {
    assert.ok(made.ok);
    parts.push(resample(made.value, rate));
  }
  parts.push(new Float32Array(rate * 3));
  const samples = new Float32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    samples.set(part, at);
    at += part.length;
  }
  writeFileSync(microphone, writeWav({ samples, rate }));
}
