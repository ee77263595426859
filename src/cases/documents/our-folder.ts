// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { ok, type Result, refuse } from '#core/index.ts';
import type { Database } from '#store/index.ts';
import type { Folder } from './folder.ts';

/**
 * Makes sure that a folder is this counter's, and tells its mark: the database and the folder bear the same mark, made when they first meet. Refuses
 * `foreign-folder` (the mark is another counter's) and `unmarked-folder` (the counter's documents lie elsewhere: another process has a
 * folder that this one does not see, or the folder was not brought along).
 */
export async function ourFolder(
  database: Database,
  folder: Folder,
): Promise<Result<{ readonly mark: string; readonly isNew: boolean }, 'foreign-folder' | 'unmarked-folder'>> {
  const known = await knownMark(database);
  // The mark is read after the row: the row is there only when the folder has been marked.
  if (known !== undefined) {
    const mark = await folder.mark();
    if (mark === known) return ok({ mark: known, isNew: false });
    return refuse(mark === undefined ? 'unmarked-folder' : 'foreign-folder');
  }
  try {
    // Of two processes that begin at once the second waits here for the first, and then finds the row.
    const first = await database.transaction(async (sql) => {
      const [made] = await sql.query<{ id: string }>(
        'insert into documents_folder (id, marked_at) values ($1, now()) on conflict (single) do nothing returning id',
        [randomUUID()],
      );
      if (!made) return undefined;
      if ((await folder.mark()) !== undefined) throw foreign;
      await folder.setMark(made.id);
      return made.id;
    });
    return first ? ok({ mark: first, isNew: true }) : ourFolder(database, folder);
  } catch (error) {
    if (error === foreign) return refuse('foreign-folder');
    throw error;
  }
}

// Takes the row back: the folder bears a mark already, which is not of this database.
const foreign = new Error('the folder is another counter’s');

/** Takes a folder for this counter's, whatever it was before: after it was moved, or a database restored. */
export async function adoptFolder(database: Database, folder: Folder): Promise<string> {
  const known = await knownMark(database);
  const id = known ?? (await folder.mark()) ?? randomUUID();
  await database.query(
    'insert into documents_folder (id, marked_at) values ($1, now()) on conflict (single) do nothing',
    [id],
  );
  await folder.setMark(id);
  return id;
}

async function knownMark(database: Database): Promise<string | undefined> {
  const [row] = await database.query<{ id: string }>('select id from documents_folder');
  return row?.id;
}
