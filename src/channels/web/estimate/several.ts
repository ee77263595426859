// SPDX-License-Identifier: AGPL-3.0-or-later
import { examplesOf } from '#catalogue/index.ts';
import type { CalendarDate, Problem } from '#core/index.ts';
import {
  type Ask,
  askAt,
  type Definition,
  estimatePageOf,
  objections,
  type RawAnswers,
  readByLaw,
  route,
  withAnswer,
} from '#interview/index.ts';
import { askedIn } from '../applications/several-questions.ts';
import { pageAsk } from '../asking.ts';
import { formAt, one, readAnswer, type SentForm } from '../forms.ts';
import type { Portal } from '../portal-context.ts';

const found = new WeakMap<Definition, ReadonlySet<string>>();

// Worked out once for each definition, by its examples.
function readIn({ catalogue }: Portal, definition: Definition): ReadonlySet<string> {
  const known = found.get(definition);
  if (known) return known;
  const read = readByLaw(definition.service, examplesOf(catalogue, definition.service.id));
  found.set(definition, read);
  return read;
}

/** What is asked on one page of an estimate, with the question at a path. */
export function estimatePageAt(
  portal: Portal,
  definition: Definition,
  answers: RawAnswers,
  path: string,
): readonly Ask[] {
  const read = readIn(portal, definition);
  return estimatePageOf(definition.service, answers, portal.today(), path, read);
}

/** The question that was answered last before the one at a path. */
export function answeredBefore(
  { service }: Definition,
  answers: RawAnswers,
  today: CalendarDate,
  path: string,
): string | undefined {
  const asks = route(service, answers, today);
  const at = asks.findIndex((ask) => ask.path === path);
  return asks.slice(0, Math.max(0, at)).findLast(({ answered }) => answered)?.path;
}

/** Takes what a page sent for several questions: each right one is kept whatever is wrong with another. */
export function takeEstimated(
  definition: Definition,
  answers: RawAnswers,
  form: SentForm,
  setting: Parameters<typeof pageAsk>[3],
): { readonly answers: RawAnswers; readonly problems: ReadonlyMap<string, Problem> } {
  const { service } = definition;
  const problems = new Map<string, Problem>();
  let now = answers;
  for (const [n, path] of askedIn(form).entries()) {
    // What an answer before it took off the route is not asked any more.
    const ask = askAt(service, now, setting.today, path);
    if (!ask) continue;
    const sent = formAt(form, n);
    const { kind, asked } = pageAsk(definition, now, ask, setting);
    const read = readAnswer(sent, ask, kind, asked);
    if (!read.ok) {
      problems.set(path, read.problems[0] ?? { code: 'empty', path });
      continue;
    }
    const answered = withAnswer(now, path, read.value, ask.howMany);
    const [problem] = objections(service, answered, path, setting, one(sent, 'sure') === 'yes');
    if (problem) problems.set(path, problem);
    else now = answered;
  }
  return { answers: now, problems };
}
