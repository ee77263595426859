// SPDX-License-Identifier: AGPL-3.0-or-later
// Builds src/language/places/data/*.tsv from the ANPR archives of municipalities and foreign states:
//   node scripts/build-places.js comuni-anpr.csv countries-anpr.csv
import { readFileSync, writeFileSync } from 'node:fs';

const [municipalities, countries] = process.argv.slice(2);
if (!municipalities || !countries) throw new Error('give the two CSV files');

function rows(file) {
  const lines = readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/)
    .map(cells);
  const [head, ...body] = lines;
  return body.map((line) => Object.fromEntries(head.map((key, n) => [key, line[n] ?? ''])));
}

function cells(line) {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((m) =>
    (m[1] ?? m[2] ?? '').replaceAll('""', '"'),
  );
}

// Particles of Italian, French, German and Slovene names that stay small inside a name.
const small = new Set(
  `a al alla alle allo ai agli all col con d da dal dalla de dei degli del dell della delle dello di du e ed en et il in la le lo ne nei nel
  nell nella nelle negli per su sul sull sulla sugli tra fra am an auf bei der im und ob`.split(/\s+/),
);

// The archive is in capitals: particles small, the rest with a capital, also after an apostrophe, a hyphen or a slash.
function cased(name) {
  let first = true;
  return name.toLowerCase().replaceAll(/[\p{L}]+/gu, (word, at, whole) => {
    const before = whole[at - 1];
    const opens = first || before === '-' || before === '/' || before === '(' || before === "'";
    first = false;
    // "Saint-Rhémy-en-Bosses", but "Gressoney-La-Trinité".
    if (small.has(word) && (!opens || (before === '-' && word === 'en'))) return word;
    if (/^x{1,3}i{1,3}$/.test(word)) return word.toUpperCase();
    return word[0].toUpperCase() + word.slice(1);
  });
}

// Municipalities that ended before cadastral codes were given have none.
const cadastralOf = (row) => (/^[A-Z]\d{3}$/.test(row.CODCATASTALE) ? row.CODCATASTALE : '');

// One line for each stretch of time in which code, names and province stayed the same.
const spans = [];
const open = new Map();
for (const row of rows(municipalities).sort((a, b) => (a.DATAISTITUZIONE < b.DATAISTITUZIONE ? -1 : 1))) {
  const same = [
    row.CODISTAT,
    cadastralOf(row),
    cased(row.DENOMINAZIONE_IT),
    cased(row.ALTRADENOMINAZIONE),
    row.SIGLAPROVINCIA,
  ];
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
writeFileSync('src/language/places/data/municipalities.tsv', `${towns.join('\n')}\n`);

// The archive sorts some states by their main word; here they are named as one says them.
const asSaid = {
  Z106: 'Città del Vaticano',
  Z140: 'Moldova|Moldova',
  Z148: 'Macedonia del Nord|North Macedonia',
  Z154: 'Russia|Russia',
  Z156: 'Repubblica Ceca',
  Z158: 'Serbia',
  Z161: 'Palestina|Palestine',
  Z206: 'Myanmar',
  Z209: 'Sri Lanka',
  Z210: 'Cina',
  Z213: 'Corea del Sud|South Korea',
  Z214: 'Corea del Nord|North Korea',
  Z217: 'Taiwan|Taiwan',
  Z224: 'Iran|Iran',
  Z228: 'Laos|Laos',
  Z240: 'Siria|Syria',
  Z251: 'Vietnam|Vietnam',
  Z308: 'Repubblica Centrafricana',
  Z311: 'Repubblica del Congo|Republic of the Congo',
  Z312: 'Repubblica Democratica del Congo|Democratic Republic of the Congo',
  Z313: "Costa d'Avorio|Ivory Coast",
  Z314: 'Benin',
  Z326: 'Libia|Libya',
  Z337: 'Zimbabwe',
  Z347: 'Sudafrica',
  Z354: 'Burkina Faso',
  Z357: 'Tanzania|Tanzania',
  Z505: 'Repubblica Dominicana',
  Z601: 'Bolivia|Bolivia',
  Z614: 'Venezuela|Venezuela',
  Z711: 'Isole Marshall',
  Z724: 'Isole Salomone',
  Z735: 'Micronesia|Micronesia',
  Z207: 'Brunei|Brunei',
  Z528: 'Saint Vincent e Grenadine|Saint Vincent and the Grenadines',
  Z340: "Isola di Sant'Elena|Saint Helena",
  Z734: 'Repubblica di Palau|Republic of Palau',
  Z907: 'Sud Sudan|South Sudan',
};

// States that are no more, which the archive leaves out and old codici fiscali carry.
const dissolved = [
  ['Z105', 'Cecoslovacchia', 'Czechoslovakia', '1992-12-31'],
  ['Z118', 'Jugoslavia', 'Yugoslavia', '2003-02-03'],
  ['Z135', 'Unione Sovietica', 'Soviet Union', '1991-12-25'],
];

function stateLine(row) {
  const [name, english] = asSaid[row.CODAT]?.split('|') ?? [];
  return [
    row.CODAT,
    name ?? (row.DENOMINAZIONEISTAT || cased(row.DENOMINAZIONE)),
    english ?? (row.DENOMINAZIONEISTAT_EN || cased(row.DENOMINAZIONE)),
    '',
  ].join('\t');
}

const states = rows(countries).filter((row) => /^Z\d{3}$/.test(row.CODAT));
for (const code of Object.keys(asSaid))
  if (!states.some((row) => row.CODAT === code)) throw new Error(`no ${code}`);
const stateLines = new Set([...states.map(stateLine), ...dissolved.map((line) => line.join('\t'))]);
writeFileSync('src/language/places/data/states.tsv', `${[...stateLines].sort().join('\n')}\n`);
process.stdout.write(`${towns.length} stretches of municipalities, ${stateLines.size} states\n`);
