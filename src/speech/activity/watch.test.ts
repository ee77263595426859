// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { rate, readWav, resample } from '#sound/index.ts';
import { ownFolder, weightsIn } from '#weights/index.ts';
import { openWatch } from './index.ts';

const weights = weightsIn(ownFolder);
assert.ok(weights.ok, 'the weights of the product are there');
const opened = openWatch(weights.value, { workers: 1, waiting: 4 });
assert.ok(opened.ok);
const watch = opened.value;
after(() => watch.close());

const story = readWav(readFileSync(new URL('../ears/samples/story.wav', import.meta.url)));
assert.ok(story.ok);
const samples = resample(story.value, rate);

describe('a turn', () => {
  it('is over when a sentence has ended, and not in its middle', async () => {
    const whole = await watch.judgeTurn(samples);
    const half = await watch.judgeTurn(samples.subarray(0, samples.length * 0.55));
    assert.ok(whole.ok && whole.value > 0.5 && half.ok && half.value < 0.5, JSON.stringify([whole, half]));
  });
});
