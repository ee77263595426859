// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/** The server that says it runs in a folder (`postmaster.pid`). */
export interface Postmaster {
  readonly pid: number;
  /** Folder of its socket, as it was told. */
  readonly socketFolder: string;
}

export function postmasterIn(data: string): Postmaster | undefined {
  try {
    const lines = readFileSync(path.join(data, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Number(lines[0]);
    return pid > 0 ? { pid, socketFolder: lines[4] ?? '' } : undefined;
  } catch {
    return undefined;
  }
}

/** Does this process live, and is it PostgreSQL at this folder? Where the system does not tell, whatever lives counts. */
export function isAtWork({ pid }: Postmaster, data: string): boolean {
  try {
    const said = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    return said.some((part) => /(^|\/)postgres$/.test(part)) && said.includes(data);
  } catch {
    if (process.platform === 'linux') return false;
  }
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/**
 * Takes away what a server left behind that died: its number may live again as another process, and PostgreSQL would refuse to
 * start because of it.
 */
export function forgetDead(data: string): void {
  const left = postmasterIn(data);
  if (left && !isAtWork(left, data)) rmSync(path.join(data, 'postmaster.pid'), { force: true });
}
