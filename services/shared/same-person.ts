// SPDX-License-Identifier: AGPL-3.0-or-later
import { withoutOmocodia } from 'sportello/core';

/** Whether two answers are the codice fiscale of one person, also where one of the codes is written for homonymy. */
export function isSamePerson(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return withoutOmocodia(one).slice(0, 15) === withoutOmocodia(other).slice(0, 15);
}
