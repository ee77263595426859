// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import sharp from 'sharp';
import { systemClock as clock } from '#core/index.ts';
import { testDatabase } from '#store/testing.ts';
import { documents, folderAt } from './index.ts';
import { codeIn, draftIn, samplePdf } from './testing.ts';

const database = await testDatabase();
const root = mkdtempSync(path.join(os.tmpdir(), 'sportello-full-'));
after(() => rmSync(root, { recursive: true, force: true }));
const upload = (bytes: Uint8Array) => ({ name: 'file', bytes, purpose: '', channel: 'web', givenBy: null });

describe('a full disk', () => {
  const onDisk = (root: string) =>
    readdirSync(root, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());

  it('is told to whoever sends a file; nothing of it stays, and it is taken once there is room', async (t) => {
    const small = path.join(root, 'small');
    mkdirSync(small);
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=96k', 'none', small]).status !== 0)
      return t.skip('needs a disk of its own');
    try {
      const full = documents({ database, folder: folderAt(small), clock, scan: undefined });
      const id = await draftIn(database);
      const ballast = path.join(small, 'ballast');
      writeFileSync(ballast, Buffer.alloc(96 * 1024 - 8192));
      const big = upload(Buffer.concat([samplePdf('a lease'), Buffer.alloc(40_000)]));
      assert.equal(codeIn(await full.add(id, big)), 'disk-full');
      assert.deepEqual(
        onDisk(small).map(({ name }) => name),
        ['ballast'],
      );
      assert.deepEqual(await full.of(id), []);
      rmSync(ballast);
      assert.equal(codeIn(await full.add(id, big)), 'ok');
    } finally {
      spawnSync('umount', ['-l', small]);
    }
  });

  it('that is full between a copy and what came leaves neither', async () => {
    const place = path.join(root, 'between');
    mkdirSync(place);
    const real = folderAt(place);
    let written = 0;
    const folder = {
      ...real,
      put: async (id: string, bytes: Uint8Array) => {
        if (++written > 1) throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
        await real.put(id, bytes);
      },
    };
    const room = documents({ database, folder, clock, scan: undefined });
    const id = await draftIn(database);
    const webp = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#f00' } })
      .webp()
      .toBuffer();
    assert.equal(codeIn(await room.add(id, upload(webp))), 'disk-full');
    assert.equal(written, 2);
    assert.deepEqual(onDisk(place), []);
  });

  it('leaves nothing half written, whatever fails', async () => {
    const place = path.join(root, 'half');
    const id = randomUUID();
    mkdirSync(path.join(place, id.slice(0, 2), id), { recursive: true });
    await assert.rejects(folderAt(place).put(id, Buffer.from('a file where a folder stands')));
    assert.deepEqual(onDisk(place), []);
  });
});
