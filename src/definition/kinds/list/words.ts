// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Words } from '#core/index.ts';

/** What can be wrong with how many elements a list has, or how many options are ticked. */
export const sizeProblems = {
  'too-few': {
    it: 'Ne serve almeno {min, plural, one {uno} other {#}}.',
    en: 'At least {min, plural, one {one is} other {# are}} needed.',
    de: 'Es {min, plural, one {muss mindestens eines sein} other {müssen mindestens # sein}}.',
  },
  'too-many': {
    it: 'Ce ne possono essere al massimo {max}.',
    en: 'There can be {max} at most.',
    de: 'Es können höchstens {max} sein.',
  },
} as const satisfies Readonly<Record<string, Words>>;
