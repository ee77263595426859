// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash, randomUUID } from 'node:crypto';
import { createRemoteJWKSet, jwtVerify, SignJWT } from 'jose';
import type { z } from 'zod';
import { type Clock, ok, type Result, readJson, refuse } from '#core/index.ts';
import type { Operation } from '#sources/index.ts';
import { circuit } from './circuit.ts';
import type { Standing, Vouchers } from './voucher.ts';

/** Where a register is asked, and for which declared purpose. */
export interface EService {
  /** `https://.../rest/anpr/v1`. */
  readonly url: string;
  readonly purposeId: string;
  /** Where the keys are with which the register signs its answers. */
  readonly keysUrl: string;
}

/** Who on our side a question is asked for; the register keeps it with the question (AUDIT_REST_01). */
export interface Evidence {
  /** Our own id of them: never a name or a codice fiscale. */
  readonly userId: string;
  readonly channel: string;
}

export interface Client {
  /**
   * Asks. Expected refusals: `not-found` (the register has nothing of this person), `resting` (it failed too often just now),
   * `silent` (no answer in time, or a broken one), `refused` (it does not let us), `forged` (the answer is not signed by the
   * register), `drift` (the answer has another form than agreed).
   */
  ask<Shape extends z.ZodType>(
    operation: Operation<Shape>,
    body: unknown,
    evidence: Evidence,
  ): Promise<Result<z.output<Shape>, RegisterProblem>>;
}

/** How long one call may take, voucher included; beyond it the person is asked instead. */
export const usualTimeoutMs = 2000;
const largestAnswer = 256_000;

/** Why a register has told nothing: it rests, is silent, refused us, or what came is not as agreed. */
export type RegisterProblem = 'not-found' | 'refused' | 'forged' | 'resting' | 'drift' | 'silent';

type Attempt = Result<unknown, 'not-found' | 'refused' | 'forged'> | 'again';

/**
 * A client of one register by the interoperability model of the public administration (ModI): voucher as bearer, the request's
 * integrity signed (INTEGRITY_REST_01), who asks told (AUDIT_REST_01), the answer's signature checked, errors as problem+json.
 * The codice fiscale goes in the body only (RAC_GEN_004). A connection that breaks, a 5xx and a refused voucher are tried once
 * more; a slow answer is not, since waiting twice is worse than being asked.
 */
export function client(
  service: EService,
  {
    standing,
    vouchers,
    clock,
    timeoutMs = usualTimeoutMs,
  }: {
    readonly standing: Standing;
    readonly vouchers: Vouchers;
    readonly clock: Clock;
    readonly timeoutMs?: number;
  },
): Client {
  const gate = circuit(clock);
  const keys = createRemoteJWKSet(new URL(service.keysUrl), { timeoutDuration: timeoutMs });

  const signed = (claims: Readonly<Record<string, unknown>>) => {
    const now = Math.floor(clock.nowMs() / 1000);
    return new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: standing.keyId })
      .setIssuer(standing.clientId)
      .setAudience(service.url)
      .setJti(randomUUID())
      .setIssuedAt(now)
      .setExpirationTime(now + 60)
      .sign(standing.privateKey);
  };

  const attempt = async (
    path: string,
    body: string,
    { userId, channel }: Evidence,
    signal: AbortSignal,
  ): Promise<Attempt> => {
    const digest = digestOf(body);
    const response = await fetch(service.url + path, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await vouchers.get(service.purposeId, signal)}`,
        'content-type': 'application/json',
        accept: 'application/json',
        digest,
        'agid-jwt-signature': await signed({
          signed_headers: [{ digest }, { 'content-type': 'application/json' }],
        }),
        'agid-jwt-trackingevidence': await signed({
          userID: userId,
          userLocation: channel,
          LoA: 'SPID_L2',
          purposeId: service.purposeId,
        }),
      },
      body,
      redirect: 'error',
      signal,
    });
    if (response.status === 404) return refuse('not-found');
    if (response.status === 401) {
      vouchers.forget(service.purposeId);
      return 'again';
    }
    if (response.status >= 500) return 'again';
    if (!response.ok) return refuse('refused');
    const text = await response.text();
    if (text.length > largestAnswer || !(await isTheirs(response, text))) return refuse('forged');
    return ok(text);
  };

  // The digest of what came is in a token that only the register can have signed.
  const isTheirs = async (response: Response, text: string): Promise<boolean> => {
    const digest = digestOf(text);
    if (response.headers.get('digest') !== digest) return false;
    try {
      const { payload } = await jwtVerify(response.headers.get('agid-jwt-signature') ?? '', keys, {
        algorithms: ['RS256'],
        audience: standing.clientId,
        currentDate: new Date(clock.nowMs()),
        clockTolerance: 30,
      });
      const named = payload['signed_headers'];
      return Array.isArray(named) && named.some((header) => header?.digest === digest);
    } catch {
      return false;
    }
  };

  return {
    async ask({ path, answer }, sent, evidence) {
      if (!gate.mayPass()) return refuse('resting');
      const signal = AbortSignal.timeout(timeoutMs);
      const body = JSON.stringify(sent);
      for (let n = 0; n < 2; n++) {
        // What fails here quotes addresses and bodies: it is told by its code alone.
        const tried: Attempt = await attempt(path, body, evidence, signal).catch(() => 'again');
        if (tried === 'again') {
          if (signal.aborted) break;
          continue;
        }
        if (!tried.ok) {
          if (tried.problems[0]?.code === 'not-found') gate.answered();
          else gate.failed();
          return tried;
        }
        const read = answer.safeParse(jsonIn(String(tried.value)));
        if (read.success) gate.answered();
        else gate.failed();
        return read.success ? ok(read.data) : refuse('drift');
      }
      gate.failed();
      return refuse('silent');
    },
  };
}

/** The digest of a body as its header says it (RFC 3230, as ModI asks). */
export function digestOf(body: string): string {
  return `SHA-256=${createHash('sha256').update(body).digest('base64')}`;
}

function jsonIn(text: string): unknown {
  try {
    return readJson(text);
  } catch {
    return undefined;
  }
}
