// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Bounds, type Ran, runFiles } from './run-files.ts';

/** What files of a lane share, one after the other: a database server. */
export interface Lent {
  readonly env: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** How a whole run is made. */
export interface Manner {
  readonly lanes: number;
  readonly bounds: Bounds;
  /** Made for each lane, and again after a file that failed: it may have left it broken. */
  readonly lend: () => Promise<Lent>;
  readonly tell: (ran: Ran) => void;
  /** Ends the run; its reason says why. */
  readonly stop: AbortSignal;
}

/**
 * Runs files of tests, each group of them in a process of its own, so that none can stop another group. Half of the lanes take from the front
 * of the list and half from its end: those in a browser keep another core busy than those with a database. Of a group in which anything is
 * wrong each file is run again alone, which says whose it is. Returns what failed, each with why.
 */
export async function runAll(
  groups: readonly (readonly string[])[],
  manner: Manner,
): Promise<readonly string[]> {
  const waiting = [...groups];
  const failed: string[] = [];
  const { stop } = manner;
  const lane = async (n: number) => {
    let lent: Lent | undefined;
    const run = async (files: readonly string[]): Promise<string | undefined> => {
      lent ??= await manner.lend();
      const ran = await runFiles(files, manner.bounds, lent.env, stop);
      manner.tell(ran);
      if (ran.fault === undefined) return undefined;
      await lent.close();
      lent = undefined;
      return ran.fault;
    };
    while (waiting.length > 0 && !stop.aborted) {
      const group = (n % 2 === 0 ? waiting.shift() : waiting.pop()) ?? [];
      const fault = await run(group);
      if (fault === undefined) continue;
      const before = failed.length;
      for (const file of group) {
        const alone = group.length > 1 && !stop.aborted;
        const own = alone ? await run([file]) : fault;
        if (own !== undefined) failed.push(`${file} ${own}`);
      }
      if (failed.length === before)
        failed.push(`${group.join(' ')} in one process: ${fault}; alone each is well`);
    }
    await lent?.close();
  };
  await Promise.all(Array.from({ length: manner.lanes }, (_, n) => lane(n)));
  return [...failed, ...waiting.flat().map((file) => `${file} did not run`)];
}
