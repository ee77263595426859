// SPDX-License-Identifier: AGPL-3.0-or-later
export { type Database, LostDatabase, openDatabase, type Sql, type Transaction } from './database.ts';
export { type EmbeddedPostgres, startPostgres } from './embedded-postgres.ts';
export { migrate } from './migrate.ts';
export { openStore, type Store } from './open-store.ts';
export { keptKey, serverKey } from './server-key.ts';
