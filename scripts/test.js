// SPDX-License-Identifier: AGPL-3.0-or-later
// `npm test`: the checks of the code, then every test in one process. `npm test -- <file> ...` runs only those files.
import { spawnSync } from 'node:child_process';
import process from 'node:process';

const own = 'node_modules/.bin/node';

if (!process.versions.node.startsWith('26.')) {
  const { status } = spawnSync(own, [import.meta.filename, ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exit(status ?? 1);
}

const only = process.argv.slice(2);
const run = (command, args) => spawnSync(command, args, { stdio: 'inherit' }).status === 0;

const { existsSync, globSync } = await import('node:fs');
const failed = [];
if (only.length === 0) {
  const { check } = await import('./check.js');
  failed.push(...(await check()));
}

const wanted = only.length > 0 ? only : globSync(['src/**/*.test.ts', 'tests/**/*.test.ts']).sort();
// Said once and counted as a failure; the rest still runs.
const candidates = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const chromium = process.env['CHROMIUM'] ?? candidates.find(existsSync);
const hasChromium = chromium !== undefined && spawnSync(chromium, ['--version']).status === 0;
const inBrowser = wanted.filter((file) => file.endsWith('.browser.test.ts'));
if (inBrowser.length > 0 && !hasChromium) {
  const why = 'Chromium is missing: apt-get install chromium, or set CHROMIUM to where it is. Not run:';
  process.stdout.write(`\n== ${why}\n${inBrowser.join('\n')}\n`);
  failed.push(`Chromium is missing, ${inBrowser.length} files of tests did not run`);
}
const files = hasChromium ? wanted : wanted.filter((file) => !inBrowser.includes(file));
process.stdout.write(`\n== tests: ${files.length} files\n`);
const tests = [
  '--test',
  '--test-isolation=none',
  '--test-reporter=spec',
  '--disable-warning=ExperimentalWarning',
  '--import',
  './tests/seed.ts',
  ...files,
];
if (files.length > 0 && !run(own, tests)) failed.push('tests');

if (failed.length > 0) {
  process.stdout.write(`\nFailed: ${failed.join(', ')}\n`);
  process.exit(1);
}
process.stdout.write('\nAll is well.\n');
