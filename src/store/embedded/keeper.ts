// SPDX-License-Identifier: AGPL-3.0-or-later
// A process of its own: stops PostgreSQL when whoever started it is gone, however it went, and nobody else uses the server.
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { postmasterIn } from './postmaster.ts';
import { othersAt } from './server.ts';

const patienceMs = 2000;
const [data = ''] = process.argv.slice(2);

// For whoever starts a counter in a terminal: a Ctrl-C there is for the counter, which stops the server itself.
for (const signal of ['SIGINT', 'SIGHUP', 'SIGTERM'] as const) process.on(signal, () => undefined);

// The way to the server comes first, and is never an argument that others could read; then nothing, until its owner is gone.
let url = '';
for await (const chunk of process.stdin) url += String(chunk);

for (let alone = 0; alone < 2; ) {
  await pause(patienceMs);
  const others = await othersAt(url.trim());
  // Stopped already, or stopping.
  if (others === undefined) process.exit(0);
  alone = others === 0 ? alone + 1 : 0;
}
const server = postmasterIn(data);
if (server) process.kill(server.pid, 'SIGINT');
