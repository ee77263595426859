// SPDX-License-Identifier: AGPL-3.0-or-later
import { statfs } from 'node:fs/promises';
import type { Folder } from './folder.ts';

/** How the folder of documents is: it is ours and has room; another one, or none, lies in its place; its disk has no room left. */
export type FolderCondition = 'away' | 'full' | 'ok';

/** The folder of documents cannot do it now: nothing was kept there, and nothing is lost. */
export class LostFolder extends Error {
  override readonly name = 'LostFolder';
  /** Nothing can be done for any file: it is no failure of the one that was asked for (`src/base/outbox`). */
  readonly isForAll = true;
  readonly reason: Exclude<FolderCondition, 'ok'>;
  constructor(reason: Exclude<FolderCondition, 'ok'>, cause?: unknown) {
    super(`the folder of documents is ${reason}`, { cause });
    this.reason = reason;
  }
}

// A share whose server is gone lets a call wait for ever.
const healthMs = 2000;
// The largest form with files, and its copies.
const leastBytes = 100 * 1024 * 1024;

/**
 * The counter's folder while it runs: a share may fall away, and another folder lie in its place. Its mark is looked at before a file
 * is written, taken away or set apart, and once more after it was written, and wherever a file is not found. Throws `LostFolder`.
 */
export function heldFolder(
  at: string,
  folder: Folder,
  mark: string,
): Folder & {
  /** How it is now; never throws, and never waits for long. */
  condition(): Promise<FolderCondition>;
} {
  const ours = async (): Promise<void> => {
    if ((await folder.mark()) !== mark) throw new LostFolder('away');
  };
  const orLost = async <Done>(work: () => Promise<Done>): Promise<Done> => {
    try {
      return await work();
    } catch (error) {
      throw lossOf(error);
    }
  };
  const whileOurs = <Done>(work: () => Promise<Done>) =>
    orLost(async () => {
      await ours();
      return work();
    });
  return {
    put: (id, bytes) =>
      whileOurs(async () => {
        await folder.put(id, bytes);
        // It may have fallen away in between.
        await ours();
      }),
    get: (id) =>
      orLost(async () => {
        const found = await folder.get(id);
        if (!found) await ours();
        return found;
      }),
    remove: (id) => whileOurs(() => folder.remove(id)),
    setApart: (id) => whileOurs(() => folder.setApart(id)),
    apart: () => whileOurs(() => folder.apart()),
    async *idsBefore(atMs, atOnce) {
      await orLost(ours);
      yield* folder.idsBefore(atMs, atOnce);
    },
    mark: () => orLost(() => folder.mark()),
    setMark: (id) => orLost(() => folder.setMark(id)),
    async condition() {
      const late = new Promise<FolderCondition>((resolve) => {
        setTimeout(() => resolve('away'), healthMs).unref();
      });
      const now = whileOurs(async (): Promise<FolderCondition> => {
        const { bavail, bsize } = await statfs(at);
        return bavail * bsize < leastBytes ? 'full' : 'ok';
      }).catch((error: unknown) => (error instanceof LostFolder ? error.reason : 'away'));
      return Promise.race([now, late]);
    },
  };
}

// What the disk or the share says: no room, or not to be had.
function lossOf(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return error;
  if (/^(ENOSPC|EDQUOT)$/.test(error.code)) return new LostFolder('full', error);
  return /^E[A-Z]+$/.test(error.code) ? new LostFolder('away', error) : error;
}
