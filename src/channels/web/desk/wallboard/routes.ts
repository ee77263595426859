// SPDX-License-Identifier: AGPL-3.0-or-later
import { textIn } from '#core/index.ts';
import { boardNow } from '#queue/index.ts';
import { liveStream } from '../../live-stream.ts';
import { tellNews } from '../../operator/tell-news.ts';
import { desk, type Pages } from '../../pages.ts';
import type { Portal } from '../../portal-context.ts';
import { deskFrameOf } from '../desk-page.ts';
import { staysOpen } from '../guard.ts';
import { historyRoutes } from './history-routes.ts';
import { wallboardPage } from './page.ts';

const dayMs = 24 * 3_600_000;
/** However much happens, the board is drawn again at most so often. */
const restMs = 2_000;

/** The board of the contact centre, as things happen. */
export function wallboardRoutes(pages: Pages, portal: Portal): void {
  const { contacts: rooms, clock, catalogue } = portal;

  historyRoutes(pages, portal);

  pages.get('/desk/wallboard', desk, async (c) => {
    const now = clock.nowMs();
    const titles = Object.fromEntries(
      catalogue.lifeEvents.map(({ id, title }) => [id, textIn(title, c.get('language'))]),
    );
    const board = await boardNow(rooms, new Date(now - dayMs));
    return c.html(wallboardPage(deskFrameOf(c, portal), { board, nowMs: now, titles }));
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
