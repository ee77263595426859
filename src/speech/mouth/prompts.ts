// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readWav, type Sound, writeWav } from '#sound/index.ts';
import type { MouthTask, Prompts } from './mouth-of.ts';

/** So many clauses are kept, of some 100 KB each; the ones that nobody heard for longest go. */
const most = 4000;

/**
 * Clauses in a folder, each a file named after what makes it sound as it does: its words, the voice, and the model (`made`, the checksums of
 * its files). Where the folder cannot be written nothing is kept, and all else works.
 */
export function promptsIn(folder: string, made: string): Prompts {
  let count: Promise<number> | undefined;
  const fileOf = ({ clause, voice, accent, speed }: MouthTask) => {
    const key = JSON.stringify([made, clause, voice, accent, speed]);
    return path.join(folder, `${createHash('sha256').update(key).digest('hex').slice(0, 40)}.wav`);
  };
  return {
    async read(task) {
      try {
        const file = fileOf(task);
        const sound = readWav(await readFile(file));
        const now = new Date();
        await utimes(file, now, now);
        return sound.ok ? sound.value : undefined;
      } catch {
        return undefined;
      }
    },
    async write(task, sound: Sound) {
      const file = fileOf(task);
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        if (await isThere(file)) return;
        count ??= onlyNewest(folder);
        if ((await count) >= most) count = onlyNewest(folder);
        // Whole or not there: another process may read it at this moment.
        const part = `${file}.${randomUUID()}`;
        await writeFile(part, writeWav(sound));
        await rename(part, file);
        const before = await count;
        count = Promise.resolve(before + 1);
      } catch {
        // The next process makes it again.
      }
    },
  };
}

async function isThere(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}

/** Takes away the oldest tenth where there are too many; how many there are. */
async function onlyNewest(folder: string): Promise<number> {
  const names = await readdir(folder);
  if (names.length < most) return names.length;
  const all = await Promise.all(
    names.map(async (name) => {
      const file = path.join(folder, name);
      return { file, at: (await stat(file)).mtimeMs };
    }),
  );
  const old = all.sort((a, b) => a.at - b.at).slice(0, Math.ceil(names.length - 0.9 * most));
  await Promise.all(old.map(({ file }) => rm(file, { force: true })));
  return names.length - old.length;
}
