// SPDX-License-Identifier: AGPL-3.0-or-later
import { count, decimal, group, money, yesNo } from 'sportello/interview';

/** What decides the contributions for a home worker in a quarter. */
export const homeWork = group('home-work', {
  'weekly-hours': decimal({ decimals: 1, min: 0.5, max: 100 }),
  'hourly-pay': money(),
  'thirteenth-in': yesNo(),
  fixed: yesNo(),
  replaces: yesNo({ when: { fixed: true } }),
  relative: yesNo(),
  weeks: count({ min: 1, max: 14, unit: 'weeks' }),
});
