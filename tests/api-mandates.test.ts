// SPDX-License-Identifier: AGPL-3.0-or-later

import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import { accessesTo } from '#access/index.ts';
import type { Result } from '#core/index.ts';
import { enterPatronato, mandates } from '#powers/index.ts';
import { fetchesAbout } from '#registers/index.ts';
import { type ApiClient, apiClient } from './api-client.ts';
import { refusedApplication } from './desk-scene.ts';
import { scene } from './scene.ts';

const { database, clock, counter, person } = await scene('2026-06-24');
const [maria, luca, paola, carla] = [
  await person('maria-rossi'),
  await person('luca-bianchi'),
  await person('paola-ferri'),
  await person('carla-greco'),
];
await enterPatronato(database, { id: 'uno', name: 'Patronato Uno' }, luca.id);
await enterPatronato(database, { id: 'due', name: 'Patronato Due' }, carla.id);
const [one, other, plain] = [
  await apiClient(counter, { patronatoId: 'uno' }),
  await apiClient(counter, { patronatoId: 'due' }),
  await apiClient(counter),
];
const kept = mandates(database, clock);
const must = <Value>(result: Result<Value, string>): Value => {
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
};
const told = async (answer: Response) =>
  [answer.status, ((await answer.json()) as { code?: string }).code] as const;
const service = 'certificazione-unica';

/** Maria signs, and where it is said somebody of the patronato too. */
async function mandate(
  matter: { readonly service: string; readonly applicationId?: string; readonly contests?: boolean },
  { isAccepted = true } = {},
): Promise<string> {
  const { applicationId = null, ...about } = matter;
  const words = { patronatoId: 'uno', language: 'it', subject: 'Prova', words: 'Do mandato.' } as const;
  const id = must(await kept.sign(maria.id, { ...about, ...words, applicationId }));
  if (isAccepted) must(await kept.accept(id, luca.id));
  return id;
}
const begin = (who: ApiClient, by: string, wanted = service) =>
  who.call('POST', '/applications', { service: wanted, language: 'it', mandate: by });
const end = (id: string) => kept.end(id, { personId: maria.id });

describe('a patronato’s program', () => {
  it('asks in the name of whoever gave the patronato a mandate; both names stand in the history and where she reads them', async () => {
    const id = await mandate({ service });
    const begun = await begin(one, id);
    const application = (await begun.json()) as { id: string; status: string };
    assert.equal(begun.status, 201, JSON.stringify(application));
    const read = must(await counter.applications.openAs(application.id, maria.id));
    assert.equal(read.personId, maria.id);
    const [event] = await database.query<{ actor: Record<string, string> }>(
      `select data -> 'actor' as actor from application_event where application_id = $1 order by seq limit 1`,
      [application.id],
    );
    assert.deepEqual(event?.actor, {
      id: luca.id,
      name: 'Patronato Uno (Comune di prova)',
      as: 'patronato',
      for: 'Maria Rossi',
    });
    const [look] = await accessesTo(database, maria.id);
    assert.deepEqual(
      [look?.act, look?.capacity, look?.actorName],
      ['act-for-another', 'patronato', 'Luca Bianchi'],
    );
    const answers = { year: 2025, 'for-whom': 'me', 'paid-that-year': true, delivery: 'download' };
    assert.equal((await one.call('PATCH', `/applications/${application.id}/answers`, answers)).status, 200);
    assert.equal((await one.call('GET', `/applications/${application.id}`)).status, 200);
    const more = {
      'given-name': 'Maria',
      'family-name': 'Rossi',
      'codice-fiscale': maria.codiceFiscale,
      mobile: '+393331234567',
    };
    assert.equal((await one.call('PATCH', `/applications/${application.id}/answers`, more)).status, 200);
    const sent = await one.call('POST', `/applications/${application.id}/submission`);
    const receipt = (await sent.json()) as { protocol: string | null };
    assert.equal(sent.status, 200, JSON.stringify(receipt));
    assert.ok(receipt.protocol, 'it is hers, and is registered at once');
    await end(id);
  });

  it('reads for whoever gave a mandate to read, as they read themselves; not without it, nor once it was taken back', async () => {
    const giuseppe = await person('giuseppe-esposito');
    const reads = 'fascicolo-previdenziale';
    const words = { patronatoId: 'uno', language: 'it', subject: 'Prova', words: 'Do mandato.' } as const;
    const id = must(await kept.sign(giuseppe.id, { service: reads, ...words, applicationId: null }));
    const read = (who: ApiClient, by = id) => who.call('GET', `/mandates/${by}/reading?language=it`);
    assert.deepEqual(await told(await read(one)), [403, 'no-power'], 'the patronato has not signed');
    must(await kept.accept(id, luca.id));
    const answer = await read(one);
    assert.equal(answer.status, 200);
    assert.equal(answer.headers.get('cache-control'), 'no-store');
    const body = (await answer.json()) as { service: string; sums: readonly object[] };
    assert.equal(body.service, reads);
    assert.match(JSON.stringify(body), /15\.000,00/);
    const [look] = await accessesTo(database, giuseppe.id);
    assert.deepEqual(
      [look?.act, look?.capacity, look?.actorName],
      ['look-for-another', 'patronato', 'Luca Bianchi'],
    );
    const asked = await fetchesAbout(database, giuseppe.id);
    assert.ok(asked.some(({ register }) => register === 'payments'));
    for (const who of [other, plain]) assert.deepEqual(await told(await read(who)), [403, 'no-power']);
    const applies = await mandate({ service });
    assert.deepEqual(
      await told(await read(one, applies)),
      [403, 'no-power'],
      'nothing is read by what is applied for',
    );
    assert.deepEqual(await told(await begin(one, id, reads)), [404, 'reads-only']);
    must(await kept.end(id, { personId: giuseppe.id }));
    assert.deepEqual(await told(await read(one)), [403, 'no-power']);
    await end(applies);
  });

  it('has none of it without the mandate: not another’s program, not one that is nobody’s, not for another service', async () => {
    const id = await mandate({ service });
    for (const who of [other, plain]) assert.deepEqual(await told(await begin(who, id)), [403, 'no-power']);
    assert.deepEqual(await told(await begin(one, id, 'assegno-sociale')), [403, 'no-power']);
    assert.deepEqual(await told(await begin(one, randomUUID())), [403, 'no-power']);
    const { id: begun } = (await (await begin(one, id)).json()) as { id: string };
    assert.deepEqual(await told(await begin(one, id)), [403, 'no-power'], 'one matter, once');
    for (const who of [other, plain])
      for (const [method, path] of [
        ['GET', ''],
        ['PATCH', '/answers'],
        ['POST', '/submission'],
        ['POST', '/code'],
      ] as const) {
        const body = method === 'PATCH' ? { year: 2025 } : undefined;
        const refused = await who.call(method, `/applications/${begun}${path}`, body);
        assert.deepEqual(await told(refused), [404, 'not-found'], path);
      }
    await end(id);
  });

  it('has none before both have signed, nor once it ended: at the very next call', async () => {
    const waits = await mandate({ service }, { isAccepted: false });
    assert.deepEqual(await told(await begin(one, waits)), [403, 'no-power']);
    must(await kept.accept(waits, luca.id));
    const { id } = (await (await begin(one, waits)).json()) as { id: string };
    assert.equal((await one.call('GET', `/applications/${id}`)).status, 200);
    must(await end(waits));
    for (const [method, path] of [
      ['GET', ''],
      ['PATCH', '/answers'],
      ['POST', '/submission'],
    ] as const) {
      const body = method === 'PATCH' ? { year: 2025 } : undefined;
      const refused = await one.call(method, `/applications/${id}${path}`, body);
      assert.deepEqual(await told(refused), [403, 'owned'], path);
    }
    assert.deepEqual(await told(await begin(one, waits)), [403, 'no-power']);
  });

  it('has none when whoever signed for the patronato no longer signs for it', async () => {
    const id = await mandate({ service });
    await database.query('delete from patronato_operator where person_id = $1', [luca.id]);
    assert.deepEqual(await told(await begin(one, id)), [403, 'no-power']);
    await enterPatronato(database, { id: 'uno', name: 'Patronato Uno' }, luca.id);
    await end(id);
  });

  it('of two requests at the same moment makes one application by one mandate', async () => {
    const id = await mandate({ service });
    const answers = await Promise.all([1, 2, 3].map(() => begin(one, id)));
    assert.deepEqual(answers.map(({ status }) => status).toSorted(), [201, 403, 403]);
    const rows = await database.query('select 1 from mandate where id = $1 and application_id is not null', [
      id,
    ]);
    assert.equal(rows.length, 1);
    await end(id);
  });
});

describe('a review by the API', () => {
  it('is begun and sent with the mandate to contest alone, which ends with it', async () => {
    const { id, number } = await refusedApplication(counter, clock, {
      service: 'assegno-sociale',
      person: maria,
      by: paola.id,
    });
    assert.ok(number);
    const contest = (who: ApiClient) =>
      who.call('POST', `/applications/${id}/contests`, { kind: 'review', language: 'it' });
    for (const who of [one, other, plain])
      assert.deepEqual(await told(await contest(who)), [404, 'not-found'], 'nobody has the power');
    const matter = { service: 'assegno-sociale', applicationId: id };
    const forTheApplication = await mandate(matter);
    assert.deepEqual(await told(await contest(one)), [404, 'not-found'], 'that matter is over');
    await end(forTheApplication);
    const power = await mandate({ ...matter, contests: true });
    for (const who of [other, plain]) assert.deepEqual(await told(await contest(who)), [404, 'not-found']);
    const begun = await contest(one);
    const draft = (await begun.json()) as { id: string; status: string; nextPath: string | null };
    assert.equal(begun.status, 201, JSON.stringify(draft));
    assert.equal((await one.call('GET', `/applications/${draft.id}`)).status, 200);
    assert.equal((await other.call('GET', `/applications/${draft.id}`)).status, 404);

    await end(power);
    for (const path of [`/applications/${draft.id}`, `/applications/${id}`])
      assert.notEqual((await one.call('GET', path)).status, 200, 'ended: at the very next call');
    assert.deepEqual(await told(await contest(one)), [404, 'not-found']);

    const again = await mandate({ ...matter, contests: true });
    assert.equal((await one.call('GET', `/applications/${draft.id}`)).status, 200);
    assert.notEqual((await begin(one, again, 'assegno-sociale')).status, 201, 'it asks for nothing new');
    const answers = {
      grounds: ['another-reason'],
      'why-another-reason': 'No.',
      'own-mistake': false,
      'new-documents': false,
    };
    assert.equal((await one.call('PATCH', `/applications/${draft.id}/answers`, answers)).status, 200);
    const sent = await one.call('POST', `/applications/${draft.id}/submission`);
    assert.equal(sent.status, 200, JSON.stringify(await sent.json()));
    const where = await one.call('GET', `/applications/${id}`);
    assert.equal(((await where.json()) as { status: string }).status, 'review');
    await database.query(`update application set status = 'refused' where id = $1`, [id]);
    for (const path of [`/applications/${draft.id}`, `/applications/${id}`])
      assert.notEqual((await one.call('GET', path)).status, 200, 'decided again: its matter is over');
  });
});

describe('a batch of answers', () => {
  it('whose writing fails half-way leaves nothing of it', async () => {
    const { id } = (await (
      await plain.call('POST', '/applications', { service, language: 'it' })
    ).json()) as { id: string };
    const state = async () => {
      const [row] = await database.query<{ row: string }>(
        `select answers::text || version || (select count(*) from application_event where application_id = $1) as row
         from application where id = $1`,
        [id],
      );
      return row?.row;
    };
    const before = await state();
    // The process dies where the history is written.
    await database.query(`create function refuse_answers() returns trigger language plpgsql as
      $$ begin if new.data ->> 'path' = 'delivery' then raise exception 'no'; end if; return new; end $$`);
    await database.query(
      'create trigger refuse_answers before insert on application_event for each row execute function refuse_answers()',
    );
    const batch = { year: 2025, 'for-whom': 'me', 'paid-that-year': true, delivery: 'download' };
    assert.equal((await plain.call('PATCH', `/applications/${id}/answers`, batch)).status, 500);
    await database.query('drop trigger refuse_answers on application_event');
    assert.equal(await state(), before);
    assert.equal((await plain.call('PATCH', `/applications/${id}/answers`, batch)).status, 200);
  });
});
