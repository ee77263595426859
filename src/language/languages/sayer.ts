// SPDX-License-Identifier: AGPL-3.0-or-later
import { IntlMessageFormat } from 'intl-messageformat';
import { type Language, type Text, textIn } from '#core/index.ts';
import { joined, jointed } from './agreement.ts';

/** Says a phrase of a table in a language, with its values put in; plain text, to be escaped by a page. */
export type Say<Id extends string> = (
  id: Id,
  language: Language,
  values?: Readonly<Record<string, string | number>>,
) => string;

/** An id as a branch of a `select`, whose names ICU lets have no hyphen: `support_administrator`. */
export function branch(id: string): string {
  return id.replaceAll('-', '_');
}

/** Makes a table of phrases sayable. The phrases are ICU messages; one without braces comes back as it is. */
export function sayer<const Table extends Readonly<Record<string, Text>>>(
  table: Table,
): Say<keyof Table & string> {
  const formats = new Map<string, IntlMessageFormat>();
  return (id, language, values = {}) => {
    const text: Text | undefined = table[id];
    if (!text) throw new Error(`no phrase is called ${id}`);
    const message = textIn(text, language);
    if (!message.includes('{')) return message;
    const key = `${language} ${id}`;
    const format =
      formats.get(key) ??
      new IntlMessageFormat(jointed(message, language), language, undefined, { ignoreTag: true });
    formats.set(key, format);
    return joined(String(format.format(values)), language);
  };
}
