// SPDX-License-Identifier: AGPL-3.0-or-later

export { type Capacity, capacities } from './capacity.ts';
export { codeDiffers, fullName, type Level, type Person } from './person.ts';
export {
  codeOf,
  type Identity,
  knowCompany,
  knowOf,
  meet,
  namesOf,
  type PersonRow,
  personColumns,
  personFrom,
  personWithCode,
  readPerson,
  signOut,
} from './persons.ts';
