// SPDX-License-Identifier: AGPL-3.0-or-later
import { isDeepStrictEqual } from 'node:util';
import { accept, advance, yesNoKeys } from './advance.ts';
import { askingAt } from './asking.ts';
import { obey } from './commands.ts';
import { correctEarlier } from './hear-correction.ts';
import { askBack, hearAnswer, misunderstood, takeAnswer } from './hearing.ts';
import { phrase } from './phrases.ts';
import { askAgain, turn } from './replies.ts';
import type { Context, DialogueState, Input, Turn } from './state.ts';
import { yesNo } from './yes-no.ts';

/** A yes stores the answer; a no with the right value takes that one; a bare no proposes the next, or asks again. */
export function hearConfirming(context: Context, state: DialogueState, input: Input): Turn {
  const { pending, path } = state;
  if (!pending || path === null) return advance(context, state);
  const heard = yesNo(state, input);
  if (heard.command && heard.command !== 'correct') return obey(context, state, heard.command);
  if (heard.value === true && !heard.problem) return accept(context, state, pending, true);
  const at = askingAt(context, state, path);
  if (input.type === 'said') {
    const again = hearAnswer(at, { ...state, partial: '' }, input).understood;
    const value = again.value;
    const isNew = value !== undefined && value !== null && !isDeepStrictEqual(value, pending.value);
    if (isNew && !again.problem && at.kind.name !== 'yes-no') {
      return takeAnswer(context, { ...state, phase: 'asking' }, at, { understood: again }, input);
    }
  }
  const corrected =
    heard.command === 'correct' && input.type === 'said'
      ? correctEarlier(context, { ...state, pending: null }, input.text)
      : undefined;
  if (corrected) return corrected;
  if (heard.value === false && !heard.problem) {
    if (pending.isProposed) return askAgain(context, { ...state, phase: 'asking', pending: null });
    const [next, ...others] = pending.others;
    if (next !== undefined) return askBack(context, state, at, { ...pending, value: next, others });
    return misunderstood(context, { ...state, phase: 'asking', pending: null }, at, undefined, input);
  }
  return turn(context, state, [
    phrase('yesOrNo', state.language),
    ...state.spoken.slice(-1 - yesNoKeys(state).length),
  ]);
}
