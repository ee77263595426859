// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadCatalogue } from '#catalogue/index.ts';
import { day } from '#core/index.ts';
import { loadPlaces } from '#places/index.ts';
import { lifeEventPage, servicePage } from './pages.ts';
import { whatItPays } from './what-it-pays.ts';

const catalogue = await loadCatalogue();
const places = loadPlaces();
const today = day('2026-12-01');
const { brand, administration, acts } = catalogue;
const frame = {
  brand,
  administration,
  acts,
  language: 'it',
  around: 'it',
  path: '/',
  kind: '/',
  search: '',
  styles: '',
} as const;

async function pageOf(service: string): Promise<string> {
  const entry = catalogue.entries.get(service);
  assert.ok(entry, service);
  return String(await servicePage(frame, entry, undefined, today, { hasAppointments: true, places }));
}

describe('what a service pays, on its page', () => {
  it('goes from the least to the most of its examples of one year, and one stands in between', () => {
    const paying = [...catalogue.entries.values()].filter((entry) => whatItPays(entry, today));
    assert.ok(paying.length >= 15, `only ${paying.length} services pay something`);
    for (const entry of paying) {
      const pays = whatItPays(entry, today);
      assert.ok(pays);
      const { least, most, year, example } = pays;
      assert.ok(
        least > 0 && least <= example.told.now.cents && example.told.now.cents <= most,
        entry.card.id,
      );
      assert.ok(year <= 2026, entry.card.id);
    }
  });

  it('is told in euro with the year of its figures, and the example by the answers that count', async () => {
    const page = await pageOf('assegno-unico-universale');
    assert.match(
      page,
      /Da 58,30\s€ a [\d.,]+\s€ al mese: così nei casi che abbiamo calcolato con le somme del 2026/u,
    );
    const example = page.match(/<section aria-labelledby="example">.*?<\/section>/s)?.[0] ?? '';
    assert.match(example, /Data di nascita/);
    assert.match(example, /<dt>ISEE<\/dt>/);
    assert.doesNotMatch(example, /Cittadinanza|IBAN/, 'no sum is worked out of it');
    assert.match(example, /Assegno unico: [\d.,]+\s€ al mese/u);
  });

  it('is one sum where it is always the same, without an example', async () => {
    const page = await pageOf('bonus-nuovi-nati');
    assert.match(page, /1\.000,00\s€ una volta, in tutti i casi/u);
    assert.doesNotMatch(page, /id="example"/);
  });

  it('says which day of the law the links open', async () => {
    assert.match(await pageOf('assegno-sociale'), /testo in vigore il 1º dicembre 2026/);
  });
});

describe('what cannot be had here yet', () => {
  it('says where and how it is asked for, and offers an appointment', async () => {
    const page = await pageOf('anf-domanda');
    assert.match(page, /Dove e come si chiede/);
    assert.match(page, new RegExp(brand.phone[0]?.number ?? 'none'));
    assert.match(page, /appointments\/choose\?service=anf-domanda/);
  });
});

describe('the services of a moment of life', () => {
  const event = catalogue.lifeEvents.find(({ id }) => id === 'having-children');
  const first = async (asked: ReadonlyMap<string, number>) => {
    assert.ok(event);
    const page = String(await lifeEventPage(frame, catalogue, event, asked));
    return [...page.matchAll(/<li><a href="\/it\/services\/([\w-]+)"/g)].map(([, id]) => id);
  };

  it('begin with those that are asked for most', async () => {
    const [most, second] = await first(
      new Map([
        ['bonus-asilo-nido', 40],
        ['bonus-mamme', 12],
      ]),
    );
    assert.deepEqual([most, second], ['bonus-asilo-nido', 'bonus-mamme']);
  });

  it('are all there, those that cannot be had here below the others', async () => {
    const all = await first(new Map([['anf-domanda', 900]]));
    const expected = [...catalogue.entries.values()].filter(
      ({ lifeEvent }) => lifeEvent === 'having-children',
    );
    assert.equal(new Set(all).size, expected.length);
    assert.ok(all.indexOf('anf-domanda') > all.indexOf('bonus-nuovi-nati'));
  });
});
