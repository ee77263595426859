// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import { log } from './log.ts';
import type { Metrics } from './metrics.ts';

// What a proxy in front calls the request, if it is an id and nothing else.
const id = /^[A-Za-z0-9-]{8,64}$/;

/** The id of a request, by which its lines in the log, the answer and the proxy's log are found together. */
export function requestId(c: Context): string {
  return c.get('requestId') as string;
}

/** The route of a request as it is written in the code: never the address, whose ids and words are somebody's. */
export function routeOf(c: Context): string {
  const route = matchedRoutes(c).findLast(({ path, method }) => method !== 'ALL' && !path.endsWith('*'));
  return route ? withoutPatterns(route.path) : 'none';
}

/** Gives each request its id, counts it and how long it took, and writes it down where that is asked for. */
export function requests({
  metrics,
  isLogged,
}: {
  readonly metrics: Metrics;
  readonly isLogged: boolean;
}): MiddlewareHandler {
  return async (c, next) => {
    const given = c.req.header('x-request-id') ?? '';
    const own = id.test(given) ? given : randomUUID();
    c.set('requestId', own);
    const from = performance.now();
    await next();
    const seconds = (performance.now() - from) / 1000;
    c.header('X-Request-Id', own);
    const { method } = c.req;
    const { status } = c.res;
    const route = routeOf(c);
    metrics.request({ method, route, status }, seconds);
    if (isLogged)
      log('info', 'request', { request: own, method, route, status, ms: Math.round(seconds * 1000) });
  };
}

// `/:id{[0-9a-f]{8}}` is `/:id`: patterns have braces within braces.
function withoutPatterns(path: string): string {
  const less = path.replaceAll(/\{[^{}]*\}/g, '');
  return less === path ? path : withoutPatterns(less);
}
