// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { openVoice } from '#speaking/index.ts';
import { workOnContacts } from '#wing/contacts';
import { firefoxPath, isAccessible, launchChromium, launchFirefox } from './browser.ts';
import {
  callScene,
  fakeMedia,
  fakeMediaInFirefox,
  grows,
  heading,
  heardInFirefox,
  lastWayIs,
  meet,
  openLoudspeaker,
  sayInto,
  soundOfLast,
  watchPeers,
} from './calls.ts';

const skip = firefoxPath ? false : 'Firefox is missing: apt-get install firefox-esr, or set FIREFOX';
// First: when one cannot be launched, nothing else holds the process.
// Both microphones say the same sentence, again and again; that of Firefox makes a tone where no loudspeaker plays it.
const folder = mkdtempSync(path.join(os.tmpdir(), 'sportello-firefox-'));
const said = path.join(folder, 'said.wav');
const chromium = await launchChromium([...fakeMedia, `--use-file-for-fake-audio-capture=${said}`]);
const loudspeaker = await openLoudspeaker();
const microphone = loudspeaker ? heardInFirefox : fakeMediaInFirefox;
const firefox = skip ? chromium : await launchFirefox(microphone, loudspeaker?.env);
const noSound = loudspeaker
  ? false
  : 'PulseAudio is missing: apt-get install pulseaudio. Without a loudspeaker Firefox begins no sound';
const voice = openVoice({});
const set = await callScene({ voice });
after(async () => {
  await Promise.all([firefox.close(), chromium.close()]);
  await set.close();
  await voice.close();
  loudspeaker?.close();
  rmSync(folder, { recursive: true });
});

describe('in Firefox', { skip }, () => {
  let stop = async () => {};
  let stopSaying: (() => void) | undefined;
  before(async () => {
    stop = await workOnContacts(set.counter);
    await sayInto(said, 'Vorrei sapere quando arriva il pagamento.');
    stopSaying = loudspeaker?.say(said);
  });
  after(async () => {
    stopSaying?.();
    await stop();
  });

  /** What both say stands on both pages; the ears need a sound that says something. */
  async function isRead(desk: Page, page: Page): Promise<void> {
    if (noSound) return;
    const sides = [
      [page, 'La persona che risponde:'],
      [desk, 'La persona:'],
    ] as const;
    const captions = { name: 'Sottotitoli', exact: true } as const;
    for (const [side] of sides) await side.getByRole('button', captions).click();
    for (const [side, theirs] of sides)
      for (const who of [theirs, 'Lei:'])
        await side
          .getByRole('log', captions)
          .locator('p', { hasText: who })
          .filter({ hasText: /pagamento/i })
          .first()
          .waitFor({ timeout: 60_000 });
    await isAccessible(page, 'a call with captions');
    for (const [side] of sides) await side.getByRole('button', captions).click();
  }

  /** Two talk, and then see each other: what arrives is counted on both sides. */
  async function call(
    atDesk: Browser,
    atHome: Browser,
    more: (desk: Page, page: Page) => Promise<void> = async () => undefined,
  ): Promise<void> {
    const [maria, ugo, carla] = [
      await set.person('maria-rossi'),
      await set.person('ugo-neri'),
      await set.person('carla-greco'),
    ];
    const narrow = { viewport: { width: 360, height: 800 } };
    await set.as(atDesk, ugo, async (desk) => {
      await watchPeers(desk);
      await set.as(
        atHome,
        maria,
        async (page) => {
          await watchPeers(page);
          await meet(set.base, desk, page, /Maria Rossi/);
          await page.getByRole('button', { name: 'Parlare a voce' }).click();
          await desk.getByText('La persona la chiama a voce.').waitFor();
          await desk.getByRole('button', { name: 'Parlare a voce' }).click();
          for (const side of [page, desk]) {
            await side.getByText('Siete in linea.').waitFor();
            await grows(side, 'audio', 'bytesReceived');
          }
          await more(desk, page);
          await set.as(atHome, carla, async (listener) => {
            await listener.goto(`${set.base}/it/desk/listening`);
            await listener.getByRole('button', { name: /^Ascoltare/ }).click();
            await listener.getByRole('button', { name: 'Ascoltare la chiamata' }).click();
            await listener.getByText('Sta ascoltando. Chi parla lo sa.').waitFor();
            await listener.getByRole('button', { name: 'Parlare solo con chi risponde' }).click();
            await lastWayIs(desk, 'sendrecv');
            while ((await soundOfLast(desk)) === 0) await grows(desk, 'audio', 'bytesReceived');
            assert.equal(await soundOfLast(page), 0, 'the person does not hear it');
            await listener.getByRole('button', { name: 'Smettere di ascoltare' }).click();
          });
          await page.getByRole('button', { name: 'Accendere il video' }).click();
          await desk.getByRole('button', { name: 'Sì, con il video' }).click();
          for (const side of [page, desk]) {
            await side.locator('figure').nth(1).waitFor();
            await grows(side, 'video', 'framesDecoded');
            await isAccessible(side, 'a call with pictures');
          }
          await desk.getByRole('button', { name: 'Spegnere il video' }).click();
          await page.getByText('Il video è spento: si continua a voce.').waitFor();
          for (const side of [page, desk]) {
            await side.locator('figure').first().waitFor({ state: 'detached' });
            await grows(side, 'audio', 'bytesReceived');
          }
          await desk.getByRole('button', { name: 'Fine del contatto' }).click();
          await heading(page, 'Il contatto è finito');
          await desk.getByRole('button', { name: 'Chiudere e prendere il prossimo' }).click();
          await heading(desk, 'Contatti');
        },
        narrow,
      );
    });
  }

  it('is an operator heard and seen by a person in Chromium, and they by the operator', () =>
    call(firefox, chromium));

  it('is a person heard, seen and read by an operator in Chromium, and they by the person', () =>
    call(chromium, firefox, isRead));

  it('are both heard and seen', () => call(firefox, firefox));

  /** The page of a conversation aloud, with its microphone on. */
  async function aloud(on: Browser, use: (page: Page) => Promise<void>): Promise<void> {
    await set.as(on, await set.person('maria-rossi'), async (page) => {
      await page.goto(`${set.base}/it/services/certificazione-unica`);
      await page.getByRole('button', { name: 'Parlare con lo sportello' }).click();
      await page.locator('.voice-captions .counter').first().waitFor();
      await page.getByRole('button', { name: 'Parlare', exact: true }).click();
      await use(page);
    });
  }

  it(
    'takes the sound of a microphone to the counter, on the page of the conversation aloud',
    { skip: noSound },
    () =>
      aloud(firefox, async (page) => {
        // What the device hears, taken down to 16 kHz by the worklet.
        await page.waitForFunction(
          () =>
            Number.parseFloat(
              document.querySelector<HTMLElement>('[data-level] > :last-child')?.style.inlineSize ?? '',
            ) > 10,
        );
        await isAccessible(page, 'the voice page that hears');
        await page.getByRole('button', { name: 'Spegnere il microfono' }).click();
        await page.getByRole('button', { name: 'Parlare', exact: true }).waitFor();
      }),
  );

  it('says that no sound comes where the machine has no loudspeaker, and goes on by typing', async () => {
    const silent = await launchFirefox(fakeMediaInFirefox, { PULSE_SERVER: 'unix:/nowhere' });
    try {
      await aloud(silent, async (page) => {
        await page.getByText('Dal microfono non arriva suono.').waitFor();
        const goOn = page.locator('.voice-choices button', { hasText: 'Avanti' });
        if (await goOn.isVisible()) await goOn.click();
        await page.locator('[data-asked]', { hasText: 'Anno dei redditi' }).waitFor();
        await page.locator('#typed').fill('2025');
        await page.locator('#typed').press('Enter');
        await page.locator('[data-answers]', { hasText: '2025' }).waitFor();
      });
    } finally {
      await silent.close();
    }
  });
});
