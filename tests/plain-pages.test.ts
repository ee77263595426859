// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { packOf } from '#languages/index.ts';
import { sentApplication } from './desk-scene.ts';
import { scene, type Visit } from './scene.ts';

const { counter, clock, person, visit } = await scene('2026-06-10');
const maria = await person('maria-rossi');
for (const [service, status] of [
  ['assegno-unico-universale', 'eligible'],
  ['naspi-domanda', 'eligible'],
  ['assegno-sociale', 'ineligible'],
] as const)
  await sentApplication(counter, clock, { service, status, personId: maria.id });

const plainness = packOf('it').writing.plainness;
assert.ok(plainness, 'Italian has an index');

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': '’',
  nbsp: ' ',
};

/** The whole sentences of a page that are ours: not laws, codes, names of services, nor what stands in tables and lists of links. */
function sentencesOf(page: string): readonly string[] {
  const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(page)?.[1] ?? '';
  const own = main
    .replaceAll(/<(script|style|svg|code|address|table|blockquote|cite)\b[\s\S]*?<\/\1>/g, ' ')
    .replaceAll(/<(\w+)[^>]*class="[^"]*\b(?:law|qr-line)\b[^"]*"[^>]*>[\s\S]*?<\/\1>/g, ' ');
  // A name or a badge that stands before a sentence is not part of it.
  const apart = own
    .replaceAll(/<span class="(?:d-block|badge)[^"]*">/g, '<br>')
    .replaceAll(/<\/(a|strong|span)>\s*(?=[A-ZÀ-Ú])/g, '</$1><br>');
  const blocks = apart.split(
    /<\/?(?:p|li|ul|ol|h[1-6]|dt|dd|dl|div|section|summary|details|label|legend|button|form|fieldset|br)\b[^>]*>/,
  );
  return blocks.flatMap((block) => {
    const text = block
      .replaceAll(/<[^>]+>/g, '')
      .replaceAll(/&(#?\w+);/g, (_, name: string) => entities[name] ?? ' ')
      .replaceAll(/\s+/g, ' ')
      .trim();
    return /[.!?]$/.test(text) && text.split(' ').length >= 4 ? [text] : [];
  });
}

/** Every page that is reached by links from these, read once. */
async function walk(from: readonly string[], get: (path: string) => Promise<Response>, most: number) {
  const pages = new Map<string, readonly string[]>();
  const waiting = [...from];
  const known = new Set(waiting);
  for (let path = waiting.shift(); path && pages.size < most; path = waiting.shift()) {
    const answer = await get(path);
    if (answer.status !== 200 || !answer.headers.get('content-type')?.startsWith('text/html')) continue;
    const text = await answer.text();
    pages.set(path, sentencesOf(text));
    for (const [, href = ''] of text.matchAll(/href="(\/it(?:\/[^"#?]*)?)(?:[#?][^"]*)?"/g))
      if (!known.has(href) && !/\/(?:desk|sign-in|sign-out)/.test(href)) {
        known.add(href);
        waiting.push(href);
      }
  }
  return pages;
}

function isPlain(pages: ReadonlyMap<string, readonly string[]>): void {
  const hard: string[] = [];
  const measured: number[] = [];
  for (const [path, sentences] of pages) {
    if (sentences.join(' ').split(' ').length < 20) continue;
    const index = plainness?.index(sentences.join(' ')) ?? 0;
    measured.push(index);
    if (index < 60) hard.push(`${path}: ${index}`);
  }
  assert.ok(measured.length > 5, `${measured.length} pages had enough text to be measured`);
  if (process.env['PLAIN']) process.stdout.write(`${pages.size} pages, lowest ${Math.min(...measured)}\n`);
  assert.deepEqual(hard, []);
}

describe('every text of a citizen’s page is plain', () => {
  it('for whoever has not signed in', async () => {
    const pages = await walk(['/it'], (path) => Promise.resolve(counter.web.request(path)), 700);
    assert.ok(pages.size > 300, `${pages.size} pages were reached`);
    isPlain(pages);
  });

  it('for somebody with applications and letters', async () => {
    const asMaria: Visit = await visit(maria);
    const begin = ['/it/my'];
    const pages = await walk(begin, (path) => asMaria(path), 60);
    assert.ok([...pages.keys()].some((path) => /\/applications\//.test(path)));
    isPlain(pages);
  });
});
