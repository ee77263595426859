// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { accessesTo, mayWorkOn } from '#access/index.ts';
import type { Result } from '#core/index.ts';
import type { RawAnswers } from '#interview/index.ts';
import { knowCompany, meet, type Person } from '#persons/index.ts';
import {
  changesToConfirm,
  delegations,
  enterPatronato,
  guardianships,
  identify,
  mandates,
  powersOf,
  representations,
} from '#powers/index.ts';
import { registers } from '#registers/index.ts';
import { testDatabase } from '#store/testing.ts';
import { apiClient } from './api-client.ts';
import { counterVisits } from './at-counter.ts';
import { testClock, testCounter } from './counter.ts';
import { deskVisits, samplePerson } from './desk-scene.ts';

// A company applies as a person does, and somebody acts for it: who stands for it by law or statute, whom it delegates, whom it charges with
// one matter. What is its own opens to none of them in their own name.

const database = await testDatabase();
const clock = testClock('2026-11-30');
const counter = await testCounter(database, clock, { registers: registers(database, clock) });
const person = (id: string) => samplePerson(database, clock, id);
const [maria, luca, giuseppe, ugo, carla, anna, paola] = [
  await person('maria-rossi'),
  await person('luca-bianchi'),
  await person('giuseppe-esposito'),
  await person('ugo-neri'),
  await person('carla-greco'),
  await person('anna-esposito'),
  await person('paola-ferri'),
];
const visit = deskVisits(counter);
const counterWith = counterVisits(visit);
const girasole = { codiceFiscale: '01234567897', name: 'Girasole S.r.l.' };
const kept = representations(database, clock);
const must = <Value>(result: Result<Value, string>): Value => {
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
};
const codeOf = (result: Result<unknown, string>) => (result.ok ? 'ok' : result.problems[0]?.code);
const proof = { document: 'extract', number: 'T 123', on: '2026-11-02' } as never;

/** Somebody stands for a company from now on. */
async function standsFor(who: Person, company = girasole): Promise<{ company: Person; power: string }> {
  const power = must(await kept.record(who.id, company, { proof, endsOn: null }, ugo.id));
  await kept.confirm(database, power);
  const [found] = (await kept.by(who.id)).filter(({ id }) => id === power);
  assert.ok(found);
  return { company: found.company, power };
}

async function acting(who: Person, power: string) {
  const ask = await visit(who);
  const chosen = await ask('/it/acting', { for: power, to: '/it/my' });
  assert.equal(chosen.to, '/it/my', chosen.text);
  return ask;
}

const message: RawAnswers = {
  position: null,
  subject: 'durc',
  message: 'Il DURC non si trova.',
  about: null,
  attaches: false,
  'call-back': 'no',
  mobile: '+393331234567',
  email: null,
};
const whole = (company: Person): RawAnswers => ({
  ...message,
  'company-name': company.givenName,
  'company-code': company.codiceFiscale,
});
const idIn = (to: string) => /applications\/([0-9a-f-]{36})/.exec(to)?.[1] ?? '';

describe('who stands for a company', () => {
  it('is written down at a counter with the document, and acts after the word of another of the agency', async () => {
    const ask = await counterWith(giuseppe, ugo);
    const form = {
      'company-name': girasole.name,
      'company-code': girasole.codiceFiscale,
      kind: 'extract',
      number: 'T 123',
      'document-day': '2',
      'document-month': '11',
      'document-year': '2026',
    };
    assert.match((await ask('/it/my/delegations')).text, /Registrare chi rappresenta una società/);
    const wrong = await ask('/it/my/delegations/company', {
      ...form,
      'company-code': giuseppe.codiceFiscale,
      number: '',
    });
    assert.equal(wrong.status, 422);
    assert.match(wrong.text, /sono 11 cifre/);
    assert.match((await ask('/it/my/delegations/company', form)).to, /done=waits/);
    assert.deepEqual(await powersOf(database, giuseppe.id, clock), []);
    const [change] = await changesToConfirm(database, carla.id, clock);
    assert.equal(change?.kind, 'representation');
    assert.deepEqual(
      (await changesToConfirm(database, ugo.id, clock)).filter(({ kind }) => kind === 'representation'),
      [],
      'not by who wrote it down',
    );
    const second = await visit(carla);
    assert.match(
      (await second('/it/desk/second-words')).text,
      /Giuseppe Esposito rappresenta questa società/,
    );
    await second('/it/desk/second-words', { change: change?.id ?? '', say: 'yes' });
    const [power] = await powersOf(database, giuseppe.id, clock);
    assert.deepEqual(
      [power?.kind, power?.capacity, power?.person.givenName, power?.person.isCompany],
      ['representation', 'legal-representative', girasole.name, true],
    );
    const own = await visit(giuseppe);
    assert.match((await own('/it/acting')).text, /Per Girasole S\.r\.l\./);
    assert.equal((await own('/it/my/delegations/company', form)).status, 404, 'only at a counter');
    must(await kept.end(power?.id ?? '', giuseppe.id));
  });

  it('is nobody where the code is a person’s, and no company signs in, is identified or has a guardian', async () => {
    const provisional = '00743110157';
    const somebody = { givenName: 'Ali', familyName: 'Hassan', codiceFiscale: provisional, birthDate: null };
    await meet(database, somebody, clock);
    const power = { proof, endsOn: null };
    const recorded = (codiceFiscale: string) =>
      kept.record(giuseppe.id, { codiceFiscale, name: 'Prova' }, power, ugo.id);
    for (const code of [provisional, maria.codiceFiscale, '01234567890', '']) {
      assert.equal(codeOf(await recorded(code)), 'company-code', code);
    }
    const company = await knowCompany(database, girasole, clock);
    assert.ok(company);
    await assert.rejects(meet(database, { ...somebody, codiceFiscale: girasole.codiceFiscale }, clock));
    await assert.rejects(counter.sessions.begin(company, 2), /does not sign in/);
    const decree = { court: 'Tribunale', number: '1', on: '2026-01-02' as never };
    const charge = { kind: 'guardian', decree, endsOn: null } as const;
    const guard = guardianships(database, clock);
    assert.equal(codeOf(await guard.record(giuseppe.id, company.id, charge, ugo.id)), 'codice-fiscale');
    const shown = {
      identity: { ...somebody, codiceFiscale: girasole.codiceFiscale, birthDate: '1990-01-01' as never },
      place: 'counter',
      document: { kind: 'passport', number: 'X1', expiresOn: '2030-01-01' as never },
      kept: 'visto',
    } as const;
    const identified = await identify(database, ugo.id, shown, clock, async () => undefined);
    assert.equal(codeOf(identified), 'codice-fiscale');
  });

  it('applies in its name: it owns what is sent, and nobody opens it in their own', async () => {
    const { company, power } = await standsFor(giuseppe);
    const ask = await acting(giuseppe, `representation:${power}`);
    const begun = await ask('/it/services/comunicazione-bidirezionale/start', {});
    const id = idIn(begun.to);
    assert.ok(id, begun.text);
    const draft = must(await counter.applications.openAs(id, company.id));
    assert.equal(draft.answers['company-code'], company.codiceFiscale, 'known, and not asked');
    assert.equal(draft.answers['company-name'], girasole.name);
    const by = { channel: 'web', who: 'citizen', confidence: 1, confirmed: true } as const;
    const other = { ...by, path: 'company-code', value: '00743110157' };
    assert.equal(codeOf(await counter.applications.answer(draft, other)), 'another-code');
    const given = Object.entries(message).map(([path, value]) => ({ ...by, path, value }));
    must(await counter.applications.answerAll(draft, given));
    const sent = await ask(`/it/applications/${id}/submit`, await confirmed(ask, id));
    assert.match(sent.to, /receipt|applications/, sent.text);
    const done = must(await counter.casework.read(id));
    assert.deepEqual([done.status, done.personId], ['submitted', company.id]);
    assert.deepEqual(done.receipt?.actor, {
      id: giuseppe.id,
      name: 'Giuseppe Esposito',
      as: 'legal-representative',
      for: girasole.name,
    });
    assert.match((await ask(`/it/applications/${id}`)).text, /2026-/);
    assert.match((await ask('/it/my')).text, /Girasole S\.r\.l\./);
    const [access] = await accessesTo(database, company.id);
    assert.deepEqual([access?.capacity, access?.actorName], ['legal-representative', 'Giuseppe Esposito']);
    // Their own sign-in opens nothing of the company's, nor does anybody's after they signed out.
    for (const who of [giuseppe, luca]) {
      const own = await visit(who);
      for (const path of ['', '/check', '/letter', '/documents', '/receipt']) {
        assert.ok([403, 404].includes((await own(`/it/applications/${id}${path}`)).status), path);
      }
      assert.doesNotMatch((await own('/it/my')).text, /comunicazione|Scrivere alla sede/i);
    }
    assert.equal((await counter.web.request(`/it/applications/${id}`)).status, 403);
    must(await kept.end(power, giuseppe.id));
    assert.equal((await ask(`/it/applications/${id}`)).status, 403, 'the next page is stopped');
  });

  it('asks for no benefit of a person in its name, nor has it a phone PIN', async () => {
    const { power } = await standsFor(giuseppe);
    const ask = await acting(giuseppe, `representation:${power}`);
    const refused = await ask('/it/services/naspi-domanda/start', {});
    assert.equal(refused.status, 403);
    assert.match(refused.text, /è per le persone/);
    assert.equal((await ask('/it/my/phone-pin')).status, 403);
    assert.equal((await ask('/it/my/contacts')).status, 200, 'its contacts are its own will');
    assert.equal((await ask('/it/my/confirm')).status, 403);
    must(await kept.end(power, giuseppe.id));
  });

  it('is ended by the company’s other representative, by themselves, and at a counter; by nobody else', async () => {
    const [first, other] = [await standsFor(giuseppe), await standsFor(anna)];
    const end = (ask: Awaited<ReturnType<typeof visit>>, id: string) =>
      ask('/it/my/delegations/company/end', { id });
    const strangers = await visit(luca);
    assert.equal((await end(strangers, first.power)).status, 404);
    assert.equal((await end(await visit(giuseppe), other.power)).status, 404, 'not in their own name');
    const company = await acting(giuseppe, `representation:${first.power}`);
    assert.match((await company('/it/my/delegations')).text, /Anna Esposito/);
    assert.match((await end(company, other.power)).to, /done=ended/);
    assert.match((await end(await counterWith(giuseppe, ugo), first.power)).to, /done=ended/);
    assert.deepEqual(
      [await powersOf(database, giuseppe.id, clock), await powersOf(database, anna.id, clock)],
      [[], []],
    );
  });
});

describe('an intermediary', () => {
  it('acts by a delegation of the company, beside the three of people, until either ends it', async () => {
    const { company, power } = await standsFor(giuseppe);
    const ask = await acting(giuseppe, `representation:${power}`);
    const themselves = {
      'given-name': giuseppe.givenName,
      'family-name': giuseppe.familyName,
      'codice-fiscale': giuseppe.codiceFiscale,
    };
    const refused = await ask('/it/my/delegations', themselves);
    assert.equal(refused.status, 422, 'it would outlast what they stand for the company by');
    assert.match(refused.text, /serve quello dell’altra persona/);
    const made = await ask('/it/my/delegations', {
      'given-name': luca.givenName,
      'family-name': luca.familyName,
      'codice-fiscale': luca.codiceFiscale,
    });
    assert.match(made.to, /done=made/, made.text);
    const powers = delegations(database, clock);
    const [offer] = await powers.to(luca.codiceFiscale);
    must(await powers.accept(offer?.id ?? '', luca.codiceFiscale));
    const [found] = await powersOf(database, luca.id, clock);
    assert.deepEqual([found?.capacity, found?.person.id], ['intermediary', company.id]);
    const consultant = await acting(luca, `delegation:${offer?.id}`);
    assert.ok(idIn((await consultant('/it/services/durc-online/start', {})).to));
    assert.equal((await consultant('/it/my/delegations')).status, 403, 'gives no delegation further');
    for (const name of ['Uno', 'Due', 'Tre']) {
      const codiceFiscale = { Uno: maria, Due: anna, Tre: carla }[name]?.id ?? '';
      const delegate = {
        codiceFiscale: luca.codiceFiscale,
        givenName: luca.givenName,
        familyName: luca.familyName,
      };
      const one = must(await powers.make(codiceFiscale, { ...delegate, endsOn: null }, { via: 'portal' }));
      must(await powers.accept(one.id, luca.codiceFiscale));
    }
    must(await powers.leave(offer?.id ?? '', luca.codiceFiscale));
    assert.equal((await consultant('/it/my')).status, 403, 'stopped at the next page');
    must(await kept.end(power, giuseppe.id));
  });

  it('acts by a mandate for one matter, its program too, and no other program', async () => {
    const { company, power } = await standsFor(giuseppe);
    await enterPatronato(database, { id: 'verdi', name: 'Studio Verdi', kind: 'consultant' }, maria.id);
    await enterPatronato(database, { id: 'altri', name: 'Altri' }, anna.id);
    const [program, other] = [
      await apiClient(counter, { patronatoId: 'verdi' }),
      await apiClient(counter, { patronatoId: 'altri' }),
    ];
    const ask = await acting(giuseppe, `representation:${power}`);
    const matter = { patronato: 'verdi', matter: 'service:comunicazione-bidirezionale' };
    const page = await ask('/it/my/mandates/new', matter);
    assert.match(
      page.text,
      /Girasole S\.r\.l\., codice fiscale 01234567897, che io, Giuseppe Esposito, rappresento/,
    );
    assert.doesNotMatch(
      (await ask('/it/my/mandates/new')).text,
      /naspi-domanda/,
      'what a company can ask for',
    );
    const id = idOfMandate((await ask('/it/my/mandates', matter)).to);
    const charged = mandates(database, clock);
    must(await charged.accept(id, maria.id));
    const begin = (who: typeof program, service: string) =>
      who.call('POST', '/applications', { service, language: 'it', mandate: id });
    assert.equal((await begin(other, 'comunicazione-bidirezionale')).status, 403);
    assert.equal((await begin(program, 'durc-online')).status, 403, 'another matter');
    const begun = (await (await begin(program, 'comunicazione-bidirezionale')).json()) as { id: string };
    const changed = await program.call('PATCH', `/applications/${begun.id}/answers`, message);
    assert.equal(changed.status, 200, await changed.text());
    assert.equal((await other.call('GET', `/applications/${begun.id}`)).status, 404);
    assert.equal((await program.call('POST', `/applications/${begun.id}/submission`)).status, 200);
    const sent = must(await counter.casework.read(begun.id));
    assert.deepEqual([sent.personId, sent.receipt?.actor?.as], [company.id, 'intermediary']);
    must(await charged.end(id, { personId: company.id }));
    assert.equal((await program.call('GET', `/applications/${begun.id}`)).status, 403);
    must(await kept.end(power, giuseppe.id));
  });
});

describe('a company’s application', () => {
  it('that a guest handed in waits for who acts for it, and is nobody’s who only knows its code', async () => {
    const { company, power } = await standsFor(giuseppe);
    const begin = { language: 'it', channel: 'web', answers: whole(company) } as const;
    const begun = must(await counter.applications.start('comunicazione-bidirezionale', begin));
    must(await counter.applications.submit(begun.application, 'web'));
    const { id } = begun.application;
    assert.equal(codeOf(await counter.applications.claimable(id, giuseppe.id)), 'not-found');
    assert.deepEqual(await counter.applications.handedInAs(giuseppe.id), []);
    const ask = await acting(giuseppe, `representation:${power}`);
    assert.match((await ask('/it/my')).text, new RegExp(id));
    assert.match((await ask(`/it/applications/${id}/claim`, {})).to, new RegExp(id));
    assert.equal(must(await counter.casework.read(id)).personId, company.id);
    must(await kept.end(power, giuseppe.id));
  });

  it('of a firm of one person is its owner’s; what only companies can have is not theirs', async () => {
    const own = await visit(maria);
    const id = idIn((await own('/it/services/durc-online/start', {})).to);
    const draft = must(await counter.applications.openAs(id, maria.id));
    assert.equal(draft.answers['company-code'], undefined, 'which firm is asked');
    const by = {
      channel: 'web',
      who: 'citizen',
      confidence: 1,
      confirmed: true,
      path: 'company-code',
    } as const;
    assert.equal(
      codeOf(await counter.applications.answer(draft, { ...by, value: girasole.codiceFiscale })),
      'another-code',
    );
    must(await counter.applications.answer(draft, { ...by, value: maria.codiceFiscale }));
  });

  it('is worked on by nobody who acts for it, or wrote down who does', async () => {
    const { company, power } = await standsFor(carla);
    const begin = { language: 'it', channel: 'web', answers: whole(company), personId: company.id } as const;
    const begun = must(await counter.applications.start('comunicazione-bidirezionale', begin));
    must(await counter.applications.submit(begun.application, 'web'));
    const { id: applicationId } = begun.application;
    assert.equal(codeOf(await mayWorkOn(database, carla.id, { applicationId })), 'tied');
    assert.equal(codeOf(await mayWorkOn(database, carla.id, { personId: company.id })), 'tied');
    assert.equal(codeOf(await mayWorkOn(database, ugo.id, { applicationId })), 'tied', 'identified');
    assert.equal(
      codeOf(await mayWorkOn(database, luca.id, { applicationId })),
      'tied',
      'acted by delegation',
    );
    assert.equal(codeOf(await mayWorkOn(database, paola.id, { applicationId })), 'ok');
    must(await kept.end(power, carla.id));
    assert.equal(codeOf(await mayWorkOn(database, carla.id, { applicationId })), 'tied', 'nor once it ended');
  });
});

function idOfMandate(to: string): string {
  return /mandates\/([0-9a-f-]{36})/.exec(to)?.[1] ?? '';
}

async function confirmed(
  ask: Awaited<ReturnType<typeof visit>>,
  id: string,
): Promise<Record<string, string>> {
  const { text } = await ask(`/it/applications/${id}/check`);
  const shown = /name="shown" value="([^"]+)"/.exec(text)?.[1];
  return { declaration: 'yes', ...(shown ? { shown } : {}) };
}
