// SPDX-License-Identifier: AGPL-3.0-or-later
import type { IncomingMessage } from 'node:http';
import type { Context, MiddlewareHandler } from 'hono';
import { type Proxies, type Source, sourceOf } from './source.ts';

/** How much a request may bring, and for how long it may do so. */
export interface BodyLimit {
  readonly bytes: number;
  readonly seconds: number;
}

export interface Front {
  readonly proxies: Proxies;
  /** What is taken at the address of a request. */
  limitAt(c: Context): BodyLimit;
  tooLarge(c: Context): Response | Promise<Response>;
}

/**
 * Stands in front of everything: knows from where a request comes (`c.get('source')`), and counts what it brings while it is read.
 * At the limit nothing more is read, so that memory stays flat whatever is sent, in whatever framing; who sends too slowly is
 * hung up on.
 */
export function inFront({ proxies, limitAt, tooLarge }: Front): MiddlewareHandler<{
  Variables: { source: Source };
}> {
  return async (c, next) => {
    const incoming = incomingOf(c);
    c.set(
      'source',
      sourceOf(incoming?.socket.remoteAddress, (name) => c.req.header(name), proxies),
    );
    const { raw } = c.req;
    if (raw.method === 'GET' || raw.method === 'HEAD') return next();
    const { bytes, seconds } = limitAt(c);
    const declared = c.req.header('content-length');
    if (declared !== undefined && !(Number(declared) <= bytes)) return tooLarge(c);
    const timer = incoming && hangUpAfter(incoming, seconds);
    try {
      // The parser of the server hands on no more than the declared length (RFC 9112 section 6.3).
      if (incoming && declared !== undefined) return await next();
      const counted = raw.body && counting(raw.body, bytes);
      if (!counted) return await next();
      c.req.raw = new Request(raw, { body: counted.body, duplex: 'half' } as RequestInit);
      await next();
      // Whatever was made of the half that was read.
      if (counted.isOver()) {
        c.res = undefined;
        c.res = await tooLarge(c);
      }
    } finally {
      clearTimeout(timer);
    }
  };
}

function counting(
  source: ReadableStream<Uint8Array>,
  most: number,
): { readonly body: ReadableStream<Uint8Array>; isOver(): boolean } {
  const reader = source.getReader();
  let count = 0;
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await reader.read();
        if (done) return controller.close();
        count += value.length;
        // The rest is left where it is: the server closes the connection after the answer.
        if (count > most) controller.error(new Error('the body is too large'));
        else controller.enqueue(value);
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
  return { body, isOver: () => count > most };
}

function incomingOf(c: Context): IncomingMessage | undefined {
  return (c.env as { readonly incoming?: IncomingMessage } | undefined)?.incoming;
}

function hangUpAfter(incoming: IncomingMessage, seconds: number): NodeJS.Timeout {
  const timer = setTimeout(() => {
    if (incoming.complete) return;
    incoming.socket.end('HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n', () =>
      incoming.destroy(),
    );
  }, seconds * 1000);
  timer.unref();
  return timer;
}
