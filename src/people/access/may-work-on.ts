// SPDX-License-Identifier: AGPL-3.0-or-later
import { type DeskWords, isKeyOf, ok, type Result, refuse } from '#core/index.ts';
import type { Sql } from '#store/index.ts';

/**
 * Why somebody of the agency stays away from a case. `own`: they applied, or are named in it. `relative`: somebody is in it who is
 * near them. `acted`: they acted or typed for one of its people. `identified`: they saw who one of its people is, or wrote down a power.
 * `decided`: they signed, first or second, the decision that is contested in it.
 */
export const ties = {
  own: { it: 'È una pratica sua', en: 'It is a case of their own' },
  relative: { it: 'È la pratica di una persona vicina', en: 'It is the case of somebody near them' },
  acted: { it: 'Ha agito o scritto per la persona', en: 'They acted or typed for the person' },
  identified: { it: 'Ha identificato la persona', en: 'They identified the person' },
  decided: { it: 'Ha firmato la decisione contestata', en: 'They signed the decision that is contested' },
} as const satisfies Readonly<Record<string, DeskWords>>;
export type Tie = keyof typeof ties;

/** What keeps somebody from answering a person. Having helped them before, or having written for them a moment ago, does not. */
export const nearTies: readonly Tie[] = ['own', 'relative'];

/** What work is about: a case, or a person in a matter without one. */
export interface WorkedOn {
  readonly applicationId?: string | null;
  readonly personId?: string | null;
}

/**
 * Whether somebody of the agency may work on a case: read, assign, take, ask, sign, sign second, undo, read again. The one place
 * where it is decided. Against everybody whom the case is about: who applied, everybody whose codice fiscale stands in an answer or
 * was asked to agree, whoever acts for them by delegation, guardianship or mandate, whoever typed, gave papers or identified.
 *
 * Near somebody are those who stand with them in a case, or act for each other. Who is related to whom beyond that no register tells
 * us: a brother who never stood in one case with the officer is not known here, and is for the officer to say.
 *
 * And against whoever signed what is contested in it: nobody judges their own decision, nor records what the committee said of it.
 *
 * Refuses `tied` with the strongest of these ties, all of them unless said. The same is held by the database for whoever signs (`0015-who-may-work.sql`, `0026g`).
 */
export async function mayWorkOn(
  sql: Sql,
  staffId: string,
  { applicationId = null, personId = null }: WorkedOn,
  keptBy: readonly Tie[] = Object.keys(ties) as Tie[],
): Promise<Result<null, 'tied'>> {
  const found = await sql.query<{ tie: Tie }>(
    `select tie from cases_close_to($1) where application_id = $2
     union all
     select case when is_self then 'own' else 'relative' end from near($1) where person_id = $3`,
    [staffId, applicationId, personId],
  );
  const strongest = keptBy.find((tie) => found.some((one) => one.tie === tie));
  return strongest ? refuse('tied', { tie: strongest }) : ok(null);
}

/** Somebody of the agency, and what they would be given. */
interface Given extends WorkedOn {
  readonly staffId: string;
}

/** Of all these, by their index, those where whoever would be given it is near one of its people (`nearTies`). */
export async function nearAmong(sql: Sql, all: readonly Given[]): Promise<ReadonlySet<number>> {
  const asked = all
    .map(({ staffId, personId, applicationId }, nth) => ({
      nth,
      staff: staffId,
      person: personId ?? null,
      application: applicationId ?? null,
    }))
    .filter(({ person, application }) => person !== null || application !== null);
  if (asked.length === 0) return new Set();
  const found = await sql.query<{ nth: number }>(
    `select nth from json_to_recordset($1) as one (nth int, staff uuid, person uuid, application uuid)
     where (one.person is not null and exists (select from near(one.staff) where person_id = one.person))
       or (one.application is not null and exists (select from cases_close_to(one.staff) where application_id = one.application and tie = any($2)))`,
    [JSON.stringify(asked), nearTies],
  );
  return new Set(found.map(({ nth }) => nth));
}

/** What a statement about `application` asks, so that it leaves out the cases from which the person of a parameter stays away. */
export function isFreeFor(parameter: `$${number}`): string {
  return `application.id <> all(array(select application_id from cases_close_to(${parameter})))`;
}

/** A tie as it stands in the access record. */
export function writtenTie(refused: Result<null, string>): string {
  const tie = refused.ok ? undefined : refused.problems[0]?.with?.['tie'];
  return typeof tie === 'string' && isKeyOf(ties, tie) ? ties[tie].it : '';
}
