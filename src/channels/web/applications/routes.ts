// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Pages } from '../pages.ts';
import type { Portal } from '../portal-context.ts';
import { applicationRoutes } from './application-routes.ts';
import { checkRoutes } from './check-routes.ts';
import { claimRoutes } from './claim-routes.ts';
import { questionsRoutes } from './questions-routes.ts';
import { receiptRoutes } from './receipt-routes.ts';
import { removeRoutes } from './remove-routes.ts';
import { resumeRoutes } from './resume-routes.ts';
import { saveRoutes } from './save-routes.ts';
import { startRoutes } from './start-routes.ts';
import { submitRoutes } from './submit-routes.ts';

/** An application from its start to its receipt, and taken up again by its code. A file for each part of its address. */
export function applicationsRoutes(pages: Pages, portal: Portal): void {
  startRoutes(pages, portal);
  applicationRoutes(pages, portal);
  questionsRoutes(pages, portal);
  removeRoutes(pages, portal);
  checkRoutes(pages, portal);
  submitRoutes(pages, portal);
  receiptRoutes(pages, portal);
  saveRoutes(pages, portal);
  resumeRoutes(pages, portal);
  claimRoutes(pages, portal);
}
