// SPDX-License-Identifier: AGPL-3.0-or-later
import type { GoesAlong } from '#queue/index.ts';
import { inTurn, toldLegs } from './leg.ts';
import { dial } from './ring.ts';

/**
 * The call of a contact goes with it to whoever has it now: the ends of the operator before, and of the two colleagues, are over, and it rings
 * at theirs while the person is in it. In the same act, so that an end which whoever has it now opens at once is not taken for one of before.
 */
export const callGoesAlong: GoesAlong = {
  begin: (sql, contactId) => inTurn(sql, contactId),
  async end(sql, contact, at) {
    await sql.query(
      `update contact_leg set state = 'over', wants_captions = false, ended_at = $2
       where contact_id = $1 and role in ('operator', 'asker', 'colleague') and state <> 'over'`,
      [contact.id, at],
    );
    const isCalled = await sql.query(
      `select from contact_leg where contact_id = $1 and role = 'person' and state = 'joined'`,
      [contact.id],
    );
    if (isCalled.length > 0) await dial(sql, contact, 'operator', at);
    await toldLegs(sql, [contact.id]);
  },
};
