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
  /** Ids of the files that are older than this. */
  idsBefore(atMs: number): Promise<readonly string[]>;
}

const isId = (id: string) => /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(id);

/** A folder of files, readable by our own user only. Throws when an id is not one of ours: a path is made of nothing else. */
export function folderAt(root: string): Folder {
  const placeOf = (id: string): { readonly folder: string; readonly file: string } => {
    if (!isId(id)) throw new RangeError('not an id of a file');
    const folder = path.join(root, id.slice(0, 2));
    return { folder, file: path.join(folder, id) };
  };

  return {
    async put(id, bytes) {
      const { folder, file } = placeOf(id);
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const half = path.join(folder, `.${randomUUID()}.half`);
      const handle = await open(half, 'wx', 0o600);
      try {
        await handle.writeFile(bytes);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(half, file);
      // The name too must be on the disk before anybody is told that the file is.
      const entry = await open(folder, 'r');
      await entry.sync().finally(() => entry.close());
    },
    async get(id) {
      try {
        return new Uint8Array(await readFile(placeOf(id).file));
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
        throw error;
      }
    },
    remove: (id) => rm(placeOf(id).file, { force: true }),
    async idsBefore(atMs) {
      const found: string[] = [];
      const shelves = await readdir(root).catch(() => []);
      for (const shelf of shelves.filter((name) => /^[0-9a-f]{2}$/.test(name))) {
        const folder = path.join(root, shelf);
        for (const name of await readdir(folder)) {
          const { mtimeMs } = await stat(path.join(folder, name)).catch(() => ({ mtimeMs: Infinity }));
          if (mtimeMs >= atMs) continue;
          if (isId(name)) found.push(name);
          // What a process that was killed had half written.
          else if (name.endsWith('.half')) await rm(path.join(folder, name), { force: true });
        }
      }
      return found;
    },
  };
}
