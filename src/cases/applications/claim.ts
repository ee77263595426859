// SPDX-License-Identifier: AGPL-3.0-or-later
import { ok, refuse } from '#core/index.ts';
import { type Application, type Channel, type Proof, readApplication } from '#record/index.ts';
import type { Along } from '#store/index.ts';
import type { Applications } from './applications.ts';
import { complete } from './completing.ts';
import type { ApplicationsOffice } from './office.ts';

/** An application becomes that of a person who is known now; see `Applications.claim`. */
export async function claim(
  office: ApplicationsOffice,
  application: Application,
  personId: string,
  channel: Channel,
  proof?: Proof,
  along?: Along,
): ReturnType<Applications['claim']> {
  const { database } = office;
  const { filledIn, inquiry } = office.drafts;
  let found: Application | undefined = application;
  for (let attempt = 0; attempt < 8 && found; attempt++) {
    const done = await complete(office, found, { personId, channel, proof, along });
    if (!done.ok) return done;
    const { value } = done;
    if (value?.status === 'draft' && value !== found)
      return filledIn(value, inquiry(personId, value.id, channel));
    if (value) return ok(value);
    found = await readApplication(database, application.id);
  }
  return refuse('not-found');
}
