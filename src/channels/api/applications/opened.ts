// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import type { Applications } from '#applications/index.ts';
import type { Casework } from '#casework/index.ts';
import type { Catalogue } from '#catalogue/index.ts';
import type { Clients } from '#clients/index.ts';
import type { CalendarDate, Clock, Problem } from '#core/index.ts';
import type { Limits } from '#limits/index.ts';
import type { Places } from '#places/index.ts';
import { clientPower } from '#powers/index.ts';
import type { Actor, Application } from '#record/index.ts';
import type { Database, Sql } from '#store/index.ts';
import { actorOf, recorded } from '../by-mandate.ts';
import type { ApiEnv } from '../describing.ts';
import { type Made, once } from '../idempotency.ts';
import { problemDetails } from '../problem-details.ts';
import { shown } from './shown.ts';

/** What the routes of applications work with. */
export interface ApplicationRooms {
  readonly applications: Applications;
  readonly casework: Pick<Casework, 'by' | 'giveLater'>;
  readonly catalogue: Catalogue;
  readonly clients: Clients;
  readonly limits: Limits;
  readonly places: Places;
  readonly database: Database;
  readonly clock: Clock;
  readonly today: () => CalendarDate;
}

export type At = Context<ApiEnv>;

/** An application that a client opened, and the room as it may be used: by a mandate, both names stand in each event. */
interface Opened {
  readonly application: Application;
  readonly cases: Applications;
  /** Who answers for what the program does, where it acts by a mandate. */
  readonly actor?: Actor;
}

/** Under what a request is kept, to be answered the same when it comes again. */
export function keyOf(c: At, request: unknown) {
  const { clientId } = c.get('visitor');
  return { clientId, key: c.req.header('idempotency-key') ?? '', request };
}

/** Carries out what makes an application once for its key; what was made, or the answer when nothing was. */
export async function keyed(
  c: At,
  rooms: ApplicationRooms,
  request: unknown,
  work: (sql: Sql) => Promise<Made>,
): Promise<{ readonly applicationId: string } | Response> {
  const done = await keyedMade(c, rooms, request, work);
  if (done instanceof Response || 'applicationId' in done) return done;
  throw new Error('the key of a request for an application made something else');
}

/** The same, whatever is made. */
export async function keyedMade(
  c: At,
  rooms: ApplicationRooms,
  request: unknown,
  work: (sql: Sql) => Promise<Made>,
): Promise<Exclude<Made, { readonly problem: unknown }> | Response> {
  const { database } = rooms;
  c.header('Cache-Control', 'no-store');
  const done = await once(database, keyOf(c, request), work);
  if (done.type === 'in-progress') c.header('Retry-After', '1');
  if (done.type !== 'done') return problemDetails(c, 409, done.type);
  if (!('problem' in done.made)) return done.made;
  const { code, problems } = done.made.problem;
  return problemDetails(c, done.made.status as 422, code, problems);
}

/** The same, answered with what was made. */
export async function repeatable(
  c: At,
  rooms: ApplicationRooms,
  request: unknown,
  work: (sql: Sql) => Promise<Made>,
): Promise<Response> {
  const done = await keyed(c, rooms, request, work);
  if (done instanceof Response) return done;
  const opened = await openedBy(c, rooms, done.applicationId);
  return opened instanceof Response
    ? opened
    : c.json((await shown(c, rooms, opened.application)) as never, 201);
}

/** The application with this id, as this program may open it; otherwise the answer. */
export async function openedBy(c: At, rooms: ApplicationRooms, id: string): Promise<Opened | Response> {
  const { applications, database, clock } = rooms;
  c.header('Cache-Control', 'no-store');
  const { clientId, patronatoId } = c.get('visitor');
  const opened = await applications.openByClient(id, clientId);
  if (opened.ok) return { application: opened.value, cases: applications };
  const by = patronatoId && (await clientPower(database, patronatoId, { applicationId: id }, clock));
  if (by) {
    const actor = actorOf(c, by);
    const cases = applications.by(actor);
    const theirs = await cases.openAs(id, by.power.person.id);
    await recorded(c, by, id, { sql: database, clock });
    if (theirs.ok) return { application: theirs.value, cases, actor };
  }
  switch (opened.problems[0]?.code) {
    case 'owned':
      return problemDetails(c, 403, 'owned');
    case 'expired':
      return problemDetails(c, 404, 'expired');
    default:
      return problemDetails(c, 404, 'not-found');
  }
}

/** It was made. */
export function made({ id }: Application): Made {
  return { status: 201, applicationId: id };
}

/** Nothing was made. */
export function refused(status: number, code: string, problems: readonly Problem[] = []): Made {
  return { status, problem: { code, problems } };
}
