// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { addClient, listClients, removeClient, scopes } from '#clients/index.ts';
import type { Database } from '#store/index.ts';
import { type ApiClient, apiClient, type Said } from './api-client.ts';
import { testCounter } from './counter.ts';
import { scene } from './scene.ts';

const { database, clock, counter } = await scene('2026-06-24');
const client = await apiClient(counter);
const service = 'certificazione-unica';
const draft = { service, language: 'it' };
const nowS = () => Math.floor(clock.nowMs() / 1000);
const endpoint = 'http://localhost/api/v1/oauth/token';

const codeOf = async (answer: Response) => ((await answer.json()) as { code: string }).code;
const begin = async (who: ApiClient = client) => {
  const made = await who.call('POST', '/applications', draft);
  assert.equal(made.status, 201);
  return (await made.json()) as { id: string };
};

describe('the assertion of a client', () => {
  const good: Readonly<Record<string, () => Said>> = {
    'for the token endpoint': () => ({}),
    'for the issuer': () => ({ aud: 'http://localhost' }),
    'without the time it was made': () => ({ iat: undefined }),
    'made by a clock a little ahead': () => ({ iat: nowS() + 20, nbf: nowS() + 20 }),
    'over for a moment': () => ({ exp: nowS() - 20 }),
  };
  for (const [what, instead] of Object.entries(good)) {
    it(`is taken ${what}`, async () => {
      const answer = await client.ask(await client.assertion(instead()));
      assert.equal(answer.status, 200);
      assert.equal(answer.headers.get('cache-control'), 'no-store');
      const token = (await answer.json()) as { token_type: string; expires_in: number; scope: string };
      assert.deepEqual([token.token_type, token.expires_in], ['Bearer', 600]);
      assert.deepEqual(token.scope.split(' ').toSorted(), [...scopes].toSorted());
    });
  }

  const bad: Readonly<Record<string, () => Said>> = {
    'of another': () => ({ sub: 'someone-else' }),
    'of a name that no database takes': () => ({ iss: '\0', sub: '\0' }),
    'of half a character': () => ({ iss: '\ud800', sub: '\ud800' }),
    'with an id that is no text': () => ({ jti: 7 as never }),
    'of nobody': () => ({ iss: 'nobody', sub: 'nobody' }),
    'without an issuer': () => ({ iss: undefined }),
    'for somebody else': () => ({ aud: 'https://elsewhere.example' }),
    'for somebody else too': () => ({ aud: [endpoint, 'https://elsewhere.example'] }),
    'for nobody': () => ({ aud: undefined }),
    'for ever': () => ({ exp: undefined }),
    'for an hour': () => ({ exp: nowS() + 3600 }),
    'that is over': () => ({ exp: nowS() - 60 }),
    'that is not good yet': () => ({ nbf: nowS() + 120 }),
    'made in the future': () => ({ iat: nowS() + 120 }),
    'without an id of its own': () => ({ jti: undefined }),
    'with an id that is none': () => ({ jti: 'x' }),
  };
  for (const [what, instead] of Object.entries(bad)) {
    it(`is refused ${what}`, async () => {
      const answer = await client.ask(await client.assertion(instead()));
      assert.equal(answer.status, 401);
      assert.deepEqual(await answer.json(), { error: 'invalid_client' });
    });
  }

  it('is refused unsigned, whatever text it claims, and counted: never a fault of ours', async () => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    for (const iss of ['\0', '\ud800', "'; --", '__proto__', 'x'.repeat(10_000)]) {
      const says = { iss, sub: iss, jti: '\0\0\0\0\0\0\0\0', exp: nowS() + 60, aud: endpoint };
      const answer = await client.ask(`${part({ alg: 'ES256', kid: '\0' })}.${part(says)}.AAAA`);
      assert.deepEqual([answer.status, await answer.json()], [401, { error: 'invalid_client' }]);
    }
  });

  it('is refused when what stands beside it names another client', async () => {
    const other = await apiClient(counter);
    for (const named of [other.id, '', 'nobody']) {
      const refused = await client.ask(await client.assertion(), { client_id: named });
      assert.deepEqual([refused.status, await refused.json()], [401, { error: 'invalid_client' }], named);
    }
    assert.equal((await client.ask(await client.assertion(), { client_id: client.id })).status, 200);
  });

  it('counts once, also when it comes twice at the same moment', async () => {
    const assertion = await client.assertion();
    const answers = await Promise.all([1, 2, 3, 4].map(() => client.ask(assertion)));
    assert.deepEqual(answers.map(({ status }) => status).toSorted(), [200, 401, 401, 401]);
  });

  it('is refused with another’s signature, with none, and with one that a shared secret makes', async () => {
    const says = {
      iss: client.id,
      sub: client.id,
      aud: endpoint,
      exp: nowS() + 60,
      jti: randomUUID(),
    };
    const { privateKey } = await generateKeyPair('ES256');
    const foreign = await new SignJWT(says).setProtectedHeader({ alg: 'ES256' }).sign(privateKey);
    const shared = await new SignJWT(says).setProtectedHeader({ alg: 'HS256' }).sign(Buffer.alloc(32, 7));
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const none = `${part({ alg: 'none' })}.${part(says)}.`;
    for (const assertion of [foreign, shared, none, 'nonsense', `${part({})}.${part({})}.x`])
      assert.equal((await client.ask(assertion)).status, 401);
  });

  it('gives no more than was asked for and is allowed', async () => {
    const reader = await apiClient(counter, { scopes: ['applications:read'] });
    const asked = await client.ask(await client.assertion(), { scope: 'applications:read' });
    assert.equal(((await asked.json()) as { scope: string }).scope, 'applications:read');
    for (const scope of ['applications:write', 'applications:read applications:write', 'everything']) {
      const refused = await reader.ask(await reader.assertion(), { scope });
      assert.deepEqual([refused.status, await refused.json()], [400, { error: 'invalid_scope' }]);
    }
    const written = await reader.call('POST', '/applications', draft);
    assert.deepEqual([written.status, await codeOf(written)], [403, 'scope']);
  });

  it('is the only way: requests of another form say what is wrong with them', async () => {
    const assertion = await client.assertion();
    const ask = (form: string, type = 'application/x-www-form-urlencoded') =>
      counter.web.request(endpoint, { method: 'POST', body: form, headers: { 'content-type': type } });
    const refusals: Readonly<Record<string, readonly [string, number]>> = {
      '': ['invalid_request', 400],
      'grant_type=password&username=a&password=b': ['unsupported_grant_type', 400],
      'grant_type=client_credentials&client_id=a&client_secret=b': ['invalid_client', 401],
      [`grant_type=client_credentials&client_assertion=${assertion}&client_assertion=${assertion}`]: [
        'invalid_request',
        400,
      ],
    };
    for (const [form, [error, status]] of Object.entries(refusals)) {
      const answer = await ask(form);
      assert.deepEqual([answer.status, await answer.json()], [status, { error }]);
    }
    assert.equal((await ask('{"grant_type":"client_credentials"}', 'application/json')).status, 400);
  });
});

describe('a client', () => {
  const clientWith = (keys: unknown, id = `a-${randomUUID()}`) =>
    addClient(database, { id, name: 'Prova', keys, scopes: [...scopes], requestsPerHour: 100 }, clock);

  it('is registered with public keys that are strong enough, and nothing else', async () => {
    const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const weak = generateKeyPairSync('rsa', { modulusLength: 1024 });
    assert.ok((await clientWith(await exportJWK(pair.publicKey))).ok);
    assert.ok((await clientWith({ keys: [await exportJWK(pair.publicKey)] })).ok);
    for (const keys of [
      await exportJWK(pair.privateKey),
      await exportJWK(weak.publicKey),
      { keys: [] },
      { kty: 'oct', k: 'c2VjcmV0' },
      'text',
      null,
      { keys: [null] },
    ])
      assert.equal((await clientWith(keys)).ok, false, JSON.stringify(keys).slice(0, 40));
    assert.equal((await clientWith(await exportJWK(pair.publicKey), 'A b')).ok, false);
    assert.equal((await clientWith(await exportJWK(pair.publicKey), client.id)).ok, false, 'taken');
  });

  it('can do nothing from the moment it is removed, in any process, and its id is not given again', async () => {
    const gone = await apiClient(counter);
    const { id } = await begin(gone);
    const authorization = await gone.authorization();
    const elsewhere = await testCounter(database, clock);
    const read = (one: typeof counter) =>
      one.web.request(`http://localhost/api/v1/applications/${id}`, { headers: { authorization } });
    // Both have just used the token: whatever they remember of it is fresh.
    for (const one of [counter, elsewhere]) assert.equal((await read(one)).status, 200);
    assert.ok(await removeClient(database, gone.id, clock));
    for (const one of [counter, elsewhere]) {
      const answer = await read(one);
      assert.deepEqual([answer.status, await codeOf(answer)], [401, 'invalid-token']);
    }
    assert.ok(!(await listClients(database)).some((one) => one.id === gone.id));
    assert.equal((await gone.ask(await gone.assertion())).status, 401);
    assert.equal(
      (await clientWith(await exportJWK((await generateKeyPair('ES256')).publicKey), gone.id)).ok,
      false,
    );
  });

  it('is known among others that ask at the same moment, each by its own token', async () => {
    const [one, other] = [await apiClient(counter), await apiClient(counter)];
    const [mine, theirs] = [await begin(one), await begin(other)];
    const asked = await Promise.all([
      one.call('GET', `/applications/${mine.id}`),
      other.call('GET', `/applications/${mine.id}`),
      one.call('GET', `/applications/${theirs.id}`),
      other.call('GET', `/applications/${theirs.id}`),
      one.call('GET', `/applications/${mine.id}`, undefined, { authorization: `Bearer ${'x'.repeat(43)}` }),
    ]);
    assert.deepEqual(
      asked.map(({ status }) => status),
      [200, 404, 404, 200, 401],
    );
  });

  it('has a quota, counted for itself, and is told how long to wait', async () => {
    const small = await apiClient(counter, { requestsPerHour: 8 });
    assert.equal((await small.call('POST', '/applications', draft)).status, 201);
    assert.equal((await small.call('POST', '/applications', draft)).status, 201);
    const over = await small.call('POST', '/applications', draft);
    assert.deepEqual([over.status, await codeOf(over)], [429, 'quota']);
    assert.match(over.headers.get('retry-after') ?? '', /^[1-9]\d*$/);
    assert.equal((await client.call('POST', '/applications', draft)).status, 201);
  });
});

describe('every address of the API', () => {
  const open = new Set([
    'get /services',
    'get /offices',
    'get /offices/{office}/times',
    'get /services/{service}',
    'get /services/{service}/schema',
    'post /services/{service}/evaluate',
  ]);
  interface Operation {
    readonly security?: readonly { readonly client?: readonly string[] }[];
    readonly parameters?: readonly {
      readonly name: string;
      readonly in: string;
      readonly required?: boolean;
    }[];
  }
  const described = async () => {
    const answer = await counter.web.request('http://localhost/api/v1/openapi.json');
    const { paths } = (await answer.json()) as { paths: Record<string, Record<string, Operation>> };
    return Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ method, path, operation })),
    );
  };
  const at = (path: string) => path.replace('{id}', randomUUID()).replace('{service}', service);

  it('is open, or needs a client with a scope that the description names', async () => {
    const all = await described();
    assert.ok(all.length >= 10);
    for (const { method, path, operation } of all) {
      const where = `${method} ${path}`;
      const [needed] = operation.security ?? [];
      if (open.has(where)) {
        assert.equal(needed, undefined, where);
        continue;
      }
      assert.ok(needed?.client?.length === 1, where);
      const none = await counter.web.request(`http://localhost/api/v1${at(path)}`, {
        method: method.toUpperCase(),
        headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
        ...(method === 'get' ? {} : { body: '{}' }),
      });
      assert.deepEqual([none.status, await codeOf(none)], [401, 'no-token'], where);
      const other = scopes.filter((scope) => !needed.client?.includes(scope));
      const without = await apiClient(counter, { scopes: other });
      const body = method === 'get' ? undefined : {};
      const refused = await without.call(method.toUpperCase(), at(path), body);
      assert.deepEqual([refused.status, await codeOf(refused)], [403, 'scope'], where);
    }
  });

  it('wants a key where it makes something', async () => {
    const booking = {
      office: 'SP-01',
      subject: 'information',
      mode: 'counter',
      at: '2030-01-07T08:30:00+01:00',
      name: 'Maria Rossi',
      email: 'maria@prova.example',
    };
    const making = (await described()).filter(
      ({ method, path }) => method === 'post' && !open.has(`post ${path}`),
    );
    assert.ok(making.length >= 4);
    const { id } = await begin();
    for (const { method, path, operation } of making) {
      const key = operation.parameters?.find(({ name }) => name.toLowerCase() === 'idempotency-key');
      assert.ok(key?.required, path);
      const body = path === '/applications' ? draft : path === '/appointments' ? booking : { kind: 'review' };
      const where = path.replace('{id}', id);
      const refused = await client.call(method.toUpperCase(), where, body, { 'idempotency-key': '' });
      assert.deepEqual([refused.status, await codeOf(refused)], [400, 'no-key'], path);
    }
  });

  it('is found by a library: the metadata of the authorization server say where and how', async () => {
    const answer = await counter.web.request('http://localhost/.well-known/oauth-authorization-server');
    const told = (await answer.json()) as Record<string, unknown>;
    assert.equal(told['token_endpoint'], endpoint);
    assert.deepEqual(told['token_endpoint_auth_methods_supported'], ['private_key_jwt']);
  });
});

describe('an application that a client began', () => {
  it('opens for that client alone', async () => {
    const other = await apiClient(counter);
    const { id } = await begin();
    assert.equal((await client.call('GET', `/applications/${id}`)).status, 200);
    for (const [method, path, body] of [
      ['GET', `/applications/${id}`, undefined],
      ['PATCH', `/applications/${id}/answers`, { year: 2025 }],
      ['POST', `/applications/${id}/code`, undefined],
      ['POST', `/applications/${id}/submission`, undefined],
      ['POST', `/applications/${id}/contests`, { kind: 'review' }],
    ] as const) {
      const refused = await other.call(method, path, body);
      assert.deepEqual([refused.status, await codeOf(refused)], [404, 'not-found'], path);
    }
  });

  it('is handed over with a code that is told once, and from then on is its person’s alone', async () => {
    const { id } = await begin();
    const key = { 'idempotency-key': randomUUID() };
    const given = await client.call('POST', `/applications/${id}/code`, undefined, key);
    const { code } = (await given.json()) as { code: string };
    assert.equal(given.status, 201);
    const again = await client.call('POST', `/applications/${id}/code`, undefined, key);
    assert.deepEqual([again.status, await codeOf(again)], [409, 'told-once']);
    const opened = await counter.applications.open(id, code.replaceAll(/\W/g, ''));
    assert.ok(opened.ok);
    const { id: person } = (
      await database.query<{ id: string }>(
        `insert into person (id, codice_fiscale, given_name, family_name, created_at)
         values (gen_random_uuid(), 'RSSMRA80A01H501U', 'Maria', 'Rossi', now()) returning id`,
      )
    )[0] ?? { id: '' };
    assert.ok((await counter.applications.claim(opened.value, person, 'web')).ok);
    for (const path of [
      `/applications/${id}`,
      `/applications/${id}/code`,
      `/applications/${id}/submission`,
    ]) {
      const method = path.endsWith(id) ? 'GET' : 'POST';
      const refused = await client.call(method, path);
      assert.deepEqual([refused.status, await codeOf(refused)], [403, 'owned'], path);
    }
  });

  it('takes all of several answers, in whatever order they come, or none', async () => {
    const { id } = await begin();
    const bad = await client.call('PATCH', `/applications/${id}/answers`, {
      year: 2025,
      'for-whom': 'nobody',
      nonsense: 1,
    });
    assert.equal(bad.status, 422);
    const { problems } = (await bad.json()) as { problems: { path: string }[] };
    assert.deepEqual(problems.map(({ path }) => path).toSorted(), ['for-whom', 'nonsense']);
    const read = async () =>
      ((await (await client.call('GET', `/applications/${id}`)).json()) as { answers: object }).answers;
    assert.deepEqual(await read(), {});
    const answers = { delivery: 'download', 'paid-that-year': true, 'for-whom': 'me', year: 2025 };
    const all = await client.call('PATCH', `/applications/${id}/answers`, answers);
    assert.equal(all.status, 200, JSON.stringify(await all.json()));
    assert.deepEqual(await read(), answers);
  });
});

describe('a key', () => {
  it('is a client’s own: another with the same key and body gets its own draft', async () => {
    const other = await apiClient(counter);
    const key = { 'idempotency-key': randomUUID() };
    const ids: string[] = [];
    for (const who of [client, other, client]) {
      const made = await who.call('POST', '/applications', draft, key);
      ids.push(((await made.json()) as { id: string }).id);
    }
    const [first, second, again] = ids;
    assert.notEqual(first, second);
    assert.equal(again, first);
  });

  it('keeps no answer and no secret', async () => {
    const { id } = await begin();
    const given = await client.call('POST', `/applications/${id}/code`);
    const { code } = (await given.json()) as { code: string };
    const rows = await database.query<{ row: string }>('select idempotency::text as row from idempotency');
    for (const secret of [code, code.replaceAll(/\W/g, '')])
      assert.ok(rows.length > 0 && !rows.some(({ row }) => row.includes(secret)));
    const columns = await database.query<{ name: string }>(
      `select column_name as name from information_schema.columns where table_name = 'idempotency' order by 1`,
    );
    assert.deepEqual(
      columns.map(({ name }) => name),
      [
        'application_id',
        'appointment_id',
        'client_id',
        'created_at',
        'key',
        'problem',
        'request_hash',
        'status',
      ],
    );
  });

  it('is stored with what it makes or not at all: who is killed between leaves neither', async () => {
    // The process dies where the key is written.
    const dying: Database = {
      ...database,
      transaction: (work) =>
        database.transaction((sql) =>
          work({
            ...sql,
            query: (text, values) => {
              if (/insert into idempotency/.test(text)) throw new Error('killed');
              return sql.query(text, values);
            },
          }),
        ),
    };
    const count = async () =>
      (await database.query<{ n: number }>('select count(*)::int as n from application'))[0]?.n;
    const before = await count();
    const half = await testCounter(dying, clock);
    const same = await apiClient({ ...half, store: counter.store });
    const key = { 'idempotency-key': randomUUID() };
    assert.equal((await same.call('POST', '/applications', draft, key)).status, 500);
    assert.equal(await count(), before);
  });

  it('in use at the same moment is answered at once, never waited for', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const twins = await Promise.all([1, 2, 3, 4].map(() => client.call('POST', '/applications', draft, key)));
    const made = twins.filter(({ status }) => status === 201);
    const told = twins.filter(({ status }) => status === 409);
    assert.ok(made.length >= 1 && made.length + told.length === 4);
    for (const answer of told) assert.equal(answer.headers.get('retry-after'), '1');
    const ids = await Promise.all(made.map(async (answer) => ((await answer.json()) as { id: string }).id));
    assert.equal(new Set(ids).size, 1);
  });

  it('of a submission gives the same receipt again, and is refused for another application', async () => {
    const answers = {
      year: 2025,
      'for-whom': 'me',
      'paid-that-year': true,
      delivery: 'download',
      'given-name': 'Maria',
      'family-name': 'Rossi',
      'codice-fiscale': 'RSSMRA80A01H501U',
      mobile: '+393331234567',
    };
    const made = async () =>
      ((await (await client.call('POST', '/applications', { ...draft, answers })).json()) as { id: string })
        .id;
    const [one, other] = [await made(), await made()];
    const key = { 'idempotency-key': randomUUID() };
    const sent = await client.call('POST', `/applications/${one}/submission`, undefined, key);
    assert.equal(sent.status, 200);
    const receipt = await sent.json();
    const again = await client.call('POST', `/applications/${one}/submission`, undefined, key);
    assert.deepEqual(await again.json(), receipt);
    const refused = await client.call('POST', `/applications/${other}/submission`, undefined, key);
    assert.deepEqual([refused.status, await codeOf(refused)], [409, 'key-reused']);
  });
});
