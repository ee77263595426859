// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CalendarDate, todayInItaly } from '#core/index.ts';
import type { Application } from './application.ts';

/**
 * The day in Italy on which an application came in: when it was sent, or when a guest handed it in, whoever they turned out to be and
 * whenever we learned it. Terms and start dates count from it. Undefined for a draft.
 */
export function filedOn({
  handedInAt,
  submittedAt,
}: Pick<Application, 'handedInAt' | 'submittedAt'>): CalendarDate | undefined {
  const at = handedInAt ?? submittedAt;
  return at ? todayInItaly({ nowMs: () => at.getTime() }) : undefined;
}
