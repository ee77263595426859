// SPDX-License-Identifier: AGPL-3.0-or-later
import { one, oneOf } from '../../forms.ts';
import { desk, type Pages } from '../../pages.ts';
import type { Portal } from '../../portal-context.ts';
import { visitor } from '../guard.ts';
import { after, idOf, mayHere, path } from './at-case.ts';

/** Whether somebody whom the answers name against ANPR is the right one. */
export function namedRoutes(pages: Pages, portal: Portal): void {
  const { casework } = portal;

  pages.post(`${path}/named`, desk, async (c) => {
    const ready = await mayHere(c, portal, 'check-named');
    if (ready) return ready;
    const form = c.get('form');
    const holds = oneOf(form, 'holds', ['yes', 'no']) === 'yes';
    const found = { said: one(form, 'said'), holds, by: visitor(c).person.id };
    return after(c, portal, await casework.checkNamed(idOf(c), found), 'named');
  });
}
