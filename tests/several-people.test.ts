// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mayWorkOn } from '#access/index.ts';
import { amendmentsOf, answersOn } from '#changes/index.ts';
import { type Answering, type Consent, type ConsentAct, consentsOf } from '#consents/index.ts';
import { addDays, day, daysBetween, type Result, todayInItaly } from '#core/index.ts';
import type { RawAnswers } from '#interview/index.ts';
import { lettersOf } from '#notices/index.ts';
import { fullName, type Person } from '#persons/index.ts';
import { remindSilent } from '#post/index.ts';
import { enterPatronato, mandates } from '#powers/index.ts';
import { exportOf } from '#privacy/index.ts';
import { checkRegister } from '#protocol/index.ts';
import { reception } from '#reception/index.ts';
import type { Input } from '#turns/index.ts';
import { alone } from './alone.ts';
import { apiClient } from './api-client.ts';
import { counterVisits } from './at-counter.ts';
import { completed } from './completed.ts';
import { deskVisits } from './desk-scene.ts';
import { saidOut } from './heard-out.ts';
import { asOwn } from './owner.ts';
import { scene } from './scene.ts';
import { keysOf } from './telephone-keys.ts';

const { database, clock, counter, person: known, visit } = await scene('2026-06-10');
const { applications, catalogue, casework: work, consents: room } = counter;
const [maria, luca, anna, amina, rita, elio, ugo, paola, carla, marco] = [
  await known('maria-rossi'),
  await known('luca-bianchi'),
  await known('anna-esposito'),
  await known('amina-diallo'),
  await known('rita-lombardi'),
  await known('elio-sartori'),
  await known('ugo-neri'),
  await known('paola-ferri'),
  await known('carla-greco'),
  await known('marco-conti'),
];
const lucasIban = 'IT60Q0123412345000000753XYZ';
const annasIban = 'IT60X0542811101000000123456';
// As it is keyed: without IT, its letter with two keys.
const ibanKeys = annasIban.replace('IT', '').replace('X', '92');

const heir = (who: Person, collects: 'applicant' | 'themselves') => ({
  'given-name': who.givenName,
  'family-name': who.familyName,
  'codice-fiscale': who.codiceFiscale,
  relation: 'child',
  share: 20,
  collects,
});
const deceased = {
  'given-name': 'Giuseppe',
  'family-name': 'Esposito',
  'codice-fiscale': 'SPSGPP51C19F839W',
};

async function sent(service: string, more: RawAnswers, by = maria): Promise<string> {
  clock.set(day('2026-06-10'));
  const definition = catalogue.entries.get(service)?.definition;
  assert.ok(definition);
  const all = completed(definition, more, todayInItaly(clock));
  const answers = await asOwn(database, all, by.id);
  const begun = await applications.start(service, {
    language: 'it',
    channel: 'web',
    answers,
    personId: by.id,
  });
  const { application } = must(begun);
  must(await applications.submit(application, 'web'));
  return application.id;
}
const inherited = (...heirs: readonly ReturnType<typeof heir>[]) =>
  sent('ratei-maturati-non-riscossi', {
    deceased,
    'death-date': '2026-02-03',
    'survivor-pension': false,
    accept: true,
    others: true,
    'my-share': 40,
    heirs,
  });
const asAnswering = (who: Person): Answering => ({ ...who, name: fullName(who) });
async function askedOf(id: string, who: Person): Promise<Consent> {
  const all = await consentsOf(database, id);
  const one = all.findLast(({ codiceFiscale }) => codiceFiscale === who.codiceFiscale);
  assert.ok(one, who.givenName);
  return one;
}
const answer = async (id: string, who: Person, act: ConsentAct, iban?: string) =>
  room.answer((await askedOf(id, who)).id, asAnswering(who), {
    act,
    language: 'it',
    ...(iban === undefined ? {} : { account: { iban, mine: true } }),
  });
async function holds(id: string) {
  const { answers } = must(await work.read(id));
  return answersOn(answers, await amendmentsOf(database, id), day('2027-01-01'));
}
async function decided(id: string, outcome: 'granted' | 'refused') {
  const { version } = must(await work.read(id));
  const reasons = outcome === 'refused' ? ['accepted'] : [];
  await alone(database, id);
  const { needsSecond } = must(
    await work.sign({ id, version }, { outcome, reasons, words: 'Visti gli atti.', by: paola.id }),
  );
  if (needsSecond) must(await work.countersign(id, carla.id));
  clock.set(day('2026-07-15'));
  await work.sendDue();
}
function must<Value>(result: Result<Value, string>): Value {
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
}
const codesOf = (done: Result<unknown, string>) => (done.ok ? [] : done.problems.map(({ code }) => code));
const plain = (html: string) => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/[\s\u00a0]+/g, ' ');

describe('who was asked and is silent', () => {
  const remindedOf = async (who: Person) =>
    (await lettersOf(database, who.id)).filter(({ kind }) => kind === 'consent-reminder');
  const sweep = () => remindSilent({ database, clock, catalogue });

  it('is reminded once, half-way to the last day, of what holds meanwhile; who has answered is not', async () => {
    const id = await inherited(heir(luca, 'applicant'), heir(anna, 'themselves'));
    const { dueOn } = must(await work.read(id));
    assert.ok(dueOn);
    must(await answer(id, luca, 'given'));
    const sentOn = todayInItaly(clock);
    const half = addDays(sentOn, Math.floor(daysBetween(sentOn, dueOn) / 2));
    clock.set(addDays(half, -1));
    await sweep();
    assert.deepEqual(await remindedOf(anna), []);
    clock.set(half);
    await sweep();
    await sweep();
    const [letter, ...more] = await remindedOf(anna);
    assert.ok(letter);
    assert.deepEqual(more, [], 'once');
    assert.match(letter.body.join(' '), /Maria Rossi ha fatto domanda/);
    assert.match(letter.body.join(' '), /solo questa volta/);
    assert.doesNotMatch(letter.body.join(' '), /Luca/, 'nobody hears who else there is');
    assert.deepEqual(await remindedOf(luca), []);
    clock.set(addDays(dueOn, 1));
    await sweep();
    assert.equal((await remindedOf(anna)).length, 1);
  });

  it('is not reminded of a case that has ended', async () => {
    const id = await inherited(heir(rita, 'themselves'));
    const { dueOn } = must(await work.read(id));
    must(await work.withdraw(id, 'web'));
    clock.set(dueOn ?? todayInItaly(clock));
    await sweep();
    assert.deepEqual(await remindedOf(rita), []);
  });
});

describe('several heirs', () => {
  it('are each asked what their own row says, and nobody else’s', async () => {
    const id = await inherited(heir(luca, 'applicant'), heir(anna, 'themselves'));
    const all = await consentsOf(database, id);
    assert.deepEqual(
      all.map(({ kind, path, codiceFiscale }) => [kind, path, codiceFiscale]),
      [
        ['collect-for-me', 'heirs.0', luca.codiceFiscale],
        ['own-share', 'heirs.1', anna.codiceFiscale],
      ],
    );
    const seen = must(await room.open((await askedOf(id, anna)).id, asAnswering(anna), 'it'));
    assert.deepEqual(
      seen.lines.map(({ path }) => path),
      ['deceased.given-name', 'deceased.family-name', 'death-date', 'heirs.1.relation', 'heirs.1.share'],
    );
    for (const secret of [
      luca.codiceFiscale,
      luca.familyName,
      maria.codiceFiscale,
      deceased['codice-fiscale'],
    ])
      assert.ok(!JSON.stringify(seen).includes(secret), secret);
    const notHers = await room.open((await askedOf(id, luca)).id, asAnswering(anna), 'it');
    assert.ok(!notHers.ok && notHers.problems[0]?.code === 'not-yours');
  });

  it('one of whom says no collects alone: their row changes, those of the others do not', async () => {
    const id = await inherited(heir(luca, 'applicant'), heir(anna, 'applicant'));
    must(await answer(id, anna, 'given'));
    const { next } = must(await answer(id, luca, 'refused'));
    assert.ok(next);
    const rows = (await holds(id))['heirs'] as readonly { readonly collects: string }[];
    assert.deepEqual(
      rows.map(({ collects }) => collects),
      ['themselves', 'applicant'],
    );
    must(await answer(id, luca, 'given', lucasIban));
    // What another says afterwards leaves it as it is.
    must(await answer(id, anna, 'withdrawn'));
    const later = (await holds(id))['heirs'] as readonly { readonly collects: string }[];
    assert.deepEqual(
      later.map(({ collects }) => collects),
      ['themselves', 'themselves'],
    );
    const open = (await consentsOf(database, id)).filter(({ state }) => state === 'asked');
    assert.deepEqual(
      open.map(({ kind, path }) => [kind, path]),
      [['own-share', 'heirs.1']],
    );
  });

  it('answer at one moment, and no row is lost', async () => {
    const id = await inherited(heir(luca, 'applicant'), heir(anna, 'applicant'), heir(amina, 'applicant'));
    for (const done of await Promise.all([luca, anna, amina].map((who) => answer(id, who, 'refused'))))
      must(done);
    const rows = (await holds(id))['heirs'] as readonly { readonly collects: string }[];
    assert.ok(rows.every(({ collects }) => collects === 'themselves'));
    assert.equal((await checkRegister(database, 2026, counter.register)).fault, undefined);
  });

  it('are told how it ended, each of their own part; silence is no yes, and nobody learns of an account', async () => {
    const id = await inherited(heir(luca, 'themselves'), heir(anna, 'applicant'), heir(amina, 'themselves'));
    must(await answer(id, luca, 'given', lucasIban));
    must(await answer(id, amina, 'denied'));
    const told = (await lettersOf(database, maria.id)).map(({ body }) => body.join(' '));
    assert.ok(
      told.some((text) => text.includes('Mancano ancora')) ||
        told.some((text) => text.includes('Manca ancora')),
    );
    await decided(id, 'granted');
    const ended = async (who: Person) =>
      (await lettersOf(database, who.id))
        .filter(({ kind }) => kind === 'consent-ended')
        .map(({ body }) => body.join(' '));
    const [lucas] = await ended(luca);
    assert.match(lucas ?? '', /è accolta\. La sua parte va sul conto che ha indicato\./);
    const [annas] = await ended(anna);
    assert.match(annas ?? '', /è accolta\. Finché lei non risponde la sua parte resta ferma\./);
    assert.deepEqual(await ended(amina), [], 'who is no heir hears nothing more of it');
    for (const who of [maria, anna, amina])
      assert.doesNotMatch(JSON.stringify(await lettersOf(database, who.id)), /753XYZ/);
    // Whoever was silent still finds it.
    must(await answer(id, anna, 'given'));
  });

  it('are told of a refusal too, and that their answer has no effect any more', async () => {
    const id = await inherited(heir(luca, 'applicant'));
    must(await answer(id, luca, 'given'));
    await decided(id, 'refused');
    const { number } = must(await work.read(id));
    const told = (await lettersOf(database, luca.id)).map(({ body }) => body.join(' '));
    assert.ok(
      told.some((text) =>
        text.includes(`La domanda ${number} è respinta. Quello che ha risposto non ha più effetto.`),
      ),
    );
    assert.ok(!(await answer(id, luca, 'withdrawn')).ok);
  });

  it('are on the page of whoever applied by their place, without a name before they answer', async () => {
    const id = await inherited(heir(luca, 'applicant'), heir(anna, 'themselves'));
    const mine = await visit(maria);
    const before = plain(await (await mine('/it/my')).text());
    assert.match(before, /Hanno risposto in 0 su 2\./);
    assert.match(before, /Erede 1: La sua parte la incassa chi fa domanda/);
    must(await answer(id, anna, 'given', annasIban));
    const after = await (await mine(`/it/my`)).text();
    assert.match(plain(after), /Hanno risposto in 1 su 2\./);
    assert.doesNotMatch(after, new RegExp(annasIban));
    const hers = await visit(anna);
    const asked = await (await hers('/it/my')).text();
    assert.match(asked, /Maria Rossi/);
    assert.doesNotMatch(asked, new RegExp(luca.familyName));
  });

  it('are at the desk each with their place, state and account, and silence is called by its name', async () => {
    const id = await inherited(heir(luca, 'applicant'), heir(anna, 'themselves'));
    must(await answer(id, anna, 'given', annasIban));
    await alone(database, id);
    const desk = await visit(paola);
    await desk(`/it/desk/cases/${id}/open`, { reason: 'work' });
    const page = plain(await (await desk(`/it/desk/cases/${id}`)).text());
    assert.match(page, /Hanno risposto in 1 su 2\. Chi tace non ha detto di sì/);
    assert.match(page, new RegExp(`Erede 2: Conto per la sua parte di eredità.*${annasIban}`));
  });

  it('keep an officer who is one of them away from the case, before and after they answer', async () => {
    const applicationId = await inherited(heir(luca, 'applicant'), heir(marco, 'applicant'));
    const isFree = async () => (await mayWorkOn(database, marco.id, { applicationId })).ok;
    assert.equal(await isFree(), false);
    must(await answer(applicationId, marco, 'denied'));
    assert.equal(await isFree(), false);
  });

  it('take their own account with their data, and whoever applied does not', async () => {
    const id = await inherited(heir(anna, 'themselves'));
    must(await answer(id, anna, 'given', annasIban));
    const hers = JSON.stringify(await exportOf(database, anna.id, new Date(clock.nowMs())));
    assert.ok(hers.includes(annasIban));
    assert.ok(
      !JSON.stringify(await exportOf(database, maria.id, new Date(clock.nowMs()))).includes(annasIban),
    );
  });
});

describe('the decision, contested as regards one’s own share', () => {
  const said = { who: 'citizen', channel: 'web', confidence: 1, confirmed: true } as const;
  const begin = async (id: string, who: Person, kind: 'appeal' | 'review' = 'review', by = who) =>
    applications.contestShare((await askedOf(id, who)).id, asAnswering(by), kind, {
      language: 'it',
      channel: 'web',
    });
  async function answered(id: string, who: Person, kind: 'appeal' | 'review' = 'review') {
    const draft = must(await begin(id, who, kind));
    const answers = {
      grounds: ['share'],
      'why-share': 'La mia parte è un terzo.',
      'new-documents': false,
      ...(kind === 'appeal' ? { 'filed-by': 'me' } : {}),
    };
    const all = Object.entries(answers).map(([path, value]) => ({ path, value, ...said }));
    return must(await applications.answerAll(draft, all));
  }
  async function contested(id: string, who: Person, kind: 'appeal' | 'review' = 'review'): Promise<string> {
    const draft = await answered(id, who, kind);
    must(await applications.submit(draft, 'web'));
    return draft.id;
  }
  const statusOf = async (id: string) => must(await work.read(id)).status;

  it('is looked at again as a case of its own: the application and the share of the other stay as they are', async () => {
    const id = await inherited(heir(luca, 'themselves'), heir(anna, 'themselves'));
    for (const who of [luca, anna])
      must(await answer(id, who, 'given', who === luca ? lucasIban : annasIban));
    await decided(id, 'granted');
    const before = await holds(id);
    const contest = await contested(id, luca);
    assert.deepEqual([await statusOf(id), await statusOf(contest)], ['granted', 'review']);
    assert.deepEqual(await holds(id), before);
    const { contest: of } = must(await work.read(contest));
    assert.deepEqual(
      of?.share?.grounds.map(({ id: ground, names }) => [ground, names.it]),
      [
        ['relation', 'Parentela'],
        ['share', 'Parte'],
      ],
    );
    assert.doesNotMatch(
      JSON.stringify(of),
      new RegExp(`${maria.familyName}|${anna.familyName}|${annasIban}`),
    );
    // Once at a time, and another’s own beside it.
    assert.deepEqual(codesOf(await begin(id, luca)), ['state']);
    assert.ok((await begin(id, anna)).ok);
    await alone(database, contest);
    const desk = await visit(carla);
    await desk(`/it/desk/cases/${contest}/open`, { reason: 'work' });
    const page = plain(await (await desk(`/it/desk/cases/${contest}`)).text());
    assert.match(page, /Riguarda solo la parte di Luca Bianchi \(Erede 1\) nella domanda/);
    assert.match(page, /La mia parte è un terzo\./);
    const { version } = must(await work.read(contest));
    const granting = { outcome: 'granted', reasons: [], words: 'La parte è un terzo.' } as const;
    for (const who of [paola, maria])
      assert.ok(!(await work.sign({ id: contest, version }, { ...granting, by: who.id })).ok, who.givenName);
    const { needsSecond } = must(await work.sign({ id: contest, version }, { ...granting, by: carla.id }));
    if (needsSecond) must(await work.countersign(contest, elio.id));
    clock.set(day('2026-08-15'));
    await work.sendDue();
    assert.deepEqual([await statusOf(id), await statusOf(contest)], ['granted', 'granted']);
    assert.deepEqual(await holds(id), before);
    const letters = async (who: Person) =>
      JSON.stringify((await lettersOf(database, who.id)).filter(({ kind }) => kind === 'decision'));
    assert.match(await letters(luca), /Dopo il riesame la sua richiesta è accolta.*La parte è un terzo\./);
    for (const who of [maria, anna]) assert.doesNotMatch(await letters(who), /La parte è un terzo/);
  });

  it('is asked on the page of who was asked, and seen there; by nobody else, and only once something was decided', async () => {
    const id = await inherited(heir(luca, 'themselves'), heir(anna, 'themselves'));
    must(await answer(id, luca, 'given', lucasIban));
    const { id: consent } = await askedOf(id, luca);
    const at = `/it/my/consents/${consent}`;
    assert.equal((await (await visit(luca))(`${at}/contest`)).status, 409);
    assert.deepEqual(codesOf(await begin(id, luca)), ['state']);
    await decided(id, 'refused');
    const his = await visit(luca);
    assert.match(
      plain(await (await his(at)).text()),
      /La domanda di Maria Rossi non è accolta\. .*15 luglio 2026/,
    );
    const choice = plain(await (await his(`${at}/contest`)).text());
    assert.match(choice, /Riguarda solo la sua parte\. Le parti degli altri vanno avanti\./);
    assert.match(choice, /fino a questo giorno: 13 ottobre 2026/);
    assert.equal((await his(`${at}/contest`, {})).status, 422);
    for (const who of [maria, anna, paola]) {
      const others = await visit(who);
      assert.equal((await others(`${at}/contest`)).status, 403, who.givenName);
      assert.equal((await others(`${at}/contest`, { kind: 'review' })).status, 403, who.givenName);
      assert.deepEqual(codesOf(await begin(id, luca, 'review', who)), ['not-yours']);
    }
    assert.deepEqual(
      codesOf(await begin(id, anna)),
      ['state'],
      'who is silent was refused nothing of theirs',
    );
    const begun = await his(`${at}/contest`, { kind: 'review' });
    const home = begun.headers.get('location') ?? '';
    assert.match(home, /^\/it\/applications\//);
    assert.equal((await (await visit(maria))(home)).status, 403);
    const draft = home.split('/').at(-1);
    assert.equal(must(await begin(id, luca)).id, draft, 'what was begun is gone on with');
    const contest = await contested(id, luca);
    assert.match(
      plain(await (await his(at)).text()),
      /Che cosa ha chiesto per la sua parte: Riesame, numero/,
    );
    const page = await (await his(`/it/applications/${contest}`)).text();
    assert.match(
      plain(page),
      /Riesame della sua parte: Le somme della pensione.*Inviata , fatto Riesame , ora Risposta/,
    );
    assert.doesNotMatch(
      await (await (await visit(maria))(`/it/applications/${id}`)).text(),
      new RegExp(contest),
    );
    assert.equal((await (await visit(maria))(`/it/applications/${contest}`)).status, 403);
    assert.equal((await (await visit(maria))(`/it/applications/${contest}/contest`)).status, 403);
  });

  it('is completed and sent by the patronato that the person gave a mandate for it, and followed until it is decided', async () => {
    await enterPatronato(database, { id: 'uno', name: 'Patronato Uno' }, rita.id);
    await enterPatronato(database, { id: 'due', name: 'Patronato Due' }, ugo.id);
    const id = await inherited(heir(luca, 'themselves'));
    must(await answer(id, luca, 'given', lucasIban));
    await decided(id, 'refused');
    const { id: consent } = await askedOf(id, luca);
    const draft = must(await begin(id, luca));
    const ofRita = await visit(rita);
    assert.equal((await ofRita(`/it/applications/${draft.id}`)).status, 403, 'nobody gave it to them');
    // On the page the person finds it among the matters of a mandate.
    const his = await visit(luca);
    assert.match(await (await his('/it/my/mandates/new')).text(), new RegExp(`application:${draft.id}`));
    const all = mandates(database, clock);
    const matter = { patronatoId: 'uno', service: draft.service, applicationId: draft.id };
    const words = { language: 'it', subject: 'Prova', words: 'Do mandato.' } as const;
    const mandate = must(await all.sign(luca.id, { ...matter, ...words }));
    must(await all.accept(mandate, rita.id));
    await ofRita('/it/acting', { for: `mandate:${mandate}` });
    assert.notEqual((await ofRita(`/it/applications/${draft.id}`)).status, 403);
    for (const path of [
      `/it/my/consents/${consent}`,
      `/it/my/consents/${consent}/contest`,
      `/it/applications/${id}`,
    ])
      assert.equal((await ofRita(path)).status, 403, path);
    const [program, another] = [
      await apiClient(counter, { patronatoId: 'uno' }),
      await apiClient(counter, { patronatoId: 'due' }),
    ];
    const answers = { grounds: ['share'], 'why-share': 'La mia parte è un terzo.', 'new-documents': false };
    const fill = (who: typeof program) => who.call('PATCH', `/applications/${draft.id}/answers`, answers);
    assert.equal((await fill(another)).status, 404);
    assert.equal((await fill(program)).status, 200);
    // A program sends what the person gave its patronato, and both names stand in the history.
    assert.equal((await another.call('POST', `/applications/${draft.id}/submission`)).status, 404);
    const sent = await program.call('POST', `/applications/${draft.id}/submission`);
    assert.equal(sent.status, 200, JSON.stringify(await sent.json()));
    assert.deepEqual([await statusOf(draft.id), await statusOf(id)], ['review', 'refused']);
    const events = await database.query<{ name: string }>(
      `select data -> 'actor' ->> 'name' as name from application_event
       where application_id = $1 and data ->> 'type' = 'review-asked'`,
      [draft.id],
    );
    assert.match(events[0]?.name ?? '', /Patronato Uno/);
    // Its mandate goes on with the contest, and ends as it is decided.
    assert.notEqual((await ofRita(`/it/applications/${draft.id}`)).status, 403);
    assert.equal((await program.call('GET', `/applications/${draft.id}`)).status, 200);
    await database.query(`update application set status = 'refused' where id = $1`, [draft.id]);
    assert.equal((await ofRita(`/it/applications/${draft.id}`)).status, 403);
    assert.equal((await program.call('GET', `/applications/${draft.id}`)).status, 404);
  });

  it('is taken once, sent twice at the same moment; an appeal ends the review, and after it nothing is left', async () => {
    const id = await inherited(heir(luca, 'themselves'));
    must(await answer(id, luca, 'given', lucasIban));
    await decided(id, 'refused');
    const draft = await answered(id, luca);
    const both = await Promise.all([applications.submit(draft, 'web'), applications.submit(draft, 'voice')]);
    const [one, other] = both.map((sent) => must(sent).protocol);
    assert.equal(one, other);
    const appeal = await contested(id, luca, 'appeal');
    assert.deepEqual(
      [await statusOf(draft.id), await statusOf(appeal), await statusOf(id)],
      ['withdrawn', 'appeal', 'refused'],
    );
    const { dueOn, contest } = must(await work.read(appeal));
    assert.equal(contest?.decidedOn, day('2026-07-15'));
    assert.ok(dueOn);
    for (const kind of ['review', 'appeal'] as const)
      assert.deepEqual(codesOf(await begin(id, luca, kind)), ['state']);
  });

  it('counts its time from the day on which that person was told: who has no mailbox is told as they look', async () => {
    const id = await inherited(heir(luca, 'themselves'));
    must(await answer(id, luca, 'given', lucasIban));
    await decided(id, 'refused');
    await database.query('update consent set told_on = null where application_id = $1', [id]);
    clock.set(day('2027-03-01'));
    const { id: consent } = await askedOf(id, luca);
    const seen = must(await room.open(consent, asAnswering(luca), 'it'));
    assert.equal(seen.ended?.appealBy, addDays(day('2027-03-01'), 90));
    clock.set(day('2027-03-05'));
    assert.equal(must(await begin(id, luca, 'appeal')).contest?.decidedOn, day('2027-03-01'));
  });
});

describe('a household', () => {
  const members = [luca, anna].map((who) => ({
    'given-name': who.givenName,
    'family-name': who.familyName,
    'codice-fiscale': who.codiceFiscale,
  }));
  it('agrees one by one, each for their own data, and each takes it back alone', async () => {
    const id = await sent('mandato-caf-isee', { action: 'give', until: null, others: true, members });
    must(await answer(id, luca, 'given'));
    must(await answer(id, anna, 'refused'));
    must(await answer(id, luca, 'withdrawn'));
    assert.deepEqual(
      (await consentsOf(database, id)).map(({ path, state }) => [path, state]),
      [
        ['members.0', 'withdrawn'],
        ['members.1', 'refused'],
      ],
    );
  });

  it('is not asked where the mandate is taken back, or nobody else is there', async () => {
    assert.deepEqual(await consentsOf(database, await sent('mandato-caf-isee', { action: 'revoke' })), []);
    const id = await sent('mandato-caf-isee', { action: 'give', until: null, others: false }, luca);
    assert.deepEqual(await consentsOf(database, id), []);
  });
});

describe('an answer by telephone', () => {
  async function called(who: Person, mode: 'text' | 'keypad') {
    const made = await counter.pins.make({ person: who, actor: who }, '1-day');
    assert.ok(made.ok);
    const call = reception({ ...counter, database }, { language: 'it', mode, source: null });
    const say = async (text: string) => {
      const input =
        mode === 'keypad' ? ({ type: 'keys', keys: text } as const) : ({ type: 'said', text } as const);
      const on = async (one: Input) => (await call.hear(one)).turn.say;
      return (await saidOut(await on(input), on)).join(' ');
    };
    const isKeyed = mode === 'keypad';
    await say(isKeyed ? '1' : 'a che punto è la mia domanda');
    await say(isKeyed ? '1' : 'pin');
    await say(isKeyed ? keysOf(who.codiceFiscale) : who.codiceFiscale);
    await say(isKeyed ? '1' : 'sì');
    return { say, first: await say(isKeyed ? made.value.pin : [...made.value.pin].join(' ')) };
  }

  it('is asked for once who calls is known; a yes is read back with what follows, and registered', async () => {
    const id = await inherited(heir(rita, 'applicant'));
    const { say, first } = await called(rita, 'text');
    assert.match(first, /Maria Rossi ha chiesto: .*Aspettiamo una sua risposta\. Vuole rispondere adesso\?/);
    const asked = await say('sì');
    assert.match(asked, /Giuseppe/);
    assert.match(asked, /la sua parte la incassa Maria Rossi\. È d’accordo\?/);
    assert.doesNotMatch(asked, /BNC|753XYZ/);
    const back = await say('sì');
    assert.match(
      back,
      /La sua risposta è: Sì, la mia parte la incassa Maria Rossi\. La sua parte va a Maria Rossi\. La registro\?/,
    );
    assert.equal((await askedOf(id, rita)).state, 'asked', 'nothing before the last yes');
    assert.match(await say('sì'), /Ho registrato la sua risposta\./);
    const { state, personId } = await askedOf(id, rita);
    assert.deepEqual([state, personId], ['given', rita.id]);
  });

  it('that is a no leads to the next question in the same call', async () => {
    const id = await inherited(heir(elio, 'applicant'));
    const { say } = await called(elio, 'text');
    await say('sì');
    await say('no');
    const next = await say('sì');
    assert.match(next, /Le chiediamo su quale conto la vuole.*Vuole rispondere adesso\?/);
    const later = await say('no');
    assert.match(later, /Finché lei non risponde la sua parte resta ferma\..*Va bene/);
    assert.deepEqual(
      (await consentsOf(database, id)).map(({ kind, state }) => [kind, state]),
      [
        ['collect-for-me', 'refused'],
        ['own-share', 'asked'],
      ],
    );
  });

  it('names an account by keys alone', async () => {
    const id = await inherited(heir(ugo, 'themselves'));
    const { say, first } = await called(ugo, 'keypad');
    assert.match(first, /Per sì prema 1/);
    await say('1');
    await say('1');
    await say(ibanKeys);
    await say('1');
    await say('1');
    const done = await say('1');
    assert.match(done, /Ho registrato la sua risposta\. La sua parte va sul conto/);
    assert.equal((await askedOf(id, ugo)).iban, annasIban);
  });

  it('contests the decision on one’s own share, by voice and by keys, and no share of another', async () => {
    const id = await inherited(heir(rita, 'applicant'), heir(ugo, 'applicant'));
    for (const who of [rita, ugo]) must(await answer(id, who, 'given'));
    await decided(id, 'refused');
    clock.set(day('2026-07-16'));
    const { say, first } = await called(rita, 'text');
    assert.match(first, /La sua parte: .*La domanda di Maria Rossi non è accolta\./);
    await say('riesame');
    const keyed = await called(ugo, 'keypad');
    assert.match(keyed.first, /prema 4/);
    await keyed.say('4');
    const begun = await database.query<{ person: string; channel: string }>(
      `select person_id as person, data ->> 'channel' as channel from application
       join application_event on application_id = application.id and seq = 1
       where about = $1 and contest -> 'share' is not null order by channel desc`,
      [id],
    );
    assert.deepEqual(
      begun.map(({ person, channel }) => [person, channel]),
      [
        [rita.id, 'text'],
        [ugo.id, 'keypad'],
      ],
    );
    const applicant = await called(maria, 'text');
    assert.doesNotMatch(applicant.first, /La sua parte:/);
  });

  it('is asked of nobody else: another heir, and whoever applied, hear of it nothing', async () => {
    await inherited(heir(paola, 'applicant'));
    for (const who of [maria, marco]) {
      const { first } = await called(who, 'keypad');
      assert.doesNotMatch(first, /Aspettiamo una sua risposta/);
    }
  });

  it('is not given for an account that is not theirs', async () => {
    const id = await inherited(heir(carla, 'themselves'));
    const { say } = await called(carla, 'keypad');
    await say('1');
    await say('1');
    await say(ibanKeys);
    await say('1');
    assert.match(await say('2'), /Serve un conto che è suo/);
    assert.equal((await askedOf(id, carla)).state, 'asked');
  });
});

describe('an heir at a counter, whom an operator has recognised', () => {
  it('says their account, and the operator writes it: only with their word, kept with both names', async () => {
    const id = await inherited(heir(amina, 'themselves'));
    const ask = await counterVisits(deskVisits(counter))(amina, ugo);
    const consent = await askedOf(id, amina);
    const at = `/it/my/consents/${consent.id}`;
    const page = plain((await ask(at)).text);
    assert.match(page, /Amina Diallo è davanti all’operatore/);
    assert.doesNotMatch(page, /con la sua identità digitale/);
    const form = { act: 'given', iban: annasIban, mine: 'yes' };
    const without = await ask(at, form);
    assert.equal(without.status, 422);
    assert.match(without.text, /Confermi che la persona è davanti a lei/);
    assert.equal((await askedOf(id, amina)).state, 'asked', 'nothing is taken without their word');
    const done = await ask(at, { ...form, word: 'yes' });
    assert.equal(done.status, 303);
    assert.equal((await askedOf(id, amina)).state, 'given');
    const receipt = plain((await ask(done.to)).text);
    assert.match(receipt, /Ugo Neri, per Amina Diallo/);
    assert.match(receipt, /Ha ascoltato la domanda e ha detto questa risposta/);
    const told = (await lettersOf(database, amina.id)).filter(({ kind }) => kind === 'done-for-you');
    assert.ok(told.length >= 1, 'the person is told at once');
    assert.equal((await mayWorkOn(database, ugo.id, { applicationId: id })).ok, false);
  });

  it('is not answered for by who acts for somebody else at that counter', async () => {
    const id = await inherited(heir(anna, 'themselves'));
    const ask = await counterVisits(deskVisits(counter))(amina, ugo);
    const { id: consent } = await askedOf(id, anna);
    const form = { act: 'given', iban: annasIban, mine: 'yes', word: 'yes' };
    assert.equal((await ask(`/it/my/consents/${consent}`, form)).status, 403);
    assert.equal((await askedOf(id, anna)).state, 'asked');
  });
});
