// SPDX-License-Identifier: AGPL-3.0-or-later

export { endWaiting, leavesAt } from './account-change.ts';
export { askedAsParts } from './asked-parts.ts';
export { decisionLetter } from './decision-letter.ts';
export {
  type Answered,
  countersignDecision,
  type Decision,
  type DecisionRules,
  decisionsLateSeconds,
  decisionsOf,
  dueAt,
  insertDecision,
  markPosted,
  markSent,
  needsSecond,
  openDecision,
  toPostAt,
  undoDecision,
  usualRules,
  yearlyCents,
} from './decisions.ts';
export { tellDoubles } from './double-words.ts';
export { type Double, doubledAmong, doublesAmong, doublesOf, renewedBy, rivalsFor } from './doubles.ts';
export { firstMoneyGranted, firstMoneyLabel } from './first-money.ts';
export { writeFacts } from './granted-facts.ts';
export { type Addressee, type Letter, type LetterPart, type LetterText, numberToCome } from './letter.ts';
export { besideOthers } from './letter-reasons.ts';
export { courtSays, decidesOnAppeal } from './remedy-words.ts';
export { decisionsNow, sealedDecision } from './sealed.ts';
export { isRunning, type StandingDecision, standingDecisions } from './standing.ts';
