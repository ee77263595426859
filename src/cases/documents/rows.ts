// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Database } from '#store/index.ts';
import type { Document } from './document.ts';

export const columns = `id, application_id as "applicationId", purpose, name, type, size, encode(sha256, 'hex') as sha256,
  encode(original_sha256, 'hex') as "originalSha256", original_type as "originalType", signatures, is_cut as "isCut", scanned, channel,
  given_by as "givenBy", at`;
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** A document as the database gives it, with the file of what came. */
export type Row = Document & { readonly original_id: string | null };

export function withoutFile({ original_id: _, ...document }: Row): Document {
  return document;
}

/** A document of an application; undefined when it is not of this one, or gone. */
export async function readRow(
  database: Database,
  applicationId: string,
  id: string,
): Promise<Row | undefined> {
  if (!uuid.test(id) || !uuid.test(applicationId)) return undefined;
  const rows = await database.query<Row>(
    `select ${columns}, original_id from document where application_id = $1 and id = $2`,
    [applicationId, id],
  );
  return rows[0];
}

/** The documents of an application, oldest first. */
export function listDocuments(database: Database, applicationId: string): Promise<readonly Document[]> {
  return database.query<Document>(
    `select ${columns} from document where application_id = $1 order by at, name, id`,
    [applicationId],
  );
}

/** Of these files, those that the database knows: of a document, or of one that is gone. */
export async function knownFiles(database: Database, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await database.query<{ id: string }>(
    `select id from document where id = any($1::uuid[]) union all
     select original_id from document where original_id = any($1::uuid[]) union all
     select file_id from document_gone where file_id = any($1::uuid[])`,
    [ids],
  );
  return new Set(rows.map(({ id }) => id));
}
