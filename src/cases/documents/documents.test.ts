// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { after, beforeEach, describe, it } from 'node:test';
import sharp from 'sharp';
import { eicar, sampleVirusScanner } from '#stand-ins/index.ts';
import { testDatabase } from '#store/testing.ts';
import { asAttachment, clamd, documents, folderAt, givenName, limits } from './index.ts';
import { codeIn, draftIn, samplePdf } from './testing.ts';

const database = await testDatabase();
const root = await mkdtemp(path.join(os.tmpdir(), 'sportello-documents-'));
const scanner = await sampleVirusScanner();
const nowMs = Date.now();
const clock = { nowMs: () => nowMs };
after(async () => {
  await scanner.close();
  await rm(root, { recursive: true, force: true });
});
const folder = folderAt(root);
const scan = clamd(scanner.at, { timeoutMs: 300 });
const room = documents({ database, folder, clock, scan });
const unscanned = documents({ database, folder, clock, scan: undefined });

const application = () => draftIn(database);

const pdf = samplePdf;
const picture = (width = 40, height = 20) =>
  sharp({ create: { width, height, channels: 3, background: '#f00' } });
const upload = (bytes: Uint8Array, name = 'file.pdf', purpose = 'Contratto') => ({
  name,
  bytes,
  purpose,
  channel: 'web',
  givenBy: null,
});
async function files(): Promise<readonly string[]> {
  const shelves = await readdir(root);
  return (await Promise.all(shelves.map((shelf) => readdir(path.join(root, shelf))))).flat();
}

beforeEach(() => scanner.behave('well'));

describe('a document that is given', () => {
  it('is kept as it came when it is a PDF, with its hash, under an id of ours', async () => {
    const id = await application();
    const bytes = pdf('contratto');
    const added = await room.add(id, upload(bytes, 'Il mio contratto.pdf'));
    assert.ok(added.ok, codeIn(added));
    assert.equal(added.value.sha256, createHash('sha256').update(bytes).digest('hex'));
    assert.equal(added.value.scanned, true);
    const read = await room.read(id, added.value.id);
    assert.ok(read.ok);
    assert.deepEqual(Buffer.from(read.value.bytes), bytes);
    assert.ok((await files()).includes(added.value.id));
    assert.deepEqual(
      (await room.of(id)).map(({ name }) => name),
      ['Il mio contratto.pdf'],
    );
  });

  it('is a picture turned upright, no larger than needed, without where and with what it was taken', async () => {
    const id = await application();
    const bytes = await picture(3000, 1500)
      .withMetadata({ orientation: 6 })
      .withExif({ IFD0: { Make: 'Telefono' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '45/1 4/1 0/1' } })
      .jpeg()
      .toBuffer();
    assert.ok((await sharp(bytes).metadata()).exif, 'the sample has metadata');
    const added = await room.add(id, upload(bytes, 'foto.jpg'));
    assert.ok(added.ok, codeIn(added));
    const read = await room.read(id, added.value.id);
    assert.ok(read.ok);
    const seen = await sharp(read.value.bytes).metadata();
    assert.deepEqual([seen.width, seen.height], [1200, 2400]);
    assert.equal(seen.exif, undefined);
    assert.equal(seen.orientation, undefined);
    assert.equal(added.value.originalSha256, createHash('sha256').update(bytes).digest('hex'));
    assert.notEqual(added.value.sha256, added.value.originalSha256);
  });

  it('is a PNG put on white paper', async () => {
    const id = await application();
    const bytes = await sharp({
      create: { width: 8, height: 8, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    })
      .png()
      .toBuffer();
    const added = await room.add(id, upload(bytes, 'scansione.png'));
    assert.ok(added.ok);
    const read = await room.read(id, added.value.id);
    assert.ok(read.ok);
    const { dominant } = await sharp(read.value.bytes).stats();
    assert.ok(dominant.r > 240);
  });

  it('is not of another application, whoever knows its id', async () => {
    const [mine, other] = [await application(), await application()];
    const added = await room.add(mine, upload(pdf('mio')));
    assert.ok(added.ok);
    assert.equal(codeIn(await room.read(other, added.value.id)), 'not-found');
    assert.equal(codeIn(await room.remove(other, added.value.id)), 'not-found');
  });

  it('is not shown when somebody has changed it on the disk', async () => {
    const id = await application();
    const added = await room.add(id, upload(pdf('vero')));
    assert.ok(added.ok);
    await writeFile(path.join(root, added.value.id.slice(0, 2), added.value.id), pdf('falso'));
    assert.equal(codeIn(await room.read(id, added.value.id)), 'not-found');
  });

  it('is gone, file and all, when it is taken away', async () => {
    const id = await application();
    const added = await room.add(id, upload(pdf('via')));
    assert.ok(added.ok);
    assert.ok((await room.remove(id, added.value.id)).ok);
    assert.ok(!(await files()).includes(added.value.id));
  });
});

describe('what is refused', () => {
  it('is a PDF that is also something else, or is cut off', async () => {
    const id = await application();
    const archiveBehind = Buffer.concat([pdf(), Buffer.from(`PK\x05\x06${'\0'.repeat(18)}`, 'latin1')]);
    const pageBefore = Buffer.concat([Buffer.from('<script>alert(1)</script>\n'), pdf()]);
    assert.equal(codeIn(await room.add(id, upload(archiveBehind))), 'damaged');
    assert.equal(codeIn(await room.add(id, upload(pageBefore))), 'web-page');
    assert.equal(codeIn(await room.add(id, upload(pdf().subarray(0, 30)))), 'damaged');
  });

  it('is a picture that would fill the memory when unpacked', async () => {
    // 300 megabytes of memory in some kilobytes.
    const bomb = await picture(10_000, 10_000).png({ compressionLevel: 9 }).toBuffer();
    assert.ok(bomb.length < 1_000_000);
    assert.equal(codeIn(await room.add(await application(), upload(bomb, 'foto.png'))), 'pixels');
  });

  it('is a picture that is broken off', async () => {
    const bytes = await picture(400, 400).jpeg().toBuffer();
    const half = bytes.subarray(0, bytes.length / 2);
    assert.equal(codeIn(await room.add(await application(), upload(half, 'foto.jpg'))), 'damaged');
  });

  it('keeps nothing of what was hidden in a picture behind its pixels', async () => {
    const id = await application();
    const bytes = Buffer.concat([
      await picture().jpeg().toBuffer(),
      Buffer.from('<script>alert(1)</script>'),
    ]);
    const added = await room.add(id, upload(bytes, 'foto.jpg'));
    assert.ok(added.ok);
    const read = await room.read(id, added.value.id);
    assert.ok(read.ok);
    assert.ok(!Buffer.from(read.value.bytes).includes('script'));
  });

  it('is a file that is too large, too many of them, and too much together', async () => {
    const id = await application();
    const large = Buffer.concat([pdf(), Buffer.alloc(limits.fileBytes)]);
    assert.equal(codeIn(await room.add(id, upload(large))), 'file-size');
    for (let n = 0; n < limits.files; n++) assert.ok((await unscanned.add(id, upload(pdf(`${n}`)))).ok);
    assert.equal(codeIn(await unscanned.add(id, upload(pdf('one more')))), 'too-many');
    const other = await application();
    const big = (n: number) =>
      Buffer.concat([pdf(), Buffer.alloc(9_990_000, 32), Buffer.from(`%%EOF${' '.repeat(n)}\n`)]);
    for (let n = 0; n < 6; n++) assert.ok((await unscanned.add(other, upload(big(n)))).ok);
    assert.equal(codeIn(await unscanned.add(other, upload(big(7)))), 'all-sizes');
  });

  it('is the same file twice, also from two windows at once, and leaves no file behind', async () => {
    const id = await application();
    const before = (await files()).length;
    const both = await Promise.all([1, 2].map(() => room.add(id, upload(pdf('due volte')))));
    assert.deepEqual(both.map(codeIn).sort(), ['ok', 'same-file']);
    assert.equal((await files()).length, before + 1);
  });
});

describe('names', () => {
  it('never make a path, and are shown without what cannot be seen', async () => {
    const id = await application();
    const names = [
      '../../etc/passwd',
      'C:\\Windows\\cmd.exe',
      'a\u202Efdp.exe',
      '',
      '\0',
      `${'l'.repeat(300)}.pdf`,
    ];
    for (const [n, name] of names.entries())
      assert.ok((await room.add(id, upload(pdf(`nome ${n}`), name))).ok);
    const shown = (await room.of(id))
      .map(({ name }) => name)
      .sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
    assert.deepEqual(shown.slice(0, 5), ['passwd', 'cmd.exe', 'afdp.exe', 'documento', 'documento']);
    assert.equal([...(shown[5] ?? '')].length, 100);
    for (const file of await files()) assert.match(file, /^[0-9a-f-]{36}$/);
    await assert.rejects(folder.put('../evil', pdf()), RangeError);
  });

  it('are given out with the ending of what the file now is, in a header that no letter can leave', () => {
    assert.equal(givenName('foto.PNG', 'image/jpeg'), 'foto.jpg');
    assert.equal(givenName('contratto.exe', 'application/pdf'), 'contratto.exe.pdf');
    assert.equal(
      asAttachment('perché "no"\r\nX: y.pdf'),
      `attachment; filename="perch_ _no___X_ y.pdf"; filename*=UTF-8''perch%C3%A9%20%22no%22%0D%0AX%3A%20y.pdf`,
    );
  });
});

describe('the virus scanner', () => {
  it('refuses what it takes for a virus, before anything is kept', async () => {
    const id = await application();
    const before = (await files()).length;
    assert.equal(codeIn(await room.add(id, upload(pdf(eicar)))), 'infected');
    assert.equal((await files()).length, before);
  });

  it('gets the file whole, over many chunks', async () => {
    const bytes = Buffer.concat([pdf(), Buffer.alloc(300_000, 32), Buffer.from('%%EOF\n')]);
    assert.ok((await room.add(await application(), upload(bytes))).ok);
    assert.equal(scanner.seen.at(-1), bytes.length);
  });

  it('lets nothing pass when it is silent, hangs up, cannot say, or is not there', async () => {
    const id = await application();
    for (const manner of ['silent', 'hangs-up', 'too-large'] as const) {
      scanner.behave(manner);
      assert.equal(codeIn(await room.add(id, upload(pdf(manner)))), 'scan-away', manner);
    }
    const away = clamd({ host: '127.0.0.1', port: 9 }, { timeoutMs: 300 });
    const without = documents({ database, folder, clock, scan: away });
    assert.equal(codeIn(await without.add(id, upload(pdf('away')))), 'scan-away');
    assert.deepEqual(await room.of(id), []);
  });

  it('is told of honestly where none is set up', async () => {
    const added = await unscanned.add(await application(), upload(pdf('senza')));
    assert.ok(added.ok);
    assert.equal(added.value.scanned, false);
  });
});
