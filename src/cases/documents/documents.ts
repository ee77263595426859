// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash, randomUUID } from 'node:crypto';
import { type Clock, ok, type Result, refuse } from '#core/index.ts';
import { isFree, type Swept, sweepApart } from '#outbox/index.ts';
import { type Along, type Database, isFull, type Sql } from '#store/index.ts';
import { shownName } from './file-name.ts';
import type { Folder } from './folder.ts';
import { LostFolder } from './held-folder.ts';
import { keepable, type Unkept } from './keepable.ts';
import { limits } from './limits.ts';
import type { Signature } from './signed.ts';
import type { VirusScan } from './virus-scan.ts';
import { workshop } from './workshop.ts';

/** A document of an application, without its bytes. */
export interface Document {
  readonly id: string;
  readonly applicationId: string;
  readonly purpose: string;
  readonly name: string;
  readonly type: 'application/pdf' | 'image/jpeg';
  readonly size: number;
  /** Of the file that is kept, in hex. */
  readonly sha256: string;
  readonly originalSha256: string;
  /** What came, where it is kept beside what is read: a signed file, or a format that not everybody can open. */
  readonly originalType: string | null;
  /** Who signed the file that came, as it tells itself. */
  readonly signatures: readonly Signature[];
  /** A picture that had lost its last bytes. */
  readonly isCut: boolean;
  readonly scanned: boolean;
  readonly channel: string;
  readonly givenBy: string | null;
  readonly at: Date;
}

/** A file as it comes from outside: nothing of it is believed. */
export interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What it is for, in the words of who gives it. */
  readonly purpose: string;
  readonly channel: string;
  readonly givenBy: string | null;
}

/** What a check of the folder found; ids of files, never what is in them. */
export interface DocumentsCheck {
  readonly documents: number;
  /** Documents whose file is not there. */
  readonly missing: readonly string[];
  /** Documents whose file is another than the one that was kept. */
  readonly altered: readonly string[];
  /** Files that the database knows nothing of, set apart. */
  readonly setApart: readonly string[];
}

/** Why a file is not taken. */
export type Untaken =
  | Unkept
  | 'all-sizes'
  | 'disk-full'
  | 'file-size'
  | 'folder-away'
  | 'infected'
  | 'same-file'
  | 'scan-away'
  | 'too-many';

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
  read(
    applicationId: string,
    id: string,
  ): Promise<Result<{ readonly document: Document; readonly bytes: Uint8Array }, 'not-found'>>;
  /** What came, where it is kept beside what is read. Refuses `not-found`. */
  readOriginal(
    applicationId: string,
    id: string,
  ): Promise<Result<{ readonly document: Document; readonly bytes: Uint8Array }, 'not-found'>>;
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

const columns = `id, application_id as "applicationId", purpose, name, type, size, encode(sha256, 'hex') as sha256,
  encode(original_sha256, 'hex') as "originalSha256", original_type as "originalType", signatures, is_cut as "isCut", scanned, channel,
  given_by as "givenBy", at`;
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** A file is not set apart while the work that wrote it may still be going on. */
const restMs = 60 * 60_000;
const atOnce = 50;
const most = 1_000_000;

/** The documents of the applications of a counter: bytes in a folder, everything else in the database. */
export function documents(rooms: {
  readonly database: Database;
  readonly folder: Folder;
  readonly clock: Clock;
  /** None is set up where this is undefined: documents are then kept as not scanned. */
  readonly scan: VirusScan | undefined;
}): Documents {
  const { database, folder, clock, scan } = rooms;
  const open = workshop();

  const one = async (applicationId: string, id: string): Promise<Row | undefined> => {
    if (!uuid.test(id) || !uuid.test(applicationId)) return undefined;
    const rows = await database.query<Row>(
      `select ${columns}, original_id from document where application_id = $1 and id = $2`,
      [applicationId, id],
    );
    return rows[0];
  };
  // A file that somebody changed on the disk is not the document.
  const whole = async (fileId: string, sha256: string): Promise<Uint8Array | undefined> => {
    const bytes = await folder.get(fileId);
    return bytes && hashOf(bytes) === sha256 ? bytes : undefined;
  };

  return {
    async add(applicationId, { name, bytes, purpose, channel, givenBy }, along) {
      if (bytes.length > limits.fileBytes) return refuse('file-size', { megabytes: limits.fileBytes / 1e6 });
      // Scanned as it came: what is hidden in a picture falls away only afterwards.
      const scanned = scan && bytes.length > 0 ? await scan(bytes) : undefined;
      if (scanned && !scanned.ok) return scanned;
      const kept = await keepable(bytes, open);
      if (!kept.ok) return kept;
      const { type, bytes: readableBytes, keepsOriginal, originalType, signatures, isCut } = kept.value;

      const originalId = keepsOriginal ? randomUUID() : null;
      const document: Document = {
        id: randomUUID(),
        applicationId,
        purpose: shownName(purpose.slice(0, 200), ''),
        name: shownName(name, 'documento'),
        type,
        size: readableBytes.length,
        sha256: hashOf(readableBytes),
        originalSha256: hashOf(bytes),
        originalType: keepsOriginal ? originalType : null,
        signatures,
        isCut,
        scanned: scan !== undefined,
        channel,
        givenBy,
        at: new Date(clock.nowMs()),
      };
      // The files first: a row without its file would be a promise broken, a file without its row is set apart.
      const files = [document.id, ...(originalId ? [originalId] : [])];
      try {
        await folder.put(document.id, readableBytes);
        if (originalId) await folder.put(originalId, bytes);
      } catch (error) {
        const isAway = error instanceof LostFolder && error.reason === 'away';
        if (!isAway) for (const id of files) await folder.remove(id);
        if (isAway) return refuse('folder-away');
        if (isFull(error) || error instanceof LostFolder) return refuse('disk-full');
        throw error;
      }
      const stored = await database.transaction(async (sql) => {
        const row = await store(sql, document, originalId, bytes.length);
        if (row.ok) await along?.(sql);
        return row;
      });
      if (!stored.ok) for (const id of files) await folder.remove(id);
      return stored;
    },

    of: (applicationId) =>
      database.query<Document>(
        `select ${columns} from document where application_id = $1 order by at, name, id`,
        [applicationId],
      ),

    async read(applicationId, id) {
      const document = await one(applicationId, id);
      const bytes = document && (await whole(id, document.sha256));
      return document && bytes ? ok({ document: withoutFile(document), bytes }) : refuse('not-found');
    },

    async readOriginal(applicationId, id) {
      const document = await one(applicationId, id);
      const file = document?.original_id;
      const bytes = document && file && (await whole(file, document.originalSha256));
      return document && bytes ? ok({ document: withoutFile(document), bytes }) : refuse('not-found');
    },

    async remove(applicationId, id, along) {
      const document = await one(applicationId, id);
      if (!document) return refuse('not-found');
      const isGone = await database.transaction(async (sql) => {
        const gone = await sql.query(
          'delete from document where application_id = $1 and id = $2 returning id',
          [applicationId, id],
        );
        if (gone.length > 0) await along?.(sql);
        return gone.length > 0;
      });
      if (!isGone) return refuse('not-found');
      const files = [id, document.original_id].filter((file) => file !== null);
      // The document is gone; its file goes with the next sweep.
      await removeGone(database, folder, files).catch((error: unknown) => {
        if (!(error instanceof LostFolder)) throw error;
      });
      return ok(withoutFile(document));
    },

    async sweep() {
      const rooms = { database, clock };
      const deleted = await sweepApart(
        rooms,
        'documents',
        {
          take: (sql) =>
            sql.query<{ readonly id: string }>(
              `select file_id as id from document_gone where removed_at is null and ${isFree('documents', 'file_id', '$1')}
               order by at, file_id limit ${atOnce}`,
              [new Date(clock.nowMs())],
            ),
          keys: null,
        },
        ({ id }) => removeGone(database, folder, [id]),
        most,
      );
      for await (const ids of folder.idsBefore(clock.nowMs() - restMs, atOnce)) {
        const known = await knownFiles(database, ids);
        const strange = ids.filter((id) => !known.has(id));
        await sweepApart(
          rooms,
          'documents',
          {
            take: (sql) =>
              sql.query<{ readonly id: string }>(
                `select id from unnest($2::text[]) as file (id) where ${isFree('documents', 'file.id', '$1')}`,
                [new Date(clock.nowMs()), strange],
              ),
            keys: null,
          },
          ({ id }) => folder.setApart(id),
        );
      }
      return deleted;
    },

    async check() {
      const missing: string[] = [];
      const altered: string[] = [];
      let count = 0;
      let after = '00000000-0000-0000-0000-000000000000';
      for (;;) {
        const rows = await database.query<Row>(
          `select ${columns}, original_id from document where id > $1 order by id limit ${atOnce}`,
          [after],
        );
        for (const { id, sha256, original_id: original, originalSha256 } of rows) {
          const files = [[id, sha256] as const, ...(original ? [[original, originalSha256] as const] : [])];
          for (const [file, hash] of files) {
            const bytes = await folder.get(file);
            if (!bytes) missing.push(id);
            else if (hashOf(bytes) !== hash) altered.push(id);
          }
        }
        count += rows.length;
        after = rows.at(-1)?.id ?? after;
        if (rows.length < atOnce) break;
      }
      return { documents: count, missing, altered, setApart: await folder.apart() };
    },
  };
}

type Row = Document & { readonly original_id: string | null };

function withoutFile({ original_id: _, ...document }: Row): Document {
  return document;
}

/** Stores the row of a document within the limits of its application. Refuses `same-file`, `too-many`, `all-sizes`. */
async function store(
  sql: Sql,
  document: Document,
  originalId: string | null,
  originalSize: number,
): Promise<Result<Document, 'all-sizes' | 'same-file' | 'too-many'>> {
  const { id, applicationId, purpose, name, type, size, sha256, originalSha256, originalType } = document;
  // One after the other, so that two windows together keep to the limits.
  await sql.query('select id from application where id = $1 for update', [applicationId]);
  const [held] = await sql.query<{ count: number; bytes: number; same: boolean }>(
    `select count(*)::integer as count, coalesce(sum(size + coalesce(original_size, 0)), 0)::integer as bytes,
      coalesce(bool_or(original_sha256 = decode($2, 'hex')), false) as same from document where application_id = $1`,
    [applicationId, originalSha256],
  );
  if (held?.same) return refuse('same-file');
  if ((held?.count ?? 0) >= limits.files) return refuse('too-many', { files: limits.files });
  const more = size + (originalId ? originalSize : 0);
  if ((held?.bytes ?? 0) + more > limits.applicationBytes)
    return refuse('all-sizes', { megabytes: limits.applicationBytes / 1e6 });
  await sql.query(
    `insert into document (id, application_id, purpose, name, type, size, sha256, original_sha256, scanned, channel, given_by, at,
       original_id, original_type, original_size, signatures, is_cut)
     values ($1, $2, $3, $4, $5, $6, decode($7, 'hex'), decode($8, 'hex'), $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
    [
      id,
      applicationId,
      purpose,
      name,
      type,
      size,
      sha256,
      originalSha256,
      document.scanned,
      document.channel,
      document.givenBy,
      document.at,
      originalId,
      originalType,
      originalId ? originalSize : null,
      JSON.stringify(document.signatures),
      document.isCut,
    ],
  );
  return ok(document);
}

/** Takes the files of documents that are gone off the disk. */
async function removeGone(database: Database, folder: Folder, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  for (const id of ids) await folder.remove(id);
  await database.query('update document_gone set removed_at = now() where file_id = any($1::uuid[])', [ids]);
}

/** Of these files, those that the database knows: of a document, or of one that is gone. */
async function knownFiles(database: Database, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await database.query<{ id: string }>(
    `select id from document where id = any($1::uuid[]) union all
     select original_id from document where original_id = any($1::uuid[]) union all
     select file_id from document_gone where file_id = any($1::uuid[])`,
    [ids],
  );
  return new Set(rows.map(({ id }) => id));
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
