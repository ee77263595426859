// SPDX-License-Identifier: AGPL-3.0-or-later
import { reads, service } from 'sportello/interview';
import { payments, totals } from 'sportello/lists/payments-of-year';

const law = 'D.Lgs. 82/2005 art. 41';

/** What somebody was paid this year and the year before. Of what is still to come no archive is asked: that is told, and where it is seen. */
export default service('fascicolo-previdenziale', {
  version: '2026-11-30',
  repeats: 'several',
  law: [law],
  notes: { 'to-come': { law, when: 'always' }, others: { law, when: 'always' } },
  ask: { payments },
  features: [reads({ payments: { newest: 'to' } })],
  computes: [totals(law)],
});
