// SPDX-License-Identifier: AGPL-3.0-or-later
export {
  type Free,
  levelNow,
  levelOf,
  mayAnswer,
  type Offer,
  offers,
  relaxMs,
  type Waiting,
} from './offers.ts';
export { headStartMs, type Placed, placeOf } from './place.ts';
export {
  type Basis,
  fewestMeasured,
  scoreOf,
  type ToldWait,
  toldNext,
  type Wait,
  type WaitScore,
  waitOf,
} from './wait.ts';
