// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { recordAccess } from '#access/index.ts';
import { examplesOf } from '#catalogue/index.ts';
import { addDays, day, todayInItaly } from '#core/index.ts';
import { meet } from '#persons/index.ts';
import {
  eraseMine,
  exportOf,
  inventory,
  inventoryDocument,
  privacyRequests,
  retain,
} from '#privacy/index.ts';
import { samplePeople } from '#stand-ins/index.ts';
import { completed } from './completed.ts';
import { asOwn } from './owner.ts';
import { scene } from './scene.ts';

const { database, clock, counter } = await scene('2026-04-10');
const now = () => new Date(clock.nowMs());

async function person(id: string): Promise<string> {
  const sample = samplePeople.find((one) => one.id === id);
  assert.ok(sample);
  const { birth, ...identity } = sample;
  return (await meet(database, { ...identity, birthDate: day(birth) }, clock)).id;
}

async function application(personId: string, isSent: boolean): Promise<string> {
  const definition = counter.catalogue.entries.get('certificazione-unica')?.definition;
  const [example] = examplesOf(counter.catalogue, 'certificazione-unica');
  assert.ok(definition && example);
  const answers = await asOwn(database, completed(definition, example.answers, example.on), personId);
  const begin = { language: 'it', channel: 'web', answers, personId } as const;
  const begun = await counter.applications.start('certificazione-unica', begin);
  assert.ok(begun.ok);
  if (isSent) assert.ok((await counter.applications.submit(begun.value.application, 'web')).ok);
  return begun.value.application.id;
}

describe('what is kept', () => {
  it('is told of every table of the database, and of no other', async () => {
    const tables = await database.query<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
    );
    const told = inventory.map(({ table }) => table).sort();
    assert.deepEqual(told, tables.map(({ name }) => name).sort());
  });

  it('is one document in each language, as the code has it', () => {
    const files = { it: 'docs/che-cosa-si-conserva.md', en: 'docs/what-is-kept.md' } as const;
    for (const language of ['it', 'en'] as const)
      assert.ok(
        readFileSync(files[language], 'utf8').endsWith(`\n${inventoryDocument(language)}\n`),
        `write it again: sportello privacy document --lang ${language}`,
      );
  });
});

describe('one’s own data', () => {
  it('can be had whole, with who looked, and holds nothing of anybody else', async () => {
    const maria = await person('maria-rossi');
    const luca = await person('luca-bianchi');
    const paola = await person('paola-ferri');
    const id = await application(maria, true);
    const other = await application(luca, true);
    const looked = { actorId: paola, act: 'open-case', reason: 'Istruttoria', allowed: true } as const;
    await recordAccess(database, { ...looked, personId: maria, applicationId: id }, clock);
    const text = JSON.stringify(await exportOf(database, maria, now()));
    for (const part of [id, 'Rossi', 'Istruttoria', 'Paola Ferri', '"answered"'])
      assert.ok(text.includes(part), part);
    for (const part of [other, 'Bianchi', 'code_hash', 'token_hash']) assert.ok(!text.includes(part), part);
  });

  it('is erased but for what a law makes the agency keep', async () => {
    const anna = await person('anna-esposito');
    await application(anna, false);
    const sent = await application(anna, true);
    await counter.sessions.begin(
      (await counter.sessions.read(await begin(anna)))?.person ?? assert.fail(),
      2,
    );
    const { erased, kept } = await eraseMine(database, anna);
    assert.equal(erased['application'], 1);
    assert.equal(erased['session'], 2);
    assert.equal(kept['application'], 1);
    assert.equal(kept['person'], 1);
    assert.ok((await counter.applications.openAs(sent, anna)).ok, 'what was sent is there');
  });

  it('is erased whole when nothing was sent', async () => {
    const amina = await person('amina-diallo');
    await application(amina, false);
    await begin(amina);
    const { kept } = await eraseMine(database, amina);
    assert.deepEqual(kept, {});
    assert.deepEqual(await database.query('select 1 from person where id = $1', [amina]), []);
  });

  it('may be asked to be corrected, and the answer is due within a month', async () => {
    const requests = privacyRequests(database, clock);
    const giuseppe = await person('giuseppe-esposito');
    const carla = await person('carla-greco');
    const foreign = await application(await person('luca-bianchi'), true);
    const ask = { kind: 'correction', words: 'Sono nato il 19, non il 18.' } as const;
    assert.ok(!(await requests.ask(giuseppe, { ...ask, applicationId: foreign })).ok, 'not of somebody else');
    assert.ok(!(await requests.ask(giuseppe, { ...ask, words: '  ', applicationId: null })).ok);
    const asked = await requests.ask(giuseppe, { ...ask, applicationId: null });
    assert.ok(asked.ok);
    assert.equal(asked.value.dueOn, '2026-05-10');
    assert.equal((await requests.open(carla)).length, 1);
    const answer = { outcome: 'done', words: 'Abbiamo corretto la data.' } as const;
    assert.ok((await requests.answer(asked.value.id, carla, answer)).ok);
    assert.ok(!(await requests.answer(asked.value.id, carla, answer)).ok, 'once only');
    assert.equal((await requests.ofPerson(giuseppe))[0]?.answer, answer.words);
  });
});

describe('retention', () => {
  it('takes away what has served its time, says how much, and what it would take when it is a trial', async () => {
    const luca = await person('luca-bianchi');
    const draft = await application(luca, false);
    const kept = await application(luca, true);
    assert.equal(rowsOf(await retain(database, clock), 'application'), 0);
    clock.set(addDays(todayInItaly(clock), 61));
    assert.equal(rowsOf(await retain(database, clock, { isTrial: true }), 'application'), 1);
    assert.equal((await database.query('select 1 from application where id = $1', [draft])).length, 1);
    assert.equal(rowsOf(await retain(database, clock), 'application'), 1);
    assert.equal((await database.query('select 1 from application where id = $1', [draft])).length, 0);
    assert.equal((await database.query('select 1 from application where id = $1', [kept])).length, 1);
    const runs = await database.query<{ rows: number }>(
      `select rows from retention_run where table_name = 'application'`,
    );
    assert.deepEqual(runs, [{ rows: 1 }]);
  });
});

async function begin(personId: string): Promise<string> {
  const [row] = await database.query<{ codice_fiscale: string; given_name: string; family_name: string }>(
    'select codice_fiscale, given_name, family_name from person where id = $1',
    [personId],
  );
  assert.ok(row);
  const { codice_fiscale: codiceFiscale, given_name: givenName, family_name: familyName } = row;
  return counter.sessions.begin({ id: personId, codiceFiscale, givenName, familyName, birthDate: null }, 2);
}

function rowsOf({ report }: Awaited<ReturnType<typeof retain>>, table: string): number {
  return report.find((line) => line.table === table)?.rows ?? -1;
}
