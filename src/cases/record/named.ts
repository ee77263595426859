// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CalendarDate, checkCodiceFiscale } from '#core/index.ts';
import { type AskedOther, consentsAsked, type RawAnswers, type Service, valueAt } from '#interview/index.ts';
import type { Sql } from '#store/index.ts';
import type { Known } from './known.ts';

/**
 * Somebody whom whoever applies alone named in the place of whom ANPR names. Until a supervisor has looked at it they are not asked and
 * nobody is near anybody by it; whom ANPR names is asked, and stays away from the case.
 */
export interface NamedAgainst {
  readonly path: string;
  /** The codice fiscale in the answers. */
  readonly said: string;
  /** The one that ANPR gave. */
  readonly told: string;
  readonly asOf: CalendarDate;
}

const isCode = (value: unknown): value is string =>
  typeof value === 'string' && checkCodiceFiscale(value).length === 0;

/** Everybody named so in an application. Pure; the SQL function `named_against` says the same. */
export function namedAgainst(answers: RawAnswers, known: Known): readonly NamedAgainst[] {
  return Object.entries(known).flatMap(([path, { register, value: told, asOf }]) => {
    const said = valueAt(answers, path);
    return register === 'anpr' && isCode(said) && isCode(told) && said !== told
      ? [{ path, said, told, asOf }]
      : [];
  });
}

/** What a supervisor found: is it the one named in the answers, after all? */
export interface NamedCheck {
  readonly said: string;
  readonly holds: boolean;
}

/** What was found on the people named in a case. */
export function namedChecks(sql: Sql, applicationId: string): Promise<readonly NamedCheck[]> {
  return sql.query<NamedCheck>(
    'select codice_fiscale as said, holds from named_check where application_id = $1 order by at',
    [applicationId],
  );
}

/** Keeps what a supervisor found. */
export async function keepNamedCheck(
  sql: Sql,
  applicationId: string,
  { said, holds, by, at }: NamedCheck & { readonly by: string; readonly at: Date },
): Promise<void> {
  await sql.query(
    'insert into named_check (application_id, codice_fiscale, holds, checked_by, at) values ($1, $2, $3, $4, $5)',
    [applicationId, said, holds, by, at],
  );
}

/** Those on whom nothing was found yet. */
export function unchecked(
  { answers, known }: { readonly answers: RawAnswers; readonly known: Known },
  checks: readonly NamedCheck[],
): readonly NamedAgainst[] {
  return namedAgainst(answers, known).filter(({ said }) => !checks.some((check) => check.said === said));
}

/** Whom the answers lead to ask: in the place of somebody named against ANPR, whom ANPR names, until a supervisor found otherwise. */
export function askedWith(
  service: Service,
  { answers, known }: { readonly answers: RawAnswers; readonly known: Known },
  on: CalendarDate,
  checks: readonly NamedCheck[] = [],
): readonly AskedOther[] {
  const against = namedAgainst(answers, known).filter(
    ({ said }) => !checks.some((check) => check.said === said && check.holds),
  );
  return consentsAsked(service, answers, on).map((one) => {
    const instead = against.find(({ said }) => said === one.codiceFiscale);
    return instead ? { ...one, codiceFiscale: instead.told } : one;
  });
}
