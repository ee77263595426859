// SPDX-License-Identifier: AGPL-3.0-or-later

import type { CalendarDate } from '#core/index.ts';
import type { CaseStatus } from '#record/index.ts';
import type { Next } from './next-step.ts';

/** What the person must do by a day comes first, the nearest day before the others; then what runs late with us; what is over last. */
export function rankOf(
  status: CaseStatus,
  next: Next,
  appealBy: CalendarDate | null,
  today: CalendarDate,
): number {
  const days = Math.min(999, Math.max(0, next.daysLeft ?? 999));
  switch (status) {
    case 'documents-asked':
    case 'waiting-for-identity':
      return days;
    case 'refused':
      return 1000 + (appealBy !== null && appealBy >= today ? days : 5000);
    case 'submitted':
    case 'appeal':
      if (next.step === 'pay') return days;
      return (next.isLate ? 2000 : 3000) + days;
    case 'review':
      return 4000;
    case 'draft':
      return next.isLate ? 9500 : 5000 + days;
    case 'granted':
      return 7000;
    case 'withdrawn':
      return 9000;
  }
}
