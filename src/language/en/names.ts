// SPDX-License-Identifier: AGPL-3.0-or-later
import type { NameTalk } from '#languages/index.ts';
import { givenNames } from './given-names.ts';

export const names: NameTalk = {
  leads:
    /^(?:um+|uh+|er+m?|well|so|ok|okay|yes|hello|hi|my name is|my name's|my first name is|my given name is|my surname is|my family name is|my last name is|the name is|the surname is|the last name is|the first name is|the name's|i am called|i'm called|i am|i'm|people call me|it is|it's|that is|that's|this is|he is called|she is called|his name is|her name is|name|surname|first name|last name|call me|mr|mrs|ms|miss|doctor)(?:[\s,:.]+)/i,
  tails: /[\s,.]+(?:please|thanks|thank you|ok|okay|madam|sir)[.!]?$/i,
  corrections:
    /(?:^|[\s,.]+)(?:no[,\s]+sorry|sorry[,\s]+no|no[,\s]+i mean|i meant|i mean|rather|correction|sorry|no)[\s,.]+/i,
  spelled:
    /[\s,.;:]+(?:spelled|spelt|that's spelled|that is spelled|spelling|it's spelled|which is)[\s,:]+/gi,
  joined:
    /[\s,]+(?:all one word|all in one word|one word|no space|without a space|without space|all together|no apostrophe)(?=[\s,.]|$)/i,
  apart: /[\s,]+(?:with a space(?: in between)?|two words|in two words|separate words)(?=[\s,.]|$)/i,
  apostrophe: /[\s,]+(?:with an apostrophe|with apostrophe)(?=[\s,.]|$)/i,
  accent: /[\s,]+(?:with an accent(?: at the end| on the (?:a|e|i|o|u))?|accented)(?=[\s,.]|$)/i,
  remarks:
    /[\s,]+(?:(?:with )?(?:a )?(?:double|two) \p{L}+|with one \p{L}+|with an? \p{L}+(?: at the (?:end|beginning))?|not \p{L}+|like \p{L}+(?: and \p{L}+)?|as it sounds|like the \p{L}+)(?=[\s,.]|$)/iu,
  signs: {
    space: / (?:space|new word) /g,
    apostrophe: / (?:apostrophe) /g,
    hyphen: / (?:hyphen|dash) /g,
  },
  given: givenNames,
  aside: /[\s,]+(?:but|known as|like|the one)\s.*$/iu,
  neverNames: new Set(
    'well um uh er hello hi wait moment so then after before not what why who how when where which want would could should can my your his her our their this that these those is are was were am be been do does did have has had the a an of to in on at with from and or but if yes no ok please thanks sorry know say said tell question number name surname first last phone code nothing none you me we they it i he she one two three four five six seven eight nine ten don t'.split(
      ' ',
    ),
  ),
  labelled: {
    given: [
      /(?:^|[,;] ?| and | und |my |mein )(?:(?:first|given) name)(?: is| ist)?:? ([\p{L}'’ -]{2,40}?)(?=$|[,;.]| and | und )/iu,
    ],
    family: [
      /(?:^|[,;] ?| and | und |my |mein )(?:(?:surname|last name|family name))(?: is| ist)?:? ([\p{L}'’ -]{2,40}?)(?=$|[,;.]| and | und )/iu,
    ],
  },
};
