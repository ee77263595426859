// SPDX-License-Identifier: AGPL-3.0-or-later
import { IntlMessageFormat } from 'intl-messageformat';
import { type DeskWords, deskLanguageOf, type Language, own, type Words } from '#core/index.ts';
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

/**
 * Makes a table of phrases sayable, each in every language: one that lacks a language does not compile. The phrases are ICU messages; one
 * without braces comes back as it is.
 */
export function sayer<const Table extends Readonly<Record<string, Words>>>(
  table: Table,
): Say<keyof Table & string> {
  return sayerOf(table, (language) => language);
}

/** As `sayer`, for what only those read who work at the agency: in the languages of the desk, the main one for who reads another. */
export function deskSayer<const Table extends Readonly<Record<string, DeskWords>>>(
  table: Table,
): Say<keyof Table & string> {
  return sayerOf(table, deskLanguageOf);
}

function sayerOf<Spoken extends Language>(
  table: Readonly<Record<string, Readonly<Record<Spoken, string>>>>,
  spoken: (language: Language) => Spoken,
): Say<string> {
  const formats = new Map<string, IntlMessageFormat>();
  return (id, asked, values = {}) => {
    const text = own(table, id);
    if (!text) throw new Error(`no phrase is called ${id}`);
    const language = spoken(asked);
    const message = text[language];
    if (!message.includes('{')) return message;
    const key = `${language} ${id}`;
    const format =
      formats.get(key) ??
      new IntlMessageFormat(jointed(message, language), language, undefined, { ignoreTag: true });
    formats.set(key, format);
    return joined(String(format.format(values)), language);
  };
}
