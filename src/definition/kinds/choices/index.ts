// SPDX-License-Identifier: AGPL-3.0-or-later
import { ok, type Result, refuse, textIn } from '#core/index.ts';
import { choiceGuide, hearChoices } from '#spoken/index.ts';
import { choiceKind } from '../choice/index.ts';
import {
  controlOptions,
  keysPerOption,
  optionAt,
  optionKeys,
  optionWords,
  sayableOptions,
} from '../choice/options.ts';
import type { ChoicesOptions } from '../constructors.ts';
import { pressed, pressedChecked } from '../keyed.ts';
import type { Kind } from '../kind.ts';
import { ticked } from '../typed.ts';
import { and, howToKey, none, problems } from './words.ts';

/** Any of several options: ids in the order of the definition, each once. */
export const choicesKind: Kind<readonly string[], ChoicesOptions, keyof typeof problems> = {
  name: 'choices',
  problems,
  confirm: 'implicit',
  check: (raw, options) => {
    if (!Array.isArray(raw) || !raw.every((id) => typeof id === 'string')) return refuse('wrong-type');
    return inOrder(raw, options);
  },
  schema: ({ ids, min, max }) => ({
    type: 'array',
    items: { enum: ids },
    uniqueItems: true,
    minItems: min ?? 0,
    ...(max === undefined ? {} : { maxItems: max }),
  }),
  redact: () => '•',
  control: (asked) => ({ type: 'checkboxes', options: controlOptions(asked) }),
  read: (form, { options }) => inOrder(ticked(form), options),
  fill: (value) => ({ '': value }),
  show: (value, asked) =>
    value.length === 0
      ? textIn(none, asked.language)
      : value.map((id) => optionWords(asked, id).label).join(', '),
  say: (value, asked) => {
    if (value.length === 0) return textIn(none, asked.language);
    const labels = value.map((id) => optionWords(asked, id).label);
    const last = labels.at(-1) ?? '';
    return labels.length === 1
      ? last
      : `${labels.slice(0, -1).join(', ')} ${textIn(and, asked.language)} ${last}`;
  },
  hear: (text, asked) => hearChoices(text, { language: asked.language, options: sayableOptions(asked) }),
  guide: (asked) => choiceGuide(asked.language, sayableOptions(asked)),
  howToKey: (asked) => `${choiceKind.howToKey(asked)} ${textIn(howToKey, asked.language)}`,
  keyed: (keys, { options }) => {
    if (keys === '0') return pressedChecked(inOrder([], options));
    const width = keysPerOption(options);
    if (keys.length === 0 || keys.length % width !== 0) return pressed<readonly string[]>(undefined);
    const ids = Array.from({ length: keys.length / width }, (_, n) =>
      optionAt(options, keys.slice(n * width, n * width + width)),
    );
    return ids.every((id) => id !== undefined)
      ? pressedChecked(inOrder(ids, options))
      : pressed<readonly string[]>(undefined);
  },
  keysFor: (value, { options }) =>
    value.length === 0 ? '0' : value.map((id) => optionKeys(options, id)).join(''),
};

function inOrder(
  ids: readonly string[],
  options: ChoicesOptions,
): Result<readonly string[], 'empty' | 'no-such-option' | 'too-few' | 'too-many'> {
  if (!ids.every((id) => options.ids.includes(id))) return refuse('no-such-option');
  const value = options.ids.filter((id) => ids.includes(id));
  const { min = 0, max = options.ids.length } = options;
  if (value.length < min) return refuse(value.length === 0 ? 'empty' : 'too-few', { min });
  if (value.length > max) return refuse('too-many', { max });
  return ok(value);
}
