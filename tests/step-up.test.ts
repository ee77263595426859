// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { after, describe, it } from 'node:test';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { systemClock } from '#core/index.ts';
import { returnPath, signIn } from '#sign-in/index.ts';
import { testDatabase } from '#store/testing.ts';

const database = await testDatabase();
const origin = 'http://127.0.0.1';
const clientId = origin;
const nowS = () => Math.floor(systemClock.nowMs() / 1000);

/** What the provider of this test says of when somebody proved who they are; absent: nothing. */
let authTime: unknown;
let nonce = '';

// A provider of identity that keeps the protocol, and says of the proof whatever the test has it say.
const { publicKey, privateKey } = await generateKeyPair('RS256');
const provider = createServer(async (request, response) => {
  const answer = (body: unknown) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  };
  switch (new URL(request.url ?? '', issuer).pathname) {
    case '/.well-known/openid-configuration':
      return answer({
        issuer,
        authorization_endpoint: `${issuer}/auth`,
        token_endpoint: `${issuer}/token`,
        userinfo_endpoint: `${issuer}/me`,
        jwks_uri: `${issuer}/jwks`,
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['RS256'],
      });
    case '/jwks':
      return answer({ keys: [{ ...(await exportJWK(publicKey)), alg: 'RS256', use: 'sig' }] });
    case '/token': {
      await drained(request);
      const says = {
        iss: issuer,
        sub: 'maria',
        aud: clientId,
        exp: nowS() + 300,
        iat: nowS(),
        nonce,
        acr: 'https://www.spid.gov.it/SpidL2',
        ...(authTime === undefined ? {} : { auth_time: authTime }),
      };
      const id = await new SignJWT(says as never).setProtectedHeader({ alg: 'RS256' }).sign(privateKey);
      return answer({ access_token: randomUUID(), token_type: 'Bearer', expires_in: 60, id_token: id });
    }
    default:
      return answer({
        sub: 'maria',
        given_name: 'Maria',
        family_name: 'Rossi',
        'https://attributes.eid.gov.it/fiscal_number': 'RSSMRA80A01H501U',
      });
  }
}).listen(0, '127.0.0.1');
await once(provider, 'listening');
after(() => provider.close());
const address = provider.address();
const issuer = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
const door = signIn(database, { issuer, clientId }, systemClock);

async function drained(request: IncomingMessage): Promise<void> {
  for await (const _ of request);
}

/** Signs in while the provider says that; with the words of the refusal, or when the proof was given. */
async function signedIn(says: unknown, mustBeFresh: boolean) {
  authTime = says;
  const begun = await door.begin({ origin, level: 2, returnTo: '/it/my', mustBeFresh });
  const asked = new URL(begun.url).searchParams;
  assert.equal(asked.get('max_age'), '0');
  nonce = asked.get('nonce') ?? '';
  const back = new URL(`${origin}${returnPath}?code=${createHash('sha256').update(nonce).digest('hex')}`);
  back.searchParams.set('state', begun.state);
  const done = await door.finish(back, begun.state);
  return done.ok ? done.value.provedAt : (done.problems[0]?.code ?? '');
}

const lies: Readonly<Record<string, () => unknown>> = {
  missing: () => undefined,
  'an hour old': () => nowS() - 3600,
  'a minute before the step asked': () => nowS() - 60,
  'in an hour': () => nowS() + 3600,
  'in the year 9999': () => 253_370_764_800,
  'a string': () => String(nowS()),
  nothing: () => null,
  'half a second': () => nowS() + 0.5,
  'before time began': () => -1,
};

describe('a step that needs a fresh proof', () => {
  it('is passed with one that was given now', async () => {
    const provedAt = await signedIn(nowS(), true);
    assert.ok(provedAt instanceof Date && Math.abs(provedAt.getTime() - systemClock.nowMs()) < 30_000);
  });

  for (const [what, says] of Object.entries(lies))
    it(`is refused where the provider says of the proof: ${what}`, async () => {
      const refused = await signedIn(says(), true);
      assert.ok(['not-fresh', 'provider'].includes(String(refused)), String(refused));
    });
});

describe('a sign-in without a step', () => {
  // What is kept of it is what a later step is judged by: nothing that lies ahead of now, which would be fresh for ever.
  for (const [what, says] of Object.entries(lies))
    it(`keeps no proof that is fresher than now where the provider says: ${what}`, async () => {
      const kept = await signedIn(says(), false);
      if (kept instanceof Date) assert.ok(kept.getTime() <= systemClock.nowMs());
      else assert.ok(kept === null || kept === 'provider', String(kept));
    });
});
