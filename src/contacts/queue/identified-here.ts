// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Sql } from '#store/index.ts';
import { type Contact, happened } from './contact.ts';

/** Writes down, with the identification itself, that whoever answers has seen in this contact who the person is. Both pages tell it. */
export async function identifiedHere(
  sql: Sql,
  { id }: Contact,
  { personId, operatorId, at }: { readonly personId: string; readonly operatorId: string; readonly at: Date },
): Promise<void> {
  const seen = await sql.query(
    `update contact set identified_id = $3, identified_at = $4 where id = $1 and operator_id = $2 and state = 'talking' returning 1`,
    [id, operatorId, personId, at],
  );
  if (seen.length > 0)
    await happened(sql, [{ contactId: id, kind: 'identified', at, byId: operatorId, operatorId }]);
}
