// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import { exportOf } from '#privacy/index.ts';
import { offerNow } from '#queue/index.ts';
import { scene, type Visit } from './scene.ts';

const { database, clock, counter, person, visit } = await scene('2026-06-24');
const [maria, luca, ugo, carla] = [
  await person('maria-rossi'),
  await person('luca-bianchi'),
  await person('ugo-neri'),
  await person('carla-greco'),
];
const text = async (answer: Response | Promise<Response>) => (await answer).text();
const to = async (answer: Response | Promise<Response>) => (await answer).headers.get('location') ?? '';
const document = (who: typeof maria) => {
  assert.ok(who.birthDate);
  const [year = '', month = '', date = ''] = who.birthDate.split('-');
  return {
    'given-name': who.givenName,
    'family-name': who.familyName,
    'codice-fiscale': who.codiceFiscale,
    'birth-day': date,
    'birth-month': month,
    'birth-year': year,
    document: 'identity-card',
    'document-number': 'CA00000AA',
    'document-expires-day': '1',
    'document-expires-month': '1',
    'document-expires-year': '2030',
  };
};

/** A browser of somebody who has not signed in. */
async function guest(): Promise<Visit> {
  let cookie = '';
  return async (path, form) => {
    const answer = await counter.web.request(path, {
      headers: { cookie, 'sec-fetch-site': 'same-origin' },
      ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
    });
    cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? cookie;
    return answer;
  };
}

async function talking(asks: Visit, by: Visit): Promise<string> {
  const id = (await to(asks('/it/operator', {}))).split('/').at(-1) ?? '';
  await by('/it/desk/contacts/ready', { language: 'it' });
  assert.equal(await offerNow(counter.contacts), 1);
  await by(`/it/desk/contacts/${id}/accept`, {});
  return id;
}

/** The call of a contact: of both, with these pictures. */
async function call(id: string, pictures: Readonly<Record<'person' | 'operator', boolean>>): Promise<void> {
  await database.query('delete from contact_leg where contact_id = $1', [id]);
  for (const [role, isSeen] of Object.entries(pictures))
    await database.query(
      `insert into contact_leg (id, contact_id, role, state, wants_video, asked_at, joined_at, seen_at) values ($1, $2, $3, 'joined', $4, $5, $5, $5)`,
      [randomUUID(), id, role, isSeen, new Date(clock.nowMs())],
    );
}

async function over(by: Visit, id: string): Promise<void> {
  await by(`/it/desk/contacts/${id}/end`, {});
  await by(`/it/desk/contacts/${id}/wrap-up`, { code: 'informed', notes: '', next: 'break' });
}

describe('whoever has not said who they are, in a contact', () => {
  it('is identified by their document when both are seen, and only then; the contact goes on, nobody gets a power, and they read of it', async () => {
    const [theirs, his, hers] = [await guest(), await visit(ugo), await visit(carla)];
    const id = await talking(theirs, his);
    const at = `/it/desk/contacts/${id}`;
    assert.match(await text(his(at)), /dovete vedervi/);
    await call(id, { person: false, operator: true });
    assert.equal(await to(his(`${at}/identify`, document(luca))), at, 'a document that is not seen is none');
    const none = await database.query('select from identification');
    assert.equal(none.length, 0);

    await call(id, { person: true, operator: true });
    assert.match(await text(his(at)), /Identificare con un documento/);
    assert.equal((await hers(`${at}/identify`, document(luca))).status, 404, 'nobody else does');
    const wrong = await his(`${at}/identify`, { ...document(luca), 'document-number': '' });
    assert.equal(wrong.status, 422);
    assert.match(await wrong.text(), /<details class="more" open>[\s\S]*Luca/);
    assert.equal(await to(his(`${at}/identify`, document(luca))), at);
    const seen = await text(his(at));
    assert.match(seen, /Luca Bianchi/);
    assert.match(seen, /Riconosciuta in video/);
    assert.match(seen, /Le sue domande/);
    assert.match(await text(theirs(`/it/operator/${id}`)), /ha visto il suo documento/, 'and goes on here');
    const [power] = await database.query<{ over: boolean; place: string }>(
      'select ended_at is not null as over, place from identification where person_id = $1',
      [luca.id],
    );
    assert.deepEqual(power, { over: true, place: 'video' });
    assert.match(await text((await visit(luca))('/it/my/access')), /Ugo Neri/);
    assert.match(JSON.stringify(await exportOf(database, luca.id, new Date(clock.nowMs()))), new RegExp(id));
    const [told] = await database.query<{ n: number }>(
      `select count(*)::int as n from contact_event where contact_id = $1 and kind = 'identified'`,
      [id],
    );
    assert.equal(told?.n, 1);
    await over(his, id);
  });

  it('is nobody else than who signed in', async () => {
    const [hers, his] = [await visit(maria), await visit(ugo)];
    const id = await talking(hers, his);
    await call(id, { person: true, operator: true });
    const other = await his(`/it/desk/contacts/${id}/identify`, document(luca));
    assert.equal(other.status, 422);
    assert.match(await other.text(), /Non è il codice fiscale di chi ha chiesto/);
    await his(`/it/desk/contacts/${id}/identify`, document(maria));
    assert.match(await text(his(`/it/desk/contacts/${id}`)), /Riconosciuta in video/);
    await over(his, id);
  });
});
