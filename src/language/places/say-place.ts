// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import { packOf } from '#languages/index.ts';
import { foldName } from './fold-name.ts';
import type { Place, Places } from './place.ts';
import { provinceNames } from './provinces.ts';

/** A place as it is written: `Bologna (BO)`, `Francia`. */
export function showPlace({ name, province }: Place): string {
  return province === 'EE' ? name : `${name} (${province})`;
}

/**
 * A place as it is said: with its province in full where that is not its own name. Given the archive, by the name that the language
 * has for it: a foreign state in English, a town of two languages in its other one.
 */
export function sayPlace(place: Place, language: Language, places?: Places): string {
  const words = packOf(language).places;
  const name = words.nameOf({ ...place, otherName: places?.byCode(place.code)?.otherName ?? '' });
  if (place.province === 'EE') return name;
  const of = provinceNames.get(place.province);
  return of === undefined || foldName(of) === foldName(place.name) ? name : words.sayWithProvince(name, of);
}
