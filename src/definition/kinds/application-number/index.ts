// SPDX-License-Identifier: AGPL-3.0-or-later
import { parseApplicationNumber, type Result, refuse } from '#core/index.ts';
import { applicationNumberGuide, hearApplicationNumber, sayApplicationNumber } from '#spoken/index.ts';
import { pressed, pressedChecked } from '../keyed.ts';
import type { Kind } from '../kind.ts';
import { box, said, typed } from '../typed.ts';
import { howToKey, problems } from './words.ts';

/** The number of an application that was sent: `2026-123-456-789-01`. It opens nothing: it only says which one is meant. */
export const applicationNumberKind: Kind<string, object, keyof typeof problems> = {
  name: 'application-number',
  problems,
  confirm: 'explicit',
  check: (raw) => (typeof raw === 'string' ? held(raw) : refuse('wrong-type')),
  schema: () => ({ type: 'string', pattern: '^[0-9]{4}(-[0-9]{3}){3}-[0-9]{2}$' }),
  redact: (value) => `${value.slice(0, 4)}•••${value.slice(-2)}`,
  control: ({ words }) => ({ type: 'boxes', fields: [box(words.label, 20, { inputMode: 'numeric' })] }),
  read: (form) => {
    const text = typed(form);
    return text === '' ? refuse('empty') : held(text);
  },
  fill: (value) => ({ '': value }),
  show: (value) => value,
  say: (value, { language }) => sayApplicationNumber(value, language),
  hear: (text, { language }) => hearApplicationNumber(text, { language }),
  guide: ({ language }) => applicationNumberGuide(language),
  howToKey: (asked) => said(howToKey, asked),
  keyed: (keys) => (/^\d+$/.test(keys) ? pressedChecked(held(keys)) : pressed<string>(undefined)),
  keysFor: (value) => value.replaceAll('-', ''),
};

function held(text: string): Result<string, 'bad-check-digits' | 'wrong-length'> {
  return parseApplicationNumber(text);
}
