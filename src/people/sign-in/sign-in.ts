// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { exportJWK, importPKCS8, type JWK } from 'jose';
import * as openid from 'openid-client';
import {
  type Clock,
  checkCodiceFiscale,
  cleaned,
  normaliseCode,
  ok,
  own,
  parseDate,
  type Result,
  refuse,
} from '#core/index.ts';
import type { Identity, Level } from '#persons/index.ts';
import { type Database, keptKey } from '#store/index.ts';

/** Where people prove who they are. */
export interface IdentityProvider {
  readonly issuer: string;
  /** Our name there. */
  readonly clientId: string;
  /** PEM (PKCS 8) of our signing key; without it one is made and kept in the database. */
  readonly privateKey?: string;
}

export interface SignIn {
  /** Where the browser goes to prove who the person is; the state stays in a cookie and ties the answer to this browser. */
  begin(ask: {
    readonly origin: string;
    readonly level: Level;
    readonly returnTo: string;
    /** A step-up: a proof of before does not do. */
    readonly mustBeFresh?: boolean;
    /** Which public identity somebody chose; a gateway that does not know the hint asks (RFC 6749 section 3.1: what is unknown is ignored). */
    readonly by?: 'spid' | 'cie';
  }): Promise<{ readonly url: string; readonly state: string }>;
  /**
   * The answer of the provider. Refuses `stale` (no such sign-in, or too long ago), `cancelled` (the person said no), `level`
   * (less sure than asked), `no-codice-fiscale`, `provider` (the answer is not what the protocol says).
   */
  finish(
    returned: URL,
    state: string,
  ): Promise<
    Result<
      {
        readonly identity: Identity;
        readonly level: Level;
        readonly returnTo: string;
        /** When the proof was given; null when the provider does not say. */
        readonly provedAt: Date | null;
      },
      'cancelled' | 'level' | 'not-fresh' | 'no-codice-fiscale' | 'provider' | 'stale'
    >
  >;
  /** Our public keys, with which the provider checks that it is us. */
  jwks(): Promise<{ readonly keys: readonly JWK[] }>;
}

/** The path to which the provider sends people back. */
export const returnPath = '/sign-in/return';
const waitMs = 15 * 60_000;
const skewMs = 30_000;

// Claims as SPID and CIE name them (regole tecniche OpenID Connect in Italia, AgID 2022); the provider has one of the two.
const codiceFiscaleClaims = [
  'https://attributes.eid.gov.it/fiscal_number',
  'https://attributes.spid.gov.it/fiscalNumber',
];
const asked = JSON.stringify({
  userinfo: Object.fromEntries(
    ['given_name', 'family_name', 'birthdate', ...codiceFiscaleClaims].map((claim) => [claim, null]),
  ),
});
const acrOf = (level: Level) => `https://www.spid.gov.it/SpidL${level}`;

/**
 * Sign-in by OpenID Connect: authorization code with PKCE S256 (RFC 7636), nonce and state, `private_key_jwt`, the level of
 * assurance in `acr`. `fetch` reaches the provider; the clock is the counter's.
 */
export function signIn(database: Database, provider: IdentityProvider, clock: Clock): SignIn {
  const configured = new Map<string, Promise<openid.Configuration>>();
  let key: Promise<string> | undefined;
  const pem = (): Promise<string> => {
    key ??= provider.privateKey
      ? Promise.resolve(provider.privateKey)
      : keptKey(database, 'sign-in', newKey).then((kept) => kept.toString());
    return key;
  };
  const kid = async () =>
    createHash('sha256')
      .update(publicPem(await pem()))
      .digest('hex')
      .slice(0, 16);

  // Found once; after a failure asked again at the next sign-in.
  const configuration = (at = provider.issuer): Promise<openid.Configuration> => {
    const known = configured.get(at);
    if (known !== undefined) return known;
    const found = discover(new URL(at)).catch((error: unknown) => {
      configured.delete(at);
      throw error;
    });
    configured.set(at, found);
    return found;
  };

  // Each process has a sample provider of its own, and whoever comes back may come to another process. Where there is a real one it is the only one.
  const whereBegun = (issuer: string | null): string => {
    const isSample = issuer !== null && [issuer, provider.issuer].every((one) => isLoopback(new URL(one)));
    return isSample ? issuer : provider.issuer;
  };

  const discover = async (issuer: URL) => {
    const signing = { key: await importPKCS8(await pem(), 'RS256'), kid: await kid() };
    const found = await openid.discovery(
      issuer,
      provider.clientId,
      { id_token_signed_response_alg: 'RS256' },
      openid.PrivateKeyJwt(signing),
      // Only a stand-in on this very machine may be reached without TLS.
      isLoopback(issuer) ? { execute: [openid.allowInsecureRequests] } : {},
    );
    openid.enableNonRepudiationChecks(found);
    return found;
  };

  return {
    async begin({ origin, level, returnTo, mustBeFresh = false, by }) {
      const config = await configuration();
      const verifier = openid.randomPKCECodeVerifier();
      const state = openid.randomState();
      const nonce = openid.randomNonce();
      await database.query(
        `insert into sign_in (state_hash, nonce, verifier, level, return_to, expires_at, must_be_fresh, issuer)
         values ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [
          hash(state),
          nonce,
          verifier,
          level,
          returnTo,
          new Date(clock.nowMs() + waitMs),
          mustBeFresh,
          provider.issuer,
        ],
      );
      const url = openid.buildAuthorizationUrl(config, {
        redirect_uri: origin + returnPath,
        scope: 'openid',
        claims: asked,
        acr_values: acrOf(level),
        code_challenge: await openid.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        state,
        nonce,
        prompt: 'login',
        // With it the provider has to say when the proof was given (OpenID Connect Core section 2, auth_time).
        max_age: '0',
        ...(by ? { idp_hint: by } : {}),
      });
      return { url: url.href, state };
    },

    async finish(returned, state) {
      const [begun] = await database.query<{
        nonce: string;
        verifier: string;
        level: Level;
        return_to: string;
        expires_at: Date;
        must_be_fresh: boolean;
        issuer: string | null;
      }>(
        'delete from sign_in where state_hash = $1 returning nonce, verifier, level, return_to, expires_at, must_be_fresh, issuer',
        [hash(state)],
      );
      if (!begun || begun.expires_at.getTime() < clock.nowMs()) return refuse('stale');
      if (returned.searchParams.get('error') === 'access_denied') return refuse('cancelled');
      const claims = await claimsFrom(returned, state, begun);
      if (!claims) return refuse('provider');
      const level = levelOf(claims['acr']);
      if (level === undefined || level < begun.level) return refuse('level');
      const provedAt = provedAtIn(claims['auth_time'], clock.nowMs());
      if (begun.must_be_fresh && !isFresh(provedAt, begun.expires_at.getTime() - waitMs))
        return refuse('not-fresh');
      const identity = identityFrom(claims);
      return identity
        ? ok({ identity, level, returnTo: begun.return_to, provedAt })
        : refuse('no-codice-fiscale');
    },

    async jwks() {
      const jwk = await exportJWK(createPublicKey(publicPem(await pem())));
      return { keys: [{ ...jwk, alg: 'RS256', use: 'sig', kid: await kid() }] };
    },
  };

  async function claimsFrom(
    returned: URL,
    state: string,
    begun: { readonly nonce: string; readonly verifier: string; readonly issuer: string | null },
  ): Promise<Readonly<Record<string, unknown>> | undefined> {
    const config = await configuration(whereBegun(begun.issuer));
    try {
      const tokens = await openid.authorizationCodeGrant(config, returned, {
        expectedState: state,
        expectedNonce: begun.nonce,
        pkceCodeVerifier: begun.verifier,
        idTokenExpected: true,
      });
      const id = tokens.claims();
      if (!id) return undefined;
      const info = await openid.fetchUserInfo(config, tokens.access_token, id.sub);
      return { ...info, acr: id['acr'], auth_time: id['auth_time'] };
    } catch (error) {
      // What the library refuses is an answer of the provider that we do not accept; its text may quote the answer.
      if (error instanceof Error && 'code' in error && String(error.code).startsWith('OAUTH_'))
        return undefined;
      if (error instanceof openid.AuthorizationResponseError || error instanceof openid.ResponseBodyError) {
        return undefined;
      }
      throw error;
    }
  }
}

function identityFrom(claims: Readonly<Record<string, unknown>>): Identity | undefined {
  const text = (name: string) => {
    const claim = own(claims, name);
    return typeof claim === 'string' ? cleaned(claim) : '';
  };
  const told = codiceFiscaleClaims.map(text).find((value) => value !== '') ?? '';
  // SPID puts the country in front: TINIT-RSSMRA80A01H501U.
  const codiceFiscale = normaliseCode(told.replace(/^TINIT-/i, ''));
  if (checkCodiceFiscale(codiceFiscale).length > 0) return undefined;
  const birth = parseDate(text('birthdate'));
  return {
    codiceFiscale,
    givenName: text('given_name'),
    familyName: text('family_name'),
    birthDate: birth ?? null,
  };
}

/**
 * When the proof was given; null when the provider does not say, or says what cannot be: text, no whole number, an instant to come.
 * One that lies ahead would be fresh for ever.
 */
export function provedAtIn(authTime: unknown, nowMs: number): Date | null {
  if (typeof authTime !== 'number' || !Number.isSafeInteger(authTime) || authTime < 0) return null;
  const provedMs = authTime * 1000;
  return provedMs <= nowMs + skewMs ? new Date(Math.min(provedMs, nowMs)) : null;
}

/** Whether a proof was given after it was asked for, within what clocks may differ. */
export function isFresh(provedAt: Date | null, askedMs: number): boolean {
  return provedAt !== null && provedAt.getTime() >= askedMs - skewMs;
}

function levelOf(acr: unknown): Level | undefined {
  const found = /^https:\/\/www\.spid\.gov\.it\/SpidL([123])$/.exec(String(acr));
  return found ? (Number(found[1]) as Level) : undefined;
}

function hash(state: string): Buffer {
  return createHash('sha256').update(state).digest();
}

function publicPem(pem: string): string {
  return createPublicKey(createPrivateKey(pem)).export({ type: 'spki', format: 'pem' }).toString();
}

// SPID asks for RSA keys of 2048 bits or more.
function newKey(): Buffer {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return Buffer.from(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
}

function isLoopback({ hostname }: URL): boolean {
  return ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
}
