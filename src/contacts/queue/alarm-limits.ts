// SPDX-License-Identifier: AGPL-3.0-or-later

/** From where on a wait and a service level are told as alarms. No law sets them: an administration sets its own. */
export interface AlarmLimits {
  readonly waitMinutes: number;
  /** The least share of the last half hour that was answered in time, 0 to 1. */
  readonly serviceLevel: number;
}

/** The share is the field's most common aim (80 in 100 within twenty seconds); the minutes are our choice. */
export const usualAlarms: AlarmLimits = { waitMinutes: 20, serviceLevel: 0.8 };
