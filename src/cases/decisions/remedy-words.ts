// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Remedies } from '#catalogue/index.ts';
import { type Language, textIn } from '#core/index.ts';
import { sayer } from '#languages/index.ts';

const say = sayer({
  // Of an appeal that was made where the administration has none any more.
  competent: { it: 'l’ufficio competente', en: 'the competent office', de: 'das zuständige Amt' },
  law: { it: '{says} La regola: {law}.', en: '{says} The rule: {law}.', de: '{says} Die Regel: {law}.' },
});

/** Who decides on an appeal, within a sentence (`who`) and at its beginning (`Who`). */
export function decidesOnAppeal(
  { appeal }: Pick<Remedies, 'appeal'>,
  language: Language,
): { readonly who: string; readonly Who: string } {
  const who = appeal ? textIn(appeal.decides, language) : say('competent', language);
  return { who, Who: who.charAt(0).toUpperCase() + who.slice(1) };
}

/** What the administration says of the way to the court; nothing where it says nothing. */
export function courtSays({ court }: Pick<Remedies, 'court'>, language: Language): readonly string[] {
  return court ? [textIn(court.says, language)] : [];
}

/** The same, with its law. */
export function courtWithLaw({ court }: Pick<Remedies, 'court'>, language: Language): readonly string[] {
  return court ? [say('law', language, { says: textIn(court.says, language), law: court.law })] : [];
}
