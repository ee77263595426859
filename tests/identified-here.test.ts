// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { exportOf } from '#privacy/index.ts';
import { contactWith } from '#queue/index.ts';
import { atContact, cardOf, goesTo, inCall, textOf } from './at-contact.ts';
import { scene } from './scene.ts';

const { database, clock, counter, person, visit } = await scene('2026-06-24');
const [maria, luca, ugo, carla] = [
  await person('maria-rossi'),
  await person('luca-bianchi'),
  await person('ugo-neri'),
  await person('carla-greco'),
];
const { guest, talking, over } = atContact({ counter });
const call = (id: string, pictures?: Readonly<Record<'person' | 'operator', boolean>>) =>
  inCall({ database, clock }, id, pictures);
const pinOf = async (who: typeof maria) => {
  const made = await counter.pins.make({ person: who, actor: who }, '1-week');
  assert.ok(made.ok);
  return { 'codice-fiscale': who.codiceFiscale, pin: made.value.pin };
};

describe('whoever has not said who they are, in a contact', () => {
  it('is identified by their document when both are seen, and only then; the contact goes on, nobody gets a power, and they read of it', async () => {
    const [theirs, his, hers] = [guest(), await visit(ugo), await visit(carla)];
    const id = await talking(theirs, his);
    const at = `/it/desk/contacts/${id}`;
    assert.match(await textOf(his(at)), /dovete vedervi/);
    await call(id, { person: false, operator: true });
    assert.equal(
      await goesTo(his(`${at}/identify`, cardOf(luca))),
      at,
      'a document that is not seen is none',
    );
    const none = await database.query('select from identification');
    assert.equal(none.length, 0);

    await call(id, { person: true, operator: true });
    assert.match(await textOf(his(at)), /Identificare con un documento/);
    assert.equal((await hers(`${at}/identify`, cardOf(luca))).status, 404, 'nobody else does');
    const wrong = await his(`${at}/identify`, { ...cardOf(luca), 'document-number': '' });
    assert.equal(wrong.status, 422);
    assert.match(await wrong.text(), /<details class="more" open>[\s\S]*Luca/);
    assert.equal(await goesTo(his(`${at}/identify`, cardOf(luca))), at);
    const seen = await textOf(his(at));
    assert.match(seen, /Luca Bianchi/);
    assert.match(seen, /Riconosciuta in video/);
    assert.match(seen, /Le sue domande/);
    assert.match(await textOf(theirs(`/it/operator/${id}`)), /ha visto il suo documento/, 'and goes on here');
    const [power] = await database.query<{ over: boolean; place: string }>(
      'select ended_at is not null as over, place from identification where person_id = $1',
      [luca.id],
    );
    assert.deepEqual(power, { over: true, place: 'video' });
    assert.match(await textOf((await visit(luca))('/it/my/access')), /Ugo Neri/);
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
    const other = await his(`/it/desk/contacts/${id}/identify`, cardOf(luca));
    assert.equal(other.status, 422);
    assert.match(await other.text(), /Non è il codice fiscale di chi ha già detto chi è/);
    await his(`/it/desk/contacts/${id}/identify`, cardOf(maria));
    assert.match(await textOf(his(`/it/desk/contacts/${id}`)), /Riconosciuta in video/);
    await over(his, id);
  });

  it('who gave their PIN can show their document too, and no other’s', async () => {
    const [theirs, his] = [guest(), await visit(ugo)];
    const id = await talking(theirs, his);
    const at = `/it/desk/contacts/${id}`;
    await call(id);
    await theirs(`/it/operator/${id}/pin`, await pinOf(luca));
    assert.match(await textOf(his(at)), /Riconosciuta con il PIN[\s\S]*Identificare con un documento/);
    const other = await his(`${at}/identify`, cardOf(maria));
    assert.equal(other.status, 422);
    assert.match(await other.text(), /di chi ha già detto chi è[\s\S]*value="Rossi"/i, 'with what was typed');
    assert.equal(await goesTo(his(`${at}/identify`, cardOf(luca))), at);
    const seen = await textOf(his(at));
    assert.match(seen, /Riconosciuta in video/);
    assert.doesNotMatch(seen, /Identificare con un documento/);
    await counter.pins.revoke(luca.id);
    assert.match(await textOf(his(at)), /Luca Bianchi/, 'the document was seen, whatever becomes of the PIN');
    await over(his, id);
  });

  it('of two at once one is known, and nobody else is told that they were seen', async () => {
    const [theirs, his] = [guest(), await visit(ugo)];
    const id = await talking(theirs, his);
    await call(id);
    const pin = await pinOf(luca);
    const before = (await database.query('select from identification where person_id = $1', [maria.id]))
      .length;
    await Promise.all([
      theirs(`/it/operator/${id}/pin`, pin),
      his(`/it/desk/contacts/${id}/identify`, cardOf(maria)),
    ]);
    const known = (await contactWith(counter.contacts, id))?.identifiedId;
    assert.ok(known === luca.id || known === maria.id);
    const after = await database.query('select from identification where person_id = $1', [maria.id]);
    assert.equal(after.length - before, known === maria.id ? 1 : 0);
    await over(his, id);
  });

  it('is not seen any more once they have gone: nothing is kept of it', async () => {
    const [theirs, his] = [guest(), await visit(ugo)];
    const id = await talking(theirs, his);
    await call(id);
    const kept = async () => (await database.query('select from identification')).length;
    const before = await kept();
    const [, sent] = await Promise.all([
      theirs(`/it/operator/${id}/end`, {}),
      his(`/it/desk/contacts/${id}/identify`, cardOf(luca)),
    ]);
    const known = (await contactWith(counter.contacts, id))?.identifiedId ?? null;
    assert.equal((await kept()) - before, known === null ? 0 : 1, `${sent.status}`);
    await his(`/it/desk/contacts/${id}/wrap-up`, { code: 'informed', notes: '', next: 'break' });
  });
});
