// SPDX-License-Identifier: AGPL-3.0-or-later
import { fileTypeFromBuffer } from 'file-type';
import { ok, type Result, refuse } from '#core/index.ts';
import { looksSigned } from './signed.ts';

/** What a file may be. Pictures of the second kind are copied into one that everybody can open; what came stays beside. */
export type Accepted = 'pdf' | 'photo' | 'picture' | 'heic' | 'signed';

/** A file that may be taken: how it is opened, and its type by its content. */
export interface Recognised {
  readonly kind: Accepted;
  readonly mime: string;
}

/** Why a file is none of them, as far as what to do with it differs. */
export type Unfit = 'office' | 'archive' | 'recording' | 'program' | 'web-page' | 'e-mail' | 'text' | 'type';

const accepted: ReadonlyMap<string, Accepted> = new Map([
  ['image/jpeg', 'photo'],
  ['image/png', 'photo'],
  ['image/apng', 'photo'],
  ['image/tiff', 'picture'],
  ['image/webp', 'picture'],
  ['image/avif', 'picture'],
  ['image/gif', 'picture'],
  ['image/heic', 'heic'],
  ['image/heif', 'heic'],
  ['image/heic-sequence', 'heic'],
  ['image/heif-sequence', 'heic'],
]);

const unfit: readonly (readonly [RegExp, Unfit])[] = [
  [/openxmlformats|opendocument|x-cfb|rtf|msword|ms-excel|ms-powerpoint|epub|x-indesign/, 'office'],
  [/zip|rar|7z|x-tar|gzip|bzip|x-xz|zstd|lzh|ace|x-arj|x-compress/, 'archive'],
  [/^(audio|video)\//, 'recording'],
  [/msdownload|executable|x-elf|x-mach|dosexec|java|wasm|android|x-deb|x-rpm|x-msi/, 'program'],
];

/**
 * What a file is, by its content: its name and what the browser says are not believed. A PDF may have the mark of an editor (a byte order
 * mark) or white space before it. Refuses `empty`, and what nobody here can open by what it is instead.
 */
export async function recognise(bytes: Uint8Array): Promise<Result<Recognised, Unfit | 'empty'>> {
  if (bytes.length === 0) return refuse('empty');
  if (startsAsPdf(bytes)) return ok({ kind: 'pdf', mime: 'application/pdf' });
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  const kind = found && accepted.get(found.mime);
  if (found && kind) return ok({ kind, mime: found.mime });
  if (looksSigned(bytes)) return ok({ kind: 'signed', mime: 'application/pkcs7-mime' });
  const why = found && unfit.find(([mime]) => mime.test(found.mime))?.[1];
  return refuse(why ?? asText(bytes));
}

function startsAsPdf(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  return /^(\u00ef\u00bb\u00bf)?[\s\0]*%PDF-/.test(head);
}

// What `file-type` leaves alone: files that are text.
function asText(bytes: Uint8Array): Unfit {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  if (/^MZ|^#!/.test(head)) return 'program';
  if (head.includes('\0')) return 'type';
  if (/<(!doctype html|html|script|body|svg|table)\b/i.test(head)) return 'web-page';
  if (/^(from|to|received|return-path|delivered-to|mime-version|message-id|subject|date):/im.test(head))
    return 'e-mail';
  return 'text';
}
