// SPDX-License-Identifier: AGPL-3.0-or-later
import { route } from '#interview/index.ts';
import type { Command } from '#spoken/index.ts';
import { answeredAsks, askingAt } from './asking.ts';
import { sayHowMuch } from './outcome.ts';
import { phrase } from './phrases.ts';
import { askAgain, turn } from './replies.ts';
import type { Context, DialogueState, Turn } from './state.ts';

/** The commands of the keypad: asterisk and a digit. */
export const keyCommands: Readonly<Record<string, Command>> = {
  '*1': 'repeat',
  '*2': 'back',
  '*3': 'why',
  '*4': 'where-are-we',
  '*5': 'how-much',
  '*6': 'slower',
  '*7': 'wait',
  '*8': 'correct',
  '*9': 'stop',
  '*0': 'operator',
};

/** Carries out a command. The question that was open stays open: an aside never loses it. */
export function obey(context: Context, state: DialogueState, command: Command): Turn {
  const { language } = state;
  switch (command) {
    case 'repeat':
      return turn(context, state, state.spoken);
    case 'slower':
      return turn(context, { ...state, slower: true }, [phrase('slower', language), ...state.spoken]);
    case 'wait':
      return { ...turn(context, state, [phrase('wait', language)]), state };
    case 'why':
      return aside(context, state, why(context, state));
    case 'how-much':
      return aside(context, state, sayHowMuch(context, state));
    case 'where-are-we':
      return aside(context, state, whereAreWe(context, state));
    case 'back':
    case 'correct':
      return goBack(context, state);
    case 'operator':
      return turn(
        context,
        { ...state, phase: 'handed-over' },
        [phrase('operator', language)],
        [{ type: 'operator' }],
      );
    case 'stop':
      return turn(context, { ...state, phase: 'stopped' }, [phrase('stopped', language)], [{ type: 'stop' }]);
  }
}

// Answers the aside, then puts the open question again: the whole of it while asking, the last sentence otherwise.
function aside(context: Context, state: DialogueState, said: readonly string[]): Turn {
  if (state.phase === 'asking' && state.path !== null) return askAgain(context, state, said);
  const question = state.spoken.slice(-1);
  const answered = turn(context, state, [...said, ...question]);
  return { ...answered, state: { ...answered.state, spoken: state.spoken } };
}

function why(context: Context, state: DialogueState): readonly string[] {
  if (state.path === null) return [];
  const { words } = askingAt(context, state, state.path);
  return [words.why];
}

function whereAreWe(context: Context, state: DialogueState): readonly string[] {
  const asks = route(context.definition.service, state.answers, context.today);
  const done = asks.filter(({ answered }) => answered).length;
  return [phrase('whereAreWe', state.language, { done, left: asks.length - done })];
}

/** Back to the question before the open one; its answer is taken again, those after it stay. */
function goBack(context: Context, state: DialogueState): Turn {
  const { language } = state;
  if (state.phase === 'confirming') {
    return askAgain(context, { ...state, phase: 'asking', pending: null, partial: '' });
  }
  const asks = answeredAsks(context, state);
  const index = asks.findIndex(({ path }) => path === state.path);
  const before = index === -1 ? asks.at(-1) : asks[index - 1];
  if (!before) return aside(context, state, [phrase('firstQuestion', language)]);
  const asked: DialogueState = {
    ...state,
    phase: 'asking',
    path: before.path,
    pending: null,
    partial: '',
    failures: 0,
  };
  return askAgain(context, asked, [phrase('back', language)]);
}

/** Asks again a question whose answer the person wants to change. */
export function change(context: Context, state: DialogueState, path: string): Turn {
  const next: DialogueState = { ...state, phase: 'asking', path, pending: null, partial: '', failures: 0 };
  return askAgain(context, next, [phrase('changed', state.language)]);
}
