// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Catalogue, titleOf } from '#catalogue/index.ts';
import type { Answering, Consents } from '#consents/index.ts';
import { type Clock, type Language, todayInItaly } from '#core/index.ts';
import { tellDoubles } from '#decisions/index.ts';
import type { AskedOfCaller, DoorEffect, OfferedCase, registered, ToldCase } from '#dialogue/index.ts';
import type { Application, Channel } from '#record/index.ts';
import { sayDate } from '#spoken/index.ts';
import { type Database, LostDatabase } from '#store/index.ts';
import { isListed, locateCases } from '#whereabouts/index.ts';
import { tellAsked } from './tell-asked.ts';
import { spokenDoubles, tellCase, untoldCase } from './tell-case.ts';
import { tellShare } from './tell-share.ts';
import type { WhoCalls } from './who-calls.ts';

interface Rooms {
  readonly consents: Consents;
  readonly catalogue: Catalogue;
  readonly database: Database;
  readonly clock: Clock;
}

/** What there is of the person whose affairs are talked about, as it is told on a call. */
export interface TheirAffairs {
  /** All their cases; by a mandate, its matter. Then what was decided on their own share in others' applications. */
  cases(personId: string): Promise<readonly ToldCase[]>;
  /** Where these are. One that cannot be told leaves the others. */
  told(mine: readonly Application[]): Promise<readonly ToldCase[]>;
  /** What was handed in with their codice fiscale and is nobody's yet. */
  offeredTo(personId: string): Promise<readonly OfferedCase[]>;
  /** What others' applications wait for: this person's own answer. */
  askedOf(one: Answering): Promise<readonly AskedOfCaller[]>;
  /** Registers that answer. */
  answerAsked(
    one: Answering,
    answer: Extract<DoorEffect, { type: 'answer-asked' }>,
  ): Promise<Parameters<typeof registered>[2]>;
}

/** The affairs of whom a caller is, or speaks for. */
export function theirAffairs(
  { consents, catalogue, database, clock }: Rooms,
  who: WhoCalls,
  { language, channel }: { readonly language: Language; readonly channel: Channel },
): TheirAffairs {
  const told: TheirAffairs['told'] = async (mine) => {
    const located = await locateCases(database, mine, who.applications, todayInItaly(clock), channel);
    const services = located.map(({ application }) => application.service);
    const isTwice = (service: string) => services.indexOf(service) !== services.lastIndexOf(service);
    const one = (found: (typeof located)[number]): ToldCase => {
      try {
        return tellCase(found, language, isTwice(found.application.service));
      } catch {
        // What is kept of it has another shape than this program knows: the others are told.
        return untoldCase(found.application, language);
      }
    };
    const there = new Set(located.map(({ application }) => application.id));
    const lost = mine.filter((application) => isListed(application) && !there.has(application.id));
    return [...located.map(one), ...lost.map((application) => untoldCase(application, language))];
  };
  const sharesOf = async (personId: string): Promise<readonly ToldCase[]> => {
    const one = who.inTheirPlace;
    if (!one || one.id !== personId) return [];
    const ended = (await consents.ofPerson(one, language)).filter((seen) => seen.ended);
    // Read now: from today on their time to contest it runs, where nobody could write to them.
    for (const { id } of ended) await consents.open(id, one, language);
    return ended.flatMap((seen) => tellShare(seen, channel) ?? []);
  };
  return {
    told,
    async cases(personId) {
      const all = await who.applications.ofPerson(personId);
      const own = await told(all.filter((one) => who.isWithin(one)));
      return [...own, ...(await sharesOf(personId))];
    },
    async offeredTo(personId) {
      const offered: OfferedCase[] = [];
      const only = who.speaking?.power.only;
      for (const { id, service: of } of await who.applications.handedInAs(personId)) {
        // By a mandate what it is for, as long as it has no other matter.
        if (only && (only.service !== of || only.applicationId !== null)) continue;
        // One that cannot be told is asked about elsewhere; the others are.
        const one = await who.applications.claimable(id, personId).catch(unlessLost);
        if (!one?.ok) continue;
        const { service, title, on, doubles } = one.value;
        offered.push({
          id,
          title: titleOf(catalogue, service, language, title),
          on: sayDate(on, language),
          besides: tellDoubles(doubles, language, spokenDoubles),
        });
      }
      return offered;
    },
    askedOf: async (one) =>
      (await consents.ofPerson(one, language)).flatMap((seen) =>
        seen.state === 'asked' && seen.answers.length > 0 ? [tellAsked(seen)] : [],
      ),
    async answerAsked(one, { id, act, iban }) {
      const account = iban === undefined ? {} : { account: { iban, mine: true } };
      const done = await consents.answer(id, one, { act, language, ...account });
      if (!done.ok) return { refused: done.problems[0]?.code ?? 'not-found' };
      const { receipt, next } = done.value;
      const seen = next === null ? undefined : await consents.open(next, one, language);
      return { follows: receipt.follows, ...(seen?.ok ? { next: tellAsked(seen.value) } : {}) };
    },
  };
}

function unlessLost(error: unknown): undefined {
  if (error instanceof LostDatabase) throw error;
}
