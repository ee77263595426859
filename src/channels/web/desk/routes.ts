// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Pages } from '../pages.ts';
import type { Portal } from '../portal-context.ts';
import { officeRoutes } from './appointments/routes.ts';
import { caseRoutes } from './case/routes.ts';
import { contactsRoutes } from './contacts/routes.ts';
import { freezeRoutes } from './freezes/routes.ts';
import { identifyRoutes } from './identify/routes.ts';
import { inboxRoutes } from './inbox/routes.ts';
import { listeningRoutes } from './listening/routes.ts';
import { loadRoutes } from './load/routes.ts';
import { opinionDeskRoutes } from './opinions/routes.ts';
import { qualityRoutes } from './quality/routes.ts';
import { registerRoutes } from './register/routes.ts';
import { requestRoutes } from './requests/routes.ts';
import { reviewRoutes } from './reviews/routes.ts';
import { roleRoutes } from './roles/routes.ts';
import { scanRoutes } from './scan/routes.ts';
import { secondWordRoutes } from './second-words/routes.ts';
import { skillRoutes } from './skills/routes.ts';
import { startRoutes } from './start/routes.ts';
import { stuckRoutes } from './stuck/routes.ts';
import { taskRoutes } from './tasks/routes.ts';
import { tellWhenRoutes } from './tell-when/routes.ts';
import { togetherRoutes } from './together/routes.ts';
import { undeliveredRoutes } from './undelivered/routes.ts';
import { wallboardRoutes } from './wallboard/routes.ts';

/** The desk of those who work on the cases. The guard stands before every path below it. */
export function deskRoutes(pages: Pages, portal: Portal): void {
  startRoutes(pages, portal);
  inboxRoutes(pages, portal);
  togetherRoutes(pages, portal);
  caseRoutes(pages, portal);
  officeRoutes(pages, portal);
  contactsRoutes(pages, portal);
  taskRoutes(pages, portal);
  identifyRoutes(pages, portal);
  scanRoutes(pages, portal);
  tellWhenRoutes(pages, portal);
  loadRoutes(pages, portal);
  qualityRoutes(pages, portal);
  reviewRoutes(pages, portal);
  requestRoutes(pages, portal);
  freezeRoutes(pages, portal);
  secondWordRoutes(pages, portal);
  undeliveredRoutes(pages, portal);
  opinionDeskRoutes(pages, portal);
  wallboardRoutes(pages, portal);
  listeningRoutes(pages, portal);
  skillRoutes(pages, portal);
  stuckRoutes(pages, portal);
  registerRoutes(pages, portal);
  roleRoutes(pages, portal);
}
