// SPDX-License-Identifier: AGPL-3.0-or-later
// A process of its own: stops PostgreSQL when whoever started it is gone, however it went, and nobody else uses the server.
// One keeps a server, the first: another leaves the keeping to it, and ends with whoever started it.
import path from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { withLock } from './lock.ts';
import { postmasterIn } from './postmaster.ts';
import { othersAt } from './server.ts';

const patienceMs = 2000;
const [data = ''] = process.argv.slice(2);

// For whoever starts a counter in a terminal: a Ctrl-C there is for the counter, which stops the server itself.
for (const signal of ['SIGINT', 'SIGHUP', 'SIGTERM'] as const) process.on(signal, () => undefined);

// The way to the server comes first, and is never an argument that others could read; then nothing, until its owner is gone.
const ownerGone = (async () => {
  let url = '';
  for await (const chunk of process.stdin) url += String(chunk);
  return url.trim();
})();

/** Stops the server after the last who uses it, once its own owner is gone. */
async function keep(): Promise<void> {
  const url = await ownerGone;
  for (let alone = 0; alone < 2; ) {
    await pause(patienceMs);
    const others = await othersAt(url);
    // Stopped already, or stopping.
    if (others === undefined) return;
    alone = others === 0 ? alone + 1 : 0;
  }
  const server = postmasterIn(data);
  if (server) process.kill(server.pid, 'SIGINT');
}

/** Keeps the server unless another keeper lives. The first attempt may find what a dead one left. */
async function keepAlone(): Promise<boolean> {
  const file = path.join(data, 'sportello.keeper');
  return (await withLock(file, keep)) || (await withLock(file, keep));
}

if (!(await keepAlone())) {
  await ownerGone;
  // The other may be gone by now, however it went.
  await keepAlone();
}
process.exit(0);
