// SPDX-License-Identifier: AGPL-3.0-or-later
import { Hono } from 'hono';
import type { Store } from '#store/index.ts';

/** Whether this process is well, and whether it may be sent people. */
export interface Health {
  /** From now on nobody new: the process is about to end. */
  drain(): void;
  readonly isDraining: boolean;
}

export function health(): Health {
  let isDraining = false;
  return {
    drain() {
      isDraining = true;
    },
    get isDraining() {
      return isDraining;
    },
  };
}

/**
 * `/live`: the process answers; where it does not, it is started anew. `/ready`: it may be sent people; not while it ends, nor while the
 * database is away. The two are apart: a database that is away is not mended by killing the processes that wait for it.
 */
export function healthRoutes(own: Health, store: Store): Hono {
  const app = new Hono();
  app.get('/live', (c) => {
    c.header('Cache-Control', 'no-store');
    return c.json({ live: true });
  });
  app.get('/ready', async (c) => {
    c.header('Cache-Control', 'no-store');
    const isReady = !own.isDraining && (await store.database.healthy());
    return c.json({ ready: isReady }, isReady ? 200 : 503);
  });
  return app;
}
