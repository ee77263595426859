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
export { type Codes, codesWith } from './codes.ts';
export { writtenAnswer, writtenLines } from './receipt.ts';
