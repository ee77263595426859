// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { after, it } from 'node:test';
import { systemClock } from '#core/index.ts';
import { sampleIdentityProvider } from '#stand-ins/index.ts';
import { testDatabase } from '#store/testing.ts';
import { isFresh, returnPath, signIn } from './sign-in.ts';

it('a proof counts for a step only when it was given after the step asked for it', () => {
  const asked = Date.parse('2026-11-29T10:00:00Z');
  const proved = (seconds: number) => new Date(asked + seconds * 1000);
  assert.equal(isFresh(proved(20), asked), true);
  assert.equal(isFresh(proved(-20), asked), true, 'clocks differ a little');
  assert.equal(isFresh(proved(-60), asked), false, 'a visit of before at the provider');
  assert.equal(isFresh(null, asked), false, 'the provider does not say when');
});

it('whoever signs in with a sample identity is let in by whichever process they come back to', async () => {
  const database = await testDatabase();
  const web = createServer(async (_, response) => response.end(JSON.stringify(await one.jwks())));
  web.listen(0, '127.0.0.1');
  await once(web, 'listening');
  const address = web.address();
  assert.ok(address && typeof address === 'object');
  const origin = `http://127.0.0.1:${address.port}`;
  const at = {
    port: 0,
    host: '127.0.0.1',
    clientId: origin,
    origins: [origin],
    returnPath,
    clock: systemClock,
  };
  const providers = [await sampleIdentityProvider(at), await sampleIdentityProvider(at)];
  after(async () => {
    for (const { close } of providers) await close();
    web.close();
  });
  const [one, other] = providers.map(({ url: issuer }) =>
    signIn(database, { issuer, clientId: origin }, systemClock),
  ) as [ReturnType<typeof signIn>, ReturnType<typeof signIn>];

  const { url, state } = await one.begin({ origin, level: 2, returnTo: '/it/my' });
  const cookies = new Map<string, string>();
  const browse = async (to: string, init: RequestInit = {}) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(to, { redirect: 'manual', headers: { cookie }, ...init });
    for (const set of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      cookies.set(name, value);
    }
    await answer.arrayBuffer();
    return new URL(answer.headers.get('location') ?? '/', to).href;
  };
  const asks = await browse(url);
  await browse(asks);
  const said = { method: 'POST', body: new URLSearchParams({ person: 'maria-rossi', level: '' }) };
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  let back = await browse(asks, { ...said, headers: { cookie } });
  if (!back.startsWith(origin)) back = await browse(back);
  assert.ok(back.startsWith(origin + returnPath), back);
  const done = await other.finish(new URL(back), state);
  assert.equal(done.ok && done.value.identity.givenName, 'Maria');
});
