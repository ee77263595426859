// SPDX-License-Identifier: AGPL-3.0-or-later
import { isSamePerson } from 'sportello/core';
import type { Contradiction } from 'sportello/interview';
import type { Change } from './service.ts';

/** Answers about a change that cannot all be true. */
export const contradictions: Readonly<Record<string, Contradiction<keyof Change, Change>>> = {
  'changed-after-birth': {
    between: ['from', 'newborn.birth'],
    when: (a) => a.newborn !== undefined && a.newborn.birth > a.from,
  },
  'child-not-you': {
    between: ['newborn.codice-fiscale', 'codice-fiscale'],
    when: (a) => isSamePerson(a.newborn?.['codice-fiscale'], a['codice-fiscale']),
  },
  'other-parent-not-you': {
    between: ['codice-fiscale', 'other-parent-code'],
    when: (a) => isSamePerson(a['codice-fiscale'], a['other-parent-code']),
  },
};
