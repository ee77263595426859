// SPDX-License-Identifier: AGPL-3.0-or-later
// How well a service is found from a way of saying it that the finder has never seen: each way of saying a service is taken out
// of its card, then looked up among all. Harder than life, where what most people say stands in a card; it looks at no test line.
//   node_modules/.bin/node bench/finding.bench.ts [it|en] [--show]
import { type Catalogue, loadCatalogue, serviceFinder } from '#catalogue/index.ts';
import { percentiles, table } from './measure.ts';

const args = process.argv.slice(2);
const languages = (['it', 'en'] as const).filter((language) => args.includes(language));
const catalogue = await loadCatalogue();
// One line of every card at a time: as many finders as the longest card has lines.
const rounds = 12;

const rows = (languages.length > 0 ? languages : (['it', 'en'] as const)).map((language) => {
  let lines = 0;
  let first = 0;
  let three = 0;
  let sure = 0;
  const us: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const find = serviceFinder(without(language, round));
    find('una prova', language);
    for (const { card } of catalogue.entries.values()) {
      for (const text of heldOut(card.said[language] ?? [], round)) {
        const begin = performance.now();
        const { services, clarify } = find(text, language);
        us.push((performance.now() - begin) * 1000);
        const at = services.findIndex(({ id }) => id === card.id);
        lines++;
        if (at === 0) first++;
        if (at >= 0 && at < 3) three++;
        if (at !== 0 && clarify.length === 0) sure++;
        if (at !== 0 && args.includes('--show')) {
          const best = services.slice(0, 3).map(({ id, score }) => `${id} ${score.toFixed(2)}`);
          const mark = `${at < 0 ? '-' : at + 1}${clarify.length === 0 ? '!' : ' '}`;
          process.stdout.write(`${mark} ${card.id}  "${text}"  ${best.join(', ')}\n`);
        }
      }
    }
  }
  const percent = (part: number) => `${((part / lines) * 100).toFixed(1)} %`;
  return {
    language,
    lines,
    first: percent(first),
    'first three': percent(three),
    'wrong and sure': percent(sure),
    'p99 ms': Math.round(percentiles(us).p99Us / 10) / 100,
  };
});
table('Services found by a way of saying that was taken out of its card', rows);

function heldOut(said: readonly string[], round: number): readonly string[] {
  return said.filter((_, n) => n % rounds === round);
}

function without(language: 'it' | 'en', round: number): Catalogue {
  const entries = [...catalogue.entries].map(([id, entry]) => {
    const said = entry.card.said[language] ?? [];
    const out = heldOut(said, round);
    const left = said.filter((text) => !out.includes(text));
    return [
      id,
      { ...entry, card: { ...entry.card, said: { ...entry.card.said, [language]: left } } },
    ] as const;
  });
  return { ...catalogue, entries: new Map(entries) };
}
