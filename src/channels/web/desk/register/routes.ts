// SPDX-License-Identifier: AGPL-3.0-or-later

import { stream } from 'hono/streaming';
import { titleOf } from '#catalogue/index.ts';
import { checkRegister, entriesOf, lastEntries, registerYears } from '#protocol/index.ts';
import { LostDatabase } from '#store/index.ts';
import { wholeNumber } from '../../forms.ts';
import { desk, type Pages } from '../../pages.ts';
import { notFound, type Portal } from '../../portal-context.ts';
import { deskFrameOf } from '../desk-page.ts';
import { type RegisterYear, registerPage } from './page.ts';

// A long year takes longer to check than somebody waits for a page.
const mostChecked = 50_000;

/** The protocol register at the desk: checked as it is opened, and exported. */
export function registerRoutes(pages: Pages, portal: Portal): void {
  const { catalogue, database, register, clock } = portal;

  pages.get('/desk/register', desk, async (c) => {
    const years = [];
    for (const year of (await registerYears(database)).toReversed()) {
      years.push(await yearNow(year).catch(unlessLost));
    }
    const name = (service: string) => titleOf(catalogue, service, c.get('language'), service);
    return c.html(registerPage(deskFrameOf(c, portal), years, name));
  });

  async function yearNow(year: number): Promise<RegisterYear> {
    const last = await lastEntries(database, year, 20);
    const isShort = (last[0]?.seq ?? 0) <= mostChecked;
    return {
      year,
      last,
      ...(isShort ? { check: await checkRegister(database, year, register, clock.nowMs()) } : {}),
    };
  }

  pages.get('/desk/register/:year{[0-9]{4}}/export', desk, async (c) => {
    const year = wholeNumber(c.req.param('year')) ?? 0;
    if (!(await registerYears(database)).includes(year)) return notFound(c, portal);
    c.header('Content-Type', 'application/jsonl');
    c.header('Content-Disposition', `attachment; filename="protocol-${year}.jsonl"`);
    return stream(c, async (out) => {
      for await (const entry of entriesOf(database, year)) await out.write(`${JSON.stringify(entry)}\n`);
    });
  });
}

// A year that cannot be read leaves the others; without the database there is nothing to show.
function unlessLost(error: unknown): undefined {
  if (error instanceof LostDatabase) throw error;
}
