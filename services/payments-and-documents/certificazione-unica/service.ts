// SPDX-License-Identifier: AGPL-3.0-or-later
import { day, yearOf } from 'sportello/core';
import {
  type AnswersOf,
  address,
  choice,
  computation,
  count,
  differentPeople,
  papers,
  produces,
  reads,
  service,
  text,
  yesNo,
} from 'sportello/interview';
import { payments, totals } from 'sportello/lists/payments-of-year';
import { acting } from 'sportello/shared/acting';
import { applicant } from 'sportello/shared/applicant';
import { contact } from 'sportello/shared/contact';

const law = 'D.P.R. 322/1998 art. 4';

const ask = {
  year: count({ min: 2000, max: 2100, unit: 'calendar-year' }),
  ...acting,
  'paid-that-year': yesNo(),
  delivery: choice(['download', 'email', 'pec', 'post']),
  'send-to': text({
    email: true,
    sensitive: 'identity',
    fact: 'contact.email-on-file',
    when: { delivery: ['email', 'pec'] },
  }),
  address: address({ fact: 'contact.address', abroad: true, when: { delivery: 'post' } }),
  ...applicant,
  mobile: contact.mobile,
} as const;

const readyDay = { 'ready-day': law } as const;
const readyOn = (year: number) => day(`${year + 1}-03-16`);

const paid = { payments } as const;

/** What the statement is made of: the sums of its year, as the archive of payments has them. */
const statement = service('certificazione-unica', {
  version: '2026-11-30',
  repeats: 'several',
  law: [law],
  ask: paid,
  features: [reads({ payments: { newest: 'from' } })],
  computes: [totals(law, { ofNone: true })],
});

/** Certificazione unica: the yearly statement of sums paid and tax withheld (D.P.R. 322/1998 art. 4). */
export default service('certificazione-unica', {
  version: '2026-11-30',
  // The same paper may be had as often as one likes.
  repeats: 'several',
  law: [law],
  ask,
  contradictions: {
    'not-yourself': differentPeople('other-person.codice-fiscale', 'codice-fiscale'),
  },
  assumptions: { ...readyDay, 'years-kept': 'unknown' },
  conditions: {
    ready: {
      law,
      met: (a, t) => {
        const ready = readyOn(a.year);
        t.assume('ready-day');
        t.values({ ready });
        return t.today >= ready;
      },
    },
    'not-too-old': {
      law: 'unknown',
      met: (a, t) => {
        t.assume('years-kept');
        return a.year >= yearOf(t.today) - 5;
      },
    },
    paid: { law, must: { 'paid-that-year': true } },
  },
  features: [
    papers({ 'heir-declaration': { law: 'D.P.R. 445/2000 art. 47', when: { 'acting-as': 'heir' } } }),
    produces({
      of: statement,
      when: { 'for-whom': 'me' },
      year: (a: AnswersOf<typeof ask>) => a.year,
      // Who works out one's taxes goes by its figures.
      compared: true,
    }),
  ],
  computes: [
    computation({ dates: { ready: law }, assumptions: readyDay }, (a: AnswersOf<typeof ask>, t) => {
      t.assume('ready-day');
      t.date('ready', readyOn(a.year));
    }),
  ],
});
