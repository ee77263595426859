// SPDX-License-Identifier: AGPL-3.0-or-later
import {
  ground,
  lead,
  line as lineColour,
  measure,
  name,
  sheet,
  small,
  strong,
  type stylesIn,
  text,
} from './look.ts';
import type { Block, Signature } from './paper.ts';
import { barsOn, codeOn } from './pictures.ts';
import { tableOn } from './table.ts';
import type { Element, Typesetter } from './typesetter.ts';

type Styles = ReturnType<typeof stylesIn>;

/** Sets blocks below each other. */
export function blocksOn(set: Typesetter, blocks: readonly Block[], styles: Styles, parent?: Element): void {
  for (const [at, block] of blocks.entries()) blockOn(set, block, blocks.slice(at + 1), styles, parent);
}

function blockOn(
  set: Typesetter,
  block: Block,
  after: readonly Block[],
  styles: Styles,
  parent: Element | undefined,
): void {
  switch (block.kind) {
    case 'heading': {
      const style = block.level === 2 ? styles.h2 : styles.h3;
      const lines = set.lines(block.text, style, measure);
      set.skip(block.level === 2 ? 14 : 6);
      // A heading never stands alone at the foot of a page, nor the end of a few lines at the head of the next.
      const below = after.length > 0 ? Math.max(44, fewLinesOf(set, after)) : 0;
      set.need(lines.length * style.leading + Math.max(below, endOf(set, after, styles)));
      set.flow(set.element(`H${block.level}`, parent), lines, style, sheet.left);
      set.skip(4);
      return;
    }
    case 'paragraph': {
      const style = block.look === 'lead' ? lead : block.look === 'small' ? small : text;
      for (const part of block.text.split(/\n{2,}/)) {
        const lines = set.lines(part, style, measure);
        set.need(beforeBreak(lines.length) * style.leading);
        set.flow(set.element('P', parent), lines, style, sheet.left);
        set.skip(style.leading * 0.5);
      }
      return;
    }
    case 'notice':
      noticeOn(set, block, styles, parent);
      return;
    case 'list': {
      const list = set.element('L', parent, {});
      for (const [n, item] of block.items.entries()) {
        const lines = set.lines(item, text, measure - 20);
        set.need(beforeBreak(lines.length) * text.leading);
        const li = set.element('LI', list);
        set.line(set.element('Lbl', li), block.numbered ? `${n + 1}.` : '•', text, {
          x: sheet.left + 4,
          y: set.y,
        });
        set.flow(set.element('LBody', li), lines, text, sheet.left + 20);
        set.skip(3);
      }
      set.skip(6);
      return;
    }
    case 'facts': {
      const rows = block.facts.map((fact) => [fact.name, fact.text]);
      const columns = [
        { label: '', share: 2 },
        { label: '', share: 3 },
      ];
      tableOn(set, { columns, rows, headStyle: name, styles }, parent);
      set.skip(10);
      return;
    }
    case 'bars':
      barsOn(set, block.chart, { styles, parent });
      return;
    case 'code':
      codeOn(set, block, parent);
      return;
    case 'table': {
      tableOn(set, { ...block, headStyle: undefined, styles }, parent);
      set.skip(12);
      return;
    }
    case 'signature':
      signatureOn(set, block, parent);
      return;
  }
}

/** Lines that must find place on a page: two at least stand on each side of a break. */
function beforeBreak(lines: number): number {
  return lines <= 3 ? lines : 2;
}

/** As much as keeps together under a heading, in points. */
const fewLines = 8 * text.leading;

/** How high the paragraphs are up to the next heading, or to the first lines of a list; 0 where they are many, or something else is among them. */
function fewLinesOf(set: Typesetter, after: readonly Block[]): number {
  const end = after.findIndex(({ kind }) => kind === 'heading');
  let height = 0;
  for (const block of end < 0 ? after : after.slice(0, end)) {
    if (block.kind === 'list') return height + 2 * text.leading;
    if (block.kind !== 'paragraph' || block.look) return 0;
    height += (set.lines(block.text, text, measure).length + 0.5) * text.leading;
    if (height > fewLines) return 0;
  }
  return height;
}

/** As much as the end of a document keeps together, in points: less than half a page. */
const shortEnd = 20 * text.leading;

// Under the last heading but one: all that follows, so that who signed does not stand on a page alone. 0 where that is long.
function endOf(set: Typesetter, after: readonly Block[], styles: Styles): number {
  if (after.filter(({ kind }) => kind === 'heading').length !== 1) return 0;
  let height = 0;
  for (const block of after) {
    const own = heightOf(set, block, styles);
    if (own === undefined) return 0;
    height += own;
  }
  return height <= shortEnd ? height : 0;
}

function heightOf(set: Typesetter, block: Block, styles: Styles): number | undefined {
  const of = (words: string, width: number = measure) => set.lines(words, text, width).length * text.leading;
  switch (block.kind) {
    case 'heading': {
      const style = block.level === 2 ? styles.h2 : styles.h3;
      return set.lines(block.text, style, measure).length * style.leading + 18;
    }
    case 'paragraph':
      return block.look ? undefined : of(block.text) + text.leading * 0.5;
    case 'list':
      return block.items.reduce((sum, item) => sum + of(item, measure - 20) + 3, 6);
    default:
      return undefined;
  }
}

function noticeOn(
  set: Typesetter,
  block: Extract<Block, { kind: 'notice' }>,
  styles: Styles,
  parent: Element | undefined,
): void {
  const inside = measure - 32;
  const title = set.lines(block.title, strong, inside);
  const words = block.text ? set.lines(block.text, text, inside) : [];
  const height = (title.length + words.length) * text.leading + 20;
  set.need(height);
  const top = set.y;
  set.decorate((doc) => {
    doc.rect(sheet.left, top, measure, height).fill(ground);
    doc.rect(sheet.left, top, 4, height).fill(styles.h2.colour);
  });
  set.skip(10);
  set.flow(set.element('P', parent), title, strong, sheet.left + 18);
  if (words.length > 0) set.flow(set.element('P', parent), words, text, sheet.left + 18);
  set.skip(10 + 12);
}

function signatureOn(
  set: Typesetter,
  { role, name: who, words }: Signature,
  parent: Element | undefined,
): void {
  const x = sheet.left + measure / 2;
  const width = measure / 2;
  const below = words ? set.lines(words, small, width) : [];
  set.skip(18);
  set.need(2 * text.leading + below.length * small.leading + 12);
  set.flow(set.element('P', parent), set.lines(role, text, width), text, x);
  set.flow(set.element('P', parent), set.lines(who, strong, width), strong, x);
  const y = set.y + 4;
  set.decorate((doc) =>
    doc
      .moveTo(x, y)
      .lineTo(sheet.width - sheet.right, y)
      .lineWidth(0.75)
      .strokeColor(lineColour)
      .stroke(),
  );
  set.skip(8);
  if (below.length > 0) set.flow(set.element('P', parent), below, small, x);
  set.skip(12);
}
