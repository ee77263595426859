// SPDX-License-Identifier: AGPL-3.0-or-later
import { isDeepStrictEqual } from 'node:util';
import { valueAt } from '#interview/index.ts';
import { withoutCorrection } from '#spoken/index.ts';
import { answeredAsks, asking } from './asking.ts';
import { namedAnswer } from './changeable.ts';
import { askBack, hearAnswer } from './hearing.ts';
import { phrase } from './phrases.ts';
import type { Context, DialogueState, Turn } from './state.ts';

// So far back people remember what they said.
const farthest = 8;
// They take any words for an answer: corrected where they are named.
const takesAnything: ReadonlySet<string> = new Set(['name', 'text']);

/**
 * An earlier answer corrected in free words, at any moment: "no aspetti, ho sbagliato, mi sono dimessa", "scusi, di figli ne ho uno solo".
 * The answer that is named, or the latest that what is said fits, is asked back with its new value. Undefined where it fits none.
 */
export function correctEarlier(context: Context, state: DialogueState, said: string): Turn | undefined {
  const text = withoutCorrection(said, state.language);
  if (text === '') return undefined;
  const named = namedAnswer(context, state, text);
  const asks = [...answeredAsks(context, state)].reverse();
  const ordered = [...asks.filter(({ path }) => path === named), ...asks.slice(0, farthest)];
  for (const ask of ordered) {
    const at = asking(context, state, ask);
    if (takesAnything.has(at.kind.name) && ask.path !== named) continue;
    const { understood } = hearAnswer(at, { ...state, partial: '' }, { type: 'said', text });
    if (understood.command || understood.value === null) continue;
    const now = valueAt(state.answers, ask.path);
    const isNew = (value: unknown) =>
      !isDeepStrictEqual(ask.howMany && Array.isArray(now) ? now.length : now, value);
    const proposed = understood.alternatives.map(({ value }) => value);
    // What is only likely is proposed of the last answers alone.
    const likely = ordered.indexOf(ask) < 2 ? proposed : [];
    const [value, ...others] = (understood.problem ? likely : [understood.value]).filter(
      (one) => one !== undefined && isNew(one),
    );
    if (value === undefined) continue;
    const pending = { path: ask.path, value, confidence: understood.confidence, others };
    const first = phrase('correcting', state.language, { short: at.words.short });
    return askBack(context, { ...state, phase: 'asking', failures: 0 }, at, pending, [first]);
  }
  return undefined;
}
