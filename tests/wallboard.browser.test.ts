// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, describe, it } from 'node:test';
import { fits, isAccessible, launchChromium } from './browser.ts';
import { callScene } from './calls.ts';

// First: when it cannot be launched, nothing else holds the process.
const browser = await launchChromium();
const { person, base, close, as, database, clock } = await callScene();
after(async () => {
  await browser.close();
  await close();
});
const [maria, ugo, carla] = [
  await person('maria-rossi'),
  await person('ugo-neri'),
  await person('carla-greco'),
];

/** Somebody waits since so many minutes, and is told of. */
async function waits(minutes: number, skill = 'general'): Promise<void> {
  const [id, now] = [randomUUID(), clock.nowMs()];
  await database.query(
    `insert into contact (id, channel, state, language, skill, asked_at, place_at, eligible_at, seen_at)
     values ($1, 'text', 'waiting', 'it', $2, $3, $3, $3, $4)`,
    [id, skill, new Date(now - minutes * 60_000), new Date(now + 3_600_000)],
  );
  await database.query(`select pg_notify('sportello_contact', $1)`, [`${id} `]);
}

describe('the wallboard in a browser', () => {
  it('tells an alarm aloud once, keeps it while others come, and says at any width who sees to it', async () => {
    await as(browser, carla, async (page) => {
      await waits(1);
      await page.goto(`${base}/it/desk/wallboard`);
      const heard = page.locator('[data-part="heard"]');
      await heard.getByText('nessuno parla la sua lingua').waitFor();
      const first = await heard.locator('p').first().elementHandle();
      await waits(30, 'retiring');
      await heard.getByText('da più di 20 minuti').waitFor();
      assert.equal(await first?.evaluate((node) => node.isConnected), true, 'the first is not said again');
      assert.equal(await heard.locator('p').count(), 2);
      await page.getByRole('button', { name: /Occuparsene.*più di 20 minuti/ }).click();
      await page.getByText(/Se ne occupa Carla Greco/).waitFor();
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        await isAccessible(page, `alarms at ${width}`);
        await fits(page, `alarms at ${width}`);
      }
      await database.query(`update contact set state = 'ended', ended_at = asked_at, outcome = 'abandoned'`);
      await database.query(`select pg_notify('sportello_contact', ' ')`);
      await heard.locator('p').first().waitFor({ state: 'detached' });
      assert.equal(await page.getByRole('button', { name: /Occuparsene/ }).count(), 0);
    });
  });

  it('shows over time who answered, at any width', async () => {
    const day = 24 * 3_600_000;
    for (let n = 1; n <= 10; n++)
      for (const [nth, who] of [maria, ugo, carla].entries()) {
        const from = Math.floor(clock.nowMs() / day) * day - n * day + 8 * 3_600_000;
        const until = new Date(from + (n + nth) * 1_800_000);
        await database.query(
          `insert into contact_presence (operator_id, state, reason, from_at, until_at) values ($1, 'ready', null, $2, $3), ($1, 'away', 'break', $3, $4)`,
          [who.id, new Date(from), until, new Date(until.getTime() + 900_000)],
        );
        const id = randomUUID();
        await database.query(
          `insert into contact (id, channel, state, language, skill, asked_at, place_at, eligible_at, seen_at, operator_id, answered_at, ended_at, outcome)
           values ($1, 'text', 'ended', 'it', 'general', $2, $2, $2, $2, $3, $2, $4, 'served')`,
          [id, new Date(from), who.id, new Date(from + n * 300_000)],
        );
        await database.query(
          `insert into contact_event (contact_id, at, kind, by_id) values ($1, $2, 'answered', $3), ($1, $4, 'wrapped', $3)`,
          [id, new Date(from), who.id, new Date(from + n * 300_000)],
        );
      }
    await as(browser, carla, async (page) => {
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(`${base}/it/desk/wallboard/history`);
        await page.getByRole('heading', { name: 'Chi rispondeva' }).waitFor();
        await isAccessible(page, `history at ${width}`);
        await fits(page, `history at ${width}`);
      }
    });
  });
});
