// SPDX-License-Identifier: AGPL-3.0-or-later
import { ok, refuse, textIn } from '#core/index.ts';
import { choiceGuide, hearChoice } from '#spoken/index.ts';
import type { ChoiceOptions } from '../constructors.ts';
import { pressed } from '../keyed.ts';
import type { Kind } from '../kind.ts';
import { typed } from '../typed.ts';
import {
  controlOptions,
  keysPerOption,
  optionAt,
  optionKeys,
  optionWords,
  sayableOptions,
} from './options.ts';
import { problems, toPress } from './words.ts';

/** One option of several: its id. */
export const choiceKind: Kind<string, ChoiceOptions, keyof typeof problems> = {
  name: 'choice',
  problems,
  confirm: 'implicit',
  check: (raw, { ids }) => {
    if (typeof raw !== 'string') return refuse('wrong-type');
    return ids.includes(raw) ? ok(raw) : refuse('no-such-option');
  },
  // Which entries of a register there are is known of a person alone: of nobody in particular it is some id.
  schema: ({ ids }) => (ids.length > 0 ? { enum: ids } : { type: 'string' }),
  redact: () => '•',
  control: (asked) => ({ type: 'radios', options: controlOptions(asked) }),
  read: (form, { options }) => {
    const value = typed(form);
    if (value === '') return refuse('empty');
    return options.ids.includes(value) ? ok(value) : refuse('no-such-option');
  },
  fill: (value) => ({ '': value }),
  show: (value, asked) => optionWords(asked, value).label,
  say: (value, asked) => optionWords(asked, value).label,
  hear: (text, asked) => hearChoice(text, { language: asked.language, options: sayableOptions(asked) }),
  guide: (asked) => choiceGuide(asked.language, sayableOptions(asked)),
  howToKey: (asked) =>
    asked.options.ids
      .map((id) => {
        const key = optionKeys(asked.options, id);
        return textIn(toPress, asked.language)
          .replace('{label}', optionWords(asked, id).label)
          .replace('{key}', key);
      })
      .join(' '),
  keyed: (keys, { options }) => pressed(optionAt(options, keys)),
  keysFor: (value, { options }) => optionKeys(options, value),
  keyCount: ({ options }) => keysPerOption(options),
};
