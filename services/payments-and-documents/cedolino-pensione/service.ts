// SPDX-License-Identifier: AGPL-3.0-or-later
import { cents } from 'sportello/core';
import {
  type AnswersOf,
  computation,
  date,
  list,
  money,
  produces,
  reads,
  service,
} from 'sportello/interview';
import { slipFields, slipsOf } from '../../shared/pension-slips/fields.ts';

// The facts name no law for the slip.
const law = 'unknown';

const { month, net, ...others } = slipFields;
const ask = {
  slips: list(
    {
      month,
      'paid-on': date({ fact: 'slip.paid-on' }),
      net,
      ...others,
      recovered: money({ fact: 'slip.recovered' }),
    },
    slipsOf,
  ),
} as const;

/** What a pension is paid each month: what arrives, what is taken off, and what changed since the month before. */
export default service('cedolino-pensione', {
  version: '2026-11-30',
  repeats: 'several',
  law: [],
  ask,
  features: [reads({ slips: { newest: 'month', aloud: 1 } }), produces({ compared: true })],
  computes: [
    computation(
      {
        steps: { more: { unit: 'cents', law }, less: { unit: 'cents', law } },
        notes: {
          'gross-changed': law,
          'arrears-changed': law,
          'tax-changed': law,
          'surtaxes-changed': law,
          'union-changed': law,
          'debt-changed': law,
        },
      },
      ({ slips }: AnswersOf<typeof ask>, t) => {
        const [now, before] = [...slips].sort((a, b) => (a.month < b.month ? 1 : -1));
        if (!now || !before) return;
        if (now.net > before.net) t.step('more', cents(now.net - before.net));
        if (now.net < before.net) t.step('less', cents(before.net - now.net));
        if (now.gross !== before.gross) t.note('gross-changed');
        if (now.arrears !== before.arrears) t.note('arrears-changed');
        if (now['income-tax'] !== before['income-tax']) t.note('tax-changed');
        if (now.surtaxes !== before.surtaxes) t.note('surtaxes-changed');
        if (now['union-fee'] !== before['union-fee']) t.note('union-changed');
        if (now.recovered !== before.recovered) t.note('debt-changed');
      },
    ),
  ],
});
