// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import { foldName } from './fold-name.ts';
import type { Place, Places } from './place.ts';
import { provinceNames } from './provinces.ts';

/** A place as it is written: `Bologna (BO)`, `Francia`. */
export function showPlace({ name, province }: Place): string {
  return province === 'EE' ? name : `${name} (${province})`;
}

/**
 * A place as it is said: with its province in full where that is not its own name. Given the archive, a foreign state is said
 * by its English name to who speaks English.
 */
export function sayPlace(place: Place, language: Language, places?: Places): string {
  const { name, province } = place;
  if (province === 'EE') return (language === 'en' && places?.byCode(place.code)?.otherName) || name;
  const of = provinceNames.get(province);
  if (of === undefined || foldName(of) === foldName(name)) return name;
  return language === 'en' ? `${name}, province of ${of}` : `${name}, provincia di ${of}`;
}
