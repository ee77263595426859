// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CalendarDate, type Language, own } from '#core/index.ts';
import {
  allows,
  compositeOf,
  type Guard,
  type Test,
  type Tests,
  type TestsOf,
  testsOf,
} from '#kinds/index.ts';
import type { RawAnswers } from '../raw-answers.ts';
import { wordsIn } from '../sentences.ts';
import type { Definition, Service } from '../service.ts';
import { endsShort } from '../unanswered.ts';
import { answersView } from '../view.ts';

import type { Feature, FeatureFault, FeatureKind } from './feature.ts';

/** A field of a list: `heirs.share`. */
type FieldPath = `${string}.${string}`;

type ConsentTests<A> = TestsOf<A> | { readonly [path: FieldPath]: Test };

/**
 * Something that another person is asked, on their own sign-in, once the application was sent: who, what, and what follows. Where `of` is
 * a field of a list (`heirs.codice-fiscale`) each of its rows is somebody who is asked, for themselves alone: fields of that list, wherever
 * they are named here, are those of their own row. `Q` are the questions of the service, `A` its answers.
 */
export interface ConsentKind<Q extends string, A> {
  readonly law: string;
  /** The question that holds the other person's codice fiscale. */
  readonly of: Q;
  /** To agree with what was declared, or to say to which account of theirs to pay. */
  readonly asks: 'agreement' | 'account';
  /** Always without it. */
  readonly when?:
    | ConsentTests<NoInfer<A>>
    | readonly ConsentTests<NoInfer<A>>[]
    | ((answers: NoInfer<A>) => boolean);
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
  faults: (service) =>
    Object.entries(service.consents).flatMap(([id, kind]) => [
      ...[
        kind.of,
        ...(kind.account ? [kind.account] : []),
        ...kind.shows,
        ...Object.keys(kind.otherwise ?? {}),
      ]
        .filter((path) => !isAsked(service, path))
        .map((path) => ({
          code: 'unknown-id' as const,
          about: id,
          says: `${id} names ${path}, which is no question`,
        })),
      ...rowFaults(service, id, kind),
    ]),
  shown: {
    all: ({ consents }) =>
      Object.fromEntries(Object.keys(consents).map((id) => [id, `somebody else asked for ${id}`])),
    by: ({ service }, answers, on) => consentsAsked(service, answers, on).map(({ kind }) => kind),
  },
  describe: ({ consents }, words) =>
    Object.keys(consents).length === 0
      ? {}
      : {
          asksOthers: Object.entries(consents).map(([id, { of, asks, shows, law }]) => {
            const { short, told } = own(words.consents, id) ?? {};
            return { id, of, each: listAsked({ of }) ?? null, asks, shows, law, short, told };
          }),
        },
};

function isAsked({ questions }: Service, path: string): boolean {
  const [id = '', ...rest] = path.split('.');
  const question = own(questions, id);
  const fields = question && compositeOf(question)?.fields;
  return question !== undefined && (rest.length === 0 || Object.hasOwn(fields ?? {}, rest[0] ?? ''));
}

// What holds instead for one of several holds for them alone: it can change nothing but their own row.
function rowFaults({ questions }: Service, id: string, kind: AnyKind): readonly FeatureFault[] {
  const list = listAsked(kind);
  const question = list === undefined ? undefined : own(questions, list);
  if (list === undefined || !question) return [];
  const elsewhere = [...(kind.account ? [kind.account] : []), ...Object.keys(kind.otherwise ?? {})].filter(
    (path) => !path.startsWith(`${list}.`),
  );
  const says = [
    ...(compositeOf(question)?.many ? [] : [`${id} asks each of ${list}, which is no list`]),
    ...elsewhere.map((path) => `${id} asks each of ${list}, and ${path} is no field of it`),
  ];
  return says.map((text) => ({ code: 'unknown-id', about: id, says: text }));
}

type AnyKind = Pick<Service['consents'][string], 'of' | 'account' | 'otherwise'>;

/** The list of which each row is somebody who is asked; undefined where one person is. */
export function listAsked({ of }: Pick<AnyKind, 'of'>): string | undefined {
  const [list, field] = of.split('.');
  return field === undefined ? undefined : list;
}

/** Somebody who is to be asked something about an application. */
export interface AskedOther {
  /** Which of the service's consents. */
  readonly kind: string;
  readonly asks: 'agreement' | 'account';
  readonly codiceFiscale: string;
  /** Where it is told of them in the answers, where each row of a list is asked: `heirs.1`. */
  readonly path: string | null;
}

/** What these answers lead others to be asked. Pure; what cannot be known yet is not asked, nor is anybody asked the same twice. */
export function consentsAsked(
  service: Service,
  answers: RawAnswers,
  today: CalendarDate,
): readonly AskedOther[] {
  const view = answersView(service, answers, today);
  return Object.entries(service.consents).flatMap(([kind, consent]) => {
    const asked = placesAsked(consent, view, today).flatMap(({ at, path, field, guard }) => {
      const codiceFiscale = whoAt(at, field, guard, today);
      return codiceFiscale === undefined ? [] : [{ kind, asks: consent.asks, codiceFiscale, path }];
    });
    const codes = asked.map(({ codiceFiscale }) => codiceFiscale);
    return asked.filter(({ codiceFiscale }, n) => codes.indexOf(codiceFiscale) === n);
  });
}

interface PlaceAsked {
  /** What is read there: all answers, or a row and what is around it. */
  readonly at: never;
  readonly path: string | null;
  readonly field: string;
  readonly guard: Guard;
}

// Where somebody may be named: once in all answers, or in each row of a list.
function placesAsked(
  kind: Service['consents'][string],
  view: never,
  today: CalendarDate,
): readonly PlaceAsked[] {
  const guard = (kind.when ?? {}) as Guard;
  const list = listAsked(kind);
  if (list === undefined) return [{ at: view, path: null, field: kind.of, guard }];
  const rows = unlessUnanswered(() => Reflect.get(view, list) as unknown);
  const field = kind.of.slice(list.length + 1);
  return (Array.isArray(rows) ? rows : []).map((row, n) => ({
    at: row as never,
    path: `${list}.${n}`,
    field,
    guard:
      typeof guard === 'function'
        ? () => guard(view, today)
        : withinRow(guard as Tests | readonly Tests[], list),
  }));
}

function withinRow(guard: Tests | readonly Tests[], list: string): Guard {
  const strip = (tests: Tests): Tests =>
    Object.fromEntries(
      Object.entries(tests).map(([id, test]) => [
        id.startsWith(`${list}.`) ? id.slice(list.length + 1) : id,
        test,
      ]),
    );
  return testsOf(guard).map(strip);
}

function whoAt(at: never, field: string, guard: Guard, today: CalendarDate): string | undefined {
  return unlessUnanswered(() => {
    if (!allows(guard, at, today)) return undefined;
    const value: unknown = Reflect.get(at, field);
    return typeof value === 'string' ? value : undefined;
  });
}

function unlessUnanswered<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch (error) {
    if (endsShort(error)) return undefined;
    throw error;
  }
}

/** What whoever applies is told before sending: whom else these answers lead to ask, and what happens meanwhile. */
export function toldOfOthers(
  { service, words }: Definition,
  answers: RawAnswers,
  today: CalendarDate,
  language: Language,
): readonly string[] {
  const told = wordsIn({ service, words }, language).consents;
  const kinds = new Set(consentsAsked(service, answers, today).map(({ kind }) => kind));
  return [...kinds].flatMap((kind) => own(told, kind)?.told ?? []);
}
