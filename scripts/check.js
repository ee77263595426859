// SPDX-License-Identifier: AGPL-3.0-or-later
// `npm run check`: form, types, arrows, what is unused, styles and letters, side by side. What has not changed since it was last found
// good is not looked at again (`.check/`); `npm run check -- --all` forgets that.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import process from 'node:process';

const own = 'node_modules/.bin/node';
const kept = '.check';

/** The checks, each with how it is called; nothing to call where nothing that it follows from has changed. */
const checks = [
  [
    'form and faults (biome)',
    () => ['node_modules/.bin/biome', ['check', '--error-on-warnings', ...formed()]],
  ],
  ['types, and keys of records (tsc)', () => [own, ['scripts/check-types.js']]],
  [
    'arrows between rooms (dependency-cruiser)',
    (seal) =>
      goodArrows() === seal
        ? undefined
        : [
            own,
            [
              'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
              ...['--config', '.dependency-cruiser.cjs'],
              ...['--cache', `${kept}/arrows`, '--cache-strategy', 'content'],
              ...['src', 'services'],
            ],
          ],
  ],
  [
    'nothing unused (knip)',
    () => [own, ['node_modules/knip/bin/knip.js', '--cache', '--cache-location', `${kept}/unused`]],
  ],
  ['styles in use (bootstrap-italia)', () => [own, ['scripts/build-styles.js', '--check']]],
  ['letters that paper prints (fontkit)', () => [own, ['scripts/build-printable.js', '--check']]],
];

// The form of a file follows from the file alone. Whether a promise floats may follow from what it imports: a whole run looks at that
// everywhere.
const formFile = `${kept}/form.json`;
let nowGood = {};
function formed() {
  const seal = (name) => createHash('sha256').update(readFileSync(name)).digest('base64');
  const rules = seal('biome.json') + seal('package-lock.json');
  const known = existsSync(formFile) ? JSON.parse(readFileSync(formFile, 'utf8')) : {};
  const good = known.rules === rules ? known.good : {};
  nowGood = { rules, good: Object.fromEntries(names.map((name) => [name, seal(name)])) };
  const changed = names.filter((name) => good[name] !== nowGood.good[name]);
  // Nothing changed: one file is looked at all the same, since without any the whole folder is.
  if (changed.length > 500) return ['.'];
  return changed.length > 0 ? changed : ['biome.json'];
}

// The arrows follow from what each file imports, and from nothing else in it.
const arrowsFile = `${kept}/arrows.txt`;
const imports = /^(?:import|export)\b[^;]*?\bfrom '[^']+'|^import '[^']+'|\bimport\('[^']+'\)/gm;
function goodArrows() {
  return existsSync(arrowsFile) ? readFileSync(arrowsFile, 'utf8') : '';
}
function arrowsSeal() {
  const seal = createHash('sha256');
  for (const name of ['.dependency-cruiser.cjs', 'package.json', 'package-lock.json', 'tsconfig.json'])
    seal.update(readFileSync(name));
  for (const name of names.filter((one) => /^(src|services)\//.test(one)))
    seal.update(`\n${name}\n${(readFileSync(name, 'utf8').match(imports) ?? []).join('\n')}`);
  return seal.digest('base64');
}

function started(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        said += chunk;
      });
    child.on('close', (status) => resolve([status ?? 1, said]));
  });
}

const patterns = ['*.ts', '*.js', '*.cjs', '*.json'];
const [, listed] = await started('git', ['ls-files', '-co', '--exclude-standard', ...patterns]);
const names = listed
  .split('\n')
  .filter((name) => existsSync(name) && !/package-lock|^services\/.*json$|^models\//.test(name));

/** Runs them all side by side; the names of those that found something. */
export async function check() {
  mkdirSync(kept, { recursive: true });
  const failed = [];
  const sealed = arrowsSeal();
  await Promise.all(
    checks.map(async ([name, call]) => {
      const from = performance.now();
      const called = call(sealed);
      const [status, said] = called ? await started(...called) : [0, ''];
      const seconds = ((performance.now() - from) / 1000).toFixed(1);
      if (status !== 0) failed.push(name);
      process.stdout.write(`\n== ${name}: ${seconds} s\n${status === 0 ? '' : said}`);
    }),
  );
  if (!failed.some((name) => name.startsWith('form'))) {
    writeFileSync(`${formFile}.new`, JSON.stringify(nowGood));
    renameSync(`${formFile}.new`, formFile);
  }
  if (!failed.some((name) => name.startsWith('arrows'))) writeFileSync(arrowsFile, sealed);
  return failed;
}

if (process.argv[1] === import.meta.filename) {
  if (process.argv.includes('--all')) rmSync(kept, { recursive: true, force: true });
  const failed = await check();
  process.stdout.write(failed.length > 0 ? `\nFailed: ${failed.join(', ')}\n` : '\nAll is well.\n');
  process.exitCode = failed.length > 0 ? 1 : 0;
}
