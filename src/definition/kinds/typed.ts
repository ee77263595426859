// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Language, own, plainLetters, type Text, textIn, withoutUnseen } from '#core/index.ts';
import type { Field, FormFields } from './kind.ts';

/** The short answer in one box, with the signs of the plain keyboard, trimmed; empty when nothing was typed. */
export function typed(form: FormFields, part = ''): string {
  return plainLetters(typedText(form, part)).trim();
}

/** The words in one box as they were typed, trimmed, but for what is not seen. */
export function typedText(form: FormFields, part = ''): string {
  const value = own(form, part);
  return typeof value === 'string' ? withoutUnseen(value).trim() : '';
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
