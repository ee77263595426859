// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Pages } from '../pages.ts';
import type { Portal } from '../portal-context.ts';
import { contactRoutes } from './contact-routes.ts';
import { inLineRoutes } from './in-line-routes.ts';

/** Somebody asks for a person, waits, talks, and says how it was. */
export function operatorRoutes(pages: Pages, portal: Portal): void {
  inLineRoutes(pages, portal);
  contactRoutes(pages, portal);
}
