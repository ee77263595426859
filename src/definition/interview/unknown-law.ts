// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import { sayer } from '#languages/index.ts';

/** What stands where an act is cited, while nobody has found the law of it: never an act that frames everything. */
export const unknownLaw = 'unknown';

const say = sayer({
  notFound: {
    it: 'La norma non l’abbiamo ancora trovata.',
    en: 'We have not found the law yet.',
    de: 'Das Gesetz dazu haben wir noch nicht gefunden.',
  },
  notFoundOf: {
    it: 'La norma non l’abbiamo ancora trovata per: {names}.',
    en: 'We have not found the law yet for: {names}.',
    de: 'Das Gesetz haben wir noch nicht gefunden für: {names}.',
  },
  rule: { it: 'La regola: {law}.', en: 'The rule: {law}.', de: 'Die Regel: {law}.' },
});

/** The sentence that tells that the law of something is not found yet. */
export function lawNotFound(language: Language): string {
  return say('notFound', language);
}

/** The same of several things, by name. */
export function lawNotFoundOf(names: readonly string[], language: Language): string {
  return say('notFoundOf', language, { names: names.join(', ') });
}

/** The sentence that tells by which law something holds, or that it is not found yet. */
export function ruleSays(law: string, language: Language): string {
  return law === unknownLaw ? lawNotFound(language) : say('rule', language, { law });
}

/** A law as it is written, or the sentence that it is not found yet. */
export function lawWritten(law: string, language: Language): string {
  return law === unknownLaw ? lawNotFound(language) : law;
}
