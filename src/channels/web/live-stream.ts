// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import { type SSEStreamingApi, streamSSE } from 'hono/streaming';
import { type Holder, heldOpen } from '#limits/index.ts';
import type { Env } from './portal-context.ts';

type At = Context<Env>;

/** So many pages that listen a process holds: each takes a connection, and looks now and then. */
const streams = heldOpen({ inAll: 4000, person: 30, source: 200, narrow: 20 });
/** Who finds no room looks again by themselves after so long. */
const lookAgainMs = 20_000;

/** By whom it is counted what a request holds open. */
export function holderOf(c: At): Holder {
  return { personId: c.get('session')?.actor.id, source: c.get('source') };
}

/**
 * Tells a page that stands open what happens, until `tell` ends. Where too many listen already the stream ends at once and says when to come
 * again (the `retry` of EventSource, HTML section 9.2): the page then looks now and then, and misses nothing.
 */
export function liveStream(c: At, tell: (stream: SSEStreamingApi) => Promise<void>): Response {
  const letGo = streams.hold(holderOf(c));
  if (!letGo) {
    c.header('Content-Type', 'text/event-stream');
    c.header('Cache-Control', 'no-store');
    return c.body(`retry: ${lookAgainMs}\nevent: here\ndata: \n\n`);
  }
  return streamSSE(c, async (stream) => {
    try {
      await tell(stream);
    } finally {
      letGo();
    }
  });
}
