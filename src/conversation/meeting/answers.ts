// SPDX-License-Identifier: AGPL-3.0-or-later
import { phrase, put, type Told } from '#turns/index.ts';
import { say } from './phrases.ts';
import { ends, whereOf } from './saying.ts';
import { begin, meeting } from './script.ts';
import type {
  FreeOn,
  MeetingContext,
  MeetingNext,
  MeetingState,
  MeetingTurn,
  Mine,
  OfficeNear,
} from './state.ts';
import { about } from './theirs.ts';
import { sayAt } from './times.ts';

const turn = (context: MeetingContext, next: MeetingNext): MeetingTurn =>
  put(meeting(context, next.state.language), next);

/** The offices that are near, and when the first of them is free. */
export function freeThere(
  context: MeetingContext,
  state: MeetingState,
  { offices, days }: { readonly offices: readonly OfficeNear[]; readonly days: readonly FreeOn[] },
): MeetingTurn {
  const there: MeetingState = { ...state, offices, days, day: 0, time: 0, failures: 0, phase: 'times' };
  if (days.length > 0) return turn(context, { state: there });
  return turn(context, {
    state: { ...there, phase: 'town', path: 'town' },
    first: [say('noneThere', state.language)],
  });
}

/** Which office is near cannot be told: the caller says which. */
export function whichOffice(
  context: MeetingContext,
  state: MeetingState,
  offices: readonly OfficeNear[],
): MeetingTurn {
  return turn(context, { state: { ...state, offices, failures: 0, phase: 'office' } });
}

/** The time is held, and a yes books it; or somebody was faster, and the times are what they are now. */
export function heldThere(
  context: MeetingContext,
  state: MeetingState,
  lost?: { readonly days: readonly FreeOn[] },
): MeetingTurn {
  if (!lost) return turn(context, { state: { ...state, phase: 'sure' } });
  const first = [say('taken', state.language)];
  return turn(context, { state: { ...state, days: lost.days, day: 0, time: 0, phase: 'times' }, first });
}

/** It is booked: when and where, what to bring, and the code, once more where it is wanted, for who has not said who they are. */
export function bookedThere(
  context: MeetingContext,
  state: MeetingState,
  done: { readonly code: string | null; readonly isTold: boolean; readonly isSample: boolean },
): MeetingTurn {
  const { language, chosen, way } = state;
  const code = done.code === null ? undefined : say('codeIs', language, { code: done.code });
  const told: readonly Told[] = [
    say('booked', language, { when: chosen ? capital(sayAt(chosen, language)) : '', where: whereOf(state) }),
    ...(done.isSample ? [say('sample', language)] : []),
    say(way === 'counter' ? 'bring' : 'ready', language),
    ...(code === undefined || done.code === null
      ? []
      : [{ says: code, again: phrase('onceMore', language, { value: done.code }) }]),
    ...(done.isTold ? [say('toldByMessage', language)] : []),
  ];
  return turn(context, ends(state, told));
}

/** The caller has as many as one can have. */
export function noMoreThan(context: MeetingContext, state: MeetingState): MeetingTurn {
  return turn(context, ends(state, [say('tooMany', state.language)]));
}

/** What the caller has; none where nothing was found by what they said. */
export function theseAreMine(
  context: MeetingContext,
  state: MeetingState,
  mine: readonly Mine[],
  isKnown = state.isKnown,
): MeetingTurn {
  const there: MeetingState = { ...state, mine, isKnown, failures: 0, partial: '', codiceFiscale: null };
  const [one] = mine;
  if (!one)
    return turn(
      context,
      begin(context, { ...there, wish: 'book' }, undefined, [say('noneMine', state.language)]),
    );
  return turn(context, mine.length === 1 ? about(there, one) : { state: { ...there, phase: 'which' } });
}

/** Nothing was found by what was said, or it was tried too often. */
export function notMine(context: MeetingContext, state: MeetingState, minutes?: number): MeetingTurn {
  const { language } = state;
  if (minutes !== undefined) return turn(context, ends(state, [say('wait', language, { minutes })]));
  return turn(context, {
    state: { ...state, phase: 'proof', partial: '', codiceFiscale: null, failures: state.failures + 1 },
    first: [say('notFound', language)],
  });
}

/** It is cancelled, or it can be changed no more. */
export function cancelledThere(context: MeetingContext, state: MeetingState, isDone: boolean): MeetingTurn {
  return turn(context, ends(state, [say(isDone ? 'cancelled' : 'over', state.language)]));
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
