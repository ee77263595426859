// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '#core/index.ts';
import { samplePdf } from '#documents/testing.ts';
import { lettersOf, notify } from '#notices/index.ts';
import type { Person } from '#persons/index.ts';
import { reception } from '#reception/index.ts';
import type { Application } from '#record/index.ts';
import { declaredIn, inLanguage } from '#web/testing.ts';
import { apiClient } from './api-client.ts';
import { completed, plainEnd } from './completed.ts';
import { samplePerson } from './desk-scene.ts';
import { asOwn } from './owner.ts';
import { scene } from './scene.ts';
import { keysOf } from './telephone-keys.ts';

// What is somebody's opens by who they are, and by nothing that a browser keeps. Every route that the portal has is tried here, found in
// the portal itself: a new one is tried from its first day, and must refuse or stand in the short list of what is for everybody.

const { database, clock, counter } = await scene('2026-04-10');
const maria = await samplePerson(database, clock, 'maria-rossi');
const secret = 'Nido Il Girotondo';

/** What anybody may ask for: none of it is about a person. */
const forEverybody = [
  '/',
  `${inLanguage}`,
  `${inLanguage}/search`,
  `${inLanguage}/life/:event`,
  `${inLanguage}/services/:service`,
  // Where and when one could meet; a code that is typed, or a time that is held for whoever asks.
  `${inLanguage}/appointments`,
  `${inLanguage}/appointments/open`,
  `${inLanguage}/appointments/choose`,
  `${inLanguage}/appointments/times`,
  `${inLanguage}/appointments/hold`,
  `${inLanguage}/appointments/wait`,
  `${inLanguage}/services/:service/estimate`,
  `${inLanguage}/services/:service/estimate/result`,
  `${inLanguage}/services/:service/start`,
  `${inLanguage}/sign-in`,
  `${inLanguage}/sign-out`,
  `${inLanguage}/resume`,
  // The front door aloud: it opens nothing but by a PIN or a code, which are counted.
  `${inLanguage}/voice`,
  `${inLanguage}/voice/line`,
  `${inLanguage}/what-am-i-entitled-to`,
  // Asking for a person: what comes of it opens to whoever asked.
  `${inLanguage}/operator`,
  // Leaving a device: the key of its contact is laid out of hand.
  `${inLanguage}/operator/finish`,
  // By the secret link of a message about a promised call: it cancels it, and shows nothing.
  `${inLanguage}/no-call/:token`,
  // The door of a call, to a third who was asked into it: by a secret link, and a code that is sent. Wrong ones are counted.
  `${inLanguage}/room/:token`,
  `${inLanguage}/room/:token/code`,
  `${inLanguage}/room/:token/enter`,
  `${inLanguage}/room/:token/finish`,
  `${inLanguage}/room/:token/live`,
  `${inLanguage}/room/:token/call/line`,
  `${inLanguage}/codice-fiscale`,
  `${inLanguage}/law`,
  `${inLanguage}/about/figures`,
  `${inLanguage}/about/figures.json`,
  `${inLanguage}/about/figures.csv`,
  `${inLanguage}/about/accessibility`,
  `${inLanguage}/about/privacy`,
  `${inLanguage}/about/legal`,
  // Being told when a service can be had: by the address that somebody writes, and the secret link that is sent there.
  `${inLanguage}/services/:service/tell-me`,
  `${inLanguage}/tell-me/:token`,
  // How clear a page is: asked of nobody in particular.
  `${inLanguage}/about/opinion`,
  // By the long number on a document, that it is genuine; as it was issued to who has the codice fiscale on it too. Wrong ones are counted.
  `${inLanguage}/verify`,
  // By the secret link of a warning: it stops a change of account, and shows neither name nor account.
  `${inLanguage}/stop/:token`,
  '/sign-in/return',
  '/status',
  '/live',
  '/ready',
  '/metrics',
  '/.well-known/jwks.json',
  '/.well-known/oauth-authorization-server',
];

interface Route {
  readonly method: string;
  readonly path: string;
}
const routes: readonly Route[] = [
  ...new Map(
    counter.web.routes
      .filter(({ method, path }) => (method === 'GET' || method === 'POST') && !path.includes('*'))
      .filter(({ path }) => !path.startsWith('/assets') && !path.startsWith('/api/'))
      .map(({ method, path }) => [`${method} ${path}`, { method, path }]),
  ).values(),
];
const personal = routes.filter(({ path }) => !forEverybody.includes(path));
const declared = declaredIn(counter.web);

/** A browser as people have one: it keeps its cookies, whatever happens to the visit. */
function browserOf(token: string) {
  const cookies = new Map([['visit', token]]);
  const signIn = (visit: string) => cookies.set('visit', visit);
  const send = async (path: string, form?: Readonly<Record<string, string>>) => {
    const headers = {
      cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      'sec-fetch-site': 'same-origin',
    };
    const sent = form ? { method: 'POST', body: new URLSearchParams(form) } : {};
    const answer = await counter.web.request(`http://localhost${path}`, { headers, ...sent });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      // A browser that forgets nothing: also what it was told to delete is tried.
      if (value !== '') cookies.set(name, value);
    }
    return answer;
  };
  return Object.assign(send, { signIn });
}

async function applicationOf(person: Person, isSent: boolean): Promise<Application> {
  const service = isSent ? 'certificazione-unica' : 'bonus-asilo-nido';
  const definition = counter.catalogue.entries.get(service)?.definition;
  assert.ok(definition);
  const given = isSent ? { year: 2025, 'for-whom': 'me', delivery: 'download' } : {};
  const answers = await asOwn(database, completed(definition, given, day('2026-04-10')), person.id);
  const begin = { language: 'it', channel: 'web', answers, personId: person.id } as const;
  const begun = await counter.applications.start(service, begin);
  assert.ok(begun.ok);
  if (!isSent) return begun.value.application;
  assert.ok((await counter.applications.submit(begun.value.application, 'web')).ok);
  const sent = await counter.casework.read(begun.value.application.id);
  assert.ok(sent.ok);
  return sent.value;
}

const upload = { name: 'a.pdf', purpose: secret, channel: 'web', givenBy: maria.id };
const bytes = samplePdf('x');
const [draft, sent] = [await applicationOf(maria, false), await applicationOf(maria, true)];
const document = await counter.documents.add(draft.id, { ...upload, bytes });
assert.ok(document.ok);
await notify(database, {
  personId: maria.id,
  about: sent.id,
  kind: 'decision',
  language: 'it',
  title: secret,
  body: [secret],
  at: new Date(clock.nowMs()),
});
const [letter] = await lettersOf(database, maria.id);

function addressOf({ path }: Route, application: Application): string {
  const parts: Readonly<Record<string, string>> = {
    id: application.id,
    path: 'given-name',
    document: document.ok ? document.value.id : '',
    letter: letter?.id ?? '',
    channel: 'email',
    n: '1',
    service: application.service,
    year: '2026',
  };
  return path
    .replace(`${inLanguage}`, '/it')
    .replaceAll(/:(\w+)(\{(?:[^{}]|\{[^{}]*\})*\})?/g, (_, name: string) => parts[name] ?? application.id);
}

const form = {
  answer: 'Mario',
  kind: 'appeal',
  path: 'children.0',
  document: document.ok ? document.value.id : '',
  note: 'x',
  act: 'given',
  address: 'altro@esempio.it',
  validity: '1-day',
  words: 'x',
};

/** The mark of what a page shows before it is sent. */
function shownIn(text: string): string {
  return /name="shown" value="([^"]+)"/.exec(text)?.[1] ?? '';
}

/** Everything about the person and their cases, to see that nothing of it changed. */
async function everything(): Promise<string> {
  const tables = [
    'application',
    'application_event',
    'document',
    'contact_point',
    'phone_pin',
    'privacy_request',
    'notice',
  ];
  const rows = await Promise.all(
    tables.map((table) => database.query(`select * from ${table} order by 1, 2`)),
  );
  return JSON.stringify(rows);
}

async function refusesAll(send: ReturnType<typeof browserOf>): Promise<void> {
  const before = await everything();
  for (const application of [draft, sent]) {
    for (const route of personal) {
      const address = addressOf(route, application);
      const answer = await send(address, route.method === 'POST' ? form : undefined);
      const name = `${route.method} ${address}`;
      const to = answer.headers.get('location') ?? '';
      const isSignIn = answer.status === 303 && to.startsWith('/it/sign-in');
      // Nothing there for somebody who is nobody; an application is there, and refuses.
      const isNothing = answer.status === 404 && !address.includes('/applications/');
      assert.ok(isSignIn || isNothing || answer.status === 403, `${name}: ${answer.status} ${to}`);
      assert.equal(answer.headers.get('cache-control'), 'no-store', name);
      const text = await answer.text();
      assert.doesNotMatch(text, new RegExp(`${maria.codiceFiscale}|Rossi|${secret}`), name);
    }
  }
  assert.equal(await everything(), before, 'nothing was changed');
}

describe('what is somebody’s, in a browser that somebody has signed in to', () => {
  it('is tried on every route that the portal has', () => {
    assert.ok(personal.length > 60, String(personal.length));
    for (const wanted of [
      'known',
      'check',
      'save',
      'statement',
      'contest',
      'documents',
      'receipt',
      'claim',
      'withdraw',
    ])
      assert.ok(
        personal.some(({ path }) => path.includes(`/applications/:id/${wanted}`)),
        wanted,
      );
  });

  it('says where it is defined to whom each address opens, and only what is listed here to everybody', () => {
    const open = [...declared].filter(([, is]) => is.opensTo === 'everybody').map(([route]) => route);
    const unlisted = open.filter((route) => {
      const [, path = ''] = route.split(' ');
      return !forEverybody.includes(path) && !path.startsWith('/assets/');
    });
    assert.deepEqual(unlisted, []);
    const undeclared = personal.filter(({ method, path }) => {
      const is = declared.get(`${method} ${path}`);
      return is?.opensTo === undefined || is.opensTo === 'everybody' || !is.noStore;
    });
    assert.deepEqual(undeclared, []);
  });

  it('opens while they are there', async () => {
    const send = browserOf(await counter.sessions.begin(maria, 2));
    for (const path of ['known', 'check', 'save', 'documents', 'questions/given-name'])
      assert.ok([200, 303].includes((await send(`/it/applications/${draft.id}/${path}`)).status), path);
    assert.match(await (await send(`/it/applications/${sent.id}/receipt`)).text(), /Rossi/);
  });

  it('refuses on every route after they signed out, here or on every device', async () => {
    for (const everywhere of ['', 'yes']) {
      const send = browserOf(await counter.sessions.begin(maria, 2));
      assert.equal((await send(`/it/applications/${draft.id}/check`)).status, 200);
      const out = await send('/it/sign-out', { everywhere });
      assert.equal(out.status, 200);
      assert.equal(out.headers.get('cache-control'), 'no-store');
      assert.match(
        out.headers.get('clear-site-data') ?? '',
        /"cache"/,
        'what the browser kept is thrown away',
      );
      await refusesAll(send);
    }
  });

  it('refuses on every route once the visit has run out', async () => {
    const send = browserOf(await counter.sessions.begin(maria, 2));
    assert.equal((await send(`/it/applications/${draft.id}/check`)).status, 200);
    await database.query(`update session set seen_at = seen_at - interval '31 minutes'`);
    await refusesAll(send);
  });

  it('refuses whoever else has signed in, on every address of it: another citizen, and each role of the agency', async () => {
    const addresses = personal.filter(({ path }) => /\/applications\/:id|:letter|:document/.test(path));
    assert.ok(addresses.length > 20, String(addresses.length));
    const before = await everything();
    for (const id of ['luca-bianchi', 'ugo-neri', 'paola-ferri', 'carla-greco', 'elio-sartori']) {
      const send = browserOf(await counter.sessions.begin(await samplePerson(database, clock, id), 2));
      for (const application of [draft, sent])
        for (const route of addresses) {
          const address = addressOf(route, application);
          if (address.startsWith('/it/desk')) continue;
          const answer = await send(address, route.method === 'POST' ? form : undefined);
          const name = `${id}: ${route.method} ${address}`;
          assert.ok([403, 404].includes(answer.status), `${name}: ${answer.status}`);
          assert.doesNotMatch(
            await answer.text(),
            new RegExp(`${maria.codiceFiscale}|Rossi|${secret}`),
            name,
          );
        }
    }
    assert.equal(await everything(), before, 'nothing was changed');
  });

  it('refuses programs, and whoever calls with what a code or a number can open', async () => {
    const before = await everything();
    const client = await apiClient(counter);
    for (const { id } of [draft, sent])
      for (const [method, path, body] of [
        ['GET', ''],
        ['PATCH', '/answers', { 'given-name': 'Mario' }],
        ['POST', '/code'],
        ['POST', '/submission'],
        ['POST', '/contests', { kind: 'review', language: 'it' }],
      ] as const) {
        const answer = await client.call(method, `/applications/${id}${path}`, body);
        assert.equal(answer.status, 404, `${method} ${path}`);
        assert.doesNotMatch(await answer.text(), /Rossi/);
      }
    const number = (sent.number ?? '').replaceAll('-', '');
    for (const mode of ['text', 'keypad'] as const) {
      const call = reception({ ...counter, database }, { language: 'it', mode, source: null });
      const say = async (text: string, keys: string) =>
        (await call.hear(mode === 'keypad' ? { type: 'keys', keys } : { type: 'said', text })).turn.say.join(
          ' ',
        );
      await say('ho il numero', '3');
      await say(number, number);
      await say(maria.codiceFiscale, keysOf(maria.codiceFiscale));
      const said = await say('sì', '1');
      assert.match(said, /collegata a una persona/);
      assert.doesNotMatch(said, /Rossi|Certificazione/);
    }
    assert.equal(await everything(), before, 'nothing was changed');
  });

  it('refuses with the code of before, once a guest’s draft or what they handed in has become theirs', async () => {
    const definition = counter.catalogue.entries.get('naspi-domanda')?.definition;
    assert.ok(definition);
    const answers = await asOwn(database, completed(definition, plainEnd, day('2026-04-10')), maria.id);
    for (const isHandedIn of [false, true]) {
      const send = browserOf('');
      const begun = await send('/it/services/naspi-domanda/start', { answers: JSON.stringify(answers) });
      const home = (begun.headers.get('location') ?? '').replace(/\/known$/, '');
      assert.equal((await send(`${home}/check`)).status, 200);
      if (isHandedIn) {
        const shown = shownIn(await (await send(`${home}/check`)).text());
        assert.equal((await send(`${home}/submit`, { shown })).headers.get('location'), `${home}/receipt`);
        assert.match(await (await send(`${home}/receipt`)).text(), /Il codice per aprirla/);
      }
      send.signIn(await counter.sessions.begin(maria, 2));
      const page = await send(home);
      if (isHandedIn) {
        assert.match(await page.text(), /È sua questa domanda\?/);
        assert.equal((await send(`${home}/claim`, {})).headers.get('location'), `${home}/receipt`);
        assert.match(await (await send(`${home}/receipt`)).text(), /Protocollo 2026/);
      } else {
        assert.match(await page.text(), /È sua questa domanda\?/);
        const id = home.split('/').at(-1) ?? '';
        for (const path of ['/check', '/questions/given-name', '/documents']) {
          const asked = await (await send(`${home}${path}`)).text();
          assert.match(asked, /Cominciata il/, path);
          assert.doesNotMatch(asked, new RegExp(maria.codiceFiscale), 'nothing of its answers before a yes');
        }
        const ownerOf = async () =>
          (
            await database.query<{ owner: string | null }>(
              'select person_id as owner from application where id = $1',
              [id],
            )
          )[0]?.owner;
        assert.equal(await ownerOf(), null, 'looking takes nothing');
        assert.match((await send(`${home}/claim`, {})).headers.get('location') ?? '', new RegExp(`^${home}`));
        assert.equal(await ownerOf(), maria.id);
      }
      assert.equal((await send('/it/sign-out', {})).status, 200);
      for (const path of ['', '/check', '/receipt', '/save', '/documents', '/questions/given-name'])
        assert.equal((await send(`${home}${path}`)).status, 403, path);
    }
  });

  it('is asked about only to the person of its codice fiscale; another’s is refused clearly, with nothing of it', async () => {
    const luca = await samplePerson(database, clock, 'luca-bianchi');
    const definition = counter.catalogue.entries.get('naspi-domanda')?.definition;
    assert.ok(definition);
    const answers = await asOwn(database, completed(definition, plainEnd, day('2026-04-10')), maria.id);
    const send = browserOf('');
    const begun = await send('/it/services/naspi-domanda/start', { answers: JSON.stringify(answers) });
    const home = (begun.headers.get('location') ?? '').replace(/\/known$/, '');
    const shown = shownIn(await (await send(`${home}/check`)).text());
    await send(`${home}/submit`, { shown });
    send.signIn(await counter.sessions.begin(luca, 2));
    for (const [path, form] of [[home], [`${home}/receipt`], [`${home}/claim`, {}]] as const) {
      const page = await send(path, form);
      assert.equal(page.status, 403, path);
      const text = await page.text();
      assert.match(text, /Questa domanda non può essere sua/);
      assert.doesNotMatch(text, new RegExp(`${maria.codiceFiscale}|Rossi`));
    }
    const hers = browserOf(await counter.sessions.begin(maria, 2));
    const mine = await (await hers('/it/my')).text();
    assert.match(mine, /È sua questa domanda\?/);
    assert.match(await (await hers(home)).text(), /Consegnata il/);
  });
});
