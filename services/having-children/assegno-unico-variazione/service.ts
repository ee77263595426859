// SPDX-License-Identifier: AGPL-3.0-or-later
import {
  addDays,
  type CalendarDate,
  firstDayOf,
  firstDayOfNextMonth,
  isJustAfterHoliday,
  monthOf,
} from 'sportello/core';
import {
  type AnswersOf,
  applicationNumber,
  choice,
  codiceFiscale,
  date,
  iban,
  person,
  service,
  yesNo,
} from 'sportello/interview';
import { applicant } from '../../shared/applicant/group.ts';
import { contact } from '../../shared/contact/group.ts';
import { payment } from '../../shared/payment/group.ts';
import { amended, begin } from './amends.ts';
import { contradictions } from './contradictions.ts';

const decree = 'D.Lgs. 230/2021';
const circular = 'Circ. INPS 23/2022';

/** Changes that are about one of the children already in the claim. */
const aboutChild = ['child-of-age', 'disability'];

export const questions = {
  granted: yesNo({ from: [{ register: 'inps', freshDays: 1 }] }),
  claim: applicationNumber({ none: true }),
  'my-side': choice(['applicant', 'other-parent']),
  what: choice([
    'new-child',
    'child-of-age',
    'disability',
    'separation',
    'split',
    'account',
    'other-parent',
    'residence',
    'renounce',
    'death',
  ]),
  from: date({ notBefore: { todayPlusDays: -3650 }, notAfter: { todayPlusDays: 366 } }),
  died: choice(['other-parent', 'child']),
  newborn: person(['given-name', 'family-name', 'birth', 'codice-fiscale']),
  'child-code': codiceFiscale(),
  'adult-child': choice(['studies', 'internship', 'works-under-8000', 'seeks-work', 'civil-service', 'none']),
  'disability-degree': choice(['medium', 'severe', 'total'], { sensitive: 'health' }),
  split: choice(['half', 'all-to-me', 'all-to-other']),
  'other-agrees': yesNo(),
  ...applicant,
  'other-parent-code': codiceFiscale(),
  'other-iban': iban({ none: true }),
  ...contact,
  iban: payment.iban,
  'iban-mine': payment['iban-mine'],
} as const;

type Guarded =
  | 'newborn'
  | 'child-code'
  | 'adult-child'
  | 'disability-degree'
  | 'split'
  | 'other-agrees'
  | 'died'
  | 'other-parent-code'
  | 'other-iban'
  | 'iban'
  | 'iban-mine';
export type Change = AnswersOf<typeof questions, Guarded>;

const sharesAnew = (a: Change) => a.what === 'split' || a.what === 'separation';
const isApplicant = (a: Change) => a['my-side'] === 'applicant';
/** Half goes to the other parent, whose account may not be known yet. */
const paysOther = (a: Change) => sharesAnew(a) && isApplicant(a) && a.split !== 'all-to-me';
/** The other parent is asked something: to agree, or for an account. */
const asksOther = (a: Change) => paysOther(a) || (sharesAnew(a) && a.split === 'all-to-me');
/** An account is named: it is the change, or whoever tells of it is to be paid for the first time. */
const namesAccount = (a: Change) =>
  a.what === 'account' || (sharesAnew(a) && !isApplicant(a) && a.split !== 'all-to-other');

/** The last day on which a birth is told without losing months (art. 6 c. 2). */
const termOf = (birth: CalendarDate) => addDays(birth, 120);

/** The first day on which it holds: for a birth told in time the month in which the child came, otherwise the month after. */
function effectOf(a: Change, today: CalendarDate): CalendarDate {
  const inTime = a.what === 'new-child' && a.newborn !== undefined && today <= termOf(a.newborn.birth);
  return inTime ? firstDayOf(monthOf(a.from)) : firstDayOfNextMonth(a.from > today ? a.from : today);
}

/** A change in an assegno unico that is already granted (D.Lgs. 230/2021; circ. INPS 23/2022). */
export default service({
  id: 'assegno-unico-variazione',
  version: '2026-11-29',
  // The change that came last holds.
  repeats: { onePer: ['claim', 'what', 'child-code', 'newborn.codice-fiscale'], granted: 'gives-way' },
  law: [decree, circular],
  // The other parent's account is named for the half that begins: they are asked to confirm it, or to name another.
  firstAccounts: {
    'other-iban': {
      because: {
        it: 'È il conto dell’altro genitore per la metà che inizia ora: lo conferma o lo cambia lui o lei.',
        en: 'It is the other parent’s account for the half that begins now: they confirm it or name another.',
      },
      of: 'other-parent-code',
    },
  },
  protect: { law: circular, level: 3, account: 'iban', waits: true },
  questions,
  asked: {
    newborn: (a) => a.what === 'new-child',
    died: (a) => a.what === 'death',
    'child-code': (a) => aboutChild.includes(a.what) || (a.what === 'death' && a.died === 'child'),
    'adult-child': (a) => a.what === 'child-of-age',
    'disability-degree': (a) => a.what === 'disability',
    split: sharesAnew,
    'other-agrees': (a) => sharesAnew(a) && a.split !== 'half',
    'other-parent-code': asksOther,
    'other-iban': paysOther,
    iban: namesAccount,
    'iban-mine': namesAccount,
  } satisfies Readonly<Record<Guarded, (a: Change) => boolean>>,
  contradictions,
  dates: { effect: circular, 'within-120-days': `${decree} art. 6 c. 2` },
  assumptions: {
    'effect-month': circular,
    'birth-term': `${decree} art. 6 c. 2`,
    'birth-arrears': `${decree} art. 6`,
    'birth-late': `${decree} art. 6`,
    'holiday-term': 'Codice civile art. 2963 c. 3',
  },
  conditions: {
    granted: { law: `${decree} art. 6`, met: (a) => a.granted },
    'not-in-future': {
      law: `${decree} art. 6`,
      // Only coming of age is known before its day.
      met: (a, t) => a.what === 'child-of-age' || a.from <= t.today,
    },
    'may-change': {
      law: circular,
      // The other parent changes what is theirs, the account and the split, and tells of the death of whoever applied.
      met: (a) =>
        isApplicant(a) ||
        a.what === 'account' ||
        sharesAnew(a) ||
        (a.what === 'death' && a.died === 'other-parent'),
    },
    'entitled-of-age': {
      law: `${decree} art. 2 c. 1 lett. b`,
      met: (a) => a.what !== 'child-of-age' || a['adult-child'] !== 'none',
    },
    'own-account': { law: circular, met: (a) => !namesAccount(a) || a['iban-mine'] === true },
  },
  consents: {
    'all-to-one': {
      law: `${decree} art. 6 c. 4; ${circular}`,
      of: 'other-parent-code',
      asks: 'agreement',
      when: (a) => sharesAnew(a) && a.split === 'all-to-me',
      shows: ['what', 'from', 'split'],
      otherwise: { split: 'half', 'other-iban': null },
    },
    'own-half': {
      law: `${decree} art. 6 c. 4; ${circular}`,
      of: 'other-parent-code',
      asks: 'account',
      when: paysOther,
      shows: ['what', 'from', 'split'],
      account: 'other-iban',
    },
  },
  amends: {
    service: 'assegno-unico-universale',
    number: 'claim',
    other: 'other-parent-code',
    from: 'effect',
    begin,
    answers: amended,
  },
  computes: [
    (a, t) => {
      // Of the split it is told by sources that cite circ. INPS 23/2022; of the rest it is not.
      if (!sharesAnew(a) && a.what !== 'new-child') t.assume('effect-month');
      if (a.what === 'new-child' && a.newborn) {
        const term = termOf(a.newborn.birth);
        if (isJustAfterHoliday(term, t.today)) t.assume('holiday-term');
        t.assume(t.today <= term ? 'birth-arrears' : 'birth-late');
      }
      t.date('effect', effectOf(a, t.today));
    },
    (a, t) => {
      if (a.what !== 'new-child' || !a.newborn) return;
      t.assume('birth-term');
      t.date('within-120-days', termOf(a.newborn.birth));
    },
  ],
});
