// SPDX-License-Identifier: AGPL-3.0-or-later
import { connect } from 'node:net';
import type pg from 'pg';

// What the library knows of a connection and does not tell its types.
interface Known {
  readonly processID?: number | null;
  readonly secretKey?: number | null;
  readonly host?: string;
  readonly port?: number;
}

/** The number of the server's process that works for this connection, as the server said on connecting; a pooler's is its own. */
export function processOf(client: pg.PoolClient): number | undefined {
  return (client as unknown as Known).processID ?? undefined;
}

/**
 * Asks the server to give up what it does for this connection: a CancelRequest on a connection of its own (PostgreSQL, "Message
 * Formats"), which a pooler passes on to the right server as well. Nothing answers; whatever it cancels says so itself.
 */
export function cancel(client: pg.PoolClient): void {
  const { processID, secretKey, host, port = 5432 } = client as unknown as Known;
  if (!processID || !host) return;
  const message = Buffer.alloc(16);
  message.writeInt32BE(16, 0);
  message.writeInt32BE(80_877_102, 4);
  message.writeInt32BE(processID, 8);
  message.writeInt32BE(secretKey ?? 0, 12);
  const socket = host.startsWith('/') ? connect(`${host}/.s.PGSQL.${port}`) : connect(port, host);
  socket.setTimeout(2000, () => socket.destroy());
  socket.on('error', () => undefined);
  socket.end(message);
}
