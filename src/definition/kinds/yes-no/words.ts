// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Words } from '#core/index.ts';

export const labels = {
  yes: { it: 'Sì', en: 'Yes', de: 'Ja' },
  no: { it: 'No', en: 'No', de: 'Nein' },
} as const satisfies Readonly<Record<string, Words>>;

export const howToKey: Words = {
  it: 'Per dire sì prema 1. Per dire no prema 2.',
  en: 'For yes press 1. For no press 2.',
  de: 'Für Ja drücken Sie die 1, für Nein die 2.',
};

export const problems = {
  empty: { it: 'Scelga sì oppure no.', en: 'Choose yes or no.', de: 'Wählen Sie Ja oder Nein.' },
  'wrong-type': { it: 'Scelga sì oppure no.', en: 'Choose yes or no.', de: 'Wählen Sie Ja oder Nein.' },
} as const satisfies Readonly<Record<string, Words>>;
