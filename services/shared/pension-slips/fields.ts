// SPDX-License-Identifier: AGPL-3.0-or-later
import { list, money, month } from 'sportello/interview';

/** What a slip of a pension says of its month, as the archive of pensions has it. */
export const slipFields = {
  month: month({ fact: 'slip.month' }),
  gross: money({ fact: 'slip.gross' }),
  arrears: money({ fact: 'slip.arrears' }),
  'income-tax': money({ fact: 'slip.income-tax' }),
  surtaxes: money({ fact: 'slip.surtaxes' }),
  'union-fee': money({ fact: 'slip.union-fee' }),
  net: money({ fact: 'slip.net' }),
} as const;

/** Five years of slips, of which a service names what it tells. */
export const slipsOf = { fact: 'pension.slips', max: 60 } as const;

/** The slips with all that is the same wherever they are told. */
export const slips = list(slipFields, slipsOf);
