// SPDX-License-Identifier: AGPL-3.0-or-later

export { type Consents, consents } from './consents.ts';
export { contestedShare, type DecidedShare, decidedShare, waysOn } from './decided-share.ts';
export { type Answering, foundFor } from './found.ts';
export type { ConsentRooms } from './ground.ts';
export {
  type Asking,
  askedEvent,
  asking,
  type Consent,
  type ConsentAct,
  type ConsentReceipt,
  consentsOf,
  insertAsked,
  type OnAsked,
  readConsent,
  wereTold,
} from './rows.ts';
export { answersNow } from './sealed.ts';
export type { ConsentSeen } from './seen.ts';
export { takeToRemind, wasReminded } from './silent.ts';
export { sayConsent, shownLines } from './telling.ts';
