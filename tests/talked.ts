// SPDX-License-Identifier: AGPL-3.0-or-later
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { TalkedLine } from './caller.ts';

/** `sportello talk --json` in a process of its own, with a database of its own. */
export interface Talk {
  last(): TalkedLine;
  /** Sends a line, and waits for the one that answers it. Throws when there is none. */
  send(line: unknown): Promise<TalkedLine>;
  close(): Promise<void>;
}

/** Begins a conversation and waits for its first line. */
export async function openTalk(args: readonly string[]): Promise<Talk> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sportello-talk-'));
  const env = { ...process.env, SPORTELLO_DATA: path.join(folder, 'postgres'), DATABASE_URL: '' };
  const main = [
    '--disable-warning=ExperimentalWarning',
    'src/channels/command-line/main.ts',
    'talk',
    '--json',
  ];
  const child = spawn(process.execPath, [...main, ...args], { env, stdio: ['pipe', 'pipe', 'inherit'] });
  const exited = once(child, 'exit');
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  let last: TalkedLine;
  const next = async () => {
    const { value, done } = await lines.next();
    if (done) throw new Error('the conversation ended without a line');
    last = JSON.parse(value) as TalkedLine;
    return last;
  };
  await next();
  return {
    last: () => last,
    send(line) {
      child.stdin.write(`${JSON.stringify(line)}\n`);
      return next();
    },
    async close() {
      child.stdin.end();
      await exited;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
