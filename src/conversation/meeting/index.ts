// SPDX-License-Identifier: AGPL-3.0-or-later
export {
  beginMeeting,
  bookedThere,
  cancelledThere,
  freeThere,
  hearMeeting,
  heldThere,
  type MeetingBegins,
  noMoreThan,
  notMine,
  theseAreMine,
  whichOffice,
} from './script.ts';
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
