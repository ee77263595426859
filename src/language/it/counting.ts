// SPDX-License-Identifier: AGPL-3.0-or-later
import type { CountingWords } from '#languages/index.ts';

export const counting: CountingWords = {
  age: /(?:di )?(\S+(?: \S+){0,2}?) (?:anni|anno)(?![a-z])/g,
  afterAge: / (?:anni|anno)(?![a-z])/,
  bothByAge: /^(?:.{0,20} )?un[oa] (?:di|ha) \S+ (?:e|ed|,) un[oa] (?:di|ha) \S+$/,
  oneOfAge:
    /(?<![a-z])(?:uno|una|un|l altro|l altra|(?:il|la) (?:prim|second|terz|quart)[oa]) (?:di|ha|ne ha) (\S+)/g,
  oneOfThem: /(?<![a-z])(?:uno|una|un|l altro|l altra)(?: di(?: \S+)?)?(?![a-z])/g,
  who: /(?<![a-z])(\S+) (figli[oa]?e?|bambin[oaie]|bimb[oaie]|maschi|maschio|maschiett[oi]|femmin[ae]|femminucc[ei]a?e?|ragazz[oaie]|ragazzin[oaie]|gemell[oaie]|piccol[oaie]|grand[ei]|neonat[oaie]|signorin[ae])(?![a-z])/g,
  isMany: (who) => /[ie]$/.test(who) && !/^(femmine|grande)$/.test(who),
  together: /^(figli|bambini|bimbi|ragazzi)$/,
  one: /^(un|una|uno|il|la|lo|l|mio|mia)$/,
  several: /^(i|le|gli)$/,
  pair: /^gemell[ie]$/,
  single: { 'figlio unico': 1, 'una sola': 1, 'uno solo': 1, gemelli: 2, gemelle: 2 },
  lead: /^ho /,
  household: /(?<![a-z])(siamo|in famiglia|a tavola|contando|in arrivo|compres[oaie])(?![a-z])/,
};
