// SPDX-License-Identifier: AGPL-3.0-or-later
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import process from 'node:process';

/**
 * One process at a time does this work; false when another is at it. A lock that a dead process left is taken over at the next
 * attempt, also when its number lives again as another process.
 */
export async function withLock(file: string, work: () => Promise<void> | void): Promise<boolean> {
  try {
    writeFileSync(file, birthOf(process.pid), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    // On a full disk the file is made, and not written.
    if (!isThere) rmSync(file, { force: true });
    if (!isThere) throw error;
    if (!isHeld(file)) rmSync(file, { force: true });
    return false;
  }
  try {
    await work();
    return true;
  } finally {
    rmSync(file, { force: true });
  }
}

function isHeld(file: string): boolean {
  try {
    const written = readFileSync(file, 'utf8');
    // Made this moment, and not yet written; or by a process that died between the two.
    if (written === '') return Date.now() - statSync(file).mtimeMs < 10_000;
    return birthOf(Number(written.split(' ')[0])) === written;
  } catch {
    return false;
  }
}

/** A process as nobody else will ever be called: its number, and when it began. */
export function birthOf(pid: number): string {
  return `${pid} ${startOf(pid)}`;
}

function startOf(pid: number): string {
  if (!(pid > 0)) return 'never';
  try {
    // Field 22 of proc_pid_stat(5); the name before it, in brackets, may hold anything.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // A dead one of which nobody has taken leave yet is dead.
    return fields[0] === 'Z' ? 'never' : (fields[19] ?? 'never');
  } catch {
    if (process.platform === 'linux') return 'never';
  }
  const { stdout } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
  return stdout?.trim() || 'never';
}
