// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { testDatabase } from '#store/testing.ts';

const database = await testDatabase();

/** Who keeps each table: nobody else writes to it. */
const owners: Readonly<Record<string, readonly string[]>> = {
  'base/limits': ['known_source', 'limit_bucket'],
  'base/outbox': ['stuck'],
  'base/store': ['migration', 'server_key'],
  'people/persons': ['person'],
  'people/access': ['access_record'],
  'people/powers': [
    'counter_change',
    'delegation',
    'guardianship',
    'identification',
    'mandate',
    'patronato',
    'patronato_operator',
    'power',
    'representation',
  ],
  'people/sign-in': ['phone_pin', 'phone_pin_check', 'session', 'sign_in'],
  'people/staff': ['role_change', 'staff_role'],
  'people/clients': ['api_assertion', 'api_client', 'api_token'],
  'people/privacy': ['privacy_request', 'retention_run'],
  'institutions/registers': ['known_fact', 'register_fetch'],
  'outgoing/notices': [
    'contact_change',
    'contact_point',
    'delivery',
    'notice',
    'notice_choice',
    'notice_paper',
    'obtainable_wish',
  ],
  'outgoing/statements': ['issued_document'],
  'cases/record': ['application', 'application_event', 'case_thing', 'named_check'],
  'cases/decisions': ['decision'],
  'cases/changes': ['case_amendment'],
  'cases/consents': ['consent', 'consent_answer'],
  'cases/protocol': ['case_removal', 'protocol_year', 'published_seal', 'register_entry'],
  'cases/documents': ['document', 'document_gone', 'documents_folder'],
  'cases/bank-accounts': ['account_change', 'account_freeze', 'holder_check', 'payment_account'],
  'cases/payments': ['payment_due'],
  'cases/desk': ['case_look', 'case_note', 'case_opening', 'quality_review', 'quality_year', 'saved_view'],
  'contacts/guests': ['contact_guest'],
  'contacts/legs': ['contact_leg', 'contact_signal'],
  'contacts/operators': ['contact_operator', 'contact_presence'],
  'contacts/reviews': ['contact_review'],
  'contacts/tasks': ['contact_task'],
  'contacts/queue': [
    'consultation_message',
    'contact',
    'contact_alarm',
    'contact_consultation',
    'contact_event',
    'contact_message',
    'contact_told',
    'contact_transcript',
    'conversation_opinion',
  ],
  'appointments/bookings': ['appointment', 'office_closing'],
  'channels/api': ['idempotency'],
  'channels/web': ['page_opinion'],
};
const ownerOf = new Map(
  Object.entries(owners).flatMap(([room, tables]) => tables.map((table) => [table, room])),
);

/**
 * Who joins what another keeps, and why one statement must have it. What is not here asks the owner. It only gets shorter: whoever adds a
 * line says why no question to the owner would do.
 */
const joined: Readonly<Record<string, readonly string[]>> = {
  // The number of the case beside what failed; base lies under the cases, and cannot ask.
  'base/outbox': ['application'],
  // Whose case it was that somebody tried to open; people lie under the cases, and cannot ask. Names beside who looked.
  'people/access': ['application', 'person'],
  // Names beside each power, a lock on whoever gives one, and the one matter of a mandate: asked at each page.
  'people/powers': ['application', 'person'],
  // The visit, who it is of and their roles, in the one statement of each page.
  'people/sign-in': ['person', 'staff_role'],
  // Names in the list of those who work here.
  'people/staff': ['person'],
  // Below the cases: the address written in an application, and whether its person wrote it, for a portion at once; the number beside a
  // letter. The names of those who are written to in one portion.
  'outgoing/notices': ['application', 'application_event', 'person'],
  // Below the cases: what each look in a register was for.
  'institutions/registers': ['application'],
  // A submission is one statement: that it names nobody else is held where it is stored. Whom others were asked about; whether a guest was written to.
  'cases/record': ['consent', 'delivery', 'person'],
  // The names of those who signed, and of those who were asked.
  'cases/decisions': ['person'],
  'cases/consents': ['person'],
  // Names in the list of a day.
  'appointments/bookings': ['person'],
  // Lists of a desk: the order and the filters are those of all that they show.
  'cases/casework': ['application', 'decision', 'person'],
  'cases/desk': ['application', 'decision'],
  // Who waits and who is free, in the one transaction that brings them together.
  'contacts/queue': ['contact_operator'],
  // The draw is among all contacts that are over.
  'contacts/reviews': ['contact'],
  'cases/bank-accounts': ['application', 'consent', 'counter_change', 'decision', 'person'],
};

/** Copies out and takes away what of somebody is kept anywhere (decision 9): it alone reads and deletes in every table. */
const takesAway = 'people/privacy';

interface Use {
  readonly room: string;
  readonly table: string;
  readonly file: string;
  readonly writes: boolean;
}

const uses: readonly Use[] = globSync('src/*/*/**/*.ts')
  .filter((file) => !/\.test\.ts$|testing\.ts$/.test(file))
  .flatMap((file) => {
    const code = readFileSync(file, 'utf8')
      .replaceAll(/^\s*(\/\/|\/?\*).*$/gm, '')
      .replaceAll(/\s\/\/ .*$/gm, '');
    return [...code.matchAll(/\b(from|join|into|update|delete from)\s+"?(\w+)"?/g)]
      .map(([, verb = '', table = '']) => ({
        room: file.split('/').slice(1, 3).join('/'),
        table,
        file,
        writes: verb !== 'from' && verb !== 'join',
      }))
      .filter(({ table }) => ownerOf.has(table));
  });

describe('a table', () => {
  it('has an owner', async () => {
    const tables = await database.query<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema = 'public'`,
    );
    const names = tables.map(({ name }) => name);
    assert.ok(names.length > 40);
    assert.deepEqual(
      names.filter((name) => !ownerOf.has(name)),
      [],
      'named above',
    );
    assert.deepEqual(
      [...ownerOf.keys()].filter((name) => !names.includes(name)),
      [],
      'there',
    );
  });

  it('is written by its owner alone', () => {
    const others = uses.filter(
      ({ room, table, writes }) => writes && room !== ownerOf.get(table) && room !== takesAway,
    );
    assert.deepEqual(others, []);
  });

  it('is read by its owner; everybody else asks, but for the few who join it', () => {
    const others = uses.filter(
      ({ room, table }) =>
        room !== ownerOf.get(table) && room !== takesAway && !joined[room]?.includes(table),
    );
    assert.deepEqual(others, []);
    const unused = Object.entries(joined).flatMap(([room, tables]) =>
      tables.filter((table) => !uses.some((use) => use.room === room && use.table === table)),
    );
    assert.deepEqual(unused, [], 'who asks now is no longer in the list');
  });
});
