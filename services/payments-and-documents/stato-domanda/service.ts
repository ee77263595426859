// SPDX-License-Identifier: AGPL-3.0-or-later
import {
  type AnswersOf,
  applicationNumber,
  choice,
  computation,
  date,
  list,
  reads,
  service,
  text,
} from 'sportello/interview';

const law = 'L. 241/1990 art. 2';

const ask = {
  applications: list(
    {
      title: text({ fact: 'application.title' }),
      state: choice(
        [
          'draft',
          'waiting-for-identity',
          'submitted',
          'documents-asked',
          'granted',
          'paid',
          'refused',
          'withdrawn',
          'review',
          'appeal',
        ],
        { fact: 'application.state' },
      ),
      since: date({ fact: 'application.since' }),
      next: choice(
        [
          'send',
          'identify',
          'decide',
          'payment-ready',
          'pay',
          'give-documents',
          'contest',
          'review-decides',
          'appeal-decides',
          'court',
          'nothing',
        ],
        { fact: 'application.next' },
      ),
      by: date({ fact: 'application.by', none: true }),
      documents: text({ fact: 'application.documents', none: true }),
      number: applicationNumber({ fact: 'application.number', none: true }),
    },
    { fact: 'applications.own', max: 400 },
  ),
} as const;

/** Where one's own applications at this counter are (L. 241/1990 artt. 2 and 10): what each waits for, from whom, and by when. */
export default service('stato-domanda', {
  version: '2026-11-30',
  repeats: 'several',
  law: [law, 'L. 241/1990 art. 10', 'D.Lgs. 82/2005 art. 41'],
  ask,
  features: [reads({ applications: { newest: 'since' } })],
  computes: [
    computation({ notes: { late: law, elsewhere: law } }, ({ applications }: AnswersOf<typeof ask>, t) => {
      if (applications.some(({ next, by }) => next === 'decide' && by !== null && by < t.today))
        t.note('late');
      t.note('elsewhere');
    }),
  ],
});
