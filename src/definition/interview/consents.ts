// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CalendarDate, type Language, own } from '#core/index.ts';
import { allows, type Guard } from '#kinds/index.ts';
import type { RawAnswers } from './raw-answers.ts';
import { wordsIn } from './sentences.ts';
import type { Definition, Service } from './service.ts';
import { endsShort } from './unanswered.ts';
import { answersView } from './view.ts';

/** Somebody who is to be asked something about an application. */
export interface AskedOther {
  /** Which of the service's consents. */
  readonly kind: string;
  readonly asks: 'agreement' | 'account';
  readonly codiceFiscale: string;
}

/** What these answers lead others to be asked. Pure; what cannot be known yet is not asked. */
export function consentsAsked(
  service: Service,
  answers: RawAnswers,
  today: CalendarDate,
): readonly AskedOther[] {
  const view = answersView(service, answers, today);
  return Object.entries(service.consents).flatMap(([kind, { of, asks, when }]) => {
    try {
      if (!allows(when as Guard, view, today)) return [];
      const codiceFiscale: unknown = view[of];
      return typeof codiceFiscale === 'string' ? [{ kind, asks, codiceFiscale }] : [];
    } catch (error) {
      if (endsShort(error)) return [];
      throw error;
    }
  });
}

/** What whoever applies is told before sending: whom else these answers lead to ask, and what happens meanwhile. */
export function toldOfOthers(
  { service, words }: Definition,
  answers: RawAnswers,
  today: CalendarDate,
  language: Language,
): readonly string[] {
  const told = wordsIn({ service, words }, language).consents;
  return consentsAsked(service, answers, today).flatMap(({ kind }) => own(told, kind)?.told ?? []);
}
