// SPDX-License-Identifier: AGPL-3.0-or-later
/** As what somebody acts for another. */
export const capacities = [
  'delegate',
  'guardian',
  'curator',
  'support-administrator',
  'patronato',
  'legal-representative',
  'intermediary',
  'operator',
] as const;
export type Capacity = (typeof capacities)[number];
