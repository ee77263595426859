// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import { answer, type LegRole, legsOf } from '#legs/index.ts';
import { contactWith, offerNow } from '#queue/index.ts';
import { scene, type Visit } from './scene.ts';

const { database, counter, person, visit } = await scene('2026-04-10');
const [maria, luca, ugo, carla] = [
  await person('maria-rossi'),
  await person('luca-bianchi'),
  await person('ugo-neri'),
  await person('carla-greco'),
];
const text = async (answer: Response | Promise<Response>) => (await answer).text();
const to = async (answer: Response | Promise<Response>) => (await answer).headers.get('location') ?? '';
const ready = (browser: Visit) => browser('/it/desk/contacts/ready', { language: 'it' });

/** Maria has asked for a person and written why; Ugo answers her. */
async function talk() {
  const [her, his, hers] = [await visit(maria), await visit(ugo), await visit(carla)];
  const home = await to(her('/it/operator', { words: 'Ho contributi in Svizzera' }));
  const at = `/it/desk/contacts/${home.split('/').at(-1)}`;
  await ready(his);
  await offerNow(counter.contacts);
  await his(`${at}/accept`, {});
  return { her, his, hers, home, at, id: home.split('/').at(-1) ?? '' };
}

describe('an operator who does not know enough', () => {
  it('asks a colleague, who reads why and sees the contact; they write to each other, and the person is handed over and told', async () => {
    const { her, his, hers, home, at } = await talk();
    const why = { why: 'Totalizzazione con la Svizzera', skill: 'general' };
    const nobody = await his(`${at}/colleague`, why);
    assert.equal(nobody.status, 422);
    assert.match(await nobody.text(), /nessun collega è libero[\s\S]*Totalizzazione con la Svizzera/);
    assert.match(await text(his(`${at}/colleague`, { ...why, why: '' })), /Scriva perché/);
    await ready(hers);
    assert.equal((await hers(`${at}/colleague`)).status, 303, 'nothing of it before she is asked');
    assert.equal(await to(his(`${at}/colleague`, why)), at);
    assert.match(await text(his(at)), /Carla Greco legge la sua richiesta/);
    assert.doesNotMatch(await text(her(home)), /Carla/, 'who has not come is not told of');

    const offer = await text(hers('/it/desk/contacts'));
    assert.match(offer, /Ugo Neri parla con una persona[\s\S]*Totalizzazione con la Svizzera/);
    assert.match(await text(her('/it/my/access')), /Carla Greco/, 'she reads who read of her');
    assert.equal(await to(hers(`${at}/colleague/accept`, {})), `${at}/colleague`);
    assert.equal(await to(hers('/it/desk/contacts')), `${at}/colleague`);
    const seen = await text(hers(`${at}/colleague`));
    assert.match(seen, /Totalizzazione con la Svizzera[\s\S]*Ho contributi in Svizzera[\s\S]*Maria Rossi/);
    assert.doesNotMatch(seen, /\/end"[^>]*>[^<]*Fine del contatto|\/wrap-up/, 'she changes nothing of it');
    assert.equal((await hers(`${at}/messages`, { words: 'x' })).status, 404);
    assert.match(await text(her(home)), /Le risponde Ugo Neri[\s\S]*chiede un consiglio a Carla Greco/);

    assert.equal(await to(his(`${at}/colleague/messages`, { words: 'Ha 12 anni <là>' })), at);
    assert.equal(
      await to(hers(`${at}/colleague/messages`, { words: 'Serve il modulo E 205' })),
      `${at}/colleague`,
    );
    assert.match(await text(hers(`${at}/colleague`)), /Ha 12 anni &lt;là&gt;/);
    assert.match(await text(his(at)), /Serve il modulo E 205/);
    assert.doesNotMatch(await text(her(home)), /modulo E 205|Ha 12 anni/);
    const empty = await hers(`${at}/colleague/messages`, { words: ' ' });
    assert.equal(empty.status, 422);
    assert.match(await empty.text(), /Scriva qualche parola/);

    const other = await visit(luca);
    const his2 = await to(other('/it/operator', { words: '' }));
    assert.equal(await offerNow(counter.contacts), 0, 'neither is given anybody else');
    assert.equal(await to(his(`${at}/colleague/hand-over`, {})), '/it/desk/contacts?note=handed-over');
    assert.match(await text(her(home)), /Ora le risponde Carla Greco/);
    assert.equal(await to(hers(`${at}/colleague`)), at, 'the page becomes hers');
    await hers(`${at}/messages`, { words: 'Le scrivo io' });
    assert.match(await text(her(home)), /Le scrivo io/);
    assert.equal(await offerNow(counter.contacts), 1);
    assert.match(await text(his('/it/desk/contacts')), /Luca Bianchi/);
    assert.equal((await his(`${at}/messages`, { words: 'x' })).status, 404);
    await other(`${his2}/cancel`, {});
    await her(`${home}/end`, {});
    await hers(`${at}/wrap-up`, { code: 'informed', notes: '', next: 'break' });

    const mine = await text(her('/it/my/data/export'));
    assert.match(mine, /Totalizzazione con la Svizzera[\s\S]*modulo E 205/, 'it is in the copy of her data');
  });

  it('goes on alone when the colleague leaves or the person is kept, and says so to nobody who need not know', async () => {
    const { her, his, hers, home, at } = await talk();
    await ready(hers);
    await his(`${at}/colleague`, { why: 'Un dubbio', skill: 'general' });
    await hers(`${at}/colleague/accept`, {});
    await hers(`${at}/colleague/end`, {});
    assert.match(await text(his(at)), /Carla Greco è tornat[^<]*postazione/);
    assert.doesNotMatch(await text(her(home)), /Carla/);
    assert.match(await text(hers('/it/desk/contacts')), /Il prossimo contatto arriva qui/);
    await his(`${at}/colleague`, { why: 'Ancora', skill: 'general' });
    await hers(`${at}/colleague/accept`, {});
    await his(`${at}/colleague/end`, {});
    assert.equal(await to(hers(`${at}/colleague`)), '/it/desk/contacts?note=colleague-over');
    await hers('/it/desk/contacts/away', { reason: 'break' });
    await her(`${home}/end`, {});
    await his(`${at}/wrap-up`, { code: 'informed', notes: '', next: 'break' });
  });

  it('leaves the person in the call: the end of the operator before is over, and it rings at the colleague’s', async () => {
    const { her, his, hers, home, at, id } = await talk();
    const contact = await contactWith(counter.contacts, id);
    assert.ok(contact);
    const joins = async (role: LegRole) => {
      let joined = () => {};
      const isJoined = new Promise<void>((resolve) => {
        joined = resolve;
      });
      const line = {
        answer: joined,
        play() {},
        gather() {},
        signal() {},
        bridge() {},
        caption() {},
        hangUp() {},
      };
      const end = { id: randomUUID(), role };
      assert.ok(await answer(counter.contacts, contact, end, { line, isOpen: async () => true }));
      await isJoined;
    };
    await joins('person');
    await joins('operator');
    await ready(hers);
    await his(`${at}/colleague`, { why: 'Un dubbio', skill: 'general' });
    assert.equal((await his(`${at}/colleague/call/decline`, {})).status, 404, 'nobody is beside yet');
    assert.equal(await to(hers(`${at}/colleague/accept`, {})), `${at}/colleague`);
    await joins('asker');
    assert.match(await text(hers(`${at}/colleague`)), /Il collega la chiama a voce/);
    assert.match(await text(his(at)), /A voce tra colleghi/);
    assert.doesNotMatch(await text(her(home)), /la chiama a voce/, 'it rings at the colleague’s alone');
    assert.equal(await to(hers(`${at}/colleague/call/decline`, {})), `${at}/colleague`);
    assert.doesNotMatch(await text(hers(`${at}/colleague`)), /la chiama a voce/);
    await joins('colleague');
    assert.equal(await to(hers(`${at}/colleague/call/line`)), `${at}/colleague`);
    assert.equal((await her(`${at}/colleague/call/line`)).status, 403, 'the person has no end of it');
    await his(`${at}/colleague/hand-over`, {});
    const ends = (await legsOf(counter.contacts, id)).map(({ role, state }) => `${role} ${state}`);
    assert.deepEqual(ends.toSorted(), ['operator ringing', 'person joined']);
    assert.match(await text(hers(at)), /class="call-rings"/);
    await her(`${home}/end`, {});
    await hers(`${at}/wrap-up`, { code: 'informed', notes: '', next: 'break' });
    const kinds = await database.query<{ kind: string }>(
      `select kind from contact_event where contact_id = $1 and kind like '%colleague%' or contact_id = $1 and kind = 'handed-over' order by seq`,
      [id],
    );
    assert.deepEqual(
      kinds.map(({ kind }) => kind),
      ['colleague-asked', 'colleague-came', 'handed-over'],
    );
  });
});
