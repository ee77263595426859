// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CalendarDate, own, type Text, textIn } from '#core/index.ts';
import { compositeOf, type Question } from '#kinds/index.ts';
import { answersOnRoute } from '../on-route.ts';
import type { RawAnswers } from '../raw-answers.ts';
import type { Service } from '../service.ts';

import type { Feature, FeatureFault, FeatureKind } from './feature.ts';

/**
 * How a change of account is guarded: money that goes somewhere is sent elsewhere. Every account that a service asks for is guarded
 * so, by the kind of its question alone; a definition says more of one of them here, or why another is none (`firstAccounts`).
 */
export interface Protection<Q extends string = string> {
  readonly law: string;
  /** Whoever sends has signed in at this level a few minutes ago. */
  readonly level: 2 | 3;
  /** The question with the account; its holder is checked with the bank. */
  readonly account: Q;
  /** The question that says what is paid there: each of its options has an account of its own. Without it, what the service pays. */
  readonly pays?: Q;
  /** For some days nothing changes, and whoever was reached before can stop it. */
  readonly waits: boolean;
  /**
   * The service is about the account and nothing else: while the question is off the route payment is in cash, and when the wait is
   * over and nobody stopped it, it is granted without an officer.
   */
  readonly whole?: boolean;
}

/**
 * An account that is the first of what will be paid there: nothing is diverted by naming it. Its holder is checked and whoever was
 * reached before is told; it needs no better sign-in and does not wait. When another account is known already it is a change all the same.
 */
export interface FirstAccount {
  /** Why it is no change of account, for whoever reads the definition. */
  readonly because: Text;
  /** Whose account it is, where it is not that of whoever applies: the question with their codice fiscale. */
  readonly of?: string;
}

/** An account is changed by it: money that goes somewhere is sent elsewhere. */
export function guardsAccount<const Q extends string>(protect: Protection<Q>): Feature<Q, unknown, never> {
  return { adds: { protect } };
}

/** Accounts that are the first ones, by question (`list.field` within a list), and why. */
export function firstAccounts(of: Readonly<Record<string, FirstAccount>>): Feature<never, unknown, never> {
  return { adds: { firstAccounts: of } };
}

const propertyOf = (question: string) => (/^\w+$/.test(question) ? question : `'${question}'`);

// Whose account it is, said by a question that is not there.
function holdersUnasked({ firstAccounts: first = {}, questions }: Service): readonly FeatureFault[] {
  return Object.entries(first).flatMap(([id, { of }]) =>
    of === undefined || Object.hasOwn(questions, of)
      ? []
      : [{ code: 'unknown-id', about: id, says: `${id} is the account of ${of}, which is no question` }],
  );
}

export const guardsAccountsKind: FeatureKind = {
  name: 'guards-accounts',
  faults: (service) => [
    ...holdersUnasked(service),
    ...accountFaults(service).map(
      ({ code, question }): FeatureFault => ({
        code: 'account',
        about: question,
        says:
          code === 'no-account'
            ? `${question} is guarded as an account, and is none: guardsAccount({ law, level: 3, account: '<question>', waits: true })`
            : `${question} is an account: it is the first one, firstAccounts({ ${propertyOf(question)}: { because } }), or takes the place of another, guardsAccount({ law, level: 3, account: '${question}', waits: true })`,
      }),
    ),
  ],
  shown: {
    all: (service) =>
      Object.fromEntries(
        accountQuestions(service).map(({ question }) => [question, `the account ${question} named`]),
      ),
    by: ({ service }, answers, on) =>
      accountsNamed(service, answers, on).flatMap(({ question, iban }) => (iban === null ? [] : [question])),
  },
  describe: (service, _, language) => ({
    ...(service.protect ? { protect: service.protect } : {}),
    accounts: accountQuestions(service).map(({ question, guard }) =>
      guard.how === 'first'
        ? { question, guard: guard.how, because: textIn(guard.because, language) }
        : { question, guard: guard.how, level: guard.level, waits: guard.waits },
    ),
  }),
};

/** How an account that a service asks for is guarded: as a change, or as the first one. */
export type AccountGuard =
  | ({ readonly how: 'change' } & Omit<Protection, 'account'>)
  | ({ readonly how: 'first' } & FirstAccount);

/** A question of a service that asks for an account: `iban`, `children.iban`. */
export interface AccountQuestion {
  readonly question: string;
  readonly guard: AccountGuard;
}

/** An account that stands in an application. */
export interface AccountNamed extends AccountQuestion {
  /** Where it stands: `iban`, `children.0.iban`. */
  readonly path: string;
  /** Null: in cash. */
  readonly iban: string | null;
}

// What nobody has said anything about is guarded as the strictest is.
const unsaid = { how: 'change', law: '', level: 3, waits: true } as const;

/** Every question of a service that asks for an account, found by its kind, with what guards it. */
export function accountQuestions(service: Service): readonly AccountQuestion[] {
  return ibanIds(service.questions).map((question) => ({ question, guard: guardOf(service, question) }));
}

/** The accounts that these answers name, as far as they are on the route. Pure. */
export function accountsNamed(
  service: Service,
  answers: RawAnswers,
  today: CalendarDate,
): readonly AccountNamed[] {
  const held = answersOnRoute(service, answers, today);
  return accountQuestions(service).flatMap(({ question, guard }) => {
    const found = valuesAt(held, question.split('.'), '');
    const inCash = found.length === 0 && guard.how === 'change' && guard.whole === true;
    const all = inCash ? [{ path: question, value: null }] : found;
    return all.map(({ path, value }) => ({
      question,
      guard,
      path,
      iban: typeof value === 'string' ? value : null,
    }));
  });
}

/** What a definition leaves unsaid, or says of a question that asks for no account. */
export interface AccountFault {
  readonly code: 'account-unsaid' | 'no-account';
  readonly question: string;
}

/** Holds a service against this: it says of each account that it asks for whether it is a change or the first one. */
export function accountFaults(service: Service): readonly AccountFault[] {
  const asked = ibanIds(service.questions);
  const said = [
    ...(service.protect ? [service.protect.account] : []),
    ...Object.keys(service.firstAccounts ?? {}),
  ];
  const isSaid = (question: string) =>
    service.protect?.account === question || firstAccount(service, question) !== undefined;
  return [
    ...asked
      .filter((question) => !isSaid(question))
      .map((question) => ({ code: 'account-unsaid', question }) as const),
    ...said
      .filter((question) => !asked.includes(question))
      .map((question) => ({ code: 'no-account', question }) as const),
  ];
}

// Why it is the first one must be said: an empty reason is none, whatever the types of whoever wrote it.
function firstAccount({ firstAccounts = {} }: Service, question: string): FirstAccount | undefined {
  const first = own(firstAccounts, question);
  return first && String(first.because?.it ?? '').trim() !== '' ? first : undefined;
}

function guardOf(service: Service, question: string): AccountGuard {
  const { protect } = service;
  if (protect?.account === question) return { how: 'change', ...protect };
  const first = firstAccount(service, question);
  return first ? { how: 'first', ...first } : unsaid;
}

function ibanIds(questions: Readonly<Record<string, Question>>, above = ''): readonly string[] {
  return Object.entries(questions).flatMap(([id, question]) => {
    const composite = compositeOf(question);
    if (composite) return ibanIds(composite.fields, `${above}${id}.`);
    return question.kind === 'iban' ? [`${above}${id}`] : [];
  });
}

// The values at a question's id, through every element of the lists on the way; an account that somebody has not is none.
function valuesAt(
  within: unknown,
  steps: readonly string[],
  above: string,
): readonly { readonly path: string; readonly value: unknown }[] {
  if (Array.isArray(within)) return within.flatMap((item, n) => valuesAt(item, steps, `${above}${n}.`));
  const [step, ...more] = steps;
  if (step === undefined || typeof within !== 'object' || within === null) return [];
  const value = own(within as RawAnswers, step);
  if (more.length > 0) return valuesAt(value, more, `${above}${step}.`);
  return value === undefined || value === null ? [] : [{ path: `${above}${step}`, value }];
}
