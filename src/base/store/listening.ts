// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { onItsOwn } from './deadline.ts';

/** What a listener is told. */
export interface Listener {
  heard(payload: string): void;
  /** Nothing may have been heard since the last time: whoever waits for word looks for itself. */
  deaf?(): void;
}

const againMs = 1000;
const beatMs = 10_000;
const echoMs = 3_000;
const prefix = 'beat ';

/**
 * Hears a channel on a connection of its own. It connects again when that breaks; and since one can be deaf without breaking
 * (behind a transaction pooler, or half open), it tells itself something now and then, and says so when it does not come back. The first
 * who wants to hear it may be a request: it is heard for all who come later.
 */
export function listenTo(
  config: pg.ClientConfig,
  channel: string,
  listener: Listener,
  tell: (payload: string) => Promise<unknown>,
  how: { readonly everyMs?: number } = {},
): Promise<() => Promise<void>> {
  return onItsOwn(() => listening(config, channel, listener, tell, how));
}

async function listening(
  config: pg.ClientConfig,
  channel: string,
  { heard, deaf = () => undefined }: Listener,
  tell: (payload: string) => Promise<unknown>,
  { everyMs = beatMs }: { readonly everyMs?: number },
): Promise<() => Promise<void>> {
  let client: pg.Client | undefined;
  let again: NodeJS.Timeout | undefined;
  let isOver = false;
  let echoed = '';

  const connect = async (): Promise<void> => {
    const opened = new pg.Client({
      ...config,
      connectionTimeoutMillis: 4000,
      keepAlive: true,
      // It waits for word and asks nothing.
      statement_timeout: 0,
      idle_in_transaction_session_timeout: 0,
    });
    let isBroken = false;
    const onBreak = () => {
      if (isBroken || isOver || client !== opened) return;
      isBroken = true;
      again = setTimeout(() => connect().catch(() => undefined), againMs);
    };
    opened.on('error', onBreak);
    opened.on('end', onBreak);
    opened.on('notification', ({ payload = '' }) => {
      if (payload.startsWith(prefix)) echoed = payload;
      else heard(payload);
    });
    client = opened;
    try {
      await opened.connect();
      await opened.query({
        text: `listen ${pg.escapeIdentifier(channel)}`,
        query_timeout: 4000,
      } as pg.QueryConfig);
    } catch (error) {
      onBreak();
      throw error;
    }
  };

  const beat = async (): Promise<void> => {
    const word = `${prefix}${randomUUID()}`;
    await tell(word).catch(() => undefined);
    for (let waited = 0; echoed !== word && waited < echoMs && !isOver; waited += 50) {
      await new Promise((resolve) => setTimeout(resolve, 50).unref());
    }
    if (echoed === word || isOver) return;
    deaf();
    // A fresh connection, should the old one be half open; the old one is let go without a word.
    const old = client;
    client = undefined;
    clearTimeout(again);
    old?.end().catch(() => undefined);
    await connect().catch(() => undefined);
  };
  const next = (): NodeJS.Timeout =>
    setTimeout(() => {
      beat()
        .catch(() => undefined)
        .finally(() => {
          if (!isOver) timer = next();
        });
    }, everyMs).unref();
  let timer = next();

  const stop = async (): Promise<void> => {
    isOver = true;
    clearTimeout(again);
    clearTimeout(timer);
    await client?.end().catch(() => undefined);
  };
  try {
    await connect();
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}
