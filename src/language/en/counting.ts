// SPDX-License-Identifier: AGPL-3.0-or-later
import type { CountingWords } from '#languages/index.ts';

export const counting: CountingWords = {
  age: /(?:of |aged )?(\S+(?: \S+){0,2}?) years?(?: old)?(?![a-z])/g,
  afterAge: / years?(?![a-z])/,
  bothByAge: /^(?:.{0,20} )?one (?:of|is) \S+ and (?:one|the other) (?:of|is) \S+$/,
  oneOfAge: /(?<![a-z])(?:one|the other) (?:of|is) (\S+)/g,
  oneOfThem: /(?<![a-z])(?:one|the other)(?: (?:of|is)(?: \S+)?)?(?![a-z])/g,
  who: /(?<![a-z])(\S+) (children|child|kids?|boys?|girls?|sons?|daughters?|twins|triplets|bab(?:y|ies))(?![a-z])/g,
  isMany: (who) => /s$|children/.test(who),
  together: /^(children|kids?)$/,
  one: /^(a|an|one|the|my)$/,
  several: /^the$/,
  pair: /^twins$/,
  single: { 'an only child': 1, twins: 2, triplets: 3 },
  lead: /^(?:i )?have /,
  household: /(?<![a-z])(we are|in the family|on the way|counting|including)(?![a-z])/,
};
