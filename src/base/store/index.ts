// SPDX-License-Identifier: AGPL-3.0-or-later
export { CannotStart } from './cannot-start.ts';
export {
  type Along,
  type Bounds,
  type Condition,
  type Database,
  openDatabase,
  type Sql,
  type Transaction,
  usualBounds,
} from './database.ts';
export { type DatabaseClock, mostAheadMs } from './database-clock.ts';
export { forAll, givesUpAt, isEnding, onItsOwn, until, within } from './deadline.ts';
export { type EmbeddedPostgres, startPostgres } from './embedded/server.ts';
export { gathering } from './gathering.ts';
export { type Listed, listed } from './listed.ts';
export { isFull, type Loss, LostDatabase } from './lost.ts';
export { migrate } from './migrate.ts';
export { openStore, type Store } from './open-store.ts';
export { makeRole, roleIn } from './roles.ts';
export { keptKey, serverKey } from './server-key.ts';
export { writingTogether } from './writing.ts';
