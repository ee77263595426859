// SPDX-License-Identifier: AGPL-3.0-or-later
export { circuit } from './circuit.ts';
export { type Fact, registersOf } from './facts.ts';
export { type FetchSeen, fetchesAbout } from './fetch-record.ts';
export { type KeptFact, keepFact, knownFacts, takeBackFacts } from './known-facts.ts';
export {
  type Payments,
  type PaymentsArchive,
  payments,
  type YearOfPayments,
} from './payments.ts';
export type { OwnApplications, Read, ReadProblem, Source } from './read.ts';
export { type Connection, type Inquiry, type Reading, type Registers, registers } from './registers.ts';
export { connectionOfSamples, connectionTo } from './settings.ts';
