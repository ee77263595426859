// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { addDays, type CalendarDate, day, type Result, todayInItaly } from '#core/index.ts';
import { doublesOf } from '#decisions/index.ts';
import { begin, hear } from '#dialogue/index.ts';
import { type RawAnswers, toldOfPeriod } from '#interview/index.ts';
import { lettersOf } from '#notices/index.ts';
import { pagopa } from '#pagopa/index.ts';
import { settle } from '#payments/index.ts';
import { tellAgain } from '#post/index.ts';
import { samplePagopa } from '#stand-ins/index.ts';
import { testDatabase } from '#store/testing.ts';
import { completed } from './completed.ts';
import { testClock, testCounter } from './counter.ts';
import { deskVisits, samplePerson } from './desk-scene.ts';
import { heardOut } from './heard-out.ts';
import { asOwn } from './owner.ts';

const service = 'pagamento-contributi-domestici';
const database = await testDatabase();
const clock = testClock('2026-04-02');
const counter = await testCounter(database, clock);
const system = await samplePagopa(() => clock.nowMs());
after(() => system.close());
const maria = await samplePerson(database, clock, 'maria-rossi');
const definition = counter.catalogue.entries.get(service)?.definition;
assert.ok(definition);

function must<Value>(result: Result<Value, string>): Value {
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
}
const [anna, olga] = ['VRDLSN85C60F205Z', 'DLLMNA90E41Z330U'];
const first = {
  'worker-code': anna,
  'weekly-hours': 20,
  'hourly-pay': 900,
  'thirteenth-in': true,
  fixed: false,
  relative: false,
  weeks: 13,
  year: 2026,
  quarter: 'first',
  ended: false,
};
async function begun(more: RawAnswers, all: RawAnswers = first) {
  const given = completed(definition as never, { ...all, ...more }, todayInItaly(clock));
  const answers = await asOwn(database, given, maria.id);
  const start = { language: 'it', channel: 'web', answers, personId: maria.id } as const;
  return must(await counter.applications.start(service, start)).application;
}
async function paid(more: RawAnswers = {}): Promise<string> {
  const draft = await begun(more);
  must(await counter.applications.submit(draft, 'web'));
  const rooms = { database, clock, agency: { it: 'Prova', en: 'Trial' } };
  const sweep = () => settle({ ...rooms, pagopa: pagopa(async () => system.account, clock) });
  await sweep();
  const rows = await database.query<{ notice: string }>(
    'select notice from payment_due where application_id = $1',
    [draft.id],
  );
  assert.ok(rows[0] && system.pay(rows[0].notice));
  clock.set(addDays(todayInItaly(clock), 1));
  await sweep();
  assert.equal(must(await counter.casework.read(draft.id)).status, 'granted');
  return draft.id;
}
const on = async (date: string) => {
  clock.set(date as CalendarDate);
  await tellAgain({ database, clock, catalogue: counter.catalogue });
};
const reminders = async () => (await lettersOf(database, maria.id)).filter(({ kind }) => kind === 'again');
const before = await paid();

describe('what holds for a time', () => {
  it('says for which, and when it is time again; not where nothing comes after', () => {
    const today = day('2026-04-02');
    const told = (answers: RawAnswers) =>
      toldOfPeriod(definition, completed(definition, { ...first, ...answers }, today), today, 'it').join(' ');
    assert.match(told({}), /Il trimestre che paga: vale dal 1º gennaio 2026 al 31 marzo 2026/);
    assert.match(told({}), /tornare dal 1º luglio 2026\. L’ultimo giorno è il 10 luglio 2026/);
    const last = told({ ended: true, 'ended-on': '2026-03-20' });
    assert.match(last, /vale dal 1º gennaio 2026 al 31 marzo 2026/);
    assert.doesNotMatch(last, /tornare/);
  });

  it('of a year says the next where its days are known, and the year alone where nobody knows them yet', () => {
    const nursery = counter.catalogue.entries.get('bonus-asilo-nido')?.definition;
    const naspi = counter.catalogue.entries.get('naspi-com')?.definition;
    assert.ok(nursery && naspi);
    const of = (year: number) => {
      const claim = {
        help: 'nursery',
        'nursery-kind': 'nursery',
        authorised: 'public',
        fee: 30_000,
        isee: 1_800_000,
      };
      const more = { 'pays-fee': true, 'tax-deduction': false, 'other-claim': false, resident: true };
      const child = {
        'child-birth': '2024-01-20',
        months: ['05'],
        citizenship: 'italian-or-eu',
        parent: 'parent',
      };
      const today = day(`${year}-05-10`);
      return toldOfPeriod(
        nursery,
        completed(nursery, { ...claim, ...more, ...child }, today),
        today,
        'it',
      ).join(' ');
    };
    assert.match(of(2025), /vale dal 1º gennaio 2025 al 31 dicembre 2025\. .*dal 31 marzo 2026/);
    assert.match(of(2026), /vale dal 1º gennaio 2026 al 31 dicembre 2026\.$/);
    const income = (sum: number) => {
      const incomes = [{ work: 'self-employed', months: 0, sum }];
      const answers = {
        claim: { benefit: 'naspi', asked: '2026-03-02' },
        event: 'income',
        year: 2026,
        incomes,
        note: null,
      };
      const today = day('2026-04-02');
      return toldOfPeriod(naspi, completed(naspi, answers, today), today, 'it').join(' ');
    };
    assert.match(income(200_000), /dal 1º gennaio 2027\. L’ultimo giorno è il 31 gennaio 2027/);
    assert.doesNotMatch(income(0), /2027/);
  });

  it('is told before sending, on the page and by voice', async () => {
    const { id, answers } = await begun({ quarter: 'fourth' });
    const { text } = await (await deskVisits(counter)(maria))(`/it/applications/${id}/check`);
    assert.match(text, /vale dal 1º ottobre 2026 al 31 dicembre 2026/);
    const context = { definition, places: counter.places, today: todayInItaly(clock) };
    const agency = { it: 'Prova', en: 'Trial' };
    const turn = begin(context, { language: 'it', mode: 'voice', answers, agency });
    const { say } = heardOut(turn, (state, input) => hear(context, state, input));
    assert.match(say.join(' '), /vale dal primo ottobre duemilaventisei al trentuno dicembre/);
  });

  it('stands in the way of another for the same time, and of none for the next or for somebody else', async () => {
    const doubled = async (more: RawAnswers) => {
      const draft = await begun(more);
      return doublesOf(database, draft, maria.id, definition.service, todayInItaly(clock));
    };
    assert.deepEqual(
      (await doubled({})).map(({ id }) => id),
      [before],
    );
    assert.deepEqual(await doubled({ quarter: 'second' }), []);
    assert.deepEqual(await doubled({ 'worker-code': olga }), []);
  });

  it('is told once when it is time again, with the last day; not before, nor after that day', async () => {
    await on('2026-06-30');
    assert.deepEqual(await reminders(), []);
    await on('2026-07-01');
    await on('2026-07-02');
    const [letter, ...more] = await reminders();
    assert.deepEqual(more, []);
    assert.match(letter?.body.join(' ') ?? '', /fino al 31 marzo 2026\. Ora può pagare il trimestre dopo/);
    assert.match(letter?.body.join(' ') ?? '', /L’ultimo giorno è il 10 luglio 2026/);
  });

  it('is not told to who asked again already', async () => {
    const count = (await reminders()).length;
    await paid({ quarter: 'second' });
    await paid({ quarter: 'third' });
    await on('2026-10-01');
    assert.equal((await reminders()).length, count, 'the third came after the second');
    await on('2027-02-01');
    assert.equal((await reminders()).length, count, 'its last day is over');
  });

  it('begins with the answers of before, and asks anew which time it is', async () => {
    clock.set(day('2027-01-02'));
    const start = { language: 'it', channel: 'web', answers: {}, personId: maria.id } as const;
    const { application } = must(await counter.applications.start(service, start));
    const { known } = application;
    assert.equal(known['worker-code']?.value, anna);
    assert.equal(known['hourly-pay']?.value, 900);
    assert.equal(known['year'], undefined);
    assert.equal(known['quarter'], undefined);
  });
});
