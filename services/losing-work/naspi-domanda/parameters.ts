// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CalendarDate, type Cents, day, euros, type Mark } from 'sportello/core';
import { parameter } from 'sportello/interview';

interface Year {
  readonly threshold: Cents;
  readonly ceiling: Cents;
}

function year(of: number, threshold: string, ceiling: string, act: string, mark: Mark, from = `${of}-01-01`) {
  return {
    from: day(from),
    to: day(`${of}-12-31`),
    value: { threshold: euros(threshold), ceiling: euros(ceiling) } satisfies Year,
    act,
    mark,
  };
}

const naspiFrom: CalendarDate = day('2015-05-01');

/** Reference pay up to which three quarters are paid, and the most that is paid in a month (art. 4 c. 2, revalued each year). */
export const pay = parameter('table', [
  year(2015, '1.195,00', '1.300,00', 'D.Lgs. 22/2015 art. 4 c. 2', 'official', naspiFrom),
  year(2016, '1.195,00', '1.300,00', 'Circ. INPS 48/2016', 'secondary'),
  year(2017, '1.195,00', '1.300,00', 'D.Lgs. 22/2015 art. 4 c. 2', 'secondary'),
  year(2018, '1.208,15', '1.314,30', 'D.Lgs. 22/2015 art. 4 c. 2', 'secondary'),
  year(2019, '1.221,44', '1.328,76', 'Circ. INPS 5/2019', 'secondary'),
  year(2020, '1.227,55', '1.335,40', 'D.Lgs. 22/2015 art. 4 c. 2', 'secondary'),
  year(2021, '1.227,55', '1.335,40', 'Circ. INPS 7/2021', 'secondary'),
  year(2022, '1.250,87', '1.360,77', 'D.Lgs. 22/2015 art. 4 c. 2', 'secondary'),
  year(2023, '1.352,19', '1.470,99', 'Circ. INPS 14/2023', 'secondary'),
  year(2024, '1.425,21', '1.550,42', 'Circ. INPS 25/2024', 'secondary'),
  year(2025, '1.436,61', '1.562,82', 'Circ. INPS 25/2025', 'secondary'),
  year(2026, '1.456,72', '1.584,70', 'Circ. INPS 4/2026', 'secondary'),
]);

interface Limits {
  readonly employee: Cents;
  readonly selfEmployed: Cents;
}

function limits(from: string, to: string, employee: string, selfEmployed: string, act: string, mark: Mark) {
  const value = { employee: euros(employee), selfEmployed: euros(selfEmployed) } satisfies Limits;
  return { from: day(from), to: day(to), value, act, mark };
}

/** Yearly income from other work up to which NASpI is kept, reduced (artt. 9 and 10). */
export const workLimits = parameter('table', [
  limits('2015-05-01', '2019-12-31', '8.000', '4.800', 'Circ. INPS 94/2015', 'secondary'),
  limits('2020-01-01', '2021-12-31', '8.145', '4.800', 'D.Lgs. 22/2015 artt. 9-10', 'unverified'),
  limits('2022-01-01', '2023-12-31', '8.173,91', '5.500', 'Msg INPS 1414/2024', 'secondary'),
  limits('2024-01-01', '2024-12-31', '8.500', '5.500', 'Msg INPS 1414/2024', 'secondary'),
  limits('2025-01-01', '2026-12-31', '8.500', '5.500', 'Msg INPS 1414/2024', 'secondary'),
]);

/** Month of benefit from which it falls by 3 % each month: in general, and for who is 55 when applying (art. 4 c. 3). */
export const firstCut = parameter('table', [
  {
    from: naspiFrom,
    to: day('2021-12-31'),
    value: { general: 4, from55: 4 },
    act: 'D.Lgs. 22/2015 art. 4 c. 3',
    mark: 'official',
  },
  {
    from: day('2022-01-01'),
    value: { general: 6, from55: 8 },
    act: 'L. 234/2021 art. 1 c. 221; Circ. INPS 2/2022',
    mark: 'official',
  },
]);
