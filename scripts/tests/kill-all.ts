// SPDX-License-Identifier: AGPL-3.0-or-later
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';

/** In the environment of a file of tests and of whatever it starts: by this they are found when nobody holds them any more. */
export const markVariable = 'FILE_OF_TESTS_RUN';

/**
 * Kills a process with all that it started, and all that bears its mark: PostgreSQL and Chromium stand in groups of their own, and what
 * lost its parent is nobody's child. Returns how many there were.
 */
export function killAll(pid: number, mark: string): number {
  const killed = new Set<number>();
  // What is being started while we look is found the next time.
  for (let round = 0; round < 5; round++) {
    const found = family(pid, mark, killed).filter((one) => !killed.has(one));
    if (found.length === 0) break;
    for (const one of found) {
      killed.add(one);
      try {
        process.kill(one, 'SIGKILL');
      } catch {
        // Gone by itself.
      }
    }
  }
  return killed.size;
}

function family(pid: number, mark: string, killed: ReadonlySet<number>): number[] {
  const all = processes(mark);
  const members = new Set([pid, ...killed]);
  for (const one of all) if (one.isMarked) members.add(one.pid);
  for (let before = 0; before < members.size; ) {
    before = members.size;
    for (const one of all) if (members.has(one.parent)) members.add(one.pid);
  }
  return all.map((one) => one.pid).filter((one) => members.has(one));
}

interface Running {
  readonly pid: number;
  readonly parent: number;
  readonly isMarked: boolean;
}

function processes(mark: string): Running[] {
  if (!existsSync('/proc/self/environ')) return byPs();
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        // After the name of the program in brackets, which may hold any letters: the state, and the parent.
        const [state, parent] = readFileSync(`/proc/${name}/stat`, 'utf8')
          .replace(/^.*\) /s, '')
          .split(' ');
        if (state === 'Z') return [];
        return [{ pid: Number(name), parent: Number(parent), isMarked: bears(name, mark) }];
      } catch {
        return [];
      }
    });
}

function bears(pid: string, mark: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').includes(`${markVariable}=${mark}`);
  } catch {
    // Another user's: found by its parent, if it is ours.
    return false;
  }
}

function byPs(): Running[] {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
  return stdout.split('\n').flatMap((line) => {
    const [pid, parent] = line.trim().split(/\s+/).map(Number);
    return pid && parent !== undefined ? [{ pid, parent, isMarked: false }] : [];
  });
}
