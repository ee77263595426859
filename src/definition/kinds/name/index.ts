// SPDX-License-Identifier: AGPL-3.0-or-later
import { ok, plainLetters, type Result, refuse, unprintable } from '#core/index.ts';
import { casedName, hearName, openGuide, sayName, spelledNameGuide } from '#spoken/index.ts';
import type { NameOptions } from '../constructors.ts';
import { pressed, pressedChecked } from '../keyed.ts';
import { fromTwoKeys, twoKeysFor } from '../keypad-letters.ts';
import type { Kind } from '../kind.ts';
import { box, said, typed } from '../typed.ts';
import { howToKey, problems } from './words.ts';

const autocomplete = { given: 'given-name', family: 'family-name', whole: 'name' } as const;

/** A name of a person, with capitals as documents write it. */
export const nameKind: Kind<string, NameOptions, keyof typeof problems> = {
  name: 'name',
  problems,
  confirm: 'implicit',
  check: (raw) => (typeof raw === 'string' ? held(raw) : refuse('wrong-type')),
  schema: () => ({ type: 'string', minLength: 1, maxLength: 80 }),
  redact: (value) => `${value.slice(0, 1)}•••`,
  control: ({ words, options }) => ({
    type: 'boxes',
    fields: [box(words.label, 30, { autocomplete: autocomplete[options.part], spellcheck: false })],
  }),
  read: (form) => {
    const text = typed(form);
    return text === '' ? refuse('empty') : held(text);
  },
  fill: (value) => ({ '': value }),
  show: (value) => value,
  say: (value) => sayName(value),
  hear: (text, { language, options }) => hearName(text, { language, part: options.part }),
  guide: () => openGuide,
  spelledGuide: ({ language }) => spelledNameGuide(language),
  howToKey: (asked) => said(howToKey, asked),
  keyed: (keys) => {
    const text = fromTwoKeys(keys);
    return text ? pressedChecked(held(text)) : pressed<string>(undefined);
  },
  keysFor: (value) => twoKeysFor(value) ?? '',
};

function held(text: string): Result<string, 'bad-character' | 'empty' | 'too-long' | 'unprintable'> {
  const name = casedName(plainLetters(text).normalize('NFC').replaceAll(',', ' '));
  if (name === '') return refuse('empty');
  if (name.length > 80) return refuse('too-long', { max: 80 });
  if (!/^(?:[\p{L}\p{M}'.\- ]|\u200c|\u200d)+$/u.test(name) || !/\p{L}/u.test(name))
    return refuse('bad-character');
  return unprintable(name).length > 0 ? refuse('unprintable') : ok(name);
}
