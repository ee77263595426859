// SPDX-License-Identifier: AGPL-3.0-or-later
import { figures } from 'sportello/figures';
import { unemployment } from '../../law/unemployment/figures.ts';

/** What the law sets anew from time to time: the figures beside, and those of all who lost work. */
export const figure = {
  ...unemployment,
  ...figures(import.meta.dirname, {
    'first-cut': { general: 'months', 'from-55': 'months' },
  }),
};
