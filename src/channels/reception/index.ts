// SPDX-License-Identifier: AGPL-3.0-or-later
export {
  type Conversation,
  type ConversationRooms,
  conversation,
  patiently,
  type Spoken,
  spokenDoubles,
  type TalkedOf,
} from './conversation.ts';
export { type Estimated, type Estimation, estimation } from './estimation.ts';
export type { Leaving, ReceptionRooms } from './front-door/call.ts';
export { type Call, reception } from './reception.ts';
export { spokenFigures, tellCase } from './tell-case.ts';
