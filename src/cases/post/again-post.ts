// SPDX-License-Identifier: AGPL-3.0-or-later
import type { OnSubmitted } from '#applications/index.ts';
import { type Catalogue, definitionOf } from '#catalogue/index.ts';
import { renewedBy } from '#decisions/index.ts';
import { showDate } from '#kinds/index.ts';
import { sayer } from '#languages/index.ts';
import { notify } from '#notices/index.ts';
import type { Swept } from '#outbox/index.ts';
import { type Application, othersOf, tellOn } from '#record/index.ts';
import type { Sql } from '#store/index.ts';
import { type TellingRooms, tellOnce } from './tell-once.ts';

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
    en: 'The last day is {by}. We propose your earlier answers: you only look at them.',
    de: 'Letzter Tag: {by}. Wir schlagen die früheren Antworten vor: Sie müssen sie nur ansehen.',
  },
});

/** From when what is sent can be asked for again is written down in the transaction that sends it. */
export const onPeriod: OnSubmitted = (sql, submissions) =>
  tellOn(
    sql,
    'again',
    submissions.flatMap(({ application: { id }, receipt: { period } }) =>
      period?.again ? [{ id, on: period.again.from }] : [],
    ),
  );

/** Tells whose time it is to ask again, once: what was granted, and was not asked for again already. Nothing after the last day. */
export function tellAgain(rooms: TellingRooms): Promise<Swept> {
  return tellOnce(rooms, 'again', async (sql, application, { at, today }) => {
    const again = application.receipt?.period?.again;
    if (application.status !== 'granted' || !again || again.by < today) return;
    if (!(await isRenewed(sql, rooms.catalogue, application))) await tell(sql, application, at);
  });
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
