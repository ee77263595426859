// SPDX-License-Identifier: AGPL-3.0-or-later

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '#core/index.ts';
import { samplePdf } from '#documents/testing.ts';
import { endIdentification, identify } from '#powers/index.ts';
import { giveRole } from '#staff/index.ts';
import { inLanguage } from '#web/testing.ts';
import { completed } from './completed.ts';
import { asOwn } from './owner.ts';
import { scene } from './scene.ts';

// A page that was opened for one person must not act on another: an operator's other tab, a browser that several people use. Every route
// that takes a form is tried here, found in the portal itself.

const { database, clock, counter, person } = await scene('2026-04-10');
const [maria, luca, ugo] = [
  await person('maria-rossi'),
  await person('luca-bianchi'),
  await person('ugo-neri'),
];
await giveRole(database, ugo.id, 'operator');
const secret = 'Nido Il Girotondo';

/** What does the same whoever sends it, each with why. */
const forWhoever = [
  // Leave nothing behind and look nobody up.
  `${inLanguage}/services/:service/estimate`,
  `${inLanguage}/what-am-i-entitled-to`,
  `${inLanguage}/codice-fiscale`,
  // An address that somebody writes, and the secret link that is sent there: of no person.
  `${inLanguage}/services/:service/tell-me`,
  `${inLanguage}/tell-me/:token`,
  // By the secret link of a message about a promised call.
  `${inLanguage}/no-call/:token`,
  // The door of a call: by a secret link, and a code that is sent.
  `${inLanguage}/room/:token/code`,
  `${inLanguage}/room/:token/enter`,
  // Whoever leaves a device that others use.
  `${inLanguage}/operator/finish`,
  `${inLanguage}/room/:token/finish`,
  // How clear a page is: of nobody, whoever says it.
  `${inLanguage}/about/opinion`,
  // Whoever was given a document holds it against the one that was issued, by the long number on it.
  `${inLanguage}/verify`,
  // Whoever sits there can always leave.
  `${inLanguage}/sign-out`,
  // By the secret link of a warning.
  `${inLanguage}/stop/:token`,
];
const posts = [
  ...new Set(
    counter.web.routes
      .filter(({ method, path }) => method === 'POST' && !path.includes('*') && !path.startsWith('/api/'))
      .map(({ path }) => path),
  ),
].filter((path) => path.startsWith('/:language'));

const post = (token: string, path: string, form: Readonly<Record<string, string>>) =>
  counter.web.request(`http://localhost${path}`, {
    method: 'POST',
    body: new URLSearchParams(form),
    headers: { cookie: `visit=${token}`, 'sec-fetch-site': 'same-origin' },
  });
const pageOf = async (token: string, path: string) =>
  (await counter.web.request(`http://localhost${path}`, { headers: { cookie: `visit=${token}` } })).text();
/** The mark that a page gives its forms. */
async function markOn(token: string, path: string): Promise<string> {
  const marks = [...(await pageOf(token, path)).matchAll(/name="made-for" value="([^"]+)"/g)];
  const [, mark] = marks[0] ?? [];
  assert.ok(mark, path);
  return mark;
}

async function draftOf(personId: string) {
  const definition = counter.catalogue.entries.get('bonus-asilo-nido')?.definition;
  assert.ok(definition);
  const answers = await asOwn(database, completed(definition, {}, day('2026-04-10')), personId);
  const begin = { language: 'it', channel: 'web', answers, personId } as const;
  const begun = await counter.applications.start('bonus-asilo-nido', begin);
  assert.ok(begun.ok);
  return begun.value.application;
}
const draft = await draftOf(luca.id);
const upload = { name: 'a.pdf', purpose: 'x', channel: 'web', givenBy: luca.id } as const;
const document = await counter.documents.add(draft.id, { ...upload, bytes: samplePdf('x') });
assert.ok(document.ok);

const typed = {
  answer: secret,
  path: 'children.0',
  document: document.value.id,
  note: secret,
  act: 'given',
  address: 'altro@esempio.it',
  validity: '1-day',
  words: secret,
  for: 'self',
  say: 'yes',
  kind: 'appeal',
  'codice-fiscale': maria.codiceFiscale,
};
const addressOf = (path: string) => {
  const parts: Readonly<Record<string, string>> = {
    path: 'given-name',
    channel: 'email',
    n: '1',
    service: 'bonus-asilo-nido',
  };
  return path
    .replace(`${inLanguage}`, '/it')
    .replaceAll(/:(\w+)(\{(?:[^{}]|\{[^{}]*\})*\})?/g, (_, name: string) => parts[name] ?? draft.id);
};

/** All that is kept, but for the visits' own time. */
async function everything(): Promise<string> {
  const tables = await database.query<{ name: string }>(
    `select table_name as name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not in ('attempt', 'session', 'server_key')
     order by 1`,
  );
  const rows: unknown[] = [];
  for (const { name } of tables)
    rows.push(await database.query(`select * from "${name}" as kept order by kept::text`));
  const visits = await database.query('select person_id, power_kind, power_id from session order by 1, 2, 3');
  return JSON.stringify([rows, visits]);
}

async function refusesAll(token: string, mark: string): Promise<void> {
  const before = await everything();
  for (const path of posts) {
    if (forWhoever.includes(path)) continue;
    const answer = await post(token, addressOf(path), { ...typed, 'made-for': mark });
    assert.equal(answer.status, 409, path);
    const text = await answer.text();
    assert.match(text, /Questa pagina era per un’altra persona/, path);
    assert.doesNotMatch(text, new RegExp(`${secret}|altro@esempio|${maria.codiceFiscale}`), path);
  }
  assert.equal(await everything(), before, 'nothing was done');
}

describe('a page that was made for somebody else', () => {
  it('is tried on every route that takes a form', () => {
    assert.ok(posts.length > 40, String(posts.length));
    for (const path of forWhoever) assert.ok(posts.includes(path), path);
    for (const wanted of [
      'my/data/erase',
      'my/contacts/',
      'my/phone-pin',
      '/start',
      '/claim',
      '/withdraw',
      '/my/delegations',
      '/desk/',
    ])
      assert.ok(
        posts.some((path) => path.includes(wanted)),
        wanted,
      );
  });

  it('does nothing where another has signed in on the same browser, nor does a page from before they did', async () => {
    const mark = await markOn(await counter.sessions.begin(maria, 2), '/it/my/contacts');
    const his = await counter.sessions.begin(luca, 2);
    await refusesAll(his, mark);
    await refusesAll(his, '');
  });

  it('does nothing once the operator has another person before them', async () => {
    const token = await counter.sessions.begin(ugo, 2);
    const paper = { kind: 'identity-card', number: 'CA12345AA', expiresOn: day('2030-01-01') } as const;
    const before = async (identity: typeof maria) => {
      const shown = { identity, place: 'counter', document: paper } as const;
      const done = await identify(database, ugo.id, shown, clock, async () => undefined);
      assert.ok(done.ok, JSON.stringify(done));
      assert.ok(await counter.sessions.actFor(token, done.value.power));
      return done.value.power.id;
    };
    const first = await before(maria);
    const mark = await markOn(token, '/it/my/contacts');
    assert.equal(
      (await post(token, '/it/my/contacts/choice', { 'made-for': mark, email: 'yes' })).status,
      303,
    );
    await endIdentification(database, first, clock);
    await before(luca);
    await refusesAll(token, mark);
  });

  it('tells nothing of the person, and is the same after they signed in again', async () => {
    const mark = await markOn(await counter.sessions.begin(luca, 2), '/it/my/contacts');
    assert.equal(mark, await markOn(await counter.sessions.begin(luca, 2), '/it/my/data/erase'));
    assert.notEqual(mark, await markOn(await counter.sessions.begin(maria, 2), '/it/my/contacts'));
    assert.match(mark, /^[\w-]{22}$/);
  });

  it('stands in every form of a page that sends something, that with files in its address', async () => {
    const token = await counter.sessions.begin(luca, 2);
    const mark = await markOn(token, '/it/my/contacts');
    for (const path of [
      '/it/my/contacts',
      '/it/my/data',
      '/it/my/phone-pin',
      '/it/services/bonus-asilo-nido',
      `/it/applications/${draft.id}/documents`,
    ]) {
      const page = await pageOf(token, path);
      const forms = page.match(/<form[^>]*method="post"[^>]*>(<input[^>]*>)?/g) ?? [];
      assert.ok(forms.length > 0, path);
      for (const form of forms) assert.ok(form.includes(mark), `${path}: ${form}`);
    }
  });

  it('signs out whoever sits there, and ends no other visit of theirs', async () => {
    const mark = await markOn(await counter.sessions.begin(maria, 2), '/it/my');
    const [here, elsewhere] = [await counter.sessions.begin(luca, 2), await counter.sessions.begin(luca, 2)];
    assert.equal((await post(here, '/it/sign-out', { everywhere: 'yes', 'made-for': mark })).status, 200);
    assert.equal(await counter.sessions.read(here), undefined);
    assert.ok(await counter.sessions.read(elsewhere));
  });
});
