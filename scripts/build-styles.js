// SPDX-License-Identifier: AGPL-3.0-or-later
// Builds src/channels/web/assets/portal.css: of Bootstrap Italia only the rules that our pages use, then our own.
//   node scripts/build-styles.js [--check]
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { PurgeCSS } from 'purgecss';

const [purged] = await new PurgeCSS().purge({
  content: ['src/channels/web/**/*.ts'],
  css: ['node_modules/bootstrap-italia/dist/css/bootstrap-italia.min.css'],
  variables: true,
  keyframes: true,
  fontFace: true,
});
// Its faces are not ours: the two that pages use are declared in own.css.
const kept = purged.css
  .replaceAll(/@font-face\s*\{[^}]*\}/g, '')
  .replaceAll(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, '');
const own = readFileSync('src/channels/web/assets/own.css', 'utf8')
  .replaceAll(/\/\*.*?\*\//gs, '')
  .replaceAll(/\n\s*/g, '\n')
  .trim();
const css = `/* Bootstrap Italia 2.18.3, BSD-3-Clause, Dipartimento per la trasformazione digitale; reduced to the rules in use. */\n${kept.trim()}\n${own}\n`;
const file = 'src/channels/web/assets/portal.css';
if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== css) {
    process.stderr.write('portal.css is not what the pages use now: run "node scripts/build-styles.js"\n');
    process.exitCode = 1;
  }
} else {
  writeFileSync(file, css);
  process.stdout.write(`${file}: ${css.length} bytes\n`);
}
