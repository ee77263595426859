// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash, randomUUID } from 'node:crypto';
import { type Clock, ok, type Result, refuse } from '#core/index.ts';
import type { Database } from '#store/index.ts';
import { shownName } from './file-name.ts';
import type { Folder } from './folder.ts';
import { limits } from './limits.ts';
import { readable } from './readable.ts';
import { recognise } from './recognise.ts';
import type { VirusScan } from './virus-scan.ts';

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

export interface Documents {
  /**
   * Takes a file: looks at what it is, has it scanned, makes a picture readable, keeps it. Refuses `empty`, `type`, `heic`, `damaged`,
   * `pixels`, `file-size`, `infected`, `scan-away`, `same-file` (it is there already), `too-many`, `all-sizes`.
   */
  add(applicationId: string, upload: Upload): Promise<Result<Document>>;
  /** The documents of an application, oldest first. */
  of(applicationId: string): Promise<readonly Document[]>;
  /** One of them with its bytes. Refuses `not-found`: not of this application, or gone, or no longer the file that was kept. */
  read(
    applicationId: string,
    id: string,
  ): Promise<Result<{ readonly document: Document; readonly bytes: Uint8Array }>>;
  /** Takes a document away for good. Refuses `not-found`. */
  remove(applicationId: string, id: string): Promise<Result<Document>>;
  /** Removes files whose row is gone: applications that were erased, work that broke off. Tells how many. */
  sweep(): Promise<number>;
}

const columns = `id, application_id as "applicationId", purpose, name, type, size, encode(sha256, 'hex') as sha256,
  encode(original_sha256, 'hex') as "originalSha256", scanned, channel, given_by as "givenBy", at`;
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** A file is not swept while the work that wrote it may still be going on. */
const restMs = 60 * 60_000;

/** The documents of the applications of a counter: bytes in a folder, everything else in the database. */
export function documents(rooms: {
  readonly database: Database;
  readonly folder: Folder;
  readonly clock: Clock;
  /** None is set up where this is undefined: documents are then kept as not scanned. */
  readonly scan: VirusScan | undefined;
}): Documents {
  const { database, folder, clock, scan } = rooms;

  const one = async (applicationId: string, id: string): Promise<Document | undefined> => {
    if (!uuid.test(id) || !uuid.test(applicationId)) return undefined;
    const rows = await database.query<Document>(
      `select ${columns} from document where application_id = $1 and id = $2`,
      [applicationId, id],
    );
    return rows[0];
  };

  return {
    async add(applicationId, { name, bytes, purpose, channel, givenBy }) {
      if (bytes.length > limits.fileBytes) return refuse('file-size', { megabytes: limits.fileBytes / 1e6 });
      const kind = await recognise(bytes);
      if (!kind.ok) return kind;
      // Scanned as it came: what is hidden in a picture falls away only afterwards.
      const scanned = scan && (await scan(bytes));
      if (scanned && !scanned.ok) return scanned;
      const kept = kind.value === 'application/pdf' ? ok(bytes) : await readable(bytes);
      if (!kept.ok) return kept;

      const document: Document = {
        id: randomUUID(),
        applicationId,
        purpose: shownName(purpose.slice(0, 200), ''),
        name: shownName(name, 'documento'),
        type: kind.value === 'application/pdf' ? kind.value : 'image/jpeg',
        size: kept.value.length,
        sha256: hashOf(kept.value),
        originalSha256: hashOf(bytes),
        scanned: scan !== undefined,
        channel,
        givenBy,
        at: new Date(clock.nowMs()),
      };
      // The file first: a row without its file would be a promise broken, a file without its row is swept.
      await folder.put(document.id, kept.value);
      const stored = await database.transaction(async (sql) => {
        // One after the other, so that two windows together keep to the limits.
        await sql.query('select id from application where id = $1 for update', [applicationId]);
        const [held] = await sql.query<{ count: number; bytes: number; same: boolean }>(
          `select count(*)::integer as count, coalesce(sum(size), 0)::integer as bytes,
            coalesce(bool_or(original_sha256 = decode($2, 'hex')), false) as same from document where application_id = $1`,
          [applicationId, document.originalSha256],
        );
        if (held?.same) return refuse('same-file');
        if ((held?.count ?? 0) >= limits.files) return refuse('too-many', { files: limits.files });
        if ((held?.bytes ?? 0) + document.size > limits.applicationBytes)
          return refuse('all-sizes', { megabytes: limits.applicationBytes / 1e6 });
        await sql.query(
          `insert into document (id, application_id, purpose, name, type, size, sha256, original_sha256, scanned, channel, given_by, at)
           values ($1, $2, $3, $4, $5, $6, decode($7, 'hex'), decode($8, 'hex'), $9, $10, $11, $12)`,
          [
            document.id,
            applicationId,
            document.purpose,
            document.name,
            document.type,
            document.size,
            document.sha256,
            document.originalSha256,
            document.scanned,
            channel,
            givenBy,
            document.at,
          ],
        );
        return ok(document);
      });
      if (!stored.ok) await folder.remove(document.id);
      return stored;
    },

    of: (applicationId) =>
      database.query<Document>(
        `select ${columns} from document where application_id = $1 order by at, name, id`,
        [applicationId],
      ),

    async read(applicationId, id) {
      const document = await one(applicationId, id);
      const bytes = document && (await folder.get(id));
      // A file that somebody changed on the disk is not the document.
      if (!document || !bytes || hashOf(bytes) !== document.sha256) return refuse('not-found');
      return ok({ document, bytes });
    },

    async remove(applicationId, id) {
      const document = await one(applicationId, id);
      if (!document) return refuse('not-found');
      await database.query('delete from document where application_id = $1 and id = $2', [applicationId, id]);
      await folder.remove(id);
      return ok(document);
    },

    async sweep() {
      const ids = await folder.idsBefore(clock.nowMs() - restMs);
      if (ids.length === 0) return 0;
      const rows = await database.query<{ id: string }>(
        'select id from document where id = any($1::uuid[])',
        [ids],
      );
      const held = new Set(rows.map(({ id }) => id));
      const gone = ids.filter((id) => !held.has(id));
      for (const id of gone) await folder.remove(id);
      return gone.length;
    },
  };
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
