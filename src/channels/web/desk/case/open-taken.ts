// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import { authorise, recordAccess, writtenReason } from '#access/index.ts';
import { openForVisit } from '#desk/index.ts';
import { caseWithId } from '#record/index.ts';
import type { Env, Portal } from '../../portal-context.ts';
import { visitToken } from '../../sign-in/visit.ts';
import { visitor } from '../guard.ts';

/**
 * Takes the next free case and opens it: who takes a case to work on it has said why, and is not asked again. The reason is written down
 * first, as ever. The id of the case; undefined where none is free.
 */
export async function openNext(c: Context<Env>, portal: Portal): Promise<string | undefined> {
  const { casework, clock, database, secure } = portal;
  const actorId = visitor(c).person.id;
  const taken = await casework.takeNext(actorId);
  if (!taken.ok) return undefined;
  const { id } = taken.value;
  const about = await caseWithId(database, id);
  if (!about) return id;
  const whose = { personId: about.personId, applicationId: id };
  if ((await authorise(database, visitor(c), 'open-case', whose, clock)).ok) {
    const reason = writtenReason('work', '');
    await recordAccess(database, { actorId, act: 'open-case', reason, allowed: true, ...whose }, clock);
    await openForVisit(database, visitToken(c, secure) ?? '', id, clock);
  }
  return id;
}
