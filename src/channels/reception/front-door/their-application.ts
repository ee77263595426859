// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Application } from '#record/index.ts';
import type { CallAtDoor } from './call.ts';

/** The application of this id, where it is theirs of whom the caller speaks, within the power; or what the caller's code opened. */
export async function theirApplication(call: CallAtDoor, id: string): Promise<Application | undefined> {
  const { rooms, who, opened, source } = call;
  const { personId } = who;
  if (personId !== null) {
    const found = who.isWithin({ id }) ? await who.applications.openAs(id, personId) : undefined;
    return found?.ok ? found.value : undefined;
  }
  if (opened?.id !== id) return undefined;
  const found = await rooms.limits.attempts.tried('resume', { person: opened.code, source }, () =>
    who.applications.open(id, opened.code),
  );
  return found.ok ? found.value : undefined;
}
