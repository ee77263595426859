// SPDX-License-Identifier: AGPL-3.0-or-later
import { windowSamples } from '#activity/index.ts';
import type { Language } from '#core/index.ts';
import type { NotWritten } from '#legs/index.ts';
import { rate } from '#sound/index.ts';
import { log } from '#telemetry/index.ts';
import { bucket } from './bucket.ts';
import { type Incoming, keepOnlyLead, lookAt, nothingCame, soundOf, takeIn } from './incoming.ts';
import type { Patience } from './patience.ts';
import { type Hearing, listenOn, silent, windowMs } from './turn-end.ts';
import type { Listeners, Voice } from './voice.ts';

/** Writes down what one person says to others, sentence by sentence. Nothing of it is kept: neither the sound nor the words. */
export interface Captioner<To> {
  /** To whom it is said from now on; undefined: to nobody, the microphone is off. What was begun is still written, for those to whom it was said. */
  speaksTo(to: To | undefined): void;
  /** A frame at 16 kHz. False: no microphone gives so much. */
  hears(frame: Float32Array): boolean;
  close(): void;
}

// A microphone gives 50 frames of 20 ms each second; what was held up on the way may come at once.
const mostFrames = 300;
const framesEachSecond = 60;
const longestFrame = rate / 10;
/** Sound that waits longer to be looked at than this is not written down any more. */
const mostWaiting = 6 * rate;
/** So many pieces wait for the ears at once. */
const mostPieces = 3;
/** A caption is read while somebody goes on: after this long the next breath ends it, and a little later the next moment. */
const longMs = 5000;
const longestMs = 10_000;
const usual: Patience = { soon: 500, late: 500 };
const atNextBreath: Patience = { soon: 500, late: 160 };
/** That it does not go now is said this often, and a place is sought this often. */
const againMs = 5000;

/** What is said in one go to the same people. */
interface Run<To> extends Incoming {
  readonly to: To;
  isOver: boolean;
}

/** Follows one microphone. `mayWrite`: whether anybody reads it now; sound that nobody reads is dropped unheard. */
export function openCaptioner<To>({
  voice,
  language,
  mayWrite,
  said,
  missing,
}: {
  readonly voice: Pick<Voice, 'listen'> | undefined;
  readonly language: Language;
  mayWrite(): boolean;
  said(text: string, to: To): void;
  missing(why: NotWritten, to: To): void;
}): Captioner<To> {
  const frames = bucket(mostFrames, framesEachSecond);
  let run: Run<To> | undefined;
  let seat: (Listeners & { leave(): void }) | undefined;
  let isClosed = false;
  let pieces = 0;
  let toldAt = Number.NEGATIVE_INFINITY;
  let soughtAt = Number.NEGATIVE_INFINITY;
  // Looked at, and written, one after the other: the words come in the order in which they were said.
  let looks: Promise<void> = Promise.resolve();
  let words: Promise<void> = Promise.resolve();

  return {
    speaksTo(to) {
      if (run) {
        run.isOver = true;
        look(run);
      }
      run = to === undefined ? undefined : begun(to);
      if (!run) leaveSoon();
    },
    hears(frame) {
      if (frame.length > longestFrame || !frames(1)) return false;
      if (!run || isClosed) return true;
      if (!mayWrite()) {
        run = begun(run.to);
        leave();
        return true;
      }
      if (!sit(run)) return true;
      takeIn(run, frame);
      if (run.samples > mostWaiting) {
        tell('busy', run.to);
        run = begun(run.to);
      } else if (run.samples >= windowSamples) look(run);
      return true;
    },
    close() {
      isClosed = true;
      run = undefined;
      leave();
    },
  };

  function sit({ to }: Run<To>): boolean {
    if (seat) return true;
    const now = performance.now();
    if (now - soughtAt < againMs) return false;
    soughtAt = now;
    const entered = voice?.listen(language);
    if (entered?.ok) seat = entered.value;
    else tell(entered?.problems[0]?.code ?? 'no-weights', to);
    return seat !== undefined;
  }

  function leave(): void {
    seat?.leave();
    seat = undefined;
    soughtAt = Number.NEGATIVE_INFINITY;
  }

  /** The place is given up when what was begun is written. */
  function leaveSoon(): void {
    void looks
      .then(() => words)
      .then(() => {
        if (!run) leave();
      });
  }

  function tell(why: NotWritten, to: To): void {
    const now = performance.now();
    if (isClosed || !mayWrite() || now - toldAt < againMs) return;
    toldAt = now;
    missing(why, to);
  }

  function look(one: Run<To>): void {
    looks = looks
      .then(() => follow(one))
      .catch((error: unknown) => log('warn', 'a call was not captioned', {}, error));
  }

  /** Looks at what came, window by window. */
  async function follow(one: Run<To>): Promise<void> {
    while (one.samples >= windowSamples && seat && !isClosed) {
      const isLookedAt = await lookAt(one, seat.watch, (likely) => window(one, likely));
      if (!isLookedAt) tell('busy', one.to);
    }
    if (one.isOver && one.hearing.from !== null) write(one, one.hearing);
  }

  function window(one: Run<To>, likely: number): void {
    const before = one.hearing;
    const { hearing, heard } = listenOn(before, likely, patience(before), undefined);
    one.hearing = hearing;
    if (heard === 'ends') write(one, before);
    else if (spokenMs(hearing) >= longestMs) {
      write(one, hearing);
      one.hearing = { ...silent, window: hearing.window };
    }
    if (one.hearing.from === null) keepOnlyLead(one);
  }

  /** The ears write it down; who reads gets it after what was said before it. */
  function write(one: Run<To>, hearing: Hearing): void {
    const samples = soundOf(one, hearing);
    if (!seat || !mayWrite()) return;
    if (pieces >= mostPieces) {
      tell('busy', one.to);
      return;
    }
    pieces++;
    const heard = seat.ears.hear({ samples, rate }, language);
    words = words
      .then(async () => {
        const result = await heard;
        if (isClosed || !mayWrite()) return;
        if (!result.ok) return tell('busy', one.to);
        const text = result.value.text.trim();
        if (text !== '') said(text, one.to);
      })
      .catch((error: unknown) => log('warn', 'a call was not captioned', {}, error))
      .finally(() => {
        pieces--;
      });
  }
}

function begun<To>(to: To): Run<To> {
  return { ...nothingCame(), to, isOver: false };
}

function spokenMs({ from, window }: Hearing): number {
  return from === null ? 0 : (window - from) * windowMs;
}

function patience(hearing: Hearing): Patience {
  return spokenMs(hearing) >= longMs ? atNextBreath : usual;
}
