// SPDX-License-Identifier: AGPL-3.0-or-later
// Builds src/places/data/*.tsv from the ANPR archives of municipalities and foreign states:
//   node scripts/build-places.js comuni-anpr.csv countries-anpr.csv
import { readFileSync, writeFileSync } from 'node:fs';

const [municipalities, countries] = process.argv.slice(2);
if (!municipalities || !countries) throw new Error('give the two CSV files');

function rows(file) {
  const lines = readFileSync(file, 'utf8').replace(/^\uFEFF/, '').trim().split(/\r?\n/).map(cells);
  const [head, ...body] = lines;
  return body.map((line) => Object.fromEntries(head.map((key, n) => [key, line[n] ?? ''])));
}

function cells(line) {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((m) => (m[1] ?? m[2] ?? '').replaceAll('""', '"'));
}

const small = new Set(
  "a al alla alle allo ai agli all con d da dal dalla de dei degli del dell della delle dello di e ed in la le lo nel nell nella nelle negli ne su sul sull sulla sugli per tra fra".split(
    ' ',
  ),
);

// The archive is in capitals: particles small, the rest with a capital, also after an apostrophe, a hyphen or a slash.
function cased(name) {
  let first = true;
  return name.toLowerCase().replaceAll(/[\p{L}]+/gu, (word, at, whole) => {
    const before = whole[at - 1];
    const isSmall = small.has(word) && !first && before !== '-' && before !== '/' && before !== '(' && before !== "'";
    first = false;
    return isSmall ? word : word[0].toUpperCase() + word.slice(1);
  });
}

// One line for each stretch of time in which code, names and province stayed the same.
const spans = [];
const open = new Map();
for (const row of rows(municipalities).sort((a, b) => (a.DATAISTITUZIONE < b.DATAISTITUZIONE ? -1 : 1))) {
  const same = [row.CODISTAT, row.CODCATASTALE, cased(row.DENOMINAZIONE_IT), cased(row.ALTRADENOMINAZIONE), row.SIGLAPROVINCIA];
  const key = same.join('\t');
  const before = open.get(key);
  if (before && next(before.to) === row.DATAISTITUZIONE) before.to = row.DATACESSAZIONE;
  else {
    const span = { key, from: row.DATAISTITUZIONE, to: row.DATACESSAZIONE };
    open.set(key, span);
    spans.push(span);
  }
}

function next(date) {
  return new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
}

spans.sort((a, b) => (a.key < b.key ? -1 : 1));
const towns = spans.map(({ key, from, to }) => `${key}\t${from}\t${to === '9999-12-31' ? '' : to}`);
writeFileSync('src/places/data/municipalities.tsv', `${towns.join('\n')}\n`);

const states = rows(countries)
  .filter((row) => /^Z\d{3}$/.test(row.CODAT))
  .map((row) => [row.CODAT, row.DENOMINAZIONEISTAT || cased(row.DENOMINAZIONE), row.DENOMINAZIONEISTAT_EN || cased(row.DENOMINAZIONE)].join('\t'));
writeFileSync('src/places/data/states.tsv', `${[...new Set(states)].sort().join('\n')}\n`);
console.log(`${towns.length} stretches of municipalities, ${states.length} states`);
