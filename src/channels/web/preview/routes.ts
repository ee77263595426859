// SPDX-License-Identifier: AGPL-3.0-or-later
import { open, type Pages } from '../pages.ts';
import { frameOf, notFound, type Portal } from '../portal-context.ts';
import { galleryPage } from './gallery.ts';
import { previewPage } from './page.ts';

/**
 * What an author, a lawyer or a translator sees of a service while they write it: read again at each look, and only on a counter that tries
 * things out.
 */
export function previewRoutes(pages: Pages, portal: Portal): void {
  const { reread } = portal;
  if (!reread) return;
  // Before the services: none is called so.
  pages.get('/preview/components', open, (c) => c.html(galleryPage(frameOf(c, portal), portal)));

  pages.get('/preview/:service', open, async (c) => {
    c.header('Cache-Control', 'no-store');
    const { catalogue, faults } = await reread();
    const entry = catalogue.entries.get(c.req.param('service'));
    if (!entry) return notFound(c, portal);
    const own = faults.filter(({ file }) => file.startsWith(`${entry.folder}/`));
    return c.html(
      previewPage({ ...frameOf(c, portal), acts: catalogue.acts }, entry, own, {
        places: portal.places,
        today: portal.today(),
        sent: c.req.queries(),
      }),
    );
  });
}
