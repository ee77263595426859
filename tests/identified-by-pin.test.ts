// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '#core/index.ts';
import type { Person } from '#persons/index.ts';
import { eraseMine, exportOf } from '#privacy/index.ts';
import { askColleague, besideNow, comeBeside, contactWith, messagesOf, offerNow } from '#queue/index.ts';
import { atContact, goesTo, textOf } from './at-contact.ts';
import { scene } from './scene.ts';

const { database, clock, counter, person, visit } = await scene('2026-06-24');
const { guest, talking, over } = atContact({ counter });
const [maria, luca, ugo, carla] = [
  await person('maria-rossi'),
  await person('luca-bianchi'),
  await person('ugo-neri'),
  await person('carla-greco'),
];
for (const who of [maria, luca])
  await database.query(
    `insert into contact_point (id, person_id, channel, address, source, created_at, confirmed_at)
     values (gen_random_uuid(), $1, 'email', $2, 'portal', '2025-01-01', '2025-01-01')`,
    [who.id, `${who.givenName.toLowerCase()}@example.org`],
  );

const pinOf = async (who: Person) => {
  const made = await counter.pins.make({ person: who, actor: who }, '1-week');
  assert.ok(made.ok);
  return made.value.pin;
};
const identity = ({ codiceFiscale }: Person, pin: string) => ({ 'codice-fiscale': codiceFiscale, pin });
const known = async (id: string) => {
  const contact = await contactWith(counter.contacts, id);
  return contact?.identifiedAt ? [contact.identifiedId, contact.identifiedBy] : null;
};
const told = async (who: Person) =>
  (
    await database.query(`select 1 from delivery where person_id = $1 and phrase = 'identified-by-pin'`, [
      who.id,
    ])
  ).length;
const checks = async (who: Person) => (await counter.pins.checksOf(who.id)).length;

/** Another PIN that can be one: its check digits are right, its secret is not. */
function otherThan(pin: string, n = 0): string {
  const secret = String((Number(pin.slice(0, 8)) + 1 + n) % 100_000_000).padStart(8, '0');
  const rest = [...`${secret}00`].reduce((left, digit) => (left * 10 + Number(digit)) % 97, 0);
  return secret + String(98 - rest).padStart(2, '0');
}

describe('whoever has not signed in and has the PIN for the telephone', () => {
  it('types it on their own page: the operator reads who it is, and never the PIN; the person reads of it everywhere', async () => {
    const [theirs, his] = [guest(), await visit(ugo)];
    const id = await talking(theirs, his);
    const at = `/it/operator/${id}`;
    assert.match(await textOf(theirs(at)), /Farsi riconoscere con il PIN telefonico/);
    assert.match(await textOf(his(`/it/desk/contacts/${id}`)), /Non se lo faccia mai dire/);
    const pin = await pinOf(luca);
    assert.equal(await goesTo(theirs(`${at}/pin`, identity(luca, pin))), at);
    const page = await textOf(theirs(at));
    assert.match(page, /Ha dato il suo PIN telefonico/);
    assert.doesNotMatch(page, /name="pin"/, 'it is asked no more');
    const desk = await textOf(his(`/it/desk/contacts/${id}`));
    assert.match(desk, /Luca Bianchi/);
    assert.match(desk, /Riconosciuta con il PIN telefonico/);
    assert.deepEqual(await known(id), [luca.id, 'pin']);

    const hers = await textOf((await visit(luca))('/it/my/access'));
    assert.match(hers, /Ugo Neri[\s\S]*Nel contatto è stato dato il suo PIN telefonico/);
    assert.equal(await told(luca), 1);
    const [check] = await counter.pins.checksOf(luca.id);
    assert.deepEqual([check?.channel, check?.outcome], ['operator', 'right']);
    const written = await database.query<{ all: string }>(
      `select coalesce(string_agg(row, ''), '') as all from (
         select contact_event::text as row from contact_event union all select contact_message::text from contact_message
         union all select contact::text from contact union all select access_record::text from access_record) as rows`,
    );
    for (const text of [page, desk, written[0]?.all ?? '']) assert.ok(!text.includes(pin));
    await over(his, id);
  });

  it('is not told of at the desk where whoever asks has signed in: they need it no more', async () => {
    const [hers, his] = [await visit(maria), await visit(ugo)];
    const id = await talking(hers, his);
    assert.doesNotMatch(await textOf(his(`/it/desk/contacts/${id}`)), /Non se lo faccia mai dire/);
    assert.doesNotMatch(await textOf(hers(`/it/operator/${id}`)), /name="pin"/);
    await over(his, id);
  });

  it('gives no power and opens nothing of the portal: whoever has the contact is still a guest', async () => {
    const [theirs, his] = [guest(), await visit(ugo)];
    const id = await talking(theirs, his);
    await theirs(`/it/operator/${id}/pin`, identity(luca, await pinOf(luca)));
    assert.deepEqual(await known(id), [luca.id, 'pin']);
    assert.match(await goesTo(theirs('/it/my/access')), /sign-in/);
    assert.deepEqual(
      await database.query('select 1 from identification where person_id = $1', [luca.id]),
      [],
    );
    await over(his, id);
  });

  it('is told clearly of what is wrong, waits after five wrong ones, and the contact goes on', async () => {
    const [theirs, his] = [guest(), await visit(ugo)];
    const id = await talking(theirs, his);
    const pin = await pinOf(maria);
    const slip = await theirs(
      `/it/operator/${id}/pin`,
      identity(maria, `${pin.slice(0, 9)}${(Number(pin[9]) + 1) % 10}`),
    );
    assert.equal(slip.status, 422);
    assert.match(await slip.text(), /Questa prova non conta/);
    for (let n = 0; n < 5; n++) {
      const wrong = await theirs(`/it/operator/${id}/pin`, identity(maria, otherThan(pin, n)));
      assert.equal(wrong.status, 422);
      const page = await wrong.text();
      assert.match(page, /non vanno insieme/);
      assert.ok(!page.includes(otherThan(pin, n)), 'what was typed is not shown again');
      assert.match(
        page,
        /data-part="pin" data-quiet><details class="more" open>/,
        'without our script it stands open',
      );
      assert.doesNotMatch(page, /http-equiv="refresh"/, 'and the page does not turn');
    }
    const sixth = await theirs(`/it/operator/${id}/pin`, identity(maria, pin));
    assert.match(await sixth.text(), /Può riprovare tra 15 minuti/, 'the right one waits too');
    assert.equal(await known(id), null);
    assert.equal(await told(maria), 0);
    assert.equal(await counter.pins.isGuessedAt(maria.id), true, 'she reads that somebody guesses');
    assert.equal((await theirs(`/it/operator/${id}/messages`, { words: 'Non va' })).status, 303);
    await over(his, id);
    clock.set(day('2026-06-25'));
  });

  it('is asked of the person alone: not of the operator, a colleague, or somebody else with another contact', async () => {
    const [theirs, his, hers] = [guest(), await visit(ugo), await visit(carla)];
    const id = await talking(theirs, his);
    const pin = await pinOf(luca);
    const before = await checks(luca);
    for (const stranger of [guest(), his, hers, await visit(maria)]) {
      const answer = await stranger(`/it/operator/${id}/pin`, identity(luca, pin));
      assert.equal(answer.status, 404);
    }
    assert.equal(
      (await his(`/it/desk/contacts/${id}/pin`, identity(luca, pin))).status,
      404,
      'no desk takes it',
    );
    assert.equal(await known(id), null);
    assert.equal(await checks(luca), before, 'none of them could try it');
    await over(his, id);
  });

  it('gives it once, while they talk: not while they wait, not after the end, not again, and of two at once one counts', async () => {
    const [theirs, his] = [guest(), await visit(ugo)];
    const waiting = (await goesTo(theirs('/it/operator', {}))).split('/').at(-1) ?? '';
    const [pin, hers] = [await pinOf(luca), await pinOf(maria)];
    const before = (await checks(luca)) + (await checks(maria));
    assert.match(await goesTo(theirs(`/it/operator/${waiting}/pin`, identity(luca, pin))), /note=moved/);
    await theirs(`/it/operator/${waiting}/cancel`, {});

    const id = await talking(theirs, his);
    await his(`/it/desk/contacts/${id}/end`, {});
    assert.match(await goesTo(theirs(`/it/operator/${id}/pin`, identity(luca, pin))), /note=moved/);
    await his(`/it/desk/contacts/${id}/wrap-up`, { code: 'informed', notes: '', next: 'break' });
    assert.match(await goesTo(theirs(`/it/operator/${id}/pin`, identity(luca, pin))), /note=moved/);
    assert.equal(await known(id), null);
    assert.equal((await checks(luca)) + (await checks(maria)), before, 'nothing was tried');

    const both = await talking(theirs, his);
    const answers = await Promise.all([
      goesTo(theirs(`/it/operator/${both}/pin`, identity(luca, pin))),
      goesTo(theirs(`/it/operator/${both}/pin`, identity(maria, hers))),
    ]);
    assert.equal(answers.filter((to) => to.endsWith('note=moved')).length, 1);
    const first = await known(both);
    const tries = (await checks(luca)) + (await checks(maria));
    await theirs(
      `/it/operator/${both}/pin`,
      identity(first?.[0] === luca.id ? maria : luca, first?.[0] === luca.id ? hers : pin),
    );
    assert.deepEqual(await known(both), first, 'who is known stays who they are');
    assert.equal((await checks(luca)) + (await checks(maria)), tries);
    await over(his, both);
  });

  it('is known no more once the owner ends the PIN: whoever found it loses what it opened, in the contact', async () => {
    const [theirs, his] = [guest(), await visit(ugo)];
    const id = await talking(theirs, his);
    await theirs(`/it/operator/${id}/pin`, identity(luca, await pinOf(luca)));
    assert.match(await textOf(his(`/it/desk/contacts/${id}`)), /Luca Bianchi/);
    await (await visit(luca))('/it/my/phone-pin/revoke', {});
    assert.doesNotMatch(await textOf(his(`/it/desk/contacts/${id}`)), /Luca Bianchi/);
    assert.equal(await known(id), null);
    assert.doesNotMatch(await textOf(theirs(`/it/operator/${id}`)), /Ha dato il suo PIN/);
    await over(his, id);
  });

  it('finds what was said with their PIN among their data also once they have ended it, during the talk and after', async () => {
    const hers = async () => JSON.stringify(await exportOf(database, maria.id, new Date(clock.nowMs())));
    const [theirs, his] = [guest(), await visit(ugo)];
    const during = await talking(theirs, his);
    await theirs(`/it/operator/${during}/pin`, identity(maria, await pinOf(maria)));
    await theirs(`/it/operator/${during}/messages`, { words: 'Sono io, durante' });
    await counter.pins.revoke(maria.id);
    assert.doesNotMatch(await textOf(his(`/it/desk/contacts/${during}`)), /Maria Rossi/);
    assert.equal(await known(during), null);
    assert.match(await hers(), /Sono io, durante/);
    await over(his, during);

    const after = await talking(theirs, his);
    await theirs(`/it/operator/${after}/pin`, identity(maria, await pinOf(maria)));
    await theirs(`/it/operator/${after}/messages`, { words: 'Sono io, dopo' });
    await his(`/it/desk/contacts/${after}/end`, {});
    await counter.pins.revoke(maria.id);
    assert.doesNotMatch(await textOf(his(`/it/desk/contacts/${after}`)), /Maria Rossi/, 'it opens nothing');
    assert.doesNotMatch(await textOf(theirs(`/it/operator/${after}`)), /Ha dato il suo PIN/);
    await his(`/it/desk/contacts/${after}/wrap-up`, { code: 'informed', notes: '', next: 'break' });
    assert.match(await hers(), /Sono io, dopo/);

    // In a talk that goes on with another it is the other's.
    const other = await talking(theirs, his);
    await theirs(`/it/operator/${other}/pin`, identity(maria, await pinOf(maria)));
    await counter.pins.revoke(maria.id);
    await theirs(`/it/operator/${other}/pin`, identity(luca, await pinOf(luca)));
    assert.deepEqual(await known(other), [luca.id, 'pin']);
    await theirs(`/it/operator/${other}/messages`, { words: 'Sono un altro' });
    assert.doesNotMatch(await hers(), /Sono un altro/);
    await over(his, other);

    await eraseMine(database, maria.id);
    assert.doesNotMatch(await hers(), /Sono io/);
    const left = await database.query('select id from contact where id = any($1)', [[during, after]]);
    assert.deepEqual(left, []);
  });

  it('is answered by nobody near them: who turns out to be, or is beside, leaves at once', async () => {
    const [theirs, his] = [guest(), await visit(ugo)];
    const own = await talking(theirs, his);
    await theirs(`/it/operator/${own}/pin`, identity(ugo, await pinOf(ugo)));
    assert.equal((await contactWith(counter.contacts, own))?.state, 'waiting', 'the operator themself');
    assert.doesNotMatch(await textOf(his(`/it/desk/contacts/${own}`)), /Riconosciuta/);
    await theirs(`/it/operator/${own}/cancel`, {});

    const id = await talking(theirs, his);
    const hers = await visit(carla);
    await hers('/it/desk/contacts/ready', { language: 'it' });
    await hers('/it/desk/contacts');
    const asked = await askColleague(counter.contacts, ugo.id, id, { skill: 'general', why: 'Non lo so' });
    assert.ok(asked.ok, JSON.stringify(asked));
    await comeBeside(counter.contacts, carla.id, id);
    assert.equal((await besideNow(counter.contacts, carla.id))?.state, 'beside');
    await theirs(`/it/operator/${id}/pin`, identity(carla, await pinOf(carla)));
    assert.equal(await besideNow(counter.contacts, carla.id), undefined);
    assert.deepEqual(await known(id), [carla.id, 'pin']);
    assert.deepEqual(await messagesOf(counter.contacts, id), []);
    await over(his, id);
  });

  it('is let go by whoever comes near them afterwards: no page of the contact opens any more, nor to a colleague beside it', async () => {
    const [theirs, his, hers] = [guest(), await visit(ugo), await visit(carla)];
    const nearBy = (guardian: Person) =>
      database.query(
        `insert into guardianship (id, represented_id, guardian_id, kind, court, decree_number, decree_on, recorded_by, recorded_at)
         values (gen_random_uuid(), $1, $2, 'guardian', 'Napoli', '1/2026', '2026-01-01', $2, now())`,
        [luca.id, guardian.id],
      );
    await hers('/it/desk/contacts/away', { reason: 'break' });
    const id = await talking(theirs, his);
    await theirs(`/it/operator/${id}/pin`, identity(luca, await pinOf(luca)));
    await hers('/it/desk/contacts/ready', { language: 'it' });
    await hers('/it/desk/contacts');
    const asked = await askColleague(counter.contacts, ugo.id, id, { skill: 'general', why: 'Non lo so' });
    assert.ok(asked.ok, JSON.stringify(asked));
    await comeBeside(counter.contacts, carla.id, id);
    assert.match(await textOf(hers(`/it/desk/contacts/${id}/colleague`)), /Luca Bianchi/);
    await nearBy(carla);
    const left = await hers(`/it/desk/contacts/${id}/colleague`);
    assert.equal(left.headers.get('location'), '/it/desk/contacts?note=let-go');
    assert.equal(await besideNow(counter.contacts, carla.id), undefined, 'their end of the call is over too');
    assert.match(await textOf(his(`/it/desk/contacts/${id}`)), /Luca Bianchi/);
    await nearBy(ugo);
    assert.equal(await goesTo(his(`/it/desk/contacts/${id}`)), '/it/desk/contacts?note=let-go');
    assert.equal((await contactWith(counter.contacts, id))?.state, 'waiting');
    await database.query('delete from guardianship where represented_id = $1', [luca.id]);

    await hers('/it/desk/contacts/away', { reason: 'break' });
    await his('/it/desk/contacts/ready', { language: 'it' });
    await theirs(`/it/operator/${id}`);
    assert.equal(await offerNow(counter.contacts), 1);
    await nearBy(ugo);
    assert.equal(await goesTo(his(`/it/desk/contacts/${id}/accept`, {})), '/it/desk/contacts?note=let-go');
    assert.equal(
      (await contactWith(counter.contacts, id))?.state,
      'waiting',
      'it has its place again at once',
    );
    await database.query('delete from guardianship where represented_id = $1', [luca.id]);
    await theirs(`/it/operator/${id}/cancel`, {});
  });
});
