// SPDX-License-Identifier: AGPL-3.0-or-later
import { day, euros, type Mark } from 'sportello/core';
import { parameter } from 'sportello/interview';

function year(of: number, amount: string, act: string, mark: Mark, doubt?: 'provisional') {
  const span = { from: day(`${of}-01-01`), to: day(`${of}-12-31`) };
  return { ...span, value: euros(amount), act, mark, ...(doubt ? { doubt } : {}) };
}

/** The monthly sum, thirteen times a year. For 2020, 2022 and 2023 the definitive one. */
export const monthlySum = parameter('cents', [
  year(2020, '460,28', 'L. 335/1995 art. 3 c. 6', 'secondary'),
  year(2021, '460,28', 'L. 335/1995 art. 3 c. 6', 'secondary'),
  year(2022, '469,03', 'Circ. INPS 135/2022', 'secondary'),
  year(2023, '507,03', 'L. 335/1995 art. 3 c. 6', 'unverified'),
  year(2024, '534,41', 'L. 335/1995 art. 3 c. 6', 'secondary'),
  year(2025, '538,69', 'L. 335/1995 art. 3 c. 6', 'secondary'),
  year(2026, '546,24', 'Circ. INPS 153/2025', 'secondary', 'provisional'),
]);

/** The age required, in months: 67 years, a little more from 2027. */
export const ageRequired = parameter('months', [
  {
    from: day('2019-01-01'),
    to: day('2026-12-31'),
    value: 67 * 12,
    act: 'D.L. 78/2010 art. 12',
    mark: 'secondary',
  },
  {
    from: day('2027-01-01'),
    to: day('2027-12-31'),
    value: 67 * 12 + 1,
    act: 'Circ. INPS 28/2026',
    mark: 'secondary',
    doubt: 'age-2027',
  },
  {
    from: day('2028-01-01'),
    value: 67 * 12 + 3,
    act: 'Circ. INPS 28/2026',
    mark: 'secondary',
    doubt: 'age-2027',
  },
]);
