// SPDX-License-Identifier: AGPL-3.0-or-later

import { packOf, sayer } from '#languages/index.ts';
import { blocksOn } from './blocks.ts';
import { line as lineColour, measure, sheet, small, stylesIn, text, usualColour } from './look.ts';
import type { Paper } from './paper.ts';
import { typesetter } from './typesetter.ts';

const say = sayer({
  page: { it: 'Pagina {n} di {of}', en: 'Page {n} of {of}', de: 'Seite {n} von {of}' },
});

/**
 * Prints a document as a tagged PDF that keeps PDF/UA-1 (ISO 14289-1): headings, lists and tables with their headers in reading
 * order, fonts within, what stands around the text marked as no content. The same paper gives the same bytes.
 */
export async function printPaper(paper: Paper): Promise<Uint8Array> {
  const { title, language, letterhead, reference, recipient = [], blocks, translations = [] } = paper;
  const colour = letterhead.colour ?? usualColour;
  const styles = stylesIn(colour);
  const createdAt = new Date(`${paper.date}T00:00:00Z`);
  const about = { title, author: letterhead.agency, lang: packOf(language).writing.locale, createdAt };
  const set = typesetter(about);

  const flow = (tag: 'H1' | 'P', words: string, style: typeof text) =>
    set.flow(set.element(tag), set.lines(words, style, measure), style, sheet.left);

  // The letterhead stands higher than the text of the pages that follow.
  set.decorate((doc) => doc.rect(0, 0, sheet.width, 7).fill(colour));
  set.line(set.element('P'), letterhead.name, styles.brand, { x: sheet.left, y: 40 });
  set.line(set.element('P'), letterhead.agency, small, { x: sheet.left, y: 62 });
  set.decorate((doc) =>
    doc
      .moveTo(sheet.left, 84)
      .lineTo(sheet.width - sheet.right, 84)
      .lineWidth(0.75)
      .strokeColor(lineColour)
      .stroke(),
  );
  set.down(20);
  if (recipient.length > 0) {
    set.flow(
      set.element('P'),
      recipient.flatMap((one) => set.lines(one, text, measure / 2)),
      text,
      sheet.left + measure / 2,
    );
    set.skip(18);
  }
  if (reference) flow('P', reference, small);
  if (paper.readerNote) {
    const lang = packOf(paper.readerNote.language).writing.locale;
    const note = set.lines(paper.readerNote.text, text, measure);
    set.flow(set.element('P', undefined, { lang }), note, text, sheet.left);
    set.skip(4);
  }
  set.skip(4);
  flow('H1', title, styles.h1);
  set.skip(10);
  blocksOn(set, blocks, styles);

  for (const other of translations) {
    set.newPage();
    const part = set.element('Sect', undefined, { lang: packOf(other.language).writing.locale });
    const head = set.element('H1', part);
    set.flow(head, set.lines(other.title, styles.h1, measure), styles.h1, sheet.left);
    set.skip(10);
    blocksOn(set, other.blocks, styles, part);
  }

  return set.finish((page, of, write) => {
    const above = { y: 46, align: 'left' } as const;
    if (page > 1) write(reference ? `${letterhead.name}  ·  ${reference}` : letterhead.name, small, above);
    write(letterhead.contact, small, { y: sheet.height - 54, align: 'left' });
    write(say('page', language, { n: page, of }), small, { y: sheet.height - 54, align: 'right' });
  });
}
