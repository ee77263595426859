// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CalendarDate, own } from '#core/index.ts';
import { compositeOf, type Question } from '#kinds/index.ts';
import type { FirstAccount, Protection } from './definition.ts';
import { answersOnRoute } from './on-route.ts';
import type { RawAnswers } from './raw-answers.ts';
import type { Service } from './service.ts';

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
  return [
    ...asked
      .filter((question) => !said.includes(question))
      .map((question) => ({ code: 'account-unsaid', question }) as const),
    ...said
      .filter((question) => !asked.includes(question))
      .map((question) => ({ code: 'no-account', question }) as const),
  ];
}

function guardOf({ protect, firstAccounts = {} }: Service, question: string): AccountGuard {
  if (protect?.account === question) return { how: 'change', ...protect };
  const first = own(firstAccounts, question);
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
