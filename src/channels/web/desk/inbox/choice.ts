// SPDX-License-Identifier: AGPL-3.0-or-later

import { type InboxCursor, type InboxFilter, type InboxOrder, inboxOrders } from '#casework/index.ts';
import { addDays, type CalendarDate } from '#core/index.ts';
import { type CaseStatus, openStatuses } from '#record/index.ts';

/** What an officer chose to see, as it stands in an address and in a saved view. Nothing personal: a search is sent by POST. */
export interface Choice {
  readonly service: string;
  readonly state: '' | CaseStatus;
  readonly officer: '' | 'me' | 'nobody';
  /** Due within so many days; `0` for overdue or today. */
  readonly due: '' | '0' | '5' | '10';
  readonly second: boolean;
  readonly order: InboxOrder;
}

export const wholeInbox: Choice = {
  service: '',
  state: '',
  officer: '',
  due: '',
  second: false,
  order: 'due',
};
const dues = ['', '0', '5', '10'] as const;
const officers = ['', 'me', 'nobody'] as const;

/** The choice in an address or a stored view; what does not fit is left out. */
export function readChoice(
  read: (name: string) => string | undefined,
  services: ReadonlySet<string>,
): Choice {
  const within = <Value extends string>(name: string, values: readonly Value[], otherwise: Value): Value =>
    values.find((value) => value === read(name)) ?? otherwise;
  const service = read('service') ?? '';
  return {
    service: services.has(service) ? service : '',
    state: within('state', ['', ...openStatuses], ''),
    officer: within('officer', officers, ''),
    due: within('due', dues, ''),
    second: read('second') === 'yes',
    order: within('order', inboxOrders, 'due'),
  };
}

/** The choice as an address writes it, without what is as always. */
export function writeChoice({ second, ...texts }: Choice): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(texts)) if (value && value !== 'due') query.set(name, value);
  if (second) query.set('second', 'yes');
  return query.toString();
}

export function filterOf(
  { service, state, officer, due, second }: Choice,
  me: string,
  today: CalendarDate,
): InboxFilter {
  return {
    reader: me,
    ...(service ? { services: [service] } : {}),
    ...(state ? { statuses: [state] } : {}),
    ...(officer === 'me' ? { officer: { id: me } } : officer === 'nobody' ? { officer } : {}),
    ...(due ? { dueBy: addDays(today, Number(due)) } : {}),
    ...(second ? { toCountersign: true } : {}),
  };
}

/** Where a page of the list begins: `2026-07-10~<id>`. */
export function readCursor(text: string | undefined): InboxCursor | undefined {
  const found = /^([\d:. +TZ-]{10,40})~([0-9a-f-]{36})$/.exec(text ?? '');
  return found?.[1] && found[2] ? { key: found[1], id: found[2] } : undefined;
}

export function writeCursor({ key, id }: InboxCursor): string {
  return `${key}~${id}`;
}
