// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gunzipSync } from 'node:zlib';
import type { RawAnswers } from '#interview/index.ts';
import { mariasAnswers } from './family.ts';
import { scene } from './scene.ts';

const { counter, person } = await scene('2026-06-10');
const service = 'assegno-unico-universale';
const maria = await person('maria-rossi');
const cookie = `visit=${await counter.sessions.begin(maria, 2)}`;
const begin = async (answers: RawAnswers) => {
  const begun = await counter.applications.start(service, {
    language: 'it',
    channel: 'web',
    answers,
    personId: maria.id,
  });
  assert.ok(begun.ok);
  return begun.value.application.id;
};
const whole = await begin(mariasAnswers('half'));
const atChild = await begin({ 'already-granted': false, role: 'parent', children: [{}, {}] });

/** What an address gives, as it travels and as it is read. */
async function fetched(path: string) {
  const answer = await counter.web.request(path, { headers: { cookie, 'accept-encoding': 'gzip' } });
  assert.equal(answer.status, 200, path);
  const body = Buffer.from(await answer.arrayBuffer());
  const isPacked = answer.headers.get('content-encoding') === 'gzip';
  return {
    bytes: body.length,
    text: (isPacked ? gunzipSync(body) : body).toString('utf8'),
    isKept: /immutable/.test(answer.headers.get('cache-control') ?? ''),
  };
}

/** What a page or a style sheet names of what it shows and runs: styles, fonts, pictures, scripts. */
function named(text: string): readonly string[] {
  const found = text.matchAll(/(?:(?:href|src)="|url\(["']?)(\/assets\/[^"'#)]+)/g);
  return [...new Set([...found].map(([, path = '']) => path))];
}

async function view(path: string) {
  const page = await fetched(path);
  const assets = new Map<string, Awaited<ReturnType<typeof fetched>>>();
  const look = async (of: string): Promise<void> => {
    for (const one of named(of)) {
      if (assets.has(one)) continue;
      const asset = await fetched(one);
      assets.set(one, asset);
      if (one.includes('.css')) await look(asset.text);
    }
  };
  await look(page.text);
  return { page, assets };
}

const sum = (all: Iterable<{ readonly bytes: number }>) =>
  [...all].reduce((total, { bytes }) => total + bytes, 0);

const pages = {
  'the front page': (language: string) => `/${language}`,
  'the page of a service': (language: string) => `/${language}/services/${service}`,
  'a page with the questions about a child': (language: string) =>
    `/${language}/applications/${atChild}/questions/children.0.birth`,
  'the page on which all is checked': (language: string) => `/${language}/applications/${whole}/check`,
} as const;

describe('what travels to see a page', () => {
  for (const [name, at] of Object.entries(pages))
    for (const language of ['it', 'en', 'de'])
      it(`is under 60 kB the first time and under 12 kB after another page: ${name}, ${language}`, async () => {
        const { page, assets } = await view(at(language));
        assert.ok(
          named(page.text).some((path) => path.includes('portal.css')),
          'it has its styles',
        );
        assert.ok(
          ['titillium-400', 'titillium-700'].every((font) =>
            [...assets.keys()].some((one) => one.includes(font)),
          ),
          'and its letters',
        );
        const first = page.bytes + sum(assets.values());
        assert.ok(first < 60_000, `${first} bytes the first time`);
        const seen = await view(at === pages['the front page'] ? `/${language}/law` : `/${language}`);
        const fresh = [...assets].flatMap(([path, asset]) =>
          seen.assets.has(path) && asset.isKept ? [] : [asset],
        );
        const next = page.bytes + sum(fresh);
        assert.ok(next < 12_000, `${next} bytes after another page`);
      });

  it('is all there is to it: without a script each page has its words and what is pressed', async () => {
    for (const [name, at] of Object.entries(pages)) {
      const { text } = await fetched(at('it'));
      assert.match(text, /<main[^>]*>[\s\S]*<h1/, name);
      assert.doesNotMatch(text, /data-scripted|<noscript/, `${name} hides nothing until a script runs`);
      assert.match(
        text,
        /<main[^>]*>[\s\S]*(?:<button[^>]*type="submit"|class="btn btn-primary" href=)/,
        name,
      );
      for (const [, tag = ''] of text.matchAll(/<(script\b[^>]*)>/g))
        assert.match(tag, / src="\/assets\//, name);
    }
  });
});
