// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Language, own, type Text, textIn } from '#core/index.ts';
import type { Field, FormFields } from './kind.ts';

/** The text of one box, trimmed; empty when nothing was typed. */
export function typed(form: FormFields, part = ''): string {
  const value = own(form, part);
  return typeof value === 'string' ? value.trim() : '';
}

/** The options ticked. */
export function ticked(form: FormFields): readonly string[] {
  const value = form[''];
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}

/** A single box for a short answer. */
export function box(label: string, characters: number, more: Partial<Field> = {}): Field {
  return { part: '', label, inputMode: 'text', characters, ...more };
}

/** A fixed text in the language of the person. */
export function said(text: Text, asked: { readonly language: Language }): string {
  return textIn(text, asked.language);
}
