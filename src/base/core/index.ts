// SPDX-License-Identifier: AGPL-3.0-or-later
export {
  addDays,
  addMonths,
  addYears,
  ageOn,
  type CalendarDate,
  type CalendarMonth,
  dateOf,
  day,
  dayNumberOf,
  daysBetween,
  daysInMonth,
  firstDayOf,
  firstDayOfNextMonth,
  isLeapYear,
  isTellable,
  lastDayOf,
  lastDayOfYear,
  monthNumberOf,
  monthOf,
  parseDate,
  parseMonth,
  tellable,
  weekdayOf,
  yearOf,
} from './calendar.ts';
export { checkLetter } from './check-tables.ts';
export { type Clock, systemClock, todayInItaly } from './clock.ts';
export { codeInText } from './code-in-text.ts';
export {
  type Born,
  type CodiceFiscaleParts,
  type CodiceFiscaleProblem,
  checkCodiceFiscale,
  codiceFiscaleBeginnings,
  codiceFiscaleWarnings,
  computeCodiceFiscale,
  disagreements,
  isSamePerson,
  normaliseCode,
  readCodiceFiscale,
  withoutOmocodia,
} from './codice-fiscale.ts';
export { distance } from './distance.ts';
export { type Duration, type DurationUnit, durationOf, durationUnits, partsOf } from './duration.ts';
export { isHoliday, isJustAfterHoliday, workingDayFrom } from './holidays.ts';
export { checkIban, type IbanProblem, ibanCheckDigits, ibanLength } from './iban.ts';
export { calendarLines, calendarText } from './icalendar.ts';
export {
  type DeskLanguage,
  type DeskWords,
  deskLanguageOf,
  deskLanguages,
  inEachLanguage,
  type Language,
  languages,
  mainLanguage,
  type Text,
  textIn,
  type Words,
} from './language.ts';
export { hasLuhnDigit } from './luhn.ts';
export { type Mark, weaker } from './mark.ts';
export { type Cents, cents, euros, greater, lesser, sum } from './money.ts';
export { nearest } from './nearest.ts';
export { type Hours, openHours, type Stretch } from './openings.ts';
export { OutOfBounds } from './out-of-bounds.ts';
export { cleaned, readJson } from './outside-text.ts';
export { isKeyOf, keysOf, own } from './own.ts';
export { plainLetters, withoutUnseen } from './plain-letters.ts';
export { isPrintable, unprintable } from './printable.ts';
export { ok, type Problem, type Refusal, type Result, refuse } from './problem.ts';
export {
  centsHalfUp,
  compare,
  decimal,
  minus,
  over,
  plus,
  power,
  type Ratio,
  ratio,
  roundDown,
  roundHalfUp,
  roundUp,
  times,
} from './ratio.ts';
export { aheadMinutes, inItaly, onTheWall } from './rome-time.ts';
export {
  formatPhonePin,
  formatResumeCode,
  newApplicationNumber,
  newPhonePin,
  newResumeCode,
  parseApplicationNumber,
  parsePhonePin,
  parseResumeCode,
  type Random,
} from './speakable-code.ts';
