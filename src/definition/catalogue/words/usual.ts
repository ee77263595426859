// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import { packOf, sayer } from '#languages/index.ts';

const say = sayer({
  unknown: {
    it: 'Non sappiamo ancora: {short}.',
    en: 'We do not know yet: {short}.',
    de: 'Das wissen wir noch nicht: {short}.',
  },
});

/** What is said of a condition that cannot be judged yet, where its author says nothing of their own: by its name. */
export function notKnownYet(short: string, language: Language): string {
  return say('unknown', language, { short: packOf(language).writing.inSentence(short) });
}
