// SPDX-License-Identifier: AGPL-3.0-or-later
import { asksOthers, firstAccounts, service } from 'sportello/interview';
import { firstPayment } from 'sportello/shared/payment';
import { monthly, start } from './amounts.ts';
import { contradictions } from './contradictions.ts';
import { figure, table } from './figures.ts';
import { claimOf, firstPaidMonth } from './month.ts';
import { admitted, ask, use } from './questions.ts';

const toOther = {
  law: 'D.Lgs. 230/2021 art. 6 c. 4; Circ. INPS 23/2022',
  of: 'other-parent-code',
  shows: ['children.birth'],
} as const;

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
        ...toOther,
        asks: 'agreement',
        when: { split: 'all-to-me' },
        otherwise: { split: 'half', 'other-iban': null },
      },
      // Second and third choice: whoever applies names the other's account if authorised, otherwise the other does, also later.
      'own-half': { ...toOther, asks: 'account', when: { split: 'half' }, account: 'other-iban' },
    }),
  ],
  ask,
  use,
  together: [
    ['already-granted', 'role'],
    ['other-parent', 'my-work', 'mother-birth'],
    ['other-parent-code', 'split'],
  ],
  contradictions,
  parameters: { ...figure, table },
  assumptions: { 'attesa-occupazione': 'Msg INPS 205/2026' },
  conditions: {
    'no-claim-yet': { law: 'D.Lgs. 230/2021 art. 6', must: { 'already-granted': false } },
    'entitled-child': {
      law: 'D.Lgs. 230/2021 art. 2',
      met: (a, t) => firstPaidMonth(claimOf(a, t.today)) !== undefined,
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
  computes: [start, monthly],
});
