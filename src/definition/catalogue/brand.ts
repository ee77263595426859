// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Language, languages, mainLanguage, type Text } from '#core/index.ts';

/** Who runs this counter: names, whom to call, and its colour. */
export interface Brand {
  readonly name: Text;
  readonly agency: Text;
  readonly phone: readonly { readonly number: string; readonly label: Text }[];
  /** Hex colour `#rrggbb` of headers and buttons, dark enough for white text; the default theme's when absent. */
  readonly colour?: string;
  /** Where its accessibility statement stands: `https://form.agid.gov.it/...`. */
  readonly accessibility?: string;
}

/** The languages that a counter supports: the main one, and each in which its agency has given its name. */
export function supportedLanguages({ name, agency }: Brand): readonly Language[] {
  return languages.filter((language) => language === mainLanguage || (name[language] && agency[language]));
}

/** What is wrong with a brand that was read from a file: names of its keys. */
export function brandFaults(brand: Partial<Brand>): readonly string[] {
  const faults: string[] = [];
  if (!brand.name?.it) faults.push('name');
  if (!brand.agency?.it) faults.push('agency');
  if (!Array.isArray(brand.phone)) faults.push('phone');
  if (brand.colour !== undefined && !(contrastWithWhite(brand.colour) >= 4.5)) faults.push('colour');
  if (brand.accessibility !== undefined && !/^https:\/\//.test(brand.accessibility))
    faults.push('accessibility');
  return faults;
}

/** Contrast with white text (WCAG 2.2, relative luminance); NaN for what is no colour. */
function contrastWithWhite(hex: string): number {
  if (!/^#[\da-f]{6}$/i.test(hex)) return Number.NaN;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}
