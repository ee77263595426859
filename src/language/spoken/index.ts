// SPDX-License-Identifier: AGPL-3.0-or-later

export { type Grammar, normalise } from '#grammar/index.ts';
export type { Command, Wish } from '#languages/index.ts';
export {
  applicationNumberGuide,
  hearApplicationNumber,
  sayApplicationNumber,
} from './application-number.ts';
export { choiceGuide, hearChoice, hearChoices, type SayableOption } from './choice.ts';
export { anyCodeGuide, type CodeForm, hearAnyCode } from './code.ts';
export { codiceFiscaleGuide, hearCodiceFiscale, sayCodiceFiscale } from './codice-fiscale.ts';
export {
  correctionIn,
  hearCommand,
  hearDontKnow,
  hearNone,
  hearNoneOfIt,
  hearOwnNone,
  insteadIn,
  isPlainCorrection,
  withoutCorrection,
} from './commands.ts';
export { dateGuide, hearDate, hearMonth, monthGuide, sayDate, sayMonth } from './dates.ts';
export { decimalGuide, hearDecimal, sayDecimal } from './decimals.ts';
export { type DigitCode, hearDigits } from './digits.ts';
export { durationGuide, hearDuration, sayDuration } from './durations.ts';
export { emailGuide } from './email.ts';
export { hearEmail, hearFreeText, sayEmail } from './free-text.ts';
export { placeInList } from './from-list.ts';
export { type Guide, grammarOf, openGuide } from './guide.ts';
export {
  hearHouseNumber,
  houseNumberFrom,
  houseNumberGuide,
  sayHouseNumber,
} from './house-number.ts';
export { hearIban, ibanGuide, sayIban } from './iban.ts';
export { type HeardList, hearCount, hearList } from './list.ts';
export { hearMoney, moneyGuide, sayMoney } from './money.ts';
export { hearMunicipality, municipalityGuide, sayMunicipality } from './municipality.ts';
export { casedName, hearName, sayName, spelledNameGuide, spellName } from './names.ts';
export { hearNumber, numberGuide, sayNumber } from './numbers.ts';
export { hearPhone, phoneFrom, phoneGuide, sayPhone } from './phone.ts';
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
export { hearYesNo, sayYesNo, yesNoGuide } from './yes-no.ts';
