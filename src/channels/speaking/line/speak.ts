// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Spoken } from '#reception/index.ts';
import { saidInAnyTurn } from '#turns/index.ts';
import { next, type OpenLine } from './open.ts';

/** Says what comes next: read at once, heard as it is made. */
export function put(line: OpenLine, spoken: Spoken): void {
  stopPlaying(line);
  line.turn++;
  line.last = spoken;
  line.putAt = line.sound.hearing.window;
  line.peer.tell({ type: 'says', turn: line.turn, spoken });
  if (line.isAloud) sayAloud(line);
  else line.peer.tell({ type: 'spoken', turn: line.turn });
}

/** From now on what is said is heard; what was said last first. */
export function speakUp(line: OpenLine): void {
  line.isAloud = true;
  next(line, async () => sayAloud(line));
}

/** Whoever opened the page will press a button in a moment: what they hear then is made meanwhile. */
export function makeFirst({ talk, voice, language, stays }: OpenLine): void {
  const mouth = voice?.prepare();
  const manner = { language, signal: stays.signal };
  mouth?.ahead(talk.first.says, manner);
  mouth?.ahead(saidInAnyTurn(language), manner);
  mouth?.keep(talk.prompts(), { language });
}

/** Whether the other end plays what was said, or would, were it not hushed. */
export function isPlaying({ playing }: OpenLine): boolean {
  return playing !== undefined && (playing.hushedAt !== null || performance.now() < playing.until);
}

/** Says no more of this turn. */
export function stopPlaying(line: OpenLine): void {
  line.listens?.abort();
  if (line.playing) line.peer.tell({ type: 'drop' });
  line.playing = undefined;
}

/** Says what was said last; while it is heard and answered, the voice makes what may come next. */
function sayAloud(line: OpenLine): void {
  void speak(line);
  makeAhead(line);
}

async function speak(line: OpenLine): Promise<void> {
  const { seat, peer, language, talk, turn: of, last } = line;
  if (!seat) return;
  line.listens?.abort();
  line.listens = new AbortController();
  const manner = { language, slow: talk.isSlow, signal: line.listens.signal };
  line.playing = { turn: of, until: performance.now(), hushedAt: null };
  for await (const made of seat.mouth.speak(last.says.join(' '), manner)) {
    if (of !== line.turn || !line.isAloud || line.isClosed) return;
    if (!made.ok) {
      peer.tell({ type: 'no-sound', why: made.problems[0]?.code ?? 'lost' });
      break;
    }
    await peer.drained();
    if (of !== line.turn || !line.playing) return;
    const { samples, rate: perSecond } = made.value;
    line.playing.until =
      Math.max(line.playing.until, performance.now()) + (1000 * samples.length) / perSecond;
    peer.sound(of, made.value);
  }
  peer.tell({ type: 'spoken', turn: of });
}

function makeAhead(line: OpenLine): void {
  const { seat, talk, language, last } = line;
  line.foresees?.abort();
  if (!seat || last.ended !== null) return;
  line.foresees = new AbortController();
  seat.mouth.ahead(talk.foreseen(), { language, slow: talk.isSlow, signal: line.foresees.signal });
}
