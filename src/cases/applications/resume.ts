// SPDX-License-Identifier: AGPL-3.0-or-later
import { normaliseCode, ok, refuse } from '#core/index.ts';
import { type Channel, declaredCode, readByCode } from '#record/index.ts';
import type { Applications } from './applications.ts';
import type { ApplicationsOffice } from './office.ts';

/** Takes an application up again by its code. */
export async function resume(
  office: ApplicationsOffice,
  code: string,
  channel: Channel,
  codiceFiscale?: string,
): ReturnType<Applications['resume']> {
  const { database, codes } = office;
  const { alive, changed, refreshed } = office.drafts;
  const found = alive(await readByCode(database, codes.hashes(code)));
  if (!found.ok) return found;
  if (found.value.status !== 'draft') {
    const declared = declaredCode(found.value);
    const isTheirs = declared === undefined || declared === normaliseCode(codiceFiscale ?? '');
    return isTheirs ? found : refuse('codice-fiscale');
  }
  const fresh = await refreshed(found.value, channel);
  if (!fresh.ok) return fresh;
  return changed(fresh.value, (now) => ok({ answers: now.answers, events: [{ type: 'resumed', channel }] }));
}
