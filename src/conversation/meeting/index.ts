// SPDX-License-Identifier: AGPL-3.0-or-later
export {
  bookedThere,
  cancelledThere,
  freeThere,
  heldThere,
  noMoreThan,
  notMine,
  theseAreMine,
  whichOffice,
} from './answers.ts';
export { beginMeeting, hearMeeting, type MeetingBegins } from './script.ts';
export type {
  FreeOn,
  MeetingContext,
  MeetingEffect,
  MeetingState,
  MeetingTurn,
  Mine,
  OfficeNear,
  Way,
} from './state.ts';
