// SPDX-License-Identifier: AGPL-3.0-or-later
// `npm test`: the checks of the code, then every test, those in a browser in a process beside the others. `npm test -- <file> ...` runs
// only those files.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';

const own = 'node_modules/.bin/node';

if (!process.versions.node.startsWith('26.')) {
  const { status } = spawnSync(own, [import.meta.filename, ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exit(status ?? 1);
}

const only = process.argv.slice(2);

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
// A browser keeps another core busy than the database does. What the second process says is told when the first has ended.
const plain = wanted.filter((file) => !inBrowser.includes(file));
const groups = [plain, hasChromium ? inBrowser : []].filter((files) => files.length > 0);
process.stdout.write(`\n== tests: ${groups.flat().length} files\n`);
const options = [
  '--test',
  '--test-isolation=none',
  '--test-reporter=spec',
  '--disable-warning=ExperimentalWarning',
  '--import',
  './tests/seed.ts',
];
const outcomes = await Promise.all(
  groups.map(async (files, n) => {
    const stdio = n === 0 ? 'inherit' : ['inherit', 'pipe', 'pipe'];
    const child = spawn(own, [...options, ...files], { stdio });
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => said.push(chunk));
    const [status] = await once(child, 'close');
    return { status, said: Buffer.concat(said) };
  }),
);
for (const { said } of outcomes) process.stdout.write(said);
if (outcomes.some(({ status }) => status !== 0)) failed.push('tests');

if (failed.length > 0) {
  process.stdout.write(`\nFailed: ${failed.join(', ')}\n`);
  process.exit(1);
}
process.stdout.write('\nAll is well.\n');
