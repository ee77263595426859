// SPDX-License-Identifier: AGPL-3.0-or-later
import sharp from 'sharp';
import { ok, type Result, refuse } from '#core/index.ts';
import type { DocumentRooms } from './ground.ts';
import { limits } from './limits.ts';
import { read } from './read.ts';

/** The longer side, in pixels: twice what is shown, for fine screens. */
const side = 280;

/**
 * The first page of a document, small, as JPEG: made anew each time from what is kept, and kept nowhere. A PDF is opened in the thread in
 * which files may fail, a picture no larger than those that are taken. Refuses `not-found` as `read`, and `no-picture` where none can be made.
 */
export async function thumbnail(
  rooms: DocumentRooms,
  applicationId: string,
  id: string,
): Promise<Result<Uint8Array, 'not-found' | 'no-picture'>> {
  const found = await read(rooms, applicationId, id);
  if (!found.ok) return refuse('not-found');
  const { document, bytes } = found.value;
  try {
    const picture =
      document.type === 'application/pdf'
        ? await firstPage(rooms, bytes)
        : sharp(bytes, { limitInputPixels: limits.pixels, pages: 1 });
    if (!picture) return refuse('no-picture');
    const small = await picture
      .resize(side, side, { fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 70 })
      .timeout({ seconds: 10 })
      .toBuffer();
    return ok(new Uint8Array(small));
  } catch {
    // Whatever it is, it is no picture: the document itself can still be opened.
    return refuse('no-picture');
  }
}

async function firstPage({ workshop }: Pick<DocumentRooms, 'workshop'>, bytes: Uint8Array) {
  const made = await workshop({ task: 'first-page', bytes, side });
  if (!made.ok) return undefined;
  const { width, height, pixels } = made;
  return sharp(pixels, { raw: { width, height, channels: 4 } });
}
