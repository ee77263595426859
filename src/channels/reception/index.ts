// SPDX-License-Identifier: AGPL-3.0-or-later
export { patiently } from './application/patiently.ts';
export type { ConversationRooms, Spoken, TalkedOf } from './application/under-way.ts';
export { type Conversation, conversation } from './conversation.ts';
export { type Estimated, type Estimation, estimation } from './estimation.ts';
export type { Leaving, ReceptionRooms } from './front-door/call.ts';
export { type Call, reception } from './reception.ts';
export { spokenFigures, tellCase } from './tell-case.ts';
