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
  anew,
  applicationNumber,
  asksOthers,
  changesAnother,
  choice,
  codiceFiscale,
  computation,
  date,
  differentPeople,
  firstAccounts,
  guardsAccount,
  iban,
  inOrder,
  not,
  person,
  service,
  when,
  yesNo,
} from 'sportello/interview';
import { applicant } from 'sportello/shared/applicant';
import { contact } from 'sportello/shared/contact';
import { payment } from 'sportello/shared/payment';
import { amended, begin } from './amends.ts';

const decree = 'D.Lgs. 230/2021';
const circular = 'Circ. INPS 23/2022';

const sharesAnew = { what: ['split', 'separation'] } as const;
/** Half goes to the other parent, whose account may not be known yet. */
const paysOther = { ...sharesAnew, 'my-side': 'applicant', split: not('all-to-me') } as const;
/** An account is named: it is the change, or whoever tells of it is to be paid for the first time. */
const namesAccount = [
  { what: 'account' },
  { ...sharesAnew, 'my-side': 'other-parent', split: not('all-to-other') },
] as const;

const ask = {
  granted: yesNo({ fact: 'benefit.assegno-unico.granted' }),
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
  died: choice(['other-parent', 'child'], { when: { what: 'death' } }),
  newborn: person(['given-name', 'family-name', 'birth', 'codice-fiscale'], { when: { what: 'new-child' } }),
  'child-code': codiceFiscale({
    when: [{ what: ['child-of-age', 'disability'] }, { what: 'death', died: 'child' }],
  }),
  'adult-child': choice(
    ['studies', 'internship', 'works-under-8000', 'seeks-work', 'civil-service', 'none'],
    { when: { what: 'child-of-age' } },
  ),
  'disability-degree': choice(['medium', 'severe', 'total'], {
    sensitive: 'health',
    when: { what: 'disability' },
  }),
  split: choice(['half', 'all-to-me', 'all-to-other'], { when: sharesAnew }),
  'other-agrees': yesNo({ when: { ...sharesAnew, split: not('half') } }),
  ...applicant,
  'other-parent-code': codiceFiscale({ when: [paysOther, { ...sharesAnew, split: 'all-to-me' }] }),
  'other-iban': iban({ none: true, when: paysOther }),
  ...contact,
  iban: when(namesAccount, anew(payment.iban)),
  'iban-mine': when(namesAccount, anew(payment['iban-mine'])),
} as const;

export type Change = AnswersOf<typeof ask>;

const isShared = (a: Change) => a.what === 'split' || a.what === 'separation';

/** The last day on which a birth is told without losing months (art. 6 c. 2). */
const termOf = (birth: CalendarDate) => addDays(birth, 120);

/** The first day on which it holds: for a birth told in time the month in which the child came, otherwise the month after. */
function effectOf(a: Change, today: CalendarDate): CalendarDate {
  const inTime = a.what === 'new-child' && a.newborn !== undefined && today <= termOf(a.newborn.birth);
  return inTime ? firstDayOf(monthOf(a.from)) : firstDayOfNextMonth(a.from > today ? a.from : today);
}

/** A change in an assegno unico that is already granted (D.Lgs. 230/2021; circ. INPS 23/2022). */
export default service('assegno-unico-variazione', {
  version: '2026-11-29',
  // The change that came last holds.
  repeats: { onePer: ['claim', 'what', 'child-code', 'newborn.codice-fiscale'], granted: 'gives-way' },
  law: [decree, circular],
  features: [
    // The other parent's account is named for the half that begins: they are asked to confirm it, or to name another.
    firstAccounts({
      'other-iban': {
        because: {
          it: 'È il conto dell’altro genitore per la metà che inizia ora: lo conferma o lo cambia lui o lei.',
          en: 'It is the other parent’s account for the half that begins now: they confirm it or name another.',
        },
        of: 'other-parent-code',
      },
    }),
    guardsAccount({ law: circular, level: 3, account: 'iban', waits: true }),
    asksOthers({
      'all-to-one': {
        law: `${decree} art. 6 c. 4; ${circular}`,
        of: 'other-parent-code',
        asks: 'agreement',
        when: { ...sharesAnew, split: 'all-to-me' },
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
    }),
    changesAnother({
      service: 'assegno-unico-universale',
      number: 'claim',
      other: 'other-parent-code',
      from: 'effect',
      begin,
      answers: amended,
    }),
  ],
  ask,
  contradictions: {
    'changed-after-birth': inOrder('newborn.birth', 'from'),
    'child-not-you': differentPeople('newborn.codice-fiscale', 'codice-fiscale'),
    'other-parent-not-you': differentPeople('codice-fiscale', 'other-parent-code'),
  },
  conditions: {
    granted: { law: `${decree} art. 6`, must: { granted: true } },
    'not-in-future': {
      law: 'unknown',
      // Only coming of age is known before its day.
      when: { what: not('child-of-age') },
      met: (a, t) => a.from <= t.today,
    },
    'may-change': {
      law: circular,
      // The other parent changes what is theirs, the account and the split, and tells of the death of whoever applied.
      met: (a) =>
        a['my-side'] === 'applicant' ||
        a.what === 'account' ||
        isShared(a) ||
        (a.what === 'death' && a.died === 'other-parent'),
    },
    'entitled-of-age': { law: `${decree} art. 2 c. 1 lett. b`, must: { 'adult-child': not('none') } },
    'own-account': { law: circular, must: { 'iban-mine': true } },
  },
  computes: [
    computation(
      {
        dates: { effect: circular },
        assumptions: {
          'effect-month': 'unknown',
          'birth-arrears': `${decree} art. 6`,
          'birth-late': `${decree} art. 6`,
          'holiday-term': 'Codice civile art. 2963 c. 3',
        },
      },
      (a: Change, t) => {
        // Of the split it is told by sources that cite circ. INPS 23/2022; of the rest it is not.
        if (!isShared(a) && a.what !== 'new-child') t.assume('effect-month');
        if (a.what === 'new-child' && a.newborn) {
          const term = termOf(a.newborn.birth);
          if (isJustAfterHoliday(term, t.today)) t.assume('holiday-term');
          t.assume(t.today <= term ? 'birth-arrears' : 'birth-late');
        }
        t.date('effect', effectOf(a, t.today));
      },
    ),
    computation(
      {
        dates: { 'within-120-days': `${decree} art. 6 c. 2` },
        assumptions: { 'birth-term': `${decree} art. 6 c. 2` },
      },
      (a: Change, t) => {
        if (a.what !== 'new-child' || !a.newborn) return;
        t.assume('birth-term');
        t.date('within-120-days', termOf(a.newborn.birth));
      },
    ),
  ],
});
