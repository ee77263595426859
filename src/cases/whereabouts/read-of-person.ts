// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Administration } from '#catalogue/index.ts';
import { type Clock, type Language, todayInItaly } from '#core/index.ts';
import { type Service, toldIn, wordsIn } from '#interview/index.ts';
import type { Application } from '#record/index.ts';
import {
  type OwnApplications,
  type Read,
  type Reading,
  type Registers,
  registersOf,
} from '#registers/index.ts';
import type { OwnApplication } from '#sources/index.ts';
import type { Database } from '#store/index.ts';
import { isListed, type LocatedCase, locateCases, type ToldBy } from './located-cases.ts';

/** What a reading is made with. */
export interface ReadingRooms {
  readonly registers: Registers;
  readonly applications: ToldBy & {
    readonly administration: Administration;
    ofPerson(personId: string): Promise<readonly Application[]>;
  };
  readonly database: Database;
  readonly clock: Clock;
}

/**
 * What a service reads of a person: what archives have and, where it reads their applications, where each of them is. Titles are in
 * this language.
 */
export async function readOfPerson(
  rooms: ReadingRooms,
  service: Service,
  inquiry: Omit<Reading, 'own'>,
  language: Language,
): Promise<Read> {
  if (!registersOf(service).has('cases')) return rooms.registers.read(service, inquiry);
  const own = await ownApplications(rooms, inquiry.personId, language);
  return rooms.registers.read(service, { ...inquiry, own });
}

async function ownApplications(
  { applications, database, clock }: ReadingRooms,
  personId: string,
  language: Language,
): Promise<OwnApplications> {
  const all = (await applications.ofPerson(personId)).filter(isListed);
  const located = await locateCases(database, all, applications, todayInItaly(clock));
  return {
    applications: located.map((one) => ownApplication(one, language)),
    isWhole: located.length === all.length,
  };
}

function ownApplication({ application, definition, where }: LocatedCase, language: Language): OwnApplication {
  const { step, whose, by } = where.next;
  return {
    title: wordsIn(definition, toldIn(definition, language)).title,
    state: where.isDoneByPaying ? 'paid' : where.status,
    since: where.since,
    // Before there is anything to pay, it is ours to say how.
    next: step === 'pay' && whose === 'ours' ? 'payment-ready' : step,
    by,
    documents: where.documentsAsked,
    number: application.receipt?.number ?? null,
  };
}
