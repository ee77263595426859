// SPDX-License-Identifier: AGPL-3.0-or-later
// `npm test`: the checks of the code, then every file of tests in a process of its own, small ones together. `npm test -- <file> ...` runs only those files.
// Whatever a file does, the run ends, and says what was running.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';

const own = 'node_modules/.bin/node';

if (!process.versions.node.startsWith('26.')) {
  const child = spawn(own, [import.meta.filename, ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  const [status] = await once(child, 'exit');
  process.exit(status ?? 1);
}

const { existsSync, globSync, mkdtempSync, rmSync } = await import('node:fs');
const { runAll } = await import('./tests/run-all.ts');
const { inGroups, inOrder, isOfBrowser } = await import('./tests/in-order.ts');
const { lentServer, startTestServer } = await import('../src/base/store/testing-server.ts');

const minuteMs = 60_000;
const wholeMs = 80 * minuteMs;
const bounds = { silenceMs: 5 * minuteMs, fileMs: 15 * minuteMs };

const stopping = new AbortController();
const failed = [];
setTimeout(() => {
  stopping.abort(`was stopped: the whole run has taken ${wholeMs / minuteMs} minutes`);
  // The checks are not files: nothing waits for them.
  setTimeout(() => {
    process.stdout.write('\nFailed: the run was stopped, and did not come to its end.\n');
    process.exit(1);
  }, minuteMs).unref();
}, wholeMs).unref();
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => stopping.abort(`was stopped by ${signal}`));

const only = process.argv.slice(2);
if (only.length === 0) {
  const { check } = await import('./checks/check.ts');
  failed.push(...(await check({ isWhole: Boolean(process.env['CI']) })));
}

const wanted = only.length > 0 ? only : globSync(['{src,tests,scripts}/**/*.test.ts']).sort();
// Said once and counted as a failure; the rest still runs.
const candidates = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const chromium = process.env['CHROMIUM'] ?? candidates.find(existsSync);
const hasChromium = chromium !== undefined && spawnSync(chromium, ['--version']).status === 0;
const inBrowser = wanted.filter(isOfBrowser);
if (inBrowser.length > 0 && !hasChromium) {
  const why = 'Chromium is missing: apt-get install chromium, or set CHROMIUM to where it is. Not run:';
  process.stdout.write(`\n== ${why}\n${inBrowser.join('\n')}\n`);
  failed.push(`Chromium is missing, ${inBrowser.length} files of tests did not run`);
}
const files = inOrder(hasChromium ? wanted : wanted.filter((file) => !isOfBrowser(file)));
process.stdout.write(`\n== tests: ${files.length} files\n`);

// What one process has read and stripped of its types, the next need not.
const compiled = mkdtempSync(path.join(os.tmpdir(), 'sportello-compiled-'));
process.on('exit', () => rmSync(compiled, { recursive: true, force: true }));
const env = { NODE_COMPILE_CACHE: compiled };

const lanes = Math.min(files.length, Math.max(2, Math.min(4, os.availableParallelism())));
const counts = new Map();
failed.push(
  ...(await runAll(inGroups(files), {
    lanes,
    bounds,
    stop: stopping.signal,
    // For few files, each has its own when it needs one.
    async lend() {
      if (files.length < 4) return { env, close: async () => undefined };
      const { url, close } = await startTestServer();
      return { env: { ...env, [lentServer]: url }, close };
    },
    tell({ files: ran, seconds, said, fault }) {
      const file = ran.join(' ');
      for (const [, name, n] of said.matchAll(/^ℹ (tests|suites|pass|fail|cancelled|skipped|todo) (\d+)$/gm))
        counts.set(name, (counts.get(name) ?? 0) + Number(n));
      const shown = fault === undefined ? said.replace(/^ℹ .*\n/gm, '') : said;
      const told = fault === undefined ? '' : `✖ ${file} ${fault}\n`;
      process.stdout.write(`\n== ${file}: ${seconds.toFixed(1)} s\n${shown}${told}`);
    },
  })),
);
process.stdout.write(`\n${[...counts].map(([name, n]) => `ℹ ${name} ${n}\n`).join('')}`);

if (failed.length > 0) {
  process.stdout.write(`\nFailed:\n${failed.map((one) => `✖ ${one}\n`).join('')}`);
  process.exit(1);
}
process.stdout.write('\nAll is well.\n');
process.exit(0);
