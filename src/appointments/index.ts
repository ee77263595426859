// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Codes, codesWith } from '#applications/index.ts';
import { type AppointmentRooms, offerFreed, remindOfAppointments } from '#bookings/index.ts';
import type { Catalogue } from '#catalogue/index.ts';
import type { Clock } from '#core/index.ts';
import type { Jobs } from '#jobs/index.ts';
import type { Store } from '#store/index.ts';

/** Appointments; none where the folder of the services says of no office. */
export interface Appointments {
  readonly appointments?: AppointmentRooms;
}

interface Below {
  readonly base: { readonly store: Pick<Store, 'database'>; readonly clock: Clock; readonly key: Buffer };
  readonly definitions: { readonly catalogue: Catalogue };
}

/** Opens the appointments of the agenda. Codes are kept under the server's key; `otherSecrets`: those of before, while keys are changed. */
export function openAppointments(
  { base, definitions }: Below,
  { otherSecrets = [], codes }: { readonly otherSecrets?: readonly string[]; readonly codes?: Codes } = {},
): Appointments {
  const { agenda } = definitions.catalogue;
  if (!agenda) return {};
  const ours =
    codes ??
    codesWith(
      base.key,
      undefined,
      otherSecrets.map((one) => Buffer.from(one)),
    );
  return { appointments: { database: base.store.database, clock: base.clock, agenda, codes: ours } };
}

/** The work of this wing that no page waits for: reminders; times that were freed, offered to who waits. */
export async function workOnAppointments(
  jobs: Pick<Jobs, 'every'>,
  { appointments }: Appointments,
): Promise<void> {
  if (!appointments) return;
  await jobs.every('remind-of-appointments', 5, () => remindOfAppointments(appointments));
  await jobs.every('offer-freed-times', 1, () => offerFreed(appointments));
}
