// SPDX-License-Identifier: AGPL-3.0-or-later

import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import { accessesTo, mayWorkOn, staffRoles } from '#access/index.ts';
import { inbox } from '#casework/index.ts';
import { addDays, day, type Result, todayInItaly } from '#core/index.ts';
import type { RawAnswers } from '#interview/index.ts';
import { stumbled } from '#outbox/index.ts';
import type { Person } from '#persons/index.ts';
import { askForPerson } from '#queue/index.ts';
import type { Application } from '#record/index.ts';
import { giveRole } from '#staff/index.ts';
import { passOn } from '#tasks/index.ts';
import { alone } from './alone.ts';
import { deskVisits, sentApplication } from './desk-scene.ts';
import { mariasAnswers } from './family.ts';
import { scene } from './scene.ts';

const { database, clock, counter, person } = await scene('2026-06-10');
const { applications, casework } = counter;
const visit = deskVisits(counter);
const [maria, luca, giuseppe, anna] = [
  await person('maria-rossi'),
  await person('luca-bianchi'),
  await person('giuseppe-esposito'),
  await person('anna-esposito'),
];
const [paola, marco, carla, ugo] = [
  await person('paola-ferri'),
  await person('marco-conti'),
  await person('carla-greco'),
  await person('ugo-neri'),
];
// Whoever holds every role is refused for the case alone.
for (const one of [paola, marco, carla, ugo])
  for (const role of staffRoles) await giveRole(database, one.id, role);

const must = <Value>(result: Result<Value, string>): Value => {
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
};
const code = (result: Result<unknown, string>) => (result.ok ? 'done' : result.problems[0]?.code);
const tieOf = async (who: Person, { id: applicationId }: { id: string }) => {
  const free = await mayWorkOn(database, who.id, { applicationId });
  return free.ok ? 'free' : free.problems[0]?.with?.['tie'];
};
// The answers of an example name somebody of the example: here the person themself.
async function ownCase(of: Person, status: 'eligible' | 'ineligible' = 'eligible'): Promise<Application> {
  const scene = { service: 'assegno-sociale', status, personId: of.id };
  const { id } = await sentApplication(counter, clock, scene);
  await database.query(
    `update application set answers = regexp_replace(answers::text, '"[A-Z]{6}\\d{2}[A-Z]\\d{2}[A-Z]\\d{3}[A-Z]"', $2, 'g')::json where id = $1`,
    [id, JSON.stringify(of.codiceFiscale)],
  );
  return must(await casework.read(id));
}
async function family(applicant: Person, change: RawAnswers): Promise<Application> {
  clock.set(day('2026-06-10'));
  const answers = mariasAnswers('all-to-me', change);
  const begin = { language: 'it', channel: 'web', answers, personId: applicant.id } as const;
  const { application } = must(await applications.start('assegno-unico-universale', begin));
  must(await applications.submit(application, 'web'));
  return must(await casework.read(application.id));
}

describe('the codici fiscali that an application names', () => {
  it('are found wherever they stand as an answer, each once, and nothing that only looks like one', async () => {
    const answers = {
      own: maria.codiceFiscale,
      again: [{ child: luca.codiceFiscale }, { child: luca.codiceFiscale }],
      company: '01234567890',
      text: `di ${giuseppe.codiceFiscale}, "${anna.codiceFiscale}"`,
      number: 12345678901,
      small: giuseppe.codiceFiscale.toLowerCase(),
    };
    const known = { partner: { value: anna.codiceFiscale }, 'given-name': { value: 'MARIA' } };
    const [row] = await database.query<{ codes: readonly string[] }>(
      'select codes_in($1, $2, null) as codes',
      [JSON.stringify(answers), JSON.stringify(known)],
    );
    const codes = [maria, luca, anna].map(({ codiceFiscale }) => codiceFiscale);
    assert.deepEqual(row?.codes.toSorted(), [...codes, '01234567890'].toSorted());
  });
});

describe('nobody of the agency works', () => {
  it('on a case of their own', async () => {
    const own = await ownCase(paola);
    assert.equal(await tieOf(paola, own), 'own');
    assert.equal(await tieOf(carla, own), 'free');
    const ask = await visit(paola);
    const opened = await ask(`/it/desk/cases/${own.id}`);
    assert.equal(opened.status, 403);
    assert.match(opened.text, /La lavora un’altra persona/);
    const [last] = await accessesTo(database, paola.id);
    assert.deepEqual([last?.allowed, last?.reason, last?.number], [false, 'È una pratica sua', own.number]);
  });

  it('on a case in which they are named, whatever the question and however deep in a list', async () => {
    const asParent = await family(maria, { 'other-parent-code': paola.codiceFiscale });
    assert.equal(await tieOf(paola, asParent), 'own');
    const asChild = await family(maria, {});
    await database.query(
      `update application set answers = jsonb_set(answers::jsonb, '{children,0,codice-fiscale}', to_jsonb($2::text))::json where id = $1`,
      [asChild.id, marco.codiceFiscale],
    );
    assert.equal(await tieOf(marco, asChild), 'own');
    assert.equal(await tieOf(carla, asChild), 'free');
  });

  it('on a case of somebody who stands in one case with them: a child, the other parent', async () => {
    const { givenName, familyName, codiceFiscale } = marco;
    const names = { 'given-name': givenName, 'family-name': familyName, 'codice-fiscale': codiceFiscale };
    await family(marco, { ...names, 'other-parent-code': anna.codiceFiscale });
    const annas = await ownCase(anna);
    assert.equal(await tieOf(marco, annas), 'relative');
    assert.equal(await tieOf(carla, annas), 'free');
    const ask = await visit(marco);
    assert.equal((await ask(`/it/desk/cases/${annas.id}/open`, { reason: 'work' })).status, 403);
    assert.equal((await accessesTo(database, anna.id))[0]?.reason, 'È la pratica di una persona vicina');
  });

  it('on a case for which they act, or acted, by delegation, guardianship or mandate', async () => {
    const hers = await ownCase(giuseppe);
    assert.equal(await tieOf(carla, hers), 'free');
    await database.query(
      `insert into guardianship (id, represented_id, guardian_id, kind, court, decree_number, decree_on, recorded_by, recorded_at)
       values ($1, $2, $3, 'guardian', 'Napoli', '1/2026', '2026-01-01', $4, now())`,
      [randomUUID(), giuseppe.id, carla.id, ugo.id],
    );
    assert.notEqual(await tieOf(carla, hers), 'free');
    assert.equal(await tieOf(ugo, hers), 'identified', 'nor whoever wrote the power down');
    await database.query('delete from guardianship');
    assert.equal(await tieOf(carla, hers), 'free');
  });

  it('but a stranger ties nobody to a case, by handing in what names an officer beside somebody', async () => {
    const lucas = await ownCase(luca);
    const nearCarla = () => database.query('select codice_fiscale from near($1)', [carla.id]);
    const before = await nearCarla();
    assert.equal(await tieOf(carla, lucas), 'free');
    clock.set(day('2026-06-10'));
    const answers = {
      ...mariasAnswers('all-to-me'),
      'codice-fiscale': luca.codiceFiscale,
      'other-parent-code': carla.codiceFiscale,
    };
    const begin = { language: 'it', channel: 'web', answers } as const;
    const { application } = must(await applications.start('assegno-unico-universale', begin));
    must(await applications.submit(application, 'web'));
    assert.equal(await tieOf(carla, lucas), 'free');
    assert.deepEqual(await nearCarla(), before);
  });

  it('on a case that they typed, gave papers for, or whose person they identified', async () => {
    const lucas = await ownCase(luca);
    assert.equal(await tieOf(ugo, lucas), 'free');
    const by = { id: ugo.id, name: 'Ugo Neri', as: 'operator', for: 'Luca Bianchi' } as const;
    must(
      await casework
        .by(by)
        .giveDocuments(lucas.id, { channel: 'operator', words: 'x' })
        .then((done) => (done.ok ? done : casework.by(by).withdraw(lucas.id, 'operator'))),
    );
    assert.equal(await tieOf(ugo, lucas), 'acted');
    const another = await ownCase(luca);
    assert.equal(await tieOf(ugo, another), 'free');
    await database.query(
      `insert into identification (id, person_id, operator_id, at, place, document_kind, document_number, document_expires_on, until)
       values ($1, $2, $3, now(), 'counter', 'passport', 'YA0', '2030-01-01', now())`,
      [randomUUID(), luca.id, ugo.id],
    );
    assert.equal(await tieOf(ugo, another), 'identified');
    assert.equal(await tieOf(carla, another), 'free');
  });

  it('through any act of casework, whoever calls it; and nobody is given a case that is near them', async () => {
    const own = await ownCase(paola, 'ineligible');
    const seen = { id: own.id, version: own.version };
    const decision = { outcome: 'granted', reasons: [], words: 'Mi spetta.', by: paola.id } as const;
    assert.equal(code(await casework.sign(seen, decision)), 'tied');
    const until = addDays(todayInItaly(clock), 20);
    assert.equal(code(await casework.askDocuments(seen, { by: paola.id, words: 'x', until })), 'tied');
    assert.equal(code(await casework.assign(own.id, paola.id, carla.id)), 'tied');
    assert.equal(code(await casework.assign(own.id, carla.id, paola.id)), 'tied');
    await alone(database, own.id);
    must(await casework.sign(seen, { ...decision, by: carla.id }));
    assert.equal(code(await casework.countersign(own.id, paola.id)), 'tied');
    assert.equal(code(await casework.undo(own.id, paola.id)), 'tied');
  });

  it('by taking what comes next, by looking for it, or by finding it in a list', async () => {
    const own = await ownCase(paola);
    await database.query(`update application set due_on = '2020-01-01' where id = $1`, [own.id]);
    await ownCase(giuseppe);
    const taken = must(await casework.takeNext(paola.id));
    assert.notEqual(taken.id, own.id);
    const { lines } = await inbox(database, { reader: paola.id }, { size: 100 });
    assert.ok(!lines.some(({ id }) => id === own.id));
    const others = await inbox(database, { reader: carla.id }, { size: 100 });
    assert.ok(others.lines.some(({ id }) => id === own.id));
    const ask = await visit(paola);
    for (const find of [own.number ?? '', paola.codiceFiscale])
      assert.equal((await ask('/it/desk/cases/find', { find })).status, 403);
    assert.equal(must(await casework.takeNext(carla.id)).id, own.id);
  });
});

describe('a decision that is contested', () => {
  const words = 'Delibera del comitato 12 del 9 giugno 2026.';
  /** Sent, signed by Marco and by Carla, and contested by its person. */
  async function contested(kind: 'review' | 'appeal') {
    const about = await ownCase(giuseppe, 'ineligible');
    const decision = { outcome: 'granted', reasons: [], words: 'Visti gli atti.', by: marco.id } as const;
    await alone(database, about.id);
    must(await casework.sign(about, decision));
    must(await casework.countersign(about.id, carla.id));
    clock.set(addDays(todayInItaly(clock), 1));
    await casework.sendDue();
    assert.equal(await tieOf(marco, about), 'free', 'nobody contests it yet');
    const says = { channel: 'web', grounds: [], words: 'È sbagliato.' } as const;
    return must(await (kind === 'review' ? casework.askReview : casework.appeal)(about.id, says));
  }

  for (const kind of ['review', 'appeal'] as const)
    it(`is looked at again by nobody who signed it: a ${kind}`, async () => {
      const open = await contested(kind);
      await database.query(`update application set due_on = '2020-01-01' where id = $1`, [open.id]);
      const seen = { id: open.id, version: open.version };
      const again = { outcome: 'granted', reasons: [], words } as const;
      const until = addDays(todayInItaly(clock), 20);
      for (const signer of [marco, carla]) {
        assert.equal(await tieOf(signer, open), 'decided');
        const next = await casework.takeNext(signer.id);
        assert.notEqual(next.ok && next.value.id, open.id);
        assert.equal(code(await casework.assign(open.id, signer.id, ugo.id)), 'tied');
        assert.equal(code(await casework.assign(open.id, ugo.id, signer.id)), 'tied');
        assert.equal(code(await casework.sign(seen, { ...again, by: signer.id })), 'tied');
        assert.equal(code(await casework.askDocuments(seen, { by: signer.id, words: 'x', until })), 'tied');
        const { lines } = await inbox(database, { reader: signer.id }, { size: 100 });
        assert.ok(!lines.some(({ id }) => id === open.id));
        assert.equal((await (await visit(signer))(`/it/desk/cases/${open.id}/decide`)).status, 403);
      }
      await alone(database, open.id);
      must(await casework.sign(seen, { ...again, by: paola.id }));
      assert.equal(code(await casework.countersign(open.id, carla.id)), 'tied');
      await assert.rejects(
        database.query('update decision set second_by = $2 where application_id = $1 and sent_at is null', [
          open.id,
          marco.id,
        ]),
        /people of the case/,
        'nor past the code',
      );
    });

  it('on appeal is recorded from the committee: in words, and by two, whatever the rules propose', async () => {
    const open = await contested('appeal');
    const seen = { id: open.id, version: open.version };
    const reasons = (open.receipt?.outcome.conditions ?? []).filter(({ state }) => state === 'unmet');
    const refusal = { outcome: 'refused', reasons: reasons.map(({ id }) => id), by: paola.id } as const;
    assert.equal(code(await casework.sign(seen, { ...refusal, words: ' ' })), 'empty');
    const page = await visit(paola);
    await page(`/it/desk/cases/${open.id}/open`, { reason: 'work' });
    assert.match(
      (await page(`/it/desk/cases/${open.id}/decide`)).text,
      /il numero e il giorno della delibera/,
    );
    const signed = must(await casework.sign(seen, { ...refusal, words }));
    assert.ok(signed.needsSecond, 'as the rules propose, and all the same');
    clock.set(addDays(todayInItaly(clock), 2));
    await casework.sendDue();
    assert.equal(must(await casework.read(open.id)).status, 'appeal', 'not with one signature');
    must(await casework.countersign(open.id, ugo.id));
    clock.set(addDays(todayInItaly(clock), 1));
    await casework.sendDue();
    assert.equal(must(await casework.read(open.id)).status, 'refused');
    await assert.rejects(
      database.transaction(async (sql) => {
        await sql.query(`update application set status = 'appeal' where id = $1`, [open.id]);
        await sql.query(
          `insert into decision (id, application_id, outcome, reasons, words, signed_by, signed_at, needs_second, sends_at)
           values ($1, $2, 'granted', '[]', '', $3, now(), false, now())`,
          [randomUUID(), open.id, luca.id],
        );
      }),
      /recorded by two/,
    );
  });

  it('is decided in its own case, not in the contest itself', async () => {
    const about = await ownCase(giuseppe);
    const contest = await ownCase(giuseppe);
    await database.query(
      `update application set about = $2, contest = '{"kind": "appeal", "service": "assegno-sociale", "outcome": "refused", "reasons": [], "decidedOn": "2026-06-01"}' where id = $1`,
      [contest.id, about.id],
    );
    const decision = { outcome: 'granted', reasons: [], words, by: paola.id } as const;
    assert.equal(code(await casework.sign({ id: contest.id, version: contest.version }, decision)), 'state');
    assert.equal(code(await casework.assign(contest.id, paola.id, paola.id)), 'state');
    const page = await visit(paola);
    await page(`/it/desk/cases/${contest.id}/open`, { reason: 'work' });
    const shown = (await page(`/it/desk/cases/${contest.id}`)).text;
    assert.match(shown, new RegExp(`/desk/cases/${about.id}">`));
    assert.doesNotMatch(shown, new RegExp(`/desk/cases/${contest.id}/decide`));
  });
});

describe('the table itself', () => {
  const sign = (application: Application, by: Person, second?: Person) =>
    database.query<{ id: string }>(
      `insert into decision (id, application_id, outcome, reasons, words, signed_by, signed_at, needs_second, second_by, second_at, sends_at)
       values ($1, $2, 'granted', '[]', '', $3, now(), true, $4, $5, now()) returning id`,
      [randomUUID(), application.id, by.id, second?.id ?? null, second ? new Date() : null],
    );

  it('lets nobody sign, first or second, who is in the case', async () => {
    const own = await ownCase(paola);
    await assert.rejects(sign(own, paola));
    await assert.rejects(sign(own, carla, paola));
    await assert.rejects(sign(own, carla, carla), 'the same person twice');
    const [{ id } = { id: '' }] = await sign(own, carla);
    await assert.rejects(database.query('update decision set second_by = $2 where id = $1', [id, paola.id]));
  });

  it('lets nobody read again what they signed, or what is near them', async () => {
    const own = await ownCase(paola);
    const [decision] = await sign(own, carla, marco);
    await database.query('insert into quality_year (year, seed, share) values (2026, $1, 1)', [
      Buffer.alloc(32),
    ]);
    const review = (by: Person) =>
      database.query(
        `insert into quality_review (decision_id, year, reviewer_id, at, answers, words) values ($1, 2026, $2, now(), '{}', '')`,
        [decision?.id, by.id],
      );
    for (const one of [carla, marco, paola]) await assert.rejects(review(one));
    await review(ugo);
  });
});

describe('every list of the desk', () => {
  it('keeps the number of a case from whoever is in it, and shows it to others', async () => {
    const own = await ownCase(paola, 'ineligible');
    const shared = await ownCase(anna);
    const { givenName, familyName, codiceFiscale } = paola;
    const names = { 'given-name': givenName, 'family-name': familyName, 'codice-fiscale': codiceFiscale };
    await family(paola, { ...names, 'other-parent-code': anna.codiceFiscale });
    for (const { id, personId } of [own, shared]) {
      const notice = randomUUID();
      await database.query(
        `insert into notice (id, person_id, application_id, kind, language, title, body, at)
         values ($1, $2, $3, 'decision', 'it', 'Decisione', '[]', now())`,
        [notice, personId, id],
      );
      await database.query(
        `insert into delivery (id, notice_id, person_id, channel, phrase, language, given, created_at, due_at, failed_at, problem)
         values ($1, $2, $3, 'app-io', 'letter', 'it', '{}', now(), now(), now(), 'refused')`,
        [randomUUID(), notice, personId],
      );
      await stumbled({ database, clock }, 'letters', { id: randomUUID(), applicationId: id }, new Error('x'));
    }
    const lists = counter.web.routes
      // What tells a page that stands open is no page: it says that something happened, and never ends.
      .filter(
        ({ method, path }) => method === 'GET' && /\/desk(\/[\w-]+)*$/.test(path) && !path.endsWith('/live'),
      )
      .map(({ path }) => path.replace(/:language\{[^}]*\}/, 'it'));
    assert.ok(lists.includes('/it/desk/undelivered') && lists.includes('/it/desk/stuck'), lists.join(' '));
    const [hers, others] = [await visit(paola), await visit(carla)];
    for (const list of lists)
      for (const { number, id } of [own, shared]) {
        const page = (await hers(list)).text;
        assert.ok(!page.includes(number ?? '-') && !page.includes(id), list);
      }
    for (const list of ['/it/desk/undelivered', '/it/desk/stuck'])
      for (const { number } of [own, shared])
        assert.ok((await others(list)).text.includes(number ?? '-'), list);
    assert.match((await hers('/it/desk/stuck')).text, /non è per lei/);
    await database.query('delete from stuck');
  });
});

describe('every page of the desk that names a case', () => {
  it('refuses whoever is in it, and lets others by: no route is without the guard', async () => {
    const own = await ownCase(paola, 'ineligible');
    const seen = { id: own.id, version: own.version };
    const words = { outcome: 'granted', reasons: [], words: 'Visti gli atti.' } as const;
    await alone(database, own.id);
    must(await casework.sign(seen, { ...words, by: marco.id }));
    must(await casework.countersign(own.id, carla.id));
    clock.set(addDays(todayInItaly(clock), 1));
    await casework.sendDue();
    const [decision] = await database.query<{ id: string }>(
      'select id from decision where application_id = $1',
      [own.id],
    );
    const { contact } = await askForPerson(counter.contacts, {
      channel: 'text',
      language: 'it',
      skill: 'general',
      priority: 0,
      personId: own.personId,
      service: own.service,
      applicationId: own.id,
    });
    await passOn(counter.contacts, contact, { skill: 'general', question: 'E adesso?', by: marco.id });
    const [task] = await database.query<{ id: string }>('select id from contact_task');
    // What a parameter of an address names. A route with another one is added here, or its author says that it names no case.
    const named: Readonly<Record<string, string>> = {
      id: own.id,
      decision: decision?.id ?? '',
      document: randomUUID(),
      contact: contact.id,
      task: task?.id ?? '',
      // A question, of the case of the contact.
      path: 'given-name',
    };
    const routes = counter.web.routes.filter(
      ({ method, path }) => method !== 'ALL' && /\/desk\/.*:/.test(path) && !path.includes(':year'),
    );
    assert.ok(routes.length > 15, `${routes.length} routes`);
    const [hers, others] = [await visit(paola), await visit(carla)];
    for (const { method, path } of routes) {
      const address = path
        .replace(/:language\{[^}]*\}/, 'it')
        .replaceAll(/:(\w+)(?:\{[^/]*\})?/g, (_, name: string) => {
          assert.ok(named[name], `${path}: say in this test what :${name} names`);
          return named[name] ?? '';
        });
      const form = method === 'POST' ? {} : undefined;
      assert.equal((await hers(address, form)).status, 403, `${method} ${address}`);
      if (!path.endsWith('/live'))
        assert.notEqual((await others(address, form)).status, 403, `${method} ${address}`);
    }
  });

  it('refuses what a form names as well: a request about one’s own data is answered by somebody else', async () => {
    const id = randomUUID();
    await database.query(
      `insert into privacy_request (id, person_id, kind, words, asked_at, due_on)
       values ($1, $2, 'correction', 'Correggete', now(), '2026-12-01')`,
      [id, paola.id],
    );
    const hers = await visit(paola);
    assert.doesNotMatch((await hers('/it/desk/requests')).text, /Correggete/);
    const answer = { request: id, outcome: 'done', words: 'Fatto.' };
    assert.equal((await hers('/it/desk/requests', answer)).status, 403);
    const others = await visit(carla);
    assert.match((await others('/it/desk/requests')).text, /Correggete/);
    assert.match((await others('/it/desk/requests', answer)).to, /note=sent/);
  });

  it('knows every table whose rows belong to a case', async () => {
    const missing = await database.query<{ table_name: string }>(
      `select table_name from information_schema.columns ids join information_schema.tables using (table_schema, table_name)
       where table_schema = 'public' and table_type = 'BASE TABLE' and ids.column_name = 'application_id' and exists (
         select from information_schema.columns own where own.table_name = ids.table_name and own.column_name = 'id' and own.data_type = 'uuid')
       and not exists (select from information_schema.view_table_usage used
         where used.view_name = 'case_thing' and used.table_name = ids.table_name)`,
    );
    assert.deepEqual(missing, [], 'add it to the view case_thing');
  });
});

describe('coming to the desk', () => {
  it('is no offence for anyone with a role: each is led to a part of their own', async () => {
    for (const role of staffRoles) {
      const elio = await person('elio-sartori');
      await database.query('delete from staff_role where person_id = $1', [elio.id]);
      await giveRole(database, elio.id, role);
      const ask = await visit(elio);
      const first = await ask('/it/desk');
      const arrived = first.to ? await ask(first.to) : first;
      assert.equal(arrived.status, 200, role);
    }
    const refusals = await database.query(
      `select 1 from access_record join person on person.id = actor_id where family_name = 'Sartori' and not allowed`,
    );
    assert.deepEqual(refusals, []);
  });

  it('is refused to somebody without a role, and written down', async () => {
    const ask = await visit(luca);
    assert.equal((await ask('/it/desk')).status, 403);
  });

  it('an administrator’s look-up of a citizen stands where the citizen reads it', async () => {
    const ask = await visit(carla);
    await ask('/it/desk/roles/find', { code: maria.codiceFiscale });
    const [last] = await accessesTo(database, maria.id);
    assert.deepEqual(
      [last?.actorName, last?.act, last?.reason],
      ['Carla Greco', 'give-roles', 'Ricerca per dare un ruolo'],
    );
  });
});
