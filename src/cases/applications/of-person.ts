// SPDX-License-Identifier: AGPL-3.0-or-later
import { readOfPerson } from '#record/index.ts';
import type { Applications } from './applications.ts';
import type { ApplicationsOffice } from './office.ts';

/** The applications of a person that are still there. */
export async function ofPerson(
  office: ApplicationsOffice,
  personId: string,
): ReturnType<Applications['ofPerson']> {
  const { database } = office;
  const { alive } = office.drafts;
  const all = await readOfPerson(database, personId);
  return all.filter((application) => alive(application).ok);
}
