// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Words } from '#core/index.ts';

export const toPress: Words = {
  it: '{label}: prema {key}.',
  en: '{label}: press {key}.',
  de: '{label}: drücken Sie {key}.',
};

export const problems = {
  empty: {
    it: 'Scelga una delle risposte.',
    en: 'Choose one of the answers.',
    de: 'Wählen Sie eine Antwort.',
  },
  'wrong-type': {
    it: 'Scelga una delle risposte.',
    en: 'Choose one of the answers.',
    de: 'Wählen Sie eine Antwort.',
  },
  'no-such-option': {
    it: 'Questa risposta non è tra quelle possibili. Ne scelga una della lista.',
    en: 'This answer is not one of those offered. Choose one from the list.',
    de: 'Diese Antwort steht nicht zur Wahl. Wählen Sie eine aus der Liste.',
  },
} as const satisfies Readonly<Record<string, Words>>;
