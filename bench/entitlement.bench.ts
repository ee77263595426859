// SPDX-License-Identifier: AGPL-3.0-or-later
// What one person has a right to over all services, and the page that is asked next: how long each takes on one core.
//   node_modules/.bin/node bench/entitlement.bench.ts [seconds]
import { examplesOf, loadCatalogue } from '#catalogue/index.ts';
import { day } from '#core/index.ts';
import { isRight, nextPage, rightsOf, type Told } from '#entitlement/index.ts';
import { loadPlaces } from '#places/index.ts';
import { repeat, table } from './measure.ts';

const seconds = Number(process.argv[2] ?? 3);
const catalogue = await loadCatalogue();
const definitions = [...catalogue.entries.values()].flatMap((entry) =>
  entry.definition && isRight(entry) ? [entry.definition] : [],
);
const setting = { today: day('2026-06-24'), places: loadPlaces() };

// Each person has told everything that one example of each service tells.
const examples = definitions.map(({ service }) => ({
  id: service.id,
  of: examplesOf(catalogue, service.id),
}));
const people: readonly Told[] = Array.from({ length: 100 }, (_, n) =>
  Object.fromEntries(
    examples.flatMap(({ id, of }) => {
      const example = of[n % of.length];
      return example ? [[id, example.answers]] : [];
    }),
  ),
);
const one = (n: number): Told => people[n % people.length] ?? {};
const rows = [
  repeat('all answers of all services told', seconds, (n) => rightsOf(definitions, one(n), setting).length),
  repeat('nothing told yet', seconds, () => rightsOf(definitions, {}, setting).length),
  repeat(
    'nothing told yet, and what to ask next',
    seconds,
    () => nextPage(rightsOf(definitions, {}, setting), setting.today).length,
  ),
];
table(
  `Rights of one person over ${definitions.length} services, on one core`,
  rows.map(({ name, p50Us, p99Us }) => ({ what: name, 'median ms': p50Us / 1000, 'p99 ms': p99Us / 1000 })),
);
