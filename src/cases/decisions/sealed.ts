// SPDX-License-Identifier: AGPL-3.0-or-later
import type { KeptNow } from '#record/index.ts';

/** A decision that was sent: its letter, and who decided what, for which reasons. */
export function sealedDecision(
  letter: string,
  decision: {
    readonly outcome: string;
    readonly reasons: readonly string[];
    readonly words: string;
    readonly signedBy: string;
    readonly secondBy: string | null;
    readonly doubles: unknown;
  },
): string {
  const { outcome, reasons, words, signedBy, secondBy, doubles } = decision;
  // Decisions of before there was a place for them are sealed without.
  const answered = doubles === null ? [] : [doubles];
  return `${letter}\n${JSON.stringify([outcome, reasons, words, signedBy, secondBy, ...answered])}`;
}

/** What is kept now of the decisions that these entries of the register seal. */
export const decisionsNow: KeptNow = async (sql, entries) => {
  if (entries.length === 0) return [];
  const rows = await sql.query<{ id: string; letter: string | null } & Parameters<typeof sealedDecision>[1]>(
    `select id, letter::text as letter, outcome, reasons, words, signed_by as "signedBy", second_by as "secondBy", doubles
     from decision where id = any($1::uuid[])`,
    [entries.map(({ contentId }) => contentId)],
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return entries.flatMap(({ seq, content, contentId }) => {
    const row = byId.get(contentId ?? '');
    if (!row) return [];
    const letter = row.letter ?? '';
    return [[seq, content === 'letter' ? letter : sealedDecision(letter, row)] as const];
  });
};
