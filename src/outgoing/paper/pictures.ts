// SPDX-License-Identifier: AGPL-3.0-or-later
import { encode } from 'uqr';
import { barHeights, type SumChart } from '#interview/index.ts';
import { line as lineColour, measure, sheet, small, type stylesIn, text } from './look.ts';
import type { Block } from './paper.ts';
import type { Element, Typesetter } from './typesetter.ts';

const tall = 96;
/** Bars are no wider than this: two of them do not fill a page. */
const widest = 46;

/** The bars of a sum, one a month, with the first and the last named below. The table that follows tells every one. */
export function barsOn(
  set: Typesetter,
  { label, months, ends }: SumChart,
  { styles, parent }: { readonly styles: ReturnType<typeof stylesIn>; readonly parent: Element | undefined },
): void {
  const step = Math.min(widest, measure / months.length);
  const width = step * months.length;
  // The picture, its ends and the head of its table stay together.
  set.need(tall + 2 * small.leading + 60);
  set.skip(4);
  const foot = set.y + tall;
  set.figure({ parent, label, width, height: tall }, (doc) => {
    for (const [n, height] of barHeights(months, tall).entries())
      doc.rect(sheet.left + n * step, foot - height, step * 0.75, height);
    doc.fill(styles.h2.colour);
  });
  set.decorate((doc) =>
    doc
      .moveTo(sheet.left, foot)
      .lineTo(sheet.left + width, foot)
      .lineWidth(0.75)
      .strokeColor(lineColour)
      .stroke(),
  );
  set.down(3);
  // The table says the same: read aloud it would be heard twice.
  const right = Math.max(sheet.left + width, sheet.left + 220);
  for (const [at, words] of (['0', '1'] as const).map((n) => [n, ends[n]] as const))
    for (const [n, word] of words.entries())
      set.furniture(word, small, {
        x: at === '0' ? sheet.left : right - set.widthOf(word, small),
        y: set.y + n * small.leading,
      });
  set.down(2 * small.leading + 8);
}

const side = 92;

/** A code for a telephone's camera, with its words beside it. Four modules of white around it belong to it (ISO/IEC 18004). */
export function codeOn(
  set: Typesetter,
  { address, label, text: words }: Extract<Block, { readonly kind: 'code' }>,
  parent: Element | undefined,
): void {
  const { size, data } = encode(address, { ecc: 'M', border: 4 });
  const module = side / size;
  const lines = set.lines(words, text, measure - side - 16);
  const height = Math.max(side, lines.length * text.leading);
  set.need(height);
  const top = set.y;
  set.figure({ parent, label, width: side, height: side }, (doc) => {
    for (const [y, row] of data.entries())
      for (const [x, isDark] of row.entries())
        if (isDark) doc.rect(sheet.left + x * module, top + y * module, module, module);
    doc.fill('#000000');
  });
  const first = top + Math.max(0, (side - lines.length * text.leading) / 2);
  const paragraph = set.element('P', parent);
  lines.forEach((one, n) => {
    const isLast = n === lines.length - 1;
    set.line(paragraph, isLast ? one : `${one} `, text, {
      x: sheet.left + side + 16,
      y: first + n * text.leading,
    });
  });
  set.down(height - side + 12);
}
