// SPDX-License-Identifier: AGPL-3.0-or-later
import { advance, yesNoKeys } from './advance.ts';
import { askingAt } from './asking.ts';
import { obey } from './commands.ts';
import { askWhatToChange, changeNamed } from './hear-change.ts';
import { correctEarlier } from './hear-correction.ts';
import { hearAnswer, takeAnswer } from './hearing.ts';
import { phrase } from './phrases.ts';
import { askAgain, turn } from './replies.ts';
import type { Context, DialogueState, Input, Turn } from './state.ts';
import { yesNo } from './yes-no.ts';

/** What comes where the conversation asks for a yes or a no: known answers, a condition unmet, the sending, an operator. */
export function hearYesOrNo(context: Context, state: DialogueState, input: Input): Turn {
  const { language } = state;
  const heard = yesNo(state, input);
  const corrected =
    heard.command === 'correct' && input.type === 'said'
      ? correctEarlier(context, state, input.text)
      : undefined;
  if (corrected) return corrected;
  if (
    heard.command &&
    !(heard.command === 'correct' && ['consent', 'estimated', 'known'].includes(state.phase))
  ) {
    return obey(context, state, heard.command);
  }
  // After a sum, "ho sbagliato le ore" is a yes to another one.
  const isAgain = state.phase === 'estimated' && heard.command === 'correct';
  const isYes = isAgain || (heard.value === true && !heard.problem);
  // A no that ends the call is a plain one: "no quella normale, la naspi" says something else.
  const endsIt = ['unmet', 'estimated'].includes(state.phase);
  const isPlain = !endsIt || (heard.rest ?? '').split(' ').length <= 3;
  const isNo = (heard.value === false && !heard.problem && isPlain) || heard.command === 'correct';
  if (!isYes && !isNo) {
    const answered = answerInstead(context, state, input);
    return answered ?? turn(context, state, [phrase('yesOrNo', language), ...yesNoKeys(state)]);
  }
  switch (state.phase) {
    case 'known':
      return isYes ? advance(context, { ...state, phase: 'asking' }) : changeNamed(context, state, input);
    case 'unmet':
      return isYes
        ? advance(context, { ...state, phase: 'asking' })
        : turn(context, { ...state, phase: 'stopped' }, [phrase('unmetStop', language)], [{ type: 'stop' }]);
    case 'offering-operator':
      return isYes
        ? obey(context, state, 'operator')
        : askAgain(context, { ...state, phase: 'asking', failures: 0 });
    case 'estimated':
      return isYes ? askWhatToChange(context, state) : leave(context, state);
    default:
      return isYes ? turn(context, state, [], [{ type: 'submit' }]) : askWhatToChange(context, state);
  }
}

// Nothing was sent, and nothing of it is kept.
function leave(context: Context, state: DialogueState): Turn {
  const said = [phrase('estimateEnds', state.language)];
  return turn(context, { ...state, phase: 'stopped' }, said, [{ type: 'stop' }]);
}

// Offered an operator, many find the words after all: the answer itself is taken.
function answerInstead(context: Context, state: DialogueState, input: Input): Turn | undefined {
  if (state.phase !== 'offering-operator' || state.path === null || input.type === 'silence')
    return undefined;
  const at = askingAt(context, state, state.path);
  const heard = hearAnswer(at, state, input);
  const isAnswer =
    heard.understood.value !== undefined && heard.understood.value !== null && !heard.understood.problem;
  return isAnswer ? takeAnswer(context, { ...state, phase: 'asking' }, at, heard, input) : undefined;
}
