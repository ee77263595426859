// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openVoice } from '#speaking/index.ts';
import { workOnContacts } from '#wing/contacts';
import { isAccessible, launchChromium } from './browser.ts';
import { callScene, fakeMedia, meet, sayInto } from './calls.ts';

// Both microphones say the same sentence, again and again.
const folder = mkdtempSync(path.join(os.tmpdir(), 'sportello-captions-'));
const microphone = path.join(folder, 'said.wav');
const browser = await launchChromium([...fakeMedia, `--use-file-for-fake-audio-capture=${microphone}`]);
const voice = openVoice({});
const { counter, person, base, close, as } = await callScene({ voice });
after(async () => {
  await browser.close();
  await close();
  await voice.close();
  rmSync(folder, { recursive: true });
});
const [maria, ugo] = [await person('maria-rossi'), await person('ugo-neri')];
const waitMs = 90_000;

describe('the captions of a call between two browsers', () => {
  let stop = async () => {};
  before(async () => {
    assert.deepEqual(voice.missing, [], 'the weights come with the product');
    await sayInto(microphone, 'Vorrei sapere quando arriva il pagamento.');
    stop = await workOnContacts(counter);
  });
  after(() => stop());

  it('are what both say, for whoever turned them on: the other is told, and a microphone that is off says nothing', () =>
    as(browser, ugo, (desk) =>
      as(
        browser,
        maria,
        async (page) => {
          await meet(base, desk, page, /Maria Rossi/);
          await desk.getByRole('button', { name: 'Parlare a voce' }).click();
          await page.getByText('La persona che le risponde la chiama a voce.').waitFor();
          await page.getByRole('button', { name: 'Parlare a voce' }).click();
          for (const side of [desk, page]) await side.getByText('Siete in linea.').waitFor();
          const notice =
            'Qualcuno legge i sottotitoli: quello che si dice diventa testo. Non si conserva niente.';
          const lines = page.getByRole('log', { name: 'Sottotitoli' });
          const toggle = page.getByRole('button', { name: 'Sottotitoli', exact: true });
          assert.equal(await toggle.getAttribute('aria-pressed'), 'false');
          assert.equal(await lines.isVisible(), false);
          await toggle.press('Enter');
          for (const side of [desk, page]) await side.getByText(notice).waitFor();
          assert.equal(await toggle.getAttribute('aria-pressed'), 'true');

          const theirs = lines.locator('p', { hasText: 'La persona che risponde:' });
          const mine = lines.locator('p', { hasText: 'Lei:' });
          for (const said of [theirs, mine]) {
            await said.first().waitFor({ timeout: waitMs });
            assert.match(await said.first().innerText(), /pagamento/i);
          }
          assert.equal(await lines.getAttribute('aria-live'), 'off');
          const size = await theirs.first().evaluate((line) => getComputedStyle(line).fontSize);
          assert.ok(Number.parseFloat(size) >= 24, `read from a little further away: ${size}`);
          await isAccessible(page, 'a call with captions');
          await isAccessible(desk, 'a call at the desk that somebody reads');
          assert.equal(await desk.getByRole('log', { name: 'Sottotitoli' }).isVisible(), false);

          // Each new line by the screen reader too, for whoever presses it.
          const newest = page.locator('[data-captions-newest]');
          assert.equal(await newest.innerText(), '');
          await page.getByRole('button', { name: 'Sottotitoli con il lettore di schermo' }).press('Enter');
          await newest.filter({ hasText: 'La persona che risponde:' }).waitFor({ timeout: waitMs });

          // Whoever reads stays at the newest line where the page becomes so narrow that the lines do not fit any more.
          await page.setViewportSize({ width: 320, height: 400 });
          await lines.evaluate((log) => {
            log.style.maxHeight = '6rem';
          });
          await page.waitForFunction(
            (log) => {
              const { scrollHeight, scrollTop, clientHeight } = log as HTMLElement;
              return scrollHeight > clientHeight + 40 && scrollHeight - scrollTop - clientHeight < 2;
            },
            await lines.elementHandle(),
          );

          await desk.getByRole('button', { name: 'Spegnere il microfono' }).click();
          await page.getByText('L’altra persona ha il microfono spento.').waitFor();
          // What was begun is written still: two more of one's own, of which the second was said later.
          const before = await mine.count();
          await mine.nth(before).waitFor({ timeout: waitMs });
          const quiet = await theirs.count();
          await mine.nth(before + 2).waitFor({ timeout: waitMs });
          assert.equal(await theirs.count(), quiet, 'a microphone that is off says nothing');

          await toggle.press('Enter');
          for (const side of [desk, page])
            await side
              .locator('.call:not(.call-colleagues) [data-captions-told]:empty')
              .waitFor({ state: 'attached' });
          assert.equal(await lines.isVisible(), false);
          assert.equal(await page.locator('[data-captions-lines] p').count(), 0, 'the lines go with them');
        },
        { viewport: { width: 360, height: 800 } },
      ),
    ));
});
