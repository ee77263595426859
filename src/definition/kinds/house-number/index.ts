// SPDX-License-Identifier: AGPL-3.0-or-later
import { ok, type Result, refuse } from '#core/index.ts';
import { hearHouseNumber, houseNumberFrom, houseNumberGuide, sayHouseNumber } from '#spoken/index.ts';
import { pressed } from '../keyed.ts';
import { fromTwoKeys, twoKeysFor } from '../keypad-letters.ts';
import type { Kind } from '../kind.ts';
import type { Common } from '../question.ts';
import { box, said, typed } from '../typed.ts';
import { howToKey, problems } from './words.ts';

/** The number of a house with what follows it: `12`, `12/A`, `12/BIS`. */
export const houseNumberKind: Kind<string, Common, keyof typeof problems> = {
  name: 'house-number',
  problems,
  confirm: 'implicit',
  check: (raw) => (typeof raw === 'string' ? held(raw) : refuse('wrong-type')),
  schema: () => ({ type: 'string', pattern: '^[1-9][0-9]{0,4}(/([A-Z]|BIS|TER|QUATER|[1-9][0-9]{0,3}))?$' }),
  redact: () => '••',
  control: ({ words }) => ({ type: 'boxes', fields: [box(words.label, 8, { spellcheck: false })] }),
  read: (form) => {
    const text = typed(form);
    return text === '' ? refuse('empty') : held(text);
  },
  fill: (value) => ({ '': value }),
  show: (value) => value,
  say: (value, { language }) => sayHouseNumber(value, language),
  hear: (text, { language }) => hearHouseNumber(text, { language }),
  guide: ({ language }) => houseNumberGuide(language),
  howToKey: (asked) => said(howToKey, asked),
  keyed: (keys) => {
    const [number = '', after] = keys.split('*');
    const letters = after === undefined ? '' : fromTwoKeys(after);
    return pressed(
      letters === undefined ? undefined : houseNumberFrom(letters ? `${number}/${letters}` : number),
    );
  },
  keysFor: (value) => {
    const [number = '', after] = value.split('/');
    return after === undefined ? number : `${number}*${twoKeysFor(after) ?? ''}`;
  },
};

function held(text: string): Result<string, 'not-a-house-number'> {
  const number = houseNumberFrom(text);
  return number === undefined ? refuse('not-a-house-number') : ok(number);
}
