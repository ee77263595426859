// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import type { Sql } from '#store/index.ts';
import { addressesOf } from './contact-points.ts';
import { type Address, queueCourtesy } from './deliveries.ts';

const mostAnHour = 5;

/** Where the page on which documents are photographed would be sent to this person now: nowhere, where they cannot be reached or had it often. */
export async function papersLinkTo(sql: Sql, personId: string, at: Date): Promise<readonly Address[]> {
  const [row] = await sql.query<{ sent: number }>(
    `select count(*)::int as sent from delivery where person_id = $1 and phrase = 'papers' and created_at > $2`,
    [personId, new Date(at.getTime() - 3_600_000)],
  );
  return (row?.sent ?? 0) < mostAnHour ? addressesOf(sql, personId, at) : [];
}

/**
 * Sends the page on which the documents of an application are photographed, to whoever is on the telephone: at once, at any hour. The
 * address of a page is no key: it opens by signing in. Only who confirmed their contact gets it; others are told where to find it.
 */
export async function sendPapersLink(
  sql: Sql,
  of: {
    readonly personId: string;
    readonly applicationId: string;
    readonly language: Language;
    readonly at: Date;
  },
): Promise<void> {
  const { personId, applicationId, language, at } = of;
  const to = await papersLinkTo(sql, personId, at);
  const given = { path: `/applications/${applicationId}/documents` };
  await queueCourtesy(sql, { personId, to, phrase: 'papers', language, given, at, isUrgent: true });
}
