// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ChoiceWords } from '#languages/index.ts';

const before =
  '^(?:(?:allora|ecco|eh|ehm|si|no|direi|mi sa|credo|vorrei|voglio|cara|caro|guardi|senta|grazie|mi dispiace|scelgo|prendo|facciamo|e|mi interessa|per me) )*';
// "Prima" alone is also "before": it counts with its article, or by itself.
const placed = (ordinal: string, number: string) =>
  new RegExp(
    `${before}(?:(?:l[aoe]? |il |quell[aoe]? )(?:numero )?(?:${ordinal}|${number})|(?:numero |opzione )?(?:${ordinal}|${number})$|(?:numero|opzione) ${number})(?![a-z])`,
  );

export const choices: ChoiceWords = {
  ordinals: [
    ['la prima', 'il primo', 'prima', 'la numero uno', 'opzione uno', 'risposta uno'],
    ['la seconda', 'il secondo', 'seconda', 'la numero due', 'opzione due'],
    ['la terza', 'il terzo', 'terza', 'la numero tre', 'opzione tre'],
    ['la quarta', 'il quarto', 'quarta', 'la numero quattro'],
    ['la quinta', 'il quinto', 'quinta', 'la numero cinque'],
    ['la sesta', 'il sesto', 'la numero sei'],
    ['la settima', 'il settimo'],
    ['l ottava', 'l ottavo'],
    ['la nona', 'il nono'],
  ],
  places: [
    placed('prim[ao]', '(?:uno|1)'),
    placed('second[ao]', '(?:due|2)'),
    placed('terz[ao]', '(?:tre|3)'),
    placed('quart[ao]', '(?:quattro|4)'),
    placed('quint[ao]', '(?:cinque|5)'),
    placed('sest[ao]', '(?:sei|6)'),
    placed('settim[ao]', '(?:sette|7)'),
    placed('ottav[ao]', '(?:otto|8)'),
    placed('non[ao]', '(?:nove|9)'),
  ],
  last: new RegExp(`${before}(?:l |quell )?ultim[ao](?![a-z])`),
  noneOfList: new RegExp(
    `${before}(?:nessun[oa](?: (?:di|delle|dei|degli|tra|fra) .{2,20}| dei .{2,12})?(?: .{0,30})?|ne l.{1,12} ne l.{1,12}|non (?:e|sono|c e) (?:nessun\\w*|quell\\w*|quest\\w*|tra|fra|nella lista|in elenco).{0,30}|niente di (?:questo|tutto questo|cio).{0,20}|(?:e )?un altra cosa|altro|qualcos altro)$`,
  ),
  denied: /(?<![a-z])(?:non|mica|nun) (?:sono|mi|ci|e|era|siamo|ero|fui) /,
  neither: /(?<![a-z])ne (?:[a-z]+ ){1,4}ne [a-z]/,
  denial: /(?<![a-z])non(?![a-z])/,
  corrections: ['anzi', 'volevo dire', 'mi correggo', 'cioe no', 'no scusi'],
  noneOfThem: ['nessuna di queste', 'nessuno di questi'],
  all: /^(?:si |per )?(?:tutti|tutte|tutti quanti|tutte quante|tutto|tutti e \w+|tutte e \w+|tutti i mesi|tutto l anno|l anno intero|tutte le \w+|tutti gli \w+)(?: grazie)?$/,
  except: /^(.+?) (?:tranne|meno|eccetto|escluso|esclusi|a parte|salvo) (.+)$|^(.+?) ([a-z]+) no$/,
  also: /^(?:poi|anche) /,
  leavesOut: /(?<![a-z])(non|tranne|meno|eccetto)(?![a-z])/,
  halfRange: /^(?=(?:da|dal|fino|sino) ).* (?:a|al|fino|sino|in poi) ?/,
  openRange: /^(?:solo )?(?:(?:fino a|fino al|sino a) (.+)|(?:da|dal) (.+?) (?:in poi|in avanti))$/,
  range: /^(?:da|dal) (.+?) (?:a|al|fino a|fino al|sino a) (.+)$/,
  twoRanges: /(?<![a-z])e (?:poi )?(?:da|dal) /,
  ends: /^(?:solo )?(?:i|le|gli) (prim[ie]|ultimi) ([a-z]+|\d{1,2})(?: mesi)?(?: .{0,20})?$/,
  isFirst: /^prim/,
};
