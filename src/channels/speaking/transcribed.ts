// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Language, languages } from '#core/index.ts';
import type { Transcript, TranscriptTurn } from '#queue/index.ts';
import type { Spoken } from '#reception/index.ts';
import { hearDigits, sayNumber } from '#spoken/index.ts';
import type { Talk } from './talk.ts';

/** So many turns, of both together, tell what a conversation came to. */
const mostTurns = 30;
const mostCharacters = 2000;
const hidden = '•••';
/** The phone PIN and the code of an application, as they may be said where nobody asked for them. */
const secretLengths = [10, 18];

/**
 * A talk that hands what was said last to `handOver` when it ends with an operator. What is asked in secret, and every long row of figures,
 * is left out; so is what was said of somebody else before. It is kept nowhere until then.
 */
export function transcribed(
  talk: Talk,
  {
    language,
    personId,
    knownId = () => null,
    handOver,
  }: {
    readonly language: Language;
    /** Whom it is about by now; null where nobody is known. */
    readonly personId: () => string | null;
    /** Who speaks, where they gave their PIN. */
    readonly knownId?: () => string | null;
    readonly handOver: (said: Transcript) => Promise<void>;
  },
): Talk {
  let about = personId();
  let turns: TranscriptTurn[] = [];
  const add = (by: TranscriptTurn['by'], said: string): void => {
    const words = said.trim().slice(0, mostCharacters);
    if (words !== '') turns = [...turns, { by, words }].slice(-mostTurns);
  };
  add('counter', withoutFigures(talk.first.says.join(' '), language));
  const told = async (spoken: Spoken): Promise<Spoken> => {
    const now = personId();
    if (now !== null && about !== null && now !== about) turns = [];
    about = now ?? about;
    add('counter', withoutFigures(spoken.says.join(' '), language));
    if (spoken.ended === 'operator')
      await handOver({ personId: about, ...(knownId() === null ? {} : { knownId: knownId() }), turns });
    return spoken;
  };
  return {
    first: talk.first,
    get expect() {
      return talk.expect;
    },
    expected: () => talk.expected(),
    get isSlow() {
      return talk.isSlow;
    },
    get isTelling() {
      return talk.isTelling;
    },
    foreseen: () => talk.foreseen(),
    prompts: () => talk.prompts(),
    async hear(input) {
      const { isSecret } = talk.expect;
      if (input.type === 'said')
        add(
          'person',
          isSecret || isCode(input.text, language) ? hidden : withoutFigures(input.text, language),
        );
      if (input.type === 'keys') add('person', hidden);
      return told(await talk.hear(input));
    },
    change: async (path) => told(await talk.change(path)),
  };
}

/** Whether it says a code, as it is asked at the entrance, without having been asked. */
function isCode(text: string, language: Language): boolean {
  return secretLengths.some((length) => {
    const { value, problem, rest = '' } = hearDigits(text, { language, length, holds: () => true });
    return typeof value === 'string' || (problem === 'incomplete' && rest.replace(/\D/g, '').length > 5);
  });
}

const rows = Object.fromEntries(
  languages.map((language) => {
    const figures = Array.from({ length: 10 }, (_, n) => sayNumber(n, language)).join('|');
    const figure = `(?:\\d|(?<!\\p{L})(?:${figures})(?!\\p{L}))`;
    return [language, new RegExp(`${figure}(?:[\\s,.·-]*${figure}){5,}`, 'giu')];
  }),
);

/** The same words without rows of six figures or more, written or said one by one: no code goes on. */
export function withoutFigures(text: string, language: Language): string {
  const row = rows[language];
  return row ? text.replace(row, hidden) : text;
}
