// SPDX-License-Identifier: AGPL-3.0-or-later
import { ok, type Result, refuse } from '#core/index.ts';
import type { Workshop } from './workshop.ts';

// What scanners and old mail programs leave behind a PDF: white space, zeros, the end mark of CP/M (Ctrl-Z).
const isAfter = (byte: number) => byte === 0 || byte === 0x1a || /\s/.test(String.fromCharCode(byte));

/** Why a PDF cannot be kept. */
export type UnfitPdf = 'damaged' | 'no-pages' | 'password' | 'pixels';

/**
 * Whether a PDF is one that an officer can read: it is opened. Refuses `password`, `no-pages` (it ends as a PDF but has no page, or no
 * tree of pages), `damaged` (cut off, or with another file behind: ISO 32000-1 section 7.5 ends it with %%EOF, and a second file behind
 * is how a PDF is also an archive or a page).
 */
export async function wholePdf(bytes: Uint8Array, workshop: Workshop): Promise<Result<'whole', UnfitPdf>> {
  let end = bytes.length;
  while (end > 0 && isAfter(bytes[end - 1] ?? 0)) end--;
  if (
    !Buffer.from(bytes.subarray(0, end))
      .toString('latin1', Math.max(0, end - 5))
      .endsWith('%%EOF')
  )
    return refuse('damaged');
  const opened = await workshop({ task: 'pages', bytes });
  if (!opened.ok) return refuse(opened.code === 'unreadable' ? 'no-pages' : opened.code);
  return opened.pages === 0 ? refuse('no-pages') : ok('whole');
}
