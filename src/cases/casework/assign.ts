// SPDX-License-Identifier: AGPL-3.0-or-later
import { ok, type Result, refuse } from '#core/index.ts';
import {
  type Application,
  type ApplicationEvent,
  isOpen,
  takeNext as nextFree,
  readApplication,
} from '#record/index.ts';
import { act, nowFor, type Office, told } from './office.ts';

/** Gives a case to an officer, or back to all. */
export function assign(
  office: Office,
  id: string,
  officerId: string | null,
  by: string,
): Promise<Result<Application, 'changed' | 'not-found' | 'state' | 'tied'>> {
  return act(office, id, undefined, officerId === null ? [by] : [by, officerId], async (_, { status }) => {
    if (!isOpen(status)) return refuse('state');
    const event: ApplicationEvent = { type: 'assigned', officerId, by };
    return ok({ change: { officerId }, events: [event], outcome: (changed: Application) => ok(changed) });
  });
}

/** Takes the case whose term ends first and that nobody has; `nothing` when there is none. */
export async function takeNext(office: Office, officerId: string): Promise<Result<Application, 'nothing'>> {
  const event: ApplicationEvent = { type: 'assigned', officerId, by: officerId };
  const id = await nextFree(office.database, officerId, told(office, event), nowFor(office));
  const taken = id === undefined ? undefined : await readApplication(office.database, id);
  return taken ? ok(taken) : refuse('nothing');
}
