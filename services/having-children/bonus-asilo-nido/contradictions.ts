// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CalendarDate, monthNumberOf, yearOf } from 'sportello/core';
import { type Contradiction, differentPeople } from 'sportello/interview';

interface Nursery {
  readonly 'child-birth': CalendarDate;
  readonly months: readonly string[] | undefined;
  readonly 'child-code': string;
  readonly 'codice-fiscale': string;
}

/** Answers about a child at the nursery that cannot all be true. */
export const contradictions: Readonly<Record<string, Contradiction<keyof Nursery, Nursery>>> = {
  'months-after-birth': {
    between: ['child-birth', 'months'],
    when: (a, today) => {
      const birth = a['child-birth'];
      if (yearOf(birth) !== yearOf(today)) return false;
      return (a.months ?? []).some((month) => Number(month) < monthNumberOf(birth));
    },
    // Those months give nothing back; the others do.
    possible: true,
  },
  'child-not-you': differentPeople('child-code', 'codice-fiscale'),
};
