// SPDX-License-Identifier: AGPL-3.0-or-later
import { addDays, ageOn, readCodiceFiscale, yearOf } from 'sportello/core';
import { type Contradiction, elements } from 'sportello/interview';
import { isSamePerson, notYourself } from '../../shared/same-person.ts';
import type { questions, UnicoAnswers } from './questions.ts';

const motherTooYoung = {
  it: 'La mamma è nata dopo un figlio, o aveva meno di dieci anni alla sua nascita.',
  en: 'The mother was born after a child, or was less than ten years old at its birth.',
} as const;

function tooOldFor(a: UnicoAnswers): readonly number[] {
  const mother = a['mother-birth'];
  if (mother === null) return [];
  return elements(a.children, ({ birth }) => birth <= mother || ageOn(mother, birth) < 10);
}

/** Answers about a family that cannot all be true. */
export const contradictions: Readonly<Record<string, Contradiction<keyof typeof questions, UnicoAnswers>>> = {
  'isee-of-last-year': {
    between: ['isee-day', 'isee-last-year-day'],
    when: (a, today) => {
      const last = a['isee-last-year-day'];
      return last !== undefined && yearOf(last) >= yearOf(today);
    },
    says: {
      it: 'La dichiarazione dell’anno scorso non può avere una data di quest’anno.',
      en: 'Last year’s declaration cannot have a date of this year.',
    },
  },
  'child-twice': {
    between: ['children.codice-fiscale'],
    when: (a) =>
      elements(a.children, (child, n) =>
        a.children
          .slice(0, n)
          .some((other) => isSamePerson(other['codice-fiscale'], child['codice-fiscale'])),
      ),
    says: {
      it: 'Ha già indicato un figlio con questo codice fiscale.',
      en: 'You have already given a child with this codice fiscale.',
    },
  },
  // Ten leaves no room for a slip of the pen. Children of several mothers are possible: only where none can be hers is it certain.
  'mother-of-none': {
    between: ['children.birth', 'mother-birth'],
    when: (a) => {
      const tooOld = tooOldFor(a);
      return tooOld.length === a.children.length ? tooOld.slice(-1) : false;
    },
    says: motherTooYoung,
  },
  'mother-of-some': {
    between: ['children.birth', 'mother-birth'],
    when: (a) => {
      const tooOld = tooOldFor(a);
      return tooOld.length < a.children.length && tooOld;
    },
    possible: true,
    says: motherTooYoung,
  },
  // Art. 232 of the civil code: conceived before the death, a child is born within 300 days of it.
  'born-within-300-days': {
    between: ['children.birth', 'death-day'],
    when: (a) => {
      const death = a['death-day'];
      return death === undefined
        ? false
        : elements(a.children, (child) => child['own-child'] && child.birth > addDays(death, 300));
    },
    says: {
      it: 'Un figlio non può nascere più di 300 giorni dopo la morte del genitore.',
      en: 'A child cannot be born more than 300 days after the parent’s death.',
    },
  },
  'parent-older-than-child': {
    between: ['role', 'children.birth', 'codice-fiscale'],
    when: (a) => {
      const births = a.role === 'parent' ? readCodiceFiscale(a['codice-fiscale'])?.births : undefined;
      return births === undefined
        ? false
        : elements(
            a.children,
            (child) => child['own-child'] && births.every((birth) => birth >= child.birth),
          );
    },
    says: {
      it: 'Con questo codice fiscale lei è più giovane di un figlio.',
      en: 'By this codice fiscale you are younger than one of your children.',
    },
  },
  'parent-not-child': {
    between: ['role', 'children.codice-fiscale', 'codice-fiscale'],
    when: (a) =>
      a.role === 'adult-child'
        ? false
        : elements(a.children, (child) => isSamePerson(child['codice-fiscale'], a['codice-fiscale'])),
    says: {
      it: 'Questo codice fiscale è già di un figlio. Se la domanda è per lei stesso, cambi il ruolo.',
      en: 'This codice fiscale is already a child’s. If you apply for yourself, change your role.',
    },
  },
  'other-parent-not-child': {
    between: ['children.codice-fiscale', 'other-parent-code'],
    when: (a) =>
      elements(a.children, (child) => isSamePerson(child['codice-fiscale'], a['other-parent-code'])),
    says: {
      it: 'Questo codice fiscale è già di un figlio.',
      en: 'This codice fiscale is already a child’s.',
    },
  },
  'other-parent-not-you': {
    between: ['codice-fiscale', 'other-parent-code'],
    when: (a) => isSamePerson(a['codice-fiscale'], a['other-parent-code']),
    says: notYourself,
  },
};
