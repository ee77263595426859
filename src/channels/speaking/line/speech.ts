// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Result } from '#core/index.ts';
import type { Heard } from '#ears/index.ts';
import { rate, type Sound } from '#sound/index.ts';
import { hearYesNo } from '#spoken/index.ts';
import { keepOnlyLead, soundOf } from '../incoming.ts';
import { say } from '../phrases.ts';
import type { Hearing } from '../turn-end.ts';
import { answer, goOn } from './answer.ts';
import { stopListening } from './microphone.ts';
import { type HeardNow, next, type OpenLine } from './open.ts';
import { isPlaying, put } from './speak.ts';

/** "Sì sì", "mh", "ok": who says no more than this goes on listening. */
const nodWords = 3;

const lost: Result<Heard, 'busy' | 'lost'> = { ok: false, problems: [{ path: '', code: 'lost' }] };

/** Somebody speaks: what is being said to them is hushed. */
export function speechBegins(line: OpenLine): void {
  const { playing, peer } = line;
  clearTimeout(line.silence);
  if (!isPlaying(line) || !playing || playing.hushedAt !== null) return;
  playing.hushedAt = performance.now();
  peer.tell({ type: 'hush' });
}

/** While it is waited whether there is more, what there is is recognised: the answer is often ready when the turn ends. */
export function speechPauses(line: OpenLine, now: Hearing): void {
  const samples = soundOf(line.sound, now);
  line.guess = { to: now.to, heard: listenTo(line, samples) };
  void line.seat?.watch.judgeTurn(samples).then((judged) => {
    if (line.sound.hearing.to === now.to && judged.ok) line.soundsFinished = judged.value > 0.5;
  });
}

/** It was a turn: it is answered, where it is still the turn that it was an answer to. */
export function speechEnds(line: OpenLine, spoken: Hearing): void {
  const { guess, turn } = line;
  const heard = guess?.to === spoken.to ? guess.heard : listenTo(line, soundOf(line.sound, spoken));
  const isOfThisTurn = (spoken.from ?? 0) >= line.putAt;
  line.guess = undefined;
  line.soundsFinished = undefined;
  line.sound.remembered = undefined;
  keepOnlyLead(line.sound);
  if (!isPlaying(line)) line.peer.tell({ type: 'status', is: 'thinking' });
  next(line, async () => {
    const now = await heard;
    return line.turn === turn && isOfThisTurn ? take(line, now) : goOn(line);
  });
}

async function take(line: OpenLine, { result, kind }: HeardNow): Promise<void> {
  const { talk, peer, language, last } = line;
  if (!result.ok) {
    if (result.problems[0]?.code === 'busy') return stopListening(line, 'busy');
    return put(line, { ...last, says: [say('sayAgain', language)] });
  }
  const { text, understood } = result.value;
  if (text.trim() === '' || (isPlaying(line) && isNod(line, text))) return goOn(line);
  peer.tell({ type: 'heard', text: talk.expect.isSecret ? '•••' : text });
  const weighed = understood && kind !== undefined ? { weighed: { kind, understood } } : {};
  await answer(line, { type: 'said', text, ...weighed });
}

async function listenTo(line: OpenLine, samples: Float32Array): Promise<HeardNow> {
  const { kind } = line.talk.expect;
  const expected = line.talk.expected();
  const sound: Sound = { samples, rate };
  const result = await (line.seat?.ears.hear(sound, line.language, expected) ?? lost);
  return { result, kind: expected ? kind : undefined };
}

/** Whether it is only a sign that somebody listens, while they are told something else than a question of yes or no. */
function isNod({ talk, language }: OpenLine, text: string): boolean {
  if (talk.expect.kind === 'yes-no' && !talk.isTelling) return false;
  const { value, problem } = hearYesNo(text, { language });
  return value === true && !problem && text.trim().split(/\s+/).length <= nodWords;
}
