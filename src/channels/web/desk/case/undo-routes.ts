// SPDX-License-Identifier: AGPL-3.0-or-later
import { desk, type Pages } from '../../pages.ts';
import type { Portal } from '../../portal-context.ts';
import { visitor } from '../guard.ts';
import { after, idOf, mayHere, path } from './at-case.ts';

/** A signed decision is taken back before it leaves. */
export function undoRoutes(pages: Pages, portal: Portal): void {
  const { casework } = portal;

  pages.post(`${path}/undo`, desk, async (c) => {
    const ready = await mayHere(c, portal, 'decide-case');
    if (ready) return ready;
    return after(c, portal, await casework.undo(idOf(c), visitor(c).person.id), 'undone');
  });
}
