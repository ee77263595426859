// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Database } from '#store/index.ts';
import type { Metrics } from '#telemetry/index.ts';

/** What of the counter as a whole is worth an alarm: how much waits, and how old it is. Read when somebody looks, from the database. */
export function gauges(metrics: Metrics, database: Database): void {
  const one = async (text: string): Promise<number> => {
    const [row] = await database.query<{ value: number | null }>(text);
    return Number(row?.value ?? 0);
  };
  metrics.gauge({
    name: 'applications',
    help: 'Applications by state',
    label: 'state',
    read: async () => {
      const rows = await database.query<{ status: string; count: number }>(
        'select status, count(*)::integer as count from application group by status',
      );
      return Object.fromEntries(rows.map(({ status, count }) => [status, count]));
    },
  });
  metrics.gauge({
    name: 'cases_past_term',
    help: 'Open cases whose last day to decide has passed',
    read: () =>
      one(`select count(*) as value from application where due_on < current_date
        and status in ('submitted', 'documents-asked', 'review', 'appeal')`),
  });
  metrics.gauge({
    name: 'decisions_overdue_seconds',
    help: 'How long the oldest signed decision has waited past its time to be sent',
    read: () =>
      one(`select extract(epoch from now() - min(sends_at)) as value from decision
        where sent_at is null and undone_at is null and sends_at < now() and (second_at is not null or not needs_second)`),
  });
  metrics.gauge({
    name: 'messages_overdue_seconds',
    help: 'How long the oldest message has waited past its time to be sent',
    read: () =>
      one(`select extract(epoch from now() - min(due_at)) as value from delivery
        where sent_at is null and failed_at is null and due_at < now()`),
  });
  metrics.gauge({
    name: 'messages_failed',
    help: 'Messages of the last day that did not arrive after every attempt',
    read: () => one(`select count(*) as value from delivery where failed_at > now() - interval '1 day'`),
  });
  metrics.gauge({
    name: 'database_up',
    help: '1 while the database answers',
    read: async () => ((await database.condition()).state === 'away' ? 0 : 1),
  });
}
