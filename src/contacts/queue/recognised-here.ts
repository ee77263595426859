// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Sql } from '#store/index.ts';
import { type Contact, happened } from './contact.ts';

/**
 * Writes down that whoever writes answered the questions about a case, or did not, with what is told of it. False where it came too late: nobody
 * talks to them any more, it is in other hands, or they are known already.
 */
export async function recognisedHere(
  sql: Sql,
  { id, operatorId }: Pick<Contact, 'id' | 'operatorId'>,
  { applicationId, at }: { readonly applicationId: string | null; readonly at: Date },
): Promise<boolean> {
  const open = await sql.query(
    `update contact set recognised_case = $3, recognised_at = case when $3::uuid is not null then $4::timestamptz end
     where id = $1 and operator_id = $2 and state = 'talking' and recognised_case is null and identified_id is null and person_id is null returning 1`,
    [id, operatorId, applicationId, at],
  );
  if (open.length === 0) return false;
  const kind = applicationId === null ? 'not-recognised' : 'recognised';
  await happened(sql, [{ contactId: id, kind, at, byId: operatorId, operatorId }]);
  return true;
}
