// SPDX-License-Identifier: AGPL-3.0-or-later
import { type DocumentRooms, hashOf } from './ground.ts';
import { columns, type Row } from './rows.ts';

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

const atOnce = 50;

/** Holds every document against its file. */
export async function check({ database, folder }: DocumentRooms): Promise<DocumentsCheck> {
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
}
