// SPDX-License-Identifier: AGPL-3.0-or-later
import { fileTypeFromBuffer } from 'file-type';
import { ok, type Result, refuse } from '#core/index.ts';

/** What a file may be. */
export type Accepted = 'application/pdf' | 'image/jpeg' | 'image/png';

/**
 * What a file is, by its content: its name and what the browser says are not believed. Refuses `empty`, `heic` (a picture of an iPhone,
 * which nothing here can read), `type` (anything else), `damaged` (a PDF that does not end as one: cut off, or with another file behind).
 */
export async function recognise(bytes: Uint8Array): Promise<Result<Accepted>> {
  if (bytes.length === 0) return refuse('empty');
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  switch (found?.mime) {
    case 'image/jpeg':
    case 'image/png':
      return ok(found.mime);
    case 'image/heic':
    case 'image/heif':
    case 'image/heic-sequence':
    case 'image/heif-sequence':
      return refuse('heic');
    case 'application/pdf':
      return isWholePdf(bytes) ? ok(found.mime) : refuse('damaged');
    default:
      return refuse('type');
  }
}

// ISO 32000-1 section 7.5: the head stands first, the last line is %%EOF. A second file behind it is how a PDF is also an archive or a page.
function isWholePdf(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 5)).toString('latin1');
  const tail = Buffer.from(bytes.subarray(-2048)).toString('latin1');
  return head === '%PDF-' && /%%EOF[\s\0]*$/.test(tail);
}
