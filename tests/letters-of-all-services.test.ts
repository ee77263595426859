// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { examplesOf, loadCatalogue } from '#catalogue/index.ts';
import type { Letter } from '#decisions/index.ts';
import { printPaper } from '#paper/index.ts';
import { letterPaper } from '#post/index.ts';
import { sampleDecision } from './sample-decisions.ts';

const catalogue = await loadCatalogue();

// The letters of every service of which an example of this year ends so.
const letters: (readonly [name: string, letter: Letter])[] = [];
for (const [id, { definition }] of catalogue.entries) {
  if (!definition || definition.service.reads || definition.service.estimateOnly) continue;
  for (const outcome of ['granted', 'refused'] as const) {
    const status = outcome === 'granted' ? 'eligible' : 'ineligible';
    const has = examplesOf(catalogue, id).some(
      ({ expect, on }) => expect.status === status && on.startsWith('2026'),
    );
    if (has) letters.push([`${id} ${outcome}`, sampleDecision(id, outcome)]);
  }
}

/** The headings of a printed letter, each with the page that it stands on, and how many pages it has. */
function headingsOf(pdf: Uint8Array): { readonly on: readonly string[]; readonly pages: readonly string[] } {
  const text = Buffer.from(pdf).toString('latin1');
  const objects = [...text.matchAll(/(\d+) 0 obj\n<<([\s\S]*?)>>\nendobj/g)];
  const pages = objects.filter(([, , of = '']) => /\/Type \/Page\n/.test(of)).map(([, id = '']) => id);
  const on = objects
    .filter(([, , of = '']) => /\/S \/H2\n/.test(of))
    .map(([, , of = '']) => /\/Pg (\d+) 0 R/.exec(of)?.[1] ?? '');
  return { on, pages };
}

describe('the letters of every service', () => {
  it('are of most of them, and of both outcomes', () => {
    assert.ok(letters.length > 60, `${letters.length} letters`);
  });

  it('have headings of what stands below them, each once, and end with who decided', () => {
    for (const [name, { texts }] of letters) {
      const counts = texts.map(({ parts }) => parts.filter(({ type }) => type === 'heading').length);
      assert.equal(new Set(counts).size, 1, `${name}: ${counts} headings in its languages`);
      for (const { language, parts } of texts) {
        const at = `${name} ${language}`;
        const headings = parts.flatMap((part) => (part.type === 'heading' ? [part.text] : []));
        assert.ok(headings.length >= 3, at);
        assert.equal(new Set(headings).size, headings.length, `${at}: ${headings}`);
        for (const [n, part] of parts.entries())
          if (part.type === 'heading') {
            assert.ok((parts[n + 1]?.type ?? 'heading') !== 'heading', `${at}: nothing below ${part.text}`);
            assert.doesNotMatch(part.text, /[{}]|[.:]$|undefined|^$/, at);
          }
        const last = parts.findLastIndex(({ type }) => type === 'heading');
        assert.ok(
          parts.slice(last + 1).some((part) => part.type === 'text' && /Paola Ferri/.test(part.text)),
          at,
        );
      }
    }
  });

  it('have on paper no page with who decided alone', async () => {
    const alone: string[] = [];
    for (const [name, letter] of letters)
      for (const language of ['it', 'de'] as const) {
        const texts = letter.texts.filter((text) => text.language === language);
        if (texts.length === 0) continue;
        const paper = letterPaper({ ...letter, texts }, catalogue.brand, { language });
        const { on, pages } = headingsOf(await printPaper(paper));
        assert.ok(
          on.length >= 3 && pages.length > 0,
          `${name}: ${on.length} headings, ${pages.length} pages`,
        );
        const last = on.at(-1);
        const before = on.slice(0, -1);
        if (pages.length > 1 && !before.includes(last ?? '')) alone.push(`${name} ${language}`);
      }
    assert.deepEqual(alone, []);
  });
});
