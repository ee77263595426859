// SPDX-License-Identifier: AGPL-3.0-or-later
import type { CalendarDate } from '#core/index.ts';

/** Somebody that an identity provider has told us of. */
export interface Person {
  readonly id: string;
  readonly codiceFiscale: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate: CalendarDate | null;
}

/** The name as it is written: given name first. */
export function fullName({ givenName, familyName }: Pick<Person, 'givenName' | 'familyName'>): string {
  return `${givenName} ${familyName}`;
}

/** How sure a sign-in is: SPID levels, ISO/IEC 29115 LoA2 to LoA4. */
export type Level = 1 | 2 | 3;
