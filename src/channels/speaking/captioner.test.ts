// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { ok, refuse } from '#core/index.ts';
import { openCaptioner } from './captioner.ts';
import type { Voice } from './voice.ts';

const rate = 16_000;
const frameMs = 20;
const sound = (ms: number, loud: number) => new Float32Array((rate * ms) / 1000).fill(loud);

/** A captioner whose models are played: what is loud is speech; how loud says which of these sentences it is, and how long the ears take. */
function captionerWith(
  sentences: Readonly<Record<string, { readonly text: string; readonly until?: Promise<void> } | 'busy'>>,
  entered?: 'busy' | 'no-language',
) {
  const state = { isRead: true, seats: 0, seated: 0, heard: [] as number[] };
  const told: unknown[] = [];
  const voice: Pick<Voice, 'listen'> = {
    listen() {
      if (entered) return refuse(entered);
      state.seats++;
      state.seated++;
      return ok({
        watch: {
          follow: async (samples) =>
            ok({
              likely: Array.from({ length: samples.length / 512 }, (_, n) => (samples[n * 512] ? 1 : 0)),
              remembered: { state: new Float32Array(256), before: new Float32Array(64) },
            }),
          judgeTurn: async () => ok(1),
          close: async () => undefined,
        },
        ears: {
          async hear({ samples }) {
            state.heard.push(samples.length / rate);
            const sentence =
              sentences[samples.reduce((most, one) => Math.max(most, one), 0).toFixed(1)] ?? 'busy';
            if (sentence === 'busy') return refuse('busy');
            await sentence.until;
            return ok({ text: sentence.text, spokenSeconds: 1 });
          },
          close: async () => undefined,
        },
        leave: () => void state.seated--,
      });
    },
  };
  const captioner = openCaptioner<string>({
    voice,
    language: 'it',
    mayWrite: () => state.isRead,
    said: (text, to) => void told.push([text, to]),
    missing: (why, to) => void told.push([{ why }, to]),
  });
  /** As a microphone does. A microphone gives a frame each 20 ms: so many at once were held up on the way. */
  const speak = async (ms: number, loud: number, each = frameMs) => {
    for (let at = 0; at < ms; at += each) {
      assert.ok(captioner.hears(sound(each, loud)));
      await pause(0);
    }
    await pause(5);
  };
  return { captioner, told, state, speak };
}

describe('what is said in a call that somebody reads', () => {
  it('is written sentence by sentence, in the order in which it was said, however long the ears take', async () => {
    const { promise: until, resolve: isHeard } = Promise.withResolvers<void>();
    const { captioner, told, speak } = captionerWith({
      '0.9': { text: 'Buongiorno.', until },
      '0.5': { text: ' Mi dica. ' },
      '0.3': { text: '' },
    });
    captioner.speaksTo('all');
    await speak(600, 0.9);
    await speak(700, 0);
    await speak(400, 0.3);
    await speak(700, 0);
    await speak(600, 0.5);
    await speak(700, 0);
    assert.deepEqual(told, [], 'the first is still listened to');
    isHeard();
    await pause(5);
    assert.deepEqual(told, [
      ['Buongiorno.', 'all'],
      ['Mi dica.', 'all'],
    ]);
    captioner.close();
  });

  it('is for those to whom it was said, also when they are others by the time that it is written', async () => {
    const { promise: until, resolve: isHeard } = Promise.withResolvers<void>();
    const { captioner, told, speak } = captionerWith({
      '0.9': { text: 'Gli dica del termine.', until },
      '0.5': { text: 'Buongiorno.' },
    });
    captioner.speaksTo('operator');
    await speak(600, 0.9);
    captioner.speaksTo('all');
    await speak(600, 0.5);
    captioner.speaksTo(undefined);
    isHeard();
    await pause(20);
    assert.deepEqual(told, [
      ['Gli dica del termine.', 'operator'],
      ['Buongiorno.', 'all'],
    ]);
    captioner.close();
  });

  it('is not listened to at all while nobody reads, or the microphone is off, and holds no place then', async () => {
    const { captioner, told, state, speak } = captionerWith({ '0.9': { text: 'Buongiorno.' } });
    await speak(600, 0.9);
    assert.equal(state.seats, 0, 'to nobody');
    state.isRead = false;
    captioner.speaksTo('all');
    await speak(600, 0.9);
    await speak(700, 0);
    assert.equal(state.seats, 0, 'nobody reads');
    state.isRead = true;
    await speak(100, 0.9);
    assert.equal(state.seated, 1);
    state.isRead = false;
    await speak(40, 0);
    assert.equal(state.seated, 0);
    assert.deepEqual([told, state.heard], [[], []], 'what was begun is forgotten with them');
    state.isRead = true;
    await speak(600, 0.9);
    captioner.speaksTo(undefined);
    await pause(20);
    assert.deepEqual(told, [['Buongiorno.', 'all']]);
    assert.equal(state.seated, 0, 'and the place is free once it is written');
    captioner.close();
  });

  it('is cut where somebody goes on and on: at a breath after five seconds, after ten wherever they are', async () => {
    const { captioner, told, state, speak } = captionerWith({ '0.9': { text: 'E poi' } });
    captioner.speaksTo('all');
    // The bound on frames counts the time of the clock, of which this runs ahead: longer frames are fewer.
    await speak(2000, 0.9, 100);
    await speak(220, 0);
    assert.equal(told.length, 0, 'a breath');
    await speak(3400, 0.9, 100);
    await speak(220, 0);
    assert.equal(told.length, 1, String(state.heard));
    await speak(10_400, 0.9, 100);
    assert.equal(told.length, 2, String(state.heard));
    assert.ok(state.heard.every((seconds) => seconds < 11));
    captioner.close();
  });

  it('is bounded: frames of a microphone, fifty each second, some of them held up; more is no microphone', async () => {
    const { captioner } = captionerWith({});
    captioner.speaksTo('all');
    assert.equal(captioner.hears(sound(200, 0)), false, 'too long');
    const taken = Array.from({ length: 400 }, () => captioner.hears(sound(frameMs, 0)));
    assert.equal(taken.lastIndexOf(true) < 320, true);
    assert.equal(taken[200], true);
    captioner.close();
  });

  it('is said not to be written now, once and not at each word, where there is no place or the ears are busy', async () => {
    for (const why of ['busy', 'no-language'] as const) {
      const { captioner, told, speak } = captionerWith({}, why);
      captioner.speaksTo('all');
      await speak(600, 0.9);
      assert.deepEqual(told, [[{ why }, 'all']]);
      captioner.close();
    }
    const { captioner, told, speak } = captionerWith({ '0.9': 'busy' });
    captioner.speaksTo('all');
    for (let turn = 0; turn < 2; turn++) {
      await speak(400, 0.9);
      await speak(600, 0);
    }
    assert.deepEqual(told, [[{ why: 'busy' }, 'all']]);
    captioner.close();
  });
});
