// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { guides } from '#listening/index.ts';
import { readWav, type Sound } from '#sound/index.ts';
import { ownFolder, weightsIn } from '#weights/index.ts';
import { openEars } from './ears.ts';

const weights = weightsIn(ownFolder);
assert.ok(weights.ok);
const opened = openEars(weights.value, { guides, workers: 1, waiting: 40, turnMs: 120_000 });
assert.ok(opened.ok);
const ears = opened.value;
after(() => ears.close());

function sample(name: string): Sound {
  const read = readWav(readFileSync(path.join(import.meta.dirname, 'samples', `${name}.wav`)));
  assert.ok(read.ok, name);
  return read.value;
}

async function heard(sound: Sound, kind?: string) {
  const result = await ears.hear(sound, 'it', kind && { kind, on: '2026-11-30' });
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
}

/** By the telephone's A-law, with noise 20 dB below: a sample, the kind that was asked, what the speaker says. */
const said: readonly (readonly [string, string, unknown])[] = [
  ['yes-no', 'yes-no', true],
  ['number', 'number', 3],
  ['human-number', 'number', 71],
  ['money', 'money', 125_000],
  ['date', 'date', '1975-03-12'],
  ['month', 'month', '2025-09'],
  ['duration', 'duration', { months: 30 }],
  ['municipality', 'municipality', { code: '035033', name: "Reggio nell'Emilia", province: 'RE' }],
  ['codice-fiscale', 'codice-fiscale', 'RSSMRA80A01H501U'],
  ['phone', 'phone', '+393281234567'],
];

describe('an answer said on the telephone', () => {
  for (const [name, kind, value] of said)
    it(`is taken, or asked back with the right value first, and nothing else is taken: ${name}`, async () => {
      const { understood } = await heard(sample(name), kind);
      assert.ok(understood);
      const taken = understood.problem ? understood.alternatives[0]?.value : understood.value;
      assert.deepEqual(taken, value, JSON.stringify(understood));
    });
  it('is a wish when it is one', async () => {
    assert.equal((await heard(sample('command'), 'money')).understood?.command, 'operator');
  });
  it('is a name when a name was asked', async () => {
    assert.match(JSON.stringify((await heard(sample('name'), 'name')).understood), /Francesca Esposito/);
  });
  it('is not half an IBAN', async () => {
    const { understood } = await heard(sample('iban'), 'iban');
    assert.ok(understood?.problem || understood?.value === 'IT60X0542811101000000123456');
  });
});

describe('whatever is said', () => {
  it('is written down where nothing is expected', async () => {
    const { text, understood, spokenSeconds } = await heard(sample('story'));
    assert.match(text, /perso il lavoro a settembre.*disoccupazione/i);
    assert.equal(understood, undefined);
    assert.ok(spokenSeconds > 3 && spokenSeconds < 6);
  });
  it('is written down whole when it is longer than the recogniser looks', async () => {
    const { samples, rate } = sample('story');
    const long = new Float32Array(7 * samples.length);
    for (let n = 0; n < 7; n++) long.set(samples, n * samples.length);
    const { text } = await heard({ samples: long, rate });
    assert.equal(text.match(/disoccupazione/gi)?.length, 7, text);
  });
  it('is nothing where nobody speaks: silence, noise, a tone', async () => {
    let state = 1;
    const noise = Float32Array.from({ length: 16_000 }, () => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return state / 10_737_418_240 - 0.1;
    });
    const tone = noise.map((_, n) => 0.3 * Math.sin((2 * Math.PI * 440 * n) / 16_000));
    for (const samples of [new Float32Array(16_000), noise, tone]) {
      const { text, understood } = await heard({ samples, rate: 16_000 }, 'money');
      assert.deepEqual([text, understood?.problem, understood?.value], ['', 'empty', undefined]);
    }
  });
});

it('ears are not opened where weights are missing', () => {
  const none = openEars(
    { folder: '/nowhere', models: weights.value.models },
    {
      guides,
      workers: 1,
      waiting: 1,
      turnMs: 1000,
    },
  );
  assert.ok(!none.ok && none.problems[0]?.code === 'no-weights');
});
