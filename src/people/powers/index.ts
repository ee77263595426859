// SPDX-License-Identifier: AGPL-3.0-or-later

export {
  type CounterChange,
  changesOfPerson,
  changesToConfirm,
  dropCounterChange,
  keepCounterChange,
  type OnCounterChange,
  type SecondWordBy,
  sayCounterChange,
  secondWordDays,
} from './counter-changes.ts';
export {
  counterOnlyDays,
  type Delegation,
  type DelegationNews,
  type Delegations,
  delegations,
  mostDelegations,
} from './delegations.ts';
export { type Guardianship, type Guardianships, guardianKinds, guardianships } from './guardianships.ts';
export {
  endIdentification,
  endIdentificationsOf,
  type Identified,
  identifiedAt,
  identify,
  identityDocuments,
  type Shown,
} from './identifications.ts';
export {
  enterPatronato,
  intermediaries,
  isPatronato,
  leavePatronato,
  type Mandate,
  type Mandates,
  mandates,
  type Patronato,
} from './mandates.ts';
export {
  bindMandate,
  type ClientPower,
  clientPower,
  type Power,
  type PowerKind,
  type PowerRef,
  powerNow,
  powersOf,
  unbindMandate,
} from './powers.ts';
export {
  type CompanyDocument,
  companyDocuments,
  type Representation,
  type Representations,
  representations,
} from './representations.ts';
