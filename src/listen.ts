// SPDX-License-Identifier: AGPL-3.0-or-later
import { type IncomingMessage, Server, type ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { serve } from '@hono/node-server';
import { boundConnections, serverOptions } from '#limits/index.ts';
import { within } from '#store/index.ts';

/** A web server that takes connections. */
export interface Listening {
  readonly port: number;
  /**
   * Ends without failing anybody: for a while everybody is still answered and told to come back elsewhere, then nobody new is
   * let in, and what was begun is finished; what takes longer than the bound is cut off. Idle pages that listen are told at once.
   */
  drain(bounds: { readonly noticeMs: number; readonly finishMs: number }): Promise<void>;
  /** Ends at once, as tests do. */
  close(): Promise<void>;
}

interface App {
  fetch(request: Request, ...more: unknown[]): Response | Promise<Response>;
}

// What a request may take of the database in all; less than proxies wait for (nginx: 60 s), more than one statement's bound.
const promiseMs = 20_000;
// Files are long on their way before anything is asked.
const withFilesMs = 5 * 60_000;

/** Listens for the web. Resolves once connections are taken. */
export function listen(
  app: App,
  { port, host }: { readonly port: number; readonly host: string },
): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const fetch = (request: Request, ...more: unknown[]) => {
      const ms = deadlineOf(request);
      return ms === undefined ? app.fetch(request, ...more) : within(ms, () => app.fetch(request, ...more));
    };
    const server = serve({ fetch, port, hostname: host, serverOptions }, (info) =>
      resolve({ port: info.port, ...(server instanceof Server ? endsOf(server) : plainEnds(server)) }),
    );
    if (server instanceof Server) boundConnections(server);
    server.on('error', reject);
  });
}

function deadlineOf({ headers }: Request): number | undefined {
  // A page that stands open and listens asks the database for as long as it stands.
  if (headers.get('accept')?.includes('text/event-stream')) return undefined;
  return headers.get('content-type')?.startsWith('multipart/') ? withFilesMs : promiseMs;
}

function endsOf(server: Server): Omit<Listening, 'port'> {
  const open = new Set<ServerResponse>();
  let isDraining = false;
  const lastOne = (response: ServerResponse) => {
    if (!response.headersSent) response.setHeader('Connection', 'close');
  };
  server.prependListener('request', (_: IncomingMessage, response: ServerResponse) => {
    open.add(response);
    response.once('close', () => open.delete(response));
    if (isDraining) lastOne(response);
  });
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done());
    });
  return {
    async drain({ noticeMs, finishMs }) {
      isDraining = true;
      for (const response of open) {
        if (isListening(response)) response.end('event: closing\ndata:\n\n');
        else lastOne(response);
      }
      // Proxies keep connections for the next request: each gets one, and with it the word that it was the last.
      await pause(noticeMs);
      const closed = close();
      const cut = setTimeout(() => server.closeAllConnections(), finishMs);
      await closed;
      clearTimeout(cut);
    },
    async close() {
      const closed = close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function isListening(response: ServerResponse): boolean {
  return response.headersSent && String(response.getHeader('content-type')).startsWith('text/event-stream');
}

// A server of another kind than HTTP/1 is not made here; its type allows for one.
function plainEnds(server: { close(done: () => void): unknown }): Omit<Listening, 'port'> {
  const close = () => new Promise<void>((done) => void server.close(() => done()));
  return { drain: close, close };
}
