// SPDX-License-Identifier: AGPL-3.0-or-later
import type { CalendarDate } from 'sportello/core';
import type { Contradiction } from 'sportello/interview';

interface Stay {
  readonly birth: CalendarDate;
  readonly 'here-since': CalendarDate;
  readonly 'back-since': CalendarDate | undefined;
}

/** Answers about a stay in Italy that cannot all be true. */
export const contradictions: Readonly<Record<string, Contradiction<keyof Stay, Stay>>> = {
  'here-after-birth': {
    between: ['birth', 'here-since'],
    when: (a) => a['here-since'] < a.birth,
    says: {
      it: 'Non può vivere in Italia da prima di nascere.',
      en: 'You cannot have lived in Italy since before you were born.',
    },
  },
  'back-after-arrival': {
    between: ['here-since', 'back-since'],
    when: (a) => a['back-since'] !== undefined && a['back-since'] <= a['here-since'],
    says: {
      it: 'Il ritorno viene dopo il giorno da cui vive in Italia.',
      en: 'Your return comes after the day since when you have lived in Italy.',
    },
  },
};
