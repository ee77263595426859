// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Brand } from '#catalogue/index.ts';
import type { Letter, LetterPart } from '#decisions/index.ts';
import { type Block, letterheadOf, type Paper, sumsBlocks } from '#paper/index.ts';
import { type Application, readerOf } from '#record/index.ts';
import { say } from './phrases.ts';

/**
 * A letter on paper: in the main language first, which has legal force, then in the person's own, from a new page on. Where the letter has
 * no words in theirs, a line in it says so above the text.
 */
export function letterPaper(
  letter: Letter,
  brand: Brand,
  person: Pick<Application, 'language' | 'wishedLanguage'>,
): Paper {
  const [first, ...all] = letter.texts;
  const read = readerOf(person);
  const others = all.filter((other) => other.language === read);
  if (!first) throw new Error('a letter without words');
  const { language, title } = first;
  const { number, protocol } = letter;
  return {
    title,
    language,
    date: letter.on,
    letterhead: letterheadOf(brand, language),
    reference: say('reference', language, { number, protocol: protocol ?? '' }),
    ...(letter.to ? { recipient: [letter.to.name, letter.to.codiceFiscale] } : {}),
    ...(person.wishedLanguage ? { readerNote: { language: read, text: say('onlyInMain', read) } } : {}),
    blocks: first.parts.flatMap(blocksOf),
    translations: others.map((other) => ({
      language: other.language,
      title: other.title,
      blocks: other.parts.flatMap(blocksOf),
    })),
  };
}

function blocksOf(part: LetterPart): readonly Block[] {
  switch (part.type) {
    case 'heading':
      return [{ kind: 'heading', level: 2, text: part.text }];
    case 'text':
      return [{ kind: 'paragraph', text: part.text }];
    case 'facts':
      return [{ kind: 'facts', facts: part.facts.map(([name, text]) => ({ name, text })) }];
    case 'list':
      return [{ kind: 'list', items: part.items }];
    case 'sums':
      return sumsBlocks(part);
  }
}
