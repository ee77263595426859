// SPDX-License-Identifier: AGPL-3.0-or-later
import { isFree, type Swept, sweepApart } from '#outbox/index.ts';
import type { DocumentRooms } from './ground.ts';
import { removeGone } from './remove-gone.ts';
import { knownFiles } from './rows.ts';

/** A file is not set apart while the work that wrote it may still be going on. */
const restMs = 60 * 60_000;
const atOnce = 50;
const most = 1_000_000;

/**
 * Deletes the files of documents that were taken away or erased, and sets apart those that the database knows nothing of. Tells how many
 * were deleted.
 */
export async function sweep({ database, folder, clock }: DocumentRooms): Promise<Swept> {
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
}
