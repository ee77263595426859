// SPDX-License-Identifier: AGPL-3.0-or-later
// How well the grammars guide a recogniser, by kind, on the corpus of how people talk: what they let through and what they refuse.
//   node_modules/.bin/node bench/guiding.bench.ts [it|en|de] [development|strangers|test|unseen] [--show kind]
// Lines of `unseen` are counted and never shown.
import { loadCatalogue } from '#catalogue/index.ts';
import { languages } from '#core/index.ts';
import { loadPlaces } from '#places/index.ts';
import { loadCorpus, splits } from '../tests/corpus.ts';
import { guidesOf, isFollowed } from '../tests/guides.ts';
import { table } from './measure.ts';

const args = process.argv.slice(2);
const language = languages.find((one) => args.includes(one)) ?? 'it';
const split = splits.find((one) => args.includes(one)) ?? 'strangers';
const shown = args.includes('--show') && split !== 'unseen' ? args[args.indexOf('--show') + 1] : undefined;
const lines = loadCorpus().filter(
  (one) => one.language === language && one.split === split && one.kind !== 'several' && one.kind !== 'list',
);
const guides = guidesOf(await loadCatalogue(), loadPlaces());

const share = (part: readonly unknown[], whole: readonly unknown[]) =>
  whole.length === 0 ? '-' : `${Math.round((part.length / whole.length) * 1000) / 10} %`;
const kindsOf = [...new Set(lines.map(({ kind }) => kind))].filter(
  (kind) => !['services', 'commands'].includes(kind),
);
const rows = kindsOf.map((kind) => {
  const own = lines.filter((line) => line.kind === kind).map((line) => ({ ...line, ...guides(line) }));
  const [first] = own;
  if (!first) throw new Error(`no line of ${kind}`);
  const { grammar, heard } = first;
  const sure = own.filter((line) => line.heard(line.text) === 'sure');
  const doubtful = own.filter((line) => line.heard(line.text) === 'doubtful');
  const commands = lines.filter((line) => line.kind === 'commands');
  const wishes = commands.filter(({ text }) => heard(text) === 'wish');
  const others = lines.filter(
    (line) => line.kind !== kind && line.kind !== 'commands' && heard(line.text) === 'nothing',
  );
  const times: number[] = [];
  for (const { text, grammar: guide } of own) {
    for (let at = 1; at <= text.length; at++) {
      const begin = performance.now();
      guide.isPrefix(text.slice(0, at));
      times.push((performance.now() - begin) * 1000);
    }
  }
  const comesOut = (line: { text: string; grammar: typeof grammar }) =>
    line.grammar.isWhole(line.text) && isFollowed(line.grammar, line.text);
  if (shown === kind || shown === 'all') {
    for (const line of [...sure, ...doubtful].filter((one) => !comesOut(one)))
      process.stdout.write(
        `${line.heard(line.text)} ${kind}  ${line.text}${line.grammar.isWhole(line.text) ? '  (stopped)' : ''}\n`,
      );
    for (const { text } of wishes.filter(({ text }) => !comesOut({ text, grammar })))
      process.stdout.write(`wish ${kind}  ${text}\n`);
    if (args.includes('--others'))
      for (const { text } of others.filter(({ text }) => isFollowed(grammar, text)))
        process.stdout.write(`other ${kind}  ${text}\n`);
  }
  times.sort((a, b) => a - b);
  const at = (part: number) => Math.round(times[Math.floor(times.length * part)] ?? 0);
  return {
    kind,
    lines: own.length,
    sure: sure.length,
    'sure, let through': share(sure.filter(comesOut), sure),
    'asked back': doubtful.length,
    'let through': share(doubtful.filter(comesOut), doubtful),
    wishes: share(
      wishes.filter(({ text }) => comesOut({ text, grammar })),
      commands,
    ),
    others: others.length,
    'refused on the way': share(
      others.filter(({ text }) => !isFollowed(grammar, text)),
      others,
    ),
    'or at the end': share(
      others.filter(({ text }) => !comesOut({ text, grammar })),
      others,
    ),
    'p50 us': at(0.5),
    'p90 us': at(0.9),
  };
});
table(`Grammars as guides, ${language}, ${split}`, rows);
