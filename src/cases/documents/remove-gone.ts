// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Database } from '#store/index.ts';
import type { Folder } from './folder.ts';

/** Takes the files of documents that are gone off the disk. */
export async function removeGone(database: Database, folder: Folder, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  for (const id of ids) await folder.remove(id);
  await database.query('update document_gone set removed_at = now() where file_id = any($1::uuid[])', [ids]);
}
