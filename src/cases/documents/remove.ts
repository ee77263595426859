// SPDX-License-Identifier: AGPL-3.0-or-later
import { ok, type Result, refuse } from '#core/index.ts';
import type { Along } from '#store/index.ts';
import type { Document } from './document.ts';
import type { DocumentRooms } from './ground.ts';
import { LostFolder } from './held-folder.ts';
import { removeGone } from './remove-gone.ts';
import { readRow, withoutFile } from './rows.ts';

/** Takes a document away for good. Refuses `not-found`. */
export async function remove(
  { database, folder }: DocumentRooms,
  applicationId: string,
  id: string,
  along?: Along,
): Promise<Result<Document, 'not-found'>> {
  const document = await readRow(database, applicationId, id);
  if (!document) return refuse('not-found');
  const isGone = await database.transaction(async (sql) => {
    const gone = await sql.query('delete from document where application_id = $1 and id = $2 returning id', [
      applicationId,
      id,
    ]);
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
}
