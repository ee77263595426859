#!/usr/bin/env node
// SPDX-License-Identifier: AGPL-3.0-or-later
// Plain JavaScript for whatever Node is there; hands over to the Node of node_modules, which runs TypeScript as it is.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const own = `${root}node_modules/.bin/node${process.platform === 'win32' ? '.cmd' : ''}`;
const major = Number(process.versions.node.split('.')[0]);
const main = `${root}src/command-line/main.ts`;

if (major >= 26) {
  await import(`file://${main}`);
} else if (existsSync(own)) {
  const child = spawn(own, ['--disable-warning=ExperimentalWarning', main, ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 1);
  });
} else {
  console.error('Sportello is not installed yet: run "npm ci" in its folder, then try again.');
  process.exitCode = 1;
}
