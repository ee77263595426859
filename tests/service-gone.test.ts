// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import { type Catalogue, frontDoorOf, loadCatalogue } from '#catalogue/index.ts';
import { addDays, day, type Result, todayInItaly } from '#core/index.ts';
import { decisionsOf, type Letter } from '#decisions/index.ts';
import type { Definition, RawAnswers } from '#interview/index.ts';
import { reception, tellCase } from '#reception/index.ts';
import type { Application } from '#record/index.ts';
import { testDatabase } from '#store/testing.ts';
import type { Input } from '#turns/index.ts';
import { locateCases } from '#whereabouts/index.ts';
import { besideAll } from './alone.ts';
import { apiClient } from './api-client.ts';
import { testClock, testCounter } from './counter.ts';
import { deskVisits, refusedApplication, samplePerson, sentApplication } from './desk-scene.ts';
import { mariasAnswers } from './family.ts';
import { saidOut } from './heard-out.ts';

const database = await testDatabase();
const clock = testClock('2026-06-10');
const whole = await loadCatalogue();
const counter = await testCounter(database, clock, { catalogue: whole });
// Old enough for the service.
const giuseppe = await samplePerson(database, clock, 'giuseppe-esposito');
const paola = await samplePerson(database, clock, 'paola-ferri');
const carla = await samplePerson(database, clock, 'carla-greco');
const service = 'assegno-sociale';
const title = whole.entries.get(service)?.card.title.it ?? '';

/** The services without one folder, as when another administration takes it away. */
function without(slug: string): Catalogue {
  return { ...whole, entries: new Map([...whole.entries].filter(([id]) => id !== slug)) };
}

/** The services after the conditions and questions of one were named anew. */
function renamed(slug: string): Catalogue {
  const entry = whole.entries.get(slug);
  assert.ok(entry?.definition);
  const anew = <Value>(of: Readonly<Record<string, Value>>) =>
    Object.fromEntries(Object.entries(of).map(([id, value]) => [`${id}-anew`, value]));
  const { service: old, words } = entry.definition;
  const next = {
    ...old,
    version: '2027-01-01',
    questions: anew(old.questions),
    asked: {},
    conditions: mapped(anew(old.conditions), (condition) => ({ ...condition, met: () => true })),
    computes: [],
  };
  const said = { ...words.it, questions: anew(words.it.questions), conditions: anew(words.it.conditions) };
  const definition = { service: next, words: { it: said } } as unknown as Definition;
  return { ...whole, entries: new Map([...whole.entries, [slug, { ...entry, definition }]]) };
}
function value<Value>(result: Result<Value, string>): Value {
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
}
function mapped<Value, Made>(of: Readonly<Record<string, Value>>, make: (value: Value) => Made) {
  return Object.fromEntries(Object.entries(of).map(([id, value]) => [id, make(value)]));
}

const signed = async (status: 'eligible' | 'ineligible', of = service) => {
  const seen = await sentApplication(counter, clock, { service: of, status, personId: giuseppe.id });
  const reasons = (seen.receipt?.outcome.conditions ?? []).filter(({ state }) => state === 'unmet');
  const decision =
    status === 'eligible'
      ? { outcome: 'granted' as const, reasons: [] }
      : { outcome: 'refused' as const, reasons: reasons.map(({ id }) => id) };
  const done = await counter.casework.sign(seen, {
    ...decision,
    words: 'Parole',
    by: paola.id,
    ...(status === 'eligible' ? { beside: await besideAll(database, seen.id) } : {}),
  });
  assert.ok(done.ok, JSON.stringify(done));
  if (done.value.needsSecond) await counter.casework.countersign(seen.id, carla.id);
  return seen;
};
const letterOf = async ({ id }: Pick<Application, 'id'>) =>
  (await decisionsOf(database, id))[0]?.letter as Letter | undefined;

const after: readonly (readonly [string, () => Catalogue])[] = [
  ['whose folder is gone', () => without(service)],
  ['whose questions and conditions have other names now', () => renamed(service)],
];
// What each looks at is made one after the other: each is sent on a day of its own.
for (const [what, catalogue] of after) {
  const refused = await refusedApplication(counter, clock, { service, person: giuseppe, by: paola.id });
  const [granted, rejected, other] = [
    await signed('eligible'),
    await signed('ineligible'),
    await signed('eligible', 'bonus-asilo-nido'),
  ];
  const open = await sentApplication(counter, clock, {
    service,
    status: 'ineligible',
    personId: giuseppe.id,
  });
  const begun = await counter.applications.start(service, {
    language: 'it',
    channel: 'web',
    personId: giuseppe.id,
  });
  const now = await testCounter(database, clock, { catalogue: catalogue() });
  const visit = deskVisits(now);

  describe(`a service ${what}`, () => {
    it('stops no letter: those that were signed go out, and give the reasons that were shown', async () => {
      clock.set(addDays(todayInItaly(clock), 1));
      assert.ok((await now.casework.sendDue()) > 0);
      for (const one of [granted, rejected, other]) assert.ok(await letterOf(one));
      const says = (rejected.receipt?.outcome.conditions ?? []).find(({ state }) => state === 'unmet')?.says;
      const text = JSON.stringify(await letterOf(rejected));
      assert.ok(says && text.includes(JSON.stringify(says).slice(1, -1)), text);
      assert.ok(JSON.stringify(await letterOf(granted)).includes(title));
    });

    it('takes no page from its applicants', async () => {
      const ask = await visit(giuseppe);
      const mine = await ask('/it/my');
      assert.equal(mine.status, 200);
      for (const { number } of [granted, rejected, other, open])
        assert.ok(mine.text.includes(number ?? '-'), `${number}`);
      for (const { id } of [refused, granted, rejected, open]) {
        for (const path of ['', '/receipt', '/withdraw', '/documents']) {
          const page = await ask(`/it/applications/${id}${path}`);
          assert.ok(page.status < 500, `${path}: ${page.status}`);
        }
        const page = await ask(`/it/applications/${id}`);
        assert.equal(page.status, 200);
        assert.ok(page.text.includes(title));
      }
      assert.equal((await ask('/it/my/letters')).status, 200);
      assert.equal((await ask('/it/my/data/export')).status, 200);
      const receipt = await ask(`/it/applications/${open.id}/receipt`);
      for (const { value } of open.receipt?.lines.slice(0, 3) ?? [])
        assert.ok(receipt.text.includes(value), value);
    });

    it('is worked on at the desk: the case shows its answers and why, and is decided', async () => {
      const ask = await visit(paola);
      assert.equal((await ask('/it/desk/cases')).status, 200);
      await ask(`/it/desk/cases/${open.id}/open`, { reason: 'work' });
      const page = await ask(`/it/desk/cases/${open.id}`);
      assert.equal(page.status, 200);
      for (const { short, value } of open.receipt?.lines ?? []) {
        assert.ok(
          page.text.includes(escaped(short)) && page.text.includes(escaped(value)),
          `${short}: ${value}`,
        );
      }
      const unmet = (open.receipt?.outcome.conditions ?? []).filter(({ state }) => state === 'unmet');
      for (const { says } of unmet) assert.ok(page.text.includes(escaped(says)), says);
      assert.equal((await ask(`/it/desk/cases/${open.id}/decide`)).status, 200);
      const read = await now.casework.read(open.id);
      assert.ok(read.ok);
      const reasons = unmet.map(({ id }) => id);
      const done = await now.casework.sign(read.value, {
        outcome: 'refused',
        reasons,
        words: '',
        by: paola.id,
      });
      assert.ok(done.ok, JSON.stringify(done));
    });

    it('is told in conversation and contested on what the decision said', async () => {
      const found = await now.casework.read(refused.id);
      assert.ok(found.ok);
      const about = found.value;
      const [located] = await locateCases(database, [about], now.applications, todayInItaly(clock));
      assert.ok(located);
      const told = JSON.stringify(tellCase(located, 'it', false));
      assert.ok(told.includes(title));
      const contest = await now.applications.contest(about, 'review', { language: 'it', channel: 'web' });
      assert.ok(contest.ok, JSON.stringify(contest));
      const { service: questions } = now.applications.definition(contest.value);
      assert.ok(refused.reasons.every((id) => JSON.stringify(questions.questions).includes(id)));
      const page = await (await visit(giuseppe))(`/it/applications/${contest.value.id}/check`);
      assert.equal(page.status, 200);
    });

    it('is shown by its title wherever it stands, and never by its id', async () => {
      if (what !== 'whose folder is gone') return;
      const answers = { ...open.answers };
      const guest = await counter.applications.start(service, { language: 'it', channel: 'web', answers });
      assert.ok(guest.ok && (await counter.applications.submit(guest.value.application, 'web')).ok);
      const waiting = guest.value.application.id;
      const [giuseppes, paolas] = [await visit(giuseppe), await visit(paola)];
      const number = (
        await database.query<{ number: string }>('select number from application where id = $1', [waiting])
      )[0]?.number;
      const pages: readonly (readonly [typeof paolas, string, Readonly<Record<string, string>>?])[] = [
        ...['/it/my', '/it/my/data', '/it/my/letters', '/it/my/seen', '/it/my/mandates', '/it/my/powers'].map(
          (path) => [giuseppes, path] as const,
        ),
        ...[refused.id, granted.id, waiting, begun.ok ? begun.value.application.id : ''].map(
          (id) => [giuseppes, `/it/applications/${id}`] as const,
        ),
        [paolas, '/it/desk/cases'],
        [paolas, '/it/desk/cases/find', { find: number ?? '' }],
        [paolas, '/it/desk/cases/find', { find: giuseppe.codiceFiscale }],
        [await visit(carla), '/it/desk/quality'],
        [giuseppes, '/it/resume', { code: number ?? '', 'codice-fiscale': giuseppe.codiceFiscale }],
      ];
      for (const [ask, path, form] of pages) {
        const { text } = await ask(path, form);
        const read = text.replaceAll(/<[^>]*>/g, ' ');
        assert.doesNotMatch(read, new RegExp(service), path);
      }
      assert.match((await giuseppes(`/it/applications/${waiting}`)).text, new RegExp(title));
      const { pin } = value(await now.pins.make({ person: giuseppe, actor: giuseppe }, '1-day'));
      const call = reception({ ...now, database }, { language: 'it', mode: 'text', source: null });
      for (const text of ['a che punto è la mia domanda', 'pin', giuseppe.codiceFiscale, 'sì'])
        await call.hear({ type: 'said', text });
      const on = async (input: Input) => (await call.hear(input)).turn.say;
      const said = (await saidOut(await on({ type: 'said', text: pin }), on)).join(' ');
      assert.match(said, new RegExp(`è stata consegnata una domanda.*${title}`));
      assert.doesNotMatch(said, new RegExp(service));
    });

    it('begins nothing, and says so of what was begun', async () => {
      if (what !== 'whose folder is gone') return;
      assert.ok(begun.ok);
      const ask = await visit(giuseppe);
      const page = await ask(`/it/applications/${begun.value.application.id}`);
      assert.equal(page.status, 410);
      assert.match(page.text, /non si chiede più qui/);
      const sent = await now.applications.submit(begun.value.application, 'web');
      assert.equal(!sent.ok && sent.problems[0]?.code, 'closed');
    });
  });
}

{
  const maria = await samplePerson(database, clock, 'maria-rossi');
  const change = 'assegno-unico-variazione';
  const sends = async (slug: string, answers: RawAnswers) => {
    const begin = { language: 'it', channel: 'web', answers, personId: maria.id } as const;
    const started = await counter.applications.start(slug, begin);
    assert.ok(started.ok, JSON.stringify(started));
    const proof = { level: 3, signedInAt: new Date(clock.nowMs()) };
    const done = await counter.applications.submit(started.value.application, 'web', proof);
    assert.ok(done.ok, JSON.stringify(done));
    const found = await counter.casework.read(started.value.application.id);
    assert.ok(found.ok);
    return found.value;
  };
  const grant = async (by: typeof counter, seen: Application) => {
    const decision = { outcome: 'granted', reasons: [], words: 'Visti gli atti.', by: paola.id } as const;
    const beside = await besideAll(database, seen.id);
    const done = await by.casework.sign(seen, { ...decision, beside });
    assert.ok(done.ok, JSON.stringify(done));
    if (done.value.needsSecond) await by.casework.countersign(seen.id, carla.id);
    clock.set(addDays(todayInItaly(clock), 1));
    await by.casework.sendDue();
  };

  describe('a change whose service is gone', () => {
    it('is granted and told; the desk says what it changes, and that it is carried over by hand', async () => {
      clock.set(day('2026-03-10'));
      const target = await sends('assegno-unico-universale', mariasAnswers('all-to-me'));
      await grant(counter, target);
      clock.set(day('2026-05-20'));
      const sent = await sends(change, {
        granted: true,
        claim: target.number,
        'my-side': 'applicant',
        from: '2026-05-10',
        what: 'disability',
        'child-code': (mariasAnswers('all-to-me')['children'] as readonly RawAnswers[])[1]?.[
          'codice-fiscale'
        ],
        'disability-degree': 'severe',
        'given-name': 'Maria',
        'family-name': 'Rossi',
        'codice-fiscale': maria.codiceFiscale,
        mobile: '+393331234567',
        email: null,
      });
      const now = await testCounter(database, clock, { catalogue: without(change) });
      const desk = await deskVisits(now)(paola);
      await desk(`/it/desk/cases/${sent.id}/open`, { reason: 'work' });
      const page = await desk(`/it/desk/cases/${sent.id}`);
      assert.equal(page.status, 200);
      assert.ok(page.text.includes(target.number ?? '-'), 'which application it changes');
      assert.match(page.text, /va riportato a mano/);
      await grant(now, sent);
      assert.ok(await letterOf(sent));
      const own = await deskVisits(now)(maria);
      for (const { id } of [sent, target]) assert.equal((await own(`/it/applications/${id}`)).status, 200);
    });
  });
}

{
  const names = whole.entries.get(service)?.card.title.it ?? '';
  const sent = await sentApplication(counter, clock, { service, status: 'eligible', personId: giuseppe.id });
  const now = await testCounter(database, clock, { catalogue: without(service) });

  describe('a service that is gone, at every other door', () => {
    it('is called by the name it had, and never by its id: what registers were asked, requests, mandates, the lists of the desk', async () => {
      await database.query(
        `insert into privacy_request (id, person_id, application_id, kind, words, asked_at, due_on)
       values (gen_random_uuid(), $1, $2, 'correction', 'x', now(), now())`,
        [giuseppe.id, sent.id],
      );
      await database.query(
        `insert into register_fetch (at, person_id, actor_id, application_id, service, register, purpose)
       values (now(), $1, $1, $2, $3, 'anpr', 'x')`,
        [giuseppe.id, sent.id, service],
      );
      await database.query(
        `insert into payment_account (id, person_id, pays, iban, holder, application_id, from_at)
       values (gen_random_uuid(), $1, $3, null, 'not-asked', $2, now())`,
        [giuseppe.id, sent.id, `${service} x`],
      );
      const own = await deskVisits(now)(giuseppe);
      const desk = await deskVisits(now)(paola);
      for (const [ask, path] of [
        [own, '/it/my'],
        [own, '/it/my/data'],
        [own, '/it/my/mandates/new'],
        [own, '/it/my/access'],
        [own, '/it/my/accounts'],
        [desk, '/it/desk/cases'],
      ] as const) {
        const { status, text } = await ask(path);
        assert.equal(status, 200, path);
        const shown = text.replaceAll(/<[^>]*>/g, ' ');
        assert.ok(!/assegno-sociale/.test(shown), path);
        assert.ok(shown.includes(escaped(names)), path);
      }
    });

    it('is no service of the API any more, and what was begun, handed in or sent with it is told there all the same', async () => {
      const [client, other] = [await apiClient(counter), await apiClient(counter)];
      const body = { service, language: 'it', answers: sent.answers };
      const begun = async () => {
        const { id } = (await (await client.call('POST', '/applications', body)).json()) as { id: string };
        return id;
      };
      const [draft, waiting, claimed] = [await begun(), await begun(), await begun()];
      for (const id of [waiting, claimed])
        assert.equal((await client.call('POST', `/applications/${id}/submission`)).status, 200);
      const handedIn = value(await counter.applications.claimable(claimed, giuseppe.id));
      value(await counter.applications.claim(handedIn.application, giuseppe.id, 'web'));
      const authorization = await client.authorization();
      const ask = async (method: string, path: string, sends?: object, by = authorization) => {
        const answer = await now.web.request(`http://localhost/api/v1${path}`, {
          method,
          headers: { authorization: by, 'content-type': 'application/json', 'idempotency-key': randomUUID() },
          ...(sends ? { body: JSON.stringify(sends) } : {}),
        });
        const text = await answer.text();
        assert.ok(answer.status < 500, `${method} ${path}: ${text}`);
        return { status: answer.status, said: JSON.parse(text) as Record<string, unknown> };
      };
      const services = (await ask('GET', '/services')).said as unknown as readonly { id: string }[];
      assert.ok(services.length > 0 && services.every(({ id }) => id !== service));
      for (const path of ['', '/schema'])
        assert.equal((await ask('GET', `/services/${service}${path}`)).status, 404, path);
      for (const path of ['evaluate'])
        assert.equal((await ask('POST', `/services/${service}/${path}`, { answers: {} })).status, 404, path);
      const fresh = await ask('POST', '/applications', body);
      assert.deepEqual([fresh.status, fresh.said['code']], [404, 'unknown-service']);
      const read = await ask('GET', `/applications/${draft}`);
      assert.deepEqual(
        [read.status, read.said['status'], read.said['answers']],
        [200, 'draft', sent.answers],
      );
      const closed = await ask('POST', `/applications/${draft}/submission`);
      assert.deepEqual([closed.status, closed.said['code']], [409, 'closed']);
      const waits = await ask('GET', `/applications/${waiting}`);
      assert.deepEqual([waits.status, waits.said['status']], [200, 'waiting-for-identity']);
      const receipt = await ask('POST', `/applications/${waiting}/submission`);
      assert.equal(receipt.status, 200, 'the same receipt, with the words that were shown');
      assert.ok(JSON.stringify(receipt.said).includes(title));
      const owned = await ask('GET', `/applications/${claimed}`);
      assert.deepEqual([owned.status, owned.said['code']], [403, 'owned']);
      const foreign = await ask('GET', `/applications/${waiting}`, undefined, await other.authorization());
      assert.deepEqual([foreign.status, foreign.said['code']], [404, 'not-found']);
      assert.ok((await now.casework.history(claimed)).length > 1, 'its history is there');
    });

    it('tells in conversation where it is', async () => {
      const made = await now.pins.make({ person: giuseppe, actor: giuseppe }, '1-day');
      assert.ok(made.ok);
      const call = reception({ ...now, database }, { language: 'it', mode: 'text', source: null });
      const say = async (text: string) => (await call.hear({ type: 'said', text })).turn.say.join(' ');
      for (const text of ['a che punto è la mia domanda', 'ho il pin', giuseppe.codiceFiscale, 'sì'])
        await say(text);
      const told = [await say(inWords(made.value.pin))];
      for (let n = 0; n < 40; n++) told.push(await say('sì'));
      assert.ok(told.join(' ').includes(names));
    });
  });
}

const inWords = (digits: string) =>
  [...digits]
    .filter((digit) => /\d/.test(digit))
    .map((digit) => 'zero uno due tre quattro cinque sei sette otto nove'.split(' ')[Number(digit)])
    .join(' ');

{
  const instead = { it: 'Chieda al suo Comune.', en: 'Ask your municipality.' };
  const entry = whole.entries.get(service);
  assert.ok(entry);
  const closed = { on: day('2026-09-01'), instead };
  const catalogue = {
    ...whole,
    entries: new Map([...whole.entries, [service, { ...entry, card: { ...entry.card, closed } }]]),
  };
  const there = await testCounter(database, clock, { catalogue });
  const visit = deskVisits(there);
  const running = await sentApplication(there, clock, { service, status: 'eligible', personId: giuseppe.id });

  describe('a service that closes on a date', () => {
    it('is asked for until the day before, and from that day says where to turn to', async () => {
      clock.set(day('2026-08-31'));
      const ask = await visit(giuseppe);
      const begun = await ask(`/it/services/${service}/start`, {});
      assert.equal(begun.status, 303);
      clock.set(day('2026-09-01'));
      const later = await visit(giuseppe);
      const page = await later(`/it/services/${service}`);
      assert.equal(page.status, 200);
      assert.match(page.text, /Dal 1º settembre 2026 questo servizio non si chiede più qui/);
      assert.match(page.text, /Chieda al suo Comune/);
      assert.doesNotMatch(page.text, /services\/assegno-sociale\/(start|estimate)/);
      assert.equal((await later(`/it/services/${service}/start`, {})).status, 404);
      const english = await later(begun.to.replace('/it/', '/en/'));
      assert.equal(english.status, 410);
      assert.match(english.text, /Ask your municipality/);
      for (const [path, form] of [
        ['/check', undefined],
        ['/submit', {}],
      ] as const)
        assert.equal((await later(begun.to.replace('/known', '') + path, form)).status, 410, path);
    });

    it('is told as closed by the API and at the door of a conversation', async () => {
      const services = (await (await there.web.request('/api/v1/services')).json()) as { id: string }[];
      const told = services.find(({ id }) => id === service);
      assert.deepEqual({ ...told, obtainable: false, closed: '2026-09-01' }, told);
      const door = frontDoorOf(catalogue, day('2026-09-01'));
      assert.ok(!door.obtainable.includes(service));
      assert.match(door.service(service, 'de')?.facts.join(' ') ?? '', /Seit dem 1\. September 2026/);
      assert.ok(frontDoorOf(catalogue, day('2026-08-31')).obtainable.includes(service));
    });

    it('goes on with what was sent', async () => {
      clock.set(day('2026-09-02'));
      const read = await there.casework.read(running.id);
      assert.ok(read.ok);
      const done = await there.casework.sign(read.value, {
        outcome: 'granted',
        beside: await besideAll(database, running.id),
        reasons: [],
        words: '',
        by: paola.id,
      });
      assert.ok(done.ok, JSON.stringify(done));
      if (done.value.needsSecond) await there.casework.countersign(running.id, carla.id);
      clock.set(day('2026-09-03'));
      await there.casework.sendDue();
      assert.ok(await letterOf(running));
      const page = await (await visit(giuseppe))(`/it/applications/${running.id}`);
      assert.equal(page.status, 200);
    });
  });
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll("'", '&#39;').replaceAll('"', '&quot;');
}
