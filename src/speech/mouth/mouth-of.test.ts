// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { ok, type Result, refuse } from '#core/index.ts';
import type { Sound } from '#sound/index.ts';
import type { NotDone } from '#workers/index.ts';
import { type Maker, type MouthTask, mouthOf } from './mouth-of.ts';
import { promptsIn } from './prompts.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'sportello-prompts-'));
after(() => rmSync(folder, { recursive: true }));
const manner = { language: 'it' } as const;
const sound = { samples: Float32Array.of(0.5, -0.5), rate: 24_000 };

/** What a worker does that makes a clause when it is told to. */
function worker() {
  const asked: string[] = [];
  const open: (() => void)[] = [];
  return {
    asked,
    finish: () => open.shift()?.(),
    make({ clause }: MouthTask): Promise<Result<Sound, NotDone>> {
      asked.push(clause);
      const { promise, resolve } = Promise.withResolvers<Result<Sound, NotDone>>();
      open.push(() => resolve(ok(sound)));
      return promise;
    },
  };
}

function mouthWith(maker: Partial<Maker>) {
  return mouthOf({
    voices: () => [],
    make: async () => ok(sound),
    close: async () => undefined,
    restMs: 0,
    ...maker,
  });
}

const firstOf = async (speaks: AsyncIterable<Result<Sound, NotDone>>) =>
  (await speaks[Symbol.asyncIterator]().next()).value as Result<Sound, NotDone> | undefined;
const turns = () => new Promise((resolve) => setImmediate(resolve));

describe('what a voice makes ahead', () => {
  it('is made at once for whoever waits for it, and not waited for', async () => {
    const slow = worker();
    const mouth = mouthWith({ ahead: { make: slow.make, atOnce: 1 } });
    mouth.ahead(['Buongiorno.'], manner);
    await turns();
    assert.deepEqual(slow.asked, ['Buongiorno.']);
    assert.equal((await firstOf(mouth.speak('Buongiorno.', manner)))?.ok, true);
  });
  it('comes from whoever is first, also where the one that was asked last is lost', async () => {
    const slow = worker();
    const mouth = mouthWith({
      ahead: { make: slow.make, atOnce: 1 },
      make: async () => refuse('lost'),
    });
    mouth.ahead(['Buongiorno.'], manner);
    await turns();
    const spoken = firstOf(mouth.speak('Buongiorno.', manner));
    await turns();
    slow.finish();
    assert.equal((await spoken)?.ok, true);
  });
  it('is first what each sentence begins with', async () => {
    const asked: string[] = [];
    const make = async ({ clause }: MouthTask) => {
      asked.push(clause);
      return ok(sound);
    };
    const mouth = mouthWith({ ahead: { make, atOnce: 1 } });
    mouth.ahead(['Bene. Quanti anni ha?', 'Grazie. E dove?'], manner);
    for (let n = 0; n < 20; n++) await turns();
    assert.deepEqual(asked, ['Bene.', 'Grazie.', 'Quanti anni ha?', 'E dove?']);
  });
  it('waits, where it is said to everybody, for what somebody may hear next', async () => {
    const slow = worker();
    const mouth = mouthWith({ ahead: { make: slow.make, atOnce: 1 } });
    mouth.keep([['Uno.'], ['Due.']], manner);
    mouth.ahead(['Prima.'], manner);
    for (let n = 0; n < 3; n++) {
      await turns();
      slow.finish();
      await turns();
    }
    assert.deepEqual(slow.asked, ['Uno.', 'Prima.', 'Due.']);
  });
});

describe('what a voice says to everybody', () => {
  const nobody = { make: async () => refuse('lost') } as const;
  const wavs = () => readdirSync(folder).filter((name) => name.endsWith('.wav'));
  it('is found again after another start, by its words, its voice and its model; what is said to one person is not', async () => {
    const kept = promptsIn(folder, 'one');
    const mouth = mouthWith({ ahead: { make: async () => ok(sound), atOnce: 1 }, prompts: kept });
    mouth.ahead(['Buongiorno, Maria.'], manner);
    mouth.keep([['Quanti figli ha?']], manner);
    while (wavs().length === 0) await turns();
    assert.equal((await firstOf(mouth.speak('Buongiorno, Luca.', manner)))?.ok, true);
    const later = mouthWith({ ...nobody, prompts: promptsIn(folder, 'one') });
    assert.equal((await firstOf(later.speak('Quanti figli ha?', manner)))?.ok, true);
    assert.equal((await firstOf(later.speak('Buongiorno, Maria.', manner)))?.ok, false);
    assert.equal((await firstOf(later.speak('Quanti figli ha?', { ...manner, slow: true })))?.ok, false);
    const other = mouthWith({ ...nobody, prompts: promptsIn(folder, 'two') });
    assert.equal((await firstOf(other.speak('Quanti figli ha?', manner)))?.ok, false);
    assert.equal(wavs().length, 1);
  });
  it('is made while nobody is spoken to', async () => {
    const slow = worker();
    const mouth = mouthWith({ ahead: { make: slow.make, atOnce: 1 }, restMs: 60_000 });
    mouth.keep([['Uno.', 'Due.']], manner);
    await firstOf(mouth.speak('Buongiorno.', manner));
    slow.finish();
    for (let n = 0; n < 3; n++) await turns();
    assert.deepEqual(slow.asked, ['Uno.'], 'what was begun is finished, and no more');
    await mouth.close();
  });
  it('is said also where nothing can be kept', async () => {
    const prompts = promptsIn('/dev/null/prompts', 'one');
    const mouth = mouthWith({ ahead: { make: async () => ok(sound), atOnce: 1 }, prompts });
    mouth.keep([['Quanti figli ha?']], manner);
    await turns();
    assert.equal((await firstOf(mouth.speak('Quanti figli ha?', manner)))?.ok, true);
  });
});
