// SPDX-License-Identifier: AGPL-3.0-or-later

import { after, describe, it } from 'node:test';
import { stuckNow, stumbled } from '#outbox/index.ts';
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
const paola = await person('paola-ferri');

describe('what is stuck', () => {
  for (const width of [1280, 360]) {
    it(`is listed with its case and tried again, at ${width} px`, async () => {
      const { id } = await sentApplication(counter, clock, {
        service: 'assegno-sociale',
        status: 'eligible',
        personId: maria.id,
      });
      const error = Object.assign(new Error('not shown'), { code: '23514' });
      const rooms = { database, clock };
      await stumbled(rooms, 'letters', { id: `letter-${width}`, applicationId: id }, error);
      await stumbled(rooms, 'retention', { id: 'delivery' }, error);
      await withPage(browser, { viewport: { width, height: 800 } }, async (page) => {
        const value = await counter.sessions.begin(paola, 2);
        await page.context().addCookies([{ name: 'visit', value, url: base }]);
        await page.goto(`${base}/it/desk/stuck`);
        await page.getByRole('heading', { level: 1, name: 'Ferme' }).waitFor();
        await isAccessible(page, 'stuck');
        await page
          .getByRole('button', { name: /Riprovare Lettere/ })
          .first()
          .click();
        await page.getByText('Si riprova al prossimo giro').waitFor();
        await isAccessible(page, 'stuck, tried again');
        if (process.env['SHOTS'])
          await page.screenshot({ path: `${process.env['SHOTS']}/stuck-${width}.png`, fullPage: true });
        await page.goto(`${base}/en/desk/stuck`);
        await page.getByRole('heading', { level: 1, name: 'Stuck' }).waitFor();
      });
      await database.query('delete from stuck');
      if ((await stuckNow(database)).length > 0) throw new Error('still there');
    });
  }
});
