// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Context, Hono } from 'hono';
import type { FolderCondition } from '#documents/index.ts';
import { type Condition, mostAheadMs, type Store } from '#store/index.ts';

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
 * database or the folder of documents is away or this machine's clock is another than the database's. While the database takes no writing pages can be read, and say
 * so themselves. The two are apart: a database that is away is not mended by killing the processes that wait for it.
 */
export function healthRoutes(own: Health, store: Store, folder: () => Promise<FolderCondition>): Hono {
  const app = new Hono();
  app.get('/live', (c) => {
    c.header('Cache-Control', 'no-store');
    return c.json({ live: true });
  });
  app.get('/ready', async (c) => {
    c.header('Cache-Control', 'no-store');
    const [condition, documents] = await Promise.all([store.database.condition(), folder()]);
    const isReady =
      !own.isDraining && condition.state !== 'away' && documents !== 'away' && !isAstray(condition);
    return c.json({ ready: isReady }, isReady ? 200 : 503);
  });
  return app;
}

/** `/status`, for people who look: what is wrong, if anything. 503 while something cannot be saved; `documents` tells of their folder. */
export function statusRoute(store: Store, folder: () => Promise<FolderCondition>) {
  return async (c: Context): Promise<Response> => {
    const [condition, documents] = await Promise.all([store.condition(), folder()]);
    const database = condition.state !== 'away';
    const isWell = condition.state === 'ok' && documents === 'ok' && !isAstray(condition);
    const reason = condition.state === 'ok' && documents === 'full' ? 'full' : condition.state;
    c.header('Cache-Control', 'no-store');
    return c.json(
      {
        status: isWell ? 'ok' : 'degraded',
        database,
        ...(reason === 'ok' ? {} : { reason }),
        ...(documents === 'ok' ? {} : { documents }),
        ...(isAstray(condition) ? { clockAheadSeconds: Math.round((condition.aheadMs ?? 0) / 1000) } : {}),
      },
      isWell ? 200 : 503,
    );
  };
}

function isAstray({ aheadMs = 0 }: Condition): boolean {
  return Math.abs(aheadMs) > mostAheadMs;
}
