// SPDX-License-Identifier: AGPL-3.0-or-later
import { addDays, day } from 'sportello/core';
import { figures } from 'sportello/figures';
import {
  type AnswersOf,
  atLeast,
  atMost,
  choice,
  codiceFiscale,
  computation,
  date,
  differentPeople,
  firstAccounts,
  money,
  papers,
  service,
  yesNo,
} from 'sportello/interview';
import { applicant } from 'sportello/shared/applicant';
import { firstPayment, payment } from 'sportello/shared/payment';

const law = 'L. 207/2024 art. 1 cc. 206-208';
const circular = 'Circ. INPS 76/2025';

const figure = figures(import.meta.dirname, { bonus: 'cents', 'isee-limit': 'cents', term: 'days' });

const ask = {
  event: choice(['birth', 'adoption', 'pre-adoptive-placement']),
  'event-date': date({ notAfter: { todayPlusDays: 0 }, looks: 'back' }),
  parent: yesNo(),
  'lives-with': yesNo(),
  'other-asked': yesNo(),
  isee: money({ none: true, fact: 'isee.value' }),
  citizenship: choice(['italian-or-eu', 'admitted-permit', 'other'], { fact: 'person.citizenship' }),
  // From the event until the day of the application: more than the residence of today that a register knows.
  resident: yesNo(),
  // Asked, not known from a register: with an adoption, the small child at home may be another one.
  // A newborn may have none yet: then it is asked for before the decision.
  child: codiceFiscale({ none: true, later: true, fact: 'newborn.codice-fiscale' }),
} as const;
const use = [applicant, payment] as const;

type NewbornAnswers = AnswersOf<typeof ask, typeof use>;

/** Bonus nuovi nati: a thousand euro, once, for each child born or adopted from 2025 (L. 207/2024 art. 1 cc. 206-208). */
export default service('bonus-nuovi-nati', {
  version: '2026-11-30',
  repeats: { onePer: ['child'], granted: 'counts' },
  law: [law],
  features: [
    firstAccounts({ iban: firstPayment }),
    papers({ 'child-code': { law: 'unknown', when: { child: null } } }),
  ],
  ask,
  use,
  contradictions: {
    'child-not-you': differentPeople('child', 'codice-fiscale'),
  },
  parameters: figure,
  assumptions: {
    term: 'unknown',
    'special-isee': 'Msg INPS 102/2026',
    permit: law,
    'code-later': { law: 'unknown', when: { child: null } },
  },
  conditions: {
    'from-2025': { law, mark: 'secondary', must: { 'event-date': atLeast(day('2025-01-01')) } },
    'in-time': {
      law: circular,
      mark: 'secondary',
      by: (a, t) => addDays(a['event-date'], t.parameter(figure.term, t.today)),
      tells: 'apply-by',
    },
    parent: { law, mark: 'secondary', must: { parent: true } },
    'lives-with': { law, mark: 'secondary', must: { 'lives-with': true } },
    'first-to-ask': { law, mark: 'secondary', must: { 'other-asked': false } },
    isee: {
      law,
      mark: 'secondary',
      must: { isee: atMost(figure['isee-limit']) },
    },
    citizenship: {
      law,
      mark: 'secondary',
      met: (a, t) => {
        // Which permits the law admits, and for how long they must hold, was not read in an act.
        if (a.citizenship === 'admitted-permit') t.assume('permit');
        return a.citizenship !== 'other';
      },
    },
    resident: { law, mark: 'secondary', must: { resident: true } },
  },
  computes: [
    computation(
      {
        amounts: { bonus: { per: 'once', law } },
        notes: { 'by-arrival': law, 'court-act': circular },
      },
      (a: NewbornAnswers, t) => {
        t.amount('bonus', t.parameter(figure.bonus, t.today));
        t.note('by-arrival');
        if (a.event !== 'birth') t.note('court-act');
      },
    ),
  ],
});
