// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { loadPlaces } from '#places/index.ts';
import { testDatabase } from '#store/testing.ts';
import { openDefinitions } from '#wing/definition';
import { testClock, testCounter } from './counter.ts';

const guide = readFileSync(new URL('../docs/first-service.md', import.meta.url), 'utf8');
const folder = mkdtempSync(path.join(os.tmpdir(), 'sportello-preview-'));
after(() => rmSync(folder, { recursive: true, force: true }));
for (const [, file = '', content = ''] of guide.matchAll(/^```\w+ file=(\S+)\n([\s\S]*?)^```$/gm)) {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), content);
}
const words = path.join(folder, 'school/school-bus/words.it.yaml');
const places = loadPlaces();
const clock = testClock('2026-03-10');

async function counterWith(samples: boolean) {
  const definitions = await openDefinitions({ servicesFolder: folder, samples }, { places });
  return testCounter(await testDatabase(), clock, definitions);
}
async function opened(counter: Awaited<ReturnType<typeof testCounter>>, language = 'it', query = '') {
  const response = await counter.web.request(`http://localhost/${language}/preview/school-bus${query}`);
  return { status: response.status, text: await response.text() };
}

describe('the preview of a service', () => {
  it('shows every word where it is told, the examples as they end and as they are spoken and keyed, and the faults: as they stand now', async () => {
    const counter = await counterWith(true);
    const { status, text } = await opened(counter);
    assert.equal(status, 200);
    for (const told of [
      'Nessun difetto',
      'Quanto è il suo ISEE?',
      'L’età va bene: {age} anni.',
      'ISEE 15.000: half',
      'ottomila euro',
    ])
      assert.ok(text.includes(told), told);
    assert.match((await opened(counter, 'en')).text, /How much is|What is/);
    const before = readFileSync(words, 'utf8');
    writeFileSync(
      words,
      before.replace('why: Serve per la tessera.', 'why: Serve per il tesserino.\n    agian: Come?'),
    );
    const changed = (await opened(counter)).text;
    assert.match(
      changed,
      /words\.it\.yaml:\d+<\/code> nothing is called questions\.child-name\.agian; did you mean again\?/,
    );
    writeFileSync(words, before.replace('Serve per la tessera.', 'Serve per il tesserino.'));
    assert.match((await opened(counter)).text, /Serve per il tesserino/);
    writeFileSync(words, before);
  });

  it('shows its examples on another day, without a script', async () => {
    const counter = await counterWith(true);
    const { text } = await opened(counter, 'it', '?on-day=1&on-month=6&on-year=2033');
    assert.match(text, /ISEE 15\.000: half, il 1.? giugno 2033/);
    assert.doesNotMatch(text, /240,00\s€/, 'nobody is of an age for it any more');
    assert.match((await opened(counter)).text, /240,00\s€/);
    assert.match(text, /name="on-year" value="2033"/);
    assert.match(
      (await opened(counter, 'it', '?on-day=31&on-month=2&on-year=2026')).text,
      /Questo giorno non esiste/,
    );
  });

  it('shows what a feature says: the papers that are asked for', async () => {
    // Another service: a rule is loaded once in a process.
    const other = path.join(folder, 'school/letter-bus');
    cpSync(path.join(folder, 'school/school-bus'), other, { recursive: true });
    const edit = (file: string, change: (text: string) => string) => {
      writeFileSync(path.join(other, file), change(readFileSync(path.join(other, file), 'utf8')));
    };
    edit('service.ts', (code) =>
      code
        .replace("service('school-bus'", "service('letter-bus'")
        .replace('name, service }', 'name, papers, service }')
        .replace('computes: [', 'features: [papers({ letter: { law } })],\n  computes: ['),
    );
    const papers = 'papers:\n  letter:\n    label: La lettera della scuola\n    shows: Dice la classe.\n';
    for (const file of ['words.it.yaml', 'words.en.yaml']) edit(file, (before) => `${before}\n${papers}`);
    const counter = await counterWith(true);
    const text = await (await counter.web.request('http://localhost/it/preview/letter-bus')).text();
    rmSync(other, { recursive: true });
    for (const told of ['La lettera della scuola', 'Dice la classe.']) assert.ok(text.includes(told), told);
  });

  it('is nowhere on a counter that serves', async () => {
    assert.equal((await opened(await counterWith(false))).status, 404);
  });
});
