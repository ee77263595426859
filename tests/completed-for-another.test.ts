// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import { day, type Result, todayInItaly } from '#core/index.ts';
import {
  accessesTo,
  delegations,
  enterPatronato,
  identify,
  mandates,
  type Person,
  type PowerRef,
} from '#people/index.ts';
import { testDatabase } from '#store/testing.ts';
import { apiClient } from './api-client.ts';
import { completed, plainEnd } from './completed.ts';
import { testClock, testCounter } from './counter.ts';
import { samplePerson } from './desk-scene.ts';
import { asOwn } from './owner.ts';

const database = await testDatabase();
const clock = testClock('2026-04-10');
const counter = await testCounter(database, clock);
const { applications } = counter;
const [giuseppe, anna, ugo, rita, luca] = [
  await samplePerson(database, clock, 'giuseppe-esposito'),
  await samplePerson(database, clock, 'anna-esposito'),
  await samplePerson(database, clock, 'ugo-neri'),
  await samplePerson(database, clock, 'rita-lombardi'),
  await samplePerson(database, clock, 'luca-bianchi'),
];
const service = 'naspi-domanda';
const must = <Value>(result: Result<Value, string>): Value => {
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
};

/** What a guest hands in with somebody's codice fiscale. */
async function waiting(person: Person, of = service) {
  const definition = counter.catalogue.entries.get(of)?.definition;
  assert.ok(definition);
  const given = of === service ? plainEnd : { year: 2025, 'for-whom': 'me', delivery: 'download' };
  const answers = await asOwn(database, completed(definition, given, todayInItaly(clock)), person.id);
  const begun = must(await applications.start(of, { language: 'it', channel: 'web', answers }));
  must(await applications.submit(begun.application, 'web'));
  return begun.application.id;
}
/** A browser of somebody who acts by a power. */
async function acting(actor: Person, power: PowerRef) {
  const token = await counter.sessions.begin(actor, 2);
  assert.ok(await counter.sessions.actFor(token, power), 'the power is good');
  return async (path: string, form?: Readonly<Record<string, string>>) => {
    const headers = { cookie: `visit=${token}`, 'sec-fetch-site': 'same-origin' };
    const sent = form ? { method: 'POST', body: new URLSearchParams(form) } : {};
    const answer = await counter.web.request(`http://localhost/it${path}`, { headers, ...sent });
    return { status: answer.status, text: await answer.text(), to: answer.headers.get('location') ?? '' };
  };
}
const kept = async (id: string) => {
  const [row] = await database.query<{
    status: string;
    person_id: string | null;
    actor: { as: string; name: string } | null;
  }>(
    `select status, person_id, (select data -> 'actor' from application_event where application_id = application.id
       and data ->> 'type' = 'claimed') as actor from application where id = $1`,
    [id],
  );
  return [row?.status, row?.person_id ?? null, row?.actor?.as ?? null, row?.actor?.name ?? null];
};
const waits = ['waiting-for-identity', null, null, null];

/** Asks, says yes, and reads the receipt; what waits for somebody else stays where it is. */
async function completes(ask: Awaited<ReturnType<typeof acting>>, id: string, others: string, whose: RegExp) {
  const refused = await ask(`/applications/${others}`);
  assert.equal(refused.status, 403);
  assert.doesNotMatch(refused.text, /È sua questa domanda/);
  await ask(`/applications/${others}/claim`, {});
  assert.deepEqual(await kept(others), waits, 'not another’s');
  const asked = await ask(`/applications/${id}`);
  assert.match(asked.text, /È sua questa domanda\?/);
  assert.match(asked.text, whose);
  assert.deepEqual(await kept(id), waits, 'looking takes nothing');
  assert.equal((await ask(`/applications/${id}/claim`, {})).to, `/it/applications/${id}/receipt`);
  assert.match((await ask(`/applications/${id}/receipt`)).text, /Protocollo 2026/);
}

describe('what waits for its person is completed', () => {
  it('by a delegate, with both names, while the delegation is good', async () => {
    const powers = delegations(database, clock);
    const to = { codiceFiscale: anna.codiceFiscale, givenName: 'Anna', familyName: 'Esposito', endsOn: null };
    const { id: power } = must(await powers.make(giuseppe.id, to, { via: 'portal' }));
    must(await powers.accept(power, anna.codiceFiscale));
    const ask = await acting(anna, { kind: 'delegation', id: power });
    const [id, next, lucas] = [await waiting(giuseppe), await waiting(giuseppe), await waiting(luca)];
    await completes(ask, id, lucas, /Giuseppe Esposito/);
    assert.deepEqual(await kept(id), ['submitted', giuseppe.id, 'delegate', 'Anna Esposito']);
    must(await powers.revoke(power, giuseppe.id, 'counter'));
    assert.equal((await ask(`/applications/${next}/claim`, {})).status, 403);
    assert.deepEqual(await kept(next), waits);
    const [seen] = await accessesTo(database, giuseppe.id);
    assert.deepEqual([seen?.actorName, seen?.allowed], ['Anna Esposito', false]);
  });

  it('by a guardian, for who cannot', async () => {
    const power = randomUUID();
    await database.query(
      `insert into guardianship (id, represented_id, guardian_id, kind, court, decree_number, decree_on, recorded_by, recorded_at)
       values ($1, $2, $3, 'guardian', 'Napoli', '1/2026', '2026-01-01', $4, '2026-01-02')`,
      [power, giuseppe.id, anna.id, ugo.id],
    );
    const token = await counter.sessions.begin(anna, 2);
    const before = await counter.sessions.actFor(token, { kind: 'guardianship', id: power });
    assert.ok(!before, 'not before the second word');
    await database.query('update guardianship set confirmed_at = recorded_at where id = $1', [power]);
    const ask = await acting(anna, { kind: 'guardianship', id: power });
    const id = await waiting(giuseppe);
    await completes(ask, id, await waiting(luca), /Giuseppe Esposito/);
    assert.deepEqual(await kept(id), ['submitted', giuseppe.id, 'guardian', 'Anna Esposito']);
  });

  it('at a counter, by an operator who has identified the person, and for that person alone', async () => {
    const shown = {
      identity: giuseppe,
      place: 'counter',
      document: { kind: 'passport', number: 'YA1234567', expiresOn: day('2030-01-01') },
    } as const;
    const { power } = must(await identify(database, ugo.id, shown, clock, async () => undefined));
    const ask = await acting(ugo, power);
    const id = await waiting(giuseppe);
    await completes(ask, id, await waiting(luca), /Giuseppe Esposito/);
    assert.deepEqual(await kept(id), ['submitted', giuseppe.id, 'operator', 'Ugo Neri']);
    const [submitted] = await database.query<{ channel: string }>(
      `select data ->> 'channel' as channel from application_event where application_id = $1 and data ->> 'type' = 'submitted'`,
      [id],
    );
    assert.equal(submitted?.channel, 'operator');
  });

  it('by a patronato with a mandate for its service that has no application yet: that becomes its matter, and no other', async () => {
    await enterPatronato(database, { id: 'uno', name: 'Patronato Uno' }, rita.id);
    const bound = mandates(database, clock);
    const words = { patronatoId: 'uno', language: 'it', subject: 'Prova', words: 'Do mandato.' } as const;
    const mandate = must(await bound.sign(giuseppe.id, { service, ...words, applicationId: null }));
    const [elsewhere, id, second] = [
      await waiting(giuseppe, 'certificazione-unica'),
      await waiting(giuseppe),
      await waiting(giuseppe),
    ];
    const token = await counter.sessions.begin(rita, 2);
    const power = { kind: 'mandate', id: mandate } as const;
    assert.ok(!(await counter.sessions.actFor(token, power)), 'not before the patronato has signed');
    must(await bound.accept(mandate, rita.id));
    const ask = await acting(rita, power);
    const straight = (await ask('/my')).to.replace('/it/applications/', '');
    const ofItsService = await database.query<{ id: string }>(
      `select id from application where status = 'waiting-for-identity' and service = $1 and answers ->> 'codice-fiscale' = $2`,
      [service, giuseppe.codiceFiscale],
    );
    assert.ok(
      ofItsService.some((row) => row.id === straight),
      'straight to what waits',
    );
    assert.equal((await ask(`/applications/${elsewhere}`)).status, 403, 'another service is another matter');
    await ask(`/applications/${elsewhere}/claim`, {});
    assert.deepEqual(await kept(elsewhere), waits);
    for (const path of ['/receipt', '/documents', '/save', '/check'])
      assert.equal((await ask(`/applications/${id}${path}`)).status, 403, path);
    await completes(ask, id, await waiting(luca), /Giuseppe Esposito/);
    assert.deepEqual(await kept(id), ['submitted', giuseppe.id, 'patronato', 'Rita Lombardi']);
    assert.equal((await ask(`/applications/${second}`)).status, 403, 'one matter');
    await ask(`/applications/${second}/claim`, {});
    assert.deepEqual(await kept(second), waits);
    // Its program has the same matter, and nothing that waits.
    const program = await apiClient(counter, { patronatoId: 'uno' });
    assert.equal((await program.call('GET', `/applications/${id}`)).status, 200);
    assert.equal((await program.call('GET', `/applications/${second}`)).status, 404);
    assert.equal((await program.call('POST', `/applications/${second}/submission`)).status, 404);
  });
});
