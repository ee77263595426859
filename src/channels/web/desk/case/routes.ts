// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Pages } from '../../pages.ts';
import type { Portal } from '../../portal-context.ts';
import { assignRoutes } from './assign-routes.ts';
import { cameRoutes } from './came-routes.ts';
import { countersignRoutes } from './countersign-routes.ts';
import { decideRoutes } from './decide-routes.ts';
import { documentsRoutes } from './documents-routes.ts';
import { laterRoutes } from './later-routes.ts';
import { lettersRoutes } from './letters-routes.ts';
import { liveRoutes } from './live-routes.ts';
import { namedRoutes } from './named-routes.ts';
import { notesRoutes } from './notes-routes.ts';
import { openRoutes } from './open-routes.ts';
import { papersRoutes } from './papers-routes.ts';
import { undoRoutes } from './undo-routes.ts';

/** One case at the desk: opened for a reason, read, worked on, decided. A file for each part of its address. */
export function caseRoutes(pages: Pages, portal: Portal): void {
  openRoutes(pages, portal);
  assignRoutes(pages, portal);
  cameRoutes(pages, portal);
  countersignRoutes(pages, portal);
  namedRoutes(pages, portal);
  laterRoutes(pages, portal);
  notesRoutes(pages, portal);
  undoRoutes(pages, portal);
  papersRoutes(pages, portal);
  documentsRoutes(pages, portal);
  decideRoutes(pages, portal);
  lettersRoutes(pages, portal);
  liveRoutes(pages, portal);
}
