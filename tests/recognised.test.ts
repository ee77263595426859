// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import type { Person } from '#persons/index.ts';
import { contactWith } from '#queue/index.ts';
import { atContact, goesTo, textOf } from './at-contact.ts';
import { sentApplication } from './desk-scene.ts';
import { scene, type Visit } from './scene.ts';

const { database, clock, counter, person, visit } = await scene('2026-06-24');
const { guest, talking, over } = atContact({ counter });
const [maria, luca, ugo, carla] = [
  await person('maria-rossi'),
  await person('luca-bianchi'),
  await person('ugo-neri'),
  await person('carla-greco'),
];
for (const [who, mobile] of [
  [maria, '+393331234567'],
  [ugo, '+393339999999'],
] as const)
  await database.query(
    `insert into contact_point (id, person_id, channel, address, source, created_at, confirmed_at)
     values (gen_random_uuid(), $1, 'sms', $2, 'portal', '2025-01-01', '2025-01-01')`,
    [who.id, mobile],
  );
const about = { service: 'bonus-asilo-nido', status: 'eligible' } as const;
const sent = await sentApplication(counter, clock, { ...about, personId: maria.id });
assert.equal(sent.personId, maria.id);
const number = sent.number ?? '';
const month = String((sent.submittedAt ?? new Date(0)).getUTCMonth() + 1);

const answers = (more: Readonly<Record<string, string>> = {}) => ({
  'codice-fiscale': maria.codiceFiscale,
  number,
  'mobile-end': '4567',
  'sent-month': month,
  ...more,
});
const other = (text: string) => text.replace(/\d{3}-\d{2}$/, '000-00');
const known = async (id: string) => (await contactWith(counter.contacts, id))?.recognisedCase ?? null;
const told = async (who: Person) =>
  (
    await database.query<{ given: { right: string } }>(
      `select given from delivery where person_id = $1 and phrase = 'asked-about' order by id`,
      [who.id],
    )
  ).length;
const tries = async (who: Person) =>
  (
    await database.query(
      `select 1 from access_record where person_id = $1 and reason like 'Nel contatto qualcuno%'`,
      [who.id],
    )
  ).length;
const forget = () => database.query('delete from limit_bucket');
const ask = (by: Visit, id: string, what = answers()) => by(`/it/desk/contacts/${id}/recognise`, what);

describe('whoever has neither PIN nor document, and calls about a case', () => {
  // What one test leaves open is no other's.
  afterEach(() =>
    database.query(`update contact set state = 'ended', ended_at = asked_at where state <> 'ended'`),
  );

  it('is recognised by what they answer: how that case stands is told, and nothing else of the person', async () => {
    const [theirs, his] = [guest(), await visit(ugo)];
    const id = await talking(theirs, his);
    assert.match(await textOf(his(`/it/desk/contacts/${id}`)), /Riconoscere con le domande su una pratica/);
    assert.equal(await goesTo(ask(his, id)), `/it/desk/contacts/${id}`);
    assert.equal(await known(id), sent.id);
    const desk = await textOf(his(`/it/desk/contacts/${id}`));
    assert.match(desk, /Riconosciuta con le domande/);
    assert.doesNotMatch(desk, /può avere solo informazioni generali/, 'the desk does not contradict itself');
    assert.match(desk, /<dt>[^<]*asilo nido[^<]*<\/dt><dd>\S[^<]+<\/dd>/i);
    for (const secret of ['Maria', 'Rossi', maria.codiceFiscale, number, '1234567'])
      assert.ok(!desk.includes(secret), secret);
    const count = () => database.query('select 1 from application where person_id = $1', [maria.id]);
    const all = (await count()).length;
    await his(`/it/desk/contacts/${id}/begin`, { service: 'bonus-asilo-nido' });
    await his(`/it/desk/contacts/${id}/beside`, { application: sent.id });
    await his(`/it/desk/contacts/${id}/pass-on`, { question: 'Quando mi pagano?', skill: 'general' });
    assert.equal((await count()).length, all, 'nothing is begun for them');
    assert.deepEqual(await database.query('select 1 from contact_task'), [], 'nor asked in their name');
    assert.equal((await contactWith(counter.contacts, id))?.applicationId, null);
    const contact = await contactWith(counter.contacts, id);
    assert.equal(contact?.identifiedId, null, 'they are not identified');
    assert.match(await textOf(theirs(`/it/operator/${id}`)), /Ha risposto alle domande su una pratica/);
    assert.match(await goesTo(theirs(`/it/applications/${sent.id}`)), /sign-in|resume|^$/);

    const hers = await textOf((await visit(maria))('/it/my/access'));
    assert.match(hers, /Ugo Neri[\s\S]*qualcuno ha risposto alle domande su una sua pratica/);
    assert.equal(await told(maria), 1);
    await over(his, id);
  });

  it('is asked nothing that the desk then shows, and nothing that follows from the codice fiscale', async () => {
    const [theirs, his] = [guest(), await visit(ugo)];
    const id = await talking(theirs, his);
    const page = await textOf(his(`/it/desk/contacts/${id}`));
    const panel = page.slice(page.indexOf('data-part="recognise"'), page.indexOf('Controllare le risposte'));
    assert.deepEqual([...panel.matchAll(/ name="([\w-]+)"/g)].map(([, name]) => name).slice(1), [
      'codice-fiscale',
      'number',
      'mobile-end',
      'sent-month',
    ]);
    await over(his, id);
  });

  it('is told to the operator by right and not right alone, the same where the person or the case is not here', async () => {
    const [theirs, his] = [guest(), await visit(ugo)];
    const id = await talking(theirs, his);
    const before = [await tries(maria), await told(maria)] as const;
    const half = await ask(his, id, answers({ 'mobile-end': '0000' }));
    assert.equal(half.status, 422);
    const page = await half.text();
    assert.match(page, /Numero della pratica: giusta/);
    assert.match(page, /ultime quattro cifre[^<]*: non giusta/);
    assert.match(page, /Il mese[^<]*: giusta/);
    assert.ok(!page.includes('4567') && !page.includes('1234'), 'never what is kept');
    assert.ok(!/value="0000"/.test(page));
    assert.deepEqual(
      [...page.matchAll(/id="recognise-([\w-]+)"[^>]* aria-invalid="true"/g)].map(([, id]) => id),
      ['mobile-end'],
      'there the operator goes on',
    );
    assert.equal(await known(id), null);
    assert.deepEqual(
      [await tries(maria), await told(maria)],
      [before[0] + 1, before[1] + 1],
      'she reads of it',
    );
    assert.match(await textOf((await visit(maria))('/it/my/access')), /ha sbagliato le domande/);
    const whats = (text: string) =>
      [...text.matchAll(/<li>([^<]*: (?:non )?giusta)<\/li>/g)].map(([, one]) => one);
    await forget();
    const unknown = await textOf(ask(his, id, answers({ 'codice-fiscale': 'VRDGNN70A01H501H' })));
    const others = await textOf(ask(his, id, answers({ 'codice-fiscale': luca.codiceFiscale })));
    assert.deepEqual(whats(unknown), whats(others));
    assert.equal(whats(unknown).length, 3);
    assert.ok(whats(unknown).every((one) => one?.endsWith('non giusta')));
    assert.equal(await known(id), null, 'a case of another opens to nobody');
    await over(his, id);
    await forget();
  });

  it('cannot be guessed at about a neighbour: three tries, by person, by contact and by whoever answers', async () => {
    const [theirs, his] = [guest(), await visit(ugo)];
    const id = await talking(theirs, his);
    for (let n = 0; n < 3; n++)
      assert.match(await textOf(ask(his, id, answers({ 'mobile-end': `000${n}` }))), /Non basta/);
    const fourth = await textOf(ask(his, id));
    assert.match(fourth, /Troppe prove sbagliate/, 'the right ones wait too');
    assert.doesNotMatch(fourth, /: giusta/, 'and nothing is told of them');
    assert.match(
      await textOf(ask(his, id, answers({ 'codice-fiscale': luca.codiceFiscale }))),
      /Troppe prove/,
    );
    assert.equal(await known(id), null);
    await over(his, id);

    const [again, hers] = [guest(), await visit(carla)];
    const next = await talking(again, hers);
    for (let n = 3; n < 6; n++)
      assert.match(await textOf(ask(hers, next, answers({ 'mobile-end': `000${n}` }))), /Non basta/);
    assert.match(
      await textOf(ask(hers, next)),
      /Troppe prove/,
      'another operator begins no new count for ever',
    );
    await over(hers, next);
    await forget();
  });

  it('is asked by whoever has the contact alone, while they talk, once, and of two at once one counts', async () => {
    const [theirs, his, hers] = [guest(), await visit(ugo), await visit(carla)];
    const id = await talking(theirs, his);
    const before = await tries(maria);
    for (const stranger of [hers, theirs, guest(), await visit(luca)])
      assert.notEqual((await ask(stranger, id)).status, 422);
    assert.equal(await tries(maria), before, 'nobody else could try');
    assert.equal(await known(id), null);

    await Promise.all([ask(his, id), ask(his, id)]);
    assert.equal(await known(id), sent.id);
    const events = await database.query(
      `select 1 from contact_event where contact_id = $1 and kind = 'recognised'`,
      [id],
    );
    assert.equal(events.length, 1);
    const after = await tries(maria);
    await ask(his, id, answers({ 'mobile-end': '0000' }));
    assert.equal(await tries(maria), after, 'whoever is recognised is asked nothing more');
    await his(`/it/desk/contacts/${id}/end`, {});
    assert.doesNotMatch(await textOf(his(`/it/desk/contacts/${id}`)), /asilo nido/i, 'it ends with the talk');
    await his(`/it/desk/contacts/${id}/wrap-up`, { code: 'informed', notes: '', next: 'break' });
    assert.equal((await ask(his, id)).status, 404);

    const ended = await talking(theirs, his);
    await his(`/it/desk/contacts/${ended}/end`, {});
    assert.equal((await ask(his, ended)).status, 404, 'not after the person has gone');
    assert.equal(await known(ended), null);
    await his(`/it/desk/contacts/${ended}/wrap-up`, { code: 'informed', notes: '', next: 'break' });
    await forget();
  });

  it('is not asked about by somebody near: it is refused and written down', async () => {
    const [theirs, his] = [guest(), await visit(ugo)];
    const id = await talking(theirs, his);
    const own = await ask(his, id, answers({ 'codice-fiscale': ugo.codiceFiscale, 'mobile-end': '9999' }));
    assert.equal(own.status, 422);
    const page = await own.text();
    assert.match(page, /passi il contatto a un altro operatore/);
    assert.doesNotMatch(page, /: giusta/);
    await over(his, id);
  });

  it('is not asked at all who has signed in, nor whoever typed their PIN', async () => {
    const [hers, his] = [await visit(luca), await visit(ugo)];
    const id = await talking(hers, his);
    assert.doesNotMatch(await textOf(his(`/it/desk/contacts/${id}`)), /data-part="recognise"/);
    assert.equal(await goesTo(ask(his, id)), `/it/desk/contacts/${id}`);
    assert.equal(await known(id), null);
    await over(his, id);
  });

  it('finds the number of a case alone too little, and a wrong one nothing', async () => {
    const [theirs, his] = [guest(), await visit(ugo)];
    const id = await talking(theirs, his);
    assert.match(await textOf(ask(his, id, answers({ 'mobile-end': '', 'sent-month': '' }))), /Non basta/);
    assert.match(
      await textOf(ask(his, id, answers({ number: other(number) }))),
      /Numero della pratica: non giusta/,
    );
    assert.equal(await known(id), null);
    await over(his, id);
    await forget();
  });
});
