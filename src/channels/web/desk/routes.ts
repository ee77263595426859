// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Hono } from 'hono';
import type { Env, Portal } from '../portal-context.ts';
import { caseRoutes } from './case/routes.ts';
import { freezeRoutes } from './freezes/routes.ts';
import { deskGuard } from './guard.ts';
import { identifyRoutes } from './identify/routes.ts';
import { inboxRoutes } from './inbox/routes.ts';
import { qualityRoutes } from './quality/routes.ts';
import { registerRoutes } from './register/routes.ts';
import { requestRoutes } from './requests/routes.ts';
import { roleRoutes } from './roles/routes.ts';
import { scanRoutes } from './scan/routes.ts';
import { secondWordRoutes } from './second-words/routes.ts';
import { startRoutes } from './start/routes.ts';
import { stuckRoutes } from './stuck/routes.ts';
import { undeliveredRoutes } from './undelivered/routes.ts';

/** The desk of those who work on the cases. Every path below it passes the guard first. */
export function deskRoutes(app: Hono<Env>, portal: Portal): void {
  deskGuard(app, portal);
  startRoutes(app, portal);
  inboxRoutes(app, portal);
  caseRoutes(app, portal);
  identifyRoutes(app, portal);
  scanRoutes(app, portal);
  qualityRoutes(app, portal);
  requestRoutes(app, portal);
  freezeRoutes(app, portal);
  secondWordRoutes(app, portal);
  undeliveredRoutes(app, portal);
  stuckRoutes(app, portal);
  registerRoutes(app, portal);
  roleRoutes(app, portal);
}
