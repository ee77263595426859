// SPDX-License-Identifier: AGPL-3.0-or-later
import type { DeskLanguage } from '#core/index.ts';
import { deskSayer } from '#languages/index.ts';

const say = deskSayer({
  submitted: { it: 'domanda inviata', en: 'application sent' },
  granted: { it: 'lettera: domanda accolta', en: 'letter: application granted' },
  refused: { it: 'lettera: domanda rifiutata', en: 'letter: application refused' },
  consent: {
    it: 'risposta di un’altra persona: {act, select, given {sì} refused {no} denied {dice che non la riguarda} withdrawn {ritira il sì} other {}}',
    en: 'answer of another person: {act, select, given {yes} refused {no} denied {says that it is not about them} withdrawn {takes the yes back} other {}}',
  },
});
const acts = ['given', 'refused', 'denied', 'withdrawn'];

/**
 * The subject of an entry in words. What is sealed is made of codes (`naspi-domanda submitted`), which no change of wording can touch; one that is
 * not made so is told as it stands.
 */
export function subjectInWords(
  subject: string,
  titleOf: (service: string) => string,
  language: DeskLanguage,
): string {
  const [service = '', ...rest] = subject.split(' ');
  const [last = ''] = rest.slice(-1);
  if (rest.length === 1 && (last === 'submitted' || last === 'granted' || last === 'refused'))
    return `${titleOf(service)}: ${say(last, language)}`;
  if (rest.length === 2 && acts.includes(last))
    return `${titleOf(service)}: ${say('consent', language, { act: last })}`;
  return subject;
}
