// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Words } from '#core/index.ts';
import { type Say, sayer } from '#languages/index.ts';

const phrases = {
  notNow: {
    it: 'Ora non riesco a guardare. Mi ripeta quello che ha detto.',
    en: 'I cannot look right now. Please say that again.',
    de: 'Ich kann jetzt nicht nachsehen. Bitte sagen Sie es noch einmal.',
  },
  goodbye: { it: 'Grazie e a presto.', en: 'Thank you and goodbye.', de: 'Danke und auf Wiedersehen.' },
  help: {
    it: '(? mostra le risposte date; ripeti, indietro, perché, quanto mi danno, a che punto siamo, operatore, fermati)',
    en: '(? shows the answers given; repeat, back, why, how much would I get, where are we, operator, stop)',
    de: '(? zeigt die gegebenen Antworten; wiederholen, zurück, warum, wie viel bekomme ich, wie weit sind wir, mit einer Person sprechen, anhalten)',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** What the terminal says around a conversation. */
export const talkPhrase: Say<keyof typeof phrases> = sayer(phrases);
