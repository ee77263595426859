// SPDX-License-Identifier: AGPL-3.0-or-later
import { normaliseCode, ok, refuse } from '#core/index.ts';
import { doublesOf } from '#decisions/index.ts';
import { codeOf } from '#persons/index.ts';
import { declaredCode, handedInUnder, handedInWith, readApplication } from '#record/index.ts';
import type { Applications } from './applications.ts';
import { toldOf } from './handed-in.ts';
import type { ApplicationsOffice } from './office.ts';

/** What was handed in under the codice fiscale of a person. */
export async function handedInAs(
  office: ApplicationsOffice,
  personId: string,
): ReturnType<Applications['handedInAs']> {
  const { database } = office;
  const person = await codeOf(office.database, personId);
  return person === undefined
    ? []
    : (await handedInWith(database, person, new Date(office.clock.nowMs()))).map(toldOf);
}

/** What a person is asked whether it is theirs, and may claim. */
export async function claimable(
  office: ApplicationsOffice,
  id: string,
  personId: string,
  code?: string,
): ReturnType<Applications['claimable']> {
  const { database, codes } = office;
  const { alive, definitionFor, today } = office.drafts;
  if (!/^[0-9a-f-]{36}$/.test(id)) return refuse('not-found');
  const application = await readApplication(database, id);
  if (!application || application.personId !== null || application.status === 'draft')
    return refuse('not-found');
  const declared = declaredCode(application);
  const isTheirs = declared !== undefined && declared === (await codeOf(office.database, personId));
  if (!isTheirs) {
    const inHand = code ? await readApplication(database, id, codes.hashes(code)) : undefined;
    // A service may ask for no codice fiscale: then the code says whose it is.
    if (!inHand || declared !== undefined) return refuse(inHand ? 'another-code' : 'not-found');
  }
  const still = alive(application);
  if (!still.ok) return still;
  const { service } = definitionFor(application);
  const doubles = await doublesOf(database, application, personId, service, today());
  return ok({ ...toldOf(application), application, doubles });
}

/** What waits under a number, to whoever knows its codice fiscale too. */
export async function waitingUnder(
  office: ApplicationsOffice,
  number: string,
  codiceFiscale: string,
): ReturnType<Applications['waitingUnder']> {
  const { database } = office;
  const { alive } = office.drafts;
  const found = alive(await handedInUnder(database, number, normaliseCode(codiceFiscale)));
  if (!found.ok) return found;
  return found.value.status === 'waiting-for-identity' ? ok(toldOf(found.value)) : refuse('sign-in');
}
