// SPDX-License-Identifier: AGPL-3.0-or-later
export { disagreesWith } from './codice-fiscale/index.ts';
export { type Composite, compositeOf } from './composite.ts';
export {
  applicationNumber,
  type CodiceFiscaleOptions,
  choice,
  choices,
  codiceFiscale,
  count,
  date,
  duration,
  type Fields,
  type Item,
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
  text,
  yesNo,
} from './constructors.ts';
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
export { type Common, group, type Question, type Register, type ValueOf } from './question.ts';
export { type AnswerProblem, kindOf, kinds } from './registry.ts';
export type { OptionWords, QuestionWords } from './words.ts';
export { showDate, showMoney, showMonth, showNumber } from './written.ts';
