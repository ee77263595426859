// SPDX-License-Identifier: AGPL-3.0-or-later
import { addMonths, cents, day } from 'sportello/core';
import { figures } from 'sportello/figures';
import {
  type AnswersOf,
  atLeast,
  atMost,
  choice,
  computation,
  differentPeople,
  firstAccounts,
  money,
  municipality,
  not,
  service,
  yesNo,
} from 'sportello/interview';
import { applicant } from 'sportello/shared/applicant';
import { childOfAllowance } from 'sportello/shared/child-of-allowance';
import { contact } from 'sportello/shared/contact';
import { firstPayment, payment } from 'sportello/shared/payment';

const law = 'D.Lgs. 151/2001 art. 74';

// By the year in which the child was born, or came.
const figure = figures(import.meta.dirname, {
  month: 'cents',
  'isee-limit': 'cents',
  paid: 'months',
  term: 'months',
});

const ask = {
  ...childOfAllowance,
  town: municipality(),
  resident: yesNo({ fact: 'residence.in-italy' }),
  citizenship: choice(['italian-or-eu', 'admitted-permit', 'other'], { fact: 'person.citizenship' }),
  isee: money({ none: true, fact: 'isee.value' }),
  already: money({ none: true }),
  'state-asked': yesNo(),
} as const;

/** Assegno di maternità dei Comuni: five months’ sums, or what other maternity pay leaves of them (D.Lgs. 151/2001 art. 74). */
export default service('assegno-maternita-comuni', {
  version: '2026-11-30',
  repeats: { onePer: ['child'], granted: 'counts' },
  law: [law],
  ask,
  use: [applicant, contact, payment],
  parameters: figure,
  features: [firstAccounts({ iban: firstPayment })],
  contradictions: { 'child-not-you': differentPeople('child', 'codice-fiscale') },
  assumptions: {
    town: { law, when: 'always' },
    'not-born': { law: 'unknown', when: { event: not('birth') } },
    'set-cases': 'unknown',
    permit: 'unknown',
  },
  notes: {
    'isee-kind': { law: 'Msg INPS 102/2026', when: { 'event-date': atLeast(day('2026-01-01')) } },
  },
  conditions: {
    claimant: {
      law,
      mark: 'unverified',
      met: (a, t) => {
        // The cases in which it is due to the father or to who adopts were not read in the act.
        if (a.claimant !== 'mother') t.assume('set-cases');
        return a.claimant !== 'other';
      },
    },
    'in-time': {
      law,
      mark: 'unverified',
      by: (a, t) => addMonths(a['event-date'], t.parameter(figure.term, a['event-date'])),
      tells: 'apply-by',
    },
    resident: { law, mark: 'unverified', must: { resident: true } },
    citizenship: {
      law,
      mark: 'unverified',
      met: (a, t) => {
        if (a.citizenship === 'admitted-permit') t.assume('permit');
        return a.citizenship !== 'other';
      },
    },
    isee: {
      law,
      mark: 'unverified',
      must: { isee: atMost(figure['isee-limit']) },
      on: (a) => a['event-date'],
    },
    'lower-cover': {
      law,
      mark: 'unverified',
      met: (a, t) => {
        const whole = t.parameter(figure.month, a['event-date']) * t.parameter(figure.paid, a['event-date']);
        t.values({ whole: { cents: cents(whole) } });
        return (a.already ?? 0) < whole;
      },
    },
    'not-of-state': { law: 'D.Lgs. 151/2001 art. 75', mark: 'unverified', must: { 'state-asked': false } },
  },
  computes: [
    computation(
      {
        steps: { month: { unit: 'cents', law }, whole: { unit: 'cents', law } },
        amounts: { allowance: { per: 'once', law } },
      },
      (a: AnswersOf<typeof ask>, t) => {
        const event = a['event-date'];
        const month = t.step('month', t.parameter(figure.month, event));
        const whole = t.step('whole', cents(month * t.parameter(figure.paid, event)));
        const left = whole - (a.already ?? 0);
        if (left > 0) t.amount('allowance', cents(left));
      },
    ),
  ],
});
