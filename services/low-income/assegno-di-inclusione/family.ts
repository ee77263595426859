// SPDX-License-Identifier: AGPL-3.0-or-later
import { ageOn, type CalendarDate } from 'sportello/core';

export type Member = {
  readonly birth: CalendarDate;
  readonly situation: 'none' | 'disabled' | 'severe' | 'carer' | 'programme';
};

/** The scale of equivalence in hundredths, D.L. 48/2023 art. 2 c. 4, and what it was made of. One person is the 1 of the family. */
export function familyOn(members: readonly Member[], today: CalendarDate) {
  const people = members.map((each) => ({ situation: each.situation, age: ageOn(each.birth, today) }));
  const minors = people.filter((each) => each.age < 18);
  const adults = people.filter((each) => each.age >= 18);
  const isDisabled = (each: Pick<Member, 'situation'>) =>
    each.situation === 'disabled' || each.situation === 'severe';
  const isSevere = (each: Pick<Member, 'situation'>) => each.situation === 'severe';
  const caredFor = minors.length >= 3 || minors.some((each) => each.age < 3) || people.some(isDisabled);

  // Each adult adds once; of those who care for others, one.
  let carers = caredFor ? 1 : 0;
  const added = adults.map((each): number => {
    if (isDisabled(each)) return 50;
    if (each.age >= 60) return 40;
    if (each.situation === 'carer') return carers-- > 0 ? 40 : 0;
    return each.situation === 'programme' ? 30 : 0;
  });
  const disabledMinors = minors.filter(isDisabled).length;
  const plainMinors = minors.length - disabledMinors;
  // The person who counts as 1 is the adult who adds least; where there is no adult, a minor.
  const first = adults.length > 0 ? Math.min(...added) : plainMinors > 0 ? 0 : 50;
  const counted = adults.length > 0 ? plainMinors : Math.max(0, plainMinors - 1);
  const ofAdults = added.reduce((total, each) => total + each, 0);
  const ofMinors = 50 * disabledMinors + 15 * Math.min(counted, 2) + 10 * Math.max(0, counted - 2);
  const whole = 100 + ofAdults + ofMinors - first;
  return {
    size: people.length,
    minors: minors.length,
    disabled: people.filter((each) => each.situation === 'disabled').length,
    severe: people.filter(isSevere).length,
    scale: Math.min(whole, people.some(isSevere) ? 230 : 220),
    hasReason:
      minors.length > 0 ||
      people.some((each) => each.age >= 60 || isDisabled(each) || each.situation === 'programme'),
    // All of 67 and more, or the others all with severe disability.
    old: people.some((each) => each.age >= 67) && people.every((each) => each.age >= 67 || isSevere(each)),
    oldWithOthers: people.some((each) => each.age < 67),
    disabledMinor: disabledMinors > 0,
    loneCarer: adults.length === 1 && adults[0]?.situation === 'carer' && caredFor,
    // Who the 1 of the family is, is read in two ways.
    firstInDoubt: adults.some(isDisabled) || (added.includes(0) && adults.some((each) => each.age >= 60)),
  };
}
