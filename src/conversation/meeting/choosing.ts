// SPDX-License-Identifier: AGPL-3.0-or-later
import { normalise } from '#grammar/index.ts';
import { packOf } from '#languages/index.ts';
import { say } from './phrases.ts';
import { whereOf } from './saying.ts';
import type { MeetingContext, MeetingNext, MeetingState, MeetingStep } from './state.ts';
import { elsewhen, laterThan, readTimes, sayAt, sayTimes, timeOptions } from './times.ts';

/** A few times, one of which is chosen by its place, its day or its hour; or others. */
export function timesStep(context: MeetingContext, state: MeetingState): MeetingStep {
  const { language, mode } = state;
  const isFirst = state.day === 0 && state.time === 0;
  const read = (
    now: MeetingState,
    to: { day: number; time: number; isOver?: boolean; isNear?: boolean },
  ): MeetingNext => ({
    state: { ...now, day: to.day, time: to.time, failures: 0 },
    ...(to.isOver
      ? { first: [say('lastDay', language)] }
      : to.isNear
        ? { first: [say('noneThen', language)] }
        : {}),
  });
  const anotherOffice = (now: MeetingState): MeetingNext =>
    now.offices.length > 1
      ? { state: { ...now, phase: 'office', failures: 0 } }
      : { state: { ...now, phase: 'town', path: 'town' } };
  const taken = (now: MeetingState, at: string): MeetingNext => {
    const chosen = now.days
      .flatMap(({ date, times }) => times.map((one) => ({ ...one, date })))
      .find((one) => one.at === at);
    return chosen
      ? { state: { ...now, chosen, phase: 'checking', failures: 0 }, effects: [{ type: 'hold', at }] }
      : { state: now };
  };
  const keyed = (now: MeetingState, keys: string): MeetingNext | undefined => {
    if (keys === '4') return read(now, laterThan(now, readTimes(now).at(-1)));
    if (keys === '5') {
      const next = (readTimes(now)[0]?.day ?? 0) + 1;
      return read(now, next < now.days.length ? { day: next, time: 0 } : { day: 0, time: 0, isOver: true });
    }
    return keys === '6' ? anotherOffice(now) : undefined;
  };
  return {
    // What else one can say is told once.
    ask: () => [
      sayTimes(state),
      say(mode === 'keypad' ? 'timesKeys' : isFirst ? 'which' : 'whichShort', language),
    ],
    // "Mercoledì pomeriggio" names no place in the list, and "la prima di mercoledì" is not the first that was read.
    first: (now, input) => {
      if (input.type !== 'said') return undefined;
      if (packOf(language).meeting.otherOffice.test(normalise(input.text))) return anotherOffice(now);
      const to = elsewhen(context, now, input.text);
      if (!to) return undefined;
      const [one] = readTimes({ ...now, ...to });
      const isThere = one && readTimes(now).some(({ at }) => at === one.at);
      // A time that was just read, or the very one that was named, is chosen.
      return one && (to.isExact || (isThere && !to.isNear && !to.isOver))
        ? taken(now, one.at)
        : read(now, to);
    },
    other: (now, input) => (input.type === 'keys' ? keyed(now, input.keys) : undefined),
    hears: { type: 'list', options: timeOptions(state), choose: taken },
  };
}

/** The chosen time, before the yes. */
export function sureStep({ language, about: moves, chosen, isKnown, way }: MeetingState): MeetingStep {
  return {
    ask: (state) => [
      say(moves === null ? 'sure' : 'sureMove', language, {
        when: chosen ? sayAt(chosen, language) : '',
        where: whereOf(state),
      }),
    ],
    hears: {
      type: 'yes-no',
      yes: (state) => {
        if (moves === null && !isKnown) return { state: { ...state, phase: 'name', path: 'name' } };
        // Who is known, and is called, says at which number: by video too, for the office then says how to open it.
        if (moves === null && way !== 'counter')
          return { state: { ...state, phase: 'phone', path: 'phone' } };
        return {
          state: { ...state, phase: 'checking' },
          effects: [{ type: 'book', name: null, phone: null }],
        };
      },
      no: (state) => ({ state: { ...state, chosen: null, phase: 'times' } }),
    },
  };
}
