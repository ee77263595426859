// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Asked, anotherEntry, type QuestionWords } from '#kinds/index.ts';
import { sayer } from '#languages/index.ts';
import type { Mode, TurnState } from './state.ts';

/** So many entries are read out at a time: what is still remembered at the end of the sentence. */
const atATime = 4;

/** The id of "the next ones", among the entries that are read out. */
export const nextEntries = 'next';

const say = sayer({
  next: { it: 'Le altre risposte', en: 'The other answers', de: 'Die anderen Antworten' },
  ways: {
    it: 'i prossimi|le prossime|gli altri|le altre|altri|altre|elenco|avanti|i seguenti|continui|vada avanti|nessuno di questi',
    en: 'the next ones|next|more|others|go on|the others|none of these',
    de: 'die nachsten|weiter|mehr|die anderen|andere|keiner davon',
  },
});

/** Are the options entries of a register? */
export function isOfRegister({ options }: Asked<object>): boolean {
  return (options as Options).ids?.includes(anotherEntry) === true;
}

/** Is this option an entry of a register, called by names that stand as they are? */
export function isEntry(asked: Asked<object>, id: unknown): boolean {
  return isOfRegister(asked) && id !== anotherEntry && id !== nextEntries;
}

interface Options {
  readonly ids?: readonly string[];
}

/**
 * Of a long list, those that are read out now, the way to the next ones, and, of a register, the one that is not among them. Undefined where
 * the list is short, or each has a key of its own.
 */
export function partOfEntries(
  asked: Asked<object>,
  { path, kind }: { readonly path: string; readonly kind: string },
  state: { readonly mode: Mode; readonly readFrom?: TurnState['readFrom'] },
): Asked<object> | undefined {
  const { ids = [] } = asked.options as Options;
  const entries = ids.filter((id) => id !== anotherEntry);
  const isOwn = isOfRegister(asked);
  if (entries.length <= atATime + 1 || (!isOwn && (kind !== 'choice' || state.mode === 'keypad')))
    return undefined;
  const from = state.readFrom?.path === path ? state.readFrom.index : 0;
  const { language } = asked;
  const next = { label: say('next', language), said: say('ways', language).split('|') };
  const words: QuestionWords = { ...asked.words, options: { ...asked.words.options, [nextEntries]: next } };
  const part = [...entries.slice(from, from + atATime), nextEntries, ...(isOwn ? [anotherEntry] : [])];
  return { ...asked, words, options: { ...asked.options, ids: part } };
}

/** On to the next entries of the list; after the last, to the first. */
export function readOn<S extends TurnState>(state: S, path: string, whole: Asked<object>): S {
  const { ids = [] } = whole.options as Options;
  const from = state.readFrom?.path === path ? state.readFrom.index : 0;
  const length = ids.filter((id) => id !== anotherEntry).length;
  const index = from + atATime < length ? from + atATime : 0;
  return { ...state, readFrom: { path, index }, failures: 0 };
}
