// SPDX-License-Identifier: AGPL-3.0-or-later
import { sayer } from '#languages/index.ts';

/** What is said around a conversation aloud, when the sound itself failed. */
export const say = sayer({
  sayAgain: {
    it: 'Mi scusi, non ho sentito. Può ripetere?',
    en: 'Sorry, I did not hear that. Please say it again.',
    de: 'Entschuldigung, das habe ich nicht gehört. Bitte sagen Sie es noch einmal.',
  },
  yes: { it: 'Sì', en: 'Yes', de: 'Ja' },
  no: { it: 'No', en: 'No', de: 'Nein' },
  goodbye: { it: 'Grazie e a presto.', en: 'Thank you and goodbye.', de: 'Danke und auf Wiedersehen.' },
  skip: { it: 'Saltare', en: 'Skip', de: 'Überspringen' },
  goOn: { it: 'Avanti', en: 'Go on', de: 'Weiter' },
});
