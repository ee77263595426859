// SPDX-License-Identifier: AGPL-3.0-or-later
import { count, decimal, group, money, yesNo } from 'sportello/interview';

/** What decides the contributions for a home worker in a quarter. */
export const homeWork = group('home-work', {
  'weekly-hours': decimal({ decimals: 1, min: 0.5, max: 100, fact: 'home-work.hours' }),
  'hourly-pay': money({ per: 'hour', fact: 'home-work.pay' }),
  'thirteenth-in': yesNo({ fact: 'home-work.thirteenth-in' }),
  fixed: yesNo({ fact: 'home-work.fixed' }),
  replaces: yesNo({ when: { fixed: true }, fact: 'home-work.replaces' }),
  relative: yesNo({ fact: 'home-work.relative' }),
  weeks: count({ min: 1, max: 14, unit: 'weeks' }),
});
