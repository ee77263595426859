// SPDX-License-Identifier: AGPL-3.0-or-later
import { over, type Ratio } from 'sportello/core';
import { choice, count, group, money } from 'sportello/interview';

/** What an employee earned in the month before, and in how many days where the pay is by the day. */
export const lastPay = group('last-pay', {
  'pay-kind': choice(['monthly', 'by-day']),
  pay: money(),
  'days-worked': count({ min: 1, max: 31, unit: 'days', when: { 'pay-kind': 'by-day' } }),
});

/** The average pay of a day: a thirtieth of a month, or what was earned by the days worked (D.Lgs. 151/2001 art. 23). In cents, not rounded. */
export function dailyPay(a: { readonly pay: number; readonly 'days-worked': number | undefined }): Ratio {
  return over(a.pay, a['days-worked'] ?? 30);
}
