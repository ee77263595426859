// SPDX-License-Identifier: AGPL-3.0-or-later

export {
  accountRefused,
  changedMeanwhile,
  handedIn,
  left,
  namesAnother,
  notSent,
  notSubmitted,
  onlyInPortal,
  saidAgain,
  submitted,
  toldOnly,
} from './after-sending.ts';
export type { LaterTaken } from './entrance-later.ts';
export { foreseen, prompts } from './foreseen.ts';
export {
  beyondPower,
  cannotContest,
  claimed,
  forWhom,
  gaveLater,
  hearAtDoor,
  identified,
  knownNoMore,
  needsCodiceFiscale,
  notIdentified,
  notOpened,
  openDoor,
  openedByCode,
  readOut,
  registered,
  toldByNumber,
  tooManyBegun,
  willBeTold,
} from './front-door.ts';
export type {
  ActsFor,
  AskedOfCaller,
  DoorContext,
  DoorEffect,
  DoorState,
  DoorTurn,
  OfferedCase,
  ToldCase,
  ToldData,
} from './front-door-state.ts';
export type { KnownAnswer } from './known.ts';
export { wishLater } from './later.ts';

export { type Played, playConversation } from './play.ts';
export { askSatisfaction, hearSatisfaction, type Satisfied } from './satisfaction.ts';
export type { Context, DialogueState, Turn } from './state.ts';
export { askAgain, type Beginning, begin, hear, takenUp, understood } from './turn.ts';
export { askedOfPerson } from './working-out.ts';
