// SPDX-License-Identifier: AGPL-3.0-or-later
export {
  type AccountChange,
  accountsOf,
  applyAccounts,
  applyDue,
  changeOf,
  changeOfLink,
  type PaymentAccount,
  stopChange,
} from './changes.ts';
export { askToLift, askToLiftAtCounter, type Freeze, freezes, liftFreeze } from './freezes.ts';
export {
  type AccountRules,
  accountGuard,
  consentAccountGuard,
  isFrozen,
  usualAccountRules,
} from './guard.ts';
export { type HolderCheck, holderCheckAt } from './holder-check.ts';
export { type HolderSaid, holdersSaid } from './holders-said.ts';
export { judged } from './judge.ts';
export { sayInstant } from './phrases.ts';
