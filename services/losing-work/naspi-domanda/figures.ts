// SPDX-License-Identifier: AGPL-3.0-or-later
import { figures } from 'sportello/figures';

/** What the law sets anew from time to time: the figures beside. */
export const figure = figures(import.meta.dirname, {
  pay: { threshold: 'cents', ceiling: 'cents' },
  'work-limits': { employee: 'cents', 'self-employed': 'cents' },
  'first-cut': { general: 'months', 'from-55': 'months' },
});
