// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash, generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { exportJWK, type JWTPayload, jwtVerify, SignJWT } from 'jose';
import { addDays, type Clock, own, readJson, systemClock, todayInItaly } from '#core/index.ts';
import type { StandIn } from './identity-provider.ts';
import { type SampleRegister, sampleRegisters } from './sample-registers.ts';

/** How a sample register behaves: as it should, or as registers sometimes do. */
export type Behaviour =
  | 'well'
  | 'silent'
  | 'broken'
  | 'broken-once'
  | 'drifts'
  | 'forges'
  | 'too-many'
  | 'behind';

/** The sample registers at work, with what a client needs to reach them. */
export interface SampleRegisters extends StandIn {
  readonly tokenUrl: string;
  readonly audience: string;
  readonly clientId: string;
  readonly keyId: string;
  readonly services: Readonly<
    Record<SampleRegister, { readonly url: string; readonly purposeId: string; readonly keysUrl: string }>
  >;
  behave(register: SampleRegister, behaviour: Behaviour): void;
  /** Every request line and header that came, for what must not stand in them. */
  readonly seen: readonly string[];
  /** How often each register was asked. */
  asked(register: SampleRegister): number;
}

const paths: Readonly<Record<SampleRegister, string>> = {
  anpr: '/situazione-anagrafica',
  isee: '/attestazioni-isee',
  uniemens: '/rapporti-lavoro',
  inps: '/posizione-assistito',
  ade: '/posizione-fiscale',
  debts: '/indebiti',
  contributions: '/estratto-contributivo',
  pensions: '/cedolini',
};
const names = Object.keys(paths) as readonly SampleRegister[];
const audience = 'auth.sample/client-assertion';
const clientId = 'sportello-sample';
const keyId = 'sportello-sample-key';
const purposeOf = (register: SampleRegister) => `purpose-${register}`;

/**
 * Registers for development and tests in the shape of ModI and PDND: vouchers against signed client assertions, signed requests
 * and answers, errors as problem+json. What they know is invented (`sample-registers.ts`): never for production.
 */
export async function sampleRegistersAt(settings: {
  /** The counter's public key, as it would be lodged with the platform. */
  readonly publicKey: KeyObject;
  readonly clock?: Clock;
}): Promise<SampleRegisters> {
  const { publicKey, clock = systemClock } = settings;
  const { privateKey: ownKey, publicKey: ownPublicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  const behaviours = new Map<SampleRegister, Behaviour>();
  const counts = new Map<SampleRegister, number>();
  const usedAssertions = new Set<string>();
  const seen: string[] = [];
  let url = '';

  const seconds = () => Math.floor(clock.nowMs() / 1000);
  const verify = (token: string, key: KeyObject, forWhom: string) =>
    jwtVerify(token, key, {
      algorithms: ['RS256'],
      audience: forWhom,
      currentDate: new Date(clock.nowMs()),
      requiredClaims: ['iss', 'jti', 'iat', 'exp'],
    });
  const signed = (claims: JWTPayload, forWhom: string, lasts: number, key: KeyObject = ownKey) =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: 'sample-registers' })
      .setIssuer('sample-registers')
      .setAudience(forWhom)
      .setJti(randomUUID())
      .setIssuedAt(seconds())
      .setExpirationTime(seconds() + lasts)
      .sign(key);

  const giveVoucher = async (body: string, response: ServerResponse): Promise<void> => {
    const form = new URLSearchParams(body);
    const isRight =
      form.get('grant_type') === 'client_credentials' &&
      form.get('client_assertion_type') === 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer' &&
      form.get('client_id') === clientId;
    const assertion = isRight
      ? await verify(form.get('client_assertion') ?? '', publicKey, audience).catch(() => undefined)
      : undefined;
    const { iss, sub, jti = '', purposeId } = assertion?.payload ?? {};
    const register = names.find((name) => purposeOf(name) === purposeId);
    const isFresh = jti !== '' && !usedAssertions.has(jti);
    const isOurs = iss === clientId && sub === clientId && assertion?.protectedHeader.kid === keyId;
    if (!register || !isFresh || !isOurs) return problem(response, 400, 'invalid client assertion');
    usedAssertions.add(jti);
    const token = await signed({ client_id: clientId, purposeId }, serviceUrl(register), 600);
    return json(response, { access_token: token, token_type: 'Bearer', expires_in: 600 });
  };

  const serviceUrl = (register: SampleRegister) => `${url}/rest/${register}/v1`;

  const isAllowed = async (register: SampleRegister, request: IncomingMessage): Promise<boolean> => {
    const voucher = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
    const { payload } = await verify(voucher, ownPublicKey, serviceUrl(register));
    return payload['purposeId'] === purposeOf(register);
  };

  const isWhole = async (register: SampleRegister, request: IncomingMessage, body: string) => {
    const header = (name: string) => String(own(request.headers, name) ?? '');
    const digest = digestOf(body);
    const { payload } = await verify(header('agid-jwt-signature'), publicKey, serviceUrl(register));
    const evidence = await verify(header('agid-jwt-trackingevidence'), publicKey, serviceUrl(register));
    const names = payload['signed_headers'];
    return (
      header('digest') === digest &&
      Array.isArray(names) &&
      names.some((one) => one?.digest === digest) &&
      evidence.payload['purposeId'] === purposeOf(register) &&
      typeof evidence.payload['userID'] === 'string'
    );
  };

  const answer = async (
    register: SampleRegister,
    request: IncomingMessage,
    body: string,
    response: ServerResponse,
  ): Promise<void> => {
    counts.set(register, (counts.get(register) ?? 0) + 1);
    const behaviour = behaviours.get(register) ?? 'well';
    // Never answered: the connection stays open until the client has had enough.
    if (behaviour === 'silent') return;
    if (behaviour === 'broken-once') behaviours.set(register, 'well');
    if (behaviour.startsWith('broken')) return problem(response, 503, 'out of order');
    if (behaviour === 'too-many') return problem(response, 429, 'too many requests', { 'retry-after': '30' });
    if (!(await isAllowed(register, request).catch(() => false))) return problem(response, 401, 'no voucher');
    if (!(await isWhole(register, request, body).catch(() => false)))
      return problem(response, 400, 'integrity');
    const asked = codiceFiscaleIn(body);
    if (asked === undefined) return problem(response, 422, 'not the agreed form');
    const found = sampleRegisters[register](
      asked,
      addDays(todayInItaly(clock), behaviour === 'behind' ? -200 : 0),
    );
    if (!found) return problem(response, 404, 'not found');
    const text = JSON.stringify(behaviour === 'drifts' ? { esito: found } : found);
    const digest = digestOf(text);
    const signature = await signed(
      { signed_headers: [{ digest }, { 'content-type': 'application/json' }] },
      clientId,
      60,
      behaviour === 'forges' ? stranger : ownKey,
    );
    response.writeHead(200, {
      'content-type': 'application/json',
      'cache-control': 'no-store',
      digest,
      'agid-jwt-signature': signature,
    });
    response.end(text);
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = request.url ?? '';
    seen.push(`${request.method} ${path}`);
    let body = '';
    for await (const chunk of request) body += String(chunk);
    if (request.method === 'POST' && path === '/token.oauth2') return giveVoucher(body, response);
    if (request.method === 'GET' && path === '/keys.json') {
      const key = { ...(await exportJWK(ownPublicKey)), alg: 'RS256', use: 'sig', kid: 'sample-registers' };
      return json(response, { keys: [key] });
    }
    const register = names.find((name) => path === `/rest/${name}/v1${paths[name]}`);
    if (register && request.method === 'POST') return answer(register, request, body, response);
    return problem(response, 404, 'no such path');
  };

  const server = createServer((request, response) => {
    handle(request, response).catch(() => {
      if (!response.headersSent) problem(response, 500, 'fault');
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the stand-in has no port');
  url = `http://127.0.0.1:${address.port}`;
  // Nobody should have to stop it: it goes with the process.
  server.unref();

  const services = Object.fromEntries(
    names.map((name) => [
      name,
      { url: serviceUrl(name), purposeId: purposeOf(name), keysUrl: `${url}/keys.json` },
    ]),
  ) as SampleRegisters['services'];
  return {
    url,
    tokenUrl: `${url}/token.oauth2`,
    audience,
    clientId,
    keyId,
    services,
    seen,
    behave: (register, behaviour) => void behaviours.set(register, behaviour),
    asked: (register) => counts.get(register) ?? 0,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function digestOf(body: string): string {
  return `SHA-256=${createHash('sha256').update(body).digest('base64')}`;
}

function codiceFiscaleIn(body: string): string | undefined {
  try {
    const { codiceFiscale } = readJson(body) as { readonly codiceFiscale?: unknown };
    return typeof codiceFiscale === 'string' ? codiceFiscale : undefined;
  } catch {
    return undefined;
  }
}

function json(response: ServerResponse, body: object): void {
  response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}

function problem(
  response: ServerResponse,
  status: number,
  title: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/problem+json', ...headers });
  response.end(JSON.stringify({ status, title }));
}
