// SPDX-License-Identifier: AGPL-3.0-or-later
export { type CaseRefusal, type Casework, casework } from './casework.ts';
export type { LaterRefusal } from './give-later.ts';
export {
  type InboxCursor,
  type InboxFilter,
  type InboxLine,
  type InboxOrder,
  inbox,
  inboxOrders,
  mostCounted,
} from './inbox.ts';
export type { CaseworkRooms } from './office.ts';
export { fewest, type PublicFigures, publicFigures } from './public-figures.ts';
export { addresseeOf } from './send-due.ts';
export { type Load, workload } from './workload.ts';
