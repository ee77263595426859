// SPDX-License-Identifier: AGPL-3.0-or-later
import { date, list, money, month } from 'sportello/interview';

/** What a slip of a pension says of its month, as the archive of pensions has it. */
const slipFields = {
  month: month({ fact: 'slip.month' }),
  gross: money({ fact: 'slip.gross' }),
  arrears: money({ fact: 'slip.arrears' }),
  'income-tax': money({ fact: 'slip.income-tax' }),
  surtaxes: money({ fact: 'slip.surtaxes' }),
  'union-fee': money({ fact: 'slip.union-fee' }),
  net: money({ fact: 'slip.net' }),
} as const;

/** Five years of slips, of which a service names what it tells. */
const slipsOf = { fact: 'pension.slips', max: 60 } as const;

/** The slips with all that is the same wherever they are told. */
export const slips = list(slipFields, slipsOf);

const { month: ofMonth, net, ...takenOff } = slipFields;

/** The slips as they are told to whoever asks for them: what arrives and when, and then what was taken off. */
export const wholeSlips = list(
  {
    month: ofMonth,
    'paid-on': date({ fact: 'slip.paid-on' }),
    net,
    ...takenOff,
    recovered: money({ fact: 'slip.recovered' }),
  },
  slipsOf,
);
