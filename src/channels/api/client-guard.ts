// SPDX-License-Identifier: AGPL-3.0-or-later
import type { MiddlewareHandler } from 'hono';
import type { Clients, Scope } from '#clients/index.ts';
import type { Limits } from '#limits/index.ts';
import type { ApiEnv } from './describing.ts';
import { problemDetails } from './problem-details.ts';

/** Lets a client through that shows a good access token with the scope, and counts its requests (RFC 6750). */
export function needs(
  scope: Scope,
  { clients, limits }: { readonly clients: Clients; readonly limits: Limits },
): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    const token = /^Bearer ([\w-]+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
    if (token === undefined) {
      c.header('WWW-Authenticate', 'Bearer');
      return problemDetails(c, 401, 'no-token');
    }
    const known = await limits.attempts.tried('access-token', { source: c.get('source') ?? null }, () =>
      clients.of(token),
    );
    if (!known.ok) {
      const [refused] = known.problems;
      if (refused?.code === 'wait') {
        c.header('Retry-After', String(refused.with?.['seconds'] ?? 60));
        return problemDetails(c, 429, 'too-many-wrong');
      }
      c.header('WWW-Authenticate', 'Bearer error="invalid_token"');
      return problemDetails(c, 401, 'invalid-token');
    }
    const ms = await clients.count(known.value);
    if (ms > 0) {
      c.header('Retry-After', String(Math.ceil(ms / 1000)));
      return problemDetails(c, 429, 'quota');
    }
    if (!known.value.scopes.includes(scope)) {
      c.header('WWW-Authenticate', `Bearer error="insufficient_scope", scope="${scope}"`);
      return problemDetails(c, 403, 'scope');
    }
    c.set('visitor', known.value);
    return next();
  };
}
