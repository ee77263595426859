// SPDX-License-Identifier: AGPL-3.0-or-later
import type { CalendarDate } from '#core/index.ts';
import type { Sql } from '#store/index.ts';
import type { ApplicationEvent, Receipt } from './application.ts';
import type { PastEvent } from './rows.ts';

/** What has to be paid for an application, as it stands. */
export interface Payment {
  readonly cents: number;
  readonly by: CalendarDate;
  readonly state: 'preparing' | 'payable' | 'paid' | 'void';
  /** The number of the notice, who is paid, and where it can be paid online; null while it is prepared. */
  readonly notice: {
    readonly number: string;
    readonly creditor: string;
    readonly checkout: string;
  } | null;
  readonly paidOn: CalendarDate | null;
  readonly receipt: string | null;
}

/** That something has to be paid, where a receipt says so: stored with the event that it was sent. */
export function paymentAsked({ due }: Pick<Receipt, 'due'>): readonly ApplicationEvent[] {
  return due ? [{ type: 'payment-asked', cents: due.cents, by: due.by }] : [];
}

/** What has to be paid, from what happened; undefined where nothing has. */
export function paymentIn(events: readonly Pick<PastEvent, 'event'>[]): Payment | undefined {
  return events.reduce<Payment | undefined>((payment, { event }) => changed(payment, event), undefined);
}

function changed(payment: Payment | undefined, event: ApplicationEvent): Payment | undefined {
  if (event.type === 'payment-asked') {
    const { cents, by } = event;
    return { cents, by, state: 'preparing', notice: null, paidOn: null, receipt: null };
  }
  if (!payment) return payment;
  switch (event.type) {
    case 'payment-ready': {
      const { notice: number, creditor, checkout } = event;
      return { ...payment, state: 'payable', notice: { number, creditor, checkout } };
    }
    case 'paid':
      return { ...payment, state: 'paid', cents: event.cents, paidOn: event.on, receipt: event.receipt };
    case 'payment-void':
      return { ...payment, state: 'void' };
    default:
      return payment;
  }
}

/** Whether cases wait for a payment, and so for nobody at the office. */
export async function awaitPayment(
  sql: Sql,
  applicationIds: readonly string[],
  awaits: boolean,
): Promise<void> {
  await sql.query('update application set awaits_payment = $2 where id = any($1)', [applicationIds, awaits]);
}
