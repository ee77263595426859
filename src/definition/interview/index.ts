// SPDX-License-Identifier: AGPL-3.0-or-later
export {
  address,
  anew,
  applicationNumber,
  atLeast,
  atMost,
  choice,
  choices,
  code,
  codiceFiscale,
  companyCode,
  count,
  date,
  decimal,
  duration,
  group,
  houseNumber,
  iban,
  lessThan,
  list,
  money,
  month,
  moreThan,
  municipality,
  name,
  not,
  person,
  personWords,
  phone,
  pick,
  type QuestionWords,
  text,
  when,
  yesNo,
} from '#kinds/index.ts';
export { assumptionFaults } from './assumptions.ts';
export { awaited, mayComeLater } from './awaited.ts';
export { type Checked, checkAnswers, checkValue, knownAt, objections } from './check.ts';
export { articleOf, type Citation, citationsIn } from './citation.ts';
export { completed, withPlainAnswer } from './completed.ts';
export { type Computation, computation, type Declared, type TraceOf } from './computation.ts';
export {
  type Contradicted,
  type Contradiction,
  contradictionProblems,
  contradictionsIn,
  elements,
} from './contradictions.ts';
export { countingForSums } from './counting.ts';
export type {
  Answers,
  Authored,
  Condition,
  Days,
  Questions,
  Repeats,
  SentenceValue,
  Trace,
} from './definition.ts';
export { describe } from './describe.ts';
export { type Doubt, doubtsIn } from './doubts.ts';
export {
  type Amount,
  type ConditionState,
  type Evaluation,
  evaluate,
  type JudgedCondition,
  nextPath,
  readByLaw,
  type Status,
  type Step,
} from './evaluate.ts';
export { type Example, exampleFaults } from './example.ts';
export {
  type AskedOther,
  asksOthers,
  type ConsentWords,
  consentsAsked,
  listAsked,
  toldOfOthers,
} from './features/asks-others.ts';
export { amendedBy, changesAnother, type Side } from './features/changes-another.ts';
export { type Due, type DueWords, due, dueOf, onNotice, toldOfDue } from './features/due.ts';
export { estimateOnly } from './features/estimate-only.ts';
export {
  type AccountGuard,
  type AccountNamed,
  accountFaults,
  accountQuestions,
  accountsNamed,
  firstAccounts,
  guardsAccount,
  type Protection,
} from './features/guards-accounts.ts';
export { featureKinds } from './features/index.ts';
export { onGrant, type Write, writes } from './features/on-grant.ts';
export { ownTerm } from './features/own-term.ts';
export {
  isGiven,
  type PaperAsked,
  paperLine,
  papers,
  papersAsked,
  papersOf,
  toldOfPapers,
} from './features/papers.ts';
export {
  type Period,
  period,
  periodOf,
  timeHeld,
  toldOfPeriod,
} from './features/period.ts';
export {
  isProduced,
  linesOfYear,
  produces,
  yearProduced,
} from './features/produces.ts';
export { isAppliedFor, reads } from './features/reads.ts';
export { guardFaults } from './guard-faults.ts';
export { answersSchema } from './json-schema.ts';
export { definitionShown, hasAllOf, type Shown, type ShownWords, shownOf } from './kept.ts';
export {
  barsOf,
  changeSays,
  datesBeside,
  type MainSum,
  mainSum,
  type SumBar,
  type SumFigures,
  type SumSpan,
  spanSays,
  sumDifference,
  sumSays,
  writtenSums,
} from './main-sum.ts';
export { answered, type Entry, entriesChosen, type Offers, offering } from './offers.ts';
export { answersOnRoute } from './on-route.ts';
export { once } from './once.ts';
export { ownAccount } from './own-account.ts';
export { estimatePageOf, pageOf } from './page-of.ts';
export { type Parameter, type ParameterRow, parameter, rowOn, type Unit } from './parameter.ts';
export {
  type FromTo,
  howMuchAsked,
  type Progress,
  pagesWith,
  partNamed,
  progressAt,
  progressSays,
} from './progress.ts';
export { proposedAnswer, refusedProposals } from './proposed.ts';
export { type Doubts, raise } from './raise.ts';
export { type RawAnswers, valueAt, withAnswer } from './raw-answers.ts';
export { decide, type Report, report } from './report.ts';
export { type Ask, askAt, partOf, route, rowName, wordsOf } from './route.ts';
export {
  conditionSays,
  type Figures,
  placeholdersOf,
  sentence,
  toldIn,
  wordsIn,
  writtenFigures,
} from './sentences.ts';
export {
  type AnswersOf,
  type Definition,
  documentOf,
  isService,
  type Service,
  service,
  withWords,
} from './service.ts';
export type { Standing } from './standing.ts';
export { barHeights, type SumChart, sumChart } from './sum-chart.ts';
export { type ToldProblem, tellProblem } from './told-problem.ts';
export {
  type Telling,
  type ToldList,
  type ToldReading,
  type ToldSum,
  tellReading,
} from './told-reading.ts';
export { lawNotFound, lawWritten, ruleSays, unknownLaw } from './unknown-law.ts';
export { differentPeople, eachPersonOnce, inOrder } from './usual-contradictions.ts';
export type { ConditionWords, ServiceWords } from './words.ts';
