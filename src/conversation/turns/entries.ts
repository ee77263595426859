// SPDX-License-Identifier: AGPL-3.0-or-later
import { own } from '#core/index.ts';
import { type Asked, anotherEntry, type QuestionWords } from '#kinds/index.ts';
import { sayer } from '#languages/index.ts';
import { wordCount } from './pieces.ts';
import type { Mode, TurnState } from './state.ts';

/** So many entries are read out at a time: what is still remembered at the end of the sentence. */
const atATime = 4;
// And of so many words in all.
const mostAtATime = 20;

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
  const isShort =
    entries.length <= atATime + 1 && wordCount(entries.map((id) => labelOf(asked, id))) <= mostAtATime;
  if (isShort || (!isOwn && (kind !== 'choice' || state.mode === 'keypad'))) return undefined;
  const from = state.readFrom?.path === path ? state.readFrom.index : 0;
  const { language } = asked;
  const next = { label: say('next', language), said: say('ways', language).split('|') };
  const words: QuestionWords = { ...asked.words, options: { ...asked.words.options, [nextEntries]: next } };
  const part = [...readAt(asked, entries, from, state.mode), nextEntries, ...(isOwn ? [anotherEntry] : [])];
  return { ...asked, words, options: { ...asked.options, ids: part } };
}

/** On to the next entries of the list; after the last, to the first. */
export function readOn<S extends TurnState>(state: S, path: string, whole: Asked<object>): S {
  const { ids = [] } = whole.options as Options;
  const entries = ids.filter((id) => id !== anotherEntry);
  const from = state.readFrom?.path === path ? state.readFrom.index : 0;
  const next = from + readAt(whole, entries, from, state.mode).length;
  return { ...state, readFrom: { path, index: next < entries.length ? next : 0 }, failures: 0 };
}

// Two at least, and no more than are remembered.
function readAt(
  asked: Asked<object>,
  entries: readonly string[],
  from: number,
  mode: Mode,
): readonly string[] {
  const some = entries.slice(from, from + atATime);
  // By keys each has its own, always as many.
  if (mode === 'keypad') return some;
  while (some.length > 2 && wordCount(some.map((id) => labelOf(asked, id))) > mostAtATime) some.pop();
  return some;
}

function labelOf({ words }: Asked<object>, id: string): string {
  return own(words.options ?? {}, id)?.label ?? '';
}
