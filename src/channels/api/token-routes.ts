// SPDX-License-Identifier: AGPL-3.0-or-later
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { algorithms, type Clients, scopes, tokenSeconds } from '#clients/index.ts';
import type { Limits } from '#limits/index.ts';
import type { ApiEnv } from './describing.ts';

export const tokenPath = '/oauth/token';
const assertionType = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
const single = ['grant_type', 'client_assertion_type', 'client_assertion', 'client_id', 'scope'];

/** Where a client gets its access token: client credentials with a signed assertion (RFC 6749 section 4.4, RFC 7521, RFC 7523). */
export function tokenRoutes(
  app: OpenAPIHono<ApiEnv>,
  rooms: { readonly clients: Clients; readonly limits: Limits; readonly origins: readonly string[] },
): void {
  const { clients, limits, origins } = rooms;
  const audiences = origins.flatMap((origin) => [origin, endpointAt(origin)]);

  app.post(tokenPath, async (c) => {
    c.header('Cache-Control', 'no-store');
    const form = new URLSearchParams(await c.req.text().catch(() => ''));
    const isForm = c.req.header('content-type')?.startsWith('application/x-www-form-urlencoded') ?? false;
    const assertion = form.get('client_assertion') ?? '';
    if (!isForm || single.some((name) => form.getAll(name).length > 1)) return refused(c, 'invalid_request');
    if (form.get('grant_type') !== 'client_credentials')
      return refused(c, form.has('grant_type') ? 'unsupported_grant_type' : 'invalid_request');
    if (form.get('client_assertion_type') !== assertionType || assertion === '')
      return refused(c, 'invalid_client', 401);
    const clientId = form.get('client_id');
    const named = clientId === null ? {} : { clientId };
    const done = await limits.attempts.tried('assertion', { source: c.get('source') ?? null }, () =>
      clients.token(assertion, { scope: form.get('scope') ?? undefined, audiences, ...named }),
    );
    if (!done.ok) {
      const [problem] = done.problems;
      if (problem?.code === 'invalid_scope') return refused(c, 'invalid_scope');
      if (problem?.code !== 'wait') return refused(c, 'invalid_client', 401);
      c.header('Retry-After', String(problem.with?.['seconds'] ?? 60));
      return refused(c, 'temporarily_unavailable', 429);
    }
    const { token, scopes: given } = done.value;
    const answer = {
      access_token: token,
      token_type: 'Bearer',
      expires_in: tokenSeconds,
      scope: given.join(' '),
    };
    return c.json(answer);
  });

  app.openAPIRegistry.registerComponent('securitySchemes', 'client', {
    type: 'oauth2',
    description: `An institution’s program, registered with its public key (\`sportello clients add\`). The token endpoint takes client credentials with a signed assertion (\`private_key_jwt\`, RFC 7523: ${algorithms.join(', ')}; \`iss\` and \`sub\` the client’s id, \`aud\` the token endpoint, \`exp\` within five minutes, \`jti\` once). A token is good for ${tokenSeconds / 60} minutes.`,
    flows: {
      clientCredentials: {
        tokenUrl: `/api/v1${tokenPath}`,
        scopes: {
          'applications:read': 'Read the applications that the client began',
          'applications:write': 'Begin applications, answer, hand them over to the person',
          'appointments:write': 'Book appointments for people, move and cancel them',
          'applications:submit': 'Hand in, contest',
        } satisfies Record<(typeof scopes)[number], string>,
      },
    },
  });
}

/** What a client’s library finds by itself (RFC 8414). */
export function authorizationServer(origin: string) {
  return {
    issuer: origin,
    token_endpoint: endpointAt(origin),
    grant_types_supported: ['client_credentials'],
    response_types_supported: [],
    token_endpoint_auth_methods_supported: ['private_key_jwt'],
    token_endpoint_auth_signing_alg_values_supported: [...algorithms],
    scopes_supported: [...scopes],
    service_documentation: `${origin}/api/v1/openapi.json`,
  };
}

function endpointAt(origin: string): string {
  return `${origin}/api/v1${tokenPath}`;
}

/** A refusal as RFC 6749 section 5.2 wants it. */
function refused(c: Context, error: string, status: 400 | 401 | 429 = 400): Response {
  return c.json({ error }, status);
}
