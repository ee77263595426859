// SPDX-License-Identifier: AGPL-3.0-or-later
import type { RegisterEntry } from '#protocol/index.ts';
import type { Sql } from '#store/index.ts';

/**
 * What the register seals of a case. JSON is sealed as the text that is stored: columns of type `json` keep it letter by letter,
 * with the order of its keys, so that it can be read again the same. Protocol numbers stand in no sealed text: the register itself
 * gives them, and binds each to its content.
 */

/** An application that was sent: what was shown, and the answers. */
export function sealedApplication(receipt: string, answers: string): string {
  return `${receipt}\n${answers}`;
}

/** What is kept now of what entries seal: each with the text that it has today; what is gone is not among them. */
export type KeptNow = (
  sql: Sql,
  entries: readonly RegisterEntry[],
) => Promise<readonly (readonly [seq: number, text: string])[]>;

/** What is kept now of the applications that these entries of the register seal. */
export const applicationsNow: KeptNow = async (sql, entries) => {
  if (entries.length === 0) return [];
  const rows = await sql.query<{ id: string; receipt: string | null; answers: string }>(
    'select id, receipt::text as receipt, answers::text as answers from application where id = any($1::uuid[])',
    [entries.map(({ contentId }) => contentId)],
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return entries.flatMap(({ seq, content, contentId }) => {
    const row = byId.get(contentId ?? '');
    if (!row) return [];
    const receipt = row.receipt ?? '';
    return [[seq, content === 'receipt' ? receipt : sealedApplication(receipt, row.answers)] as const];
  });
};
