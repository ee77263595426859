// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { globSync, mkdtempSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import { applyDue } from '#bank-accounts/index.ts';
import { addDays, todayInItaly } from '#core/index.ts';
import { decisionsOf } from '#decisions/index.ts';
import { type Gateways, sendDue } from '#notices/index.ts';
import { type Stuck, stuckNow, sweep } from '#outbox/index.ts';
import { knowCompany } from '#persons/index.ts';
import { inventory, retain } from '#privacy/index.ts';
import { publishSeals } from '#protocol/index.ts';
import { reception } from '#reception/index.ts';
import type { Application } from '#record/index.ts';
import { clearVisits } from '#sign-in/index.ts';
import { testDatabase } from '#store/testing.ts';
import { besideAll } from './alone.ts';
import { testClock, testCounter } from './counter.ts';
import { deskVisits, samplePerson, sentApplication } from './desk-scene.ts';

const database = await testDatabase();
const start = testClock('2026-06-10');
let more = 0;
const clock = { nowMs: () => start.nowMs() + more * 60_000, set: start.set };
const minutes = (n: number) => {
  more += n;
};
const counter = await testCounter(database, clock);
const maria = await samplePerson(database, clock, 'maria-rossi');
const paola = await samplePerson(database, clock, 'paola-ferri');
const carla = await samplePerson(database, clock, 'carla-greco');
const visit = deskVisits(counter);
const service = 'assegno-sociale';
const sent = (status: 'eligible' | 'ineligible' = 'eligible') =>
  sentApplication(counter, clock, { service, status, personId: maria.id });

/** Writes into a row what no program of ours writes, as a fault of another version would. */
async function spoil(table: string, change: string, values: readonly unknown[]): Promise<void> {
  await database.transaction(async (sql) => {
    await sql.query(`alter table ${table} disable trigger user`);
    await sql.query(`update ${table} set ${change}`, values);
    await sql.query(`alter table ${table} enable trigger user`);
  });
}
const spoilReceipt = ({ id }: Application) =>
  spoil('application', `receipt = '{"outcome": 7}' where id = $1`, [id]);
const stuck = async (name: string): Promise<readonly Stuck[]> =>
  (await stuckNow(database)).filter((one) => one.sweep === name);

describe('one bad row', () => {
  it('stops no letter: it waits longer each time, is set apart, and goes once it is mended', async () => {
    const [bad, good] = [await sent(), await sent()];
    const { receipt } = bad;
    for (const seen of [bad, good]) {
      const signed = await counter.casework.sign(seen, {
        outcome: 'granted',
        beside: await besideAll(database, seen.id),
        reasons: [],
        words: 'Parole',
        by: paola.id,
      });
      assert.ok(signed.ok, JSON.stringify(signed));
      if (signed.value.needsSecond) await counter.casework.countersign(seen.id, carla.id);
    }
    await spoilReceipt(bad);
    clock.set(addDays(todayInItaly(clock), 1));
    assert.equal(await counter.casework.sendDue(), 1);
    assert.ok((await decisionsOf(database, good.id))[0]?.sentAt);
    const [first] = await stuck('letters');
    assert.equal(first?.applicationId, bad.id);
    assert.equal(first?.number, bad.number);
    assert.equal(first?.attempts, 1);
    assert.equal(first?.fault, 'Untellable');
    assert.match(first?.place ?? '', /^src\//);
    assert.equal(await counter.casework.sendDue(), 0);
    assert.equal((await stuck('letters'))[0]?.attempts, 1, 'it waits');
    for (let n = 2; n <= 6; n++) {
      minutes(181);
      await counter.casework.sendDue();
    }
    const [apart] = await stuck('letters');
    assert.equal(apart?.attempts, 6);
    assert.equal(apart?.nextAt, null);
    minutes(60 * 24 * 30);
    await counter.casework.sendDue();
    assert.equal((await stuck('letters'))[0]?.attempts, 6, 'set apart');

    await spoil('application', 'receipt = $2 where id = $1', [bad.id, JSON.stringify(receipt)]);
    const officer = await visit(paola);
    const page = await officer('/it/desk/stuck');
    assert.equal(page.status, 200);
    assert.ok(page.text.includes(bad.number ?? '-'));
    assert.match(page.text, /Lettere/);
    const item = apart?.item ?? '';
    assert.equal((await officer('/it/desk/stuck', { sweep: 'letters', item })).status, 303);
    assert.equal(await counter.casework.sendDue(), 1);
    assert.deepEqual(await stuck('letters'), []);
  });

  it('stops no message', async () => {
    const told: string[] = [];
    const gateways: Gateways = {
      email: async ({ to }) => {
        told.push(to);
        return 'sent';
      },
    };
    const post = {
      database,
      clock,
      gateways,
      origin: 'https://sportello.example',
      agency: { it: 'Sportello' },
    };
    const at = new Date(clock.nowMs());
    for (const [phrase, to] of [
      ['no-such-phrase', 'bad@example.it'],
      ['letter', 'good@example.it'],
    ])
      await database.query(
        `insert into delivery (id, person_id, channel, address, phrase, language, given, created_at, due_at)
         values ($1, $2, 'email', $3, $4, 'it', '{}', $5, $5)`,
        [randomUUID(), maria.id, to, phrase, at],
      );
    await sendDue(post);
    assert.ok(told.includes('good@example.it'));
    assert.equal((await stuck('messages')).length, 1);
    assert.doesNotMatch(JSON.stringify(await stuck('messages')), /bad@|no-such/);
  });

  it('stops no term', async () => {
    const [bad, good] = [await sent(), await sent()];
    for (const seen of [bad, good]) {
      const until = addDays(todayInItaly(clock), 10);
      const asked = await counter.casework.askDocuments(seen, { by: paola.id, words: 'Un documento', until });
      assert.ok(asked.ok, JSON.stringify(asked));
    }
    await spoil(
      'application_event',
      `data = (data::jsonb || '{"from": "nowhere"}')::json where application_id = $1 and data ->> 'type' = 'documents-asked'`,
      [bad.id],
    );
    clock.set(addDays(todayInItaly(clock), 11));
    assert.equal(await counter.casework.resumeOverdue(), 1);
    const read = await counter.casework.read(good.id);
    assert.equal(read.ok && read.value.status, 'submitted');
    assert.deepEqual(
      (await stuck('terms')).map(({ applicationId }) => applicationId),
      [bad.id],
    );
  });

  it('stops no new account', async () => {
    const people = [maria, await samplePerson(database, clock, 'luca-bianchi')];
    for (const [n, person] of people.entries()) {
      const { id } = await sentApplication(counter, clock, {
        service,
        status: 'eligible',
        personId: person.id,
      });
      await spoil('application', `status = 'granted' where id = $1`, [id]);
      await database.query(
        `insert into account_change (id, application_id, person_id, pays, iban, holder, warned, language, asked_at, counts_at,
           stop_hash, whole) values ($1, $2, $3, $4, null, 'not-asked', true, 'it', $5, $5, $6, false)`,
        [
          randomUUID(),
          id,
          person.id,
          n === 0 ? '7' : '["pension"]',
          new Date(clock.nowMs()),
          randomBytes(32),
        ],
      );
    }
    assert.equal(await applyDue(database, clock), 1);
    assert.equal((await stuck('accounts')).length, 1);
  });

  it('that cannot even be read stops no letter and no new account; each stands at the desk', async () => {
    const [bad, good] = [await sent(), await sent()];
    for (const seen of [bad, good]) {
      const signed = await counter.casework.sign(seen, {
        outcome: 'granted',
        beside: await besideAll(database, seen.id),
        reasons: [],
        words: 'Parole',
        by: paola.id,
      });
      assert.ok(signed.ok, JSON.stringify(signed));
      if (signed.value.needsSecond) await counter.casework.countersign(seen.id, carla.id);
    }
    await spoil('decision', `signed_at = 'infinity' where application_id = $1`, [bad.id]);
    const changes = [];
    for (const id of ['giuseppe-esposito', 'amina-diallo']) {
      const person = await samplePerson(database, clock, id);
      const of = await sentApplication(counter, clock, { service, status: 'eligible', personId: person.id });
      changes.push(of);
      await database.query(
        `insert into account_change (id, application_id, person_id, pays, iban, holder, warned, language, asked_at, counts_at,
           stop_hash, whole) values ($1, $2, $3, '["pension"]', null, 'not-asked', true, 'it', $4, $4, $5, $6)`,
        [randomUUID(), of.id, person.id, new Date(clock.nowMs()), randomBytes(32), changes.length === 1],
      );
    }
    await spoil('application', `status = 'granted' where id = $1`, [changes[1]?.id]);
    await spoil('application', `receipt = '{"outcome": {"status": "\\u0000"}}' where id = $1`, [
      changes[0]?.id,
    ]);
    clock.set(addDays(todayInItaly(clock), 11));
    assert.equal(await counter.casework.sendDue(), 1);
    assert.ok((await decisionsOf(database, good.id))[0]?.sentAt);
    assert.equal(await applyDue(database, clock), 1);
    const officer = await visit(paola);
    const page = await officer('/it/desk/stuck');
    for (const [name, of] of [
      ['letters', bad],
      ['accounts', changes[0]],
    ] as const) {
      const rows = (await stuck(name)).filter(({ applicationId }) => applicationId === of?.id);
      assert.equal(rows.length, 1, name);
      assert.ok(page.text.includes(of?.number ?? '-'), name);
    }
    // They wait, and nothing else does for them.
    assert.equal(await applyDue(database, clock), 0);
    assert.equal(await counter.casework.sendDue(), 0);
  });

  it('is none where many rows go in several portions at one moment: they are one line of the run', async () => {
    await database.query(
      `insert into known_source (key, seen_at) select sha256(n::text::bytea), '2020-01-01' from generate_series(1, 2003) as n`,
    );
    more += 1;
    const { report } = await retain(database, clock);
    assert.ok((report.find(({ table }) => table === 'known_source')?.rows ?? 0) >= 2003);
    assert.deepEqual(await stuck('retention'), []);
    const runs = await database.query<{ rows: number }>(
      `select rows from retention_run where table_name = 'known_source' and rows > 2000`,
    );
    assert.equal(runs.length, 1);
  });

  it('of one table, that cannot be asked for, keeps no other table from being cleared', async () => {
    await database.query(
      `insert into known_source (key, seen_at) values ('\\x05', '2020-01-01') on conflict do nothing`,
    );
    await database.query('alter table sign_in rename to sign_in_away');
    const { report } = await retain(database, clock);
    await database.query('alter table sign_in_away rename to sign_in');
    assert.ok(report.some(({ table }) => table === 'known_source'));
    assert.ok((await stuck('retention')).some(({ item }) => item === 'sign_in'));
    await retain(database, clock);
    assert.ok(!(await stuck('retention')).some(({ item }) => item === 'sign_in'));
  });

  it('is told to have served its time by plain columns, which no row keeps from being read', () => {
    for (const { table, expire = [] } of inventory)
      for (const { sql } of expire)
        assert.doesNotMatch(sql, /->|::(?!date|timestamptz)|\w\(|\+|select/, table);
  });

  it('keeps nothing longer in its own table, nor in others, than it may be kept', async () => {
    await database.query(
      `insert into known_source (key, seen_at) values ('\\x00', '2020-01-01'), ('\\x01', '2020-01-01')`,
    );
    const begun = await counter.applications.start(service, { language: 'it', channel: 'web' });
    assert.ok(begun.ok);
    await spoil('application', `expires_at = '2020-01-01' where id = $1`, [begun.value.application.id]);
    await database.query(`create function refuse_this() returns trigger language plpgsql as
      $$ begin raise exception 'no' using errcode = 'P0007'; end $$`);
    await database.query(
      `create trigger refuse_this before delete on known_source for each row when (old.key = '\\x00')
         execute function refuse_this()`,
    );
    const { report } = await retain(database, clock);
    await database.query('drop trigger refuse_this on known_source');
    assert.ok((report.find(({ table }) => table === 'application')?.rows ?? 0) >= 1);
    const [held] = await stuck('retention');
    assert.match(held?.item ?? '', /^known_source [0-9a-f]{16}$/, 'which row, by its fingerprint');
    assert.equal(held?.fault, 'P0007');
    const left = await database.query<{ key: Buffer }>('select key from known_source');
    assert.deepEqual(
      left.map(({ key }) => key.toString('hex')),
      ['00'],
    );
    more += 2;
    await retain(database, clock);
    assert.deepEqual(await stuck('retention'), []);
  });
});

describe('every job that works on rows', () => {
  it('gives what a sweep gives, so that another does not compile; none is on the list of those that have no rows', () => {
    const files = globSync('{src,services}/**/*.ts').filter((file) => !file.startsWith('src/base/outbox/'));
    const without = files.filter(
      (file) => !file.endsWith('.test.ts') && readFileSync(file, 'utf8').includes('unswept('),
    );
    assert.deepEqual(without, []);
    const made = files.filter((file) => /as (unknown as )?Swept\b/.test(readFileSync(file, 'utf8')));
    assert.deepEqual(made, [], 'nobody says it of their own count');
  });

  it('takes away visits that ended beside one that cannot go', async () => {
    await database.query(
      `insert into sign_in (state_hash, nonce, verifier, level, return_to, expires_at)
       select ('\\x0' || n)::bytea, 'n', 'v', 2, '/', '2020-01-01' from generate_series(1, 3) as n`,
    );
    await database.query(
      `create trigger refuse_this before delete on sign_in for each row when (old.state_hash = '\\x02')
         execute function refuse_this()`,
    );
    assert.equal(await clearVisits(database, clock), 2);
    assert.equal((await stuck('visits')).length, 1);
    assert.equal(await clearVisits(database, clock), 0, 'not tried again at once');
    await database.query('drop trigger refuse_this on sign_in');
    more += 2;
    assert.equal(await clearVisits(database, clock), 1);
    assert.deepEqual(await stuck('visits'), []);
  });

  it('lets the seals of one way wait, and not the others', async () => {
    const later = { nowMs: () => clock.nowMs() + 2 * 86_400_000 };
    const folder = mkdtempSync(path.join(os.tmpdir(), 'sportello-seals-'));
    const ways = { folder, mail: async () => false };
    assert.deepEqual((await publishSeals(database, later, ways)).behind, ['mail']);
    const [waits, other] = await stuck('seals');
    assert.match(waits?.item ?? '', /^mail \d{4}\/\d+$/);
    assert.equal(other, undefined);
  });
});

describe('a list with one row that cannot be told', () => {
  it('shows the others and says so, to the person and at the desk', async () => {
    const [bad, good] = [await sent(), await sent()];
    await spoilReceipt(bad);
    const ask = await visit(maria);
    for (const [language, note] of [
      ['it', /rig(a|he) non si p(uò|ossono) mostrare ora/],
      ['en', /cannot be shown now/],
    ] as const) {
      const mine = await ask(`/${language}/my`);
      assert.equal(mine.status, 200);
      assert.ok(mine.text.includes(good.number ?? '-'));
      assert.match(mine.text, note);
    }
    assert.equal((await ask(`/it/applications/${good.id}`)).status, 200);
    const own = await ask(`/it/applications/${bad.id}`);
    assert.equal(own.status, 503);
    assert.match(own.text, /non si può mostrare ora/);
    const officer = await visit(paola);
    const inbox = await officer('/it/desk/cases');
    assert.equal(inbox.status, 200);
    assert.ok(inbox.text.includes(good.number ?? '-'));
    await officer(`/it/desk/cases/${bad.id}/open`, { reason: 'work' });
    const page = await officer(`/it/desk/cases/${bad.id}`);
    assert.equal(page.status, 503);
    assert.match(page.text, /non si può mostrare ora/);
  });
});

describe('a list with one row that cannot even be read', () => {
  it('shows the others and says so: applications, the desk’s list, another’s doubles, a conversation', async () => {
    const [bad, good] = [await sent(), await sent()];
    await spoil('application', `due_on = '12026-05-01' where id = $1`, [bad.id]);
    const mine = await (await visit(maria))('/it/my');
    assert.equal(mine.status, 200);
    assert.ok(mine.text.includes(good.number ?? '-'));
    assert.match(mine.text, /non si p(uò|ossono) mostrare ora/);
    const officer = await visit(paola);
    const inbox = await officer('/it/desk/cases?order=newest');
    assert.equal(inbox.status, 200);
    assert.ok(inbox.text.includes(good.number ?? '-'));
    assert.match(inbox.text, /non si p(uò|ossono) mostrare ora/);
    assert.equal((await (await visit(maria))(`/it/applications/${good.id}`)).status, 200);
    assert.equal((await (await visit(maria))(`/it/applications/${bad.id}`)).status, 503);
    const made = await counter.pins.make({ person: maria, actor: maria }, '1-day');
    assert.ok(made.ok);
    const call = reception({ ...counter, database }, { language: 'it', mode: 'text', source: null });
    const say = async (text: string) => (await call.hear({ type: 'said', text })).turn.say.join(' ');
    for (const text of ['a che punto è la mia domanda', 'ho il pin', maria.codiceFiscale, 'sì'])
      await say(text);
    const told = [await say(inWords(made.value.pin))];
    for (let n = 0; n < 60; n++) told.push(await say('sì'));
    assert.ok(told.join(' ').length > 0);
    await spoil('application', `due_on = '2026-12-01' where id = $1`, [bad.id]);
  });

  it('lets the export and the page of one’s data stand, and names the table that lacks', async () => {
    await database.query('alter table consent rename to consent_away');
    const ask = await visit(maria);
    const file = await ask('/it/my/data/export');
    const page = await ask('/it/my/data');
    await database.query('alter table consent_away rename to consent');
    assert.equal(file.status, 200);
    const data = JSON.parse(file.text) as { tables: Record<string, object[]>; unread: string[] };
    assert.ok(data.unread.includes('consent'));
    assert.ok((data.tables['application']?.length ?? 0) > 0);
    assert.equal(page.status, 200);
    assert.match(page.text, /Non si può leggere ora, e manca anche nel file/);
  });

  it('shows the others and says so: powers, requests about data, what is known', async () => {
    const at = new Date(clock.nowMs());
    const put = (text: string, values: readonly unknown[]) => database.query(text, [randomUUID(), ...values]);
    // As rows of before the tables refused such days.
    for (const table of [
      'delegation',
      'guardianship',
      'representation',
      'mandate',
      'privacy_request',
      'known_fact',
    ])
      await database.query(`alter table ${table} drop constraint ${table}_days`);
    await database.query(`insert into patronato values ('acli', 'ACLI') on conflict do nothing`);
    for (const bad of ['2026-01-02', '12026-01-02']) {
      await put(
        `insert into delegation (id, delegator_id, delegate_codice_fiscale, delegate_name, made_at, via, starts_on, confirmed_at, accepted_at)
         values ($1, $2, $3, 'Maria Rossi', $4, 'portal', $5, $4, $4)`,
        [bad.length > 10 ? paola.id : carla.id, maria.codiceFiscale, at, bad],
      );
      await put(
        `insert into guardianship (id, represented_id, guardian_id, kind, court, decree_number, decree_on, recorded_by, recorded_at, confirmed_at)
         values ($1, $2, $3, 'guardian', 'Tribunale di Prova', '1/2026', $4, $5, $6, $6)`,
        [maria.id, bad.length > 10 ? paola.id : carla.id, bad, carla.id, at],
      );
      const late = bad.length > 10;
      const code = late ? '00743110157' : '01234567897';
      const company = await knowCompany(database, { codiceFiscale: code, name: 'Girasole S.r.l.' }, clock);
      await put(
        `insert into representation (id, company_id, representative_id, document, document_number, document_on, recorded_by, recorded_at, confirmed_at)
         values ($1, $2, $3, 'extract', 'T 1', $4, $5, $6, $6)`,
        [company?.id, maria.id, bad, carla.id, at],
      );
      await put(
        `insert into mandate (id, person_id, patronato_id, service, language, subject, words, signed_at, signed_on, confirmed_at)
         values ($1, $2, 'acli', $5, 'it', 'Assegno sociale', 'Parole', $3, $4, $3)`,
        [maria.id, at, bad, bad.length > 10 ? 'naspi-domanda' : 'assegno-sociale'],
      );
      await put(
        `insert into privacy_request (id, person_id, kind, words, asked_at, due_on) values ($1, $2, 'correction', 'Parole mie', $3, $4)`,
        [maria.id, at, bad],
      );
    }
    const ask = await visit(maria);
    const note = /non si p(uò|ossono) mostrare ora/g;
    const powers = await ask('/it/my/delegations');
    assert.equal(powers.status, 200);
    assert.match(powers.text, /Tribunale di Prova/);
    assert.match(powers.text, /ACLI/);
    assert.match(powers.text, /Girasole/);
    assert.equal(powers.text.match(note)?.length, 4, 'guardians, companies, mandates, and for whom one acts');
    const choice = await ask('/it/acting?to=/it/my');
    assert.equal(choice.status, 200);
    assert.match(choice.text, /Carla Greco/);
    const data = await ask('/it/my/data');
    assert.equal(data.status, 200);
    assert.match(data.text, /Parole mie/);
    assert.equal(data.text.match(note)?.length, 1);
    const desk = await (await visit(carla))('/it/desk/requests');
    assert.equal(desk.status, 200);
    for (const table of ['delegation', 'guardianship', 'representation', 'mandate', 'privacy_request'])
      await database.query(`delete from ${table}`);
    await database.query(
      `alter table privacy_request add constraint privacy_request_days check (due_on between date '0001-01-01' and date '9999-12-31')`,
    );
  });

  it('does not come about any more: the tables refuse a day that no calendar has', async () => {
    await assert.rejects(
      database.query(
        `insert into privacy_request (id, person_id, kind, words, asked_at, due_on) values ($1, $2, 'correction', 'Parole', now(), '12026-01-02')`,
        [randomUUID(), maria.id],
      ),
      /privacy_request_days/,
    );
  });

  it('shows the other years of the register', async () => {
    const [entry] = await database.query<{ year: number }>(
      'select year from protocol_year order by year limit 1',
    );
    assert.ok(entry);
    await database.query(`insert into protocol_year (year, seq, hash) values (1999, 0, decode('00', 'hex'))`);
    await spoil(
      'register_entry',
      `at = '-infinity' where year = $1 and seq = (select max(seq) from register_entry where year = $1)`,
      [entry.year],
    );
    const page = await (await visit(carla))('/it/desk/register');
    assert.equal(page.status, 200);
    assert.match(page.text, /1999/);
  });
});

describe('every list of what is kept', () => {
  it('is told row by row: a new one that is not stands here with what it is of', () => {
    // Of words, options, links and parts of one thing: no row of them was kept for itself.
    const others = [
      ['whereabouts/case-page.ts', 'also', 'reasons', 'can'],
      ['whereabouts/steps.ts', 'names'],
      ['components/blocks.ts', 'block.items', 'block.facts', 'cells'],
      ['readings/page.ts', 'before', 'rows'],
      ['preview/page.ts', 'ends'],
      ['verify/routes.ts', 'rows'],
      ['voice/page.ts', 'answers'],
      ['privacy/pages.ts', 'about'],
      ['my/pages.ts', 'links'],
      ['letters/pages.ts', 'body'],
      ['documents/as-it-came.ts', 'signatures'],
      ['desk/desk-page.ts', 'told', 'trail'],
      ['desk/register/page.ts', 'differences', 'ways'],
      ['desk/quality/pages.ts', 'qualityCriteria', 'qualityAnswers', 'results.words'],
      ['desk/reviews/pages.ts', 'reviewCriteria', 'reviewAnswers'],
      ['components/beside.ts', 'brand.phone'],
      ['desk/inbox/page.ts', 'usualViews'],
      ['desk/case/case-page.ts', 'sections'],
      ['desk/together/page.ts', 'done.not'],
      ['desk/opinions/routes.ts', 'byPage'],
      ['desk/load/routes.ts', 'loads'],
      ['desk/skills/page.ts', 'skills'],
      ['desk/case/later-section.ts', 'later'],
      ['desk/case/decide-page.ts', 'doubles', 'conditions'],
      ['desk/case/documents-page.ts', 'things', 'reads.body'],
      ['desk/case/named-section.ts', 'named'],
      ['desk/case/proposal.ts', 'sorted', 'proposal.steps'],
      ['consent/pages.ts', 'seen.lines', 'chosen'],
      ['contest/pages.ts', 'texts'],
      ['consent/with-others.ts', 'changes'],
      ['components/alike.ts', 'found'],
      ['components/answer-list.ts', 'lines'],
      ['components/checklist.ts', 'part.items'],
      ['components/control.ts', 'instead', 'control.options'],
      ['components/error-summary.ts', 'faults'],
      ['components/fields.ts', 'options'],
      ['components/letter.ts', 'part.facts', 'part.items'],
      ['components/notice.ts', 'content.links', 'more'],
      ['components/outcome.ts', 'found', 'report.amounts', 'doubts', 'notes', 'report.steps'],
      ['components/page.ts', 'portalLanguages', 'trail', 'brand.phone', 'aboutPages'],
      ['entitlement/pages.ts', 'events', 'sums'],
      ['desk/contacts/contact-page.ts', 'wrapUpCodes'],
      ['desk/contacts/papers-panel.ts', 'wanted'],
      ['desk/contacts/recognise-panel.ts', 'all'],
      ['operator/giving-panel.ts', 'faults'],
      ['operator/page.ts', 'lines'],
      ['desk/contacts/beside.ts', 'shown.lines'],
      ['desk/contacts/knowledge.ts', 'needed', 'amounts'],
      ['desk/contacts/station-page.ts', 'languages'],
      ['desk/wallboard/page.ts', 'rows'],
      ['desk/wallboard/history-page.ts', 'rows'],
      ['desk/wallboard/staffing-panel.ts', 'away'],
      ['desk/wallboard/alarms-panel.ts', 'shown.alarms'],
      ['about/routes.ts', 'brand.phone', 'kept'],
      ['about/figures.ts', 'rows'],
      ['appointments/appointment-page.ts', 'bring'],
      ['appointments/times-page.ts', 'of'],
      ['components/result-card.ts', 'spans'],
      ['components/sum-picture.ts', 'rows'],
      ['components/strange.ts', 'kept'],
      ['catalogue/pages.ts', 'entries', 'needed', 'law', 'papers', 'brand.phone'],
      ['preview/gallery.ts', 'states'],
      ['documents/page.ts', 'papers'],
      ['applications/besides.ts', 'told'],
      ['applications/pages.ts', 'told', 'content.doubles', 'documents'],
      ['applications/question-page.ts', 'choices'],
      ['applications/several-page.ts', 'paths', 'choices'],
      ['applications/waiting-pages.ts', 'lines', 'told.also'],
      ['law/page.ts', 'services'],
      ['verify/routes.ts', 'rows'],
      ['preview/page.ts', 'faults', 'told', 'texts', 'turns'],
      ['law/administration-laws.ts', 'rules'],
      ['law/not-found.ts', 'services', 'points'],
      ['acting/delegation-pages.ts', 'rows'],
      ['accounts/pages.ts', 'brand.phone'],
      ['accounts/stop-contact-page.ts', 'brand.phone'],
    ].flatMap(([file, ...lists]) => lists.map((list) => `${file} ${list}`));
    const row =
      /(\w+(?:\.\w+)*)\.(?:map|flatMap)\(\s*\(?[^=]{0,200}?=>\s*(?:\{[\s\S]{0,900}?return\s*)?html`\s*<(?:li|tr|section|article|div|p|dt)\b/g;
    const found = globSync('src/channels/web/**/*.ts').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(row)].map(
        ([, list]) => `${file.replace('src/channels/web/', '')} ${list}`,
      ),
    );
    assert.deepEqual(
      [...new Set(found)].filter((one) => !others.includes(one)),
      [],
    );
  });

  it('says in conversation of which application it cannot tell', async () => {
    const [bad, good] = [await sent(), await sent()];
    await spoilReceipt(bad);
    const rows = await counter.applications.ofPerson(maria.id);
    assert.ok(rows.some(({ id }) => id === bad.id) && rows.some(({ id }) => id === good.id));
    const made = await counter.pins.make({ person: maria, actor: maria }, '1-day');
    assert.ok(made.ok);
    const call = reception({ ...counter, database }, { language: 'it', mode: 'text', source: null });
    const say = async (text: string) => (await call.hear({ type: 'said', text })).turn.say.join(' ');
    for (const text of ['a che punto è la mia domanda', 'ho il pin', maria.codiceFiscale, 'sì'])
      await say(text);
    const told = [await say(inWords(made.value.pin))];
    // Each application may be told in several pieces.
    for (let n = 0; n < 6 * rows.length && !told.join(' ').includes('non si può dire'); n++)
      told.push(await say('avanti'));
    assert.match(
      told.join(' '),
      /Di questa domanda ora non si può dire a che punto è\. Chieda a un operatore/,
    );
    assert.match(told.join(' '), /Ho trovato/);
  });
});

const inWords = (digits: string) =>
  [...digits]
    .filter((digit) => /\d/.test(digit))
    .map((digit) => 'zero uno due tre quattro cinque sei sette otto nove'.split(' ')[Number(digit)])
    .join(' ');

describe('sweeps', () => {
  it('of two processes at once do nothing twice', async () => {
    await database.query('create table errand (id int primary key, done int not null default 0)');
    await database.query('insert into errand select generate_series(1, 60)');
    const rooms = { database, clock };
    const one = () =>
      sweep(
        rooms,
        'letters',
        {
          take: (sql) =>
            sql.query<{ id: string }>(
              'select id::text from errand where done = 0 order by id limit 1 for update skip locked',
            ),
          keys: null,
        },
        (sql, { id }) => sql.query('update errand set done = done + 1 where id = $1', [id]),
      );
    const counts = await Promise.all([one(), one(), one()]);
    assert.equal(
      counts.reduce((sum, n) => sum + n, 0),
      60,
    );
    const rows = await database.query<{ done: number }>('select distinct done from errand');
    assert.deepEqual(rows, [{ done: 1 }]);
  });
  it('leave for the next what is more than one may do', async () => {
    await database.query('update errand set done = 0');
    const take = (sql: { query: typeof database.query }) =>
      sql.query<{ id: string }>('select id::text from errand where done = 0 limit 1 for update skip locked');
    const done = await sweep(
      { database, clock },
      'letters',
      { take, keys: null },
      (sql, { id }) => sql.query('update errand set done = 1 where id = $1', [id]),
      25,
    );
    assert.equal(done, 25);
  });
});
