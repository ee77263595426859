// SPDX-License-Identifier: AGPL-3.0-or-later

/** Where an answer can be had instead of asked. `cases`: a case of the person's at this counter. `powers`: what is recorded here of the company that applies. `earlier`: what the person answered of the same fact in another application of theirs. */
export const registerNames = [
  'anpr',
  'inps',
  'uniemens',
  'isee',
  'ade',
  'spid',
  'cm',
  'spc',
  'debts',
  'contributions',
  'pensions',
  'cases',
  'payments',
  'powers',
  'earlier',
] as const;

export type RegisterName = (typeof registerNames)[number];
