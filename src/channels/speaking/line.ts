// SPDX-License-Identifier: AGPL-3.0-or-later
import { nothingCame } from './incoming.ts';
import { answer, awaitSilence } from './line/answer.ts';
import { takeSound } from './line/follow.ts';
import { closeMicrophone, openMicrophone } from './line/microphone.ts';
import { type LineEnds, next, type OpenLine } from './line/open.ts';
import { leave, sit } from './line/seat.ts';
import { makeFirst, put, speakUp, stopPlaying } from './line/speak.ts';

/** One conversation aloud, typed at any moment. */
export interface Line {
  /** Sound of the person, 16 kHz. */
  hears(samples: Float32Array): void;
  said(text: string): void;
  change(path: string): void;
  /** The person's microphone is open or not; refused ones are told why. */
  microphone(isOn: boolean): void;
  /** The person wants to hear the answers, or only to read them. */
  aloud(isOn: boolean): void;
  /** The other end has played a turn to its end. */
  played(turn: number): void;
  close(): void;
}

/** Holds a conversation aloud: hears until a turn is over, lets the conversation answer, and speaks until somebody interrupts. */
export function openLine(ends: LineEnds): Line {
  const line = opened(ends);
  const { talk } = ends;
  makeFirst(line);
  next(line, async () => put(line, talk.first));
  return {
    hears: (samples) => takeSound(line, samples),
    said: (text) => next(line, () => answer(line, { type: 'said', text })),
    change: (path) => next(line, async () => put(line, await talk.change(path))),
    microphone: (isOn) => (isOn ? openMicrophone(line) : closeMicrophone(line)),
    aloud(isOn) {
      if (!isOn) {
        line.isAloud = false;
        stopPlaying(line);
        if (!line.isOpen) leave(line);
      } else if (!line.isAloud && sit(line)) speakUp(line);
    },
    played(turn) {
      if (line.playing?.turn === turn) line.playing = undefined;
      if (turn === line.turn) awaitSilence(line);
    },
    close() {
      line.isClosed = true;
      line.stays.abort();
      line.listens?.abort();
      line.foresees?.abort();
      clearTimeout(line.silence);
      leave(line);
    },
  };
}

function opened(ends: LineEnds): OpenLine {
  return {
    ...ends,
    stays: new AbortController(),
    isClosed: false,
    seat: undefined,
    silence: undefined,
    isSilenceTold: false,
    work: Promise.resolve(),
    isOpen: false,
    sound: nothingCame(),
    isLooking: false,
    soundsFinished: undefined,
    guess: undefined,
    isAloud: false,
    turn: 0,
    last: ends.talk.first,
    putAt: 0,
    playing: undefined,
    listens: undefined,
    foresees: undefined,
  };
}
