// SPDX-License-Identifier: AGPL-3.0-or-later
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import process from 'node:process';

/**
 * One process at a time does this work; false when another is at it. A lock that a dead process left is taken over at the next
 * attempt, also when its number lives again as another process.
 */
export async function withLock(file: string, work: () => Promise<void> | void): Promise<boolean> {
  try {
    writeFileSync(file, birthOf(process.pid), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
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
    // Made this moment, and not yet written.
    if (written === '') return true;
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
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? 'never';
  } catch {
    if (process.platform === 'linux') return 'never';
  }
  const { stdout } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
  return stdout?.trim() || 'never';
}
