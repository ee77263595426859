// SPDX-License-Identifier: AGPL-3.0-or-later
import PDFDocument from 'pdfkit';
import sharp, { type Sharp, type SharpOptions } from 'sharp';
import { ok, type Result, refuse } from '#core/index.ts';
import { limits } from './limits.ts';
import type { Workshop } from './workshop.ts';

const longestSide = 2400;

/** Why a picture cannot be read. */
export type Unreadable = 'damaged' | 'pixels' | 'too-many-pages';

/** A picture that an officer can read, and whether the file had lost its last bytes. */
export interface Readable {
  readonly type: 'image/jpeg' | 'application/pdf';
  readonly bytes: Uint8Array;
  readonly isCut: boolean;
}

/**
 * A picture made readable: turned as it was taken, no larger than an A4 page at 200 dots an inch, as JPEG; one of several pages (TIFF)
 * as a PDF of them. What a camera writes beside it (where it was taken, with which device) falls away, and so does whatever else is
 * hidden in the file: only its pixels are kept. One that lacks its last bytes, as an upload that broke off leaves it, is taken as far as
 * it goes when hardly anything of it is missing. Refuses `pixels` (too many to unpack), `too-many-pages` and `damaged`.
 */
export async function readable(bytes: Uint8Array): Promise<Result<Readable, Unreadable>> {
  try {
    const { width, height, pages = 1, format } = await sharp(bytes, unlimited).metadata();
    // The frames of a moving picture show one thing; the pages of a scan are all read.
    const count = format === 'tiff' ? pages : 1;
    if (width * height * count > limits.pixels) return refuse('pixels');
    if (count > limits.pages) return refuse('too-many-pages', { pages: limits.pages });
    if (count > 1) return ok({ type: 'application/pdf', bytes: await paged(bytes, count), isCut: false });
    const whole = await onPaper(sharp(bytes, strict)).catch(() => undefined);
    if (whole)
      return ok({ type: 'image/jpeg', bytes: whole, isCut: format === 'jpeg' && !hasEndOfImage(bytes) });
    if (format !== 'jpeg') return refuse('damaged');
    const rest = await onPaper(sharp(bytes, { ...strict, failOn: 'none' }));
    return (await isNearlyWhole(rest))
      ? ok({ type: 'image/jpeg', bytes: rest, isCut: true })
      : refuse('damaged');
  } catch (error) {
    return refuse(error instanceof Error && /pixel limit/i.test(error.message) ? 'pixels' : 'damaged');
  }
}

/** A picture of an iPhone (HEIC), made readable. Refuses as `readable`. */
export async function readableHeic(
  bytes: Uint8Array,
  workshop: Workshop,
): Promise<Result<Readable, Unreadable>> {
  const made = await workshop({ task: 'heic', bytes, mostPixels: limits.pixels });
  if (!made.ok) return refuse(made.code === 'pixels' ? 'pixels' : 'damaged');
  const { width, height, pixels } = made;
  const raw = sharp(pixels, { raw: { width, height, channels: 4 }, limitInputPixels: limits.pixels });
  return ok({ type: 'image/jpeg', bytes: await onPaper(raw), isCut: false });
}

// Counted before anything is unpacked, and again by sharp itself.
const unlimited: SharpOptions = { limitInputPixels: false };
const strict: SharpOptions = { limitInputPixels: limits.pixels, failOn: 'error', pages: 1 };

async function onPaper(picture: Sharp): Promise<Uint8Array> {
  const data = await picture
    .rotate()
    .resize(longestSide, longestSide, { fit: 'inside', withoutEnlargement: true })
    // Transparent places are paper.
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 85 })
    .timeout({ seconds: 20 })
    .toBuffer();
  return new Uint8Array(data);
}

/** The pages of a scan, one after the other, each on a page of its own size. */
async function paged(bytes: Uint8Array, count: number): Promise<Uint8Array> {
  const doc = new PDFDocument({ autoFirstPage: false, margin: 0, info: { Producer: 'Sportello' } });
  const chunks: Buffer[] = [];
  doc.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => {
    doc.on('end', () => resolve());
    doc.on('error', reject);
  });
  for (let page = 0; page < count; page++) {
    const picture = Buffer.from(await onPaper(sharp(bytes, { ...strict, page, pages: 1 })));
    const { width, height } = await sharp(picture).metadata();
    // 200 dots an inch, as fax and office scanners make them.
    const size: [number, number] = [(width * 72) / 200, (height * 72) / 200];
    doc.addPage({ size, margin: 0 }).image(picture, 0, 0, { width: size[0], height: size[1] });
  }
  doc.end();
  await ended;
  return new Uint8Array(Buffer.concat(chunks));
}

/**
 * Whether a JPEG's last scan is followed by its end (ITU-T T.81, B.1.1.3: SOS is FF DA, EOI is FF D9). A decoder does not notice that
 * the end is missing where the last bits that came fill the last square by chance.
 */
function hasEndOfImage(jpeg: Uint8Array): boolean {
  const bytes = Buffer.from(jpeg.buffer, jpeg.byteOffset, jpeg.byteLength);
  return bytes.lastIndexOf('ffd9', undefined, 'hex') > bytes.lastIndexOf('ffda', undefined, 'hex');
}

// A decoder fills what is missing with one colour down to the foot. A white foot may be the paper's own.
const mostMissing = 0.04;

async function isNearlyWhole(jpeg: Uint8Array): Promise<boolean> {
  const { data, info } = await sharp(jpeg).raw().toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const line = width * channels;
  const isFlat = (row: number): boolean => {
    for (let at = row * line + channels; at < (row + 1) * line; at++)
      if (Math.abs((data[at] ?? 0) - (data[at - channels] ?? 0)) > 2) return false;
    return true;
  };
  let flat = 0;
  while (flat < height && isFlat(height - 1 - flat)) flat++;
  const isPaper = (data[(height - 1) * line] ?? 0) > 235;
  // One row of the squares that a JPEG is made of may be lost.
  return isPaper ? flat < height / 3 : flat <= Math.max(16, height * mostMissing);
}
