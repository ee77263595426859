// SPDX-License-Identifier: AGPL-3.0-or-later
import { own } from '#core/index.ts';
import type { ChoiceOptions } from '../constructors.ts';
import type { Asked, ControlOption } from '../kind.ts';
import type { OptionWords } from '../words.ts';

/** The words of an option; its id stands in where the author gave none, which a test of every service refuses. */
export function optionWords(asked: Asked<ChoiceOptions>, id: string): OptionWords {
  return own(asked.words.options, id) ?? { label: id };
}

/** The options as they stand on the page. */
export function controlOptions(asked: Asked<ChoiceOptions>): readonly ControlOption[] {
  return asked.options.ids.map((id) => {
    const { label, hint } = optionWords(asked, id);
    return hint === undefined ? { value: id, label } : { value: id, label, hint };
  });
}

/** The options with all the ways of saying each, for the grammar of a choice. */
export function sayableOptions(asked: Asked<ChoiceOptions>) {
  return asked.options.ids.map((id) => {
    const { label, said = [] } = optionWords(asked, id);
    return { id, label, said };
  });
}

/** How many keys name an option: one up to nine options, two beyond. */
export function keysPerOption(options: ChoiceOptions): number {
  return options.ids.length > 9 ? 2 : 1;
}

/** The keys of an option: its place, counted from 1. */
export function optionKeys(options: ChoiceOptions, id: string): string {
  return String(options.ids.indexOf(id) + 1).padStart(keysPerOption(options), '0');
}

/** The option that keys name. */
export function optionAt(options: ChoiceOptions, keys: string): string | undefined {
  return /^\d{1,2}$/.test(keys) ? options.ids[Number(keys) - 1] : undefined;
}
