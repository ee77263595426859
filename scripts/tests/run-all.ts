// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Bounds, type Ran, runFile } from './run-file.ts';

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
 * Runs files of tests, each in a process of its own, so that none can stop another. Half of the lanes take from the front of the list
 * and half from its end: those in a browser keep another core busy than those with a database. Returns what failed, each with why.
 */
export async function runAll(files: readonly string[], manner: Manner): Promise<readonly string[]> {
  const waiting = [...files];
  const failed: string[] = [];
  const { stop } = manner;
  const lane = async (n: number) => {
    let lent: Lent | undefined;
    while (waiting.length > 0 && !stop.aborted) {
      const file = (n % 2 === 0 ? waiting.shift() : waiting.pop()) ?? '';
      lent ??= await manner.lend();
      const ran = await runFile(file, manner.bounds, lent.env, stop);
      manner.tell(ran);
      if (ran.fault === undefined) continue;
      failed.push(`${file} ${ran.fault}`);
      await lent.close();
      lent = undefined;
    }
    await lent?.close();
  };
  await Promise.all(Array.from({ length: manner.lanes }, (_, n) => lane(n)));
  return [...failed, ...waiting.map((file) => `${file} did not run`)];
}
