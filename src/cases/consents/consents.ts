// SPDX-License-Identifier: AGPL-3.0-or-later

import { type Language, ok, type Result } from '#core/index.ts';
import { readApplication } from '#record/index.ts';
import { type Along, LostDatabase } from '#store/index.ts';
import { type Answered, answerConsent, type ConsentGiven } from './answer.ts';
import { toldNow } from './decided-share.ts';
import { type Answering, consentWith, foundFor, isAsked, withApplication } from './found.ts';
import type { ConsentRooms } from './ground.ts';
import { consentsAskedOf } from './rows.ts';
import { type ConsentSeen, seenOf } from './seen.ts';

/**
 * What other people are asked about an application, each on their own sign-in. All refuse `not-found`, and `not-yours` to
 * anybody but who was asked; `answered` when that answer can no longer be given, `closed` when the case has ended.
 */
export interface Consents {
  /** What this person was asked, newest first; not about their own applications. */
  ofPerson(person: Answering, language: Language): Promise<readonly ConsentSeen[]>;
  open(
    id: string,
    person: Answering,
    language: Language,
  ): Promise<Result<ConsentSeen, 'not-found' | 'not-yours'>>;
  /** Whose application it is about, for the record of who tried to open it. */
  about(
    id: string,
  ): Promise<{ readonly applicationId: string; readonly personId: string | null } | undefined>;
  /**
   * Answers. An account is refused with the path `iban` or `mine`, and as its guard does (`guardRefusals`). Gives the receipt, and
   * what is asked because of it.
   */
  answer(id: string, person: Answering, answer: ConsentGiven, along?: Along): Promise<Answered>;
}

/** The acts on what others are asked. */
export function consents(rooms: ConsentRooms): Consents {
  const { database } = rooms;
  return {
    async ofPerson(person, language) {
      const all = await consentsAskedOf(database, person.codiceFiscale);
      const told = await Promise.all(
        all.map(async (consent) => {
          try {
            const whole = await withApplication(rooms, database, consent);
            return whole && isAsked(whole, person) ? [await seenOf(rooms, database, whole, language)] : [];
          } catch (error) {
            // One that cannot be told takes nothing from the others.
            if (error instanceof LostDatabase) throw error;
            return [];
          }
        }),
      );
      return told.flat();
    },

    async open(id, person, language) {
      const whole = await foundFor(rooms, database, id, person);
      if (!whole.ok) return whole;
      const seen = await seenOf(rooms, database, whole.value, language);
      if (seen.ended) await toldNow(rooms, database, whole.value);
      return ok(seen);
    },

    async about(id) {
      const consent = await consentWith(database, id);
      const application = consent && (await readApplication(database, consent.applicationId));
      return application && { applicationId: application.id, personId: application.personId };
    },

    answer: (id, person, given, along) => answerConsent(rooms, id, person, given, along),
  };
}
