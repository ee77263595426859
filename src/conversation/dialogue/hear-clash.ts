// SPDX-License-Identifier: AGPL-3.0-or-later
import { hearChoice } from '#spoken/index.ts';
import { askingAt } from './asking.ts';
import { changeable } from './changeable.ts';
import { change, obey } from './commands.ts';
import { hearAnswer, takeAnswer } from './hearing.ts';
import { phrase } from './phrases.ts';
import { turn } from './replies.ts';
import type { Context, DialogueState, Input, Turn } from './state.ts';

/** Which of the answers that do not agree is wrong: by its key, by its name, or the right answer at once. */
export function hearClash(context: Context, state: DialogueState, input: Input): Turn {
  const { language, clash = [], path } = state;
  const named = changeable(context, state);
  const nameOf = (one: string) =>
    named.find((other) => other.path === one)?.name ?? askingAt(context, state, one).words.short;
  const pick = (picked: string) => {
    const overheard = state.overheard.filter((heard) => heard.path !== picked);
    return change(context, { ...state, overheard }, picked);
  };
  const keyed = input.type === 'keys' ? clash[Number(input.keys) - 1] : undefined;
  if (keyed !== undefined) return pick(keyed);
  if (input.type === 'said') {
    const options = clash.map((one) => ({ id: one, label: nameOf(one), said: [] }));
    const heard = hearChoice(input.text, { language, options });
    if (heard.command && heard.command !== 'correct') return obey(context, state, heard.command);
    if (heard.value && !heard.problem) return pick(heard.value);
    const at = path === null ? undefined : askingAt(context, state, path);
    const instead = at && hearAnswer(at, { ...state, partial: '' }, input);
    if (at && instead?.understood.value !== undefined && !instead.understood.problem)
      return takeAnswer(context, { ...state, phase: 'asking' }, at, instead, input);
  }
  return turn(context, state, [phrase('notUnderstood', language), ...state.spoken]);
}
