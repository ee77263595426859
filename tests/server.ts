// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { SampleMessage } from '#stand-ins/index.ts';

/** A counter as `npm start` runs it, in a process of its own, that can be killed and started again. */
export interface RunningServer {
  readonly base: string;
  readonly folder: string;
  start(): Promise<void>;
  /** SIGKILL, as when the machine takes the process away. */
  killApp(): Promise<void>;
  killPostgres(): void;
  /** Ends the application as the system asks it to, the data kept. */
  stopApp(): Promise<void>;
  pid(): number;
  /** What the sample post office beside it got, oldest first. */
  messages(): Promise<readonly SampleMessage[]>;
  /** Everything that the process wrote, for what must not stand in it; but for the sample people that it names on starting. */
  output(): string;
  stop(): Promise<void>;
}

/** `data`: the database folder of another server, to share it; `more`: settings besides the usual ones. */
export async function runningServer(
  data?: string,
  more: Readonly<Record<string, string>> = {},
): Promise<RunningServer> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sportello-run-'));
  return serverIn(folder, data ?? path.join(folder, 'postgres'), more);
}

async function serverIn(
  folder: string,
  data: string,
  more: Readonly<Record<string, string>>,
): Promise<RunningServer> {
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  let child: ChildProcess | undefined;
  let written = '';

  const start = async () => {
    const env = {
      ...process.env,
      PORT: String(port),
      SPORTELLO_DATA: data,
      DATABASE_URL: '',
      SPORTELLO_SAMPLE_PORT: '0',
      SPORTELLO_POST_PORT: '0',
      ...more,
    };
    const started = spawn(process.execPath, ['src/channels/command-line/main.ts', 'start'], {
      env,
      stdio: 'pipe',
    });
    child = started;
    for (const stream of [started.stdout, started.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        written += chunk.toString();
      });
    }
    // However long it takes: whoever waits for ever is stopped by who runs the tests.
    for (;;) {
      if (started.exitCode !== null) throw new Error(`the server ended: ${written}`);
      const answer = await fetch(`${base}/status`).catch(() => undefined);
      if (answer?.ok) return;
      await pause(100);
    }
  };

  const stopApp = async () => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGTERM');
    await gone;
  };

  return {
    base,
    folder: data,
    start,
    output: () => written.replaceAll(/^.*sample sign-ins.*$/gm, ''),
    async messages() {
      // The newest, when the process was started again.
      const url = written
        .match(/sample post +(http:\S+)/g)
        ?.at(-1)
        ?.replace(/.* /, '');
      if (!url) throw new Error('no sample post office');
      return (await (await fetch(`${url}/messages.json`)).json()) as readonly SampleMessage[];
    },
    async killApp() {
      if (!child || child.exitCode !== null) return;
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
    killPostgres() {
      const pid = Number(readFileSync(path.join(data, 'postmaster.pid'), 'utf8').split('\n')[0]);
      process.kill(pid, 'SIGKILL');
    },
    stopApp,
    pid: () => child?.pid ?? 0,
    async stop() {
      await stopApp();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A port that nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
