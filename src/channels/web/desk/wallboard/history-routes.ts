// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import { addDays, parseDate, textIn } from '#core/index.ts';
import {
  type Figures,
  type HistoryAsked,
  historyOf,
  intervals,
  mostDays,
  occupied,
  serviceLevels,
} from '#queue/index.ts';
import { desk, type Pages } from '../../pages.ts';
import type { Env, Portal } from '../../portal-context.ts';
import { deskFrameOf } from '../desk-page.ts';
import { channels, historyPage } from './history-page.ts';

/** What is shown before anything is chosen: four weeks, day by day. */
const usualDays = 28;

/** How the contact centre went over time, for who leads it: a page, and the same as a file. Both count, and name nobody. */
export function historyRoutes(pages: Pages, portal: Portal): void {
  const { contacts: rooms, catalogue } = portal;

  pages.get('/desk/wallboard/history', desk, async (c) => {
    const wanted = wantedIn(c);
    const titles = Object.fromEntries(
      catalogue.lifeEvents.map(({ id, title }) => [id, textIn(title, c.get('language'))]),
    );
    const history = await historyOf(rooms, wanted);
    const query = new URLSearchParams(
      Object.entries(history.asked).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
    );
    const content = { wanted, history, titles, query: query.toString() };
    return c.html(historyPage(deskFrameOf(c, portal), content));
  });

  pages.get('/desk/wallboard/history.csv', desk, async (c) => {
    const { rows, staffing } = await historyOf(rooms, wantedIn(c));
    const lines = rows.map((row, n) =>
      [
        row.at.toISOString(),
        ...columns.map((column) => row[column] ?? ''),
        serviceLevels(row).headline ?? '',
        staffing?.rows[n]?.thereHours ?? '',
        staffing?.rows[n]?.busyHours ?? '',
        occupied(staffing?.rows[n]) ?? '',
      ].join(','),
    );
    c.header('Content-Type', 'text/csv; charset=utf-8');
    c.header('Content-Disposition', 'attachment; filename="contacts.csv"');
    return c.body(
      `${[`at,${columns.join(',')},serviceLevel,thereHours,busyHours,occupancy`, ...lines].join('\r\n')}\r\n`,
    );
  });

  /** What the address chooses; what does not fit is as if nothing were chosen. No day after today. */
  function wantedIn(c: Context<Env>): HistoryAsked {
    const today = portal.today();
    const dateIn = (name: string) => {
      const date = parseDate(c.req.query(name) ?? '');
      return date && date <= today && date > addDays(today, -mostDays.week) ? date : undefined;
    };
    const until = dateIn('until') ?? today;
    const skills = ['general', ...catalogue.lifeEvents.map(({ id }) => id)];
    return {
      by: intervals.find((one) => one === c.req.query('by')) ?? 'day',
      from: dateIn('from') ?? addDays(until, 1 - usualDays),
      until,
      skill: skills.find((one) => one === c.req.query('skill')),
      channel: channels.find((one) => one === c.req.query('channel')),
    };
  }
}

const columns: readonly (keyof Figures)[] = [
  'asked',
  'answered',
  'inTime',
  'abandoned',
  'shortly',
  'called',
  'unreached',
  'meanWait',
  'medianWait',
  'longWait',
  'handling',
  'solved',
  'said',
  'rating',
];
