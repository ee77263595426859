// SPDX-License-Identifier: AGPL-3.0-or-later

/** The languages of the product. Italian is always there; the others fall back to it where a text is missing. */
export const languages = ['it', 'en', 'de'] as const;
export type Language = (typeof languages)[number];

/** A text in the languages that have it. */
export type Text = { readonly it: string } & { readonly [L in Exclude<Language, 'it'>]?: string };

/** The text in a language, or in Italian where that language lacks it. */
export function textIn(text: Text, language: Language): string {
  return text[language] ?? text.it;
}
