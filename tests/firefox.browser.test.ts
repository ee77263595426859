// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
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
  lastWayIs,
  meet,
  openLoudspeaker,
  soundOfLast,
  watchPeers,
} from './calls.ts';

const skip = firefoxPath ? false : 'Firefox is missing: apt-get install firefox-esr, or set FIREFOX';
// First: when one cannot be launched, nothing else holds the process.
const chromium = await launchChromium(fakeMedia);
const loudspeaker = await openLoudspeaker();
const firefox = skip ? chromium : await launchFirefox(fakeMediaInFirefox, loudspeaker?.env);
const voice = openVoice({});
const set = await callScene({ voice });
after(async () => {
  await Promise.all([firefox.close(), chromium.close()]);
  await set.close();
  await voice.close();
  loudspeaker?.close();
});

describe('in Firefox', { skip }, () => {
  let stop = async () => {};
  before(async () => {
    stop = await workOnContacts(set.counter);
  });
  after(() => stop());

  /** Two talk, and then see each other: what arrives is counted on both sides. */
  async function call(atDesk: Browser, atHome: Browser): Promise<void> {
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

  it('is a person heard and seen by an operator in Chromium, and they by the person', () =>
    call(chromium, firefox));

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
    {
      skip: loudspeaker
        ? false
        : 'PulseAudio is missing: apt-get install pulseaudio. Without a loudspeaker Firefox begins no sound',
    },
    () =>
      aloud(firefox, async (page) => {
        // The device's tone, taken down to 16 kHz by the worklet.
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
