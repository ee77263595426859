// SPDX-License-Identifier: AGPL-3.0-or-later

import { decisionsLateSeconds } from '#decisions/index.ts';
import { messagesFailed, messagesLateSeconds } from '#notices/index.ts';
import { casesByState, casesPastTerm, guestMessagesHeld } from '#record/index.ts';
import type { Database } from '#store/index.ts';
import type { Metrics } from '#telemetry/index.ts';

/** What of the counter as a whole is worth an alarm: how much waits, and how old it is. Read when somebody looks, from the database. */
export function gauges(metrics: Metrics, database: Database): void {
  metrics.gauge({
    name: 'applications',
    help: 'Applications by state',
    label: 'state',
    read: async () => ({ ...(await casesByState(database)) }),
  });
  metrics.gauge({
    name: 'cases_past_term',
    help: 'Open cases whose last day to decide has passed',
    read: () => casesPastTerm(database),
  });
  metrics.gauge({
    name: 'decisions_overdue_seconds',
    help: 'How long the oldest signed decision has waited past its time to be sent',
    read: () => decisionsLateSeconds(database),
  });
  metrics.gauge({
    name: 'messages_overdue_seconds',
    help: 'How long the oldest message has waited past its time to be sent',
    read: () => messagesLateSeconds(database),
  });
  metrics.gauge({
    name: 'messages_failed',
    help: 'Messages of the last day that did not arrive after every attempt',
    read: () => messagesFailed(database),
  });
  metrics.gauge({
    name: 'guest_messages_held',
    help: 'Applications handed in within a day by people who did not sign in, to whom a bound kept the message from going',
    read: () => guestMessagesHeld(database, new Date()),
  });
  metrics.gauge({
    name: 'database_up',
    help: '1 while the database answers',
    read: async () => ((await database.condition()).state === 'away' ? 0 : 1),
  });
}
