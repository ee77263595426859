// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Server, ServerOptions } from 'node:http';

/**
 * What the server bears before a request is read: a head of 16 KB that comes within ten seconds, the whole within five minutes (a photo
 * over a slow line; other addresses wait less, see `inFront`), a thousand requests a connection.
 */
export const serverOptions: ServerOptions = {
  maxHeaderSize: 16 * 1024,
  headersTimeout: 10_000,
  requestTimeout: 5 * 60_000,
  keepAliveTimeout: 10_000,
  connectionsCheckingInterval: 2000,
};

/** So many connections at once; beyond it the newest are closed before they cost anything. */
const mostConnections = 10_000;

export function boundConnections(server: Server): void {
  server.maxConnections = mostConnections;
  server.maxHeadersCount = 100;
}
