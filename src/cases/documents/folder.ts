// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';

/** Where files lie: each by an id of ours, and by nothing else. */
export interface Folder {
  /** Writes a file whole or not at all: it is on the disk when this resolves. */
  put(id: string, bytes: Uint8Array): Promise<void>;
  /** The file; undefined when it is not there. */
  get(id: string): Promise<Uint8Array | undefined>;
  remove(id: string): Promise<void>;
  /** Ids of the files that are older than this, so many at once. */
  idsBefore(atMs: number, atOnce: number): AsyncIterable<readonly string[]>;
  /** Sets a file apart: it is no longer where documents are, and not lost; `get` brings it back. */
  setApart(id: string): Promise<void>;
  /** Ids of the files that are set apart. */
  apart(): Promise<readonly string[]>;
  /** Whose folder this is: the id that was written into it; undefined when nothing was. */
  mark(): Promise<string | undefined>;
  /** Writes whose folder this is. */
  setMark(id: string): Promise<void>;
}

const isId = (id: string) => /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(id);

/** A folder of files, readable by our own user only. Throws when an id is not one of ours: a path is made of nothing else. */
export function folderAt(root: string): Folder {
  const placeOf = (id: string): { readonly folder: string; readonly file: string } => {
    if (!isId(id)) throw new RangeError('not an id of a file');
    const folder = path.join(root, id.slice(0, 2));
    return { folder, file: path.join(folder, id) };
  };

  const apart = path.join(root, 'set-apart');
  const markFile = path.join(root, 'counter');

  // Made where it lies and nowhere else: the folder itself, when it is gone, is not made anew.
  const shelf = async (folder: string): Promise<void> => {
    await mkdir(folder, { mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  };

  const writeWhole = async (folder: string, file: string, bytes: Uint8Array): Promise<void> => {
    const half = path.join(folder, `.${randomUUID()}.half`);
    try {
      const handle = await open(half, 'wx', 0o600);
      try {
        await handle.writeFile(bytes);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(half, file);
    } catch (error) {
      // On a full disk what was half written would be in the way of everybody else's.
      await rm(half, { force: true }).catch(() => undefined);
      throw error;
    }
    // The name too must be on the disk before anybody is told that the file is.
    const entry = await open(folder, 'r');
    await entry.sync().finally(() => entry.close());
  };

  return {
    async put(id, bytes) {
      const { folder, file } = placeOf(id);
      await shelf(folder);
      await writeWhole(folder, file, bytes);
    },
    async get(id) {
      const { folder, file } = placeOf(id);
      const found = await readIfThere(file);
      if (found) return found;
      // Set apart while the database knew nothing of it, as before a restore; known again now.
      const back = await readIfThere(path.join(apart, id));
      if (!back) return undefined;
      await shelf(folder);
      await rename(path.join(apart, id), file).catch(() => undefined);
      return back;
    },
    async remove(id) {
      await rm(placeOf(id).file, { force: true });
      await rm(path.join(apart, id), { force: true });
    },
    async setApart(id) {
      await shelf(apart);
      await rename(placeOf(id).file, path.join(apart, id));
    },
    async apart() {
      return (await readdir(apart).catch(() => [])).filter(isId).sort();
    },
    async mark() {
      const bytes = await readIfThere(markFile);
      const id = bytes && Buffer.from(bytes).toString('utf8').trim();
      return id && isId(id) ? id : undefined;
    },
    async setMark(id) {
      await mkdir(root, { recursive: true, mode: 0o700 });
      await writeWhole(root, markFile, Buffer.from(`${id}\n`));
    },
    async *idsBefore(atMs, atOnce) {
      let found: string[] = [];
      const shelves = await readdir(root).catch(() => []);
      for (const shelf of shelves.filter((name) => /^[0-9a-f]{2}$/.test(name))) {
        const folder = path.join(root, shelf);
        for (const name of await readdir(folder)) {
          const { mtimeMs } = await stat(path.join(folder, name)).catch(() => ({ mtimeMs: Infinity }));
          if (mtimeMs >= atMs) continue;
          if (isId(name)) {
            if (found.push(name) < atOnce) continue;
            yield found;
            found = [];
          }
          // What a process that was killed had half written.
          else if (name.endsWith('.half')) await rm(path.join(folder, name), { force: true });
        }
      }
      if (found.length > 0) yield found;
    },
  };
}

async function readIfThere(file: string): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await readFile(file));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
