// SPDX-License-Identifier: AGPL-3.0-or-later

import { own } from '#core/index.ts';

/** Kinds that are misheard alike: closed sets, figures, places, codes that carry their own check, free words. */
export type Group = 'closed' | 'figures' | 'places' | 'codes' | 'words' | 'wishes';

const groups: Readonly<Record<string, Group>> = {
  'yes-no': 'closed',
  choice: 'closed',
  choices: 'closed',
  month: 'figures',
  count: 'figures',
  money: 'figures',
  date: 'figures',
  duration: 'figures',
  decimal: 'figures',
  phone: 'figures',
  'house-number': 'figures',
  municipality: 'places',
  'codice-fiscale': 'codes',
  iban: 'codes',
};

/** What a kind of answer is misheard like; a wish like any other, whatever was asked. */
export function groupOf(kind: string, isWish: boolean): Group {
  if (isWish) return 'wishes';
  return own(groups, kind) ?? 'words';
}

/** Where the curve of each group stands; fitted by `bench/hearing.bench.ts fit --fit`, never on what judges it. */
const height: Readonly<Record<Group, number>> = {
  closed: 1.46,
  codes: 1.85,
  figures: 1.55,
  places: 1.31,
  wishes: 0.12,
  // Not fitted: names are spelled or asked back.
  words: 0,
};
const slope = 0.4;

/** How likely a value is the one that was said, when so large a share of all that may have been said means it. */
export function sureFrom(group: Group, share: number): number {
  const held = Math.min(0.999, Math.max(0.001, share));
  return 1 / (1 + Math.exp(-(height[group] + slope * Math.log(held / (1 - held)))));
}
