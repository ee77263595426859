// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { Sound } from '#sound/index.ts';
import { ownFolder, weightsIn } from '#weights/index.ts';
import { openMouth } from './mouth.ts';
import type { Manner } from './mouth-of.ts';

const weights = weightsIn(ownFolder);
assert.ok(weights.ok);
const mouth = openMouth(weights.value, { workers: 1, waiting: 10, clauseMs: 240_000 });
after(() => mouth.close());

async function spoken(text: string, manner: Manner): Promise<readonly Sound[]> {
  const parts: Sound[] = [];
  for await (const part of mouth.speak(text, manner)) {
    assert.ok(part.ok, JSON.stringify(part));
    parts.push(part.value);
  }
  return parts;
}

const secondsOf = (sound: Sound | undefined) => (sound ? sound.samples.length / sound.rate : 0);
function loudness(sound: Sound | undefined): number {
  const samples = sound?.samples ?? new Float32Array(1);
  return Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);
}

describe('the voice', () => {
  it('is a woman’s and a man’s in Italian and in English', () => {
    assert.deepEqual(mouth.voices('it'), ['if_sara', 'im_nicola']);
    assert.deepEqual(mouth.voices('en'), ['af_heart', 'bm_george']);
    assert.deepEqual(mouth.voices('de'), []);
  });
  it('speaks clause by clause, as long as people take for it, evenly loud', async () => {
    const [greeting, question] = await spoken('Buongiorno. Quanto ha guadagnato?', { language: 'it' });
    assert.ok(secondsOf(greeting) > 0.5 && secondsOf(greeting) < 2.5, `${secondsOf(greeting)}`);
    assert.ok(secondsOf(question) > 0.8 && secondsOf(question) < 3.5, `${secondsOf(question)}`);
    assert.ok(loudness(greeting) > 0.02 && loudness(question) / loudness(greeting) < 2);
  });
  it('says the same thing without making it again', async () => {
    const [first] = await spoken('Buongiorno.', { language: 'it' });
    const [again] = await spoken('Buongiorno.', { language: 'it' });
    assert.ok(first && first.samples.buffer === again?.samples.buffer);
  });
  it('says what was made ahead, of which nobody makes anything any more', async () => {
    const lazy = openMouth(weights.value, { workers: 0, waiting: 0, ahead: 1, clauseMs: 240_000 });
    const manner = { language: 'it' } as const;
    const comes = async (text: string) =>
      (await lazy.speak(text, manner)[Symbol.asyncIterator]().next()).value;
    lazy.ahead(['Buonasera.'], manner);
    try {
      assert.ok((await comes('Buonasera.'))?.ok);
      assert.ok((await comes('Buonasera.'))?.ok, 'kept');
      assert.equal((await comes('Buonanotte.'))?.ok, false);
    } finally {
      await lazy.close();
    }
  });
  it('says from the first moment on, without the silence that a voice begins with', async () => {
    const [first] = await spoken('Quanti figli ha?', { language: 'it' });
    const { samples = new Float32Array(), rate = 1 } = first ?? {};
    const begins = samples.findIndex((sample) => Math.abs(sample) > 0.01) / rate;
    assert.ok(begins >= 0 && begins < 0.03, `${begins}`);
  });
  it('speaks more slowly when it is asked to', async () => {
    const [plain] = await spoken('Buongiorno.', { language: 'it' });
    const [slow] = await spoken('Buongiorno.', { language: 'it', slow: true });
    assert.ok(secondsOf(slow) > 1.1 * secondsOf(plain));
  });
  it('is espeak-ng’s where there is no other', async () => {
    const [german] = await spoken('Guten Tag.', { language: 'de' });
    assert.equal(german?.rate, 22_050);
    assert.ok(secondsOf(german) > 0.3 && loudness(german) > 0.02);
  });
  it('says nothing where there is nothing to say', async () => {
    assert.deepEqual(await spoken(' ... ', { language: 'it' }), []);
  });
});
