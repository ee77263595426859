// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { openVoice } from './voice.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'sportello-voice-'));
after(() => rmSync(folder, { recursive: true }));

/** A folder of weights with these models, each a file of one byte. */
function weightsOf(name: string, models: Readonly<Record<string, object>>): string {
  const at = path.join(folder, name);
  const files = [{ path: 'model.onnx', bytes: 1, sha256: '0'.repeat(64) }];
  for (const model of Object.keys(models)) {
    mkdirSync(path.join(at, model), { recursive: true });
    writeFileSync(path.join(at, model, 'model.onnx'), 'x');
  }
  const listed = Object.entries(models).map(([model, more]) => [model, { ...more, licence: 'MIT', files }]);
  writeFileSync(path.join(at, 'models.json'), JSON.stringify(Object.fromEntries(listed)));
  return at;
}

describe('what is said in a call', () => {
  it('is written in a language that a model here knows, also where there is no mouth; elsewhere it is said why not', () => {
    const turns = { does: 'turns' };
    const ears = { does: 'recognition', languages: ['it', 'en'] };
    const listens = openVoice({ modelsFolder: weightsOf('listens', { ears, turns }) });
    assert.deepEqual(listens.missing, ['synthesis'], 'nobody can talk aloud to the counter');
    assert.deepEqual(
      (['it', 'en', 'de'] as const).map((language) => listens.unheard(language)),
      [undefined, undefined, 'no-language'],
    );
    const refused = listens.listen('de');
    assert.equal(!refused.ok && refused.problems[0]?.code, 'no-language');

    const german = { does: 'recognition', languages: ['de'] };
    const three = openVoice({ modelsFolder: weightsOf('three', { ears, german, turns }) });
    assert.equal(three.unheard('de'), undefined);
    for (const models of [{ ears }, { turns }])
      assert.equal(openVoice({ modelsFolder: weightsOf('part', models) }).unheard('it'), 'no-weights');
    assert.equal(openVoice({ modelsFolder: path.join(folder, 'none') }).unheard('it'), 'no-weights');
  });
});
