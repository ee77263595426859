// SPDX-License-Identifier: AGPL-3.0-or-later
import { cell, line as lineColour, measure, type Style, sheet, type stylesIn } from './look.ts';
import type { Table } from './paper.ts';
import type { Element, Typesetter } from './typesetter.ts';

interface Setting extends Pick<Table, 'columns' | 'rows' | 'totals'> {
  readonly caption?: string;
  /** How the first cell of a row is set, when it is the name of a fact. */
  readonly headStyle: Style | undefined;
  readonly styles: ReturnType<typeof stylesIn>;
}

interface Cell {
  readonly tag: 'TH' | 'TD';
  readonly scope?: 'Row' | 'Column';
  readonly lines: readonly string[];
  readonly style: Style;
  readonly x: number;
  readonly width: number;
  readonly figures: boolean;
}

const tornAbove = 260;
const padding = { above: 5, below: 5, between: 14 } as const;

/**
 * Sets a table whose headers a screen reader tells with each cell (ISO 14289-1 section 7.5: TH with its scope). A row is kept on one
 * page when a page can hold it; the columns' names stand again on each page, to the eye only.
 */
export function tableOn(set: Typesetter, table: Setting, parent: Element | undefined): void {
  const { columns, rows, caption, styles, headStyle } = table;
  const element = set.element('Table', parent);
  const shares = columns.reduce((sum, { share = 1 }) => sum + share, 0);
  const free = measure - padding.between * (columns.length - 1);
  let x: number = sheet.left;
  const places = columns.map(({ share = 1, figures = false }) => {
    const width = (free * share) / shares;
    const place = { x, width, figures };
    x += width + padding.between;
    return place;
  });

  const hasHeads = columns.some(({ label }) => label !== '');
  const heads = places.map((place, n): Cell => {
    const style = styles.columnHead;
    const lines = set.lines(columns[n]?.label ?? '', style, place.width);
    return { ...place, tag: 'TH', scope: 'Column', lines, style };
  });
  const isTotal = (n: number) => table.totals === true && n === rows.length - 1;
  const body = rows.map((row, n) =>
    places.map((place, column): Cell => {
      const style = isTotal(n) ? { ...cell, bold: true } : column === 0 ? (headStyle ?? cell) : cell;
      const lines = set.lines(row[column] ?? '', style, place.width);
      return column === 0
        ? { ...place, tag: 'TH', scope: 'Row', lines, style }
        : { ...place, tag: 'TD', lines, style };
    }),
  );

  // A short table is not torn: it is read at one glance.
  const whole = [heads, ...body].reduce((sum, cells) => sum + heightOf(cells), 40);
  if (whole < tornAbove) set.need(whole);
  if (caption) {
    const lines = set.lines(caption, styles.caption, measure);
    const first = heightOf(hasHeads ? heads : []) + heightOf(body[0] ?? []);
    set.skip(4);
    set.need(lines.length * styles.caption.leading + first);
    set.flow(set.element('Caption', element), lines, styles.caption, sheet.left);
    set.skip(2);
  }
  if (hasHeads) {
    set.need(heightOf(heads) + heightOf(body[0] ?? []));
    rowOn(set, heads, set.element('TR', element));
    ruleOn(set, 1.25, styles.h2.colour);
  }
  for (const [n, cells] of body.entries()) {
    const isNew = set.need(Math.min(heightOf(cells), 400));
    if (isNew && hasHeads) {
      againOn(set, heads);
      ruleOn(set, 1.25, styles.h2.colour);
    }
    if (isTotal(n)) ruleOn(set, 1.25, styles.h2.colour);
    rowOn(set, cells, set.element('TR', element));
    ruleOn(set, 0.5, lineColour);
  }
}

function heightOf(cells: readonly Cell[]): number {
  const inner = Math.max(0, ...cells.map(({ lines, style }) => lines.length * style.leading));
  return inner + padding.above + padding.below;
}

/** A row; one that no page can hold goes on over the next pages, line by line. */
function rowOn(set: Typesetter, cells: readonly Cell[], row: Element): void {
  const elements = cells.map(({ tag, scope }) => set.element(tag, row, scope ? { scope } : {}));
  let done = 0;
  const most = Math.max(...cells.map(({ lines }) => lines.length));
  const leading = Math.max(...cells.map(({ style }) => style.leading));
  do {
    const top = set.y + padding.above;
    let count = 1;
    while (done + count < most && set.fits(padding.above + (count + 1) * leading + padding.below)) count++;
    for (const [n, one] of cells.entries()) {
      const element = elements[n];
      for (const [at, words] of one.lines.slice(done, done + count).entries()) {
        const isLast = done + at === one.lines.length - 1;
        const y = top + at * one.style.leading;
        if (element)
          set.line(element, isLast ? words : `${words} `, one.style, { x: xOf(set, one, words), y });
      }
    }
    done += count;
    set.down(padding.above + count * leading + padding.below);
    if (done < most) set.newPage();
  } while (done < most);
}

function againOn(set: Typesetter, heads: readonly Cell[]): void {
  const top = set.y + padding.above;
  for (const one of heads) {
    one.lines.forEach((words, n) => {
      set.furniture(words, one.style, { x: xOf(set, one, words), y: top + n * one.style.leading });
    });
  }
  set.down(heightOf(heads));
}

function xOf(set: Typesetter, { figures, x, width, style }: Cell, words: string): number {
  return figures ? x + width - set.widthOf(words, style) : x;
}

function ruleOn(set: Typesetter, width: number, colour: string): void {
  const { y } = set;
  set.decorate((doc) =>
    doc
      .moveTo(sheet.left, y)
      .lineTo(sheet.width - sheet.right, y)
      .lineWidth(width)
      .strokeColor(colour)
      .stroke(),
  );
}
