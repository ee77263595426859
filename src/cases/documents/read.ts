// SPDX-License-Identifier: AGPL-3.0-or-later
import { ok, type Result, refuse } from '#core/index.ts';
import type { Document } from './document.ts';
import { type DocumentRooms, hashOf } from './ground.ts';
import { readRow, withoutFile } from './rows.ts';

/** A document, and the bytes of one of its files. */
export interface DocumentRead {
  readonly document: Document;
  readonly bytes: Uint8Array;
}

/** A document with its bytes. Refuses `not-found`: not of this application, or gone, or no longer the file that was kept. */
export async function read(
  rooms: DocumentRooms,
  applicationId: string,
  id: string,
): Promise<Result<DocumentRead, 'not-found'>> {
  const document = await readRow(rooms.database, applicationId, id);
  const bytes = document && (await whole(rooms, id, document.sha256));
  return document && bytes ? ok({ document: withoutFile(document), bytes }) : refuse('not-found');
}

/** What came, where it is kept beside what is read. Refuses `not-found`. */
export async function readOriginal(
  rooms: DocumentRooms,
  applicationId: string,
  id: string,
): Promise<Result<DocumentRead, 'not-found'>> {
  const document = await readRow(rooms.database, applicationId, id);
  const file = document?.original_id;
  const bytes = document && file && (await whole(rooms, file, document.originalSha256));
  return document && bytes ? ok({ document: withoutFile(document), bytes }) : refuse('not-found');
}

// A file that somebody changed on the disk is not the document.
async function whole(
  { folder }: Pick<DocumentRooms, 'folder'>,
  fileId: string,
  sha256: string,
): Promise<Uint8Array | undefined> {
  const bytes = await folder.get(fileId);
  return bytes && hashOf(bytes) === sha256 ? bytes : undefined;
}
