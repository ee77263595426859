// SPDX-License-Identifier: AGPL-3.0-or-later
import { figures } from 'sportello/figures';

/** What the law sets each year for whoever lost work: the pay that counts, and the income from other work beside the benefit. */
export const unemployment = figures(import.meta.dirname, {
  pay: { threshold: 'cents', ceiling: 'cents' },
  'work-limits': { employee: 'cents', 'self-employed': 'cents' },
});
