// SPDX-License-Identifier: AGPL-3.0-or-later
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { ApiEnv } from '../describing.ts';
import { answersRoute } from './answers-route.ts';
import { beginRoute } from './begin-route.ts';
import { codeRoute } from './code-route.ts';
import { contestsRoute } from './contests-route.ts';
import { laterRoute } from './later-route.ts';
import type { ApplicationRooms } from './opened.ts';
import { readRoute } from './read-route.ts';
import { submissionRoute } from './submission-route.ts';

/**
 * Applications that an institution's program begins for somebody. Each opens for that program alone, and only until it is its
 * person's: a program is nobody's proof of who they are. A patronato's program acts for whoever gave the patronato a mandate, in its
 * one matter and for as long as it is good, asked at each call.
 */
export function applicationRoutes(app: OpenAPIHono<ApiEnv>, rooms: ApplicationRooms): void {
  beginRoute(app, rooms);
  readRoute(app, rooms);
  answersRoute(app, rooms);
  codeRoute(app, rooms);
  submissionRoute(app, rooms);
  laterRoute(app, rooms);
  contestsRoute(app, rooms);
}
