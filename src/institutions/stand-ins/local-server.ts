// SPDX-License-Identifier: AGPL-3.0-or-later
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { StandIn } from './identity-provider.ts';

/** Opens a stand-in on a port of its own of this machine. What a request cannot be read of is answered with 400. */
export async function localServer(
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): Promise<StandIn> {
  const server = createServer((request, response) => {
    handle(request, response).catch(() => sendJson(response, 400, {}));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the stand-in has no port');
  // Nobody should have to stop it: it goes with the process.
  server.unref();
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** What was sent with a request. */
export async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}

/** Answers with JSON that nobody keeps; nothing where an answer has begun. */
export function sendJson(response: ServerResponse, status: number, body: object): void {
  if (response.headersSent) return;
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}
