// SPDX-License-Identifier: AGPL-3.0-or-later
export { type Amendment, amend, amendmentsOf, answersOn } from './amendments.ts';
export { beginning, type Changeable, carryOut, changeableBy, changedBy } from './changes.ts';
