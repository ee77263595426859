// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { addDays, day, todayInItaly } from '#core/index.ts';
import type { Mode } from '#dialogue/index.ts';
import { askAt, nextPath, proposedAnswer, wordsOf } from '#interview/index.ts';
import { conversation } from '#reception/index.ts';
import type { Application, Provenance } from '#record/index.ts';
import { testDatabase } from '#store/testing.ts';
import { testClock, testCounter, testRegisters } from './counter.ts';
import { deskVisits, samplePerson } from './desk-scene.ts';

const database = await testDatabase();
const clock = testClock('2026-11-30');
const { samples, known } = await testRegisters(database, clock);
const counter = await testCounter(database, clock, { registers: known });
const { applications } = counter;
const anna = await samplePerson(database, clock, 'anna-esposito');
const maria = await samplePerson(database, clock, 'maria-rossi');
const ended = 'lavoro-domestico-cessazione';
const typed: Provenance = { who: 'citizen', channel: 'web', confidence: 1, confirmed: true };

async function begun(personId: string | undefined): Promise<Application> {
  const own = personId === undefined ? {} : { personId };
  const started = await applications.start(ended, { language: 'it', channel: 'web', ...own });
  assert.ok(started.ok);
  return started.value.application;
}

/** What is asked next of a draft: where, in which words, and what is proposed. */
function asked(application: Application) {
  const { service, words } = applications.definition(application);
  const today = todayInItaly(clock);
  const path = nextPath(service, application.answers, today);
  const ask = path === null ? undefined : askAt(service, application.answers, today, path);
  assert.ok(ask);
  const proposed = proposedAnswer(service, application.answers, ask, { today, places: counter.places });
  return { path, words: wordsOf(words.it, ask), proposed };
}

async function answer(application: Application, path: string, value: unknown): Promise<Application> {
  const stored = await applications.answer(application, { path, value, ...typed });
  assert.ok(stored.ok, JSON.stringify(stored));
  return stored.value;
}

async function codes(application: Application, path: string, value: unknown): Promise<readonly string[]> {
  const stored = await applications.answer(application, { path, value, ...typed });
  return stored.ok ? [] : stored.problems.map(({ code }) => code);
}

async function rest(application: Application): Promise<Application> {
  const answers = {
    'last-day': '2026-11-27',
    reason: 'trial',
    hours: 24,
    holidays: true,
    mobile: '+393331234567',
    email: null,
  };
  const given = Object.entries(answers).map(([path, value]) => ({ path, value, ...typed }));
  const stored = await applications.answerAll(application, given);
  assert.ok(stored.ok, JSON.stringify(stored));
  return stored.value;
}

const irina = { worker: 'Irina Popescu', start: '2023-02-01' };

beforeEach(() => {
  samples.behave('inps', 'well');
  clock.set(day('2026-11-30'));
});

describe('what a register has to choose from', () => {
  it('is put to the person in the words of the service; what is chosen is stored with its id and all that it tells', async () => {
    const draft = await begun(maria.id);
    const { path, words } = asked(draft);
    assert.equal(path, 'job.entry');
    assert.deepEqual(
      Object.entries(words.options ?? {}).map(([id, { label }]) => [id, label]),
      [
        ['LD-0000455', 'Elena Moroz, dal 1º ottobre 2024'],
        ['LD-0000402', 'Rosa Vitale, dall’8 marzo 2021'],
        ['another', 'Un rapporto che qui non c’è'],
      ],
    );
    const chosen = await answer(draft, 'job.entry', 'LD-0000402');
    assert.deepEqual(chosen.answers['job'], {
      entry: 'LD-0000402',
      worker: 'Rosa Vitale',
      start: '2021-03-08',
    });
    assert.equal(chosen.known['job.worker']?.register, 'inps');
    assert.equal(asked(chosen).path, 'last-day');
    const other = await answer(chosen, 'job.entry', 'LD-0000455');
    assert.deepEqual(other.answers['job'], {
      entry: 'LD-0000455',
      worker: 'Elena Moroz',
      start: '2024-10-01',
    });
  });

  it('is proposed where it is one, and said otherwise where it is another', async () => {
    const draft = await begun(anna.id);
    assert.equal(asked(draft).proposed, 'LD-0000231');
    assert.equal(draft.answers['job'], undefined);
    const another = await answer(draft, 'job.entry', 'another');
    assert.equal(asked(another).path, 'job.worker');
    const written = await answer(another, 'job.worker', 'Olga Neri');
    const chosen = await answer(written, 'job.entry', 'LD-0000231');
    assert.deepEqual(chosen.answers['job'], { entry: 'LD-0000231', ...irina });
    const again = await answer(chosen, 'job.entry', 'another');
    assert.deepEqual([again.answers['job'], again.known['job.worker']], [{ entry: 'another' }, undefined]);
  });

  it('is told to be nothing, to be silent now, or to be there for who signs in: then it is asked', async () => {
    const giuseppe = await samplePerson(database, clock, 'giuseppe-esposito');
    const none = asked(await begun(giuseppe.id));
    assert.deepEqual([none.path, /non ne troviamo/.test(none.words.ask ?? '')], ['job.worker', true]);
    samples.behave('inps', 'broken');
    const silent = asked(await begun(maria.id));
    assert.deepEqual([silent.path, /non risponde/.test(silent.words.hint ?? '')], ['job.worker', true]);
    const guest = asked(await begun(undefined));
    assert.deepEqual([guest.path, /identità digitale/.test(guest.words.ask ?? '')], ['job.worker', true]);
  });

  it('comes to a guest who signs in, and what was typed before stays', async () => {
    const guest = await answer(await begun(undefined), 'job.worker', 'Olga Neri');
    const claimed = await applications.claim(guest, anna.id, 'web');
    assert.ok(claimed.ok);
    assert.equal(asked(claimed.value).path, 'job.entry');
    const kept = await answer(claimed.value, 'job.entry', 'another');
    assert.deepEqual(kept.answers['job'], { worker: 'Olga Neri', entry: 'another' });
  });

  it('is nobody else’s: not by its path, not as a whole, not at the beginning, not by a guest', async () => {
    const draft = await begun(anna.id);
    assert.deepEqual(await codes(draft, 'job.entry', 'LD-0000402'), ['no-such-option']);
    assert.deepEqual(await codes(draft, 'job', { entry: 'LD-0000402' }), ['no-such-option']);
    assert.deepEqual(await codes(await begun(undefined), 'job.entry', 'LD-0000231'), ['off-route']);
    const answers = { job: { entry: 'LD-0000402' } };
    const begin = { language: 'it', channel: 'api', answers, personId: anna.id } as const;
    const started = await applications.start(ended, begin);
    assert.deepEqual(started.ok && started.value.application.answers['job'], {});
    const own = await answer(draft, 'job', { entry: 'LD-0000231' });
    assert.deepEqual(own.answers['job'], { entry: 'LD-0000231', ...irina });
  });

  it('is sent as it was shown, and what was not chosen is kept no longer', async () => {
    const draft = await rest(await answer(await begun(maria.id), 'job.entry', 'LD-0000402'));
    const receipt = await applications.submit(draft, 'web');
    assert.ok(receipt.ok, JSON.stringify(receipt));
    const line = receipt.value.lines.find(({ path }) => path === 'job.entry');
    assert.equal(line?.value, 'Rosa Vitale, dall’8 marzo 2021');
    const sent = await applications.openAs(draft.id, maria.id);
    assert.ok(sent.ok);
    assert.deepEqual(
      sent.value.offered['job']?.entries.map(({ id }) => id),
      ['LD-0000402'],
    );
  });

  it('is looked at again before it is sent: what the register has no longer is to be chosen anew', async () => {
    const draft = await rest(await answer(await begun(maria.id), 'job.entry', 'LD-0000402'));
    const gone = draft.offered['job']?.entries.map((one) =>
      one.id === 'LD-0000402' ? { ...one, values: { ...one.values, start: '2020-01-01' } } : one,
    );
    assert.ok(draft.offered['job'] && gone);
    const before = { ...draft, offered: { job: { ...draft.offered['job'], entries: gone } } };
    clock.set(addDays(todayInItaly(clock), 2));
    const receipt = await applications.submit(before, 'web');
    assert.deepEqual(receipt.ok ? [] : receipt.problems.map(({ code, path }) => [code, path]), [
      ['incomplete', 'job.entry'],
    ]);
  });

  it('stays chosen while its register is silent', async () => {
    const draft = await rest(await answer(await begun(maria.id), 'job.entry', 'LD-0000402'));
    clock.set(addDays(todayInItaly(clock), 2));
    samples.behave('inps', 'broken');
    const receipt = await applications.submit(draft, 'web');
    assert.ok(receipt.ok, JSON.stringify(receipt));
  });
});

describe('a conversation about one of several', () => {
  const talk = async (personId: string, mode: Mode) => {
    const application = await begun(personId);
    const rooms = { ...counter, database, waitingDays: 30 };
    const talked = await conversation(rooms, { application, code: null }, { mode, isGreeted: true });
    const first = talked.first.says.join(' ');
    // What is known already is told first, and is right.
    if (!first.includes('le so già')) return { talked, first };
    const next = await talked.hear(mode === 'keypad' ? { type: 'keys', keys: '1' } : says('sì'));
    return { talked, first: next.says.join(' ') };
  };
  const says = (text: string) => ({ type: 'said', text }) as const;

  it('reads out the few there are, and hears one by its name or its place', async () => {
    const { talked, first } = await talk(maria.id, 'voice');
    assert.match(first, /Elena Moroz.*Rosa Vitale/s);
    await talked.hear(says('Rosa Vitale'));
    assert.deepEqual(talked.application.answers['job'], {
      entry: 'LD-0000402',
      worker: 'Rosa Vitale',
      start: '2021-03-08',
    });
    const again = await talk(maria.id, 'voice');
    await again.talked.hear(says('la prima'));
    assert.equal((again.talked.application.answers['job'] as { entry: string }).entry, 'LD-0000455');
    const asked = await (await talk(maria.id, 'voice')).talked.hear(says('la signora Vitale'));
    assert.match(asked.says.join(' '), /Rosa Vitale, dall’8 marzo 2021/);
  });

  it('proposes the only one, and asks after a no', async () => {
    const { talked, first } = await talk(anna.id, 'voice');
    assert.match(first, /Ne trovo uno: Irina Popescu.* È questo\?/);
    const asked = await talked.hear(says('no'));
    assert.match(asked.says.join(' '), /Può dire: Irina Popescu/);
    await talked.hear(says('un rapporto che qui non c’è'));
    assert.deepEqual(talked.application.answers['job'], { entry: 'another' });
  });

  it('takes it by one key', async () => {
    const { talked, first } = await talk(maria.id, 'keypad');
    assert.match(first, /Rosa Vitale, dall’8 marzo 2021: prema 2/);
    await talked.hear({ type: 'keys', keys: '2' });
    assert.equal((talked.application.answers['job'] as { entry: string }).entry, 'LD-0000402');
  });
});

describe('the page', () => {
  it('offers them as a choice, the only one ticked already', async () => {
    const visit = await deskVisits(counter)(anna);
    const draft = await begun(anna.id);
    const page = await visit(`/it/applications/${draft.id}/questions/job.entry`);
    assert.match(page.text, /value="LD-0000231" checked/);
    assert.match(page.text, /Irina Popescu, dal 1º febbraio 2023/);
    const forged = await visit(`/it/applications/${draft.id}/questions/job.entry`, { answer: 'LD-0000402' });
    assert.equal(forged.status, 422);
    const sent = await visit(`/it/applications/${draft.id}/questions/job.entry`, { answer: 'LD-0000231' });
    assert.equal(sent.status, 303);
  });
});
