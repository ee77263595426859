// SPDX-License-Identifier: AGPL-3.0-or-later
import { accountsOf } from '#bank-accounts/index.ts';
import { heldOf } from '#changes/index.ts';
import { rivalsFor } from '#decisions/index.ts';
import type { Application } from '#record/index.ts';
import { locateCases } from '#whereabouts/index.ts';
import { tellCase } from '../tell-case.ts';
import { type About, definitionNow, todayOf } from './under-way.ts';

/** The application as it stands now, or not at all: what is somebody's opens by who they are, what is nobody's by its code. */
export async function asItStands(about: About): Promise<Application | undefined> {
  const { applications, application, of } = about;
  const { personId } = of.application;
  if (personId === null) {
    const guests = await applications.open(application.id, of.code ?? '');
    return guests.ok ? guests.value : undefined;
  }
  const now = await applications.openAs(application.id, personId, 'as-it-stands');
  await lookBeside(about, now.ok ? now.value : application);
  return now.ok ? now.value : undefined;
}

/** Looks what else of theirs stands beside it, and what holds already of what it changes. */
export async function lookBeside(about: About, now: Application): Promise<void> {
  const { rooms, service, of } = about;
  const { personId } = of.application;
  const { database: sql, catalogue, clock } = rooms;
  if (personId !== null) about.others = await rivalsFor(sql, personId, service);
  const at = { sql, catalogue, today: todayOf(about), now: new Date(clock.nowMs()), accountsOf };
  about.held = await heldOf(at, now, definitionNow(about));
}

/** Where it is, in words to be said. */
export async function sayWhereItIs(about: About, one: Application): Promise<readonly string[]> {
  const { rooms, applications, of } = about;
  const [found] = await locateCases(rooms.database, [one], applications, todayOf(about));
  return found ? tellCase(found, of.application.language).sentences : [];
}
