#!/usr/bin/env node
// SPDX-License-Identifier: AGPL-3.0-or-later
// Plain JavaScript for whatever Node is there; hands over to the Node of node_modules, which runs TypeScript as it is.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const own = path.join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
const major = Number(process.versions.node.split('.')[0]);
const main = path.join(root, 'src', 'channels', 'command-line', 'main.ts');

if (major >= 26) {
  whenStarterGoes(() => process.kill(process.pid, 'SIGTERM'));
  await import(pathToFileURL(main).href);
} else if (existsSync(own)) {
  // By the channel it learns that we are gone, however we went, and goes too.
  const child = spawn(own, ['--disable-warning=ExperimentalWarning', main, ...process.argv.slice(2)], {
    // A socket that the system holds for us (sd_listen_fds(3)) is the fourth.
    stdio: ['inherit', 'inherit', 'inherit', ...(process.env['LISTEN_FDS'] ? [3] : []), 'ipc'],
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  whenStarterGoes(() => child.kill('SIGTERM'));
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 1);
  });
} else {
  console.error('Sportello is not installed yet: run "npm ci" in its folder, then try again.');
  process.exitCode = 1;
}

/** Tells when the npm that started us was killed: it cannot say so itself. Whoever starts us without npm may go. */
function whenStarterGoes(act) {
  if (!process.env['npm_lifecycle_event']) return;
  const before = ancestors();
  const timer = setInterval(() => {
    if (ancestors() === before) return;
    clearInterval(timer);
    act();
  }, 1000);
  timer.unref();
}

// Our parent and its own: npm may stand a shell between itself and us.
function ancestors() {
  try {
    const stat = readFileSync(`/proc/${process.ppid}/stat`, 'utf8');
    return `${process.ppid} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]}`;
  } catch {
    return String(process.ppid);
  }
}
