// SPDX-License-Identifier: AGPL-3.0-or-later
import { closedOn, closedSays } from '#catalogue/index.ts';
import { nothingHeld } from '#changes/index.ts';
import { begin, type Turn, toldOnly } from '#dialogue/index.ts';
import { knownAnswers, toldLate } from '#record/index.ts';
import { sayApplicationNumber, sayCode } from '#spoken/index.ts';
import type { Mode } from '#turns/index.ts';
import { say } from '../phrases.ts';
import { lookBeside, sayWhereItIs } from './as-it-stands.ts';
import { whereToPhotograph } from './photograph.ts';
import {
  type About,
  type ConversationRooms,
  contextOf,
  definitionNow,
  type TalkedOf,
  todayOf,
  type UnderWay,
} from './under-way.ts';

/** How a conversation about an application begins. */
export interface TalkBegins {
  readonly mode: Mode;
  readonly isGreeted: boolean;
  /** The channel begins what else was wanted, once this is sent. */
  readonly mayGoOn?: boolean;
}

/** Begins to talk about an application: with its questions, or where there are none to ask, with where it is. */
export async function beginTalk(
  rooms: ConversationRooms,
  of: TalkedOf,
  begins: TalkBegins,
): Promise<UnderWay> {
  const about = await aboutWhat(rooms, of, begins);
  const only = await onlyTold(about);
  if (only) {
    const number = of.application.receipt?.number;
    const { language } = of.application;
    return {
      ...about,
      turn: toldOnly(contextOf(about), { language, mode: begins.mode }, only),
      ending: { ended: 'told', ...(number === undefined ? {} : { number }) },
      isPageSent: false,
    };
  }
  if (of.application.personId !== null) await lookBeside(about, of.application);
  return { ...about, turn: firstQuestion(about, begins), ending: undefined, isPageSent: false };
}

async function aboutWhat(
  rooms: ConversationRooms,
  of: TalkedOf,
  { mode, mayGoOn = false }: TalkBegins,
): Promise<About> {
  const { application, code, actor } = of;
  const applications = actor ? rooms.applications.by(actor) : rooms.applications;
  const spokenCode = code === null ? null : sayCode(code, application.language, [3, 3, 3, 3, 3, 3]);
  return {
    rooms,
    of,
    applications,
    service: applications.definition(application).service,
    mode,
    mayGoOn,
    spokenCode,
    whereToPhotograph: await whereToPhotograph(rooms, of, spokenCode),
    application,
    others: [],
    held: nothingHeld,
  };
}

/** What there is to say where there is nothing to talk about: it is sent already, or cannot be had any more. */
async function onlyTold(about: About): Promise<readonly string[] | undefined> {
  const { rooms, applications, application } = about;
  const { language, receipt } = application;
  if (receipt) {
    const phrase = application.status === 'waiting-for-identity' ? 'alreadyHandedIn' : 'alreadySent';
    const number = sayApplicationNumber(receipt.number, language);
    return [say(phrase, language, { number }), ...(await sayWhereItIs(about, application))];
  }
  if (applications.isOffered(application)) return undefined;
  const card = rooms.catalogue.entries.get(application.service)?.card;
  const closed = card && closedOn(card, todayOf(about));
  return [...(closed ? closedSays(closed, language) : []), say('closedDraft', language)];
}

function firstQuestion(about: About, { mode, isGreeted }: TalkBegins): Turn {
  const { rooms, of, application } = about;
  const { language, wishedLanguage } = application;
  const { said, actor } = of;
  return begin(contextOf(about), {
    language,
    mode,
    answers: application.answers,
    agency: rooms.catalogue.brand.agency,
    known: knownAnswers(application, language),
    ...(said ? { said } : {}),
    isGreeted,
    lead: [
      ...(wishedLanguage ? [say('onlyInMain', wishedLanguage)] : []),
      ...(actor ? [say('answersOf', language, { name: actor.for })] : []),
      ...sayLate(about),
    ],
  });
}

/** What a register told after it was answered: said once, with its source. The answer stays until it is corrected. */
function sayLate(about: About): readonly string[] {
  const { rooms, application } = about;
  const { language } = application;
  const at = { language, today: todayOf(about), places: rooms.places };
  const told = toldLate(definitionNow(about), application, at, 'say');
  return told.length === 0
    ? []
    : [say('lateTold', language), ...told.map(({ says }) => says), say('lateStays', language)];
}
