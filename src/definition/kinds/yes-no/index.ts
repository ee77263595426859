// SPDX-License-Identifier: AGPL-3.0-or-later
import { ok, refuse } from '#core/index.ts';
import { hearYesNo, sayYesNo, yesNoGuide } from '#spoken/index.ts';
import { pressed } from '../keyed.ts';
import type { Kind } from '../kind.ts';
import { said, typed } from '../typed.ts';
import { howToKey, labels, problems } from './words.ts';

/** Yes or no. */
export const yesNoKind: Kind<boolean, object, keyof typeof problems> = {
  name: 'yes-no',
  problems,
  confirm: 'implicit',
  check: (raw) => (typeof raw === 'boolean' ? ok(raw) : refuse('wrong-type')),
  schema: () => ({ type: 'boolean' }),
  redact: () => '•',
  control: (asked) => ({
    type: 'radios',
    options: [
      { value: 'yes', label: said(labels.yes, asked) },
      { value: 'no', label: said(labels.no, asked) },
    ],
  }),
  read: (form) => {
    const value = typed(form);
    if (value === '') return refuse('empty');
    return value === 'yes' || value === 'no' ? ok(value === 'yes') : refuse('wrong-type');
  },
  fill: (value) => ({ '': value ? 'yes' : 'no' }),
  show: (value, asked) => said(value ? labels.yes : labels.no, asked),
  say: (value, { language }) => sayYesNo(value, language),
  hear: (text, { language }) => hearYesNo(text, { language }),
  guide: ({ language }) => yesNoGuide(language),
  howToKey: (asked) => said(howToKey, asked),
  keyed: (keys) => pressed(keys === '1' ? true : keys === '2' ? false : undefined),
  keysFor: (value) => (value ? '1' : '2'),
  keyCount: () => 1,
};
