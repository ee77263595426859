// SPDX-License-Identifier: AGPL-3.0-or-later
export { addressWords } from './address/words.ts';
export { disagreesWith } from './codice-fiscale/index.ts';
export { type Composite, compositeOf, isPick, isPicked } from './composite.ts';
export {
  type AnswersTo,
  address,
  anotherEntry,
  applicationNumber,
  type CodiceFiscaleOptions,
  choice,
  choices,
  code,
  codiceFiscale,
  companyCode,
  count,
  date,
  decimal,
  duration,
  entryPart,
  type Fields,
  houseNumber,
  iban,
  list,
  money,
  month,
  municipality,
  name,
  type PersonPart,
  type PersonQuestions,
  person,
  phone,
  pick,
  text,
  yesNo,
} from './constructors.ts';
export { typedDay } from './date/typed-day.ts';
export {
  allows,
  atLeast,
  atMost,
  type Guard,
  isFigureBound,
  judge,
  lessThan,
  type Musts,
  type MustsOf,
  moreThan,
  not,
  type Test,
  type Tests,
  type TestsOf,
  testsOf,
} from './guard.ts';
export {
  type Asked,
  below,
  type Control,
  type ControlOption,
  type Field,
  type FormFields,
  type JsonSchema,
  type Kind,
  type KnownPerson,
  type Setting,
} from './kind.ts';
export { personWords } from './person/words.ts';
export { commonProblems, problemText } from './problem-words.ts';
export {
  anew,
  type Common,
  group,
  type Proposes,
  type Question,
  type Register,
  type Sometimes,
  type ValueOf,
  when,
} from './question.ts';
export { type AnswerProblem, kindOf, kinds } from './registry.ts';
export type { OptionWords, QuestionWords } from './words.ts';
export { showDate, showMoney, showMonth, showNumber, showTime } from './written.ts';
