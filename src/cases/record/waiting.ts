// SPDX-License-Identifier: AGPL-3.0-or-later
import { addDays, type CalendarDate, todayInItaly } from '#core/index.ts';
import type { Application } from './application.ts';

/**
 * So many days a guest has to say who they are, after handing in. No law sets it: an administration chooses its own (docs/decisions/0015).
 */
export const usualWaitingDays = 30;

/** It is kept to the end of its last day, whatever the hour at which it was handed in. */
export function waitingEnds(handedIn: Date, days: number): Date {
  return new Date(handedIn.getTime() + (days + 1) * 86_400_000);
}

/** The last day to say who one is, as it is told. */
export function waitsUntil({ expiresAt }: Pick<Application, 'expiresAt'>): CalendarDate {
  return addDays(todayInItaly({ nowMs: () => expiresAt.getTime() }), -1);
}
