// SPDX-License-Identifier: AGPL-3.0-or-later
import { closeSync, fsyncSync, linkSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import process from 'node:process';

/** A line of a file that its owner alone can read: made once, never half, the same for two processes that make it at once. */
export async function keptText(file: string, make: () => string | Promise<string>): Promise<string> {
  const before = read(file);
  if (before) return before;
  const fresh = `${file}.${process.pid}`;
  const at = openSync(fresh, 'w', 0o600);
  writeSync(at, `${await make()}\n`);
  fsyncSync(at);
  closeSync(at);
  try {
    // Unlike a rename, a link never takes the place of another's.
    linkSync(fresh, file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    rmSync(fresh, { force: true });
  }
  const kept = read(file);
  if (!kept) throw new Error(`nothing is kept in ${file}`);
  return kept;
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return undefined;
  }
}
