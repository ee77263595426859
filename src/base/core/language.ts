// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * The languages of the product, the main one first: it is always there, has legal force, and the others fall back to it where data have
 * no text in them. One more here, and the compiler names what it lacks, beginning with its folder (`src/language/<language>`).
 */
export const languages = ['it', 'en', 'de'] as const;
export type Language = (typeof languages)[number];

export const mainLanguage = languages[0];

/** The languages in which those who work at an agency read their pages, settings and guides: fewer than those of people. */
export const deskLanguages = ['it', 'en'] as const satisfies readonly Language[];
export type DeskLanguage = (typeof deskLanguages)[number];

/** The language of the desk for who reads this one; the main one where the desk lacks it. */
export function deskLanguageOf(language: Language): DeskLanguage {
  return deskLanguages.find((known) => known === language) ?? mainLanguage;
}

/** Something for each language, made by its code. */
export function inEachLanguage<Value>(
  make: (language: Language) => Value,
): Readonly<Record<Language, Value>> {
  return Object.fromEntries(languages.map((language) => [language, make(language)])) as Record<
    Language,
    Value
  >;
}

/** A text in every language: what is said to people by the product itself. */
export type Words = Readonly<Record<Language, string>>;

/** A text in the languages of the desk. */
export type DeskWords = Readonly<Record<DeskLanguage, string>>;

/** A text in the languages that have it: what is said by data, a service or an agency. */
export type Text = Readonly<Record<typeof mainLanguage, string>> & {
  readonly [L in Exclude<Language, typeof mainLanguage>]?: string;
};

/** The text in a language, or in the main one where that language lacks it. */
export function textIn(text: Text, language: Language): string {
  return text[language] ?? text[mainLanguage];
}
