// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import PDFDocument from 'pdfkit';
import sharp from 'sharp';
import { testDatabase } from '#store/testing.ts';
import { documents, folderAt } from './index.ts';
import { draftIn } from './testing.ts';
import { workshop } from './workshop.ts';

const database = await testDatabase();
const root = await mkdtemp(path.join(os.tmpdir(), 'sportello-thumbnails-'));
after(() => rm(root, { recursive: true, force: true }));
const clock = { nowMs: () => Date.now() };
const room = documents({ database, folder: folderAt(root), clock, scan: undefined });

async function added(bytes: Uint8Array, name: string) {
  const application = await draftIn(database);
  const done = await room.add(application, { name, bytes, purpose: '', channel: 'web', givenBy: null });
  assert.ok(done.ok, JSON.stringify(done));
  return { application, id: done.value.id };
}

async function redPdf(): Promise<Uint8Array> {
  const doc = new PDFDocument({ size: 'A4', margin: 0 });
  const chunks: Buffer[] = [];
  doc.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((resolve) => doc.on('end', resolve));
  doc.rect(0, 0, 600, 900).fill('#ff0000');
  doc.addPage().rect(0, 0, 600, 900).fill('#0000ff');
  doc.end();
  await ended;
  return new Uint8Array(Buffer.concat(chunks));
}

async function lookedAt(bytes: Uint8Array) {
  const { width, height, format, exif } = await sharp(bytes).metadata();
  const { dominant } = await sharp(bytes).stats();
  return { width, height, format, exif, isRed: dominant.r > 200 && dominant.g < 60 && dominant.b < 60 };
}

describe('the thumbnail of a document', () => {
  it('is the first page of a PDF, as it is coloured, small', async () => {
    const { application, id } = await added(await redPdf(), 'contratto.pdf');
    const made = await room.thumbnail(application, id);
    assert.ok(made.ok);
    const seen = await lookedAt(made.value);
    assert.deepEqual([seen.height, seen.format, seen.isRed], [280, 'jpeg', true]);
    assert.ok(made.value.length < 12_000);
  });

  it('is a photograph made small', async () => {
    const photo = await sharp({ create: { width: 3000, height: 1500, channels: 3, background: '#f00' } })
      .jpeg()
      .toBuffer();
    const { application, id } = await added(photo, 'foto.jpg');
    const made = await room.thumbnail(application, id);
    assert.ok(made.ok);
    const seen = await lookedAt(made.value);
    assert.deepEqual([seen.width, seen.height, seen.exif, seen.isRed], [280, 140, undefined, true]);
  });

  it('is of a document of this application alone', async () => {
    const { id } = await added(await redPdf(), 'contratto.pdf');
    const made = await room.thumbnail(await draftIn(database), id);
    assert.ok(!made.ok && made.problems[0]?.code === 'not-found');
  });

  it('is none where a file cannot be opened, and the next one is made all the same', async () => {
    const shop = workshop();
    const broken = await shop({ task: 'first-page', bytes: Buffer.from('%PDF-1.7 nothing'), side: 280 });
    assert.deepEqual(broken, { ok: false, code: 'damaged' });
    const whole = await shop({ task: 'first-page', bytes: await redPdf(), side: 280 });
    assert.ok(whole.ok && whole.height === 280);
  });
});
