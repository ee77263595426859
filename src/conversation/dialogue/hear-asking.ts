// SPDX-License-Identifier: AGPL-3.0-or-later
import { correctionIn, pleaIn } from '#spoken/index.ts';
import { advance } from './advance.ts';
import { askingAt } from './asking.ts';
import { namedAnswer } from './changeable.ts';
import { change, obey } from './commands.ts';
import { nextEntries, readOn } from './entries.ts';
import { correctEarlier } from './hear-correction.ts';
import { type Heard, hearAnswer, takeAnswer } from './hearing.ts';
import { askAgain } from './replies.ts';
import type { Context, DialogueState, Input, Turn } from './state.ts';

/** What comes while a question stands open: its answer, a correction of the one before, or a command. */
export function hearAsking(context: Context, state: DialogueState, input: Input): Turn {
  if (state.path === null) return advance(context, state);
  const at = askingAt(context, state, state.path);
  const heard = hearAnswer(at, state, input);
  const correction = input.type === 'said' ? correctionIn(input.text, state.language) : undefined;
  if (correction && state.last && heard.understood.value === undefined) {
    const last = askingAt(context, state, state.last);
    const instead: Input = { type: 'said', text: correction };
    const corrected = hearAnswer(last, { ...state, partial: '' }, instead);
    if (corrected.understood.value !== undefined) return takeAnswer(context, state, last, corrected, instead);
  }
  // "Ho sbagliato, mi sono dimessa": the right answer comes with it; "ho sbagliato il cellulare": the answer is named.
  if (heard.command === 'correct' && input.type === 'said') {
    const corrected = correctEarlier(context, state, input.text);
    if (corrected) return corrected;
    const named = namedAnswer(context, state, input.text);
    if (named) return change(context, state, named);
  }
  if (heard.command) return obey(context, state, heard.command);
  if (at.whole && heard.understood.value === nextEntries)
    return askAgain(context, readOn(state, at.ask.path, at.whole));
  const taken = takeAnswer(context, state, at, heard, input);
  return input.type === 'said' ? withRest(context, taken, heard, input.text) : taken;
}

// "Dal primo marzo. Ah no, scusi, la via è sbagliata": what comes with an answer is not lost.
function withRest(context: Context, taken: Turn, { understood }: Heard, text: string): Turn {
  const isTaken = taken.effects.length > 0 && taken.state.phase === 'asking';
  if (!isTaken || !understood.rest?.includes(' ')) return taken;
  const rest =
    text
      .split(/[.;!?]/)
      .slice(1)
      .join(' ')
      .trim() || text;
  const plea = pleaIn(rest, taken.state.language);
  const more =
    plea === 'correct'
      ? correctEarlier(context, taken.state, rest)
      : plea === 'how-much' || plea === 'why' || plea === 'where-are-we'
        ? obey(context, taken.state, plea)
        : undefined;
  return more ? { ...more, effects: [...taken.effects, ...more.effects] } : taken;
}
