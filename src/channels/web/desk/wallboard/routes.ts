// SPDX-License-Identifier: AGPL-3.0-or-later
import { addDays, textIn } from '#core/index.ts';
import { alarmKinds, alarmsNow, boardNow, satisfactionSince, takeAlarm, usualAlarms } from '#queue/index.ts';
import { staff } from '#staff/index.ts';
import { one as textOf } from '../../forms.ts';
import { liveStream } from '../../live-stream.ts';
import { tellNews } from '../../operator/tell-news.ts';
import { desk, type Pages } from '../../pages.ts';
import type { Portal } from '../../portal-context.ts';
import { deskFrameOf } from '../desk-page.ts';
import { staysOpen, visitor } from '../guard.ts';
import { historyRoutes } from './history-routes.ts';
import { wallboardPage } from './page.ts';

const dayMs = 24 * 3_600_000;
/** So long ago it is told how satisfied people were. */
const satisfactionDays = 28;
/** However much happens, the board is drawn again at most so often. */
const restMs = 2_000;

/** The board of the contact centre, as things happen. */
export function wallboardRoutes(pages: Pages, portal: Portal): void {
  const { contacts: rooms, clock, catalogue, database } = portal;

  historyRoutes(pages, portal);

  pages.get('/desk/wallboard', desk, async (c) => {
    const now = clock.nowMs();
    const titles = Object.fromEntries(
      catalogue.lifeEvents.map(({ id, title }) => [id, textIn(title, c.get('language'))]),
    );
    const [board, alarms, known, satisfaction] = await Promise.all([
      boardNow(rooms, new Date(now - dayMs)),
      alarmsNow(rooms),
      staff(database),
      satisfactionSince(rooms, addDays(portal.today(), -satisfactionDays)),
    ]);
    const shown = {
      alarms,
      limits: rooms.alarms ?? usualAlarms,
      me: visitor(c).actor.id,
      names: new Map(known.map(({ id, name }) => [id, name])),
      titles,
    };
    return c.html(
      wallboardPage(deskFrameOf(c, portal), { board, nowMs: now, titles, alarms: shown, satisfaction }),
    );
  });

  pages.post('/desk/wallboard/alarms', desk, async (c) => {
    const kind = alarmKinds.find((one) => one === textOf(c.get('form'), 'kind'));
    const about = textOf(c.get('form'), 'about');
    if (kind) await takeAlarm(rooms, { kind, about }, visitor(c).actor.id);
    return c.redirect(`/${c.get('language')}/desk/wallboard`, 303);
  });

  pages.get('/desk/wallboard/live', desk, (c) =>
    liveStream(c, (stream) =>
      tellNews(rooms.watch, '', stream, {
        everyMs: 10_000,
        restMs,
        isOver: async () => !(await staysOpen(c, portal)),
      }),
    ),
  );
}
