// SPDX-License-Identifier: AGPL-3.0-or-later
import type { CalendarDate, Language } from '#core/index.ts';
import type { SumChart } from '#interview/index.ts';

/** A document to be printed: plain data, so that it can be kept, compared and printed again to the same bytes. */
export interface Paper {
  /** Heads the first page, and names the document in a reader's window and to a screen reader. */
  readonly title: string;
  readonly language: Language;
  /** The day the document bears. Nothing of the machine's clock goes into the file. */
  readonly date: CalendarDate;
  readonly letterhead: Letterhead;
  /** What tells this document from others, on each page: "Domanda 1234-5678 · Protocollo 2026/0000042". */
  readonly reference?: string;
  /** To whom it goes, a line each. */
  readonly recipient?: readonly string[];
  /** A line above the text in the language of who reads it, where the text has no words in it. */
  readonly readerNote?: { readonly language: Language; readonly text: string };
  readonly blocks: readonly Block[];
  /** The same in other languages, each from a new page on. */
  readonly translations?: readonly Translation[];
}

/** Who writes. `letterheadOf` makes it of the catalogue's brand. */
export interface Letterhead {
  readonly name: string;
  readonly agency: string;
  /** At the foot of each page: whom to call. */
  readonly contact: string;
  /** Hex colour of name and headings, dark enough on white. */
  readonly colour?: string;
}

export interface Translation {
  readonly language: Language;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A piece of a document. Texts are plain: no markup is read in them. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly look?: 'lead' | 'small' }
  /** Something nobody may miss, in a box: "Dati di esempio". */
  | { readonly kind: 'notice'; readonly title: string; readonly text?: string }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly numbered?: boolean }
  /** Names and what they are: "Protocollo: 2026/0000042". */
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  /** How a sum goes from month to month. */
  | { readonly kind: 'bars'; readonly chart: SumChart }
  /** An address as a QR code, with words beside it; `label` says where it leads for who does not see it. */
  | { readonly kind: 'code'; readonly address: string; readonly label: string; readonly text: string }
  | Table
  | Signature;

export interface Fact {
  readonly name: string;
  readonly text: string;
}

export interface Table {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly Column[];
  /** Texts in the order of the columns. The first of each row is its header. */
  readonly rows: readonly (readonly string[])[];
  /** The last row is the sum of those above: set apart and bold. */
  readonly totals?: boolean;
}

interface Column {
  readonly label: string;
  /** Share of the width against the other columns; 1 when absent. */
  readonly share?: number;
  /** Figures stand on the right, so that their digits are below each other. */
  readonly figures?: boolean;
}

export interface Signature {
  readonly kind: 'signature';
  readonly role: string;
  readonly name: string;
  /** "Firmato il 25 novembre 2026"; how it was signed. */
  readonly words?: string;
}
