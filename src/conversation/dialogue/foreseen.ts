// SPDX-License-Identifier: AGPL-3.0-or-later
import { askAt, withAnswer, withPlainAnswer } from '#interview/index.ts';
import { packOf } from '#languages/index.ts';
import type { Expectation, Input } from '#turns/index.ts';
import { answering } from './play.ts';
import type { Context, DialogueState } from './state.ts';
import { type Beginning, begin, hear } from './turn.ts';

/** Of a choice, so many options are tried: what each leads to is often the same. */
const mostOptions = 5;

/**
 * What may be said in the next turn, likeliest first: what follows from a yes and from a no, from each option, from a plain answer of its
 * kind, from silence where more is to be told, and from what is not understood. For a voice that makes its sentences while the person
 * thinks and speaks. Pure.
 */
export function foreseen(context: Context, state: DialogueState, expect: Expectation): readonly string[] {
  const turns = likely(context, state, expect).map((input) => hear(context, state, input));
  const yes = said(packOf(state.language).yesNo.yes[0]);
  // Another value may be taken without asking back, and what it leads to is then said at once.
  const onward = turns
    .filter((turn) => turn.state.phase === 'confirming')
    .map((turn) => hear(context, turn.state, yes));
  return [...new Set([...turns, ...onward].flatMap(({ say }) => say))];
}

/** Longer is no conversation. */
const mostTurns = 120;

/**
 * What somebody of whom nothing is known is told, turn by turn, with what may be said next each time, as far as plain answers lead: what a
 * voice says to everybody. Worked out as it is asked for. Pure.
 */
export function* prompts(
  context: Context,
  beginning: Pick<Beginning, 'language' | 'agency'>,
): Generator<readonly string[]> {
  let turn = begin(context, { ...beginning, mode: 'voice', answers: {} });
  for (let n = 0; n < mostTurns; n++) {
    yield turn.say;
    if (turn.expect.type === 'nothing' || turn.effects.some(({ type }) => type === 'submit')) return;
    yield foreseen(context, turn.state, turn.expect);
    const [onward] = likely(context, turn.state, turn.expect);
    if (!onward) return;
    turn = hear(context, turn.state, onward);
  }
}

function likely(context: Context, state: DialogueState, { type, kind, path }: Expectation): readonly Input[] {
  if ((state.unsaid ?? []).length > 0) return [{ type: 'silence' }];
  const { yes, no } = packOf(state.language).yesNo;
  if (type === 'yes-no' || kind === 'yes-no') return [said(yes[0]), said(no[0]), said(mumbled)];
  const { definition, today } = context;
  const ask = path === null ? undefined : askAt(definition.service, state.answers, today, path);
  if (type !== 'answer' || path === null || !ask || state.workingOut) return [];
  const { ids = [] } = ask.question.options as { readonly ids?: readonly string[] };
  const answers =
    kind === 'choice'
      ? ids.slice(0, mostOptions).map((id) => withAnswer(state.answers, path, id))
      : [withPlainAnswer(definition, state.answers, path, today)];
  const inputs = answers.map((one) => one && answering(context, state, path, one));
  return [...inputs.filter((input) => input !== undefined), said(mumbled)];
}

const mumbled = '…';

function said(text = ''): Input {
  return { type: 'said', text };
}
