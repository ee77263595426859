// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Words } from '#core/index.ts';
import { problems as ofChoice } from '../choice/words.ts';
import { commonProblems } from '../problem-words.ts';

export const none: Words = { it: 'Nessuna', en: 'None', de: 'Keine' };
export const and: Words = { it: 'e', en: 'and', de: 'und' };

export const howToKey: Words = {
  it: 'Prema i numeri uno dopo l’altro e poi cancelletto. Se non ce n’è nessuna, prema 0 e cancelletto.',
  en: 'Press the numbers one after the other, then hash. If there is none, press 0 and hash.',
  de: 'Drücken Sie die Nummern nacheinander und dann Raute. Für keine drücken Sie 0 und Raute.',
};

export const problems = {
  ...ofChoice,
  empty: {
    it: 'Scelga almeno una risposta.',
    en: 'Choose at least one answer.',
    de: 'Wählen Sie mindestens eine Antwort.',
  },
  'too-few': commonProblems['too-few'],
  'too-many': commonProblems['too-many'],
} as const satisfies Readonly<Record<string, Words>>;
