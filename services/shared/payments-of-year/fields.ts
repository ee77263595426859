// SPDX-License-Identifier: AGPL-3.0-or-later
import { cents, sum } from 'sportello/core';
import { choice, date, list, money } from 'sportello/interview';

/** What was paid to somebody, as the archive of payments has it. */
export const payments = list(
  {
    benefit: choice(['pension', 'unemployment', 'maternity', 'sickness', 'other'], {
      fact: 'payment.benefit',
    }),
    from: date({ fact: 'payment.from' }),
    to: date({ fact: 'payment.to' }),
    gross: money({ fact: 'payment.gross' }),
    'income-tax': money({ fact: 'payment.income-tax' }),
    'regional-tax': money({ fact: 'payment.regional-tax' }),
    'municipal-tax': money({ fact: 'payment.municipal-tax' }),
  },
  { fact: 'payments.of-year', max: 60 },
);

interface Paid {
  readonly gross: number;
  readonly 'income-tax': number;
  readonly 'regional-tax': number;
  readonly 'municipal-tax': number;
}

/** What these payments come to before tax, what was kept back of them, and what arrived. */
export function totalsOf(all: readonly Paid[]) {
  const gross = sum(...all.map((one) => cents(one.gross)));
  const withheld = sum(
    ...all.flatMap((one) =>
      [one['income-tax'], one['regional-tax'], one['municipal-tax']].map((tax) => cents(tax)),
    ),
  );
  return { gross, withheld, received: cents(gross - withheld) };
}
