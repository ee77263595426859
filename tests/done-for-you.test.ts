// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import { addDays, todayInItaly } from '#core/index.ts';
import { samplePdf } from '#documents/testing.ts';
import { knowCompany } from '#persons/index.ts';
import { enterPatronato } from '#powers/index.ts';
import { staffActs } from '../src/channels/web/staff-acts.ts';
import { counterVisits } from './at-counter.ts';
import { completed } from './completed.ts';
import { deskVisits, sentApplication } from './desk-scene.ts';
import { asOwn } from './owner.ts';
import { scene } from './scene.ts';

const { database, clock, counter, person } = await scene('2026-06-10');
const [amina, anna] = [await person('amina-diallo'), await person('anna-esposito')];
const [ugo, carla, paola] = [
  await person('ugo-neri'),
  await person('carla-greco'),
  await person('paola-ferri'),
];
const ask = await counterVisits(deskVisits(counter))(amina, ugo);
// The same visit, for files.
const cookie = `visit=${await counter.sessions.begin(ugo, 2)}`;
const [identified] = await database.query<{ id: string }>('select id from identification');
await counter.sessions.actFor(cookie.slice('visit='.length), {
  kind: 'identification',
  id: identified?.id ?? '',
});

const sent = await sentApplication(counter, clock, {
  service: 'assegno-sociale',
  status: 'eligible',
  personId: amina.id,
});
// One that was sent before the child had a codice fiscale.
const definition = counter.catalogue.entries.get('bonus-nuovi-nati')?.definition;
assert.ok(definition);
const born = { event: 'birth', 'event-date': '2026-05-10', citizenship: 'italian-or-eu', child: null };
const begun = await counter.applications.start('bonus-nuovi-nati', {
  language: 'it',
  channel: 'web',
  answers: await asOwn(database, completed(definition, born, todayInItaly(clock)), amina.id),
  personId: amina.id,
});
assert.ok(begun.ok);
assert.ok((await counter.applications.submit(begun.value.application, 'web')).ok);
const newborn = begun.value.application.id;
// An inheritance of which a share is hers: somebody else applied.
const maria = await person('maria-rossi');
const inheritance = counter.catalogue.entries.get('ratei-maturati-non-riscossi')?.definition;
assert.ok(inheritance);
const inherited = {
  deceased: { 'given-name': 'Giuseppe', 'family-name': 'Esposito', 'codice-fiscale': 'SPSGPP51C19F839W' },
  'death-date': '2026-02-03',
  'survivor-pension': false,
  accept: true,
  others: true,
  'my-share': 60,
  heirs: [
    {
      'given-name': amina.givenName,
      'family-name': amina.familyName,
      'codice-fiscale': amina.codiceFiscale,
      relation: 'child',
      share: 40,
      collects: 'themselves',
    },
  ],
};
const shared = await counter.applications.start('ratei-maturati-non-riscossi', {
  language: 'it',
  channel: 'web',
  answers: await asOwn(database, completed(inheritance, inherited, todayInItaly(clock)), maria.id),
  personId: maria.id,
});
assert.ok(shared.ok);
assert.ok((await counter.applications.submit(shared.value.application, 'web')).ok);
const [asked] = await database.query<{ id: string }>('select id from consent where codice_fiscale = $1', [
  amina.codiceFiscale,
]);
const share = asked?.id ?? '';
const until = addDays(todayInItaly(clock), 20);
assert.ok((await counter.casework.askDocuments(sent, { by: paola.id, words: 'La carta.', until })).ok);
await counter.pins.make({ person: amina, actor: amina }, '1-day');
await enterPatronato(database, { id: 'patronato', name: 'Patronato' }, anna.id);
const [guardianship, mandate, representation] = [randomUUID(), randomUUID(), randomUUID()];
const company = await knowCompany(database, { codiceFiscale: '01234567897', name: 'Girasole' }, clock);
await database.query(
  `insert into representation (id, company_id, representative_id, document, document_number, document_on, recorded_by, recorded_at, confirmed_at)
   values ($1, $2, $3, 'extract', '1', '2026-01-01', $4, '2026-01-01', '2026-01-02')`,
  [representation, company?.id, amina.id, carla.id],
);
await database.query(
  `insert into guardianship (id, represented_id, guardian_id, kind, court, decree_number, decree_on, recorded_by, recorded_at, confirmed_at)
   values ($1, $2, $3, 'guardian', 'Roma', '1', '2026-01-01', $4, '2026-01-01', '2026-01-02')`,
  [guardianship, amina.id, anna.id, carla.id],
);
await database.query(
  `insert into mandate (id, person_id, patronato_id, service, language, subject, words, signed_at, signed_on, confirmed_at)
   values ($1, $2, 'patronato', 'naspi-domanda', 'it', 'x', '{}', '2026-01-01', '2026-01-01', '2026-01-01')`,
  [mandate, amina.id],
);
await database.query(
  `insert into account_change (id, application_id, person_id, pays, iban, holder, warned, language, asked_at, counts_at, stop_hash, whole)
   values (gen_random_uuid(), $1, $2, '["x"]', null, 'match', true, 'it', '2026-06-10', '2026-06-13', '\\x01', false)`,
  [sent.id, amina.id],
);

const rows = async (text: string, ...values: unknown[]) => (await database.query(text, values)).length;
const documents = () => rows('select 1 from document where application_id = $1', sent.id);
const documentId = async () => (await database.query<{ id: string }>('select id from document'))[0]?.id ?? '';
const own = `/it/applications/${sent.id}`;

/** Each act that is told at once: how it is done, and whether it was. */
const acts: Readonly<
  Record<
    string,
    { readonly does: () => Promise<{ status: number }>; readonly isDone: () => Promise<boolean> }
  >
> = {
  '/applications/:id/documents': {
    does: async () => {
      const body = new FormData();
      body.set('purpose', 'Carta');
      for (const name of ['a.pdf', 'b.pdf'])
        body.append('file', new Blob([new Uint8Array(samplePdf(name))]), name);
      const headers = { cookie, 'sec-fetch-site': 'same-origin' };
      return counter.web.request(`${own}/documents`, { method: 'POST', headers, body });
    },
    isDone: async () => (await documents()) > 0,
  },
  '/applications/:id/documents/remove': {
    does: async () => ask(`${own}/documents/remove`, { document: await documentId() }),
    isDone: async () => (await documents()) < 2,
  },
  '/applications/:id/documents/give': {
    does: () => ask(`${own}/documents/give`, { note: 'Ecco.' }),
    isDone: async () =>
      (await rows(`select 1 from application where id = $1 and status = 'submitted'`, sent.id)) > 0,
  },
  '/applications/:id/later/:path': {
    does: () => ask(`/it/applications/${newborn}/later/child`, { answer: 'RSSGLI26E50H501Y' }),
    isDone: async () => (await rows('select 1 from case_amendment where application_id = $1', newborn)) > 0,
  },
  '/my/consents/:id': {
    does: () =>
      ask(`/it/my/consents/${share}`, {
        act: 'given',
        iban: 'IT60X0542811101000000123456',
        mine: 'yes',
        word: 'yes',
      }),
    isDone: async () =>
      (await rows(
        `select 1 from consent_answer where consent_id = $1 and receipt ->> 'act' = 'given'`,
        share,
      )) > 0,
  },
  '/my/delegations/guardian/end': {
    does: () => ask('/it/my/delegations/guardian/end', { id: guardianship }),
    isDone: async () => (await rows('select 1 from guardianship where ended_at is not null')) > 0,
  },
  '/my/delegations/company/end': {
    does: () => ask('/it/my/delegations/company/end', { id: representation }),
    isDone: async () => (await rows('select 1 from representation where ended_at is not null')) > 0,
  },
  '/my/mandates/end': {
    does: () => ask('/it/my/mandates/end', { id: mandate }),
    isDone: async () => (await rows('select 1 from mandate where ended_at is not null')) > 0,
  },
  '/my/phone-pin/revoke': {
    does: () => ask('/it/my/phone-pin/revoke', {}),
    isDone: async () => (await counter.pins.current(amina.id)) === undefined,
  },
  '/my/accounts/stop': {
    does: () => ask('/it/my/accounts/stop', {}),
    isDone: async () => (await rows('select 1 from account_change where stopped_at is not null')) > 0,
  },
  '/my/data/requests': {
    does: () => ask('/it/my/data/requests', { words: 'Il cognome è sbagliato.' }),
    isDone: async () => (await rows('select 1 from privacy_request')) > 0,
  },
};

const letters = () => rows(`select 1 from notice where person_id = $1 and kind = 'done-for-you'`, amina.id);

describe('what an operator does for somebody and is told at once', () => {
  it('is everything that the list says', () => {
    const told = Object.entries(staffActs).filter(([, { protection }]) => protection === 'told');
    assert.deepEqual(told.map(([path]) => path).toSorted(), Object.keys(acts).toSorted());
  });

  for (const [path, { does, isDone }] of Object.entries(acts))
    it(`is done and told together, or neither: ${path}`, async () => {
      // The letter cannot be written: as where the process dies before it is.
      await database.query(
        `create or replace function no_letter() returns trigger language plpgsql as
           $$ begin if new.kind = 'done-for-you' then raise 'no letter'; end if; return new; end $$`,
      );
      await database.query(
        'create trigger no_letter before insert on notice for each row execute function no_letter()',
      );
      const before = await letters();
      assert.equal((await does()).status, 500);
      assert.equal(await isDone(), false, 'not done, since it could not be told');
      await database.query('drop trigger no_letter on notice');
      assert.ok((await does()).status < 400);
      assert.equal(await isDone(), true);
      assert.equal((await letters()) - before, 1);
    });
});
