// SPDX-License-Identifier: AGPL-3.0-or-later
// Writes `src/base/core/printable-letters.ts`: the letters that our paper's fonts have, so that a field can refuse the others before anything
// is signed. `--check` tells whether it is as the fonts are.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import process from 'node:process';
import * as fontkit from 'fontkit';

const require = createRequire(import.meta.url);
const own = ['400', '700'].map((weight) => `src/outgoing/paper/fonts/titillium-${weight}.ttf`);
const foreign = ['', '-Bold'].map((weight) =>
  require.resolve(`dejavu-fonts-ttf/ttf/DejaVuSans${weight}.ttf`),
);

/** What both weights of a font have. */
function lettersOf(files) {
  const [regular, bold] = files.map((file) => new Set(fontkit.create(readFileSync(file)).characterSet));
  return [...regular].filter((letter) => bold.has(letter));
}

const letters = [...new Set([...lettersOf(own), ...lettersOf(foreign)])]
  .filter((letter) => letter >= 0x20)
  .sort((a, b) => a - b);
const ranges = [];
for (const letter of letters) {
  const last = ranges.at(-1);
  if (last?.[1] === letter - 1) last[1] = letter;
  else ranges.push([letter, letter]);
}
const words = ranges.map(([from, to]) => (from === to ? hex(from) : `${hex(from)}-${hex(to)}`));
const lines = [''];
for (const word of words) {
  if (`${lines.at(-1)} ${word}`.length > 96) lines.push('');
  lines[lines.length - 1] = `${lines.at(-1)} ${word}`.trim();
}
const text = `// SPDX-License-Identifier: AGPL-3.0-or-later
// Written by scripts/build-printable.js from the fonts of src/outgoing/paper.

/** Letters that our paper can print: ranges of Unicode numbers in hexadecimal. */
export const printableLetters = \`
${lines.join('\n')}
\`;
`;
const file = 'src/base/core/printable-letters.ts';
if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== text) {
    console.error(`${file} is not as the fonts are: node scripts/build-printable.js`);
    process.exit(1);
  }
} else writeFileSync(file, text);

function hex(number) {
  return number.toString(16);
}
