// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import PDFDocument from 'pdfkit';
import { isPrintable } from '#core/index.ts';
import { type Style, sheet } from './look.ts';
import { runsOf } from './runs.ts';

/** A piece of the document's structure, as a screen reader walks it. */
export type Element = ReturnType<PDFKit.Mixins.PDFMarking['struct']>;

type Tag =
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'Caption'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure';

/** Sets lines on pages, from above to below, each with its place in the structure. */
export interface Typesetter {
  /** Where the next line's top is, from the top of the page. */
  readonly y: number;
  /** The text's lines in a width. Whatever no font has stands as its number: a glyph that is not there would be silent. */
  lines(text: string, style: Style, width: number): readonly string[];
  /** A structure element below another, open for its content. */
  element(
    tag: Tag,
    parent?: Element,
    options?: { readonly lang?: string; readonly scope?: 'Row' | 'Column' },
  ): Element;
  /** Goes down by a distance; nothing at the top of a page. */
  skip(distance: number): void;
  /** Goes down by a distance, even from the top of a page. */
  down(distance: number): void;
  /** Begins a page unless so much is left on this one. True when it did. */
  need(height: number): boolean;
  /** Is so much left on this page? */
  fits(height: number): boolean;
  /** Sets a line at a place without moving on: `x` from the left edge of the paper, `y` its top. */
  line(element: Element, text: string, style: Style, at: { readonly x: number; readonly y: number }): void;
  /** Sets lines below each other and goes on below them, over as many pages as they take. */
  flow(element: Element, lines: readonly string[], style: Style, x: number): void;
  /** Sets a line that is no content: column names that stand again on the next page. */
  furniture(text: string, style: Style, at: { readonly x: number; readonly y: number }): void;
  /** Draws a picture that is content, so wide and high from here on, and goes on below it. `label` says what it is for who does not see it. */
  figure(of: Figure, draw: (doc: typeof PDFDocument.prototype) => void): void;
  /** Draws what is no content: lines and grounds. */
  decorate(draw: (doc: typeof PDFDocument.prototype) => void): void;
  newPage(): void;
  widthOf(text: string, style: Style): number;
  /** Ends the document; `furnish` adds what each page has around its text, which is no content either. */
  finish(furnish: (page: number, of: number, write: Furnish) => void): Promise<Uint8Array>;
}

/** A picture that is content: whose part it is, what it says to who does not see it, and its size. */
export interface Figure {
  readonly parent: Element | undefined;
  readonly label: string;
  readonly width: number;
  readonly height: number;
}

/** Writes a line of page furniture. */
export type Furnish = (
  text: string,
  style: Style,
  at: { readonly y: number; readonly align: 'left' | 'right' },
) => void;

// Not the portal's WOFF2: fontkit 2.0 takes its outlines for those of a plain font and embeds empty letters (seen, not told by veraPDF).
const fonts = path.join(import.meta.dirname, 'fonts');
const regular = readFileSync(path.join(fonts, 'titillium-400.ttf'));
const bold = readFileSync(path.join(fonts, 'titillium-700.ttf'));
// For names and words in letters that Titillium lacks: Greek, Cyrillic, Arabic, Hebrew, arrows, signs of mathematics.
const require = createRequire(import.meta.url);
const foreign = readFileSync(require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'));
const foreignBold = readFileSync(require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'));

/** A new tagged document (ISO 14289-1, PDF/UA-1). `createdAt` is all it knows of time. */
export function typesetter(about: {
  readonly title: string;
  readonly author: string;
  readonly lang: string;
  readonly createdAt: Date;
}): Typesetter {
  const doc = new PDFDocument({
    pdfVersion: '1.7',
    // Missing in the types of 0.17, there in 0.20.
    ...({ subset: 'PDF/UA' } as object),
    tagged: true,
    lang: about.lang,
    displayTitle: true,
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    bufferPages: true,
    info: {
      Title: forXmlToo(about.title),
      Author: forXmlToo(about.author),
      Producer: 'Sportello',
      Creator: 'Sportello',
      CreationDate: about.createdAt,
    },
  });
  doc.registerFont('regular', regular);
  doc.registerFont('bold', bold);
  const known = charactersOf(doc);
  // Opened only where a letter needs them: a document without foreign letters carries one font less.
  let isOpen = false;
  const openForeign = () => {
    if (isOpen) return;
    doc.registerFont('foreign', foreign);
    doc.registerFont('foreign-bold', foreignBold);
    isOpen = true;
  };
  const has = (letter: string) => known.has(letter.codePointAt(0) ?? 0);
  const root = doc.struct('Document');
  doc.addStructure(root);
  let y: number = sheet.top;
  const bottom = sheet.height - sheet.bottom;

  const use = ({ bold: heavy, size }: Style, isForeign: boolean) => {
    if (!isForeign) return doc.font(heavy ? 'bold' : 'regular').fontSize(size);
    openForeign();
    // Its letters are larger for their size.
    return doc.font(heavy ? 'foreign-bold' : 'foreign').fontSize(size * 0.92);
  };
  const widthOf = (text: string, style: Style) =>
    runsOf(text, has).reduce(
      (sum, { text: run, isForeign }) => sum + use(style, isForeign).widthOfString(run),
      0,
    );
  const set = (text: string, style: Style, x: number, top: number) => {
    // Capitals of Titillium are 0.69 of the size high: they stand in the middle of the line's height.
    const foot = top + style.leading / 2 + style.size * 0.345;
    let at = x;
    for (const { text: run, isForeign } of runsOf(text, has)) {
      use(style, isForeign).fillColor(style.colour);
      doc.text(run, at, foot, { lineBreak: false, baseline: 'alphabetic' });
      at += doc.widthOfString(run);
    }
  };
  const newPage = () => {
    doc.addPage({ size: 'A4', margin: 0 });
    y = sheet.top;
  };
  newPage();

  const typeset: Typesetter = {
    get y() {
      return y;
    },
    widthOf,
    newPage,
    lines: (text, style, width) =>
      tidy(text)
        .split('\n')
        .flatMap((part) => wrapped(part, width, (piece) => widthOf(piece, style))),
    element(tag, parent = root, options = {}) {
      const made = doc.struct(tag, options);
      parent.add(made);
      return made;
    },
    skip(distance) {
      if (y > sheet.top) y += distance;
    },
    down(distance) {
      y += distance;
    },
    fits: (height) => y + height <= bottom,
    need(height) {
      if (y + height <= bottom || y === sheet.top) return false;
      newPage();
      return true;
    },
    line(element, text, style, { x, y: top }) {
      element.add(() => set(text, style, x, top));
    },
    flow(element, lines, style, x) {
      let rest = lines;
      while (rest.length > 0) {
        if (y + style.leading > bottom) newPage();
        const most = Math.max(1, Math.floor((bottom - y + 0.01) / style.leading));
        // A last line does not stand alone at the head of the next page.
        const count = most === rest.length - 1 && most > 2 ? most - 1 : most;
        const here = rest.slice(0, count);
        rest = rest.slice(count);
        // The space at a line's end keeps the words apart for whoever takes the text out or hears it.
        element.add(() =>
          here.forEach((text, n) => {
            const isLast = n === here.length - 1 && rest.length === 0;
            set(isLast ? text : `${text} `, style, x, y + n * style.leading);
          }),
        );
        y += here.length * style.leading;
      }
    },
    furniture(text, style, { x, y: top }) {
      doc.markContent('Artifact', { type: 'Pagination' });
      set(text, style, x, top);
      doc.endMarkedContent();
    },
    figure({ parent = root, label, width, height }, draw) {
      // Missing in the types of 0.17, there in 0.20: the box around it, which readers need to show it enlarged (ISO 32000-1, 14.8.5.4.5).
      const box = { bbox: [sheet.left, y, sheet.left + width, y + height] };
      const made = doc.struct('Figure', { alt: label, ...box });
      parent.add(made);
      made.add(() => draw(doc));
      y += height;
    },
    decorate(draw) {
      doc.markContent('Artifact', { type: 'Layout' });
      draw(doc);
      doc.endMarkedContent();
    },
    finish(furnish) {
      const { count } = doc.bufferedPageRange();
      for (let n = 0; n < count; n++) {
        doc.switchToPage(n);
        doc.markContent('Artifact', { type: 'Pagination' });
        furnish(n + 1, count, (text, style, { y: top, align }) => {
          const clean = tidy(text);
          const x = align === 'left' ? sheet.left : sheet.width - sheet.right - widthOf(clean, style);
          set(clean, style, x, top);
        });
        doc.endMarkedContent();
      }
      return bytesOf(doc);
    },
  };
  return typeset;
}

// pdfkit 0.20.2 puts title and author into the XMP packet as they stand: "a & b" there is no XML, and the packet is lost.
function forXmlToo(plain: string): string {
  const escaped = plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const both = new String(plain);
  both.toString = () => escaped;
  return both as string;
}

function bytesOf(doc: typeof PDFDocument.prototype): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('error', reject);
    doc.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    doc.end();
  });
}

function charactersOf(doc: typeof PDFDocument.prototype): ReadonlySet<number> {
  const font = doc.font('regular') as unknown as {
    readonly _font: { readonly font: { readonly characterSet: readonly number[] } };
  };
  return new Set(font._font.font.characterSet);
}

/**
 * The text in letters that one of the fonts has. What neither has was refused where it was typed (`isPrintable`); should it come all the
 * same, its number in Unicode stands in its place: never another letter, and never a question mark that says nothing.
 */
function tidy(text: string): string {
  return [...text.normalize('NFC').replaceAll('\r', '').replaceAll('\t', ' ')]
    .map((letter) => (letter === '\n' || isPrintable(letter) ? letter : numbered(letter)))
    .join('');
}

// What joins and colours other letters has no outline of its own.
function numbered(letter: string): string {
  if (/\p{Default_Ignorable_Code_Point}|\p{Emoji_Modifier}/u.test(letter)) return '';
  return `[U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
}

// An act and its number, an article, a comma: "L. 241/1990", "art. 21-nonies" stand on one line.
const between =
  /(?<!(?<![^ (])(?:artt?\.|cc?\.|lett\.|L\.|D\.(?:L|Lgs|M|P\.R|P\.C\.M)\.|R\.D\.L\.|Circ\.|Msg)) +/;

/** Words into lines, as many in each as go; a word that is wider than the line is cut. */
function wrapped(text: string, width: number, widthOf: (text: string) => number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(between)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (widthOf(line) > width) {
      const letters = [...line];
      let count = letters.length - 1;
      while (count > 1 && widthOf(letters.slice(0, count).join('')) > width) count--;
      lines.push(letters.slice(0, count).join(''));
      line = letters.slice(count).join('');
    }
  }
  lines.push(line);
  return lines;
}
