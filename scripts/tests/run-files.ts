// SPDX-License-Identifier: AGPL-3.0-or-later
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { killAll, markVariable } from './kill-all.ts';
import { type Progress, progress } from './progress.ts';

/** How long is waited before a file is stopped. */
export interface Bounds {
  /** In which no test begins and none ends. */
  readonly silenceMs: number;
  readonly fileMs: number;
}

/** What files of tests said that ran in one process, and what was wrong with it; no fault when all is well. */
export interface Ran {
  readonly files: readonly string[];
  readonly seconds: number;
  readonly said: string;
  readonly fault?: string;
}

// To say what it knows, once it is asked to end.
const lastWordMs = 3000;

/**
 * Runs files of tests in a process of their own, one mostly. Whatever happens in it, this ends: a file that does not come to its end is killed with
 * all it started, and the fault says which test was running. `stop` ends it before; its reason is then the fault.
 */
export async function runFiles(
  files: readonly string[],
  bounds: Bounds,
  env: Readonly<Record<string, string>>,
  stop: AbortSignal,
): Promise<Ran> {
  const mark = randomUUID();
  const from = performance.now();
  const child = spawn(process.execPath, [...options, ...files], {
    env: { ...process.env, ...env, [markVariable]: mark },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const far = progress(() => performance.now());
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
    });
  child.stdio[3]?.on('data', (chunk: Buffer) => far.hear(chunk.toString()));

  let stopped: string | undefined;
  let killing: Promise<void> | undefined;
  const end = (why: string) => {
    if (stopped !== undefined) return;
    stopped = `${why}; ${where(far)}`;
    killing = (async () => {
      child.kill('SIGTERM');
      await Promise.race([gone, pause(lastWordMs)]);
      killAll(child.pid ?? 0, mark);
    })();
  };
  const closed = once(child, 'close');
  const gone = once(child, 'exit');
  const watch = setInterval(
    () => {
      const now = performance.now();
      if (stop.aborted) end(String(stop.reason));
      else if (now - from > bounds.fileMs) end(`did not end within ${minutes(bounds.fileMs)}`);
      else if (now - far.lastMs() > bounds.silenceMs) end(silent(far, bounds.silenceMs));
    },
    Math.min(1000, bounds.silenceMs / 4),
  );
  const [status, signal] = (await gone) as [number | null, string | null];
  clearInterval(watch);
  await killing;
  // What it started may hold its output open.
  await Promise.race([closed, pause(lastWordMs)]);
  const said = Buffer.concat(chunks).toString();
  const seconds = (performance.now() - from) / 1000;
  const fault = stopped ?? faultOf(far, files, status, signal);
  if (fault !== undefined && stopped === undefined) killAll(child.pid ?? 0, mark);
  return { files, seconds, said, ...(fault === undefined ? {} : { fault }) };
}

const options = [
  '--test',
  '--test-isolation=none',
  '--test-reporter=spec',
  '--disable-warning=ExperimentalWarning',
  ...['seed.ts', '../scripts/tests/begun.ts'].flatMap((name) => ['--import', `./tests/${name}`]),
];

function faultOf(
  far: Progress,
  files: readonly string[],
  status: number | null,
  signal: string | null,
): string | undefined {
  if (!far.isWhole()) return `ended (${signal ?? status}) before its tests did; ${where(far)}`;
  if (files.some((file) => !far.begun().has(path.resolve(file)))) return 'has no test';
  return status === 0 ? undefined : 'failed';
}

function silent(far: Progress, ms: number): string {
  const at = far.at();
  if (!at || at.isRunning) return `nothing happened in ${minutes(ms)}`;
  return `its tests have ended and it has not, in ${minutes(ms)}: something that it opened holds it`;
}

function where(far: Progress): string {
  const at = far.at();
  if (!at) return 'no test had begun';
  return at.isRunning ? `this was running: ${at.name}` : `this had ended last: ${at.name}`;
}

function minutes(ms: number): string {
  return ms < 60_000 ? `${ms / 1000} s` : `${ms / 60_000} min`;
}
