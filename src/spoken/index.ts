// SPDX-License-Identifier: AGPL-3.0-or-later
export { choiceGrammar, choicesGrammar, hearChoice, hearChoices, type SayableOption } from './choice.ts';
export { hearCommand, hearDontKnow, hearNone } from './commands.ts';
export { dateGrammar, hearDate, hearMonth, monthGrammar, sayDate, sayMonth } from './dates.ts';
export {
  codiceFiscaleGrammar,
  hearCodiceFiscale,
  hearIban,
  hearPhone,
  ibanGrammar,
  phoneFrom,
  phoneGrammar,
  sayCodiceFiscale,
  sayIban,
  sayPhone,
} from './dictated.ts';
export { durationGrammar, hearDuration, sayDuration } from './durations.ts';
export { emailGrammar, freeTextGrammar, hearEmail, hearFreeText, sayEmail } from './free-text.ts';
export type { Grammar } from './grammar.ts';
export { type HeardList, hearCount, hearList } from './list.ts';
export { hearMoney, moneyGrammar, sayMoney } from './money.ts';
export { hearMunicipality, municipalityGrammar, sayMunicipality } from './municipality.ts';
export { casedName, hearName, nameGrammar, sayName, spellName } from './names.ts';
export { normalise } from './normalise.ts';
export { hearNumber, numberGrammar, sayNumber } from './numbers.ts';
export { sayCode } from './spelling.ts';
export { stem, stopWords } from './stems.ts';
export type { Command, HearingProblem, Understanding } from './understanding.ts';
export { hearYesNo, sayYesNo, yesNoGrammar } from './yes-no.ts';
