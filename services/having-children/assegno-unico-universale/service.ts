// SPDX-License-Identifier: AGPL-3.0-or-later
import { asksOthers, firstAccounts, service } from 'sportello/interview';
import { firstPayment } from '../../shared/payment/group.ts';
import { monthly } from './amounts.ts';
import { contradictions } from './contradictions.ts';
import { doubtStart } from './doubts.ts';
import { firstPaidMonth } from './month.ts';
import { endOfAllowanceYear, usualStart } from './months.ts';
import { supplements, table } from './parameters.ts';
import { admitted, ask, use } from './questions.ts';

const art4 = 'D.Lgs. 230/2021 art. 4';

/** Assegno unico e universale: the monthly allowance for dependent children (D.Lgs. 230/2021). */
export default service('assegno-unico-universale', {
  version: '2026-11-29',
  repeats: { onePer: ['children.codice-fiscale'], granted: 'counts' },
  law: ['D.Lgs. 230/2021', 'L. 197/2022 art. 1 cc. 357-358', 'D.L. 48/2023 art. 22'],
  features: [
    firstAccounts({ iban: firstPayment, 'other-iban': { ...firstPayment, of: 'other-parent-code' } }),
    asksOthers({
      // Circ. INPS 23/2022, first choice of the form: "in accordo con l’altro genitore". What a judge has decided asks nobody.
      'all-to-one': {
        law: 'D.Lgs. 230/2021 art. 6 c. 4; Circ. INPS 23/2022',
        of: 'other-parent-code',
        asks: 'agreement',
        when: { split: 'all-to-me' },
        shows: ['children.birth'],
        otherwise: { split: 'half', 'other-iban': null },
      },
      // Second and third choice: whoever applies names the other's account if authorised, otherwise the other does, also later.
      'own-half': {
        law: 'D.Lgs. 230/2021 art. 6 c. 4; Circ. INPS 23/2022',
        of: 'other-parent-code',
        asks: 'account',
        when: { split: 'half' },
        shows: ['children.birth'],
        account: 'other-iban',
      },
    }),
  ],
  ask,
  use,
  contradictions,
  parameters: { table, supplements },
  steps: {
    'table-row': { unit: 'count', law: `${art4} e Tabella 1` },
    'base-minor': { unit: 'cents', law: `${art4} c. 1` },
    'base-adult': { unit: 'cents', law: `${art4} c. 2` },
    'children-counted': { unit: 'count', law: 'D.Lgs. 230/2021 art. 1 c. 2' },
    'children-entitled': { unit: 'count', law: 'D.Lgs. 230/2021 art. 2' },
    bases: { unit: 'cents', law: `${art4} cc. 1-2` },
    'under-one': { unit: 'cents', law: 'L. 197/2022 art. 1 c. 357' },
    'one-to-three': { unit: 'cents', law: 'L. 197/2022 art. 1 c. 357' },
    'third-and-more': { unit: 'cents', law: `${art4} c. 3` },
    disability: { unit: 'cents', law: `${art4} cc. 4-6` },
    'young-mother': { unit: 'cents', law: `${art4} c. 7` },
    'two-earners': { unit: 'cents', law: `${art4} c. 8` },
    'four-children': { unit: 'cents', law: `${art4} c. 10` },
  },
  amounts: {
    monthly: { per: 'month', law: art4 },
    'my-half': { per: 'month', law: 'D.Lgs. 230/2021 art. 6 c. 4' },
  },
  dates: { start: 'D.Lgs. 230/2021 art. 6', end: 'D.Lgs. 230/2021 art. 6' },
  assumptions: {
    'age-in-month': art4,
    'over-at-claim': 'D.Lgs. 230/2021 art. 2 c. 1 lett. b',
    'table-row': `${art4} c. 11`,
    'january-february': 'D.Lgs. 230/2021 art. 6',
    'birth-arrears': 'D.Lgs. 230/2021 art. 6',
    'birth-late': 'D.Lgs. 230/2021 art. 6',
    'holiday-term': 'Codice civile art. 2963 c. 3',
    'isee-last-year': 'D.Lgs. 230/2021 art. 6',
    'other-eu': 'D.L. 19/2026 art. 7-bis',
    'mixed-nucleus': 'Msg INPS 1714/2022',
    'one-to-three-edge': 'L. 197/2022 art. 1 c. 357',
    'one-to-three-without-isee': 'L. 197/2022 art. 1 c. 357',
    'half-cent': 'D.Lgs. 230/2021 art. 6 c. 4',
    'next-year': `${art4} c. 11`,
    'children-order': `${art4} c. 3`,
    'attesa-occupazione': 'Msg INPS 205/2026',
  },
  notes: {
    'isee-renewal': 'D.P.C.M. 159/2013 art. 10 c. 1',
    'without-isee': `${art4} c. 9`,
    'of-age': 'D.Lgs. 230/2021 art. 2 c. 1 lett. b',
  },
  conditions: {
    'no-claim-yet': { law: 'D.Lgs. 230/2021 art. 6', must: { 'already-granted': false } },
    'entitled-child': {
      law: 'D.Lgs. 230/2021 art. 2',
      met: (a, t) => firstPaidMonth(a, t.today) !== undefined,
    },
    citizenship: {
      law: 'D.Lgs. 230/2021 art. 3 c. 1 lett. a',
      met: (a, t) => {
        if (a.citizenship === 'waiting-employment') t.assume('attesa-occupazione');
        return (admitted as readonly string[]).includes(a.citizenship);
      },
    },
    taxed: { law: 'D.Lgs. 230/2021 art. 3 c. 1 lett. b', must: { taxed: true } },
    resident: { law: 'D.Lgs. 230/2021 art. 3 c. 1 lett. c', must: { resident: true } },
    'two-years': {
      law: 'D.Lgs. 230/2021 art. 3 c. 1 lett. d',
      met: (a) => a['two-years'] || a.contract === true,
    },
  },
  computes: [
    (a, t) => {
      t.date('end', endOfAllowanceYear(usualStart(t.today)));
      const start = firstPaidMonth(a, t.today);
      if (start === undefined) return;
      doubtStart(a, t);
      t.date('start', start);
    },
    (a, t) => monthly(a, t),
  ],
});
