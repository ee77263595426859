// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import type { OnSubmitted } from '#applications/index.ts';
import { awaitPayment } from '#record/index.ts';

/** What has to be paid for what is sent is written down in the transaction that sends it, once for each application. */
export const onDue: OnSubmitted = async (sql, submissions) => {
  const due = submissions.flatMap(({ application, receipt, submittedAt }) =>
    receipt.due ? [{ application, due: receipt.due, at: submittedAt }] : [],
  );
  if (due.length === 0) return;
  const rows = due.map(({ application, due: { cents, by, leaves, words }, at }) => ({
    id: randomUUID(),
    application: application.id,
    person: application.personId,
    language: application.language,
    cents,
    by,
    leaves,
    words,
    at,
  }));
  const written = sql.query(
    `insert into payment_due (id, application_id, person_id, cents, by_on, leaves, words, language, asked_at, next_at)
     select id, application, person, cents, by, leaves, words, language, at, at
     from json_to_recordset($1) as row (id uuid, application uuid, person uuid, cents bigint, by date, leaves text, words jsonb,
       language text, at timestamptz)`,
    [JSON.stringify(rows)],
  );
  const ids = due.map(({ application }) => application.id);
  await Promise.all([written, awaitPayment(sql, ids, true)]);
};
