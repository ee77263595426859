// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Input } from '#turns/index.ts';
import { next, type OpenLine } from './open.ts';
import { isPlaying, put } from './speak.ts';

const silenceMs = 12_000;
const silenceWhileTellingMs = 2500;

/** Lets the conversation answer what came. */
export async function answer(line: OpenLine, input: Input): Promise<void> {
  clearTimeout(line.silence);
  if (input.type === 'said') line.isSilenceTold = false;
  put(line, await line.talk.hear(input));
}

/** Who says nothing is asked once more, and then left in peace; what is told in pieces goes on. */
export function awaitSilence(line: OpenLine): void {
  clearTimeout(line.silence);
  if (!line.isOpen || line.isClosed || line.last.ended !== null) return;
  const { isTelling } = line.talk;
  if (line.isSilenceTold && !isTelling) return;
  const over = () => {
    if (line.sound.hearing.from !== null || isPlaying(line)) return awaitSilence(line);
    if (!isTelling) line.isSilenceTold = true;
    next(line, () => answer(line, { type: 'silence' }));
  };
  line.silence = setTimeout(over, isTelling ? silenceWhileTellingMs : silenceMs);
  line.silence.unref();
}

/** It was no turn: the sentence that was interrupted goes on. */
export function goOn(line: OpenLine): void {
  const { playing, peer } = line;
  line.soundsFinished = undefined;
  if (playing && playing.hushedAt !== null) {
    playing.until += performance.now() - playing.hushedAt;
    playing.hushedAt = null;
    peer.tell({ type: 'go-on' });
  } else if (!isPlaying(line)) {
    peer.tell({ type: 'status', is: 'listening' });
    awaitSilence(line);
  }
}
