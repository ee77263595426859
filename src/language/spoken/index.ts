// SPDX-License-Identifier: AGPL-3.0-or-later

export { type Grammar, normalise } from '#grammar/index.ts';
export type { Command, Wish } from '#languages/index.ts';
export {
  applicationNumberGrammar,
  hearApplicationNumber,
  sayApplicationNumber,
} from './application-number.ts';
export { choiceGrammar, choicesGrammar, hearChoice, hearChoices, type SayableOption } from './choice.ts';
export { anyCodeGrammar, type CodeForm, hearAnyCode } from './code.ts';
export { codiceFiscaleGrammar, hearCodiceFiscale, sayCodiceFiscale } from './codice-fiscale.ts';
export {
  correctionIn,
  hearCommand,
  hearDontKnow,
  hearNone,
  hearOwnNone,
  withoutCorrection,
} from './commands.ts';
export { dateGrammar, hearDate, hearMonth, monthGrammar, sayDate, sayMonth } from './dates.ts';
export { decimalGrammar, hearDecimal, sayDecimal } from './decimals.ts';
export { type DigitCode, hearDigits } from './digits.ts';
export { durationGrammar, hearDuration, sayDuration } from './durations.ts';
export { emailGrammar, freeTextGrammar, hearEmail, hearFreeText, sayEmail } from './free-text.ts';
export { placeInList } from './from-list.ts';
export {
  hearHouseNumber,
  houseNumberFrom,
  houseNumberGrammar,
  sayHouseNumber,
} from './house-number.ts';
export { hearIban, ibanGrammar, sayIban } from './iban.ts';
export { type HeardList, hearCount, hearList } from './list.ts';
export { hearMoney, moneyGrammar, sayMoney } from './money.ts';
export { hearMunicipality, municipalityGrammar, sayMunicipality } from './municipality.ts';
export { casedName, hearName, nameGrammar, sayName, spellName } from './names.ts';
export { hearNumber, numberGrammar, sayNumber } from './numbers.ts';
export { hearPhone, phoneFrom, phoneGrammar, sayPhone } from './phone.ts';
export { orPlea, pleaIn } from './pleas.ts';
export { sayCode } from './say-code.ts';
export { stem, stopWords } from './stems.ts';
export type { HearingProblem, Understanding } from './understanding.ts';
export {
  buildServiceFinder,
  type Entry,
  type FoundServices,
  makeServiceFinder,
  type ServiceFinder,
} from './which-service.ts';
export { hearWish } from './wish.ts';
export { hearYesNo, sayYesNo, yesNoGrammar } from './yes-no.ts';
