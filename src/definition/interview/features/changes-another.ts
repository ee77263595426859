// SPDX-License-Identifier: AGPL-3.0-or-later
import type { CalendarDate } from '#core/index.ts';
import type { RawAnswers } from '../raw-answers.ts';
import type { Service } from '../service.ts';
import { endsShort } from '../unanswered.ts';
import { answersView } from '../view.ts';

import type { Feature, FeatureKind } from './feature.ts';

/** Whose part of an application somebody changes: of whoever applied, or of the other person named in it. */
export type Side = 'applicant' | 'other';

/** An application that somebody wants to change. */
export interface ToChange {
  readonly answers: RawAnswers;
  readonly number: string;
  readonly side: Side;
  readonly isGranted: boolean;
}

/** A service by which an application of another service is changed: how that is found, and what of it changes. */
export interface Amends<Q extends string, A, D extends string> {
  /** The service whose applications it changes. */
  readonly service: string;
  /** The question with the number of the application. */
  readonly number: Q;
  /** The question of that service with the codice fiscale of the other person who may change their part. */
  readonly other: string;
  /** The date from which a change holds. */
  readonly from: D;
  /** The answers known from the application that is to be changed. */
  readonly begin: (of: ToChange) => RawAnswers;
  /** The answers of the application that hold after the change; null where an officer must see to it by hand. Pure. */
  readonly answers: (change: A, of: RawAnswers, side: Side) => RawAnswers | null;
}

/** It changes an application of another service. */
export function changesAnother<const Q extends string, A, const D extends string>(
  amends: Amends<Q, A, D>,
): Feature<Q, A, D> {
  return { adds: { amends: amends as unknown as NonNullable<Service['amends']> } };
}

export const changesAnotherKind: FeatureKind = {
  name: 'changes-another',
  faults: ({ amends, dates }) =>
    amends && !Object.hasOwn(dates, amends.from)
      ? [
          {
            code: 'unknown-id',
            about: amends.from,
            says: `it holds from ${amends.from}, which nothing works out`,
          },
        ]
      : [],
  describe: ({ amends }) => (amends ? { amends: { service: amends.service, from: amends.from } } : {}),
};

/** The answers of an application that a change leads to; null where an officer must see to it by hand. Pure. */
export function amendedBy(
  service: Service,
  change: RawAnswers,
  of: RawAnswers,
  side: Side,
  on: CalendarDate,
): RawAnswers | null {
  try {
    return service.amends?.answers(answersView(service, change, on), of, side) ?? null;
  } catch (error) {
    if (endsShort(error)) return null;
    throw error;
  }
}
