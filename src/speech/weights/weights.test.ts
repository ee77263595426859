// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fetchFile } from './fetch.ts';
import { held, isWhole, lying } from './held.ts';
import { ownFolder, placeOf, weightsIn } from './list.ts';

const right = Buffer.from('weights that are right');
const sha256 = createHash('sha256').update(right).digest('hex');
const root = mkdtempSync(path.join(os.tmpdir(), 'sportello-weights-'));
const server = createServer((request, response) => {
  if (request.url === '/stalls') response.write('we');
  else if (request.url === '/gone') response.writeHead(404).end();
  else if (request.url === '/long') response.end(Buffer.concat([right, right]));
  else if (request.url === '/other') response.end('weights that are wrong');
  else response.end(right);
});
let at = '';
before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  assert.ok(address && typeof address === 'object');
  at = `http://127.0.0.1:${address.port}`;
});
after(() => {
  server.close();
  server.closeAllConnections();
  rmSync(root, { recursive: true, force: true });
});

/** A folder whose only file is at that address. */
function weightsFrom(url: string | undefined, lies?: string) {
  const folder = mkdtempSync(path.join(root, 'models-'));
  const file = { path: 'deep/a.onnx', bytes: right.length, sha256, ...(url ? { url } : {}) };
  const list = { small: { does: 'recognition', languages: ['it'], licence: 'MIT', files: [file] } };
  writeFileSync(path.join(folder, 'models.json'), JSON.stringify(list));
  if (lies !== undefined) {
    mkdirSync(path.join(folder, 'small', 'deep'), { recursive: true });
    writeFileSync(path.join(folder, 'small', 'deep', 'a.onnx'), lies);
  }
  const read = weightsIn(folder);
  assert.ok(read.ok);
  const [model] = read.value.models;
  const [only] = model?.files ?? [];
  assert.ok(model && only);
  return { weights: read.value, model, file: only };
}

describe('weights', () => {
  it('come with the product, each as its list says', async () => {
    const own = weightsIn(ownFolder);
    assert.ok(own.ok);
    assert.deepEqual(
      own.value.models.map(({ name }) => name),
      ['whisper-base-it-phone', 'kokoro', 'turn'],
    );
    for (const model of own.value.models)
      for (const file of model.files) assert.equal(await held(own.value, model, file), 'here', file.path);
  });
  it('may be missing, or say of themselves what cannot be read', () => {
    const folder = mkdtempSync(path.join(root, 'bad-'));
    const code = () => {
      const read = weightsIn(folder);
      return read.ok ? 'ok' : read.problems[0]?.code;
    };
    assert.equal(code(), 'no-weights');
    const file = { path: '../outside', bytes: 1, sha256 };
    for (const text of ['{', '[]', JSON.stringify({ a: { does: 'turns', licence: 'MIT', files: [file] } })]) {
      writeFileSync(path.join(folder, 'models.json'), text);
      assert.equal(code(), 'bad-list', text);
    }
  });
  it('are told from others of the same size', async () => {
    const { weights, model, file } = weightsFrom(undefined, 'weights that are wrong');
    assert.equal(lying(weights, model, file), 'here');
    assert.equal(await held(weights, model, file), 'other');
    const short = weightsFrom(undefined, 'short');
    assert.equal(await held(short.weights, short.model, short.file), 'other');
    assert.ok(!isWhole(short.weights, short.model));
  });
});

describe('weights from an address', () => {
  it('take their place when they are right', async () => {
    for (const lies of [undefined, 'an old file']) {
      const { weights, model, file } = weightsFrom(`${at}/right`, lies);
      assert.ok((await fetchFile(weights, model, file)).ok);
      assert.equal(await held(weights, model, file), 'here');
    }
  });
  for (const [where, code] of [
    [undefined, 'no-address'],
    ['/gone', 'not-there'],
    ['/other', 'other-content'],
    ['/long', 'other-content'],
    ['/stalls', 'unreachable'],
  ] as const)
    it(`leave what lay there when they do not come right: ${where}`, async () => {
      const { weights, model, file } = weightsFrom(where && at + where, 'an old file');
      const fetched = await fetchFile(weights, model, file, where === '/stalls' ? 300 : 60_000);
      assert.ok(!fetched.ok);
      assert.equal(fetched.problems[0]?.code, code);
      const place = placeOf(weights, model, file);
      assert.equal(readFileSync(place, 'utf8'), 'an old file');
      assert.deepEqual(readdirSync(path.dirname(place)), ['a.onnx']);
    });
});
