// SPDX-License-Identifier: AGPL-3.0-or-later
import { type IncomingMessage, Server, type ServerResponse } from 'node:http';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { createAdaptorServer } from '@hono/node-server';
import { WebSocketServer } from 'ws';
import { boundConnections, serverOptions } from '#limits/index.ts';
import { within } from '#store/index.ts';

/** A web server that takes connections. */
export interface Listening {
  readonly port: number;
  /**
   * Ends without failing anybody: a socket that is held for us is left at once, to whoever comes after us; otherwise for a while everybody is still answered and told to come back elsewhere, then nobody new is
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
/** What comes over a socket in one piece: a word, a fifth of a second of sound, or what a browser says of the sound and pictures that it can make (some 7 KB). */
const mostMessageBytes = 16 * 1024;
/** RFC 6455 section 7.4.1. */
const goingAway = 1001;
// Files are long on their way before anything is asked.
const withFilesMs = 5 * 60_000;

/** Listens for the web, at a port or on the socket that is held for us. Resolves once connections are taken. */
export function listen(
  app: App,
  { port, host }: { readonly port: number; readonly host: string },
): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const live = new WeakSet<object>();
    const fetch = async (request: Request, ...more: unknown[]) => {
      const answer = await within(deadlineOf(request), () => app.fetch(request, ...more));
      const [at] = more as [{ readonly outgoing?: object }?];
      if (at?.outgoing && answer.headers.get('content-type')?.startsWith('text/event-stream'))
        live.add(at.outgoing);
      return answer;
    };
    const sockets = new WebSocketServer({
      noServer: true,
      perMessageDeflate: false,
      maxPayload: mostMessageBytes,
    });
    const server = createAdaptorServer({
      fetch,
      serverOptions,
      // Their types differ in what is left out and what is undefined.
      websocket: { server: sockets as never },
    });
    server.on('listening', () => {
      const at = server.address();
      const ours = at === null || typeof at === 'string' ? port : at.port;
      resolve({
        port: ours,
        ...(server instanceof Server ? endsOf(server, live, sockets) : plainEnds(server)),
      });
    });
    if (server instanceof Server) boundConnections(server);
    server.on('error', reject);
    const held = heldSocket();
    if (held === undefined) server.listen(port, host);
    else server.listen({ fd: held });
  });
}

/**
 * A socket that is held open for us by whoever starts us (sd_listen_fds(3)): whoever comes while one version ends and the next begins
 * waits in its queue, and nobody finds the door closed. `bin/sportello.js` stands between the system and us.
 */
function heldSocket(env = process.env): number | undefined {
  const isOurs = env['LISTEN_PID'] === String(process.pid) || env['LISTEN_PID'] === String(process.ppid);
  return isOurs && Number(env['LISTEN_FDS']) >= 1 ? 3 : undefined;
}

// A page that stands open and listens takes time of its own for each look (`tellNews`).
function deadlineOf({ headers }: Request): number {
  return headers.get('content-type')?.startsWith('multipart/') ? withFilesMs : promiseMs;
}

/** `live`: the answers that stay open and tell as things happen. */
function endsOf(server: Server, live: WeakSet<object>, sockets: WebSocketServer): Omit<Listening, 'port'> {
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
  let came = 0;
  server.on('connection', () => {
    came++;
  });
  // Whoever waits at a door while it closes is turned away without a word (the system resets what was not accepted yet): it closes
  // right after a look at who waits found nobody.
  const quietMoment = async () => {
    for (let turn = 0; turn < 1000; turn++) {
      const before = came;
      await new Promise(setImmediate);
      if (came === before) return;
    }
  };
  return {
    async drain({ noticeMs, finishMs }) {
      isDraining = true;
      for (const response of open) {
        if (live.has(response)) {
          const { socket } = response;
          response.end('event: closing\ndata:\n\n', () => socket?.end());
        } else lastOne(response);
      }
      // Whoever talks over a socket comes again, to whoever comes after us, and goes on where they were.
      for (const socket of sockets.clients) socket.close(goingAway);
      // Proxies keep connections for the next request: each gets one, and with it the word that it was the last.
      if (heldSocket() === undefined) {
        await pause(noticeMs);
        await quietMoment();
      }
      const closed = close();
      const cut = setTimeout(() => {
        cutSockets(sockets);
        server.closeAllConnections();
      }, finishMs);
      await closed;
      clearTimeout(cut);
    },
    async close() {
      const closed = close();
      cutSockets(sockets);
      server.closeAllConnections();
      await closed;
    },
  };
}

function cutSockets({ clients }: WebSocketServer): void {
  for (const socket of clients) socket.terminate();
}

// A server of another kind than HTTP/1 is not made here; its type allows for one.
function plainEnds(server: { close(done: () => void): unknown }): Omit<Listening, 'port'> {
  const close = () => new Promise<void>((done) => void server.close(() => done()));
  return { drain: close, close };
}
