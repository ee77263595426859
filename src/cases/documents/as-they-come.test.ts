// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import PDFDocument from 'pdfkit';
import sharp from 'sharp';
import { systemClock } from '#core/index.ts';
import { testDatabase } from '#store/testing.ts';
import { type Document, documents, folderAt } from './index.ts';
import { codeIn, draftIn, samplePdf } from './testing.ts';
import { workshop } from './workshop.ts';

const database = await testDatabase();
const root = await mkdtemp(path.join(os.tmpdir(), 'sportello-documents-'));
after(() => rm(root, { recursive: true, force: true }));
const room = documents({ database, folder: folderAt(root), clock: systemClock, scan: undefined });

// Made by other programs (OpenSSL 3.0, libheif 1.15): what we open was not written by us.
const sample = (name: string) => readFile(path.join(import.meta.dirname, 'samples', name));

interface GivenFile {
  readonly code: string;
  readonly document?: Document;
  readonly bytes?: Buffer;
  readonly original?: Buffer;
}

/** A file given to a new application, with what was kept of it. */
async function give(bytes: Uint8Array, name = 'file'): Promise<GivenFile> {
  const id = await draftIn(database);
  const added = await room.add(id, { name, bytes, purpose: '', channel: 'web', givenBy: null });
  if (!added.ok) return { code: codeIn(added) };
  const read = await room.read(id, added.value.id);
  const original = await room.readOriginal(id, added.value.id);
  assert.ok(read.ok);
  return {
    code: 'ok',
    document: added.value,
    bytes: Buffer.from(read.value.bytes),
    ...(original.ok ? { original: Buffer.from(original.value.bytes) } : {}),
  };
}

const picture = (background = '#f00') =>
  sharp({ create: { width: 40, height: 20, channels: 3, background } });

describe('a PDF', () => {
  it('is taken with the mark of an editor before it, or with zeros or a Ctrl-Z behind it, as it came', async () => {
    const sent = [
      Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), samplePdf()]),
      Buffer.concat([Buffer.from('\r\n\r\n'), samplePdf()]),
      Buffer.concat([samplePdf(), Buffer.alloc(20_000)]),
      Buffer.concat([samplePdf(), Buffer.from([0x1a])]),
    ];
    for (const bytes of sent) assert.deepEqual((await give(bytes)).bytes, bytes);
  });

  it('that asks for a password, or has no pages or no tree of pages, is told so', async () => {
    assert.equal((await give(await lockedPdf())).code, 'password');
    const treeless = '%PDF-1.7\n1 0 obj <</Type/Catalog>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n';
    const empty =
      '%PDF-1.7\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj <</Type/Pages/Kids[]/Count 0>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n';
    for (const text of [treeless, empty]) assert.equal((await give(Buffer.from(text))).code, 'no-pages');
  });

  function lockedPdf(): Promise<Buffer> {
    const doc = new PDFDocument({ userPassword: 'segreta', pdfVersion: '1.7' });
    const chunks: Buffer[] = [];
    return new Promise((resolve) => {
      doc.on('data', (chunk: Buffer) => chunks.push(chunk));
      doc.on('end', () => resolve(Buffer.concat(chunks)));
      doc.text('contratto').end();
    });
  }
});

describe('a picture', () => {
  it('of an iPhone (HEIC) becomes a JPEG; what came stays beside', async () => {
    const bytes = await sample('picture.heic');
    const given = await give(bytes, 'IMG_1.heic');
    assert.deepEqual(given.original, bytes);
    const { width, height, format } = await sharp(given.bytes).metadata();
    assert.deepEqual([width, height, format], [64, 48, 'jpeg']);
  });

  for (const [format, type] of [
    ['webp', 'image/webp'],
    ['avif', 'image/avif'],
    ['gif', 'image/gif'],
    ['tiff', 'image/tiff'],
  ] as const)
    it(`in ${format} becomes a JPEG that everybody can open; what came stays beside`, async () => {
      const bytes = await picture().toFormat(format).toBuffer();
      const given = await give(bytes);
      assert.deepEqual([given.document?.type, given.document?.originalType], ['image/jpeg', type]);
      assert.deepEqual(given.original, bytes);
      assert.equal((await sharp(given.bytes).metadata()).width, 40);
    });

  it('of three pages, as a scanner sends it (TIFF), becomes a PDF of three', async () => {
    const pages = await Promise.all(['#f00', '#0f0', '#00f'].map((one) => picture(one).png().toBuffer()));
    const bytes = await sharp(pages, { join: { animated: true } })
      .tiff()
      .toBuffer();
    assert.equal((await sharp(bytes).metadata()).pages, 3);
    const given = await give(bytes, 'scansione.tif');
    assert.equal(given.document?.type, 'application/pdf');
    const opened = await workshop()({ task: 'pages', bytes: new Uint8Array(given.bytes ?? []) });
    assert.ok(opened.ok);
    assert.equal(opened.pages, 3);
  });

  it('in JPEG without its last bytes is taken, and says so; with half of it missing it is not', async () => {
    const noise = { type: 'gaussian', mean: 120, sigma: 40 } as const;
    const bytes = await sharp({
      create: { width: 400, height: 300, channels: 3, background: '#888', noise },
    })
      .jpeg()
      .toBuffer();
    assert.equal((await give(bytes)).document?.isCut, false);
    for (const missing of [1, 2, 30])
      assert.equal((await give(bytes.subarray(0, bytes.length - missing))).document?.isCut, true);
    assert.equal((await give(bytes.subarray(0, bytes.length / 2))).code, 'damaged');
  });

  it('in JPEG without its end says so even where its last bits fill the last square', async () => {
    const background = '#000000';
    const bytes = await sharp({ create: { width: 24, height: 24, channels: 3, background } })
      .jpeg()
      .toBuffer();
    assert.equal((await give(bytes)).document?.isCut, false);
    for (const missing of [1, 2])
      assert.equal((await give(bytes.subarray(0, bytes.length - missing))).document?.isCut, true);
  });
});

describe('a signed file (.p7m)', () => {
  it('is opened, tells who signed it, and stays a proof as it came', async () => {
    const bytes = await sample('signed.pdf.p7m');
    const { document, original, bytes: read } = await give(bytes, 'contratto.pdf.p7m');
    assert.deepEqual([document?.type, document?.originalType], ['application/pdf', 'application/pkcs7-mime']);
    assert.deepEqual(original, bytes);
    assert.match(read?.toString('latin1') ?? '', /^%PDF-1\.7/);
    const [signature, ...others] = document?.signatures ?? [];
    assert.equal(others.length, 0);
    assert.equal(signature?.name, 'GIULIA BIANCHI');
    assert.equal(signature?.code, 'BNCGLI80A41F205X');
    assert.equal(signature?.state, 'intact');
    assert.match(signature?.signedAt ?? '', /^2026-11-29T/);
  });

  const told = async (name: string) =>
    (await give(await sample(name))).document?.signatures.map(({ name: who, state }) => [who, state]);

  it('is opened in each way in which programs write it: as a stream, as text, one in the other, by two', async () => {
    assert.deepEqual(await told('streamed.pdf.p7m'), [['GIULIA BIANCHI', 'intact']]);
    assert.deepEqual(await told('pem.pdf.p7m'), [['GIULIA BIANCHI', 'intact']]);
    const both = [
      ['VERDI LUCA', 'intact'],
      ['GIULIA BIANCHI', 'intact'],
    ];
    assert.deepEqual(await told('twice.pdf.p7m.p7m'), both);
    assert.deepEqual(await told('two-signers.pdf.p7m'), both);
  });

  it('is opened when a mail program wrote it as bare base64', async () => {
    const text = (await sample('signed.pdf.p7m')).toString('base64').replace(/.{64}/g, '$&\r\n');
    assert.equal((await give(Buffer.from(text))).document?.signatures[0]?.state, 'intact');
  });

  it('without a certificate is taken, and says that nobody can tell whose signature it is', async () => {
    assert.deepEqual(await told('without-certificate.pdf.p7m'), [['', 'unknown']]);
  });

  it('whose content was altered is taken, and says so', async () => {
    const bytes = Buffer.from(await sample('signed.pdf.p7m'));
    const at = bytes.indexOf('MediaBox[0 0 200 200]');
    assert.ok(at > 0);
    bytes.write('300', at + 'MediaBox[0 0 '.length);
    assert.equal((await give(bytes)).document?.signatures[0]?.state, 'altered');
  });

  it('is refused when it is locked for somebody, is only a signature, or is cut off', async () => {
    assert.equal((await give(await sample('encrypted.pdf.p7m'))).code, 'locked');
    assert.equal((await give(await sample('detached.pdf.p7s'))).code, 'detached');
    const signed = await sample('signed.pdf.p7m');
    assert.equal((await give(signed.subarray(0, 1500))).code, 'damaged');
  });
});

describe('what nobody here can open', () => {
  it('is told by what it is, whatever its name says', async () => {
    const told = [
      [Buffer.from('PK\x03\x04 anything that is an archive, not a document', 'latin1'), 'archive'],
      [Buffer.from(`MZ${'\0'.repeat(60)}PE\0\0 a program`, 'latin1'), 'program'],
      [Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]), 'office'],
      [Buffer.from('{\\rtf1 lettera}'), 'office'],
      [Buffer.from('<!doctype html><script>alert(1)</script>'), 'web-page'],
      [Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'), 'web-page'],
      [Buffer.from('From: a@example.it\nSubject: contratto\n\nIn allegato'), 'e-mail'],
      [Buffer.from('testo'), 'text'],
      [Buffer.from([1, 0, 2, 0]), 'type'],
      [Buffer.alloc(0), 'empty'],
    ] as const;
    for (const [bytes, code] of told) assert.equal((await give(bytes, 'contratto.pdf')).code, code);
  });
});
