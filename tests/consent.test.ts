// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { amendmentsOf, answersOn } from '#changes/index.ts';
import { type Answering, type ConsentAct, consentsOf } from '#consents/index.ts';
import { day, type Result } from '#core/index.ts';
import { begin, hear } from '#dialogue/index.ts';
import { lettersOf } from '#notices/index.ts';
import { meet, readPerson } from '#persons/index.ts';
import { delegations } from '#powers/index.ts';
import { checkRegister } from '#protocol/index.ts';
import { alone } from './alone.ts';
import { mariasAnswers, sampleOf } from './family.ts';
import { heardOut } from './heard-out.ts';
import { scene } from './scene.ts';

const { database, clock, counter, person, visit } = await scene('2026-06-10');
const room = counter.consents;
const work = counter.casework;

async function met(id: string): Promise<Answering> {
  const { birth, ...identity } = sampleOf(id);
  const { codiceFiscale, ...person } = await meet(database, { ...identity, birthDate: day(birth) }, clock);
  return { id: person.id, codiceFiscale, name: `${person.givenName} ${person.familyName}` };
}
const maria = await met('maria-rossi');
const luca = await met('luca-bianchi');
const anna = await met('anna-esposito');
const carla = await met('carla-greco');
const paola = await met('paola-ferri');

const lucasIban = 'IT60Q0123412345000000753XYZ';

async function sent(...args: Parameters<typeof mariasAnswers>): Promise<string> {
  clock.set(day('2026-06-10'));
  const answers = mariasAnswers(...args);
  const begin = { language: 'it', channel: 'web', answers, personId: maria.id } as const;
  const { application } = must(await counter.applications.start('assegno-unico-universale', begin));
  must(await counter.applications.submit(application, 'web'));
  return application.id;
}
/** What Luca is asked about an application. */
async function askedOfLuca(application: string) {
  const [one] = (await consentsOf(database, application)).filter(({ state }) => state === 'asked');
  assert.ok(one);
  return one.id;
}
async function decided(id: string, outcome: 'granted' | 'refused') {
  const { version } = must(await work.read(id));
  const decision = {
    outcome,
    reasons: outcome === 'refused' ? ['resident'] : [],
    words: 'Visti gli atti.',
    by: paola.id,
  };
  await alone(database, id);
  const { needsSecond } = must(await work.sign({ id, version }, decision));
  if (needsSecond) must(await work.countersign(id, carla.id));
  clock.set(day('2026-07-15'));
  await work.sendDue();
  assert.equal(must(await work.read(id)).status, outcome);
}
const answer = (id: string, person: Answering, act: ConsentAct, iban?: string, mine = true) =>
  room.answer(id, person, {
    act,
    language: 'it',
    ...(iban === undefined ? {} : { account: { iban, mine } }),
  });
async function holds(id: string, on: string) {
  const { answers } = must(await work.read(id));
  return answersOn(answers, await amendmentsOf(database, id), day(on));
}
function must<Value>(result: Result<Value, string>): Value {
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
}
function refused(result: Result<unknown, string>): string {
  assert.ok(!result.ok);
  return result.problems[0]?.code ?? '';
}

describe('the other parent (D.Lgs. 230/2021 art. 6 c. 4; circ. INPS 23/2022)', () => {
  it('is asked to agree when all is to go to whoever applies, and to name an account when it is split', async () => {
    const [all] = await consentsOf(database, await sent('all-to-me'));
    assert.deepEqual([all?.kind, all?.asks, all?.state], ['all-to-one', 'agreement', 'asked']);
    const [half] = await consentsOf(database, await sent('half'));
    assert.deepEqual([half?.kind, half?.asks, half?.state], ['own-half', 'account', 'asked']);
  });

  it('is not asked, and learns nothing, when a judge has decided', async () => {
    assert.deepEqual(await consentsOf(database, await sent('all-by-court')), []);
  });

  it('is not asked when there is none', async () => {
    const id = await sent('all-to-me', { 'other-parent': 'not-recognised' });
    assert.deepEqual(await consentsOf(database, id), []);
  });

  it('sees who applied, for children of which birth, and nothing of income, accounts or contacts', async () => {
    const id = await askedOfLuca(await sent('half', { 'other-iban': lucasIban }));
    const seen = must(await room.open(id, luca, 'it'));
    assert.equal(seen.applicant, 'Maria Rossi');
    assert.deepEqual(
      seen.lines.map(({ item, value }) => [item, value]),
      [
        ['Figlio 1', '12 marzo 2018'],
        ['Figlio 2', '30 settembre 2021'],
      ],
    );
    const all = JSON.stringify(seen);
    for (const secret of [
      'IT60X0542811101000000123456',
      '18.500',
      '3331234567',
      maria.codiceFiscale,
      lucasIban,
    ])
      assert.ok(!all.includes(secret), secret);
    assert.equal(seen.named, 'IT•••3XYZ', 'enough of the account named for him to know it again');
  });

  it('agrees: an event, a register entry, a receipt in the words that were shown; nothing else changes', async () => {
    const application = await sent('all-to-me');
    const before = (await checkRegister(database, 2026, counter.register)).entries;
    const { receipt, next } = must(await answer(await askedOfLuca(application), luca, 'given'));
    assert.equal(next, null);
    assert.match(receipt.protocol, /^2026\/\d{7}$/);
    assert.equal(receipt.answer, 'Sì, sono d’accordo: tutto a Maria Rossi');
    assert.equal(receipt.from, null);
    const checked = await checkRegister(database, 2026, counter.register);
    assert.deepEqual(
      [checked.entries, checked.recomputed, checked.fault],
      [before + 1, before + 1, undefined],
    );
    assert.equal((await work.history(application)).at(-1)?.event.type, 'consent-given');
    assert.equal((await holds(application, '2027-01-01'))['split'], 'all-to-me');
    const [consent] = await consentsOf(database, application);
    assert.equal(consent?.name, 'Luca Bianchi');
  });

  it('does not agree: it is split from the beginning, and they are asked where their half goes', async () => {
    const application = await sent('all-to-me');
    const { next } = must(await answer(await askedOfLuca(application), luca, 'refused'));
    assert.equal((await holds(application, '2026-06-10'))['split'], 'half');
    assert.ok(next);
    must(await answer(next, luca, 'given', 'it60 q012 3412 3450 0000 0753 xyz'));
    assert.equal((await holds(application, '2026-06-10'))['other-iban'], lucasIban);
  });

  it('takes the agreement back after the allowance was granted: half each from the next month, not before', async () => {
    const application = await sent('all-to-me');
    const id = await askedOfLuca(application);
    must(await answer(id, luca, 'given'));
    await decided(application, 'granted');
    const { receipt, next } = must(await answer(id, luca, 'withdrawn'));
    assert.equal(receipt.from, '2026-08-01');
    assert.equal((await holds(application, '2026-07-31'))['split'], 'all-to-me');
    assert.equal((await holds(application, '2026-08-01'))['split'], 'half');
    assert.ok(next, 'and is asked for an account');
    assert.equal(refused(await answer(id, luca, 'given')), 'answered');
    assert.equal(refused(await answer(id, luca, 'withdrawn')), 'answered');
  });

  it('may name the account after the decision too, for the first time; a change afterwards is a change of the allowance', async () => {
    const application = await sent('half');
    const id = await askedOfLuca(application);
    await decided(application, 'granted');
    assert.equal(must(await answer(id, luca, 'given', lucasIban)).receipt.from, '2026-08-01');
    assert.equal(refused(await answer(id, luca, 'given', lucasIban)), 'answered');
  });

  it('may correct the account until the decision', async () => {
    const application = await sent('half');
    const id = await askedOfLuca(application);
    must(await answer(id, luca, 'given', lucasIban));
    const another = { iban: 'IT60X0542811101000000123456', mine: true };
    const given = { act: 'given', language: 'it', account: another } as const;
    assert.equal(refused(await room.answer(id, luca, given)), 'step-up', 'another in its place is a change');
    const proof = { level: 3, signedInAt: new Date(clock.nowMs()) };
    must(await room.answer(id, luca, { ...given, proof }));
    assert.equal((await holds(application, '2026-06-10'))['other-iban'], 'IT60X0542811101000000123456');
    assert.equal(must(await room.open(id, luca, 'it')).receipts.length, 2, 'each answer keeps its receipt');
  });

  it('names only an account that is an account, and theirs', async () => {
    const id = await askedOfLuca(await sent('half'));
    for (const [iban, mine, code, path] of [
      ['', true, 'empty', 'iban'],
      ['IT61Q0123412345000000753XYZ', true, 'bad-check-digits', 'iban'],
      [lucasIban, false, 'not-mine', 'mine'],
    ] as const) {
      const done = await answer(id, luca, 'given', iban, mine);
      assert.ok(!done.ok);
      assert.deepEqual([done.problems[0]?.code, done.problems[0]?.path], [code, path]);
    }
    assert.equal(refused(await room.answer(id, luca, { act: 'given', language: 'it' })), 'empty');
  });

  it('finds a letter that something is asked, and both find one that it was answered; no account stands in the other’s', async () => {
    const before = new Set(
      [...(await lettersOf(database, luca.id)), ...(await lettersOf(database, maria.id))].map(
        (one) => one.id,
      ),
    );
    const fresh = async (person: Answering) =>
      (await lettersOf(database, person.id)).filter(({ id }) => !before.has(id));
    const id = await askedOfLuca(await sent('half'));
    const [asked] = await fresh(luca);
    assert.deepEqual(
      [asked?.kind, asked?.body[0]],
      ['consent-asked', 'Maria Rossi ha chiesto: Assegno unico per i figli.'],
    );
    must(await answer(id, luca, 'given', lucasIban));
    const receipt = (await fresh(luca)).find(({ kind }) => kind === 'consent-answered');
    // Beside it, the letter that acknowledges the application.
    const told = (await fresh(maria)).find(({ kind }) => kind.startsWith('consent'));
    assert.match(receipt?.body.join(' ') ?? '', /numero di protocollo, è in «Le mie domande»/);
    assert.match(told?.body.join(' ') ?? '', /Luca Bianchi ha accettato: Conto per la metà/);
    assert.doesNotMatch(JSON.stringify([receipt, told]), /XYZ/);
  });

  it('says that they are not a parent of these children: an officer sees it, and nothing is split', async () => {
    const application = await sent('all-to-me');
    must(await answer(await askedOfLuca(application), luca, 'denied'));
    assert.equal((await holds(application, '2027-01-01'))['split'], 'all-to-me');
    const [consent] = await consentsOf(database, application);
    assert.equal(consent?.state, 'denied');
  });
});

describe('whoever applies', () => {
  const definition = counter.catalogue.entries.get('assegno-unico-universale')?.definition;
  assert.ok(definition);
  const context = { definition, places: counter.places, today: day('2026-06-10') };
  const aloud = (split: Parameters<typeof mariasAnswers>[0], mode: 'voice' | 'keypad') =>
    heardOut(
      begin(context, { language: 'it', mode, answers: mariasAnswers(split), agency: { it: 'prova' } }),
      (state, input) => hear(context, state, input),
    ).say.join(' ');

  for (const mode of ['voice', 'keypad'] as const)
    it(`hears before sending that the other is asked, and that the application goes on, by ${mode}`, () => {
      assert.match(
        aloud('all-to-me', mode),
        /Chiediamo all’altro genitore se è d’accordo.*va avanti anche se non risponde/,
      );
      assert.match(aloud('half', mode), /su quale conto vuole la sua metà/);
      assert.doesNotMatch(aloud('all-by-court', mode), /Chiediamo all’altro genitore/);
    });

  it('keeps on the receipt the words in which they were told', async () => {
    const { receipt } = must(await work.read(await sent('all-to-me')));
    assert.match(receipt?.afterwards ?? '', /Chiediamo all’altro genitore se è d’accordo/);
  });

  it('sees among what happened that another was asked and what they answered, and their name only then', async () => {
    const application = await sent('all-to-me');
    const her = await visit(await person('maria-rossi'));
    const steps = async (language = 'it') => {
      const text = await (await her(`/${language}/applications/${application}`)).text();
      const [, way = ''] = /<ol class="way">(.*?)<\/ol>/s.exec(text) ?? [];
      return [...way.matchAll(/<li>(.*?)<\/li>/gs)].map(([, one = '']) => one.replaceAll(/<[^>]+>/g, ' | '));
    };
    const asked = await steps();
    assert.match(
      asked.at(-1) ?? '',
      /Abbiamo chiesto a un’altra persona .*Accordo: tutto l’assegno a un genitore .*10 giugno 2026, ore \d\d:\d\d/,
    );
    assert.doesNotMatch(asked.join(' '), /Luca/);
    must(await answer(await askedOfLuca(application), luca, 'refused'));
    const told = (await steps()).slice(asked.length);
    assert.match(told[0] ?? '', /Luca Bianchi ha detto di no .*Accordo: .*10 giugno 2026, ore \d\d:\d\d/);
    assert.match(told[1] ?? '', /Abbiamo chiesto a un’altra persona .*Conto per la metà/);
    assert.doesNotMatch(told.join(' '), /da lei|dall’ufficio/);
    must(await answer(await askedOfLuca(application), luca, 'given', lucasIban));
    assert.match((await steps()).at(-1) ?? '', /Luca Bianchi ha indicato il suo conto/);
    assert.match((await steps('en')).at(-1) ?? '', /Luca Bianchi named their account/);
    assert.match((await steps('de')).at(-1) ?? '', /Luca Bianchi hat das eigene Konto angegeben/);
  });

  it('does not agree in the other’s place, neither as a delegate nor as a guardian (Codice civile art. 1395)', async () => {
    const id = await askedOfLuca(await sent('all-to-me'));
    const asGuardian = {
      ...luca,
      actor: { id: maria.id, name: maria.name, as: 'guardian', for: luca.name },
    } as const;
    assert.equal(refused(await answer(id, asGuardian, 'given')), 'not-yours');
    const rooms = delegations(database, clock);
    const made = must(
      await rooms.make(
        luca.id,
        { codiceFiscale: anna.codiceFiscale, givenName: 'Anna', familyName: 'Esposito', endsOn: null },
        { via: 'portal' },
      ),
    );
    must(await rooms.accept(made.id, anna.codiceFiscale));
    const person = await readPerson(database, anna.id);
    assert.ok(person);
    const token = await counter.sessions.begin(person, 2);
    assert.ok(await counter.sessions.actFor(token, { kind: 'delegation', id: made.id }));
    const headers = { cookie: `visit=${token}` };
    for (const method of ['GET', 'POST']) {
      const response = await counter.web.request(`http://localhost/it/my/consents/${id}`, {
        method,
        headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
        ...(method === 'POST' ? { body: 'act=given' } : {}),
      });
      assert.equal(response.status, 403);
      assert.doesNotMatch(await response.text(), /12 marzo 2018/);
    }
    const [consent] = (await consentsOf(database, (await room.about(id))?.applicationId ?? '')).slice(0, 1);
    assert.equal(consent?.state, 'asked');
  });

  it('can be answered by a guardian of the other, who is named on the receipt', async () => {
    const id = await askedOfLuca(await sent('all-to-me'));
    const guardian = {
      ...luca,
      actor: { id: anna.id, name: anna.name, as: 'guardian', for: luca.name },
    } as const;
    const { receipt } = must(await answer(id, guardian, 'given'));
    assert.deepEqual([receipt.by, receipt.actor?.name], ['Luca Bianchi', 'Anna Esposito']);
  });
});

describe('attempts on somebody else’s consent', () => {
  it('are refused to a stranger, and to whoever applied', async () => {
    const id = await askedOfLuca(await sent('all-to-me'));
    for (const person of [anna, maria, { ...anna, id: luca.id }]) {
      assert.equal(refused(await room.open(id, person, 'it')), 'not-yours');
      assert.equal(refused(await answer(id, person, 'given')), 'not-yours');
    }
    assert.deepEqual(await room.ofPerson(anna, 'it'), []);
    assert.equal(refused(await room.open('nobody', luca, 'it')), 'not-found');
  });

  it('cannot come from whoever named themselves as the other parent: that is told before it is sent', async () => {
    await assert.rejects(
      sent('all-to-me', { 'other-parent-code': maria.codiceFiscale }),
      /other-parent-code/,
    );
  });

  it('change nothing the second time, or when two windows answer at once', async () => {
    const id = await askedOfLuca(await sent('all-to-me'));
    const both = await Promise.all([answer(id, luca, 'given'), answer(id, luca, 'refused')]);
    assert.equal(both.filter(({ ok }) => ok).length, 1);
    assert.equal(must(await room.open(id, luca, 'it')).receipts.length, 1);
    assert.equal(refused(await answer(id, luca, 'given')), 'answered');
  });

  it('come too late once the application was refused or withdrawn', async () => {
    const withdrawn = await sent('all-to-me');
    const id = await askedOfLuca(withdrawn);
    must(await work.withdraw(withdrawn, 'web'));
    assert.equal(refused(await answer(id, luca, 'given')), 'closed');
    assert.deepEqual(must(await room.open(id, luca, 'it')).answers, []);
    const no = await sent('half');
    const half = await askedOfLuca(no);
    await decided(no, 'refused');
    assert.equal(refused(await answer(half, luca, 'given', lucasIban)), 'closed');
  });

  it('never take back what was not given, nor an account', async () => {
    const id = await askedOfLuca(await sent('all-to-me'));
    assert.equal(refused(await answer(id, luca, 'withdrawn')), 'answered');
    const half = await askedOfLuca(await sent('half'));
    must(await answer(half, luca, 'given', lucasIban));
    for (const act of ['withdrawn', 'refused', 'denied'] as const)
      assert.equal(refused(await answer(half, luca, act)), 'answered');
  });

  it('leave the answers given where they are: the database rewrites none', async () => {
    for (const table of ['consent_answer', 'case_amendment'])
      await assert.rejects(database.query(`delete from ${table}`), /never rewritten/);
  });
});
