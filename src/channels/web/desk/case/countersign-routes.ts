// SPDX-License-Identifier: AGPL-3.0-or-later
import { versionIn } from '../../forms.ts';
import { desk, type Pages } from '../../pages.ts';
import type { Portal } from '../../portal-context.ts';
import { visitor } from '../guard.ts';
import { after, idOf, mayHere, path } from './at-case.ts';

/** The second signature. */
export function countersignRoutes(pages: Pages, portal: Portal): void {
  const { casework } = portal;

  pages.post(`${path}/countersign`, desk, async (c) => {
    const ready = await mayHere(c, portal, 'countersign');
    if (ready) return ready;
    // Without a version nothing was read: then it is refused as changed.
    const version = versionIn(c.get('form'));
    return after(
      c,
      portal,
      await casework.countersign(idOf(c), visitor(c).person.id, version),
      'countersigned',
    );
  });
}
