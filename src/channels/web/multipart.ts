// SPDX-License-Identifier: AGPL-3.0-or-later
import { cleaned } from '#core/index.ts';
import { formOf, pressedAlone, type SentForm } from './forms.ts';

/** A file of a form, as the browser sent it. */
export interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface SentFiles {
  readonly form: SentForm;
  readonly files: readonly SentFile[];
}

export function isMultipart(request: Request): boolean {
  return /^multipart\/form-data\b/i.test(request.headers.get('content-type') ?? '');
}

/**
 * Reads a form with files (RFC 7578), never holding more than `most` bytes. What is beyond is listened to and dropped up to the
 * limit in front, since a browser shows our answer only once it has sent everything. Undefined when it is too large; a form that cannot be read has nothing in it.
 */
export async function sentFiles(request: Request, most: number): Promise<SentFiles | undefined> {
  const body = await limited(request, most).catch(() => undefined);
  if (!body) return undefined;
  const type = request.headers.get('content-type') ?? '';
  const read = await new Response(body, { headers: { 'content-type': type } })
    .formData()
    .catch(() => new FormData());
  const boxes: [string, string][] = [];
  const files: SentFile[] = [];
  const parts: (readonly [string, FormDataEntryValue])[] = [];
  read.forEach((value, name) => {
    parts.push([name, value]);
  });
  for (const [name, value] of parts) {
    if (typeof value === 'string') boxes.push([name, value.slice(0, 4000)]);
    // A box without a file is sent as a file without name and content.
    else if (value.name !== '' || value.size > 0)
      files.push({ name: cleaned(value.name), bytes: new Uint8Array(await value.arrayBuffer()) });
  }
  return { form: pressedAlone(formOf(boxes)), files };
}

async function limited(request: Request, most: number): Promise<Blob | undefined> {
  const reader = request.body?.getReader();
  if (!reader) return new Blob([]);
  let chunks: Uint8Array<ArrayBuffer>[] = [];
  let count = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return count > most ? undefined : new Blob(chunks);
    count += value.length;
    if (count <= most) chunks.push(new Uint8Array(value));
    else chunks = [];
  }
}
