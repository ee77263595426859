// SPDX-License-Identifier: AGPL-3.0-or-later

export { canBeOf, declaredCode, nameOfApplicant } from './applicant.ts';
export type {
  Actor,
  Application,
  ApplicationEvent,
  Channel,
  ConsentEvent,
  PaymentEvent,
  Provenance,
  Receipt,
  ReceiptLine,
} from './application.ts';
export {
  type AskedAs,
  answerTo,
  asForOneself,
  askedAsIn,
  mayBegin,
  questionOf,
  reachedAt,
} from './asked-as.ts';
export { byRegister } from './by-register.ts';
export {
  after,
  type CaseStatus,
  type CaseStep,
  caseStatuses,
  dueAfterPause,
  dueOn,
  isOpen,
  isSent,
  lastDayOfPause,
  openStatuses,
  pauseNow,
  type TermOfPause,
} from './case-state.ts';
export type { Contested, ContestedShare, ContestKind, Outcome } from './contested.ts';
export { definitionOfCase } from './definition-of-case.ts';
export { filedOn } from './filed.ts';
export {
  casesByState,
  casesNamed,
  casesPastTerm,
  caseWithId,
  caseWithNumber,
  grantedOf,
  guestMessagesHeld,
  isCaseOf,
  isDraft,
  languageOf,
  versionsOf,
} from './found.ts';
export type { CaseGround } from './ground.ts';
export { handedInNumbered, handedInUnder, handedInWith } from './handed-in.ts';
export { handIn, type OnHandedIn } from './handing-in.ts';
export { grantHeldUntil, holdCases, holdGrant } from './holds.ts';
export {
  answerAs,
  contested,
  isOfIdentity,
  type Known,
  type KnownFact,
  namesOf,
  type Proposal,
  stale,
  withFacts,
  withoutGone,
  withoutItem,
  withoutStale,
} from './known.ts';
export { contests, filledEvents } from './known-events.ts';
export { knownAnswers, sourceTitle } from './known-words.ts';
export { lastAnsweredOn } from './last-answered.ts';
export {
  changeLate,
  differing,
  isToAsk,
  type Late,
  stillDiffers,
  waitingFor,
} from './late.ts';
export { type ToldLate, toldLate } from './late-words.ts';
export { moneyAndContacts } from './money-and-contacts.ts';
export {
  askedWith,
  keepNamedCheck,
  type NamedAgainst,
  type NamedCheck,
  namedAgainst,
  namedChecks,
  unchecked,
} from './named.ts';
export { chosenOnly, chosenWith, type Offered, staleOffers, stillOffered } from './offered.ts';
export { overdueAt } from './overdue.ts';
export { inParts, isOfRow } from './parts.ts';
export { awaitPayment, type Payment, paymentAsked, paymentIn } from './payment.ts';
export { outcomeKept, proposalIn } from './proposal.ts';
export {
  accountsIn,
  type ConsentGuard,
  type Guard,
  type Guarded,
  type GuardRefusal,
  guardRefusals,
  type Proof,
} from './protection.ts';
export { type GivenAt, provenanceOf } from './provenance.ts';
export { linesOfCase, receiptOf, writtenLines } from './receipt.ts';
export { othersOf, rivalsOf } from './rivals.ts';
export {
  appendEvent,
  type CaseChange,
  changeCase,
  changeCode,
  claimApplication,
  columns,
  type EarlierRow,
  fromRow,
  fromRows,
  insertApplication,
  insertEvents,
  type PastEvent,
  type Row,
  readApplication,
  readApplications,
  readByCode,
  readDraftsAbout,
  readEarlier,
  readEvents,
  readEventsAfter,
  readMilestones,
  readOfPerson,
} from './rows.ts';
export { applicationsNow, type KeptNow, sealedApplication } from './sealed.ts';
export { caseIdOf, isCaseOfItsOwn, shareContestsOf, shareWays } from './share-contests.ts';
export { markOfAnswers, markOfShown } from './shown-answers.ts';
export { standingNumbered, standingOf } from './standing.ts';
export { markSubmitted } from './submitted.ts';
export { takeNext } from './take-next.ts';
export { type ToldOnce, takeToTell, tellOn, wasTold, workOfTelling } from './told-once.ts';
export { Untellable } from './untellable.ts';
export { usualWaitingDays, waitingEnds, waitsUntil } from './waiting.ts';
export { inWords, readerOf } from './wished-language.ts';
