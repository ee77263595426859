// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ContentsNow, RegisterEntry } from '#protocol/index.ts';
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

/** The answer of somebody who was asked: what was shown and said, and by whom. */
export function sealedAnswer(receipt: string, act: string, personId: string): string {
  return `${receipt}\n${JSON.stringify([act, personId])}`;
}

/** What the database keeps now of what entries of the register seal. */
export const contentsNow: ContentsNow = async (sql, entries) => {
  const of = (...kinds: readonly string[]) => entries.filter(({ content }) => kinds.includes(content ?? ''));
  const found = await Promise.all([
    applicationsNow(sql, of('application', 'receipt')),
    decisionsNow(sql, of('decision', 'letter')),
    answersNow(sql, of('consent-answer', 'consent-receipt')),
  ]);
  return new Map(found.flat());
};

type Now = readonly (readonly [seq: number, text: string])[];

async function applicationsNow(sql: Sql, entries: readonly RegisterEntry[]): Promise<Now> {
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
}

async function decisionsNow(sql: Sql, entries: readonly RegisterEntry[]): Promise<Now> {
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
}

async function answersNow(sql: Sql, entries: readonly RegisterEntry[]): Promise<Now> {
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
}
