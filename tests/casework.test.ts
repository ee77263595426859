// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inbox } from '#casework/index.ts';
import { examplesOf } from '#catalogue/index.ts';
import { addDays, type CalendarDate, day, type Result, todayInItaly } from '#core/index.ts';
import { decisionsOf, openDecision, yearlyCents } from '#decisions/index.ts';
import { lettersOf } from '#notices/index.ts';
import { meet } from '#persons/index.ts';
import { type Application, isOpen } from '#record/index.ts';
import { samplePeople } from '#stand-ins/index.ts';
import type { Database } from '#store/index.ts';
import { testDatabase } from '#store/testing.ts';
import { locateCases, tellWhereabouts, writtenAs } from '#whereabouts/index.ts';
import { alone } from './alone.ts';
import { completed } from './completed.ts';
import { testCounter } from './counter.ts';
import { personOf } from './owner.ts';
import { scene } from './scene.ts';

const { database, clock, counter } = await scene('2026-06-10');
const work = counter.casework;

async function meetIn(where: Database, id: string): Promise<string> {
  const sample = samplePeople.find((one) => one.id === id);
  assert.ok(sample);
  const { birth, ...identity } = sample;
  return (await meet(where, { ...identity, birthDate: day(birth) }, clock)).id;
}
const person = (id: string) => meetIn(database, id);
const paola = await person('paola-ferri');
const marco = await person('marco-conti');
const carla = await person('carla-greco');

/** An application that was sent, with the answers of the service's first case with this status. */
async function submitted(service: string, status: 'eligible' | 'ineligible'): Promise<Application> {
  clock.set(day('2026-06-10'));
  const definition = counter.catalogue.entries.get(service)?.definition;
  assert.ok(definition);
  const example = examplesOf(counter.catalogue, service).find(
    ({ expect, on }) => expect.status === status && on <= '2026-06-10' && on >= '2026-01-01',
  );
  assert.ok(example);
  clock.set(example.on);
  const answers = completed(definition, example.answers, example.on);
  const { id: personId } = await personOf(counter, answers);
  const started = await counter.applications.start(service, {
    language: 'it',
    channel: 'web',
    answers,
    personId,
  });
  assert.ok(started.ok);
  const receipt = await counter.applications.submit(started.value.application, 'web');
  assert.ok(receipt.ok, JSON.stringify(receipt));
  return read(started.value.application.id);
}

/** The same, and none other of the person for the same benefit. */
async function submittedAlone(...what: Parameters<typeof submitted>): Promise<Application> {
  return read(await alone(database, (await submitted(...what)).id));
}

async function read(id: string): Promise<Application> {
  return must(await work.read(id));
}
function must<Value>(result: Result<Value, string>): Value {
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
}
function refused(result: Result<unknown, string>): string {
  assert.ok(!result.ok);
  return result.problems[0]?.code ?? '';
}
const later = (days: number) => clock.set(addDays(todayInItaly(clock), days));
const unmetOf = ({ receipt }: Application) =>
  (receipt?.outcome.conditions ?? []).filter(({ state }) => state === 'unmet').map(({ id }) => id);

describe('a case at the desk', () => {
  it('is in the inbox with the last day to decide, and taken by one officer only', async () => {
    const { id, dueOn } = await submitted('assegno-sociale', 'eligible');
    const nobody = await inbox(database, { reader: paola, officer: 'nobody' });
    assert.equal(nobody.lines[0]?.id, id);
    assert.equal(dueOn, addDays(todayInItaly(clock), 30));
    const [first, second] = await Promise.all([work.takeNext(paola), work.takeNext(marco)]);
    assert.equal([first, second].filter(({ ok }) => ok).length, 1);
    assert.equal((await inbox(database, { reader: paola, officer: 'nobody' })).count, 0);
  });

  it('stands still while documents are asked, and goes on by as many days later', async () => {
    const before = await submitted('assegno-sociale', 'eligible');
    const until = addDays(todayInItaly(clock), 20);
    const ask = { by: paola, words: 'Ci mandi una copia del documento.', until };
    assert.equal(refused(await work.askDocuments(before, { ...ask, words: ' ' })), 'empty');
    assert.equal(
      refused(await work.askDocuments(before, { ...ask, until: todayInItaly(clock) })),
      'past-date',
    );
    const tooLate = { ...ask, until: addDays(todayInItaly(clock), 31) };
    assert.equal(refused(await work.askDocuments(before, tooLate)), 'pause-too-long');
    assert.equal((await read(before.id)).status, 'submitted');
    assert.equal(must(await work.askDocuments(before, ask)).status, 'documents-asked');
    later(12);
    const given = must(await work.giveDocuments(before.id, { channel: 'web', words: 'Ecco la copia.' }));
    assert.equal(given.status, 'submitted');
    assert.equal(given.dueOn, before.dueOn && addDays(before.dueOn, 12));
    assert.equal(refused(await work.giveDocuments(before.id, { channel: 'web', words: '' })), 'state');
  });

  it('stands still once: a second request for documents does not stop its term, and every word says so', async () => {
    const before = await submitted('assegno-sociale', 'eligible');
    const asks = (until: CalendarDate) => ({ by: paola, words: 'Una copia.', until });
    must(await work.askDocuments(before, asks(addDays(todayInItaly(clock), 20))));
    later(10);
    const given = must(await work.giveDocuments(before.id, { channel: 'web', words: 'Ecco.' }));
    const again = must(await work.askDocuments(given, asks(addDays(todayInItaly(clock), 10))));
    assert.deepEqual([again.pausedOn, again.hasPaused, again.dueOn], [null, true, given.dueOn]);
    const letters = (await lettersOf(database, again.personId ?? '')).filter(
      ({ kind, applicationId }) => kind === 'documents-asked' && applicationId === before.id,
    );
    assert.equal(letters.length, 2);
    assert.equal(
      letters.filter(({ body }) => body.join(' ').includes('il tempo per decidere è fermo')).length,
      1,
    );
    assert.equal(
      letters.filter(({ body }) => body.join(' ').includes('è già stato fermo una volta')).length,
      1,
    );
    const [found] = await locateCases(database, [again], counter.applications, todayInItaly(clock));
    assert.ok(found);
    const { next, also } = tellWhereabouts(found.where, 'it', writtenAs);
    assert.doesNotMatch(next, /sta fermo/);
    assert.match(also.join(' '), /è già stato fermo una volta/);
    later(5);
    const end = must(await work.giveDocuments(before.id, { channel: 'web', words: 'Ecco.' }));
    assert.equal(end.dueOn, given.dueOn, 'not later by a day');
    await assert.rejects(
      database.query('update application set paused_on = $2 where id = $1', [before.id, todayInItaly(clock)]),
      /a term stands still once/,
    );
  });

  it('is moved by thirty days at most, in the table too', async () => {
    const before = await submitted('assegno-sociale', 'eligible');
    must(await work.askDocuments(before, { by: paola, words: 'x', until: addDays(todayInItaly(clock), 20) }));
    await assert.rejects(
      database.query('update application set paused_on = null, due_on = due_on + 31 where id = $1', [
        before.id,
      ]),
      /thirty days at most/,
    );
  });

  it('goes on without the documents when their day has passed, thirty days later at most', async () => {
    const before = await submitted('assegno-sociale', 'eligible');
    const until = addDays(todayInItaly(clock), 30);
    must(await work.askDocuments(before, { by: paola, words: 'Manca l’ISEE.', until }));
    later(30);
    await work.resumeOverdue();
    assert.equal((await read(before.id)).status, 'documents-asked');
    later(1);
    assert.ok((await work.resumeOverdue()) >= 1);
    const now = await read(before.id);
    assert.equal(now.status, 'submitted');
    assert.equal(now.dueOn, before.dueOn && addDays(before.dueOn, 30));
  });
});

describe('a decision', () => {
  it('is signed, can be undone until it is sent, and is then final', async () => {
    const seen = await submittedAlone('assegno-sociale', 'eligible');
    const grant = { outcome: 'granted', reasons: [], words: '', by: paola } as const;
    must(await work.sign(seen, grant));
    await work.sendDue();
    assert.ok(await openDecision(database, seen.id), 'not before its time');
    assert.equal(refused(await work.undo(seen.id, marco)), 'not-yours');
    const undone = must(await work.undo(seen.id, paola));
    assert.equal(undone.status, 'submitted');
    must(await work.sign(undone, grant));
    later(1);
    assert.ok((await work.sendDue()) >= 1);
    assert.equal(await work.sendDue(), 0, 'once only');
    assert.equal((await read(seen.id)).status, 'granted');
    assert.equal(refused(await work.undo(seen.id, paola)), 'sent');
    const [last, first] = await decisionsOf(database, seen.id);
    assert.match(last?.protocol ?? '', /^2026\/\d{7}$/);
    assert.ok(first?.undoneAt && !first.sentAt);
    const letters = await lettersOf(database, seen.personId ?? '');
    const letter = letters.find(({ applicationId }) => applicationId === seen.id);
    assert.ok(letter?.paper, 'the letter is in the mailbox, with its paper');
    assert.match(letter.title, /accolta/);
  });

  it('is made by one of two officers; the other is told at once', async () => {
    const seen = await submittedAlone('assegno-sociale', 'eligible');
    const by = (who: string) => work.sign(seen, { outcome: 'granted', reasons: [], words: '', by: who });
    const [one, two] = await Promise.all([by(paola), by(marco)]);
    assert.equal([one, two].filter((result) => result.ok).length, 1);
    assert.ok(['decided-already', 'changed'].includes(refused(one.ok ? two : one)));
    assert.ok(await openDecision(database, seen.id));
  });

  it('on a case that changed since the officer read it is refused', async () => {
    const seen = await submittedAlone('assegno-sociale', 'eligible');
    must(await work.assign(seen.id, marco, carla));
    const sign = work.sign(seen, { outcome: 'granted', reasons: [], words: '', by: paola });
    assert.equal(refused(await sign), 'changed');
    assert.equal(await openDecision(database, seen.id), undefined, 'nothing was signed');
  });

  it('to refuse names a condition of the law, and no other', async () => {
    const seen = await submittedAlone('assegno-sociale', 'ineligible');
    const refuseFor = (reasons: readonly string[]) =>
      work.sign(seen, { outcome: 'refused', reasons, words: '', by: paola });
    assert.equal(refused(await refuseFor([])), 'no-reason');
    assert.equal(refused(await refuseFor(['too-nice'])), 'unknown-reason');
    assert.equal(must(await refuseFor(unmetOf(seen))).needsSecond, false);
  });

  it('against what the rules propose needs words and a second person', async () => {
    const seen = await submittedAlone('assegno-sociale', 'ineligible');
    const grant = { outcome: 'granted', reasons: [], by: paola } as const;
    assert.equal(refused(await work.sign(seen, { ...grant, words: '' })), 'empty');
    must(await work.sign(seen, { ...grant, words: 'Il reddito è quello del nuovo anno.' }));
    later(1);
    await work.sendDue();
    assert.ok(await openDecision(database, seen.id), 'one signature is not enough');
    assert.equal(refused(await work.countersign(seen.id, paola)), 'same-person');
    must(await work.countersign(seen.id, carla));
    assert.equal(refused(await work.countersign(seen.id, marco)), 'not-needed');
    later(1);
    await work.sendDue();
    assert.equal((await read(seen.id)).status, 'granted');
  });

  it('over a great sum needs a second person', () => {
    const amount = { id: 'monthly', from: null, to: null, mark: 'official', law: '' } as const;
    const report = { amounts: [{ ...amount, cents: 100_001, per: 'month' }] } as unknown as Parameters<
      typeof yearlyCents
    >[0];
    assert.equal(yearlyCents(report), 1_200_012);
  });
});

describe('a refusal that is contested', () => {
  it('goes to review, and to the committee with ninety days to answer', async () => {
    const seen = await submittedAlone('assegno-sociale', 'ineligible');
    const grounds = unmetOf(seen);
    const contest = { channel: 'web', grounds, words: 'Il reddito è sbagliato.' } as const;
    assert.equal(refused(await work.askReview(seen.id, contest)), 'state');
    must(await work.sign(seen, { outcome: 'refused', reasons: grounds, words: '', by: paola }));
    later(1);
    await work.sendDue();
    const review = must(await work.askReview(seen.id, contest));
    assert.ok(isOpen(review.status) && review.dueOn === null);
    must(await work.sign(review, { outcome: 'refused', reasons: grounds, words: '', by: marco }));
    later(1);
    await work.sendDue();
    const appeal = must(await work.appeal(seen.id, contest));
    assert.equal(appeal.dueOn, addDays(todayInItaly(clock), 90));
  });

  it('can be withdrawn while it is open; a decision that was signed meanwhile falls', async () => {
    const seen = await submittedAlone('assegno-sociale', 'eligible');
    must(await work.sign(seen, { outcome: 'granted', reasons: [], words: '', by: paola }));
    assert.equal(must(await work.withdraw(seen.id, 'web')).status, 'withdrawn');
    later(1);
    await work.sendDue();
    assert.equal((await read(seen.id)).status, 'withdrawn');
    assert.equal(refused(await work.withdraw(seen.id, 'web')), 'state');
  });
});

describe('the next case', () => {
  it('is another for each of sixty officers who ask at once, while there are enough; the last is told that there is none', async () => {
    const other = await testDatabase();
    const clerk = await meetIn(other, 'paola-ferri');
    const { casework: office } = await testCounter(other, clock);
    await other.query(
      `insert into application (id, service, language, status, code_hash, answers, version, created_at, updated_at, expires_at,
         number, receipt, submitted_at, due_on, person_id)
       select gen_random_uuid(), 'naspi-domanda', 'it', 'submitted', null, '{}', 0, now(), now(), now(),
         'N' || n, '{}', now(), date '2026-07-01' + n, $1
       from generate_series(1, 119) as n`,
      [await meetIn(other, 'maria-rossi')],
    );
    const round = () => Promise.all(Array.from({ length: 60 }, () => office.takeNext(clerk)));
    const first = await round();
    assert.equal(new Set(first.map((one) => must(one).id)).size, 60);
    const second = await round();
    assert.equal(second.filter(({ ok }) => ok).length, 59);
    assert.deepEqual(second.filter((one) => !one.ok).map(refused), ['nothing']);
    const [counted] = await other.query<{ events: string }>(
      'select count(*) as events from application_event',
    );
    assert.equal(counted?.events, '119', 'each is told in its history');
  });
});
