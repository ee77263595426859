// SPDX-License-Identifier: AGPL-3.0-or-later

import { own } from '#core/index.ts';
import { type AccountNamed, type RawAnswers, type Service, valueAt } from '#interview/index.ts';
import type { Application } from '#record/index.ts';
import type { Sql } from '#store/index.ts';

/** Another account that somebody named for the same within so many days makes a new one a change. */
const knownDays = 365;

const asChange = { how: 'change', law: '', level: 3, waits: true } as const;

/** What is paid there: the options of the definition's question, or what the service itself pays. */
export function paidAt(service: Service, named: AccountNamed, answers: RawAnswers): readonly string[] {
  const { guard, question } = named;
  const told = guard.how === 'change' ? own(answers, guard.pays) : undefined;
  if (Array.isArray(told)) return told.map(String);
  if (typeof told === 'string') return [told];
  const paid = service.amends?.service ?? service.id;
  return [question === 'iban' ? paid : `${paid} ${named.path}`];
}

/**
 * The accounts of an application with what guards each as things stand: an account that its definition calls the first one is a change
 * when the person is paid on another already, or named another for the same a short while ago.
 */
export async function judged(
  sql: Sql,
  {
    application,
    service,
    answers,
    accounts,
    at,
  }: {
    readonly application: Pick<Application, 'id' | 'personId'>;
    readonly service: Service;
    readonly answers: RawAnswers;
    readonly accounts: readonly AccountNamed[];
    readonly at: Date;
  },
): Promise<readonly AccountNamed[]> {
  const { id, personId } = application;
  const firsts = accounts.some(({ guard }) => guard.how === 'first');
  if (personId === null || !firsts) return accounts;
  const earlier = await sql.query<{ answers: RawAnswers }>(
    `select answers from application where person_id = $1 and service = $2 and id <> $3 and submitted_at > $4
       and status not in ('draft', 'refused', 'withdrawn')`,
    [personId, service.id, id, new Date(at.getTime() - knownDays * 86_400_000)],
  );
  const paid = await sql.query<{ pays: string; iban: string | null }>(
    'select pays, iban from payment_account where person_id = $1 and until_at is null',
    [personId],
  );
  return accounts.map((named) => {
    const { guard, path, iban } = named;
    if (guard.how === 'change' || guard.of !== undefined || iban === null) return named;
    const isAnother = (known: unknown) => typeof known === 'string' && known !== iban;
    const pays = paidAt(service, named, answers);
    const isKnown =
      earlier.some((one) => isAnother(valueAt(one.answers, path))) ||
      paid.some((account) => pays.includes(account.pays) && isAnother(account.iban));
    return isKnown ? { ...named, guard: asChange } : named;
  });
}
