// SPDX-License-Identifier: AGPL-3.0-or-later

import { type Result, refuse } from '#core/index.ts';
import type { Ask } from '#interview/index.ts';
import type { Asked, FormFields, Kind } from '#kinds/index.ts';

/** A form as the browser sent it: each name with its texts. */
export type SentForm = Readonly<Record<string, readonly string[]>>;

/** Most characters that a form may have: far beyond any honest answer. */
export const largestForm = 64_000;

/** Reads a form's body. Undefined when it is too large to be one of ours. */
export async function sentForm(request: Request): Promise<SentForm | undefined> {
  const length = Number(request.headers.get('content-length') ?? 0);
  if (length > largestForm) return undefined;
  const text = await request.text();
  if (text.length > largestForm) return undefined;
  // No prototype: a box may be called `constructor`.
  const form: Record<string, string[]> = Object.create(null);
  for (const [name, value] of new URLSearchParams(text)) {
    const values = form[name] ?? [];
    values.push(value);
    form[name] = values;
  }
  return form;
}

/** One text of a form; empty when it was not sent. */
export function one(form: SentForm, name: string): string {
  return form[name]?.[0] ?? '';
}

/** What was sent for the question: its boxes by part, ticked options under the empty part. */
export function answerFields(form: SentForm): FormFields {
  const fields: Record<string, string | readonly string[]> = {};
  for (const [name, values] of Object.entries(form)) {
    if (name === 'answer') fields[''] = values.length === 1 ? (values[0] ?? '') : values;
    else if (name.startsWith('answer-')) fields[name.slice('answer-'.length)] = values[0] ?? '';
  }
  return fields;
}

/** Reads an answer: "has none" when ticked and allowed, otherwise what the kind reads. Both at once is refused. */
export function readAnswer(
  form: SentForm,
  ask: Ask,
  kind: Kind<unknown, object>,
  asked: Asked<object>,
): Result<unknown> {
  const fields = answerFields(form);
  const isNone = ask.question.none && one(form, 'none') === 'yes';
  const isTyped = Object.values(fields).some((value) => value.length > 0 && value !== '');
  if (isNone && isTyped) return refuse('none-and-answer');
  return isNone ? { ok: true, value: null } : kind.read(fields, asked);
}
