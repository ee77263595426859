// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Remedies } from '#catalogue/index.ts';
import {
  addDays,
  type CalendarDate,
  daysBetween,
  type Language,
  languages,
  own,
  todayInItaly,
  type Words,
} from '#core/index.ts';
import { standingDecisions } from '#decisions/index.ts';
import { type Definition, wordsIn } from '#interview/index.ts';
import { compositeOf } from '#kinds/index.ts';
import {
  type Application,
  type Channel,
  type Contested,
  type ContestedShare,
  type ContestKind,
  type Outcome,
  shareContestsOf,
  shareWays,
} from '#record/index.ts';
import type { Sql } from '#store/index.ts';
import type { Found } from './found.ts';
import type { ConsentRooms } from './ground.ts';
import { listOf } from './own-row.ts';
import { type Consent, consentsOf, markTold } from './rows.ts';

/** How the application ended on which somebody's own share hangs, and what they can do against it. */
export interface DecidedShare {
  readonly outcome: Outcome;
  /** From when their time to appeal is counted: the day on which they were told, or were answered last. */
  readonly toldOn: CalendarDate;
  readonly appealBy: CalendarDate | null;
  readonly appealDaysLeft: number | null;
  /** The ways that are left to them. */
  readonly can: readonly ContestKind[];
  readonly remedies: Remedies;
  /** What they have sent against it, newest first. */
  readonly contests: readonly Pick<Application, 'id' | 'number' | 'status' | 'contest'>[];
}

type Rooms = Pick<ConsentRooms, 'catalogue' | 'clock'>;

/**
 * How it ended for somebody who has answered; undefined while nothing was decided, to who is silent, and to who said that it does not
 * concern them. Where they answered more than once, it is told with their last answer alone.
 */
export async function decidedShare(
  { catalogue, clock }: Rooms,
  sql: Sql,
  { consent, application }: Pick<Found, 'consent' | 'application'>,
): Promise<DecidedShare | undefined> {
  if (!hasAnswered(consent) || consent.personId === null || application.status === 'withdrawn')
    return undefined;
  const standing = (await standingDecisions(sql, [application.id])).get(application.id);
  if (!standing || !(await isLastAnswered(sql, consent))) return undefined;
  const contests = await shareContestsOf(sql, application.id, consent.personId);
  const answered = await standingDecisions(
    sql,
    contests.map(({ id }) => id),
  );
  const today = todayInItaly(clock);
  const days = [consent.toldOn ?? today, ...[...answered.values()].map(({ sentOn }) => sentOn)];
  const toldOn = days.reduce((last, day) => (day > last ? day : last));
  const { appeal, review, court } = catalogue.administration;
  const remedies = {
    ...(appeal ? { appeal } : {}),
    ...(review ? { review } : {}),
    ...(court ? { court } : {}),
  };
  const can = shareWays(contests, standing, remedies);
  const appealBy = appeal && can.includes('appeal') ? addDays(toldOn, appeal.within.days) : null;
  return {
    outcome: standing.outcome,
    toldOn,
    appealBy,
    appealDaysLeft: appealBy === null ? null : daysBetween(today, appealBy),
    can,
    remedies,
    contests: contests.map(({ id, number, status, contest }) => ({ id, number, status, contest })),
  };
}

/** Those ways that there are on a channel: some administrations take an appeal on the page alone. */
export function waysOn(
  { can, remedies: { appeal } }: Pick<DecidedShare, 'can' | 'remedies'>,
  channel: Channel,
): readonly ContestKind[] {
  const isHere = !appeal?.channels || appeal.channels.includes(channel);
  return can.filter((kind) => kind === 'review' || isHere);
}

/** What is contested, as it is asked about and kept: nothing of whoever applied, and of the others nothing. */
export function contestedShare(
  { consent, definition, application }: Found,
  { outcome, toldOn }: DecidedShare,
  kind: ContestKind,
): Contested & { readonly share: ContestedShare } {
  const told = languages.filter((language) => definition.words[language]);
  const inEach = (of: (language: Language) => string): Partial<Words> =>
    Object.fromEntries(told.map((language) => [language, of(language)]));
  const grounds = ownFields(definition, consent).map((id) => ({
    id,
    names: inEach((language) => fieldName(definition, consent, id, language)),
  }));
  const share = {
    consentId: consent.id,
    title: inEach((language) => wordsIn(definition, language).title),
    grounds,
  };
  // The reasons of the decision are about whoever applied.
  return { kind, service: application.service, outcome, reasons: [], decidedOn: toldOn, share };
}

/** They read how it ended: from now on their time runs, if nobody could write to them before. */
export async function toldNow(
  { clock }: Rooms,
  sql: Sql,
  { consent }: Pick<Found, 'consent'>,
): Promise<void> {
  if (consent.toldOn === null) await markTold(sql, consent.id, todayInItaly(clock));
}

function hasAnswered({ state }: Consent): boolean {
  return state === 'given' || state === 'refused' || state === 'withdrawn';
}

async function isLastAnswered(sql: Sql, consent: Consent): Promise<boolean> {
  const theirs = (await consentsOf(sql, consent.applicationId)).filter(
    (one) => one.codiceFiscale === consent.codiceFiscale && hasAnswered(one),
  );
  return theirs.at(-1)?.id === consent.id;
}

// What of their own row they are shown.
function ownFields({ service }: Definition, { kind, path }: Consent): readonly string[] {
  const list = listOf(path);
  const question = list === undefined ? undefined : own(service.questions, list);
  const fields = question && compositeOf(question)?.fields;
  return (own(service.consents, kind)?.shows ?? []).flatMap((shown) => {
    const [of, field = ''] = shown.split('.');
    return of === list && fields && Object.hasOwn(fields, field) ? [field] : [];
  });
}

function fieldName(definition: Definition, { path }: Consent, field: string, language: Language): string {
  const { questions } = wordsIn(definition, language);
  return own(own(questions, listOf(path) ?? '')?.fields ?? {}, field)?.short ?? field;
}
