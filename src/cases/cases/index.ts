// SPDX-License-Identifier: AGPL-3.0-or-later

export { endWaiting, holdGrant } from './account-change.ts';
export { type Amendment, amendmentsOf, answersOn } from './amendments.ts';
export { applicantCode, canBeOf } from './applicant.ts';
export type {
  Actor,
  Application,
  ApplicationEvent,
  Channel,
  Provenance,
  Receipt,
  ReceiptLine,
} from './application.ts';
export {
  type Applications,
  applications,
  type Given,
  type Rooms,
  type SubmitRefusal,
} from './applications.ts';
export { claimByMandate } from './by-mandate.ts';
export {
  type CaseStatus,
  caseStatuses,
  isOpen,
  isSent,
  openStatuses,
  pauseNow,
  type TermOfPause,
} from './case-state.ts';
export { type CaseRefusal, type Casework, casework } from './casework.ts';
export { beginning, type Changeable, carryOut, changeableBy, changedBy } from './changes.ts';
export { type Codes, codesWith } from './codes.ts';
export {
  type Consent,
  type ConsentAct,
  type ConsentReceipt,
  type ConsentState,
  consentsOf,
} from './consent-rows.ts';
export {
  type AccountGiven,
  type Answering,
  type ConsentRooms,
  type ConsentSeen,
  type Consents,
  type ConsentTold,
  consents,
} from './consents.ts';
export type { Contest } from './contest.ts';
export type { ContestKind } from './contested.ts';
export {
  type Answered,
  type Decision,
  type DecisionRules,
  decisionsOf,
  needsSecond,
  type Outcome,
  openDecision,
  usualRules,
  yearlyCents,
} from './decisions.ts';
export { definitionOfCase } from './definition-of-case.ts';
export { type DoubleFigures, tellDoubles } from './double-words.ts';
export { type Double, doubledAmong, doublesAmong, doublesOf, othersOf } from './doubles.ts';
export { filedOn } from './filed.ts';
export {
  casesByState,
  casesNamed,
  casesPastTerm,
  caseWithId,
  caseWithNumber,
  decisionsLateSeconds,
  type FoundCase,
  guestMessagesHeld,
  isCaseOf,
  isDraft,
  languageOf,
  versionsOf,
} from './found.ts';
export { writeFacts } from './granted-facts.ts';
export { tellGuestNotice } from './guest-notice.ts';
export { type HandedIn, handedInFound, tellHandedIn } from './handed-in.ts';
export { type OnHandedIn, usualWaitingDays, waitsUntil } from './handing-in.ts';
export {
  type InboxCursor,
  type InboxFilter,
  type InboxLine,
  type InboxOrder,
  inbox,
  inboxOrders,
  mostCounted,
} from './inbox.ts';
export { contested, type Known, type KnownFact } from './known.ts';
export { knownAnswers, sourceTitle } from './known-words.ts';
export { lastAnsweredOn } from './last-answered.ts';
export {
  type Addressee,
  decisionLetter,
  type Letter,
  type LetterOf,
  type LetterPart,
  type LetterText,
} from './letter.ts';
export {
  isListed,
  type LocatedCase,
  locateCases,
  refusalSays,
  type StandingDecision,
} from './located-cases.ts';
export { moneyAndContacts } from './money-and-contacts.ts';
export { type NamedAgainst, namedAgainst, namedChecks, unchecked } from './named.ts';
export { type NotSent, sayNotSent } from './not-sent.ts';
export { outcomeKept, proposalIn } from './proposal.ts';
export {
  accountsIn,
  type ConsentGuard,
  type Guard,
  type Guarded,
  type GuardedConsent,
  type GuardRefusal,
  guardRefusals,
  type Proof,
} from './protection.ts';
export { type GivenAt, provenanceOf } from './provenance.ts';
export { linesOfCase, writtenAnswer, writtenLines } from './receipt.ts';
export { courtSays, decidesOnAppeal } from './remedy-words.ts';
export { type NotResumed, notResumed, sayNotResumed, sayOnlyState } from './resume-words.ts';
export type { PastEvent } from './rows.ts';
export { contentsNow } from './sealed.ts';
export { markOfAnswers, markOfShown } from './shown-answers.ts';
export type { OnSubmitted } from './submissions.ts';
export { Untellable } from './untellable.ts';
export type { Milestone, Possible, Whereabouts } from './whereabouts.ts';
export { tellWhereabouts } from './whereabouts-words.ts';
export type { CaseworkRooms, Seen, Sending } from './work/office.ts';
export { addresseeOf } from './work/send-due.ts';
