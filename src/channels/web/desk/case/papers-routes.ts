// SPDX-License-Identifier: AGPL-3.0-or-later
import { giveOut, giveOutOriginal, giveOutSmall } from '../../documents/routes.ts';
import { desk, type Pages } from '../../pages.ts';
import type { Portal } from '../../portal-context.ts';
import { askReason, idOf, isOpenHere, path } from './at-case.ts';

/** The papers of a case, given out one by one. */
export function papersRoutes(pages: Pages, portal: Portal): void {
  pages.get(`${path}/papers/:document`, desk, async (c) => {
    if (!(await isOpenHere(c, portal))) return askReason(c, portal);
    return giveOut(c, portal, idOf(c), c.req.param('document'));
  });

  pages.get(`${path}/papers/:document/small`, desk, async (c) => {
    if (!(await isOpenHere(c, portal))) return askReason(c, portal);
    return giveOutSmall(c, portal, idOf(c), c.req.param('document'));
  });

  pages.get(`${path}/papers/:document/original`, desk, async (c) => {
    if (!(await isOpenHere(c, portal))) return askReason(c, portal);
    return giveOutOriginal(c, portal, idOf(c), c.req.param('document'));
  });
}
