// SPDX-License-Identifier: AGPL-3.0-or-later
import type { KeptNow } from '#record/index.ts';

/** The answer of somebody who was asked: what was shown and said, and by whom. */
export function sealedAnswer(receipt: string, act: string, personId: string): string {
  return `${receipt}\n${JSON.stringify([act, personId])}`;
}

/** What is kept now of the answers that these entries of the register seal. */
export const answersNow: KeptNow = async (sql, entries) => {
  if (entries.length === 0) return [];
  const rows = await sql.query<{ id: string; seq: number; receipt: string; act: string; person: string }>(
    `select consent_id as id, seq, receipt::text as receipt, act, person_id as person from consent_answer
     where consent_id = any($1::uuid[])`,
    [entries.map(({ contentId }) => contentId)],
  );
  const byPlace = new Map(rows.map((row) => [`${row.id} ${row.seq}`, row]));
  return entries.flatMap(({ seq, content, contentId, contentSeq }) => {
    const row = byPlace.get(`${contentId} ${contentSeq}`);
    if (!row) return [];
    const { receipt, act, person } = row;
    return [[seq, content === 'consent-receipt' ? receipt : sealedAnswer(receipt, act, person)] as const];
  });
};
