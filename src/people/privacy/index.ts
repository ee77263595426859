// SPDX-License-Identifier: AGPL-3.0-or-later
export { inventoryDocument } from './document.ts';
export { inventory } from './inventory/index.ts';
export { type Kept, type RetentionRules, usualRetention } from './kept.ts';
export { type Erased, eraseMine, eraseWithin, exportOf, type MyData } from './my-data.ts';
export {
  type AskRefusal,
  mostOpenRequests,
  type PrivacyRequest,
  type PrivacyRequests,
  privacyRequests,
} from './requests.ts';
export { type RetentionLine, retain } from './retention.ts';
