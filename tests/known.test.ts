// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { examplesOf } from '#catalogue/index.ts';
import { computeCodiceFiscale, day, todayInItaly } from '#core/index.ts';
import { route, valueAt } from '#interview/index.ts';
import { meet } from '#persons/index.ts';
import { loadPlaces } from '#places/index.ts';
import { conversation } from '#reception/index.ts';
import { type Application, type Provenance, writtenLines } from '#record/index.ts';
import { factsFrom } from '#registers/facts.ts';
import { fetchesAbout } from '#registers/index.ts';
import { samplePeople } from '#stand-ins/index.ts';
import { testDatabase } from '#store/testing.ts';
import type { Input } from '#turns/index.ts';
import { knownGroups } from '../src/channels/web/known/groups.ts';
import { channels } from './channels.ts';
import { completed } from './completed.ts';
import { testClock, testCounter, testRegisters } from './counter.ts';
import { deskVisits, samplePerson } from './desk-scene.ts';
import { sampleOf } from './family.ts';
import { saidOut } from './heard-out.ts';

const database = await testDatabase();
const clock = testClock('2026-11-25');
const { samples, known } = await testRegisters(database, clock);
const counter = await testCounter(database, clock, { registers: known });
const { applications } = counter;
const unico = 'assegno-unico-universale';
const typed: Provenance = { who: 'citizen', channel: 'web', confidence: 1, confirmed: true };

async function person(id: string): Promise<string> {
  const sample = samplePeople.find((one) => one.id === id);
  assert.ok(sample);
  return (await meet(database, { ...sample, birthDate: day(sample.birth) }, clock)).id;
}

async function started(service: string, personId: string): Promise<Application> {
  const begun = await applications.start(service, { language: 'it', channel: 'web', personId });
  assert.ok(begun.ok);
  return begun.value.application;
}

function asked(application: Application): readonly string[] {
  const { service } = applications.definition(application);
  return route(service, application.answers, todayInItaly(clock))
    .filter(({ answered }) => !answered)
    .map(({ path }) => path);
}

async function answer(application: Application, path: string, value: unknown): Promise<Application> {
  const stored = await applications.answer(application, { path, value, ...typed });
  assert.ok(stored.ok, path);
  return stored.value;
}

async function events(application: Application, type: string) {
  const rows = await database.query<{ data: Readonly<Record<string, unknown>> }>(
    `select data from application_event where application_id = $1 and data ->> 'type' = $2 order by seq`,
    [application.id, type],
  );
  return rows.map(({ data }) => data);
}

beforeEach(async () => {
  for (const name of ['anpr', 'isee', 'uniemens', 'inps', 'ade'] as const) samples.behave(name, 'well');
  clock.set(day('2026-11-25'));
  await database.transaction(async (sql) => {
    await sql.query(`set local sportello.retention = 'on'`);
    await sql.query('delete from application_event');
    await sql.query('delete from application');
  });
});

describe('what registers know', () => {
  it('is not asked: a mother of two is asked seven questions of thirty-three', async () => {
    let application = await started(unico, await person('maria-rossi'));
    assert.deepEqual(asked(application), ['role', 'other-parent', 'pay-how']);
    const { service } = applications.definition(application);
    const first = route(service, application.answers, todayInItaly(clock)).length;
    assert.equal(first - asked(application).length, 25, 'answered before the first question');
    application = await answer(application, 'role', 'parent');
    application = await answer(application, 'other-parent', 'yes');
    application = await answer(application, 'pay-how', 'account');
    assert.deepEqual(asked(application), ['other-work', 'split', 'iban', 'iban-mine']);
    assert.equal(route(service, application.answers, todayInItaly(clock)).length, 33);
    assert.equal(valueAt(application.answers, 'children.1.birth'), '2024-02-10');
    assert.equal(application.answers['isee'], 1_435_000);
  });

  it('calls children by their names where the register gives them, as long as they are those children', async () => {
    let application = await started(unico, await person('maria-rossi'));
    const definition = applications.definition(application);
    const places = loadPlaces();
    const setting = { language: 'it', today: todayInItaly(clock), places } as const;
    const items = () => {
      const { answers, known: told } = application;
      const lines = writtenLines(definition, answers, 'it', setting.today, places, told);
      return [...new Set(lines.flatMap(({ item }) => item ?? []))];
    };
    assert.deepEqual(items(), ['Sofia', 'Matteo']);
    const known = knownGroups(definition, application, setting).flatMap(({ lines }) => lines);
    assert.ok(known.some(({ item, short }) => item === 'Matteo' && short === 'Data di nascita'));
    const another = computeCodiceFiscale({
      familyName: 'Bianchi',
      givenName: 'Giulia',
      birth: day('2018-09-12'),
      sex: 'female',
      place: 'A944',
    });
    application = await answer(application, 'children.0.codice-fiscale', another);
    assert.deepEqual(items(), ['Figlio 1', 'Matteo']);
    const gone = await applications.removeItem(application, 'children', 0, typed);
    assert.ok(gone.ok);
    application = gone.value;
    assert.deepEqual(items(), ['Matteo']);
  });

  for (const mode of ['voice', 'keypad'] as const)
    it(`calls children so by ${mode} too: where their answers are read back, and where they are asked`, async () => {
      let application = await started(unico, await person('maria-rossi'));
      const rest = { role: 'parent', 'other-parent': 'yes', 'other-work': 'work', split: 'all-to-me' };
      const paid = { 'pay-how': 'account', iban: 'IT60X0542811101000000123456', 'iban-mine': true };
      for (const [path, value] of Object.entries({ ...rest, ...paid }))
        application = await answer(application, path, value);
      const talk = async () => {
        const rooms = { ...counter, database };
        const held = await conversation(rooms, { application, code: null }, { mode, isGreeted: true });
        const hear = async (input: Input) => (await held.hear(input)).says;
        const first = (await saidOut(held.first.says, hear)).join(' ');
        return { first, disability: (await held.change('children.1.disability')).says.join(' ') };
      };
      const known = await talk();
      assert.match(known.first, /Sofia, .*Matteo, /);
      assert.doesNotMatch(known.first, /Figlio \d/);
      assert.match(known.disability, /Matteo\./);
      const another = computeCodiceFiscale({
        familyName: 'Bianchi',
        givenName: 'Giulia',
        birth: day('2018-09-12'),
        sex: 'female',
        place: 'A944',
      });
      application = await answer(application, 'children.0.codice-fiscale', another);
      const contested = await talk();
      assert.match(contested.first, /Figlio 1, .*Matteo, /);
      assert.doesNotMatch(contested.first, /Sofia/);
    });

  it('carries its register, its day and how long it is good', async () => {
    const application = await started(unico, await person('maria-rossi'));
    const { isee, citizenship } = application.known;
    assert.deepEqual(isee, { value: 1_435_000, register: 'isee', asOf: '2026-01-22', until: '2026-12-25' });
    assert.equal(citizenship?.register, 'anpr');
    const told = await events(application, 'answered');
    const event = told.find(({ path }) => path === 'children.0.birth');
    assert.deepEqual(
      [event?.['who'], event?.['register'], event?.['confirmed']],
      ['register', 'anpr', false],
    );
  });

  it('answers a worker who lost her job: how it ended, when, weeks and pay', async () => {
    const application = await started('naspi-domanda', await person('amina-diallo'));
    const { answers } = application;
    assert.equal(answers['ending'], 'end-of-term');
    assert.equal(answers['last-day'], '2026-09-30');
    assert.equal(answers['weeks'], 104);
    assert.equal(answers['earned'], 3_328_000);
    assert.equal(answers['iban'], 'IT60X0542811101000000123456');
    assert.deepEqual(asked(application), ['seasonal-permit', 'at-end', 'after-end', 'other-work', 'email']);
  });

  it('answers each part of an address, with its source', async () => {
    const application = await started('certificazione-unica', await person('maria-rossi'));
    assert.deepEqual(application.answers['address'], {
      place: { code: '037006', name: 'Bologna', province: 'BO' },
      street: 'Via di Prova',
      number: '1',
      postcode: '40121',
    });
    assert.equal(application.known['address.street']?.register, 'anpr');
  });

  it('says nothing of whom a register does not know, nor without a sign-in', async () => {
    const staff = await started(unico, await person('ugo-neri'));
    assert.deepEqual(Object.keys(staff.known), ['given-name', 'family-name', 'codice-fiscale']);
    const nobody = await applications.start(unico, { language: 'it', channel: 'web' });
    assert.ok(nobody.ok);
    assert.deepEqual(nobody.value.application.known, {});
  });

  it('is asked where a register does not answer, and only there', async () => {
    samples.behave('isee', 'broken');
    samples.behave('ade', 'forges');
    const open = asked(await started(unico, await person('maria-rossi')));
    for (const path of ['isee', 'taxed', 'children.0.disability']) assert.ok(open.includes(path), path);
    assert.ok(!open.includes('children.0.birth'));
  });

  it('never takes the place of what the person said in an estimate', async () => {
    const begin = { language: 'it', channel: 'web', personId: await person('maria-rossi') } as const;
    const begun = await applications.start(unico, {
      ...begin,
      answers: { isee: 2_000_000, children: [{ birth: '2020-01-01' }] },
    });
    assert.ok(begun.ok);
    const { answers, known: facts } = begun.value.application;
    assert.equal(answers['isee'], 2_000_000);
    assert.deepEqual(answers['children'], [{ birth: '2020-01-01' }]);
    assert.equal(facts['children.0.codice-fiscale'], undefined, 'whose it would be cannot be known');
    assert.equal(answers['resident'], true);
  });

  it('is put in when an application begun without signing in is claimed', async () => {
    const begun = await applications.start(unico, { language: 'it', channel: 'keypad' });
    assert.ok(begun.ok);
    const own = await answer(begun.value.application, 'isee', 900_000);
    const claimed = await applications.claim(own, await person('maria-rossi'), 'web');
    assert.ok(claimed.ok);
    const again = await applications.resume(begun.value.code ?? '', 'keypad');
    assert.equal(again.ok, false, 'the code is good for nothing');
    assert.equal(claimed.value.answers['isee'], 900_000);
    assert.equal(claimed.value.answers['given-name'], 'Maria');
    assert.ok(asked(claimed.value).length < 5);
  });

  it('is asked for in writing: which register, for which service, readable by the person', async () => {
    const maria = await person('maria-rossi');
    const before = (await fetchesAbout(database, maria)).length;
    await started(unico, maria);
    const seen = (await fetchesAbout(database, maria)).slice(0, -before || undefined);
    assert.deepEqual(seen.map(({ register }) => register).sort(), [
      'ade',
      'anpr',
      'inps',
      'isee',
      'uniemens',
    ]);
    assert.ok(seen.every(({ service, actorName }) => service === unico && actorName === null));
  });
});

describe('who acts for another', () => {
  it('is told what is known of that person, and stands as who asked', async () => {
    const giuseppe = await person('giuseppe-esposito');
    const anna = { id: await person('anna-esposito'), name: 'Anna Esposito', for: 'Giuseppe Esposito' };
    const begin = { language: 'it', channel: 'web', personId: giuseppe } as const;
    const begun = await applications.by({ ...anna, as: 'delegate' }).start('assegno-sociale', begin);
    assert.ok(begun.ok);
    assert.equal(begun.value.application.answers['given-name'], 'Giuseppe');
    assert.equal(begun.value.application.answers['married'], 'no');
    const [last] = await fetchesAbout(database, giuseppe);
    assert.equal(last?.actorName, 'Anna Esposito');
    assert.deepEqual(await fetchesAbout(database, anna.id), []);
  });
});

describe('what a person contests', () => {
  it('counts as they say, and stands beside what the register said, in the history and in the receipt', async () => {
    let application = await started(unico, await person('maria-rossi'));
    application = await answer(application, 'isee', 1_200_000);
    assert.equal(application.answers['isee'], 1_200_000);
    assert.equal(application.known['isee']?.value, 1_435_000);
    const [event] = await events(application, 'contested');
    assert.deepEqual(event, {
      type: 'contested',
      path: 'isee',
      said: 1_435_000,
      register: 'isee',
      asOf: '2026-01-22',
    });
    for (const [path, value] of Object.entries({
      role: 'parent',
      'other-parent': 'unknown',
      'pay-how': 'cash',
    }))
      application = await answer(application, path, value);
    const sent = await applications.submit(application, 'web');
    assert.ok(sent.ok);
    const line = (path: string) => sent.value.lines.find((one) => one.path === path);
    assert.match(line('isee')?.source ?? '', /Lo ha corretto lei.*22 gennaio 2026.*14\.350,00/);
    assert.match(line('isee')?.against ?? '', /14\.350,00/);
    assert.match(line('resident')?.source ?? '', /dall’anagrafe, al 25 novembre 2026/);
    assert.equal(line('role')?.source, undefined);
  });

  it('is seen by the officer beside what the register said', async () => {
    let application = await started(unico, await person('maria-rossi'));
    for (const [path, value] of [
      ['isee', 1_200_000],
      ['role', 'parent'],
      ['other-parent', 'unknown'],
      ['pay-how', 'cash'],
    ] as const)
      application = await answer(application, path, value);
    assert.ok((await applications.submit(application, 'web')).ok);
    const ask = await deskVisits(counter)(await samplePerson(database, clock, 'paola-ferri'));
    const desk = `/it/desk/cases/${application.id}`;
    await ask(`${desk}/open`, { reason: 'work' });
    const { text } = await ask(desk);
    assert.match(
      text,
      /12\.000,00\s€.*Contestata.*Dalla sua attestazione ISEE, al 22 gennaio 2026: .*14\.350,00/s,
    );
    assert.match(text, /27 risposte erano già note/);
    assert.match(text, /La persona corregge una risposta/);
  });

  it('is no longer contested once they agree', async () => {
    let application = await started(unico, await person('maria-rossi'));
    application = await answer(application, 'isee', 1_200_000);
    application = await answer(application, 'isee', 1_435_000);
    application = await answer(application, 'isee', 1_435_000);
    assert.equal((await events(application, 'contested')).length, 1);
  });

  it('may be a child that is not theirs to count: the others keep what is known of them', async () => {
    const application = await started(unico, await person('maria-rossi'));
    const removed = await applications.removeItem(application, 'children', 0, typed);
    assert.ok(removed.ok);
    assert.equal(removed.value.known['children.0.birth']?.value, '2024-02-10');
    assert.equal(removed.value.known['children.1.birth'], undefined);
    assert.deepEqual(
      (await events(removed.value, 'contested')).map(({ path }) => path),
      ['children'],
    );
  });

  it('is not put to them again in the next application as long as the register says the same', async () => {
    const maria = await person('maria-rossi');
    await answer(await started(unico, maria), 'mobile', '+393330000000');
    const next = await started('certificazione-unica', maria);
    assert.equal(next.answers['mobile'], '+393330000000');
    assert.equal(next.known['mobile']?.register, 'inps');
    assert.equal((await events(next, 'contested')).length, 1);
  });
});

describe('what a person answered once', () => {
  it('is known in the next service, from their application and its day', async () => {
    const maria = await person('maria-rossi');
    let first = await started(unico, maria);
    for (const [path, value] of [
      ['pay-how', 'account'],
      ['iban', 'IT60X0542811101000000123456'],
      ['iban-mine', true],
    ] as const)
      first = await answer(first, path, value);
    clock.set(day('2026-12-01'));
    const second = await started('bonus-asilo-nido', maria);
    assert.equal(second.answers['iban'], 'IT60X0542811101000000123456');
    assert.deepEqual(second.known['iban'], {
      value: 'IT60X0542811101000000123456',
      register: 'earlier',
      asOf: '2026-11-25',
      until: '2027-11-25',
    });
    const shared = [
      'given-name',
      'family-name',
      'codice-fiscale',
      'mobile',
      'email',
      'pay-how',
      'iban',
      'isee',
    ];
    for (const path of shared) assert.ok(!asked(second).includes(path), path);
    clock.set(day('2026-12-08'));
    const third = await started('assegno-sociale', maria);
    assert.equal(third.known['iban']?.asOf, '2026-11-25', 'it grows no younger by being used');
  });

  it('is a whole address or none: no part of what the register says now goes with a part of their own', async () => {
    const maria = await person('maria-rossi');
    const post = async (application: Application, address: object) => {
      let now = await answer(application, 'for-whom', 'me');
      now = await answer(now, 'delivery', 'post');
      for (const [part, value] of Object.entries(address)) now = await answer(now, `address.${part}`, value);
      return now;
    };
    const first = await started('certificazione-unica', maria);
    await post(first, { number: '9' });
    assert.equal(
      valueAt((await started('certificazione-unica', maria)).answers, 'address.number'),
      '9',
      'contested once, it stays so while the register says the same',
    );
    clock.set(day('2026-11-26'));
    const castro = { code: '075096', name: 'Castro', province: 'LE' };
    const moved = { place: castro, street: 'Via Nuova', number: null, postcode: null };
    await post(await started('certificazione-unica', maria), moved);
    clock.set(day('2026-11-27'));
    assert.deepEqual((await started('certificazione-unica', maria)).answers['address'], moved);
  });

  it('is asked again after a year, and never told to anybody else', async () => {
    const maria = await person('maria-rossi');
    let first = await started(unico, maria);
    first = await answer(first, 'pay-how', 'account');
    await answer(first, 'iban', 'IT60X0542811101000000123456');
    assert.equal((await started(unico, await person('luca-bianchi'))).answers['iban'], undefined);
    clock.set(day('2027-11-26'));
    assert.equal((await started(unico, maria)).answers['iban'], undefined);
  });
});

describe('in a conversation', () => {
  for (const [channel, language] of [
    ['conversation', 'it'],
    ['keypad', 'it'],
    ['conversation', 'en'],
  ] as const) {
    it(`asks only what nobody knows: ${channel}, ${language}`, async () => {
      const definition = counter.catalogue.entries.get(unico)?.definition;
      const play = channels[channel];
      assert.ok(definition && play);
      const own = {
        role: 'parent',
        'other-parent': 'yes',
        'other-work': 'work',
        split: 'all-to-me',
        'pay-how': 'cash',
      };
      const maria = await person('maria-rossi');
      const { application } = await play(counter, definition, own, language, maria);
      const told = await events(application, 'answered');
      const byHer = told.filter(({ who }) => who === 'citizen').map(({ path }) => path);
      assert.deepEqual([...byHer].sort(), Object.keys(own).sort());
    });
  }
});

describe('what has served its time', () => {
  it('is fetched again on opening, and is good for longer when it is the same', async () => {
    const maria = await person('maria-rossi');
    const application = await started(unico, maria);
    clock.set(day('2027-01-10'));
    const opened = await applications.openAs(application.id, maria);
    assert.ok(opened.ok);
    assert.equal(opened.value.known['citizenship']?.until, '2027-02-09');
    assert.equal(opened.value.answers['isee'], undefined, 'last year’s ISEE ended with the year');
    assert.ok(asked(opened.value).includes('isee'));
  });

  it('is asked when the register does not answer any more, also on submitting', async () => {
    let application = await started(unico, await person('maria-rossi'));
    for (const [path, value] of [
      ['role', 'parent'],
      ['other-parent', 'unknown'],
      ['pay-how', 'cash'],
    ] as const)
      application = await answer(application, path, value);
    assert.deepEqual(asked(application), []);
    samples.behave('inps', 'broken');
    clock.set(day('2026-11-28'));
    const sent = await applications.submit(application, 'keypad');
    assert.ok(!sent.ok);
    assert.deepEqual(sent.problems[0], { code: 'incomplete', path: 'already-granted' });
  });

  it('leaves what the person contested alone', async () => {
    const maria = await person('maria-rossi');
    const application = await answer(await started(unico, maria), 'resident', false);
    clock.set(day('2027-01-10'));
    const opened = await applications.openAs(application.id, maria);
    assert.ok(opened.ok);
    assert.equal(opened.value.answers['resident'], false);
    assert.equal(opened.value.known['resident']?.value, true);
  });
});

describe('two declarations that matter', () => {
  const { codiceFiscale } = sampleOf('maria-rossi');
  const told = (today: string, born: string) => ({
    spid: { ...sampleOf('maria-rossi'), birthDate: day('1988-05-14') },
    today: day(today),
    anpr: {
      dataRiferimento: day(today),
      soggetto: { codiceFiscale, dataNascita: day('1988-05-14'), residenza: {} },
      famiglia: [
        {
          codiceFiscale: 'BNCSRA26A41A944B',
          dataNascita: day(born),
          figlio: true,
          genitori: [codiceFiscale],
        },
      ],
    },
    isee: {
      attestazione: {
        indicatore: 1_435_000,
        presentataIl: day('2026-01-22'),
        scadeIl: day('2026-12-31'),
        nucleo: [],
      },
      precedente: { indicatore: 1_320_000, presentataIl: day('2025-02-03') },
    },
  });
  const lastYear = (today: string, born: string) => {
    const definition = counter.catalogue.entries.get(unico)?.definition;
    assert.ok(definition);
    const { service } = definition;
    return factsFrom(service, told(today, born) as unknown as Parameters<typeof factsFrom>[1])
      .filter(({ path }) => path.startsWith('isee-last-year'))
      .map(({ path, value, asOf }) => [path, value, asOf]);
  };

  it('are both taken from the register for a child born in winter, each with its day', () => {
    assert.deepEqual(lastYear('2026-03-20', '2026-01-10'), [
      ['isee-last-year', 1_320_000, '2025-02-03'],
      ['isee-last-year-day', '2025-02-03', '2025-02-03'],
    ]);
  });

  it('are not kept where no month before March is paid', () => {
    assert.deepEqual(lastYear('2026-11-25', '2024-02-10'), []);
  });
});

describe('who applies', () => {
  const another = 'BNCLCU85S02F205O';

  it('is who signed in: another’s codice fiscale is refused at the question, on every channel, with the way on', async () => {
    const maria = await samplePerson(database, clock, 'maria-rossi');
    const application = await started('assegno-sociale', maria.id);
    for (const channel of ['web', 'keypad', 'text', 'api'] as const) {
      const given = { ...typed, channel, path: 'codice-fiscale', value: another, isSure: true };
      const one = await applications.answer(application, given);
      assert.deepEqual(one.ok || one.problems.map(({ code, path }) => [code, path]), [
        ['another-code', 'codice-fiscale'],
      ]);
      const all = await applications.answerAll(application, [given]);
      assert.equal(all.ok || all.problems[0]?.code, 'another-code');
    }
    const own = { ...typed, path: 'codice-fiscale', value: maria.codiceFiscale };
    assert.ok((await applications.answer(application, own)).ok);
    const ask = await deskVisits(counter)(maria);
    const question = `/it/applications/${application.id}/questions/codice-fiscale`;
    const page = await ask(question, { answer: another, sure: 'yes' });
    assert.equal(page.status, 422);
    assert.match(page.text, /non è il codice fiscale di chi chiede.*serve una delega/);
  });

  it('is told also without registers, and by a draft that names another already: where it would be sent, and what to do', async () => {
    const plain = await testCounter(database, clock);
    const maria = await samplePerson(database, clock, 'maria-rossi');
    const begun = await plain.applications.start('assegno-sociale', {
      language: 'it',
      channel: 'web',
      personId: maria.id,
    });
    assert.ok(begun.ok);
    const { application } = begun.value;
    const given = { ...typed, path: 'codice-fiscale', value: another };
    const refused = await plain.applications.answer(application, given);
    assert.equal(refused.ok || refused.problems[0]?.code, 'another-code');
    const example = examplesOf(counter.catalogue, 'assegno-sociale')[0];
    const definition = applications.definition(application);
    const answers = completed(definition, { ...example?.answers }, day('2026-11-25'));
    await database.query('update application set answers = $2 where id = $1', [
      application.id,
      { ...answers, 'codice-fiscale': another },
    ]);
    const ask = await deskVisits(counter)(maria);
    const { text: page } = await ask(`/it/applications/${application.id}/check`);
    assert.match(page, /porta il codice fiscale di un’altra persona/);
    assert.match(page, /questions\/codice-fiscale\?from=check/);
    assert.doesNotMatch(page, new RegExp(`action="/it/applications/${application.id}/submit"`));
  });

  it('is not typed into something else, and what a draft once said of it is in no later application', async () => {
    const maria = await samplePerson(database, clock, 'maria-rossi');
    let application = await started('assegno-sociale', maria.id);
    for (const [path, value] of [
      ['given-name', 'Luca'],
      ['family-name', 'Bianchi'],
      ['birth', '1985-11-02'],
    ] as const) {
      const stored = await applications.answer(application, { ...typed, path, value, isSure: true });
      assert.deepEqual(stored.ok || stored.problems[0]?.code, 'own-identity', path);
    }
    application = await answer(application, 'given-name', application.answers['given-name']);
    // As drafts of before say it.
    await database.query('update application set answers = $2 where id = $1', [
      application.id,
      { ...application.answers, 'codice-fiscale': another, 'given-name': 'Luca' },
    ]);
    const next = await started(unico, maria.id);
    for (const path of ['given-name', 'family-name', 'codice-fiscale']) {
      assert.equal(next.known[path]?.register, 'spid', path);
      assert.equal(next.answers[path], next.known[path]?.value, path);
    }
    assert.equal(next.answers['codice-fiscale'], maria.codiceFiscale);
    assert.deepEqual(await events(next, 'contested'), []);
  });

  it('is what the identity says from the moment in which a guest signs in, whatever they typed', async () => {
    const maria = await samplePerson(database, clock, 'maria-rossi');
    const begun = await applications.start('assegno-sociale', {
      language: 'it',
      channel: 'web',
      answers: {
        'given-name': 'Mariuccia',
        'family-name': maria.familyName,
        'codice-fiscale': maria.codiceFiscale,
      },
    });
    assert.ok(begun.ok);
    const claimed = await applications.claim(begun.value.application, maria.id, 'web');
    assert.ok(claimed.ok);
    assert.equal(claimed.value.answers['given-name'], maria.givenName);
    assert.equal(claimed.value.known['given-name']?.register, 'spid');
    const typedAgain = { ...typed, path: 'given-name', value: 'Mariuccia' };
    const refused = await applications.answer(claimed.value, typedAgain);
    assert.equal(refused.ok || refused.problems[0]?.code, 'own-identity');
  });
});
