// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { inbox } from '#casework/index.ts';
import { addDays, day, type Result, todayInItaly } from '#core/index.ts';
import { begin, hear } from '#dialogue/index.ts';
import { type RawAnswers, toldOfDue } from '#interview/index.ts';
import { lettersOf } from '#notices/index.ts';
import { pagopa } from '#pagopa/index.ts';
import { settle } from '#payments/index.ts';
import { enterPatronato, mandates } from '#powers/index.ts';
import { tellCase } from '#reception/index.ts';
import { samplePagopa } from '#stand-ins/index.ts';
import { testDatabase } from '#store/testing.ts';
import { locateCases, tellWhereabouts, writtenAs } from '#whereabouts/index.ts';
import { apiClient } from './api-client.ts';
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
const paola = await samplePerson(database, clock, 'paola-ferri');
const visits = deskVisits(counter);
const definition = counter.catalogue.entries.get(service)?.definition;
assert.ok(definition);
const agency = { it: 'Agenzia di prova', en: 'Trial agency' };

// Each sweep asks anew: nothing rests after the failures of a test before.
const sweep = () =>
  settle({ database, clock, agency, pagopa: pagopa(async () => system.account, clock, { timeoutMs: 300 }) });

function must<Value>(result: Result<Value, string>): Value {
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
}

const worked = {
  'weekly-hours': 20,
  'hourly-pay': 900,
  'thirteenth-in': true,
  fixed: false,
  relative: false,
  weeks: 13,
};
const known = { ...worked, 'worker-code': 'VRDLSN85C60F205Z', year: 2026, quarter: 'first', ended: false };

async function answersFor(more: RawAnswers = {}): Promise<RawAnswers> {
  assert.ok(definition);
  return asOwn(database, completed(definition, { ...known, ...more }, todayInItaly(clock)), maria.id);
}
async function sent(more: RawAnswers = {}): Promise<string> {
  const begun = {
    language: 'it',
    channel: 'web',
    answers: await answersFor(more),
    personId: maria.id,
  } as const;
  const { application } = must(await counter.applications.start(service, begun));
  must(await counter.applications.submit(application, 'web'));
  return application.id;
}
async function located(id: string) {
  const application = must(await counter.casework.read(id));
  const [found] = await locateCases(database, [application], counter.applications, todayInItaly(clock));
  assert.ok(found);
  return found;
}
async function told(id: string): Promise<string> {
  const { now, next, also } = tellWhereabouts((await located(id)).where, 'it', writtenAs);
  return [now, next, ...also].join(' ');
}
async function noticeOf(id: string): Promise<string> {
  const { notice } = (await located(id)).where.payment ?? {};
  assert.ok(notice);
  return notice.number;
}
const letters = async (of: string) => (await lettersOf(database, maria.id)).filter(({ kind }) => kind === of);
const letter = async (of: string) => (await letters(of))[0];
const later = (days: number) => clock.set(addDays(todayInItaly(clock), days));

describe('a sum that has to be paid', () => {
  it('is told with its day before sending, on the page and by voice', async () => {
    const asMaria = await visits(maria);
    const begun = {
      language: 'it',
      channel: 'web',
      answers: await answersFor(),
      personId: maria.id,
    } as const;
    const { application } = must(await counter.applications.start(service, begun));
    const about = await asMaria(`/it/services/${service}`);
    assert.match(about.text, /Quanto si paga/);
    assert.match(about.text, /Calcolare quanto devo pagare/);
    const { text } = await asMaria(`/it/applications/${application.id}/check`);
    assert.match(text, /Deve pagare 442,00\s€ entro il 10 aprile 2026/);
    assert.match(text, /sanzioni e interessi/);
    const context = { definition, places: counter.places, today: day('2026-04-02') };
    const { answers } = application;
    const turn = heardOut(
      begin(context, { language: 'it', mode: 'voice', answers, agency }),
      (state, input) => hear(context, state, input),
    );
    assert.match(turn.say.join(' '), /Deve pagare quattrocentoquarantadue euro entro il dieci aprile/);
  });

  it('is nothing while a condition stands in the way: a quarter whose last day is over', () => {
    const voluntary = counter.catalogue.entries.get('pagamento-versamenti-volontari')?.definition;
    assert.ok(voluntary);
    const quarter = { authorised: true, year: 2026, quarter: 'first', weeks: 13, 'weekly-sum': 7000 };
    const answers = completed(voluntary, quarter, day('2026-06-30'));
    assert.match(
      toldOfDue(voluntary, answers, day('2026-06-30'), 'it').join(' '),
      /Deve pagare 910,00\s€ entro il 30 giugno 2026\. Chi paga anche un solo giorno dopo perde/,
    );
    assert.deepEqual(toldOfDue(voluntary, answers, day('2026-07-01'), 'it'), []);
  });

  it('is asked for by a notice of pagoPA, told alike on page, voice, letter, API and desk, and paid once', async () => {
    const id = await sent();
    assert.match(await told(id), /Prepariamo l’avviso di pagamento/);
    await sweep();
    const notice = await noticeOf(id);
    assert.match(notice, /^301\d{15}$/);
    assert.equal(BigInt(notice.slice(0, 16)) % 93n, BigInt(notice.slice(16)));
    const inFours = writtenAs.code(notice, 'it');
    assert.match(await told(id), new RegExp(`Deve pagare 442,00\\s€ entro il 10 aprile 2026.*${inFours}`));
    assert.match(
      tellCase(await located(id), 'it').sentences.join(' '),
      /avviso pagoPA è tre zero uno, zero zero zero/,
    );
    const asMaria = await visits(maria);
    const page = await asMaria(`/it/applications/${id}`);
    assert.match(page.text, new RegExp(inFours));
    assert.match(page.text, /Pagare online con pagoPA/);
    const ready = await letter('payment-ready');
    assert.match(ready?.body.join(' ') ?? '', new RegExp(inFours));
    const asPaola = await visits(paola);
    await asPaola(`/it/desk/cases/${id}/open`, { reason: 'work' });
    assert.match((await asPaola(`/it/desk/cases/${id}`)).text, new RegExp(`da pagare: avviso ${inFours}`));
    const { lines } = await inbox(database, { reader: paola.id });
    assert.ok(!lines.some((line) => line.id === id), 'it waits for nobody at the office');

    assert.equal(system.pay(notice), true);
    assert.equal(system.pay(notice), false, 'nobody pays twice');
    later(1);
    await sweep();
    await sweep();
    const { application, where } = await located(id);
    assert.equal(application.status, 'granted');
    assert.deepEqual(where.can, []);
    assert.match(await told(id), /Ha pagato 442,00\s€ il 2 aprile 2026\. Non deve fare altro/);
    assert.equal((await letters('paid')).length, 1);
    const receipt = await letter('paid');
    assert.match(receipt?.body.join(' ') ?? '', /Questa lettera è la sua ricevuta.*serve anche per le tasse/);
    const again = await visits(paola);
    await again(`/it/desk/cases/${id}/open`, { reason: 'work' });
    assert.match((await again(`/it/desk/cases/${id}`)).text, /pagato il 2 aprile 2026/);
  });

  it('stands in the API as it is, for the program of a patronato that acts for the person', async () => {
    const luca = await samplePerson(database, clock, 'luca-bianchi');
    await enterPatronato(database, { id: 'uno', name: 'Patronato Uno' }, luca.id);
    const client = await apiClient(counter, { patronatoId: 'uno' });
    const kept = mandates(database, clock);
    const words = { patronatoId: 'uno', language: 'it', subject: 'Prova', words: 'Do mandato.' } as const;
    const mandate = must(await kept.sign(maria.id, { service, ...words, applicationId: null }));
    must(await kept.accept(mandate, luca.id));
    const answers = await answersFor({ quarter: 'second', weeks: 1 });
    const begun = await client.call('POST', '/applications', { service, language: 'it', mandate, answers });
    const { id } = (await begun.json()) as { id: string };
    assert.equal(begun.status, 201);
    assert.equal((await client.call('POST', `/applications/${id}/submission`)).status, 200);
    await sweep();
    const shown = await client.call('GET', `/applications/${id}`);
    const { payment } = (await shown.json()) as { payment: { cents: number; state: string; notice: object } };
    assert.equal(payment.cents, 3400);
    assert.equal(payment.state, 'payable');
    assert.match(JSON.stringify(payment.notice), /"number":"301\d{15}","creditor":"01234567897"/);
  });

  it('is asked for once, though answers are lost on the way', async () => {
    const id = await sent({ quarter: 'third' });
    system.behave('loses-answers');
    await assert.rejects(sweep(), { name: 'PaymentsAway' });
    assert.match(await told(id), /Prepariamo l’avviso/);
    system.behave('well');
    later(1);
    const before = system.seen.length;
    await sweep();
    assert.match(await noticeOf(id), /^301/);
    assert.ok(system.seen.slice(before).every((line) => !line.includes(maria.codiceFiscale)));
  });

  it('waits while the system is away, or none is set up, and is nobody’s fault', async () => {
    const id = await sent({ quarter: 'fourth' });
    for (const manner of ['silent', 'broken'] as const) {
      system.behave(manner);
      await assert.rejects(sweep(), { name: 'PaymentsAway' });
      later(1);
    }
    system.behave('well');
    await settle({ database, clock, agency, pagopa: pagopa(async () => undefined, clock) });
    assert.match(await told(id), /Prepariamo l’avviso/);
    later(1);
    await sweep();
    assert.match(await told(id), /Il numero dell’avviso/);
    assert.deepEqual(await database.query(`select from stuck where sweep = 'payments'`), []);
  });

  it('that is withdrawn can no longer be paid', async () => {
    const id = await sent({ year: 2026, quarter: 'first', 'worker-code': 'DLLMNA90E41Z330U' });
    await sweep();
    const notice = await noticeOf(id);
    must(await counter.casework.withdraw(id, 'web'));
    later(1);
    await sweep();
    assert.equal(system.pay(notice), false);
    assert.equal((await located(id)).where.payment?.state, 'void');
  });

  it('paid at the same moment as it was withdrawn is told as paid, and how to have it back', async () => {
    const id = await sent({ year: 2026, quarter: 'second', 'worker-code': 'DLLMNA90E41Z330U' });
    await sweep();
    must(await counter.casework.withdraw(id, 'web'));
    assert.equal(system.pay(await noticeOf(id)), true);
    later(1);
    await sweep();
    assert.equal((await located(id)).where.payment?.state, 'paid');
    const receipt = await letter('paid');
    assert.match(receipt?.body.join(' ') ?? '', /ci chiami per riavere la somma/);
  });

  it('that the system took back goes to the office', async () => {
    const id = await sent({ year: 2026, quarter: 'third', 'worker-code': 'DLLMNA90E41Z330U' });
    await sweep();
    system.cancel(await noticeOf(id));
    later(1);
    await sweep();
    assert.equal((await located(id)).where.payment?.state, 'void');
    const { lines } = await inbox(database, { reader: paola.id });
    assert.ok(lines.some((line) => line.id === id));
  });

  it('that is paid before the office decides waits for the money, then for an officer, with the term of the day it was sent', async () => {
    const entry = counter.catalogue.entries.get(service);
    assert.ok(entry && definition.service.due);
    const fee = { ...definition.service.due, leaves: 'decision' } as const;
    const decided = { ...definition, service: { ...definition.service, due: fee } };
    const entries = new Map([...counter.catalogue.entries, [service, { ...entry, definition: decided }]]);
    const town = await testCounter(database, clock, { catalogue: { ...counter.catalogue, entries } });
    const answers = await answersFor({ year: 2026, quarter: 'fourth', 'worker-code': 'DLLMNA90E41Z330U' });
    const begun = { language: 'it', channel: 'web', answers, personId: maria.id } as const;
    const { application } = must(await town.applications.start(service, begun));
    must(await town.applications.submit(application, 'web'));
    const { id } = application;
    const isInWork = async () =>
      (await inbox(database, { reader: paola.id })).lines.some((line) => line.id === id);
    assert.ok(must(await town.casework.read(id)).dueOn, 'the term runs');
    await sweep();
    assert.equal(await isInWork(), false);
    assert.equal(system.pay(await noticeOf(id)), true);
    later(1);
    await sweep();
    const paid = must(await town.casework.read(id));
    assert.equal(paid.status, 'submitted', 'nobody has decided');
    assert.match(await told(id), /Ha pagato/);
    assert.doesNotMatch(await told(id), /Non deve fare altro/);
    assert.equal(await isInWork(), true);
  });
});
