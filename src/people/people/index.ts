// SPDX-License-Identifier: AGPL-3.0-or-later
export { type AccessReason, accessReasons, sayReason, writtenReason } from './access-reasons.ts';
export { type Access, type AccessSeen, accessesTo, recordAccess, recordAccessOnce } from './access-record.ts';
export { authorise } from './authorise.ts';
export { clearVisits } from './clear-visits.ts';
export {
  counterOnlyDays,
  type Delegation,
  type DelegationNews,
  type Delegations,
  delegations,
  mostDelegations,
} from './delegations.ts';
export {
  type Decree,
  type GuardianKind,
  type Guardianship,
  type Guardianships,
  guardianKinds,
  guardianships,
} from './guardianships.ts';
export {
  endIdentification,
  type Identified,
  type IdentityDocument,
  identifiedAt,
  identify,
  identityDocuments,
  type OnIdentified,
  type Shown,
} from './identifications.ts';
export {
  enterPatronato,
  isPatronato,
  type Mandate,
  type Mandates,
  mandates,
  type Patronato,
} from './mandates.ts';
export { isFreeFor, mayWorkOn, type Tie, type WorkedOn } from './may-work-on.ts';
export { codeDiffers, fullName, type Level, type Person } from './person.ts';
export {
  colleagues,
  giveRole,
  type Identity,
  knowOf,
  meet,
  namesOf,
  personWithCode,
  readPerson,
} from './persons.ts';
export {
  type PhonePin,
  type PhonePins,
  type PinCheck,
  type PinValidity,
  phonePins,
  pinValidities,
} from './phone-pin.ts';
export {
  bindMandate,
  type Capacity,
  type ClientPower,
  capacities,
  clientPower,
  type Power,
  type PowerKind,
  type PowerRef,
  powersOf,
  unbindMandate,
} from './powers.ts';
export { firstAdministrator, type RoleChange, roleChanges, sayRoleChange } from './role-changes.ts';
export { type Act, may, type Role, roles, type StaffRole, staffRoles } from './roles.ts';
export {
  type CounterChange,
  type CounterChangeKind,
  changesOfPerson,
  changesToConfirm,
  dropCounterChange,
  keepCounterChange,
  type NewCounterChange,
  type OnCounterChange,
  type SecondWordBy,
  sayCounterChange,
  secondWordDays,
} from './second-word.ts';
export { type Session, type Sessions, sessions } from './sessions.ts';
export { type IdentityProvider, returnPath, type SignIn, signIn } from './sign-in.ts';
export { findForRoles, type StaffMember, setRoles, staff } from './staff.ts';
