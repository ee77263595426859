// SPDX-License-Identifier: AGPL-3.0-or-later
import { own } from '#core/index.ts';
import { kinds } from '#kinds/index.ts';
import type { Question } from '#turns/index.ts';
import { after, askLater, closed, say, whatElse } from './entrance-cases.ts';
import type {
  DoorContext,
  DoorEffect,
  DoorNext,
  DoorState,
  DoorStep,
  LaterAsked,
  ToldCase,
} from './front-door-state.ts';

/** The question, heard and read back before it counts. */
export function laterStep(context: DoorContext, state: DoorState): DoorStep {
  return { hears: { type: 'value', question: laterQuestion(context, state) } };
}

/** What is asked of it, as its service asks it. */
export function laterQuestion(
  { places, today }: DoorContext,
  state: DoorState,
): Question<DoorState, DoorEffect> {
  const asked = waitedFor(state);
  const kind = asked && own(kinds, asked.kind);
  if (!asked || !kind) throw new Error('nothing is waited for');
  const { options, words } = asked;
  const held = { today, places };
  return {
    path: 'later',
    kind,
    asked: { options, words, language: state.language, ...held },
    words,
    none: false,
    confirm: 'explicit',
    hold: (value) => {
      const checked = kind.check(value, options, held);
      return checked.ok
        ? { value: checked.value }
        : { problem: checked.problems[0] ?? { code: 'wrong-type', path: '' } };
    },
    take: (now, { value, confidence }) => {
      const applicationId = now.cases?.[now.at]?.id;
      if (applicationId === undefined) return whatElse(closed(now), []);
      return {
        state: { ...closed(now), phase: 'checking' },
        ask: [],
        effects: [{ type: 'give-later', applicationId, path: asked.path, value, confidence }],
      };
    },
  };
}

/** What came of it: it stands in the application, or why it does not; an answer that does not hold is asked for again. */
export function afterLater(state: DoorState, { cases, refused }: LaterTaken): DoorNext {
  const now: DoorState = { ...closed(state), cases };
  if (refused === undefined) return whatElse(now, [say(state, 'laterTaken')]);
  if (refused === 'not-now') return whatElse(now, [say(state, 'laterNotNow')]);
  return after(askLater(now, state.at), [refused.says]);
}

/** The caller's cases as they are now, and why what they said was not taken: it is too late, or what is wrong with it in words. */
export interface LaterTaken {
  readonly cases: readonly ToldCase[];
  readonly refused?: 'not-now' | { readonly says: string };
}

function waitedFor({ cases, at }: DoorState): LaterAsked | undefined {
  return cases?.[at]?.later[0];
}
