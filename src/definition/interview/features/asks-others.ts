// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CalendarDate, type Language, own } from '#core/index.ts';
import { allows, type Guard, type TestsOf } from '#kinds/index.ts';
import type { RawAnswers } from '../raw-answers.ts';
import { wordsIn } from '../sentences.ts';
import type { Definition, Service } from '../service.ts';
import { endsShort } from '../unanswered.ts';
import { answersView } from '../view.ts';

import type { Feature, FeatureKind } from './feature.ts';

/**
 * Something that another person is asked, on their own sign-in, once the application was sent: who, what, and what follows.
 * `Q` are the questions of the service, `A` its answers.
 */
export interface ConsentKind<Q extends string, A> {
  readonly law: string;
  /** The question that holds the other person's codice fiscale. */
  readonly of: Q;
  /** To agree with what was declared, or to say to which account of theirs to pay. */
  readonly asks: 'agreement' | 'account';
  readonly when: TestsOf<NoInfer<A>> | readonly TestsOf<NoInfer<A>>[] | ((answers: NoInfer<A>) => boolean);
  /** What of the application the other person sees: questions, or `children.birth` for a field of a list. Nothing else. */
  readonly shows: readonly string[];
  /** For an account: the question in which whoever applied may have named one already, and where the answer goes. */
  readonly account?: Q;
  /** For an agreement: the answers that hold instead once it is refused or withdrawn. */
  readonly otherwise?: Readonly<Record<string, unknown>>;
}

/** The sentences of something another person is asked; `{name}` is whoever applied. */
export interface ConsentWords {
  /** Its name: "Accordo: tutto l’assegno a un genitore". */
  readonly short: string;
  /** To whoever applies, on sending: that the other is asked, and what happens meanwhile. */
  readonly told: string;
  /** To the other person: what is asked. */
  readonly asks: string;
  /** What holds until they answer. */
  readonly unanswered: string;
  /** The answers they can give; `no` only to an agreement. `notMe`: that they are not who they were taken for. */
  readonly yes: string;
  readonly no?: string;
  readonly notMe: string;
  /** What follows from each answer, and from taking an agreement back later. */
  readonly given: string;
  readonly refused?: string;
  readonly denied: string;
  readonly withdrawn?: string;
}

/** What others are asked, by id: to agree with what concerns them too, or for their account. */
export function asksOthers<const Q extends string, A>(
  kinds: Readonly<Record<string, ConsentKind<Q, A>>>,
): Feature<Q, A, never> {
  return { adds: { consents: kinds as unknown as Service['consents'] } };
}

const texts = ['short', 'told', 'asks', 'unanswered', 'yes', 'notMe', 'given', 'denied'];
const ofAgreement = ['no', 'refused', 'withdrawn'];

export const asksOthersKind: FeatureKind = {
  name: 'asks-others',
  words: ({ consents }) => ({
    consents: Object.fromEntries(
      Object.entries(consents).map(([id, { asks }]) => [
        id,
        asks === 'agreement' ? [...texts, ...ofAgreement] : texts,
      ]),
    ),
  }),
  faults: ({ consents, questions }) =>
    Object.entries(consents).flatMap(([id, { of, account, shows, otherwise }]) =>
      [of, ...(account ? [account] : []), ...shows, ...Object.keys(otherwise ?? {})]
        .filter((path) => !Object.hasOwn(questions, path.split('.')[0] ?? ''))
        .map((path) => ({
          code: 'unknown-id',
          about: id,
          says: `${id} names ${path}, which is no question`,
        })),
    ),
};

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
