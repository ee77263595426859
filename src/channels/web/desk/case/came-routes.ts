// SPDX-License-Identifier: AGPL-3.0-or-later
import { one } from '../../forms.ts';
import { desk, type Pages } from '../../pages.ts';
import type { Portal } from '../../portal-context.ts';
import { after, idOf, mayHere, path } from './at-case.ts';

/** Documents that were asked have come in another way than by the portal. */
export function cameRoutes(pages: Pages, portal: Portal): void {
  const { casework } = portal;

  pages.post(`${path}/came`, desk, async (c) => {
    const ready = await mayHere(c, portal, 'ask-documents');
    if (ready) return ready;
    const words = one(c.get('form'), 'words').slice(0, 500);
    return after(c, portal, await casework.giveDocuments(idOf(c), { channel: 'operator', words }), 'came');
  });
}
