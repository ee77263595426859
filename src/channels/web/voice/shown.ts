// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import { askAt, type Definition, partOf, wordsIn, wordsOf } from '#interview/index.ts';
import { packOf } from '#languages/index.ts';
import { type Application, namesOf, writtenLines } from '#record/index.ts';
import { say as sayAloud, type Talk } from '#speaking/index.ts';
import { pageAsk } from '../asking.ts';
import { say as sayOperator } from '../operator/phrases.ts';
import type { Portal } from '../portal-context.ts';

/** An answer that can be given by a touch: what it is called, and what is said by it. */
export interface Choice {
  readonly label: string;
  readonly says: string;
}

/** The form beside the conversation: what was answered, and what is asked now. */
export interface Shown {
  readonly answers: readonly { readonly path: string; readonly name: string; readonly value: string }[];
  /** What is asked now, as the form calls it. */
  readonly asked: string | null;
}

/** More than so many are not buttons: they are said, or typed. */
const mostChoices = 12;

/** The answers that a touch can give to what is asked now. */
export function choicesFor(
  { expect, isTelling }: Pick<Talk, 'expect' | 'isTelling'>,
  language: Language,
  at?: { readonly portal: Portal; readonly definition: Definition; readonly application: Application },
): readonly Choice[] {
  const { yes, no } = packOf(language).yesNo;
  const [yesSaid = '', noSaid = ''] = [yes[0], no[0]];
  if (isTelling) {
    const goOn = sayAloud('goOn', language);
    return [{ label: goOn, says: yesSaid }];
  }
  if (expect.kind === 'yes-no')
    return [
      { label: sayAloud('yes', language), says: yesSaid },
      { label: sayAloud('no', language), says: noSaid },
    ];
  // How it was, once it is over: no question of a service is about nothing.
  if (!at && expect.kind === 'count' && expect.path === 'rating')
    return [
      ...[1, 2, 3, 4, 5].map((n) => ({
        label: `${n}: ${sayOperator('rate', language, { n: String(n) })}`,
        says: String(n),
      })),
      { label: sayAloud('skip', language), says: noSaid },
    ];
  if (!at || expect.type !== 'answer' || expect.path === null) return [];
  const { portal, definition, application } = at;
  const today = portal.today();
  const ask = askAt(definition.service, application.answers, today, expect.path);
  if (!ask || ask.howMany || ask.question.kind !== expect.kind) return [];
  const { kind, asked } = pageAsk(definition, application.answers, ask, {
    language,
    today,
    places: portal.places,
  });
  const control = kind.control(asked);
  if (control.type !== 'radios' || control.options.length > mostChoices) return [];
  return control.options.map(({ label }) => ({ label, says: label }));
}

/** The form as it stands. */
export function shownOf(
  portal: Portal,
  application: Application,
  definition: Definition,
  language: Language,
  path: string | null,
): Shown {
  const { answers, known } = application;
  const today = portal.today();
  const lines = writtenLines(definition, answers, language, today, portal.places, known);
  const ask = path === null ? undefined : askAt(definition.service, answers, today, path);
  const words = wordsIn(definition, language);
  const item = ask && partOf(words, ask, namesOf(answers, known));
  const short = ask && wordsOf(words, ask).short;
  return {
    answers: lines.map(({ path: at, item: part, short: name, value }) => ({
      path: at,
      name: part ? `${part}, ${name}` : name,
      value,
    })),
    asked: short ? (item ? `${item}, ${short}` : short) : null,
  };
}
