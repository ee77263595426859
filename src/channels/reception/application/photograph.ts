// SPDX-License-Identifier: AGPL-3.0-or-later
import { papersAsked } from '#interview/index.ts';
import { papersLinkTo, sendPapersLink } from '#notices/index.ts';
import { say } from '../phrases.ts';
import { patiently } from './patiently.ts';
import { type ConversationRooms, definitionNow, type TalkedOf, todayOf, type UnderWay } from './under-way.ts';

/**
 * Where documents that are asked for can be photographed while the call goes on. Whoever speaks for another is sent no page: a message
 * would go to the person. To whoever is known a message goes with the page; a guest's page opens by the code, which is told to nobody else.
 */
export async function whereToPhotograph(
  { database, clock }: ConversationRooms,
  { application: { personId, language }, actor }: TalkedOf,
  spokenCode: string | null,
): Promise<readonly string[]> {
  if (actor) return [];
  if (personId === null)
    return spokenCode === null ? [] : [say('photographByCode', language, { code: spokenCode })];
  const links = await papersLinkTo(database, personId, new Date(clock.nowMs()));
  return links.length > 0 ? [say('photographByMessage', language)] : [];
}

/** Sends the page where it is said: before the yes with which all is sent. Once, and only where papers are asked for. */
export async function sendPage(talk: UnderWay): Promise<void> {
  const { rooms, of, application, turn } = talk;
  const { personId, language } = of.application;
  const isSaid = turn.state.phase === 'consent' && talk.whereToPhotograph.length > 0;
  if (personId === null || talk.isPageSent || !isSaid) return;
  if (papersAsked(definitionNow(talk), turn.state.answers, todayOf(talk), language).length === 0) return;
  talk.isPageSent = true;
  const page = { personId, applicationId: application.id, language, at: new Date(rooms.clock.nowMs()) };
  await patiently(() => rooms.database.transaction((sql) => sendPapersLink(sql, page)));
}
