// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ChoiceWords } from '#languages/index.ts';

const before =
  '^(?:(?:well|so|um|uh|yes|no|dear|love|thanks|sorry|i think|i guess|i want|i d like|i take|it s|it is|that s|please) )*';
const placed = (ordinal: string, number: string) =>
  new RegExp(
    `${before}(?:(?:the )(?:${ordinal})(?: one)?|(?:number |option )?(?:${ordinal}(?: one)?|${number})$|(?:number|option) ${number})(?![a-z])`,
  );

export const choices: ChoiceWords = {
  ordinals: [
    ['the first', 'first one', 'the first one', 'number one', 'option one'],
    ['the second', 'the second one', 'second one', 'number two', 'option two'],
    ['the third', 'the third one', 'third one', 'number three', 'option three'],
    ['the fourth', 'the fourth one', 'number four'],
    ['the fifth', 'the fifth one', 'number five'],
    ['the sixth', 'number six'],
    ['the seventh'],
    ['the eighth'],
    ['the ninth'],
  ],
  places: [
    placed('first', '(?:one|1)'),
    placed('second', '(?:two|2)'),
    placed('third', '(?:three|3)'),
    placed('fourth', '(?:four|4)'),
    placed('fifth', '(?:five|5)'),
    placed('sixth', '(?:six|6)'),
    placed('seventh', '(?:seven|7)'),
    placed('eighth', '(?:eight|8)'),
    placed('ninth', '(?:nine|9)'),
  ],
  last: new RegExp(`${before}(?:the )?last(?: one)?(?![a-z])`),
  noneOfList: new RegExp(
    `${before}(?:none(?: of .{2,20})?|neither(?: of .{2,20})?|not (?:one|any) of .{2,20}|nothing of .{2,20}|something else|another (?:one|thing))$`,
  ),
  denied: /(?<![a-z])(?:was|am|were) ?(?:not|n t) /,
  neither: /(?<![a-z])neither (?:[a-z]+ ){1,4}nor [a-z]/,
  denial: /(?<![a-z])(?:not|n t)(?![a-z])/,
  corrections: ['i mean', 'i meant', 'sorry no'],
  noneOfThem: ['none of them', 'none of these'],
  all: /^(?:all|all of them|every month|all year|the whole year)$/,
  except: /^(.+?) (?:except|but not) (.+)$|^(.+?) ([a-z]+) (?:no|not)$/,
  also: /^then /,
  leavesOut: /(?<![a-z])(except|not)(?![a-z])/,
  halfRange: /^(?=(?:from|until) ).* (?:to|until) ?/,
  openRange: /^(?:(?:until|up to) (.+)|from (.+?) (?:on|onwards))$/,
  range: /^from (.+?) (?:to|until|till|through) (.+)$/,
  twoRanges: /(?<![a-z])and (?:then )?from /,
  ends: /^the (first|last) ([a-z]+|\d{1,2})(?: months)?(?: .{0,20})?$/,
  isFirst: /^first/,
};
