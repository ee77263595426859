// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Cents, cents, sum } from 'sportello/core';
import { choice, computation, date, list, money } from 'sportello/interview';

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
  readonly gross: Cents;
  readonly 'income-tax': Cents;
  readonly 'regional-tax': Cents;
  readonly 'municipal-tax': Cents;
}

/** What the payments come to before tax, what was kept back of them, and what arrived. `ofNone`: also where there is none. */
export function totals(law: string, { ofNone = false }: { readonly ofNone?: boolean } = {}) {
  const kind = { unit: 'cents', law } as const;
  return computation(
    { steps: { gross: kind, withheld: kind, received: kind } },
    (a: { readonly payments: readonly Paid[] }, t) => {
      if (a.payments.length === 0 && !ofNone) return;
      const gross = t.step('gross', sum(...a.payments.map((one) => one.gross)));
      const taxes = a.payments.flatMap((one) => [
        one['income-tax'],
        one['regional-tax'],
        one['municipal-tax'],
      ]);
      t.step('received', cents(gross - t.step('withheld', sum(...taxes))));
    },
  );
}
