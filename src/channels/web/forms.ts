// SPDX-License-Identifier: AGPL-3.0-or-later

import { cleaned, own, type Result, refuse } from '#core/index.ts';
import type { Ask } from '#interview/index.ts';
import type { Asked, FormFields, Kind } from '#kinds/index.ts';
import { type Html, html } from './html.ts';

/** A form as the browser sent it: each name with its texts. */
export type SentForm = Readonly<Record<string, readonly string[]>>;

/** Most characters that a form may have: far beyond any honest answer. */
export const largestForm = 64_000;

/** Reads a form's body, which was bounded in front. Undefined when it is too large to be one of ours. */
export async function sentForm(request: Request): Promise<SentForm | undefined> {
  const length = Number(request.headers.get('content-length') ?? 0);
  if (length > largestForm) return undefined;
  const text = await request.text().catch(() => undefined);
  if (text === undefined || text.length > largestForm) return undefined;
  return formOf([...new URLSearchParams(text)]);
}

/** The texts of a form by the name of their box, which may be any: `constructor`. */
export function formOf(boxes: readonly (readonly [name: string, text: string])[]): SentForm {
  const form = new Map<string, string[]>();
  for (const [name, text] of boxes) {
    const [key, value] = [cleaned(name), cleaned(text)];
    const texts = form.get(key);
    if (texts) texts.push(value);
    else form.set(key, [value]);
  }
  return Object.fromEntries(form);
}

/** One text of a form; empty when it was not sent. */
export function one(form: SentForm, name: string): string {
  return own(form, name)?.[0] ?? '';
}

/** A text of several lines: a browser counts each line end as one character, for the box and its bound, and sends two (HTML section 4.10.11). */
export function written(form: SentForm, name: string): string {
  return one(form, name).replaceAll('\r\n', '\n');
}

/** A whole number as text from outside writes it; undefined for anything else, and for one beyond any of ours. */
export function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

/** The version of a case that a page was made of. One that says none was made of nothing: everything has happened since. */
export function versionIn(form: SentForm): number {
  return wholeNumber(one(form, 'version')) ?? 0;
}

/** A form says something that no form of ours says. Nothing is done: an unknown word is never taken for one of the known. */
export class UnknownChoice extends Error {
  override readonly name = 'UnknownChoice';
}

/** The text of a box that is one of a set. Throws `UnknownChoice` for any other, and for none. */
export function oneOf<const Known extends string>(
  form: SentForm,
  name: string,
  known: readonly Known[],
): Known {
  const sent = known.find((each) => each === one(form, name));
  if (sent === undefined) throw new UnknownChoice();
  return sent;
}

/** The ticked boxes of a set; none is none. Throws `UnknownChoice` for any that is not of the set. */
export function allOf<const Known extends string>(
  form: SentForm,
  name: string,
  known: readonly Known[],
): readonly Known[] {
  const sent = own(form, name) ?? [];
  if (!sent.every((text) => known.some((each) => each === text))) throw new UnknownChoice();
  return known.filter((each) => sent.includes(each));
}

/** What was sent for the question: its boxes by part, ticked options under the empty part. */
export function answerFields(form: SentForm): FormFields {
  const fields = new Map<string, string | readonly string[]>();
  for (const [name, values] of Object.entries(form)) {
    if (name === 'answer') fields.set('', values.length === 1 ? (values[0] ?? '') : values);
    else if (name.startsWith('answer-')) fields.set(name.slice('answer-'.length), values[0] ?? '');
  }
  return Object.fromEntries(fields);
}

/** The boxes of one of several questions of a page, counted from 0, under the names that they have where it stands alone. */
export function formAt(form: SentForm, at: number): SentForm {
  const prefix = `${at}-`;
  return Object.fromEntries(
    Object.entries(form).flatMap(([name, texts]) =>
      name.startsWith(prefix) ? [[name.slice(prefix.length), texts]] : [],
    ),
  );
}

/** What a box of a part of a form is named with in front: `1~words`; the button that was pressed, `1!do` (`asOneForm`). */
const partMark = /^(\d{1,2})([~!])/;

/** What one part of a form of several has in its boxes, under their own names. */
export function ofPart(form: SentForm, part: string): SentForm {
  return Object.fromEntries(
    Object.entries(form).flatMap(([name, texts]) => {
      const [mark, of] = partMark.exec(name) ?? [];
      if (mark === undefined) return [[name, texts]];
      const own = name.slice(mark.length);
      return of === part && own !== '' ? [[own, texts]] : [];
    }),
  );
}

/** Which part of a form was sent by its button; undefined where it has no parts, or none of their buttons was pressed. */
export function pressedPart(form: SentForm): string | undefined {
  const pressed = Object.keys(form).find((name) => partMark.exec(name)?.[2] === '!');
  return pressed === undefined ? undefined : partMark.exec(pressed)?.[1];
}

/** The boxes of the part that was pressed, as if they were a form alone; any other form as it is. */
export function pressedAlone(form: SentForm): SentForm {
  const part = pressedPart(form);
  return part === undefined ? form : ofPart(form, part);
}

/** Boxes that a form carries without showing them. */
export function sentBoxes(boxes: readonly (readonly [name: string, texts: readonly string[]])[]): Html {
  return html`${boxes.flatMap(([name, texts]) => texts.map((text) => html`<input type="hidden" name="${name}" value="${text}">`))}`;
}

/** An answer was written and "has none" ticked besides: which of them is meant? */
export function isBoth(form: SentForm): boolean {
  return one(form, 'none') === 'yes' && isTyped(answerFields(form));
}

function isTyped(fields: FormFields): boolean {
  return Object.values(fields).some((value) => value.length > 0 && value !== '');
}

/** Reads an answer: "has none" when ticked and allowed, otherwise what the kind reads. Both at once is refused. */
export function readAnswer(
  form: SentForm,
  ask: Ask,
  kind: Kind<unknown, object>,
  asked: Asked<object>,
): Result<unknown, string> {
  const fields = answerFields(form);
  const isNone = ask.question.none && one(form, 'none') === 'yes';
  if (isNone && isTyped(fields)) return refuse('none-and-answer');
  return isNone ? { ok: true, value: null } : kind.read(fields, asked);
}
