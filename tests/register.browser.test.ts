// SPDX-License-Identifier: AGPL-3.0-or-later

import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { listen } from '../src/app.ts';
import { isAccessible, launchChromium, withPage } from './browser.ts';
import { sentApplication } from './desk-scene.ts';
import { scene } from './scene.ts';

// First: when it cannot be launched, nothing else holds the process.
const browser = await launchChromium();
const { database, clock, counter, person } = await scene('2026-06-10');
const server = await listen(counter.web, { port: 0, host: '127.0.0.1' });
const base = `http://127.0.0.1:${server.port}`;
after(async () => {
  await browser.close();
  await server.close();
});
const maria = await person('maria-rossi');
const administrator = await person('elio-sartori');

describe('the page of the protocol register', () => {
  it('tells what holds, what has changed and whether seals go out, on a wide screen and a telephone', async () => {
    const seen = { service: 'assegno-sociale', status: 'eligible', personId: maria.id } as const;
    const first = await sentApplication(counter, clock, seen);
    await sentApplication(counter, clock, seen);
    await database.query(`update application set answers = '{}' where id = $1`, [first.id]);
    for (const width of [1280, 360]) {
      await withPage(browser, { viewport: { width, height: 900 } }, async (page) => {
        const value = await counter.sessions.begin(administrator, 2);
        await page.context().addCookies([{ name: 'visit', value, url: base }]);
        await page.goto(`${base}/it/desk/register`);
        await isAccessible(page, `register at ${width}`);
        const text = await page.locator('main').innerText();
        assert.match(text, /2 voci: la catena dei sigilli torna/);
        assert.match(text, /Un contenuto riletto è quello sigillato/);
        assert.match(text, /Voce 1: la domanda è cambiata/);
        assert.match(text, /I sigilli non escono da qui/);
        const shot = process.env['REGISTER_SHOT'];
        if (shot) await page.screenshot({ path: `${shot}-${width}.png`, fullPage: true });
      });
    }
  });
});
