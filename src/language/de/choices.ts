// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ChoiceWords } from '#languages/index.ts';

const roots = ['erst', 'zweit', 'dritt', 'viert', 'funft', 'sechst', 'siebt', 'acht', 'neunt'];
const numbers = ['eins', 'zwei', 'drei', 'vier', 'funf', 'sechs', 'sieben', 'acht', 'neun'];

const before = '^(?:(?:also|ja|nein|ich glaube|ich mochte|ich will|ich nehme|bitte|hm|es ist|das ist) )*';
const placed = (n: number) =>
  new RegExp(
    `${before}(?:(?:der|die|das|den) (?:${roots[n]}en?|nummer (?:${numbers[n]}|${n + 1}))|(?:nummer )?(?:${roots[n]}e[nrs]?|${numbers[n]}|${n + 1})$)(?![a-z])`,
  );

export const choices: ChoiceWords = {
  places: roots.map((_, n) => placed(n)),
  last: new RegExp(`${before}(?:der |die |das |den )?letzte[nrs]?(?![a-z])`),
  noneOfList: new RegExp(
    `${before}(?:kein(?:e[nrs]?|s)?(?: (?:davon|von .{2,20}))?|weder .{1,15} noch .{1,15}|nichts davon|etwas anderes|was anderes)$`,
  ),
  ordinals: roots.map((root, n) => [
    ...['das', 'die', 'der'].map((article) => `${article} ${root}e`),
    `den ${root}en`,
    `${root}ens`,
    `nummer ${numbers[n]}`,
    `die nummer ${numbers[n]}`,
    `antwort ${numbers[n]}`,
  ]),
  denied: /(?<![a-z])(?:bin|war|wurde|sind|waren|ist|habe|hat) (?:ich |es |aber )?(?:nicht|kein\w*) /,
  neither: /(?<![a-z])weder (?:[a-z]+ ){1,4}noch [a-z]/,
  denial: /(?<![a-z])(?:nicht|kein\w*)(?![a-z])/,
  corrections: [
    'ich meine',
    'ich meinte',
    'nein entschuldigung',
    'besser gesagt',
    'vielmehr',
    'beziehungsweise',
  ],
  noneOfThem: ['keines davon', 'keine davon', 'keiner davon', 'nichts davon', 'keins davon'],
  all: /^(?:alle|alles|alle zusammen|alle davon|beide|jeden monat|alle monate|das ganze jahr|ganzjahrig)(?: danke| bitte)?$/,
  except: /^(.+?) (?:ausser|bis auf|ohne|mit ausnahme von) (.+)$|^(.+?) ([a-z]+) nicht$/,
  also: /^(?:dann|auch|und) /,
  leavesOut: /(?<![a-z])(nicht|ausser|ohne|kein\w*)(?![a-z])/,
  halfRange: /^(?=(?:von|ab|vom|bis) ).* (?:bis) ?/,
  openRange: /^(?:nur )?(?:(?:bis|bis zum|bis zu) (.+)|(?:ab|von|vom) (.+?)(?: an| aufwarts)?)$/,
  range: /^(?:von|vom|ab) (.+?) (?:bis|bis zum|bis zu|bis einschliesslich) (.+)$/,
  twoRanges: /(?<![a-z])und (?:dann )?(?:von|vom|ab) /,
  ends: /^(?:nur )?die (ersten|letzten) ([a-z]+|\d{1,2})(?: monate)?(?: .{0,20})?$/,
  isFirst: /^ersten/,
};
