// SPDX-License-Identifier: AGPL-3.0-or-later
import sharp from 'sharp';
import { ok, type Result, refuse } from '#core/index.ts';
import { limits } from './limits.ts';

const longestSide = 2400;

/**
 * A picture made readable: turned as it was taken, no larger than an A4 page at 200 dots an inch, as JPEG. What a camera writes beside it
 * (where it was taken, with which device) falls away, and so does whatever else is hidden in the file: only its pixels are kept.
 * Refuses `pixels` (too many to unpack) and `damaged`.
 */
export async function readable(bytes: Uint8Array): Promise<Result<Uint8Array>> {
  try {
    const picture = sharp(bytes, { limitInputPixels: limits.pixels, failOn: 'error', pages: 1 });
    const { width, height } = await picture.metadata();
    if (width * height > limits.pixels) return refuse('pixels');
    const { data } = await picture
      .rotate()
      .resize(longestSide, longestSide, { fit: 'inside', withoutEnlargement: true })
      // Transparent places are paper.
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 85 })
      .timeout({ seconds: 20 })
      .toBuffer({ resolveWithObject: true });
    return ok(new Uint8Array(data));
  } catch (error) {
    return refuse(error instanceof Error && /pixel limit/i.test(error.message) ? 'pixels' : 'damaged');
  }
}
