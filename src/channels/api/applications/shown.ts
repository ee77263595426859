// SPDX-License-Identifier: AGPL-3.0-or-later

import { tellGuestNotice } from '#applications/index.ts';
import { accountsOf } from '#bank-accounts/index.ts';
import { alreadySo, asTheyStand, heldOf, tellAlready } from '#changes/index.ts';
import { consentsOf } from '#consents/index.ts';
import { own } from '#core/index.ts';
import { doublesOf, tellDoubles } from '#decisions/index.ts';
import {
  askAt,
  awaited,
  type Definition,
  nextPath,
  proposedAnswer,
  wordsIn,
  wordsOf,
} from '#interview/index.ts';
import { entryPart, kindOf, showDate } from '#kinds/index.ts';
import {
  type Application,
  filedOn,
  isOpen,
  lastAnsweredOn,
  markOfAnswers,
  waitsUntil,
} from '#record/index.ts';
import { locateCases, tellWhereabouts, writtenAs } from '#whereabouts/index.ts';
import type { ApplicationRooms, At } from './opened.ts';

/** What was handed in and is not sent: by when and how the person completes it, in the words of every channel. */
export async function whatIsMissing(rooms: ApplicationRooms, application: Application) {
  const { applications, database, today } = rooms;
  if (application.status !== 'waiting-for-identity') return {};
  const [found] = await locateCases(database, [application], applications, today());
  if (!found) return {};
  const notice = await tellGuestNotice(database, application, application.language);
  const { now, next, also } = tellWhereabouts(found.where, application.language, writtenAs);
  return {
    status: application.status,
    waitsUntil: found.where.next.by,
    toComplete: [now, next, ...also, ...notice],
  };
}

/** Nobody but the program has answered since it last did, or there is nothing to be changed any more. */
export async function isItsOwn(rooms: ApplicationRooms, { id, status }: Application): Promise<boolean> {
  const { database } = rooms;
  return status !== 'draft' || ((await lastAnsweredOn(database, id)) ?? 'api') === 'api';
}

/** The mark of what a program shows before it sends. */
export function markOf(rooms: ApplicationRooms, application: Application): string {
  const { applications, places, today } = rooms;
  const { service } = applications.definition(application);
  return markOfAnswers(service, application.answers, { today: today(), places });
}

/** The others that stand beside it, in words. */
export async function toldDoubles(
  rooms: ApplicationRooms,
  application: Application,
  when: 'before' | 'sent',
) {
  const { applications, database, today } = rooms;
  const { language, personId } = application;
  const { service } = applications.definition(application);
  const doubles = await doublesOf(database, application, personId, service, today());
  const says = tellDoubles(doubles, language, { date: showDate, code: (number) => number }, when);
  return doubles.map(({ number, on, status }, n) => ({ number, on, status, says: says[n] }));
}

/** What of a change leaves all as it was, in words. */
async function toldUnchanged(rooms: ApplicationRooms, application: Application) {
  const { applications, database, catalogue, today, clock } = rooms;
  const definition = applications.definition(application);
  const at = { sql: database, catalogue, today: today(), now: new Date(clock.nowMs()), accountsOf };
  const held = await heldOf(at, application, definition);
  const already = alreadySo(definition.service, application.answers, held, today());
  return tellAlready(definition, already, application.language);
}

/** An application as a program reads it. */
export async function shown(c: At, rooms: ApplicationRooms, application: Application) {
  const { applications, database, today } = rooms;
  const { id, service, status, number, answers, known, submittedAt } = application;
  const definition = applications.definition(application);
  const mark = status === 'draft' ? markOf(rooms, application) : null;
  if (mark !== null) c.header('ETag', `"${mark}"`);
  const [found] = application.receipt?.due
    ? await locateCases(database, [application], applications, today())
    : [];
  const next = status === 'draft' ? nextPath(definition.service, answers, today()) : null;
  return {
    id,
    service,
    status,
    number,
    answers,
    known,
    offered: offeredIn(definition, application),
    nextPath: next,
    next: next === null ? null : asked(rooms, definition, application, next),
    shown: mark,
    doubles: await toldDoubles(rooms, application, status === 'draft' ? 'before' : 'sent'),
    unchanged: status === 'draft' ? await toldUnchanged(rooms, application) : [],
    waitsUntil: status === 'waiting-for-identity' ? waitsUntil(application) : null,
    others: await othersAsked(rooms, definition, application),
    awaits: await stillAwaited(rooms, definition, application),
    payment: found?.where.payment ?? null,
    submittedAt: submittedAt?.toISOString() ?? null,
  };
}

// What was "not yet" and has not come, in the language of the application.
async function stillAwaited(
  { database, today }: ApplicationRooms,
  definition: Definition,
  application: Application,
) {
  if (!isOpen(application.status) || application.about !== null) return [];
  const [stands = application] = await asTheyStand(database, [application]);
  const words = wordsIn(definition, application.language);
  return awaited(definition.service, stands.answers, filedOn(application) ?? today()).map((ask) => ({
    path: ask.path,
    label: wordsOf(words, ask).label,
    schema: kindOf(ask.question).schema(ask.question.options),
  }));
}

// Where each stands whom it asks: nobody's account, and no name.
async function othersAsked(
  { database }: ApplicationRooms,
  definition: Definition,
  { id, language }: Application,
) {
  const words = wordsIn(definition, language);
  return (await consentsOf(database, id)).map(({ kind, path, asks, state, askedAt, answeredAt }) => ({
    kind,
    path,
    says: own(words.consents, kind)?.short ?? kind,
    asks,
    state,
    askedAt: askedAt.toISOString(),
    answeredAt: answeredAt?.toISOString() ?? null,
  }));
}

// The next question as data, with what a person could choose there.
function asked(
  rooms: ApplicationRooms,
  definition: Definition,
  { answers, language }: Application,
  path: string,
) {
  const { places, today } = rooms;
  const ask = askAt(definition.service, answers, today(), path);
  if (!ask) return null;
  const setting = { today: today(), places };
  const proposed = proposedAnswer(definition.service, answers, ask, setting);
  return {
    path,
    label: wordsOf(wordsIn(definition, language), ask).label,
    schema: kindOf(ask.question).schema(ask.question.options),
    ...(proposed === undefined ? {} : { proposed }),
  };
}

function offeredIn(definition: Definition, { offered, language }: Application) {
  const { questions } = wordsIn(definition, language);
  const labelOf = (id: string, entry: string) =>
    own(own(own(questions, id)?.fields, entryPart)?.options, entry)?.label ?? entry;
  return Object.fromEntries(
    Object.entries(offered).map(([id, { register, asOf, entries }]) => [
      id,
      { register, asOf, entries: entries.map((entry) => ({ ...entry, label: labelOf(id, entry.id) })) },
    ]),
  );
}
