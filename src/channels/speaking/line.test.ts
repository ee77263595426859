// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { ok, refuse } from '#core/index.ts';
import type { Spoken } from '#reception/index.ts';
import { type Input, saidInAnyTurn } from '#turns/index.ts';
import { openLine } from './line.ts';
import type { Told } from './peer.ts';
import type { Talk } from './talk.ts';
import type { Engines, Voice } from './voice.ts';

const rate = 16_000;
const sound = (ms: number, loud: number) => new Float32Array((rate * ms) / 1000).fill(loud);

/** A line whose models are played: what is loud is speech, and what is heard in it is said beforehand. */
function lineWith({
  heard,
  kind = 'date',
  isBusy = false,
}: {
  readonly heard: readonly (string | 'lost')[];
  readonly kind?: string;
  readonly isBusy?: boolean;
}) {
  const told: (Told | { readonly type: 'sound'; readonly turn: number })[] = [];
  const inputs: Input[] = [];
  const texts = [...heard];
  const ahead: string[] = [];
  const kept: string[] = [];
  let left = 0;
  const engines: Engines = {
    watch: {
      follow: async (samples) =>
        ok({
          likely: Array.from({ length: samples.length / 512 }, (_, n) => samples[n * 512] ?? 0),
          remembered: { state: new Float32Array(256), before: new Float32Array(64) },
        }),
      judgeTurn: async () => ok(1),
      close: async () => undefined,
    },
    ears: {
      async hear() {
        const text = texts.shift() ?? '';
        return text === 'lost' ? refuse('lost') : ok({ text, spokenSeconds: 1 });
      },
      close: async () => undefined,
    },
    mouth: {
      voices: () => [],
      ahead: (texts) => void ahead.push(...texts),
      keep: (turns) => void kept.push(...[...turns].flat()),
      async *speak() {
        for (let n = 0; n < 3; n++) yield ok({ samples: new Float32Array(24_000), rate: 24_000 });
      },
      close: async () => undefined,
    },
  };
  const voice: Voice = {
    missing: [],
    prepare: () => engines.mouth,
    enter: () => (isBusy ? refuse('busy') : ok({ ...engines, leave: () => void left++ })),
    unheard: () => undefined,
    listen: () => refuse('busy'),
    close: async () => undefined,
  };
  const talk: Talk = {
    first: { says: ['Quando è nata?'], ended: null },
    expect: { type: 'answer', path: 'birth', kind },
    expected: () => undefined,
    isSlow: false,
    isTelling: false,
    foreseen: () => ['E dove?'],
    prompts: () => [['Quando è nata?']],
    async hear(input): Promise<Spoken> {
      inputs.push(input);
      return { says: ['E dove?'], ended: null };
    },
    change: async (path) => ({ says: [`Cambiamo ${path}.`], ended: null }),
  };
  const line = openLine({
    talk,
    voice,
    language: 'it',
    peer: {
      tell: (one) => void told.push(one),
      sound: (turn) => void told.push({ type: 'sound', turn }),
      drained: async () => undefined,
    },
  });
  /** As a microphone does: frames of 20 ms, one after the other. */
  const speak = async (ms: number, loud: number) => {
    for (let at = 0; at < ms; at += 20) {
      line.hears(sound(20, loud));
      await pause(0);
    }
    await pause(5);
  };
  const types = () => told.map(({ type }) => type);
  return { line, told, ahead, kept, inputs, speak, types, hasLeft: () => left };
}

describe('a conversation aloud', () => {
  it('hears an answer, tells what was heard, and says the next question sentence by sentence', async () => {
    const { line, inputs, speak, types, told } = lineWith({ heard: ['il tre marzo'] });
    line.aloud(true);
    line.microphone(true);
    await pause(5);
    line.played(1);
    await speak(600, 0.9);
    await speak(1500, 0);
    assert.deepEqual(inputs, [{ type: 'said', text: 'il tre marzo' }]);
    assert.ok(told.some((one) => one.type === 'heard' && one.text === 'il tre marzo'));
    assert.equal(told.filter((one) => one.type === 'sound' && one.turn === 2).length, 3);
    assert.equal(types().at(-1), 'spoken');
    line.close();
  });

  it('is silent as soon as somebody speaks, and throws away the rest of the sentence when it was an answer', async () => {
    const { line, inputs, speak, told, types } = lineWith({ heard: ['il tre marzo'] });
    line.aloud(true);
    line.microphone(true);
    await pause(5);
    await speak(160, 0.9);
    assert.equal(types().at(-1), 'hush', 'within 160 ms of speech');
    await speak(400, 0.9);
    await speak(1500, 0);
    assert.equal(inputs.length, 1);
    const after = told.slice(types().indexOf('hush'));
    assert.ok(
      after.findIndex(({ type }) => type === 'drop') < after.findIndex(({ type }) => type === 'says'),
    );
    line.close();
  });

  it('goes on where it was after a cough and after “sì sì”, and stores neither', async () => {
    const { line, inputs, speak, types } = lineWith({ heard: ['', 'sì sì'] });
    line.aloud(true);
    line.microphone(true);
    await pause(5);
    for (let n = 0; n < 2; n++) {
      await speak(400, 0.9);
      await speak(1500, 0);
    }
    assert.deepEqual(inputs, []);
    const heard = types().filter((type) => type === 'hush' || type === 'go-on' || type === 'drop');
    assert.deepEqual(heard, ['hush', 'go-on', 'hush', 'go-on']);
    line.close();
  });

  it('takes a “sì sì” for an answer where a yes or a no is asked', async () => {
    const { line, inputs, speak } = lineWith({ heard: ['sì sì'], kind: 'yes-no' });
    line.aloud(true);
    line.microphone(true);
    await pause(5);
    await speak(400, 0.9);
    await speak(1500, 0);
    assert.equal(inputs.length, 1);
    line.close();
  });

  it('asks for it again when a recogniser crashed, and the next turn is heard', async () => {
    const { line, inputs, speak, told } = lineWith({ heard: ['lost', 'il tre marzo'] });
    line.microphone(true);
    await pause(5);
    await speak(400, 0.9);
    await speak(1500, 0);
    assert.deepEqual(inputs, []);
    const [last] = told.filter((one) => one.type === 'says').slice(-1);
    assert.match(last?.spoken.says.join(' ') ?? '', /Può ripetere/);
    await speak(400, 0.9);
    await speak(1500, 0);
    assert.equal(inputs.length, 1);
    line.close();
  });

  it('has made ahead, while it is heard, what may be said next', async () => {
    const { line, ahead, kept } = lineWith({ heard: [] });
    await pause(5);
    assert.deepEqual(
      ahead,
      ['Quando è nata?', ...saidInAnyTurn('it')],
      'the first words, and what any turn may need, before anybody listens',
    );
    assert.ok(ahead.includes('Mi scusi, non ho capito.'));
    assert.deepEqual(kept, ['Quando è nata?'], 'and what is said to everybody');
    line.aloud(true);
    await pause(5);
    assert.equal(ahead.at(-1), 'E dove?');
    line.close();
  });

  it('takes no speech for an answer that began before its question was put', async () => {
    const { line, inputs, speak } = lineWith({ heard: ['il tre marzo'] });
    line.microphone(true);
    await pause(5);
    await speak(300, 0.9);
    line.said('a Bologna');
    await pause(5);
    await speak(300, 0.9);
    await speak(1500, 0);
    assert.deepEqual(inputs, [{ type: 'said', text: 'a Bologna' }]);
    line.close();
  });

  it('lets whoever finds no room type, and says why', async () => {
    const { line, inputs, told } = lineWith({ heard: [], isBusy: true });
    line.microphone(true);
    assert.deepEqual(told.at(-1), { type: 'no-sound', why: 'busy' });
    line.said('il tre marzo');
    await pause(5);
    assert.equal(inputs.length, 1);
    line.close();
  });

  it('asks again for an answer that somebody touches, and gives its place to others at the end', async () => {
    const { line, told, hasLeft } = lineWith({ heard: [] });
    line.microphone(true);
    line.change('birth');
    await pause(5);
    const [last] = told.filter((one) => one.type === 'says').slice(-1);
    assert.deepEqual(last?.spoken.says, ['Cambiamo birth.']);
    line.close();
    assert.equal(hasLeft(), 1);
  });
});
