// SPDX-License-Identifier: AGPL-3.0-or-later

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { accessesTo } from '#access/index.ts';
import { day } from '#core/index.ts';
import { lettersOf } from '#notices/index.ts';
import type { Person } from '#persons/index.ts';
import { changesToConfirm, enterPatronato, powersOf } from '#powers/index.ts';
import { giveRole } from '#staff/index.ts';
import { deskVisits } from './desk-scene.ts';
import { scene } from './scene.ts';

const { database, clock, counter, person } = await scene('2026-06-10');
const visit = deskVisits(counter);
const [maria, giuseppe, anna, luca, amina] = [
  await person('maria-rossi'),
  await person('giuseppe-esposito'),
  await person('anna-esposito'),
  await person('luca-bianchi'),
  await person('amina-diallo'),
];
const [ugo, carla, paola] = [
  await person('ugo-neri'),
  await person('carla-greco'),
  await person('paola-ferri'),
];

const places: Readonly<Record<string, readonly [string, string, string]>> = {
  [maria.id]: ['14', '5', '1988'],
  [giuseppe.id]: ['19', '3', '1951'],
  [luca.id]: ['2', '11', '1985'],
  [amina.id]: ['8', '1', '1993'],
};
/** An operator's visit with somebody before them. */
async function counterWith(who: Person, operator = ugo) {
  const ask = await visit(operator);
  const [birthDay = '', month = '', year = ''] = places[who.id] ?? [];
  const done = await ask('/it/desk/identify', {
    place: 'counter',
    'given-name': who.givenName,
    'family-name': who.familyName,
    'codice-fiscale': who.codiceFiscale,
    'birth-day': birthDay,
    'birth-month': month,
    'birth-year': year,
    document: 'passport',
    'document-number': 'YA1234567',
    'document-expires-day': '1',
    'document-expires-month': '1',
    'document-expires-year': '2030',
  });
  assert.equal(done.to, '/it/my', done.text);
  return ask;
}
async function reached(who: Person, address: string, ended: string | null = null): Promise<void> {
  await database.query(
    `insert into contact_point (id, person_id, channel, address, source, created_at, confirmed_at, ended_at)
     values (gen_random_uuid(), $1, 'email', $2, 'portal', '2026-01-01', '2026-01-01', $3)`,
    [who.id, address, ended],
  );
}
const told = (who: Person, phrase: string) =>
  database.query<{ address: string; given: Record<string, string> }>(
    'select address, given from delivery where person_id = $1 and phrase = $2 order by address',
    [who.id, phrase],
  );
const waiting = async (staff: Person, who: Person) =>
  (await changesToConfirm(database, staff.id, clock)).filter(({ personId }) => personId === who.id);
const digits = /\b\d{3} \d{3} \d{4}\b/;

describe('an identification', () => {
  it('is told at once to every contact of before, the ended ones too, in the same transaction', async () => {
    await reached(maria, 'vecchia@esempio.it', '2026-03-01');
    await reached(maria, 'maria@esempio.it');
    await counterWith(maria);
    assert.deepEqual(
      (await told(maria, 'identified')).map(({ address }) => address),
      ['maria@esempio.it', 'vecchia@esempio.it'],
    );
  });
});

describe('the PIN for the telephone at a counter', () => {
  it('appears on no page of the operator: it goes where the person had confirmed before', async () => {
    const ask = await counterWith(maria);
    const made = await ask('/it/my/phone-pin', { validity: '1-day' });
    assert.match(made.to, /done=sent/);
    const page = await ask('/it/my/phone-pin?done=sent');
    assert.match(page.text, /mandato alla persona/);
    const [sent] = await told(maria, 'phone-pin');
    assert.equal(sent?.address, 'maria@esempio.it');
    const pin = sent?.given['pin'] ?? '';
    assert.match(pin, digits);
    for (const text of [made.text, page.text, made.to]) {
      assert.ok(!text.includes(pin) && !text.includes(pin.replaceAll(' ', '')));
      assert.doesNotMatch(text.replaceAll(/[0-9a-f-]{30,}/g, ''), /class="number/);
    }
  });

  it('is not made for somebody with no contact of before, nor by a contact of the same hour', async () => {
    const ask = await counterWith(luca);
    const refused = await ask('/it/my/phone-pin', { validity: '1-day' });
    assert.equal(refused.status, 422);
    assert.match(refused.text, /Non c’è un contatto confermato prima di oggi/);
    await database.query(
      `insert into contact_point (id, person_id, channel, address, source, created_at, confirmed_at)
       values (gen_random_uuid(), $1, 'email', 'complice@esempio.it', 'counter', $2, $2)`,
      [luca.id, new Date(clock.nowMs() + 60_000)],
    );
    assert.equal((await ask('/it/my/phone-pin', { validity: '1-day' })).status, 422);
    assert.equal(await counter.pins.current(luca.id), undefined);
  });

  it('is made on one’s own sign-in, and shown to nobody else', async () => {
    const own = await visit(amina);
    assert.match((await own('/it/my/phone-pin', { validity: '1-day' })).text, digits);
    const made = await counter.pins.make({ person: amina, actor: ugo }, '1-day');
    assert.equal(made.ok ? '' : made.problems[0]?.code, 'not-own');
  });
});

describe('what an operator changes for somebody', () => {
  const delegate = {
    'given-name': anna.givenName,
    'family-name': anna.familyName,
    'codice-fiscale': anna.codiceFiscale,
  };

  it('a delegation, is offered to nobody until another member of staff has said yes', async () => {
    await reached(giuseppe, 'giuseppe@esempio.it');
    const ask = await counterWith(giuseppe);
    assert.match((await ask('/it/my/delegations', delegate)).to, /done=waits/);
    assert.deepEqual(
      await told(giuseppe, 'counter-change').then((all) => all.map(({ address }) => address)),
      ['giuseppe@esempio.it'],
    );
    assert.match((await lettersOf(database, giuseppe.id))[0]?.title ?? '', /aspetta conferma/);
    const asAnna = await visit(anna);
    assert.doesNotMatch((await asAnna('/it/acting')).text, /le ha dato una delega/);
    assert.deepEqual(await waiting(ugo, giuseppe), [], 'not by whoever asked');
    const [change] = await waiting(carla, giuseppe);
    assert.ok(change);
    const second = await visit(carla);
    assert.match((await second('/it/desk/second-words')).text, /Una delega ad Anna Esposito/);
    const form = { change: change.id, say: 'yes' };
    assert.match((await second('/it/desk/second-words', form)).to, /note=confirmed/);
    assert.match((await asAnna('/it/acting')).text, /le ha dato una delega/);
    const [access] = await accessesTo(database, giuseppe.id);
    assert.deepEqual([access?.actorName, access?.act], ['Carla Greco', 'confirm-change']);
  });

  it('is not confirmed by whoever asked for it, by somebody near the person, or by the table itself', async () => {
    const ask = await counterWith(maria);
    assert.match((await ask('/it/my/delegations', delegate)).to, /done=waits/);
    const [change] = await waiting(carla, maria);
    assert.ok(change);
    const form = { change: change.id, say: 'yes' };
    await giveRole(database, ugo.id, 'supervisor');
    const own = await visit(ugo);
    assert.match((await own('/it/desk/second-words', form)).to, /note=gone/);
    await database.query(
      `insert into guardianship (id, represented_id, guardian_id, kind, court, decree_number, decree_on, recorded_by, recorded_at)
       values (gen_random_uuid(), $1, $2, 'guardian', 'Roma', '1', '2026-01-01', $3, now())`,
      [maria.id, paola.id, carla.id],
    );
    const near = await visit(paola);
    assert.equal((await near('/it/desk/second-words', form)).status, 403);
    await database.query('delete from guardianship');
    await assert.rejects(
      database.query(
        `update counter_change set outcome = 'confirmed', settled_by = asked_by, settled_at = now() where id = $1`,
        [change.id],
      ),
    );
  });

  it('can be confirmed, or refused, by the person on their own sign-in, and not through the operator', async () => {
    const [change] = await waiting(carla, maria);
    assert.ok(change);
    const form = { change: change.id, say: 'yes' };
    const ask = await counterWith(maria);
    assert.equal((await ask('/it/my/confirm', form)).status, 403, 'the operator is at the keys');
    const own = await visit(maria);
    assert.match((await own('/it/my')).text, /aspetta la sua conferma/);
    assert.match((await own('/it/my/confirm')).text, /Una delega ad Anna Esposito/);
    const others = await visit(luca);
    await others('/it/my/confirm', form);
    assert.equal((await waiting(carla, maria)).length, 1, 'nobody else’s to say');
    assert.match((await own('/it/my/confirm', { ...form, say: 'no' })).to, /note=refused/);
    const asAnna = await visit(anna);
    assert.doesNotMatch((await asAnna('/it/acting')).text, /Maria Rossi/);
    assert.equal(
      (await own('/it/my/delegations', delegate)).to,
      '/it/my/delegations?done=made',
      'there is room again',
    );
  });

  it('a court’s charge, lets nobody act before the second word', async () => {
    const ask = await counterWith(giuseppe);
    const done = await ask('/it/my/delegations/guardian', {
      'given-name': amina.givenName,
      'family-name': amina.familyName,
      'codice-fiscale': amina.codiceFiscale,
      'birth-day': '8',
      'birth-month': '1',
      'birth-year': '1993',
      kind: 'guardian',
      court: 'Tribunale di Napoli',
      number: '12/2026',
      'decree-day': '1',
      'decree-month': '2',
      'decree-year': '2026',
    });
    assert.match(done.to, /done=waits/, done.text);
    assert.deepEqual(await powersOf(database, giuseppe.id, clock), []);
    const [change] = await waiting(carla, amina);
    const second = await visit(carla);
    await second('/it/desk/second-words', { change: change?.id ?? '', say: 'yes' });
    assert.equal((await powersOf(database, giuseppe.id, clock))[0]?.person.id, amina.id);
  });

  it('a mandate to a patronato, waits for nobody of the patronato before the second word', async () => {
    const rita = await person('rita-lombardi');
    await enterPatronato(database, { id: 'prova', name: 'Patronato di prova' }, rita.id);
    const ask = await counterWith(giuseppe);
    const mandate = { patronato: 'prova', matter: 'service:assegno-sociale' };
    assert.match((await ask('/it/my/mandates', mandate)).to, /done=waits/);
    const asRita = await visit(rita);
    assert.doesNotMatch((await asRita('/it/acting')).text, /Giuseppe Esposito/);
    const [change] = (await waiting(carla, giuseppe)).filter(({ kind }) => kind === 'mandate');
    const own = await visit(giuseppe);
    assert.match((await own('/it/my/confirm')).text, /Un mandato a un patronato/);
    await own('/it/my/confirm', { change: change?.id ?? '', say: 'yes' });
    assert.match((await asRita('/it/acting')).text, /Giuseppe Esposito/);
  });

  it('a contact and how to be told, count after the second word; the one of before is told', async () => {
    const ask = await counterWith(giuseppe);
    await ask('/it/my/contacts/email', { address: 'nuova@esempio.it' });
    const [message] = (await told(giuseppe, 'contact-code')).filter(
      ({ address }) => address === 'nuova@esempio.it',
    );
    const code = message?.given['code'] ?? '';
    assert.match((await ask('/it/my/contacts/email/code', { code })).to, /done=waits/);
    const inUse = async () =>
      (
        await database.query<{ address: string }>(
          `select address from contact_point where person_id = $1 and confirmed_at is not null and ended_at is null`,
          [giuseppe.id],
        )
      ).map(({ address }) => address);
    assert.deepEqual(await inUse(), ['giuseppe@esempio.it']);
    assert.match((await ask('/it/my/contacts/choice', { 'by-io': 'yes' })).to, /done=waits/);
    assert.deepEqual(
      await database.query('select 1 from notice_choice where person_id = $1', [giuseppe.id]),
      [],
    );
    const second = await visit(carla);
    for (const { id } of await waiting(carla, giuseppe))
      await second('/it/desk/second-words', { change: id, say: 'yes' });
    assert.deepEqual(await inUse(), ['nuova@esempio.it']);
    assert.equal((await told(giuseppe, 'contact-changed'))[0]?.address, 'giuseppe@esempio.it');
    const { also } = await counter.second.contacts.of(giuseppe.id);
    assert.deepEqual(also, [], 'two have said who the person is: the one of before is no longer written to');
    const choice = await database.query('select email, app_io from notice_choice where person_id = $1', [
      giuseppe.id,
    ]);
    assert.deepEqual(choice, [{ email: false, app_io: true }]);
  });

  it('falls when nobody says the second word for a month', async () => {
    const ask = await counterWith(luca);
    await ask('/it/my/delegations', delegate);
    assert.equal((await waiting(carla, luca)).length, 1);
    clock.set(day('2026-08-01'));
    assert.deepEqual(await waiting(carla, luca), []);
  });
});

describe('a power that has ended', () => {
  it('stops the visit at once, and the draft begun under it opens to nobody but the person', async () => {
    clock.set(day('2026-08-02'));
    const power = (await powersOf(database, giuseppe.id, clock))[0];
    assert.ok(power);
    const token = await counter.sessions.begin(giuseppe, 2);
    assert.ok(await counter.sessions.actFor(token, power));
    const send = async (path: string, form?: Record<string, string>) =>
      counter.web.request(path, {
        method: form ? 'POST' : 'GET',
        headers: {
          cookie: `visit=${token}`,
          'sec-fetch-site': 'same-origin',
          'content-type': 'application/x-www-form-urlencoded',
        },
        ...(form ? { body: new URLSearchParams(form) } : {}),
      });
    const begun = await send('/it/services/naspi-domanda/start', { answers: '' });
    const draft = begun.headers.get('location') ?? '';
    assert.match(draft, /\/applications\//);
    assert.ok(!(begun.headers.get('set-cookie') ?? '').includes('draft'), 'no key of their own is kept');
    assert.notEqual((await send(draft)).status, 403);
    const ask = await counterWith(amina);
    await ask('/it/my/delegations/guardian/end', { id: power.id });
    assert.equal((await send(draft)).status, 403);
    assert.equal((await send(`${draft.replace('/known', '')}/submit`, {})).status, 403);
    assert.equal(await counter.sessions.actFor(token, power), false);
    assert.equal((await send('/it/acting', { for: 'self' })).status, 303);
    assert.notEqual((await send(draft)).status, 200, 'nor for themselves');
    assert.deepEqual(await powersOf(database, giuseppe.id, clock), []);
  });
});
