// SPDX-License-Identifier: AGPL-3.0-or-later
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { html } from 'hono/html';
import { exportJWK } from 'jose';
import type Provider from 'oidc-provider';
import type { Adapter, AdapterPayload } from 'oidc-provider';
import { type Clock, own } from '#core/index.ts';
import { samplePage } from './sample-page.ts';
import { samplePeople } from './sample-people.ts';

/** A stand-in at work. */
export interface StandIn {
  /** Where it is. */
  readonly url: string;
  close(): Promise<void>;
}

const codiceFiscaleClaim = 'https://attributes.eid.gov.it/fiscal_number';
const levelUrls = [1, 2, 3].map((level) => `https://www.spid.gov.it/SpidL${level}`);

/**
 * An identity provider for development and tests, speaking OpenID Connect in the shape of SPID and CIE: signed answers,
 * `private_key_jwt`, PKCE, the level in `acr`, the codice fiscale as a claim. Its people are samples and there is no password:
 * never for production.
 */
export async function sampleIdentityProvider(settings: {
  readonly port: number;
  readonly host: string;
  readonly clientId: string;
  /** The origins of our counter, where people may be sent back. */
  readonly origins: readonly string[];
  readonly returnPath: string;
  /** By which it says when somebody proved who they are. */
  readonly clock: Clock;
}): Promise<StandIn> {
  const { port, host, clientId, origins, returnPath, clock } = settings;
  let handle: (request: IncomingMessage, response: ServerResponse) => void = (_, response) => {
    response.writeHead(503).end();
  };
  const server = createServer((request, response) => handle(request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the stand-in has no port');
  const url = `http://127.0.0.1:${address.port}`;

  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const OpenIdProvider = await quietly(async () => (await import('oidc-provider')).default);
  const provider: Provider = new OpenIdProvider(url, {
    adapter: inMemory(),
    // Our own counter is on this very machine, which the library's guard against forged requests would refuse.
    fetch: (address, { method, headers } = {}) =>
      fetch(address, { ...(method ? { method } : {}), ...(headers ? { headers } : {}) }),
    clients: [
      {
        client_id: clientId,
        redirect_uris: origins.map((origin) => origin + returnPath),
        jwks_uri: `${origins[0]}/.well-known/jwks.json`,
        token_endpoint_auth_method: 'private_key_jwt',
        grant_types: ['authorization_code'],
        response_types: ['code'],
        id_token_signed_response_alg: 'RS256',
      },
    ],
    jwks: { keys: [{ ...(await exportJWK(privateKey)), alg: 'RS256', use: 'sig' }] },
    cookies: { keys: [randomBytes(24).toString('hex')] },
    acrValues: levelUrls,
    extraParams: ['idp_hint'],
    claims: {
      openid: ['sub'],
      profile: ['given_name', 'family_name', 'birthdate', codiceFiscaleClaim],
      acr: null,
    },
    features: {
      devInteractions: { enabled: false },
      claimsParameter: { enabled: true },
      rpInitiatedLogout: { enabled: false },
    },
    pkce: { required: () => true },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    findAccount: (_, id) => {
      const person = samplePeople.find((one) => one.id === id);
      if (!person) return undefined;
      return {
        accountId: id,
        claims: () => ({
          sub: id,
          given_name: person.givenName,
          family_name: person.familyName,
          birthdate: person.birth,
          [codiceFiscaleClaim]: person.codiceFiscale,
        }),
      };
    },
    // What the agency asks for is given: the sample people are asked who they are and nothing else.
    async loadExistingGrant(context) {
      const { client, session } = context.oidc;
      if (!client || !session?.accountId) return undefined;
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope('openid profile');
      grant.addOIDCClaims(['given_name', 'family_name', 'birthdate', codiceFiscaleClaim]);
      await grant.save();
      return grant;
    },
    ttl: { Session: 60, Interaction: 900, Grant: 300, AccessToken: 300, AuthorizationCode: 60, IdToken: 300 },
  });

  const answer = provider.callback();
  handle = (request, response) => {
    if (!request.url?.startsWith('/interaction/')) {
      answer(request, response);
      return;
    }
    interact(provider, request, response, clock).catch(() => {
      if (!response.headersSent) response.writeHead(400, { 'content-type': 'text/plain' });
      response.end('The sign-in has run out. Go back to the counter and begin again.');
    });
  };
  return {
    url,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

// On import the library warns of every Node that is not a long-term one: nothing that whoever tries the counter can mend.
async function quietly<Loaded>(load: () => Promise<Loaded>): Promise<Loaded> {
  const { warn } = console;
  console.warn = () => undefined;
  try {
    return await load();
  } finally {
    console.warn = warn;
  }
}

/** Where the provider keeps its codes and visits: gone with the process, as befits samples. */
function inMemory(): (model: string) => Adapter {
  const kept = new Map<string, { payload: AdapterPayload; until: number }>();
  return (model) => {
    const find = async (id: string) => {
      const found = kept.get(`${model}:${id}`);
      return found && found.until > Date.now() ? found.payload : undefined;
    };
    const findBy = async (field: 'uid' | 'userCode', value: string) =>
      [...kept].find(([key, { payload }]) => key.startsWith(`${model}:`) && payload[field] === value)?.[1]
        .payload;
    return {
      find,
      findByUid: (uid) => findBy('uid', uid),
      findByUserCode: (code) => findBy('userCode', code),
      async upsert(id, payload, expiresIn) {
        for (const [key, { until }] of kept) if (until < Date.now()) kept.delete(key);
        kept.set(`${model}:${id}`, { payload, until: Date.now() + (expiresIn || 3600) * 1000 });
      },
      async consume(id) {
        const payload = await find(id);
        if (payload) payload.consumed = Math.floor(Date.now() / 1000);
      },
      async destroy(id) {
        kept.delete(`${model}:${id}`);
      },
      async revokeByGrantId(grantId) {
        for (const [key, { payload }] of kept) if (payload.grantId === grantId) kept.delete(key);
      },
    };
  };
}

async function interact(
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
  clock: Clock,
): Promise<void> {
  const { params, uid } = await provider.interactionDetails(request, response);
  if (request.method !== 'POST') {
    const text = (name: string) => String(own(params, name) ?? '');
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end(String(await choicePage(uid, { wanted: text('acr_values'), by: text('idp_hint') })));
    return;
  }
  let sent = '';
  for await (const chunk of request) sent += String(chunk);
  const form = new URLSearchParams(sent);
  const person = samplePeople.find(({ id }) => id === form.get('person'));
  const level = levelUrls.find((one) => one === form.get('level')) ?? levelUrls[1];
  const result = person
    ? { login: { accountId: person.id, acr: level ?? '', ts: Math.floor(clock.nowMs() / 1000) } }
    : { error: 'access_denied', error_description: 'the person went back' };
  await provider.interactionFinished(request, response, result);
}

function choicePage(uid: string, { wanted, by }: { readonly wanted: string; readonly by: string }) {
  const scheme = by === 'cie' ? 'CIE' : 'SPID';
  const title = by === '' ? 'Identità di prova' : `Entra con ${scheme}: identità di prova`;
  const main = html`<p>Questo non è SPID né CIE: sono persone inventate, per provare. <span lang="en">This is neither SPID nor CIE: these are invented people, for trials.</span></p>
<form method="post" action="/interaction/${uid}">
<p><label for="level">Livello / <span lang="en">Level</span></label> <select id="level" name="level">${levelUrls.map(
    (url) =>
      html`<option value="${url}"${url === wanted ? html` selected` : ''}>${scheme} ${url.slice(-1)}</option>`,
  )}</select></p>
${samplePeople.map(
  ({ id, givenName, familyName, codiceFiscale, about }) =>
    html`<button type="submit" name="person" value="${id}"><strong>${givenName} ${familyName}</strong><small>${about.it} / <span lang="en">${about.en}</span>, ${codiceFiscale}</small></button>`,
)}
<button type="submit" name="person" value="">Tornare indietro / <span lang="en">Go back</span></button></form>`;
  return samplePage({ title, english: 'Sample identities', main });
}
