// SPDX-License-Identifier: AGPL-3.0-or-later
import { choice, date, list, money, month } from 'sportello/interview';

/** What somebody was paid by mistake and has to give back, as the archive of debts has it. */
export const debts = list(
  {
    benefit: choice(['pension', 'unemployment', 'assegno-unico', 'sickness', 'other'], {
      fact: 'debt.benefit',
    }),
    left: money({ fact: 'debt.left' }),
    from: month({ fact: 'debt.from' }),
    to: month({ fact: 'debt.to' }),
    reason: choice(['income', 'work', 'recount', 'other'], { fact: 'debt.reason' }),
    'told-on': date({ fact: 'debt.told-on' }),
    sum: money({ fact: 'debt.sum' }),
    how: choice(['not-yet', 'withheld', 'instalments'], { fact: 'debt.how' }),
    'pay-by': date({ fact: 'debt.pay-by', none: true }),
  },
  { fact: 'debts.open', max: 100 },
);
