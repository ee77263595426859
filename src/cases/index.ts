// SPDX-License-Identifier: AGPL-3.0-or-later
export type {
  Application,
  ApplicationEvent,
  Channel,
  Provenance,
  Receipt,
  ReceiptLine,
} from './application.ts';
export { type Applications, applications, draftDays, type Given, type Rooms } from './applications.ts';
export { type CaseStatus, caseStatuses } from './case-state.ts';
export { type Codes, codesWith } from './codes.ts';
export { writtenAnswer, writtenLines } from './receipt.ts';
export {
  checkRegister,
  entriesOf,
  type RegisterCheck,
  type RegisterEntry,
  registerYears,
} from './register.ts';
