// SPDX-License-Identifier: AGPL-3.0-or-later
import { checkCodiceFiscale, disagreements, normaliseCode, ok, type Result, refuse } from '#core/index.ts';
import { codiceFiscaleGrammar, hearCodiceFiscale, sayCodiceFiscale } from '#spoken/index.ts';
import type { CodiceFiscaleOptions } from '../constructors.ts';
import { pressed, pressedChecked } from '../keyed.ts';
import { fromTwoKeys, twoKeysFor } from '../keypad-letters.ts';
import type { Kind, Setting } from '../kind.ts';
import { box, said, typed } from '../typed.ts';
import { howToKey, problems } from './words.ts';

/** A codice fiscale: checked as such, and against what is known of the person. */
export const codiceFiscaleKind: Kind<string, CodiceFiscaleOptions, keyof typeof problems> = {
  name: 'codice-fiscale',
  problems,
  confirm: 'explicit',
  check: (raw, _, setting) => (typeof raw === 'string' ? held(raw, setting) : refuse('wrong-type')),
  schema: () => ({
    type: 'string',
    pattern:
      '^([A-Z]{6}[0-9LMNPQRSTUV]{2}[ABCDEHLMPRST][0-9LMNPQRSTUV]{2}[A-Z][0-9LMNPQRSTUV]{3}[A-Z]|[0-9]{11})$',
  }),
  redact: (value) => `${value.slice(0, 3)}•••${value.slice(-1)}`,
  control: ({ words }) => ({ type: 'boxes', fields: [box(words.label, 20, { spellcheck: false })] }),
  read: (form, asked) => {
    const text = typed(form);
    return text === '' ? refuse('empty') : held(text, asked);
  },
  fill: (value) => ({ '': value }),
  show: (value) => value,
  say: (value, { language }) => sayCodiceFiscale(value, language),
  hear: (text, { language }) => hearCodiceFiscale(text, { language }),
  grammar: ({ language }) => codiceFiscaleGrammar(language),
  howToKey: (asked) => said(howToKey, asked),
  keyed: (keys, asked) => {
    const code = keyedCode(keys);
    return code === undefined ? pressed<string>(undefined) : pressedChecked(held(code, asked));
  },
  keysFor: (value) => {
    if (value.length !== 16) return value;
    const plain = [...value].map((c, n) =>
      isDigitPlace(n) ? (/\d/.test(c) ? c : undefined) : twoKeysFor(c),
    );
    // A code with letters for digits does not fit the short form: 0, then two keys for every character.
    return plain.every((keys) => keys !== undefined) ? plain.join('') : `0${twoKeysFor(value) ?? ''}`;
  },
};

function held(
  text: string,
  { known }: Setting,
): Result<
  string,
  | 'bad-character'
  | 'bad-check-character'
  | 'no-such-day'
  | 'no-such-month'
  | 'other-birth'
  | 'other-birth-place'
  | 'other-family-name'
  | 'other-given-name'
  | 'other-sex'
  | 'wrong-length'
> {
  const code = normaliseCode(text);
  const [problem] = checkCodiceFiscale(code);
  if (problem) return refuse(problem);
  if (!known) return ok(code);
  const { birthPlace, ...rest } = known;
  const [other] = disagreements(code, birthPlace === undefined ? rest : { ...rest, place: birthPlace });
  return other ? refuse(disagreement[other]) : ok(code);
}

const disagreement = {
  familyName: 'other-family-name',
  givenName: 'other-given-name',
  birth: 'other-birth',
  sex: 'other-sex',
  place: 'other-birth-place',
} as const;

function isDigitPlace(n: number): boolean {
  return [6, 7, 9, 10, 12, 13, 14].includes(n);
}

function keyedCode(keys: string): string | undefined {
  if (/^\d{11}$/.test(keys)) return keys;
  if (keys.startsWith('0')) return fromTwoKeys(keys.slice(1))?.toUpperCase();
  let code = '';
  let at = 0;
  for (let n = 0; n < 16; n++) {
    const size = isDigitPlace(n) ? 1 : 2;
    const part = keys.slice(at, at + size);
    const character = size === 1 ? part : fromTwoKeys(part);
    if (!character) return undefined;
    code += character;
    at += size;
  }
  return at === keys.length ? code.toUpperCase() : undefined;
}
