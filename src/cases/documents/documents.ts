// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Result } from '#core/index.ts';
import type { Swept } from '#outbox/index.ts';
import type { Along } from '#store/index.ts';
import { add, type Untaken, type Upload } from './add.ts';
import { check, type DocumentsCheck } from './check.ts';
import type { Document } from './document.ts';
import type { DocumentRooms } from './ground.ts';
import { type DocumentRead, read, readOriginal } from './read.ts';
import { remove } from './remove.ts';
import { listDocuments } from './rows.ts';
import { sweep } from './sweep.ts';
import { thumbnail } from './thumbnail.ts';
import { workshop } from './workshop.ts';

/** The acts on the documents of a counter. */
export interface Documents {
  /**
   * Takes a file: has it scanned, opens it, makes it readable, keeps it. Refuses `file-size`, `infected`, `scan-away`, what `keepable`
   * refuses, `same-file` (it is there already), `too-many`, `all-sizes`; `disk-full`: there is no room for it now, `folder-away`: there is
   * nowhere to keep it now, and nothing of it stays.
   */
  add(applicationId: string, upload: Upload, along?: Along): Promise<Result<Document, Untaken>>;
  /** The documents of an application, oldest first. */
  of(applicationId: string): Promise<readonly Document[]>;
  /** One of them with its bytes. Refuses `not-found`: not of this application, or gone, or no longer the file that was kept. */
  read(applicationId: string, id: string): Promise<Result<DocumentRead, 'not-found'>>;
  /** Its first page small, as JPEG. Refuses `not-found`, and `no-picture` where none can be made. */
  thumbnail(applicationId: string, id: string): Promise<Result<Uint8Array, 'not-found' | 'no-picture'>>;
  /** What came, where it is kept beside what is read. Refuses `not-found`. */
  readOriginal(applicationId: string, id: string): Promise<Result<DocumentRead, 'not-found'>>;
  /** Takes a document away for good. Refuses `not-found`. */
  remove(applicationId: string, id: string, along?: Along): Promise<Result<Document, 'not-found'>>;
  /**
   * Deletes the files of documents that were taken away or erased, and sets apart those that the database knows nothing of: after a
   * restore they may be known again, and are then brought back. Tells how many were deleted.
   */
  sweep(): Promise<Swept>;
  /** Holds every document against its file. */
  check(): Promise<DocumentsCheck>;
}

/** The documents of the applications of a counter: bytes in a folder, everything else in the database. */
export function documents(parts: Omit<DocumentRooms, 'workshop'>): Documents {
  const rooms: DocumentRooms = { ...parts, workshop: workshop() };
  return {
    add: (...given) => add(rooms, ...given),
    of: (applicationId) => listDocuments(rooms.database, applicationId),
    read: (...given) => read(rooms, ...given),
    thumbnail: (...given) => thumbnail(rooms, ...given),
    readOriginal: (...given) => readOriginal(rooms, ...given),
    remove: (...given) => remove(rooms, ...given),
    sweep: () => sweep(rooms),
    check: () => check(rooms),
  };
}
