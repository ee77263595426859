// SPDX-License-Identifier: AGPL-3.0-or-later
import type { SearchWords } from '#languages/index.ts';
import { concepts } from './concepts.ts';

const endings = /(?:ations|ation|ments|ment|ings|ing|edly|ied|ies|ed|es|ers|er|ly|s)$/;

export const search: SearchWords = {
  stops: new Set(
    'the a an of to in on at for with from by and or but so i you he she it we they me my your his her our their this that these those is are was were be been am have has had do does did will would can could should want need like please hello hi thanks thank not no yes about what how when where who get got as if just some any'.split(
      ' ',
    ),
  ),
  stem: (word) => word.replace(endings, '') || word,
  concepts,
};
