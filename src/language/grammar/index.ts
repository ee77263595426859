// SPDX-License-Identifier: AGPL-3.0-or-later

export { normalise } from './normalise.ts';
export {
  either,
  empty,
  type Grammar,
  map,
  oneOf,
  optional,
  part,
  pattern,
  type Read,
  type Reading,
  type Rule,
  seq,
  word,
} from './rules.ts';
export { countSentences, wordsIn } from './sentences.ts';
