// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Contradiction } from 'sportello/interview';
import { isSamePerson, notYourself } from '../../shared/same-person.ts';
import type { Change, questions } from './definition.ts';

/** Answers about a change that cannot all be true. */
export const contradictions: Readonly<Record<string, Contradiction<keyof typeof questions, Change>>> = {
  'changed-after-birth': {
    between: ['from', 'newborn.birth'],
    when: (a) => a.newborn !== undefined && a.newborn.birth > a.from,
    says: {
      it: 'Il bambino non può contare da prima di nascere.',
      en: 'The child cannot count from before it was born.',
    },
  },
  'child-not-you': {
    between: ['newborn.codice-fiscale', 'codice-fiscale'],
    when: (a) => isSamePerson(a.newborn?.['codice-fiscale'], a['codice-fiscale']),
    says: {
      it: 'Questo codice fiscale è già quello del bambino.',
      en: 'This codice fiscale is already the child’s.',
    },
  },
  'other-parent-not-you': {
    between: ['codice-fiscale', 'other-parent-code'],
    when: (a) => isSamePerson(a['codice-fiscale'], a['other-parent-code']),
    says: notYourself,
  },
};
