// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import type { Definition } from '#interview/index.ts';
import { sayer } from '#languages/index.ts';

const say = sayer({
  label: {
    it: 'Quando arrivano i primi soldi',
    en: 'When the first money comes',
    de: 'Wann das erste Geld kommt',
  },
  granted: {
    it: 'Dopo questa risposta. Il giorno del pagamento non lo sappiamo ancora.',
    en: 'After this answer. We do not know the day of payment yet.',
    de: 'Nach dieser Antwort. Den Tag der Zahlung wissen wir noch nicht.',
  },
});

/** What stands beside it, on a page and in a letter. */
export function firstMoneyLabel(language: Language): string {
  return say('label', language);
}

/** When the first money comes of what is granted, as far as it is known; undefined where nothing is paid out. No act says the day. */
export function firstMoneyGranted({ service }: Definition, language: Language): string | undefined {
  const { due, amounts } = service;
  return due || Object.keys(amounts).length === 0 ? undefined : say('granted', language);
}
