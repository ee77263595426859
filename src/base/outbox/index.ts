// SPDX-License-Identifier: AGPL-3.0-or-later
export {
  type Due,
  isFree,
  retry,
  type Stuck,
  type StuckSeen,
  type SweepName,
  stuckFor,
  stuckNow,
  stumbled,
  sweeps,
} from './stuck.ts';
export {
  apart,
  counting,
  type DueBy,
  isOnly,
  lookAgain,
  type SweepRooms,
  type Swept,
  sweep,
  sweepApart,
  sweepTogether,
  type Taking,
  together,
  unswept,
} from './sweep.ts';
