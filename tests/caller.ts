// SPDX-License-Identifier: AGPL-3.0-or-later

import type { CalendarDate, Language } from '#core/index.ts';
import { normalise } from '#grammar/index.ts';
import { askAt, type Definition, type RawAnswers, valueAt, wordsIn, wordsOf } from '#interview/index.ts';
import { kindOf } from '#kinds/index.ts';
import { packOf } from '#languages/index.ts';
import type { Places } from '#places/index.ts';

/** A line that `sportello talk --json` writes. */
export interface TalkedLine {
  readonly says: readonly string[];
  readonly heard: {
    readonly text: string;
    readonly value?: unknown;
    readonly confidence?: number;
    readonly problem?: string | null;
  } | null;
  readonly expects: {
    readonly service: string | null;
    readonly question: string | null;
    readonly kind: string;
    readonly path: string | null;
    readonly asks: string;
  } | null;
  readonly answers: RawAnswers;
  readonly ended: 'sent' | 'stopped' | 'operator' | null;
  readonly outcome: string | null;
  readonly number: string | null;
}

/** How somebody talks. `plain` says the answer and nothing else; `chatty` something around it; `curt` puts the right answer behind a no; `in-pieces` dictates codes in groups. */
export type Temper = 'plain' | 'chatty' | 'curt' | 'in-pieces';

/** What a caller does next. */
export interface Reply {
  readonly text: string;
  /** The value that it says, where it is an answer. */
  readonly path?: string;
  readonly value?: unknown;
  readonly kind?: string;
  /** The same on the keys of a telephone. */
  readonly keys?: string;
}

/** Somebody with these answers, who hears what is said to them as text and answers one question after the other. */
export interface Caller {
  /** Undefined where they do not know what is wanted of them. */
  reply(line: TalkedLine): Reply | undefined;
}

const before = {
  it: ['allora,', 'dunque,', 'sì, guardi,', 'ecco,'],
  en: ['well,', 'so,', 'right,'],
  de: ['also,', 'ja,'],
};
// One piece of a code is asked again, and what was understood of it is said.
const asksPiece = /(?:Ho capito|I understood|Verstanden habe ich): (?<heard>[^.]+)\.$/;
const goesOn = /vado avanti|posso andare avanti|shall i go on|soll ich weiter/i;
const offersPerson = /\b(operatore|una persona|operator|a person)\b[^.]*\?/i;

export function callerWith(
  definition: Definition,
  {
    answers,
    language,
    on,
    places,
    temper,
  }: {
    readonly answers: RawAnswers;
    readonly language: Language;
    readonly on: CalendarDate;
    readonly places: Places;
    readonly temper: Temper;
  },
): Caller {
  const { yesNo } = packOf(language);
  const yes = yesNo.yes[0] ?? '';
  const no = yesNo.no[0] ?? '';
  let turn = 0;
  let left: { readonly path: string; readonly pieces: readonly string[] } | undefined;

  function saidAt(soFar: RawAnswers, path: string): Required<Omit<Reply, 'path'>> | undefined {
    const ask = askAt(definition.service, soFar, on, path);
    const stored = valueAt(answers, path);
    if (!ask || stored === undefined) return undefined;
    const value = ask.howMany && Array.isArray(stored) ? stored.length : stored;
    const words = wordsOf(wordsIn(definition, language), ask);
    const asked = { options: ask.question.options, words, language, today: on, places };
    const kind = kindOf(ask.question);
    return {
      text: value === null ? (words.none ?? '') : kind.say(value, asked),
      keys: value === null ? '**' : kind.keysFor(value, asked),
      value,
      kind: ask.howMany ? 'count' : ask.question.kind,
    };
  }

  function answer(soFar: RawAnswers, path: string, heard = ''): Reply | undefined {
    const said = saidAt(soFar, path);
    if (!said) return undefined;
    const isCode = said.kind === 'iban' || said.kind === 'codice-fiscale';
    if (temper === 'in-pieces' && isCode) {
      const all = said.text.split(/[,.]\s*/).filter(Boolean);
      const pieces =
        all.length > 1 ? all : (said.text.match(/(?:\S+\s*){1,4}/g) ?? []).map((one) => one.trim());
      const misheard = asksPiece.exec(heard)?.groups?.['heard'];
      if (misheard !== undefined && left === undefined)
        return { ...said, text: likest(pieces, misheard), path };
      const [first = '', ...rest] = left?.path === path ? left.pieces : pieces;
      left = rest.length > 0 ? { path, pieces: rest } : undefined;
      return { ...said, text: first, path };
    }
    const lead = temper === 'chatty' ? before[language][turn % before[language].length] : undefined;
    const text = lead === undefined || said.value === null ? said.text : `${lead} ${said.text}`;
    return { ...said, text, path };
  }

  return {
    reply({ says, expects, answers: soFar }) {
      turn++;
      if (!expects) return undefined;
      const { path, asks } = expects;
      const heard = says.join(' ');
      if (goesOn.test(says.at(-1) ?? '')) return { text: yes };
      if (asks === 'yes-no' && offersPerson.test(says.at(-1) ?? '')) return { text: no };
      if (asks === 'answer' && path !== null) return answer(soFar, path, says.at(-1));
      if (asks !== 'yes-no') return undefined;
      // Read back to them: they hold what they hear against what they meant.
      const meant = path === null || valueAt(soFar, path) !== undefined ? undefined : saidAt(soFar, path);
      if (!meant || path === null) return { text: yes };
      if (isReadBack(heard, meant.text)) return { text: yes };
      left = undefined;
      if (temper !== 'curt') return { text: no };
      const right = answer(soFar, path);
      return right && { ...right, text: `${no}, ${right.text}` };
    },
  };
}

/** The piece that has most words where they were heard. */
function likest(pieces: readonly string[], heard: string): string {
  const words = (text: string) => plain(text).trim().split(' ');
  const said = words(heard);
  const alike = (piece: string) => {
    const own = words(piece);
    return own.filter((word, n) => word === said[n]).length - Math.abs(own.length - said.length);
  };
  const [first = ''] = [...pieces].sort((a, b) => alike(b) - alike(a));
  return first;
}

function isReadBack(heard: string, said: string): boolean {
  return plain(heard).includes(plain(said));
}

function plain(text: string): string {
  return ` ${normalise(text)
    .replaceAll(/[^\p{L}\d]+/gu, ' ')
    .trim()} `;
}
