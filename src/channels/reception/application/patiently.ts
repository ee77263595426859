// SPDX-License-Identifier: AGPL-3.0-or-later
import { setTimeout as pause } from 'node:timers/promises';
import { LostDatabase } from '#store/index.ts';

/** Tries again for some seconds while the database is away: our own is back by then. Undefined when it is not. */
export async function patiently<Outcome>(work: () => Promise<Outcome>): Promise<Outcome | undefined> {
  for (let attempt = 0; attempt < 10; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof LostDatabase)) throw error;
      await pause(300);
    }
  }
  return undefined;
}
