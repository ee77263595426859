// SPDX-License-Identifier: AGPL-3.0-or-later
import type { OnSubmitted } from '#applications/index.ts';
import { type Catalogue, definitionOf } from '#catalogue/index.ts';
import { type Clock, todayInItaly } from '#core/index.ts';
import { renewedBy } from '#decisions/index.ts';
import { showDate } from '#kinds/index.ts';
import { sayer } from '#languages/index.ts';
import { notify } from '#notices/index.ts';
import { type Swept, sweep } from '#outbox/index.ts';
import {
  type Application,
  othersOf,
  readApplication,
  takeAgain,
  tellAgainOn,
  wasTold,
} from '#record/index.ts';
import type { Database, Sql } from '#store/index.ts';

/** The periodic work that tells people in time what they can ask for again. */
export const tellRenewals = 'tell-renewals';

const say = sayer({
  title: {
    it: 'È ora di tornare: {title}',
    en: 'It is time again: {title}',
    de: 'Es ist wieder Zeit: {title}',
  },
  about: {
    it: 'La domanda di prima ({number}) vale fino al {until}.',
    en: 'The application before ({number}) holds until {until}.',
    de: 'Das vorige Gesuch ({number}) gilt bis zum {until}.',
  },
  by: {
    it: 'L’ultimo giorno è il {by}. Le risposte di prima gliele proponiamo noi: deve solo guardarle.',
    en: 'The last day is {by}. We propose the answers of before: you only look at them.',
    de: 'Letzter Tag: {by}. Wir schlagen die früheren Antworten vor: Sie müssen sie nur ansehen.',
  },
});

/** From when what is sent can be asked for again is written down in the transaction that sends it. */
export const onPeriod: OnSubmitted = (sql, submissions) =>
  tellAgainOn(
    sql,
    submissions.flatMap(({ application: { id }, receipt: { period } }) =>
      period?.again ? [{ id, on: period.again.from }] : [],
    ),
  );

/** Tells whose time it is to ask again, once: what was granted, and was not asked for again already. Nothing after the last day. */
export function tellAgain(rooms: {
  readonly database: Database;
  readonly clock: Clock;
  readonly catalogue: Catalogue;
}): Promise<Swept> {
  const { clock } = rooms;
  const now = new Date(clock.nowMs());
  const today = todayInItaly(clock);
  return sweep(
    rooms,
    'renewals',
    { take: (sql, most, only) => takeAgain(sql, { now, today, most, only }), keys: null },
    async (sql, { id }) => {
      await wasTold(sql, id);
      const application = await readApplication(sql, id);
      const period = application?.receipt?.period;
      if (application?.status !== 'granted' || !period?.again || period.again.by < today) return;
      if (!(await isRenewed(sql, rooms.catalogue, application))) await tell(sql, application, now);
    },
  );
}

async function isRenewed(sql: Sql, catalogue: Catalogue, application: Application): Promise<boolean> {
  const { personId, service } = application;
  const definition = definitionOf(catalogue, service);
  if (personId === null || !definition) return true;
  return renewedBy(await othersOf(sql, personId, service), application, definition.service);
}

async function tell(sql: Sql, application: Application, at: Date): Promise<void> {
  const { id, personId, language, receipt } = application;
  if (personId === null || !receipt?.period?.again) return;
  const { title, number, period } = receipt;
  const { by } = receipt.period.again;
  await notify(sql, {
    personId,
    about: id,
    kind: 'again',
    language,
    title: say('title', language, { title }),
    body: [
      say('about', language, { number, until: showDate(period.until, language) }),
      period.words.again,
      say('by', language, { by: showDate(by, language) }),
    ],
    at,
  });
}
