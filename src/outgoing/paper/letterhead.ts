// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Brand } from '#catalogue/index.ts';
import { type Language, textIn } from '#core/index.ts';
import type { Letterhead } from './paper.ts';

/** The letterhead of a brand, in a language. */
export function letterheadOf(brand: Brand, language: Language): Letterhead {
  const contact = brand.phone
    .map(({ number, label }) => `${number} ${textIn(label, language)}`)
    .join('  ·  ');
  const head = { name: textIn(brand.name, language), agency: textIn(brand.agency, language), contact };
  return brand.colour ? { ...head, colour: brand.colour } : head;
}
