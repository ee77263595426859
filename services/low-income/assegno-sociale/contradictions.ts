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
  },
  'back-after-arrival': {
    between: ['here-since', 'back-since'],
    when: (a) => a['back-since'] !== undefined && a['back-since'] <= a['here-since'],
  },
};
