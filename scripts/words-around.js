// SPDX-License-Identifier: AGPL-3.0-or-later
// Writes `src/language/<language>/around.ts`: the words that people say around an answer, taken from the parts of the corpus that are tuned on.
//   node_modules/.bin/node scripts/words-around.js
// Words of numbers are none of them, nor are names of people and places and the words of dictated codes, unless they are said elsewhere too.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { normalise } from '#grammar/index.ts';
import { packOf } from '#languages/index.ts';
import { loadPlaces } from '#places/index.ts';
import { dictationWords } from '../src/language/spoken/dictation-words.ts';
import { spansOf } from '../src/language/spoken/hear.ts';
import { numberRule } from '../src/language/spoken/number-rule.ts';
import { placeRule } from '../src/language/spoken/place-rule.ts';

const root = path.resolve(import.meta.dirname, '../src/language');
const parts = ['', 'development/', 'strangers/'];
const codes = new Set(['codice-fiscale', 'iban', 'phone']);
const places = loadPlaces();

function isDictated(word, language) {
  let at = dictationWords(language);
  for (const letter of word) at = at?.next.get(letter);
  return word.length < 3 || !/[aeiou]/.test(word) || (at !== undefined && at.actions.length > 0);
}

function talkOf(kind, text, language) {
  if (kind === 'name' || kind === 'several') return [];
  const words = text.split(' ');
  if (codes.has(kind)) return words.filter((word) => !isDictated(word, language));
  if (kind !== 'municipality') return words;
  const spans = spansOf(text, placeRule({ places, abroad: true, ceased: true }, packOf(language).places));
  let rest = text;
  for (const { from, to } of spans.toReversed()) rest = `${rest.slice(0, from)} ${rest.slice(to)}`;
  // "Francavilla quella di Brindisi": a name of several places is none of them, and no talk.
  return rest.split(' ').filter((word) => word.length < 5 || places.beginning(word).length === 0);
}

for (const language of globSync('*', { cwd: path.join(root, 'spoken/corpus') })) {
  const isNumber = (word) => numberRule(language)(word, 0).reads.some(({ to }) => to === word.length);
  const words = new Set();
  for (const part of parts)
    for (const file of globSync(`spoken/corpus/${language}/${part}*.tsv`, { cwd: root }))
      for (const line of readFileSync(path.join(root, file), 'utf8').split('\n')) {
        const text = normalise((line.split('\t')[0] ?? '').replaceAll(/[-'’/:]/g, ' '));
        const kind = path.basename(file, '.tsv');
        for (const word of talkOf(kind, text, language))
          if (/^(?:[a-z]{2,}|[aeiou])$/.test(word) && (word.length < 4 || !isNumber(word))) words.add(word);
        if (codes.has(kind)) continue;
        for (const [twice, word] of text.matchAll(/(?<![a-z])([a-z]{4,}) \1(?![a-z])/g))
          if (words.has(word)) words.add(twice);
      }
  const all = [...words].sort();
  writeFileSync(
    path.join(root, language, 'around.ts'),
    `// SPDX-License-Identifier: AGPL-3.0-or-later\n// Written by scripts/words-around.js.\n\nexport const around: ReadonlySet<string> = new Set(\n  '${all.join(',')}'.split(\n    ',',\n  ),\n);\n`,
  );
  process.stdout.write(`${language}: ${all.length} words\n`);
}
