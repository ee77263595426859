// SPDX-License-Identifier: AGPL-3.0-or-later
export { alreadySo, type Held, heldOf, nothingHeld, tellAlready } from './already-so.ts';
export {
  type Amendment,
  amend,
  amendmentsOf,
  answersOn,
  asTheyStand,
  withLater,
} from './amendments.ts';
export { beginning, type Changeable, carryOut, changeableBy, changedBy } from './changes.ts';
