// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Catalogue } from '#catalogue/index.ts';
import { type CalendarDate, type Clock, todayInItaly } from '#core/index.ts';
import { type Swept, sweep } from '#outbox/index.ts';
import {
  type Application,
  readApplication,
  type ToldOnce,
  takeToTell,
  wasTold,
  workOfTelling,
} from '#record/index.ts';
import type { Database, Sql } from '#store/index.ts';

export interface TellingRooms {
  readonly database: Database;
  readonly clock: Clock;
  readonly catalogue: Catalogue;
}

/** When it is told. */
export interface Now {
  readonly at: Date;
  readonly today: CalendarDate;
}

/** Tells each whose day has come, once, in the transaction that writes down that they were told. */
export function tellOnce(
  rooms: TellingRooms,
  what: ToldOnce,
  tell: (sql: Sql, application: Application, now: Now) => Promise<void>,
): Promise<Swept> {
  const at = new Date(rooms.clock.nowMs());
  const today = todayInItaly(rooms.clock);
  return sweep(
    rooms,
    workOfTelling(what),
    { take: (sql, most, only) => takeToTell(sql, what, { now: at, today, most, only }), keys: null },
    async (sql, { id }) => {
      await wasTold(sql, what, id);
      const application = await readApplication(sql, id);
      if (application) await tell(sql, application, { at, today });
    },
  );
}
