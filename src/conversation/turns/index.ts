// SPDX-License-Identifier: AGPL-3.0-or-later

export { askWhatToChange, change, changeNamed } from './changing.ts';
export { keyCommands } from './commands.ts';
export { beginningSaid, wholeSaid } from './dictating.ts';
export { expectation, hearTurn, put, understoodIn } from './engine.ts';
export { isEntry, isOfRegister, partOfEntries } from './entries.ts';
export { askBack, echoes, hearAnswer, takeAnswer } from './hearing.ts';
export { phrase } from './phrases.ts';
export { mostWords, type Told, wordCount } from './pieces.ts';
export {
  type Answered,
  beginQuestionnaire,
  type Questionnaire,
  type QuestionnaireState,
  questionnaire,
} from './questionnaire.ts';
export { askedAgain, saidInAnyTurn } from './repair.ts';
export { inSentence, prompt, sayValue, understoodAs } from './saying.ts';
export type { Answer, Given, ListOption, Next, Question, Script, Step } from './script.ts';
export {
  blankTurn,
  type EnginePhase,
  type Expectation,
  type Input,
  type Leave,
  type Mode,
  type Pending,
  type Piece,
  type Turn,
  type TurnState,
  type Weighed,
} from './state.ts';
export { yesNoKeys } from './yes-no.ts';
