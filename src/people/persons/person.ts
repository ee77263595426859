// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CalendarDate, disagreements } from '#core/index.ts';

/** Somebody that an identity provider has told us of, or a company for which one acts: it has one name, `givenName`, and never signs in. */
export interface Person {
  readonly id: string;
  readonly codiceFiscale: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate: CalendarDate | null;
  /** A legal person: a company, an association, a public body. */
  readonly isCompany?: true;
}

/** The name as it is written: given name first. */
export function fullName({ givenName, familyName }: Pick<Person, 'givenName' | 'familyName'>): string {
  return `${givenName} ${familyName}`.trim();
}

/**
 * Whether a codice fiscale does not follow from a name or a day of birth. It may be that person's true code all the same: it was
 * given for the name of then, and what the Agenzia delle Entrate has in its archive counts (DM 12/3/1974). So it is told, and kept
 * where somebody says that it is right.
 */
export function codeDiffers({
  codiceFiscale,
  givenName,
  familyName,
  birthDate,
}: Omit<Person, 'id'>): boolean {
  const known = { givenName, familyName, ...(birthDate ? { birth: birthDate } : {}) };
  return disagreements(codiceFiscale, known).length > 0;
}

/** How sure a sign-in is: SPID levels, ISO/IEC 29115 LoA2 to LoA4. */
export type Level = 1 | 2 | 3;
