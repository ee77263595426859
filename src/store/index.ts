// SPDX-License-Identifier: AGPL-3.0-or-later
export { CannotStart } from './cannot-start.ts';
export { type Database, LostDatabase, openDatabase, type Sql, type Transaction } from './database.ts';
export { type EmbeddedPostgres, startPostgres } from './embedded/server.ts';
export { migrate } from './migrate.ts';
export { openStore, type Store } from './open-store.ts';
export { keptKey, serverKey } from './server-key.ts';
