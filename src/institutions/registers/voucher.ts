// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import { z } from 'zod';
import type { Clock } from '#core/index.ts';

/** Our standing at the interoperability platform (PDND): who we are there, and the key that says so. */
export interface Standing {
  /** Where vouchers are given. */
  readonly tokenUrl: string;
  /** Whom our assertions address. */
  readonly audience: string;
  readonly clientId: string;
  /** The platform's id of our public key. */
  readonly keyId: string;
  readonly privateKey: CryptoKey;
}

/** Gets vouchers, and keeps each until shortly before it runs out. Throws when none is given. */
export interface Vouchers {
  get(purposeId: string, signal: AbortSignal): Promise<string>;
  /** Forgets the voucher of a purpose: it was refused. */
  forget(purposeId: string): void;
}

const assertionSeconds = 60;
// A voucher that runs out on its way is worse than one asked for too early.
const marginMs = 15_000;

const given = z.object({
  access_token: z.string().min(1),
  token_type: z.string().regex(/^bearer$/i),
  expires_in: z.number().int().positive(),
});

/**
 * Vouchers by client credentials with a signed assertion (RFC 6749 section 4.4, RFC 7521 section 4.2, RFC 7523 section 2.2), for
 * one purpose each: the platform gives none for a purpose that was not declared and approved.
 */
export function vouchers(standing: Standing, clock: Clock): Vouchers {
  const kept = new Map<string, { readonly token: string; readonly untilMs: number }>();

  const assertion = (purposeId: string) => {
    const now = Math.floor(clock.nowMs() / 1000);
    return new SignJWT({ purposeId })
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: standing.keyId })
      .setIssuer(standing.clientId)
      .setSubject(standing.clientId)
      .setAudience(standing.audience)
      .setJti(randomUUID())
      .setIssuedAt(now)
      .setExpirationTime(now + assertionSeconds)
      .sign(standing.privateKey);
  };

  return {
    async get(purposeId, signal) {
      const old = kept.get(purposeId);
      if (old && old.untilMs > clock.nowMs() + marginMs) return old.token;
      const response = await fetch(standing.tokenUrl, {
        method: 'POST',
        body: new URLSearchParams({
          grant_type: 'client_credentials',
          client_id: standing.clientId,
          client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
          client_assertion: await assertion(purposeId),
        }),
        redirect: 'error',
        signal,
      });
      if (!response.ok) throw new Error(`no voucher: ${response.status}`);
      const { access_token: token, expires_in: seconds } = given.parse(await response.json());
      kept.set(purposeId, { token, untilMs: clock.nowMs() + seconds * 1000 });
      return token;
    },
    forget: (purposeId) => void kept.delete(purposeId),
  };
}
