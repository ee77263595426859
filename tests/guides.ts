// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Catalogue } from '#catalogue/index.ts';
import { kinds } from '#kinds/index.ts';
import type { Places } from '#places/index.ts';
import type { Grammar } from '#spoken/index.ts';
import { askerOf, type Utterance } from './corpus.ts';

/** What a question makes of a line: a value taken, something asked back, a wish or "I don't know", or nothing. */
export type Made = 'sure' | 'doubtful' | 'wish' | 'nothing';

/** The grammar under which an utterance is recognised, and what the same question hears in a text. */
export interface Guided {
  readonly grammar: Grammar<unknown>;
  heard(text: string): Made;
}

/** Makes what gives the guide of an utterance's question. */
export function guidesOf(catalogue: Catalogue, places: Places): (utterance: Utterance) => Guided {
  const asker = askerOf(catalogue, places);
  return (utterance) => {
    const { kind: name, asked } = asker(utterance);
    const kind = kinds[name];
    if (!kind) throw new Error(`no kind ${name}`);
    return {
      grammar: kind.grammar(asked),
      heard(text) {
        const { value, command, problem } = kind.hear(text, asked);
        if (command || problem === 'dont-know') return 'wish';
        if (value !== undefined && value !== null && !problem) return 'sure';
        return isNothing(name, problem) ? 'nothing' : 'doubtful';
      },
    };
  };
}

const codes = new Set(['codice-fiscale', 'iban', 'phone', 'code', 'application-number']);

// Of a code, half of it is waited for, and one whose check does not hold was heard wrongly: neither is an end.
function isNothing(kind: string, problem: string | undefined): boolean {
  return (
    problem === undefined ||
    problem === 'not-understood' ||
    problem === 'empty' ||
    (codes.has(kind) && (problem === 'incomplete' || problem === 'bad-check-character'))
  );
}

/** Whether a recogniser may follow a text from its beginning to its end, letter by letter. */
export function isFollowed(grammar: Grammar<unknown>, text: string): boolean {
  for (let at = 1; at <= text.length; at++) if (!grammar.isPrefix(text.slice(0, at))) return false;
  return true;
}
