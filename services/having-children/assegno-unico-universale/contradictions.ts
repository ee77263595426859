// SPDX-License-Identifier: AGPL-3.0-or-later
import { addDays, ageOn, isSamePerson, readCodiceFiscale, yearOf } from 'sportello/core';
import { type Contradiction, differentPeople, eachPersonOnce, elements } from 'sportello/interview';
import type { Child, UnicoAnswers } from './questions.ts';

function tooOldFor(a: UnicoAnswers): readonly number[] {
  const mother = a['mother-birth'];
  return mother ? elements(a.children, ({ birth }) => birth <= mother || ageOn(mother, birth) < 10) : [];
}

/** Answers about a family that cannot all be true. */
export const contradictions: Readonly<Record<string, Contradiction<keyof UnicoAnswers, UnicoAnswers>>> = {
  'isee-of-last-year': {
    between: ['isee-day', 'isee-last-year-day'],
    when: ({ 'isee-last-year-day': last }, today) => last !== undefined && yearOf(last) >= yearOf(today),
  },
  'child-twice': eachPersonOnce('children.codice-fiscale'),
  // Ten leaves no room for a slip of the pen. Children of several mothers are possible: only where none can be hers is it certain.
  'mother-of-none': {
    between: ['children.birth', 'mother-birth'],
    when: (a) => tooOldFor(a).length === a.children.length && tooOldFor(a).slice(-1),
  },
  'mother-of-some': {
    between: ['children.birth', 'mother-birth'],
    when: (a) => tooOldFor(a).length < a.children.length && tooOldFor(a),
    possible: true,
  },
  // Art. 232 of the civil code: conceived before the death, a child is born within 300 days of it.
  'born-within-300-days': {
    between: ['children.birth', 'death-day'],
    when: ({ 'death-day': death, children }) =>
      death !== undefined &&
      elements(children, (child) => child['own-child'] && child.birth > addDays(death, 300)),
  },
  'parent-older-than-child': {
    between: ['role', 'children.birth', 'codice-fiscale'],
    when: (a) => {
      const { births } = (a.role === 'parent' && readCodiceFiscale(a['codice-fiscale'])) || {};
      const isYounger = (child: Child) => births?.every((birth) => birth >= child.birth) === true;
      return births !== undefined && elements(a.children, (child) => child['own-child'] && isYounger(child));
    },
  },
  'parent-not-child': {
    between: ['role', 'children.codice-fiscale', 'codice-fiscale'],
    when: (a) =>
      a.role !== 'adult-child' &&
      elements(a.children, (child) => isSamePerson(child['codice-fiscale'], a['codice-fiscale'])),
  },
  'other-parent-not-child': differentPeople('children.codice-fiscale', 'other-parent-code'),
  'other-parent-not-you': differentPeople('codice-fiscale', 'other-parent-code'),
};
