// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import { accessesTo } from '#access/index.ts';
import { day, type Result, todayInItaly } from '#core/index.ts';
import type { Person } from '#persons/index.ts';
import { delegations, enterPatronato, identify, mandates, type PowerRef } from '#powers/index.ts';
import { apiClient } from './api-client.ts';
import { completed, plainEnd } from './completed.ts';
import { samplePerson } from './desk-scene.ts';
import { asOwn } from './owner.ts';
import { scene } from './scene.ts';

const { database, clock, counter } = await scene('2026-04-10');
const { applications } = counter;
const [giuseppe, anna, ugo, rita, luca, maria, amina] = [
  await samplePerson(database, clock, 'giuseppe-esposito'),
  await samplePerson(database, clock, 'anna-esposito'),
  await samplePerson(database, clock, 'ugo-neri'),
  await samplePerson(database, clock, 'rita-lombardi'),
  await samplePerson(database, clock, 'luca-bianchi'),
  await samplePerson(database, clock, 'maria-rossi'),
  await samplePerson(database, clock, 'amina-diallo'),
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
    assert.equal(
      (await program.call('POST', `/applications/${second}/completion`, { mandate })).status,
      403,
      'its matter is another',
    );
    assert.deepEqual(await kept(second), waits);
  });

  it('by a patronato’s program, by the same rules: shown first, then with its protocol number, and no other', async () => {
    await enterPatronato(database, { id: 'due', name: 'Patronato Due' }, amina.id);
    const bound = mandates(database, clock);
    const words = { patronatoId: 'due', language: 'it', subject: 'Prova', words: 'Do mandato.' } as const;
    const sign = async () => must(await bound.sign(luca.id, { service, ...words, applicationId: null }));
    const mandate = await sign();
    const [id, others, elsewhere] = [
      await waiting(luca),
      await waiting(giuseppe),
      await waiting(luca, 'certificazione-unica'),
    ];
    const [program, stranger, plain] = [
      await apiClient(counter, { patronatoId: 'due' }),
      await apiClient(counter, { patronatoId: 'uno' }),
      await apiClient(counter),
    ];
    const complete = (who: typeof program, one: string, by = mandate) =>
      who.call('POST', `/applications/${one}/completion`, { mandate: by });
    const shown = async (who: typeof program) => {
      const answer = await who.call('GET', `/mandates/${mandate}/waiting`);
      return (await answer.json()) as {
        code?: string;
        waiting?: { id: string; shows: { value: string }[] }[];
      };
    };
    for (const who of [program, stranger, plain]) {
      assert.equal((await shown(who)).code, 'no-power', 'not before the patronato has signed');
      assert.equal((await complete(who, id)).status, 403);
    }
    must(await bound.accept(mandate, amina.id));
    for (const who of [stranger, plain]) {
      assert.equal((await shown(who)).code, 'no-power');
      assert.equal((await complete(who, id)).status, 403);
    }
    const { waiting: all = [] } = await shown(program);
    assert.ok(all.some((one) => one.id === id));
    assert.ok(!all.some((one) => one.id === others || one.id === elsewhere), 'hers alone, of its service');
    assert.ok(
      all.every(({ shows }) => shows.length > 0 && shows.every(({ value }) => !/Luca|BNCLCU/.test(value))),
    );
    assert.notEqual((await complete(program, others)).status, 200);
    assert.equal((await complete(program, elsewhere)).status, 403);
    for (const one of [id, others, elsewhere]) assert.deepEqual(await kept(one), waits);
    const [seen] = await accessesTo(database, luca.id);
    assert.deepEqual([seen?.act, seen?.actorName], ['look-for-another', 'Amina Diallo']);
    const done = await complete(program, id);
    const receipt = (await done.json()) as { protocol: string | null };
    assert.equal(done.status, 200, JSON.stringify(receipt));
    assert.ok(receipt.protocol);
    assert.deepEqual(await kept(id), ['submitted', luca.id, 'patronato', 'Patronato Due (Comune di prova)']);
    const again = (await (await complete(program, id)).json()) as { protocol: string | null };
    assert.equal(again.protocol, receipt.protocol, 'asked again, the same receipt');
    assert.equal((await program.call('GET', `/applications/${id}`)).status, 200);
    assert.equal((await complete(program, await waiting(luca))).status, 403, 'one matter');
  });

  it('by a mandate that is left with what it was to complete, where the process died in between, and with nothing else', async () => {
    const mandate = must(
      await mandates(database, clock).sign(maria.id, {
        service,
        patronatoId: 'due',
        language: 'it',
        subject: 'Prova',
        words: 'Do mandato.',
        applicationId: null,
      }),
    );
    must(await mandates(database, clock).accept(mandate, amina.id));
    const [id, other] = [await waiting(maria), await waiting(maria)];
    await database.query('update mandate set application_id = $2 where id = $1', [mandate, id]);
    const program = await apiClient(counter, { patronatoId: 'due' });
    const complete = (one: string) => program.call('POST', `/applications/${one}/completion`, { mandate });
    assert.equal((await complete(other)).status, 403);
    assert.equal((await complete(id)).status, 200);
    assert.deepEqual((await kept(id)).slice(0, 2), ['submitted', maria.id]);
  });
});
