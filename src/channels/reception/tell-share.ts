// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ConsentSeen, waysOn } from '#consents/index.ts';
import type { ToldCase } from '#dialogue/index.ts';
import { sayer } from '#languages/index.ts';
import type { Channel } from '#record/index.ts';
import { sayDate } from '#spoken/index.ts';

const say = sayer({
  title: { it: 'La sua parte: {title}', en: 'Your share: {title}', de: 'Ihr Anteil: {title}' },
  ended: {
    it: '{outcome, select, granted {La domanda di {name} è accolta.} other {La domanda di {name} non è accolta.}}',
    en: '{outcome, select, granted {The application of {name} is granted.} other {The application of {name} is refused.}}',
    de: '{outcome, select, granted {Das Gesuch von {name} ist angenommen.} other {Das Gesuch von {name} ist nicht angenommen.}}',
  },
  appealBy: {
    it: 'Per il ricorso sulla sua parte l’ultimo giorno è questo: {date}.',
    en: 'The last day to appeal about your share is this: {date}.',
    de: 'Der letzte Tag für den Rekurs zu Ihrem Anteil ist dieser: {date}.',
  },
});

/** How it ended for one's own share in another's application, in words to be said; undefined while nothing was decided on it. */
export function tellShare(seen: ConsentSeen, channel: Channel): ToldCase | undefined {
  const { id, service, title, applicant, language, ended, receipts } = seen;
  if (!ended) return undefined;
  const { outcome, appealBy } = ended;
  const follows = outcome === 'granted' ? (receipts.at(-1)?.follows ?? '') : '';
  const ways = waysOn(ended, channel);
  return {
    id,
    service,
    title: say('title', language, { title }),
    sentences: [
      say('ended', language, { outcome, name: applicant }),
      ...(follows ? [follows] : []),
      ...(appealBy && ways.includes('appeal')
        ? [say('appealBy', language, { date: sayDate(appealBy, language) })]
        : []),
    ],
    can: ways.map((kind) => (kind === 'review' ? 'ask-review' : 'appeal')),
    later: [],
  };
}
