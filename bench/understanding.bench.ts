// SPDX-License-Identifier: AGPL-3.0-or-later
// How well and how fast speech is understood, by kind, on the corpus of how people talk.
//   node_modules/.bin/node bench/understanding.bench.ts [development|strangers|test|unseen] [--show kind [--asked]]
import { loadCatalogue } from '#catalogue/index.ts';
import { loadPlaces } from '#places/index.ts';
import { judge, loadCorpus, type Outcome, splits, type Utterance } from '../tests/corpus.ts';
import { percentiles, table } from './measure.ts';

const args = process.argv.slice(2);
const split = splits.find((one) => args.includes(one)) ?? 'test';
const shown = args.includes('--show') ? (args[args.indexOf('--show') + 1] ?? '') : undefined;
const outcomeOf = judge(await loadCatalogue(), loadPlaces());
const corpus = loadCorpus().filter((utterance) => utterance.split === split);

// Once to warm up, once to measure.
for (const utterance of corpus) outcomeOf(utterance);
const groups = new Map<string, { outcomes: Outcome[]; us: number[] }>();
for (const utterance of corpus) {
  const key = `${utterance.language} ${utterance.kind}`;
  const group = groups.get(key) ?? { outcomes: [], us: [] };
  groups.set(key, group);
  const begin = performance.now();
  const outcome = outcomeOf(utterance);
  group.us.push((performance.now() - begin) * 1000);
  group.outcomes.push(outcome);
  show(utterance, outcome);
}

function show({ language, kind, text, meaning }: Utterance, outcome: Outcome): void {
  if (shown === undefined || outcome === 'right') return;
  if (outcome === 'asked-back-right' && !args.includes('--asked')) return;
  if (shown === kind || shown === `${language}/${kind}` || shown === 'all') {
    process.stdout.write(`${outcome.padEnd(7)} ${language}/${kind}  ${text}  →  ${meaning}\n`);
  }
}

const percent = (part: number, whole: number) => `${((part / whole) * 100).toFixed(1)} %`;
const isFind = ([what]: readonly [string, unknown]) => what.endsWith('services');
const totals = [
  ['understand', merged([...groups].filter((group) => !isFind(group)).map(([, group]) => group))],
  ['find', merged([...groups].filter(isFind).map(([, group]) => group))],
  ['all', merged([...groups.values()])],
] as const;
const rows = [...groups, ...totals].map(([what, { outcomes, us }]) => {
  const count = (outcome: Outcome) => outcomes.filter((one) => one === outcome).length;
  const all = outcomes.length;
  return {
    what,
    lines: all,
    right: percent(count('right'), all),
    'right, asked back': percent(count('asked-back-right'), all),
    'right in all': percent(count('right') + count('asked-back-right'), all),
    'wrong and sure': percent(count('wrong'), all),
    'p99 ms': Math.round(percentiles(us).p99Us / 10) / 100,
  };
});

function merged(all: readonly { outcomes: Outcome[]; us: number[] }[]) {
  return { outcomes: all.flatMap(({ outcomes }) => outcomes), us: all.flatMap(({ us }) => us) };
}

table(`Speech understood, ${split} part of the corpus`, rows);
