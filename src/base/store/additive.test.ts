// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';

const folder = path.join(import.meta.dirname, 'migrations');

/**
 * Migrations that take something from the version before, or hold its writes to more, with the version before which all processes must be
 * stopped. None of them is newer than the first version that is released: whoever adds one here has to wait until no supported version needs
 * what goes.
 */
const contract: Readonly<Record<string, string>> = {
  '0003-cases.sql': '0.1.0',
  '0008b-kept-with-the-person.sql': '0.1.0',
  '0011-contest.sql': '0.1.0',
  '0013-owner.sql': '0.1.0',
  '0014-limits.sql': '0.1.0',
  '0014b-api-clients.sql': '0.1.0',
  '0015-who-may-work.sql': '0.1.0',
  '0015c-second-word.sql': '0.1.0',
  '0015d-mandate-second-word.sql': '0.1.0',
  '0016-register.sql': '0.1.0',
  '0016b-fewer-indexes.sql': '0.1.0',
  '0018-two-roles.sql': '0.1.0',
  '0026g-decided-by-others.sql': '0.1.0',
  '0031b-term-stands-once.sql': '0.1.0',
};

/** Migrations that look like one of those, and are none: what makes them so. */
const harmless: Readonly<Record<string, string>> = {
  '0004b-acting.sql': 'the constraint is on columns that are new',
  '0020-documents-as-they-came.sql':
    'unique is a column that is new; the trigger only writes down what is deleted',
  '0021d-changes-that-hold-later-too.sql': 'an index takes the place of a stricter one',
  '0022b-powers-of-programs.sql': 'the constraint is on a column that is new',
  '0024-quicker-register.sql': 'a trigger takes the place of one that refuses the same',
  '0025g-own-words.sql': 'a check takes the place of a stricter one; the other is on a word that is new',
  '0028a-guest-acknowledged.sql':
    'the check demands of the older version what it does: everything is of a person',
  '0028b-second-word-takes-away.sql': 'a check takes the place of a stricter one',
};

/** The statements of a migration, without comments, and without the bodies of functions, which change nothing by themselves. */
function statementsOf(text: string): readonly string[] {
  return text
    .replaceAll(/--[^\n]*/g, '')
    .replaceAll(/\$(\w*)\$[\s\S]*?\$\1\$/g, '$$$$')
    .replaceAll(/'(?:[^']|'')*'/g, "''")
    .split(';')
    .map((statement) => statement.replaceAll(/\s+/g, ' ').trim().toLowerCase())
    .filter(Boolean);
}

/** What of a migration is not an addition, for whoever still runs the version before. */
function notAdding(text: string): readonly string[] {
  const statements = statementsOf(text);
  const made = new Set(
    statements.flatMap((one) => /^create table (?:if not exists )?(\w+)/.exec(one)?.[1] ?? []),
  );
  return statements.filter((one) => {
    const on =
      /^alter table (?:if exists )?(?:only )?(\w+)/.exec(one)?.[1] ??
      /^create (?:unique )?(?:index|trigger|constraint trigger)\b.*? on (\w+)/.exec(one)?.[1];
    if (on !== undefined && made.has(on)) return false;
    if (/^(drop|truncate|cluster|vacuum full|reindex|lock)\b/.test(one)) return true;
    if (/^create unique index/.test(one)) return true;
    // A trigger on truncation refuses what no version does.
    if (/^create (constraint )?trigger/.test(one)) return !/before truncate on/.test(one);
    if (/^alter (type|view|function|sequence|index|schema)\b.*\brename\b/.test(one)) return true;
    if (!/^alter table/.test(one)) return false;
    const parts = one.split(/,(?![^(]*\))/);
    return parts.some(
      (part) =>
        /\b(rename|drop column|set not null|set data type|set tablespace|set (un)?logged)\b/.test(part) ||
        /\balter (column )?\w+ type\b/.test(part) ||
        /\badd (constraint|check|unique|primary|foreign|exclude)\b/.test(part) ||
        (/\badd column\b/.test(part) &&
          ((/\bnot null\b/.test(part) && !/\bdefault\b/.test(part)) ||
            /\b(unique|primary key)\b/.test(part) ||
            // Each row gets another value: the whole table is written anew while nobody may read it.
            /\bdefault (gen_random_uuid|random|clock_timestamp|nextval|uuidv7)\b/.test(part))),
    );
  });
}

describe('a change of the tables', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.sql'));

  it('is told from one that only adds', () => {
    const taking = [
      'drop table thing',
      'drop index thing_of',
      'alter table thing drop column a',
      'alter table thing rename to other',
      'alter table thing rename column a to b',
      'alter table thing add column a text not null',
      'alter table thing add column a text, add column b integer not null check (b > 0)',
      'alter table thing add column a uuid default gen_random_uuid()',
      'alter table thing alter column a type bigint',
      'alter table thing alter column a set not null',
      'alter table thing add constraint one check (a > 0)',
      'create unique index one on thing (a)',
      'create trigger one before insert on thing execute function refuse()',
      'truncate thing',
    ];
    for (const one of taking)
      assert.equal(notAdding(`create table other (a integer); ${one};`).length, 1, one);
    const adding = [
      'create table thing (a integer not null unique)',
      'alter table thing add column a text',
      'alter table thing add column a boolean not null default false',
      'create index one on thing (a)',
      `create function f() returns trigger language plpgsql as $$ begin drop table thing; end $$`,
      '-- drop table thing;',
      `comment on table thing is 'drop table; rename'`,
      'create table thing (a integer); create unique index one on thing (a); alter table thing add constraint b check (a > 0)',
    ];
    for (const one of adding) assert.deepEqual(notAdding(`${one};`), [], one);
  });

  it('only adds, so that the version before runs beside the new one; what takes away says since when it may', () => {
    for (const name of files) {
      const found = notAdding(readFileSync(path.join(folder, name), 'utf8'));
      const isTold = Object.hasOwn(contract, name) || Object.hasOwn(harmless, name);
      // Both ways: a list that names what only adds would hide what somebody writes into it later.
      assert.equal(found.length > 0, isTold, `${name}: ${found.join('; ')}`);
    }
    for (const name of [...Object.keys(contract), ...Object.keys(harmless)])
      assert.ok(files.includes(name), `${name} is not there`);
  });

  it('takes away nothing that a released version needs, and the run books name each that does', () => {
    const { version } = JSON.parse(
      readFileSync(path.join(import.meta.dirname, '../../../package.json'), 'utf8'),
    ) as { readonly version: string };
    const books = ['run-book.md', 'manuale-di-esercizio.md'].map((name) =>
      readFileSync(path.join(import.meta.dirname, '../../../docs', name), 'utf8'),
    );
    for (const [name, since] of Object.entries(contract)) {
      assert.ok(since.localeCompare(version, 'en', { numeric: true }) <= 0, `${name} is for a later version`);
      for (const book of books)
        assert.ok(book.includes(name.replace('.sql', '')), `${name} is in no run book`);
    }
  });
});
