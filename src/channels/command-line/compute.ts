// SPDX-License-Identifier: AGPL-3.0-or-later
import { cleaned, computeCodiceFiscale, parseDate, readJson } from '#core/index.ts';
import { type BirthPlaceProblem, birthPlaceCode, loadPlaces, type Places } from '#places/index.ts';
import { BadCall } from './bad-call.ts';
import { printLine, standardInputLines } from './input.ts';

/** Why no codice fiscale can be proposed for a line. */
export type ComputeProblem =
  | 'not-json'
  | 'no-family-name'
  | 'no-given-name'
  | 'wrong-sex'
  | 'no-such-date'
  | BirthPlaceProblem;

/** What a line says of a person, or why it does not say enough. A state that the archive lacks is warned of, not refused. */
export type Computed =
  | { readonly code: string; readonly warnings?: readonly ['unknown-place'] }
  | { readonly problems: readonly ComputeProblem[] };

// What a line is; of what it said nothing is repeated.
const wanted =
  'a line is {"family-name", "given-name", "sex": "female" or "male", "birth": "1980-03-12", "birth-place"}, the place an ISTAT ' +
  'code of a municipality ("058091") or a cadastral code, of a municipality ("H501") or a state ("Z129")';

/**
 * `sportello compute codice-fiscale < people`: one JSON a line in, one out. What a line must be is told once on standard error, for whoever
 * writes them by hand.
 */
export async function computeLines([what]: readonly string[]): Promise<void> {
  if (what !== 'codice-fiscale') throw new BadCall('compute codice-fiscale');
  const places = loadPlaces();
  let isTold = false;
  for await (const text of standardInputLines()) {
    if (text.trim() === '') continue;
    const found = computed(text, places);
    printLine(found);
    if ('problems' in found && !isTold) console.error(`sportello: ${wanted}`);
    isTold ||= 'problems' in found;
  }
}

/** The codice fiscale that follows from a person as JSON: `family-name given-name sex birth birth-place`. A proposal: homonyms have another. */
export function computed(text: string, places: Places): Computed {
  let person: unknown;
  try {
    person = readJson(text);
  } catch {
    return { problems: ['not-json'] };
  }
  if (typeof person !== 'object' || person === null || Array.isArray(person))
    return { problems: ['not-json'] };
  const said = new Map(Object.entries(person));
  const word = (key: string) => {
    const value = said.get(key);
    return typeof value === 'string' ? cleaned(value).trim() : '';
  };
  const [familyName, givenName, sex] = [word('family-name'), word('given-name'), word('sex')];
  const birth = parseDate(word('birth'));
  const place = birth && birthPlaceCode(places, word('birth-place'), birth);
  const problems: readonly ComputeProblem[] = [
    ...(hasLetters(familyName) ? [] : (['no-family-name'] as const)),
    ...(hasLetters(givenName) ? [] : (['no-given-name'] as const)),
    ...(sex === 'female' || sex === 'male' ? [] : (['wrong-sex'] as const)),
    ...(birth ? [] : (['no-such-date'] as const)),
    ...(place && 'problem' in place ? [place.problem] : []),
  ];
  if (problems.length > 0 || !birth || !place || !('code' in place) || (sex !== 'female' && sex !== 'male'))
    return { problems };
  const code = computeCodiceFiscale({ familyName, givenName, sex, birth, place: place.code });
  return place.isKnown ? { code } : { code, warnings: ['unknown-place'] };
}

// Of a name in another alphabet nothing would be left but padding.
function hasLetters(name: string): boolean {
  return /\p{Script=Latin}/u.test(name);
}
