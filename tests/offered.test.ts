// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { addDays, day, todayInItaly } from '#core/index.ts';
import { hear } from '#dialogue/index.ts';
import { firstState } from '#dialogue/state.ts';
import { askAt, nextPath, proposedAnswer, route, valueAt, wordsOf } from '#interview/index.ts';
import { enterPatronato, mandates } from '#powers/index.ts';
import { conversation } from '#reception/index.ts';
import type { Application, Provenance } from '#record/index.ts';
import { testDatabase } from '#store/testing.ts';
import type { Input, Mode } from '#turns/index.ts';
import { apiClient } from './api-client.ts';
import { testClock, testCounter, testRegisters } from './counter.ts';
import { deskVisits, samplePerson, sentApplication } from './desk-scene.ts';
import { saidOut } from './heard-out.ts';

const database = await testDatabase();
const clock = testClock('2026-11-30');
const { samples, known } = await testRegisters(database, clock);
const counter = await testCounter(database, clock, { registers: known });
const { applications } = counter;
const anna = await samplePerson(database, clock, 'anna-esposito');
const maria = await samplePerson(database, clock, 'maria-rossi');
const ended = 'lavoro-domestico-cessazione';
const typed: Provenance = { who: 'citizen', channel: 'web', confidence: 1, confirmed: true };

async function begun(personId: string | undefined, service = ended): Promise<Application> {
  const own = personId === undefined ? {} : { personId };
  const started = await applications.start(service, { language: 'it', channel: 'web', ...own });
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

const says = (text: string) => ({ type: 'said', text }) as const;

async function talkAbout(application: Application, mode: Mode) {
  const rooms = { ...counter, database, waitingDays: 30 };
  const talked = await conversation(rooms, { application, code: null }, { mode, isGreeted: true });
  const on = async (input: Input) => (await talked.hear(input)).says;
  const first = (await saidOut(talked.first.says, on)).join(' ');
  // What is known already is told first, and is right.
  if (!first.includes('le so già')) return { talked, first };
  const next = await on(mode === 'keypad' ? { type: 'keys', keys: '1' } : says('sì'));
  return { talked, first: (await saidOut(next, on)).join(' ') };
}

const irina = { worker: 'Irina Popescu', start: '2023-02-01' };

beforeEach(() => {
  samples.behave('inps', 'well');
  clock.set(day('2026-11-30'));
});

describe('which of the children a service is about', () => {
  it('is picked from the family that the register tells: with the child come name and day, and who lives elsewhere is written', async () => {
    const draft = await begun(maria.id, 'accredito-figurativo-maternita');
    const entry = applications.definition(draft).words.it.questions['children']?.fields?.['entry'];
    const [sofia, matteo, another] = Object.entries(entry?.options ?? {}).map(([id, { label }]) => ({
      id,
      label,
    }));
    assert.match(sofia?.label ?? '', /^Sofia, 12 settembre 2018$/);
    assert.match(matteo?.label ?? '', /^Matteo, 10 febbraio 2024$/);
    assert.match(another?.label ?? '', /vive altrove/);
    const two = await answer(draft, 'children', 2);
    const first = await answer(two, 'children.0.entry', matteo?.id);
    assert.deepEqual(first.answers['children'], [
      { entry: matteo?.id, name: 'Matteo', birth: '2024-02-10' },
      {},
    ]);
    const second = await answer(first, 'children.1.entry', another?.id);
    assert.deepEqual(valueAt(second.answers, 'children.1'), { entry: another?.id });
  });
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
    assert.deepEqual(
      [line?.item, line?.short, line?.value],
      [undefined, 'Rapporto finito', 'Rosa Vitale, dall’8 marzo 2021'],
    );
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
  const talk = async (personId: string, mode: Mode) => talkAbout(await begun(personId), mode);

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

describe('one’s own cases', () => {
  it('are what a message about NASpI can be about, each once it is granted', async () => {
    const draft = await begun(maria.id, 'naspi-com');
    assert.match(asked(draft).words.ask ?? '', /non ne troviamo/);
    const { id } = await sentApplication(counter, clock, {
      service: 'naspi-domanda',
      status: 'eligible',
      personId: maria.id,
    });
    const none = await begun(maria.id, 'naspi-com');
    assert.equal(asked(none).path, 'claim.benefit', 'not while it is open');
    await database.query(`update application set status = 'granted' where id = $1`, [id]);
    const { path, proposed, words } = asked(await begun(maria.id, 'naspi-com'));
    assert.equal(path, 'claim.entry');
    const [entry] = Object.entries(words.options ?? {});
    assert.equal(entry?.[0], proposed);
    assert.match(entry?.[1].label ?? '', /^NASpI chiesta /);
    assert.equal(asked(await begun(anna.id, 'naspi-com')).path, 'claim.benefit', 'not somebody else’s');
  });

  it('are told by the archive where none is here', async () => {
    const amina = await samplePerson(database, clock, 'amina-diallo');
    const draft = await begun(amina.id, 'naspi-com');
    assert.equal(asked(draft).words.options?.['DS-0004821']?.label, 'DIS-COLL chiesta il 6 maggio 2024');
  });
});

describe('what follows from other answers', () => {
  const works = async (): Promise<Application> => {
    const draft = await begun(undefined, 'naspi-com');
    const given = {
      claim: { benefit: 'naspi', asked: '2026-03-02' },
      event: 'work',
      since: '2026-11-02',
      incomes: [{ work: 'self-employed', months: 2, monthly: 40_000 }],
    };
    const all = Object.entries(given).map(([path, value]) => ({ path, value, ...typed }));
    const stored = await applications.answerAll(draft, all);
    assert.ok(stored.ok, JSON.stringify(stored));
    return stored.value;
  };

  it('is worked out for its own row, put to the person, and stored by their yes alone', async () => {
    const draft = await works();
    const { path, proposed } = asked(draft);
    assert.deepEqual([path, proposed], ['incomes.0.sum', 80_000]);
    assert.equal(valueAt(draft.answers, 'incomes.0.sum'), undefined);
    const other = await answer(draft, 'incomes.0.sum', 75_000);
    assert.equal(valueAt(other.answers, 'incomes.0.sum'), 75_000);
  });

  it('stands in the box of the page, and is asked back by voice', async () => {
    const draft = await works();
    const owned = await applications.claim(draft, anna.id, 'web');
    assert.ok(owned.ok);
    const visit = await deskVisits(counter)(anna);
    const page = await visit(`/it/applications/${draft.id}/questions/incomes.0.sum`);
    assert.match(page.text, /value="800(,00)?"/);
    assert.match(page.text, /Abbiamo già messo una risposta/);
    const application = await works();
    const { service, words } = applications.definition(application);
    const context = { definition: { service, words }, places: counter.places, today: day('2026-11-30') };
    const { answers } = application;
    const before = { ...answers, incomes: [{ work: 'self-employed', months: 2 }] };
    const path = 'incomes.0.monthly';
    const spoken = hear(context, firstState({ language: 'it', mode: 'voice', answers: before, path }), {
      type: 'said',
      text: 'quattrocento euro',
    });
    assert.match(spoken.say.join(' '), /guadagna in tutto.*Ho già una risposta: ottocento euro/s);
    const no = hear(context, spoken.state, { type: 'said', text: 'no' });
    assert.match(no.say.join(' '), /Quanto guadagna in tutto/);
    const yes = hear(context, spoken.state, { type: 'said', text: 'sì' });
    assert.equal(valueAt(yes.state.answers, 'incomes.0.sum'), 80_000);
  });

  it('is not what the person says otherwise: spoken at once or after a no, keyed after a no, written in the box', async () => {
    const service = 'pagamento-contributi-domestici';
    const worker = { 'worker-code': 'VRDLSN85C60F205Z' };
    const draft = await begun(undefined, service);
    const context = {
      definition: applications.definition(draft),
      places: counter.places,
      today: day('2026-11-30'),
    };
    const said = (text: string): Input => ({ type: 'said', text });
    const keys = (pressed: string): Input => ({ type: 'keys', keys: pressed });
    for (const [mode, year, ...others] of [
      ['voice', said('duemilaventisei'), said('no, aprile, maggio e giugno')],
      ['voice', said('duemilaventisei'), said('no'), said('aprile, maggio e giugno')],
      ['keypad', keys('2026'), keys('2'), keys('2')],
    ] as const) {
      const at = firstState({ language: 'it', mode, answers: worker, path: 'year' });
      const proposed = hear(context, at, year);
      assert.match(
        proposed.say.join(' '),
        /Quale trimestre.*Ho già una risposta: Luglio, agosto e settembre/is,
      );
      assert.equal(proposed.state.answers['quarter'], undefined);
      const last = others.reduce((turn, input) => hear(context, turn.state, input), proposed);
      assert.equal(last.state.answers['quarter'], 'second', `${mode}: ${last.say.join(' ')}`);
      assert.equal(last.state.failures, 0);
    }
    const owned = await applications.claim(draft, anna.id, 'web');
    assert.ok(owned.ok);
    for (const [path, value] of Object.entries({ ...worker, year: 2026 }))
      await answer(owned.value, path, value);
    const visit = await deskVisits(counter)(anna);
    const box = `/it/applications/${draft.id}/questions/quarter`;
    assert.match((await visit(box)).text, /value="third"[^>]*checked/);
    assert.equal((await visit(box, { answer: 'second' })).status, 303);
    const kept = await applications.openAs(draft.id, anna.id);
    assert.equal(kept.ok && kept.value.answers['quarter'], 'second');
  });

  it('is proposed for a question of its own as well: the year in which one asks', async () => {
    const draft = await begun(undefined, 'naspi-com');
    const { service } = applications.definition(draft);
    const today = day('2026-11-30');
    const answers = { claim: { benefit: 'naspi', asked: '2026-05-10' }, event: 'income' };
    const ask = askAt(service, answers, today, 'year');
    assert.ok(ask);
    assert.equal(proposedAnswer(service, answers, ask, { today, places: counter.places }), 2026);
  });

  it('asks a field by what its own row says and by what was said outside it', async () => {
    const draft = await works();
    const row = (event: string, work: string) => {
      const { service } = applications.definition(draft);
      const answers = { ...draft.answers, event, incomes: [{ work }] };
      return route(service, answers, day('2026-11-30'))
        .map(({ path }) => path)
        .filter((path) => /until|employer/.test(path));
    };
    assert.deepEqual(row('work', 'employee'), ['incomes.0.employer', 'incomes.0.until']);
    assert.deepEqual(row('income', 'employee'), ['incomes.0.employer']);
    assert.deepEqual(row('work', 'self-employed'), []);
  });
});

describe('rows picked from a register', () => {
  const year = (of: number) => `${of}-01/${of}-12/dipendenti/lavoro/Prova Due s.p.a.`;
  const reported = async (): Promise<Application> => {
    const draft = await answer(await begun(anna.id, 'segnalazione-contributiva'), 'wrong', 'pay');
    return answer(draft, 'periods', 2);
  };

  it('are each one of its entries, another, or one with a correction; none twice', async () => {
    const draft = await reported();
    assert.equal(asked(draft).path, 'periods.0.entry');
    const one = await answer(draft, 'periods.0.entry', year(2024));
    const told = { from: '2024-01', to: '2024-12', employer: 'Prova Due s.p.a.', fund: 'employees' };
    assert.deepEqual(one.answers['periods'], [{ entry: year(2024), ...told }, {}]);
    assert.equal(asked(one).path, 'periods.0.pay');
    const corrected = await answer(await answer(one, 'periods.0.pay', 1_500_000), 'periods.0.to', '2024-10');
    assert.equal(corrected.known['periods.0.to']?.value, '2024-12');
    assert.deepEqual(await codes(corrected, 'periods.1.entry', year(2024)), ['contradiction']);
    const another = await answer(corrected, 'periods.1.entry', 'another');
    assert.equal(asked(another).path, 'periods.1.from');
    const removed = await applications.removeItem(another, 'periods', 0, typed);
    assert.ok(removed.ok);
    assert.deepEqual(removed.value.answers['periods'], [{ entry: 'another' }]);
    assert.equal(removed.value.known['periods.0.to'], undefined);
  });

  it('are read out some at a time, by voice and by keys', async () => {
    const { talked, first } = await talkAbout(await reported(), 'voice');
    assert.match(first, /gennaio 2009 .*gennaio 2010 .*le altre risposte/s);
    assert.doesNotMatch(first, /2011/);
    const next = await talked.hear(says('i prossimi'));
    assert.match(next.says.join(' '), /gennaio 2011 .*gennaio 2012 /s);
    await talked.hear(says('la seconda'));
    assert.equal(valueAt(talked.application.answers, 'periods.0.entry'), year(2012));
    const keyed = await talkAbout(await reported(), 'keypad');
    await keyed.talked.hear({ type: 'keys', keys: '5' });
    await keyed.talked.hear({ type: 'keys', keys: '1' });
    assert.equal(valueAt(keyed.talked.application.answers, 'periods.0.entry'), year(2013));
    const named = await talkAbout(await reported(), 'voice');
    await named.talked.hear(says('da gennaio 2024 a dicembre 2024'));
    await named.talked.hear(says('sì'));
    assert.equal(valueAt(named.talked.application.answers, 'periods.0.entry'), year(2024));
  });
});

describe('where one can go', () => {
  const before = {
    action: 'give',
    'my-side': 'pensioner',
    cash: true,
    'over-limit': false,
    'other-person': { 'given-name': 'Anna', 'family-name': 'Esposito', 'codice-fiscale': anna.codiceFiscale },
    'delegate-mobile': '+393331234567',
    until: null,
    'sign-where': 'inps-office',
  };
  const upToOffice = async (personId: string | undefined) => {
    let draft = await begun(personId, 'delega-riscossione');
    for (const [path, value] of Object.entries(before)) draft = await answer(draft, path, value);
    return draft;
  };

  it('is chosen among the offices near the home of whoever is known, or among the post offices', async () => {
    const draft = await upToOffice(maria.id);
    const { path, words } = asked(draft);
    assert.equal(path, 'office.entry');
    assert.deepEqual(
      Object.values(words.options ?? {}).map(({ label }) => label),
      ['Sede di prova, Bologna (BO)', 'Agenzia di prova, Imola (BO)', 'Un’altra sede'],
    );
    const chosen = await answer(draft, 'office.entry', 'SP-02');
    assert.deepEqual(chosen.answers['office'], {
      entry: 'SP-02',
      place: { code: '037032', name: 'Imola', province: 'BO' },
      name: 'Agenzia di prova',
    });
    assert.deepEqual(await codes(draft, 'office.entry', 'UP-01'), ['no-such-option']);
    let pension = await begun(maria.id, 'variazione-ufficio-pagatore');
    const cash = { pensions: ['old-age'], 'in-payment': true, where: 'cash', 'over-limit': false };
    for (const [at, value] of Object.entries(cash)) pension = await answer(pension, at, value);
    assert.equal(asked(pension).path, 'post-office.entry');
    const post = await answer(pension, 'post-office.entry', 'UP-02');
    assert.equal(valueAt(post.answers, 'post-office.name'), 'Posta di prova 2');
  });

  it('is said by whoever is not known: the town, and the office if they know it', async () => {
    const draft = await upToOffice(undefined);
    assert.equal(asked(draft).path, 'office.place');
    const imola = { code: '037032', name: 'Imola', province: 'BO' };
    const placed = await answer(draft, 'office.place', imola);
    assert.equal(asked(placed).path, 'office.name');
    const said = await answer(placed, 'office.name', null);
    assert.deepEqual(said.answers['office'], { place: imola, name: null });
  });
});

describe('a program with a mandate', () => {
  it('reads what there is to choose from, and what the next question takes', async () => {
    await enterPatronato(database, { id: 'uno', name: 'Patronato Uno' }, maria.id);
    const client = await apiClient(counter, { patronatoId: 'uno' });
    const kept = mandates(database, clock);
    const words = { patronatoId: 'uno', language: 'it', subject: 'Prova', words: 'Do mandato.' } as const;
    const signed = await kept.sign(anna.id, { service: ended, ...words, applicationId: null });
    assert.ok(signed.ok);
    await kept.accept(signed.value, maria.id);
    const begin = { service: ended, language: 'it', mandate: signed.value };
    const answered = await client.call('POST', '/applications', begin);
    const draft = (await answered.json()) as {
      readonly id: string;
      readonly offered: Readonly<Record<string, { readonly entries: readonly object[] }>>;
      readonly next: object;
    };
    assert.equal(answered.status, 201, JSON.stringify(draft));
    const label = 'Irina Popescu, dal 1º febbraio 2023';
    assert.deepEqual(draft.offered['job']?.entries, [{ id: 'LD-0000231', label, values: irina }]);
    assert.deepEqual(draft.next, {
      path: 'job.entry',
      label: 'Quale rapporto di lavoro è finito?',
      schema: { enum: ['LD-0000231', 'another'] },
      proposed: 'LD-0000231',
    });
    const forged = { 'job.entry': 'LD-0000402' };
    assert.equal((await client.call('PATCH', `/applications/${draft.id}/answers`, forged)).status, 422);
    const chosen = { 'job.entry': 'LD-0000231' };
    assert.equal((await client.call('PATCH', `/applications/${draft.id}/answers`, chosen)).status, 200);
  });
});
