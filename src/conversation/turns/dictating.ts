// SPDX-License-Identifier: AGPL-3.0-or-later
import { hearYesNo, type Understanding } from '#spoken/index.ts';
import { phrase } from './phrases.ts';
import { sayValue } from './saying.ts';
import type { Next, Question } from './script.ts';
import type { Dictated, TurnState } from './state.ts';

type Piece = Dictated['pieces'][number];

/** What stands in the place of the one piece of a code that is asked again. */
const gap = '…';
// Whoever was asked three of their pieces again says the code anew.
const mostAsked = 3;
// As people read cards. A longer piece is no sooner heard the second time.
const longest = 8;
const usual = 4;

/** A code whose pieces so far are these, with what is said now: after them, or in the place of the one that is asked again. */
export function wholeSaid(partial: string, said: string): string {
  if (partial.includes(gap)) return partial.replace(gap, () => said);
  return partial ? `${partial} ${said}` : said;
}

/** The same up to the end of what is said now. */
export function beginningSaid(partial: string, said: string): string {
  const [before = ''] = partial.split(gap);
  return wholeSaid(before.trim(), said);
}

/** Whether one piece of a code is asked again. */
export function isPieceAsked({ partial }: Pick<TurnState, 'partial'>): boolean {
  return partial.includes(gap);
}

/** The question for the one piece; undefined where none is asked again. */
export function askedPiece({ partial, dictated, language }: TurnState): readonly string[] | undefined {
  const asked = dictated?.asked.at(-1);
  const piece = asked === undefined ? undefined : dictated?.pieces[asked];
  return piece && partial.includes(gap) ? [phrase('onePiece', language, { value: piece.text })] : undefined;
}

/** The characters that were understood of the pieces said so far. */
export function understoodSoFar({ partial, dictated }: TurnState): string {
  const pieces = dictated?.pieces ?? [];
  return partial !== '' && joined(pieces) === partial ? pieces.map(({ code }) => code).join('') : '';
}

/** The pieces said so far with one more; `rest` of what was understood is the code up to its end. */
export function withPiece(
  { partial, dictated }: TurnState,
  text: string,
  { rest = '', confidence: sure, problem }: Understanding<unknown>,
): Dictated {
  const all = dictated?.pieces ?? [];
  // What was kept of another code, or of another try, does not count.
  const pieces = partial !== '' && joined(all) === partial ? all : [];
  const before = pieces.reduce((sum, { code }) => sum + code.length, 0);
  // How surely the last one was heard cannot be told, where the whole does not hold.
  const mean = pieces.reduce((sum, piece) => sum + piece.confidence, 0) / Math.max(1, pieces.length);
  const confidence = problem === 'incomplete' ? sure : mean;
  return { pieces: [...pieces, { text, code: rest.slice(before), confidence }], asked: [] };
}

/** The pieces with another text for the one that was asked again. */
export function withAnother({ dictated }: TurnState, text: string): Dictated | undefined {
  const at = dictated?.asked.at(-1);
  return (
    dictated && {
      ...dictated,
      pieces: dictated.pieces.map((piece, n) => (n === at ? { ...piece, text } : piece)),
    }
  );
}

/** Whether somebody says that their piece was heard as they said it: "sì, è giusto". */
export function isPieceRight(text: string, language: TurnState['language']): boolean {
  const { value, problem, rest = '' } = hearYesNo(text, { language });
  return value === true && !problem && rest.trim() === '';
}

/** What somebody says of the piece alone: "no, zero cinque" says the figures. */
export function pieceIn(text: string, language: TurnState['language']): string {
  const { value, rest = '' } = hearYesNo(text, { language });
  return value === false && rest.trim() !== '' ? rest : text;
}

/**
 * Asks again for the one piece of a code that is doubtful, and keeps the others: the one that was heard with the least confidence; where
 * they are alike, the one in which a near code that holds differs; then the longest. Of a piece that is too long to be said again four
 * characters are asked at a time. Undefined where the code came whole, or enough
 * pieces were asked.
 */
export function askPiece<S extends TurnState, E>(
  state: S,
  at: Question<S, E>,
  { pieces: said, asked }: Dictated,
  near?: unknown,
): Next<S, E> | undefined {
  if (said.length < 2 || asked.length >= mostAsked) return undefined;
  const { path } = at;
  // Once asked about, all are short: the places of those that were asked stay.
  const pieces = asked.length > 0 ? said : said.flatMap((piece) => shorter(at, piece));
  const differs = typeof near === 'string' ? differing(pieces, near) : undefined;
  const [doubtful] = pieces
    .map((piece, n) => ({ ...piece, at: n }))
    .filter((piece) => !asked.includes(piece.at))
    .sort(
      (a, b) =>
        Math.round(10 * a.confidence) - Math.round(10 * b.confidence) ||
        Number(b.at === differs) - Number(a.at === differs) ||
        b.code.length - a.code.length,
    );
  if (!doubtful) return undefined;
  const partial = joined(pieces.map((piece, n) => (n === doubtful.at ? { text: gap } : piece)));
  const dictated: Dictated = { pieces, asked: [...asked, doubtful.at] };
  return { state: { ...state, path, pending: null, partial, dictated } };
}

function shorter<S extends TurnState, E>(at: Question<S, E>, piece: Piece): readonly Piece[] {
  if (piece.code.length <= longest) return [piece];
  const fours = piece.code.match(new RegExp(`.{1,${usual}}`, 'g')) ?? [];
  return fours.map((code) => ({ text: sayValue(at, code), code, confidence: piece.confidence }));
}

// The place of the piece in which a code is another than was heard. Of the last piece no more is known than that the others agree.
function differing(pieces: Dictated['pieces'], near: string): number {
  let from = 0;
  const at = pieces.slice(0, -1).findIndex(({ code }) => {
    const isSame = near.slice(from, from + code.length) === code;
    from += code.length;
    return !isSame;
  });
  return at === -1 ? pieces.length - 1 : at;
}

function joined(pieces: readonly { readonly text: string }[]): string {
  return pieces.map(({ text }) => text).join(' ');
}
