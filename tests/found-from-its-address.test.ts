// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { testDatabase } from '#store/testing.ts';
import { declaredIn, inLanguage } from '#web/testing.ts';
import { testClock, testCounter } from './counter.ts';

const web = path.join(import.meta.dirname, '../src/channels/web');

/** Where a folder or a file has another name than any word of its address, and why. */
const otherwise: Readonly<Record<string, string>> = {
  'portal.ts':
    'what everybody finds without being anywhere yet: the search, a moment of life, a service, the law',
  'desk/inbox/routes.ts': 'the cases that wait; `desk/case` is one of them',
  'entitlement/routes.ts': 'the address is the question as people ask it; the room is what answers it',
  'accounts/routes.ts /stop/:token': 'a link in a message: short, and said by telephone',
  'call-time/routes.ts /no-call/:token': 'a link in a message: short, and said by telephone',
};

// It stands before the address of every page of the desk, and names none of them.
const before = 'desk';

/** The pages that files declare, each with its address: of a path that has a name in its file, or in the one beside it, what it stands for. */
const files = globSync('**/*.ts', { cwd: web }).filter((file) => !file.endsWith('.test.ts'));
const pages = files.flatMap((file) => {
  const code = readFileSync(path.join(web, file), 'utf8');
  return [...code.matchAll(/pages\.get\(\s*(?:[`']([^`']+)[`']|(\w+))/g)].map(([, text, name]) => ({
    file,
    address: named(text ?? `\${${name}}`, code, file),
  }));
});

function named(text: string, code: string, file: string): string {
  return text.replaceAll(/\$\{(\w+)\}/g, (whole, name) => {
    const imported = new RegExp(`import \\{[^}]*\\b${name}\\b[^}]*\\} from '(\\.[^']+)'`).exec(code)?.[1];
    const from = imported ? readFileSync(path.join(web, path.dirname(file), imported), 'utf8') : code;
    const found = new RegExp(`const ${name} = [\`']([^\`']+)[\`']`).exec(from)?.[1];
    return found === undefined ? whole : named(found, from, file);
  });
}

// Without what a part must look like, and without an ending: `statement.pdf` is the statement.
function wordsOf(address: string): readonly string[] {
  return address
    .replaceAll(/\{[^/]*\}/g, '')
    .split('/')
    .filter((part) => part !== '' && !part.startsWith(':'))
    .map((part) => part.replace(/\.\w+$/, ''));
}

// `case` is where one of the `cases` is, `readings` where each `reading`.
function isSame(name: string, word: string): boolean {
  return name === word || `${name}s` === word || name === `${word}s`;
}

describe('the file of a page', () => {
  it('is seen here whatever its address is made of', async () => {
    const counter = await testCounter(await testDatabase(), testClock('2026-12-01'));
    const declared = [...declaredIn(counter.web).keys()]
      .filter((route) => route.startsWith(`GET ${inLanguage}/`))
      .map((route) => route.slice(`GET ${inLanguage}`.length));
    assert.deepEqual(declared.filter((one) => !pages.some(({ address }) => address === one)).sort(), []);
  });

  it('has a word of its address for its name or its folder’s', () => {
    const lost = pages.flatMap(({ file, address }) => {
      if (otherwise[file] ?? otherwise[`${file} ${address}`]) return [];
      const names = file
        .replace(/\.ts$/, '')
        .split('/')
        .map((part) => part.replace(/-routes$/, ''));
      const words = wordsOf(address);
      const own = words.filter((word) => word !== before);
      const isFound = (own.length > 0 ? own : words).some((word) => names.some((name) => isSame(name, word)));
      return isFound || words.length === 0 ? [] : [`${address} is declared in ${file}`];
    });
    assert.deepEqual(lost, []);
  });

  it('has another name only where that is still so', () => {
    const all = new Set(pages.flatMap(({ file, address }) => [file, `${file} ${address}`]));
    assert.deepEqual(
      Object.keys(otherwise).filter((one) => !all.has(one)),
      [],
    );
  });
});
