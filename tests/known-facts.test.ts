// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addDays, day, type Result, todayInItaly } from '#core/index.ts';
import { decisionsOf } from '#decisions/index.ts';
import { eraseMine, exportOf } from '#privacy/index.ts';
import { conversation } from '#reception/index.ts';
import { knownFacts } from '#registers/index.ts';
import { testDatabase } from '#store/testing.ts';
import { besideAll } from './alone.ts';
import { completed } from './completed.ts';
import { testClock, testCounter, testRegisters } from './counter.ts';
import { deskVisits, samplePerson } from './desk-scene.ts';
import { asOwn } from './owner.ts';

const database = await testDatabase();
const clock = testClock('2026-11-25');
const { known } = await testRegisters(database, clock);
const counter = await testCounter(database, clock, { registers: known });
const work = counter.casework;
const maria = await samplePerson(database, clock, 'maria-rossi');
const paola = await samplePerson(database, clock, 'paola-ferri');
const marco = await samplePerson(database, clock, 'marco-conti');
const carla = await samplePerson(database, clock, 'carla-greco');
const castro = { code: '075096', name: 'Castro', province: 'LE' };
const home = (number: string) => ({ place: castro, street: 'Via Nuova', number, postcode: '73030' });

function must<Value>(result: Result<Value, string>): Value {
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
}
const tomorrow = () => clock.set(addDays(todayInItaly(clock), 1));

/** Sends a change of address, the own name in it. */
async function asks(number: string, since = '2026-11-01'): Promise<string> {
  const definition = counter.catalogue.entries.get('variazione-residenza')?.definition;
  assert.ok(definition);
  const given = { what: 'letters', address: home(number), since };
  const on = todayInItaly(clock);
  const answers = await asOwn(database, completed(definition, given, on), maria.id);
  const begin = { language: 'it', channel: 'web', answers, personId: maria.id } as const;
  const { application } = must(await counter.applications.start('variazione-residenza', begin));
  must(await counter.applications.submit(application, 'web'));
  return application.id;
}

async function signs(id: string, outcome: 'granted' | 'refused', by = paola.id): Promise<void> {
  const { version } = must(await work.read(id));
  const beside = await besideAll(database, id);
  const reasons = outcome === 'granted' ? [] : ['town-hall'];
  const decision = { outcome, reasons, words: 'Visti gli atti.', by, beside } as const;
  const { needsSecond } = must(await work.sign({ id, version }, decision));
  if (needsSecond) must(await work.countersign(id, carla.id));
}

async function granted(id: string): Promise<void> {
  await signs(id, 'granted');
  tomorrow();
  await work.sendDue();
  assert.equal(must(await work.read(id)).status, 'granted');
}

const holding = async () =>
  (await knownFacts(database, maria.id)).filter(({ untilAt }) => untilAt === null).map(({ shown }) => shown);
const written = (number: string) => `Castro (LE), Via Nuova, ${number}, 73030`;

describe('what a grant writes', () => {
  it('is known once the decision is final, not when it is signed, and once however often it is looked at', async () => {
    const id = await asks('1');
    await signs(id, 'granted');
    assert.deepEqual(await holding(), []);
    must(await work.undo(id, paola.id));
    tomorrow();
    await work.sendDue();
    assert.deepEqual(await holding(), [], 'undone, it writes nothing');
    await granted(id);
    await work.sendDue();
    assert.deepEqual(await holding(), [written('1')]);
    const letter = (await decisionsOf(database, id)).find(({ letter }) => letter)?.letter;
    assert.match(JSON.stringify(letter), /Nei nostri archivi ora c’è il nuovo indirizzo/);
  });

  it('is proposed in the next application, from our own records and since when it holds', async () => {
    const begin = { language: 'it', channel: 'web', personId: maria.id } as const;
    const { application } = must(await counter.applications.start('certificazione-unica', begin));
    assert.deepEqual(application.answers['address'], home('1'));
    const fact = application.known['address.street'];
    assert.deepEqual([fact?.register, fact?.asOf], ['inps', '2026-11-01']);
  });

  it('stands on the page of one’s own data with its application, and in what can be taken away', async () => {
    const asks = await deskVisits(counter)(maria);
    const { text } = await asks('/it/my/data');
    const number = must(
      await work.read((await knownFacts(database, maria.id))[0]?.applicationId ?? ''),
    ).number;
    assert.ok(text.includes(written('1')) && text.includes(`Dalla domanda ${number}`), 'with its source');
    const { tables } = await exportOf(database, maria.id, new Date(clock.nowMs()));
    assert.equal(tables['known_fact']?.length, 1);
  });

  it('is held against a later change: what leaves all as it was is told so on the page, by voice and to programs', async () => {
    const definition = counter.catalogue.entries.get('variazione-residenza')?.definition;
    assert.ok(definition);
    const browser = await deskVisits(counter)(maria);
    for (const number of ['1', '9']) {
      const given = { what: 'letters', address: home(number), since: '2026-11-01' };
      const answers = await asOwn(database, completed(definition, given, todayInItaly(clock)), maria.id);
      const begin = { language: 'it', channel: 'web', answers, personId: maria.id } as const;
      const { application } = must(await counter.applications.start('variazione-residenza', begin));
      const { text } = await browser(`/it/applications/${application.id}/check`);
      assert.equal(/È già così, per quello che ci risulta: «Nuovo indirizzo»/.test(text), number === '1');
      const opened = { application, code: null };
      const talk = await conversation({ ...counter, database }, opened, { mode: 'text', isGreeted: true });
      const hear = async (text: string) => (await talk.hear({ type: 'said', text })).says;
      const said = [...talk.first.says];
      for (let n = 0; n < 20 && !/invio la domanda\?/.test(said.at(-1) ?? ''); n++) {
        assert.equal(talk.application.status, 'draft');
        said.push(...(await hear('sì')));
      }
      assert.equal(/È già così/.test(said.join(' ')), number === '1', said.join(' '));
    }
  });

  it('gives way to a later grant, and what was known before stays in its history', async () => {
    await granted(await asks('2'));
    assert.deepEqual(await holding(), [written('2')]);
    const before = (await knownFacts(database, maria.id)).filter(({ untilAt }) => untilAt);
    assert.deepEqual(
      before.map(({ shown, takenBackAt }) => [shown, takenBackAt]),
      [[written('1'), null]],
    );
  });

  it('is taken back when the grant falls, and what it took the place of holds again', async () => {
    const second = await asks('3');
    await granted(second);
    const third = await asks('4');
    await granted(third);
    const fall = async (id: string) => {
      const contest = { channel: 'web', grounds: [], words: 'Non è il mio indirizzo.' } as const;
      must(await work.askReview(id, contest));
      await signs(id, 'refused', marco.id);
      tomorrow();
      await work.sendDue();
      assert.equal(must(await work.read(id)).status, 'refused');
    };
    await fall(second);
    assert.deepEqual(await holding(), [written('4')], 'what came after it stays');
    await fall(third);
    assert.deepEqual(await holding(), [written('2')]);
  });

  it('is erased with what no law keeps', async () => {
    await eraseMine(database, maria.id);
    assert.deepEqual(await knownFacts(database, maria.id), []);
  });
});

describe('a second service that writes', () => {
  it('writes only what was asked: another mobile, and no address', async () => {
    const definition = counter.catalogue.entries.get('naspi-variazione-recapito')?.definition;
    assert.ok(definition);
    const given = {
      what: 'mobile',
      'in-payment': true,
      'new-mobile': '+393331112223',
      since: day('2026-11-20'),
    };
    const on = todayInItaly(clock);
    const answers = await asOwn(database, completed(definition, given, on), maria.id);
    const begin = { language: 'en', channel: 'web', answers, personId: maria.id } as const;
    const { application } = must(await counter.applications.start('naspi-variazione-recapito', begin));
    must(await counter.applications.submit(application, 'web'));
    await granted(application.id);
    const all = await knownFacts(database, maria.id);
    assert.deepEqual(
      all.map(({ fact, value, since }) => [fact, value, since]),
      [['contact.mobile', '+393331112223', '2026-11-20']],
    );
  });
});
