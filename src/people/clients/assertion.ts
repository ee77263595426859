// SPDX-License-Identifier: AGPL-3.0-or-later
import { createLocalJWKSet, decodeJwt, errors, jwtVerify } from 'jose';
import type { Clock } from '#core/index.ts';
import type { Sql } from '#store/index.ts';
import { isClientId, keysOf } from './client.ts';

/** Signatures that are taken. None that rest on a shared secret. */
export const algorithms = ['PS256', 'RS256', 'ES256', 'EdDSA'] as const;

/** An assertion is good for so long at most, and clocks may differ by so much. */
const longestSeconds = 300;
const skewSeconds = 30;

/** What an assertion says, once its signature holds. */
export interface Asserted {
  readonly clientId: string;
  /** Its own id, which counts once until then. */
  readonly jti: string;
  readonly expiresAt: Date;
}

/**
 * Checks the signed assertion of a client (RFC 7523 section 3): it speaks of itself (`iss` and `sub` are its id), to us alone
 * (`aud`), for five minutes at most (`exp`, `nbf`, `iat`), under an id of its own (`jti`). Undefined when anything is not so.
 */
export async function readAssertion(
  sql: Sql,
  assertion: string,
  { audiences, clock }: { readonly audiences: readonly string[]; readonly clock: Clock },
): Promise<Asserted | undefined> {
  try {
    // Not believed before the signature holds: it only tells whose keys to look for.
    const { iss } = decodeJwt(assertion);
    // Any text at all may stand there: only what can be an id is looked up.
    const keys = typeof iss === 'string' && isClientId(iss) ? await keysOf(sql, iss) : undefined;
    if (!keys || iss === undefined) return undefined;
    const { payload } = await jwtVerify(assertion, createLocalJWKSet(keys), {
      algorithms: [...algorithms],
      issuer: iss,
      subject: iss,
      audience: [...audiences],
      requiredClaims: ['exp', 'jti'],
      clockTolerance: skewSeconds,
      currentDate: new Date(clock.nowMs()),
    });
    const { exp = 0, iat, jti, aud } = payload;
    const now = clock.nowMs() / 1000;
    const isShort =
      exp - now <= longestSeconds + skewSeconds && (iat === undefined || iat <= now + skewSeconds);
    // One that is good elsewhere too could be carried from there to here.
    const isForUs = [aud].flat().every((one) => audiences.includes(one ?? ''));
    if (!isShort || !isForUs || typeof jti !== 'string' || jti.length < 8 || jti.length > 200)
      return undefined;
    return { clientId: iss, jti, expiresAt: new Date((exp + skewSeconds) * 1000) };
  } catch (error) {
    if (error instanceof errors.JOSEError || error instanceof TypeError) return undefined;
    throw error;
  }
}
