// SPDX-License-Identifier: AGPL-3.0-or-later
import type { CountingWords } from '#languages/index.ts';

export const counting: CountingWords = {
  age: /(?:mit |von )?(\S+(?: \S+){0,2}?) jahren?(?: alt)?(?![a-z])/g,
  afterAge: / jahren?(?![a-z])/,
  bothByAge: /^(?:.{0,20} )?eine?s? (?:mit|ist|von) \S+ und eine?s? (?:mit|ist|von) \S+$/,
  oneOfAge:
    /(?<![a-z])(?:eine?s?|das andere|der andere|die andere|das erste|das zweite|das dritte) (?:mit|ist|von) (\S+)/g,
  oneOfThem: /(?<![a-z])(?:eine?s|das andere|der andere|die andere)(?: (?:mit|ist|von)(?: \S+)?)?(?![a-z])/g,
  who: /(?<![a-z])(\S+) (kinder|kind|bub|buben|jungen?|madchen|maedchen|tochter|toechter|sohne?|soehne|zwillinge|drillinge|babys?|kleinkinder|geschwister)(?![a-z])/g,
  isMany: (who) =>
    /^(kinder|buben|jungen|sohne|soehne|toechter|zwillinge|drillinge|babys|kleinkinder|geschwister)$/.test(
      who,
    ),
  together: /^(kinder)$/,
  one: /^(ein|eine|einen|das|die|der|den|mein|meine|meinen)$/,
  several: /^(die)$/,
  pair: /^zwillinge$/,
  single: {
    einzelkind: 1,
    'ein einzelkind': 1,
    'nur eines': 1,
    'nur eins': 1,
    eines: 1,
    eins: 1,
    zwillinge: 2,
    drillinge: 3,
  },
  lead: /^(?:ich |wir )?(?:habe|haben|hab) /,
  household: /(?<![a-z])(wir sind|in der familie|unterwegs|mitgezahlt|samt|inklusive|zu hause)(?![a-z])/,
};
