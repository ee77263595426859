// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { outside } from './migrate.ts';

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
  '0051-what-comes-later.sql': 'a check takes the place of a stricter one',
  '0081-colleagues-talk.sql': 'a check takes the place of a stricter one',
  '0048-appointments.sql': 'a check takes the place of a stricter one',
  '0049-parts-of-a-letter.sql': 'the trigger refuses what no version does, of a column that is new',
  '0044-companies.sql':
    'the constraint is on a column that is new; the trigger refuses what no version does; a check takes the place of a stricter one',
  '0041-days-in-the-calendar.sql': 'no version writes a day that it could not read',
  '0042-quicker-to-store.sql': 'no version reads by these indexes since 0039b',
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
    statements.flatMap((one) => /^create (?:unlogged )?table (?:if not exists )?(\w+)/.exec(one)?.[1] ?? []),
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

/**
 * Tables that stay small however long a counter runs: as many rows as it has staff, programs, patronati, years. All others grow with the
 * people, and are big.
 */
const small = new Set([
  'api_client',
  'documents_folder',
  'migration',
  'patronato',
  'patronato_operator',
  'protocol_year',
  'published_seal',
  'quality_year',
  'role_change',
  'server_key',
  'staff_role',
  'stuck',
]);

/**
 * Migrations that write a whole big table, or index it while nobody may write to it, and why they may. None is newer than the first version
 * that is released: no counter had rows by the million then. After it there is no reason.
 */
const heavy: Readonly<Record<string, string>> = {
  '0002-people.sql': 'before the first release: an index',
  '0003-cases.sql': 'before the first release: indexes',
  '0010-desk.sql': 'before the first release: an index',
  '0010b-desk-orders.sql': 'before the first release: indexes',
  '0010c-desk-states.sql': 'before the first release: an index',
  '0011-contest.sql': 'before the first release: an index',
  '0013-owner.sql': 'before the first release: what had no owner waits for one',
  '0013b-acknowledged.sql': 'before the first release: an index',
  '0014b-api-clients.sql': 'before the first release: keys that were nobody’s go; an index',
  '0015-who-may-work.sql': 'before the first release: indexes',
  '0015b-accounts.sql': 'before the first release: an index',
  '0015c-second-word.sql': 'before the first release: what counted before counts on',
  '0015d-mandate-second-word.sql': 'before the first release: what counted before counts on',
  '0016-register.sql': 'before the first release: entries say what they seal',
  '0021d-changes-that-hold-later-too.sql': 'before the first release: an index',
  '0025g-own-words.sql': 'before the first release: what a guest wrote is told apart',
  '0026g-decided-by-others.sql': 'before the first release: indexes',
  '0028a-guest-acknowledged.sql': 'before the first release: indexes',
  '0031b-term-stands-once.sql': 'before the first release: what stood still once has',
  '0032a-guest-mailbox.sql': 'before the first release: an index',
  '0033b-also-written.sql': 'before the first release: an index',
};

const inPortions =
  'a job does it in portions (`sweepTogether`), and what reads takes the old form too until it is done';
const concurrently =
  'in a file of its own that begins with `-- Outside a transaction`: `create index concurrently if not exists`';

/** What of a migration holds up those who work with a big table that is there already, and how it is done instead. */
function holdingUp(text: string): readonly string[] {
  const statements = statementsOf(text);
  const made = new Set(
    statements.flatMap((one) => /^create (?:unlogged )?table (?:if not exists )?(\w+)/.exec(one)?.[1] ?? []),
  );
  const isBig = (table: string | undefined) => table !== undefined && !made.has(table) && !small.has(table);
  return statements.flatMap((one) => {
    const written =
      /^(?:with\b.*\b)?(?:update|delete from)(?: only)? (\w+)/.exec(one)?.[1] ??
      /^(?:with\b.*\b)?insert into (\w+).*\bselect\b/.exec(one)?.[1];
    if (isBig(written)) return [`${one}: ${inPortions}`];
    const [, beside, table] =
      /^create (?:unique )?index( concurrently)?\b.*? on (?:only )?(\w+)/.exec(one) ?? [];
    if (!isBig(table)) return [];
    const isAlone = beside !== undefined && text.startsWith(outside);
    return isAlone ? [] : [`${one}: ${concurrently}`];
  });
}

describe('a change of a big table', () => {
  it('is told from one that holds up nobody, with the way to do it', () => {
    const holding = [
      ['update application set a = 1', inPortions],
      ['update application set a = 1 where b is null', inPortions],
      ['with old as (select 1) update application set a = 1', inPortions],
      ['delete from notice using application where a = 1', inPortions],
      ['insert into thing (a) select b from application', inPortions],
      ['create index one on application (a)', concurrently],
      ['create unique index one on notice (a)', concurrently],
      ['create index concurrently if not exists one on application (a)', concurrently],
    ] as const;
    for (const [one, way] of holding) {
      const [found] = holdingUp(`${one};`);
      assert.ok(found?.endsWith(way), one);
    }
    const easy = [
      'update staff_role set role = lower(role)',
      'create index one on patronato (name)',
      'create table thing (a integer); create index one on thing (a); update thing set a = 1',
      'alter table application add column a text',
      '-- Outside a transaction: it is big.\ncreate index concurrently if not exists one on application (a)',
      'create function f() returns void language sql as $$ update application set a = 1 $$',
    ];
    for (const one of easy) assert.deepEqual(holdingUp(`${one};`), [], one);
  });

  it('is none, but in those of before the first release, each with its reason', () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.sql'));
    for (const name of files) {
      const found = holdingUp(readFileSync(path.join(folder, name), 'utf8'));
      assert.equal(found.length > 0, Object.hasOwn(heavy, name), `${name}: ${found.join('; ')}`);
    }
    for (const name of Object.keys(heavy)) assert.ok(files.includes(name), `${name} is not there`);
  });
});

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
