// SPDX-License-Identifier: AGPL-3.0-or-later
import { addMonths, cents, daysBetween } from 'sportello/core';
import { figures } from 'sportello/figures';
import {
  type AnswersOf,
  choice,
  computation,
  count,
  date,
  differentPeople,
  firstAccounts,
  inOrder,
  money,
  not,
  ownTerm,
  service,
  yesNo,
} from 'sportello/interview';
import { applicant } from 'sportello/shared/applicant';
import { childOfAllowance } from 'sportello/shared/child-of-allowance';
import { contact } from 'sportello/shared/contact';
import { firstPayment, payment } from 'sportello/shared/payment';

const law = 'D.Lgs. 151/2001 art. 75';

const figure = figures(import.meta.dirname, {
  whole: 'cents',
  term: 'months',
  needed: { months: 'months', 'from-months': 'months', 'to-months': 'months' },
});

const lost = { 'lost-benefit': true } as const;

const ask = {
  ...childOfAllowance,
  months: count({ min: 0, max: 9, unit: 'months' }),
  'lost-benefit': yesNo({ when: { months: [0, 1, 2] } }),
  'lost-on': date({ looks: 'back', notAfter: { todayPlusDays: 0 }, when: lost }),
  'lost-length': count({ min: 0, max: 1500, unit: 'days', when: lost }),
  'worked-three': yesNo({ when: lost }),
  resident: yesNo({ fact: 'residence.in-italy' }),
  citizenship: choice(['italian-or-eu', 'admitted-permit', 'other'], { fact: 'person.citizenship' }),
  already: money({ none: true }),
  'town-asked': yesNo(),
} as const;

/** Assegno di maternità dello Stato: one sum for mothers of short or broken work (D.Lgs. 151/2001 art. 75). */
export default service('assegno-maternita-stato', {
  version: '2026-11-30',
  repeats: { onePer: ['child'], granted: 'counts' },
  law: [law],
  ask,
  use: [applicant, contact, payment],
  parameters: figure,
  features: [ownTerm(55, 'Circ. INPS 55/2021'), firstAccounts({ iban: firstPayment })],
  contradictions: {
    'child-not-you': differentPeople('child', 'codice-fiscale'),
    'lost-after': inOrder('lost-on', 'event-date'),
  },
  assumptions: {
    'not-born': { law: 'unknown', when: { event: not('birth') } },
    'set-cases': { law, when: { claimant: ['father', 'adopter'] } },
    permit: { law, when: { citizenship: 'admitted-permit' } },
    'sum-2026': 'unknown',
  },
  conditions: {
    claimant: { law, mark: 'secondary', must: { claimant: not('other') } },
    'in-time': {
      law,
      mark: 'secondary',
      by: (a, t) => addMonths(a['event-date'], t.parameter(figure.term, a['event-date'])),
      tells: 'apply-by',
    },
    work: {
      law,
      mark: 'secondary',
      met: (a, t) => {
        const { months, 'from-months': from, 'to-months': to } = t.parameter(figure.needed, a['event-date']);
        const event = a['event-date'];
        t.values({ from: addMonths(event, -from), to: addMonths(event, -to) });
        if (a.months >= months) return true;
        const [on, length] = [a['lost-on'], a['lost-length']];
        if (on === undefined || length === undefined || a['worked-three'] !== true) return false;
        return on >= addMonths(event, -to) && daysBetween(on, event) <= length;
      },
    },
    resident: { law, mark: 'unverified', must: { resident: true } },
    citizenship: { law, mark: 'secondary', must: { citizenship: not('other') } },
    'lower-cover': {
      law,
      mark: 'secondary',
      met: (a, t) => {
        const whole = t.parameter(figure.whole, a['event-date']);
        t.values({ whole: { cents: whole } });
        return (a.already ?? 0) < whole;
      },
    },
    'not-of-town': { law: 'D.Lgs. 151/2001 artt. 74-75', mark: 'secondary', must: { 'town-asked': false } },
  },
  computes: [
    computation(
      {
        steps: { whole: { unit: 'cents', law } },
        dates: { 'work-from': law, 'work-to': law },
        amounts: { allowance: { per: 'once', law } },
      },
      (a: AnswersOf<typeof ask>, t) => {
        const event = a['event-date'];
        const { 'from-months': from, 'to-months': to } = t.parameter(figure.needed, event);
        t.date('work-from', addMonths(event, -from));
        t.date('work-to', addMonths(event, -to));
        const left = t.step('whole', t.parameter(figure.whole, event)) - (a.already ?? 0);
        if (left > 0) t.amount('allowance', cents(left));
      },
    ),
  ],
});
