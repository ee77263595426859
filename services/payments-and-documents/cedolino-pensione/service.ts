// SPDX-License-Identifier: AGPL-3.0-or-later
import { cents, keysOf } from 'sportello/core';
import { type AnswersOf, computation, produces, reads, service } from 'sportello/interview';
import { wholeSlips } from 'sportello/lists/pension-slips';

// The facts name no law for the slip.
const law = 'unknown';

const ask = { slips: wholeSlips } as const;

/** What is told where something is not as it was the month before. */
const changes = {
  'gross-changed': { law, of: 'gross' },
  'arrears-changed': { law, of: 'arrears' },
  'tax-changed': { law, of: 'income-tax' },
  'surtaxes-changed': { law, of: 'surtaxes' },
  'union-changed': { law, of: 'union-fee' },
  'debt-changed': { law, of: 'recovered' },
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
      { steps: { more: { unit: 'cents', law }, less: { unit: 'cents', law } }, notes: changes },
      ({ slips }: AnswersOf<typeof ask>, t) => {
        const [now, before] = [...slips].sort((a, b) => (a.month < b.month ? 1 : -1));
        if (!now || !before) return;
        if (now.net > before.net) t.step('more', cents(now.net - before.net));
        if (now.net < before.net) t.step('less', cents(before.net - now.net));
        for (const id of keysOf(changes)) if (now[changes[id].of] !== before[changes[id].of]) t.note(id);
      },
    ),
  ],
});
