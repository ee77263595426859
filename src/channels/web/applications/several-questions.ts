// SPDX-License-Identifier: AGPL-3.0-or-later
import { isDeepStrictEqual } from 'node:util';
import type { Context } from 'hono';
import { own, type Problem } from '#core/index.ts';
import {
  type Ask,
  askAt,
  contradictionProblems,
  type Definition,
  partOf,
  progressAt,
  progressSays,
  type RawAnswers,
  valueAt,
  withAnswer,
  wordsIn,
} from '#interview/index.ts';
import { type Application, namesOf } from '#record/index.ts';
import { casesOf, typedBy } from '../acting/on-behalf.ts';
import { pageAsk, toFormQuestion } from '../asking.ts';
import { say as sayCode } from '../codice-fiscale/phrases.ts';
import { formAt, one, readAnswer, type SentForm } from '../forms.ts';
import { say } from '../phrases.ts';
import { type Env, frameOf, type Portal } from '../portal-context.ts';
import { base, setting } from './at-application.ts';
import { type QuestionAt, severalPage } from './several-page.ts';

type At = Context<Env>;

/** More are on no page of ours. */
const most = 10;

/** What was sent for several questions, to be shown again. */
export interface SentSeveral {
  readonly form: SentForm;
  /** Where a question stood in it, by its path. */
  readonly asked: readonly string[];
  readonly problems: ReadonlyMap<string, Problem>;
  /** Only shown again, in another language. */
  readonly isAgain?: boolean;
}

/** Which questions a form answers; none where it is that of one question alone. */
export function askedIn(form: SentForm): readonly string[] {
  return (own(form, 'asked') ?? []).slice(0, most);
}

/**
 * Takes what a page sent for several questions, one after the other as they stand on the route: each right one is kept whatever is wrong
 * with another, so that nothing is typed twice. What an answer before it took off the route is not asked any more.
 */
export async function takeSeveral(
  c: At,
  portal: Portal,
  application: Application,
  form: SentForm,
): Promise<{ readonly application: Application; readonly problems: ReadonlyMap<string, Problem> }> {
  const definition = portal.applications.definition(application);
  const problems = new Map<string, Problem>();
  let now = application;
  for (const [n, path] of askedIn(form).entries()) {
    const ask = askAt(definition.service, now.answers, portal.today(), path);
    if (!ask) continue;
    const sent = formAt(form, n);
    const at = pageAsk(definition, now.answers, ask, setting(c, portal));
    const read = readAnswer(sent, ask, at.kind, at.asked);
    const isSame = read.ok && isDeepStrictEqual(read.value, valueAt(now.answers, path));
    if (isSame && !standing(portal, definition, now.answers).some((problem) => problem.path === path))
      continue;
    const stored = read.ok
      ? await casesOf(c, portal).answer(now, {
          path,
          value: read.value,
          isSure: one(sent, 'sure') === 'yes',
          ...typedBy(c),
        })
      : read;
    if (stored.ok) now = stored.value;
    else problems.set(path, stored.problems[0] ?? { code: 'empty', path });
  }
  return { application: now, problems };
}

/** The page of several questions. */
export function showSeveral(
  c: At,
  portal: Portal,
  application: Application,
  on: { readonly asks: readonly Ask[]; readonly sent?: SentSeveral; readonly backHref: string },
): Response | Promise<Response> {
  const { asks, sent, backHref } = on;
  const [first] = asks;
  const definition = portal.applications.definition(application);
  const { language } = setting(c, portal);
  const words = wordsIn(definition, language);
  const { answers, known } = application;
  const names = namesOf(answers, known);
  const here = base(c, application.id);
  if (!first) return c.redirect(here, 303);
  const against = standing(portal, definition, answers);
  const questions = formQuestions(definition, answers, asks, {
    setting: setting(c, portal),
    hrefOf: (other) => `${here}/questions/${other}`,
    sent,
    against,
  });
  const progress = progressAt(definition, answers, first, portal.today(), language, names);
  const isRight = sent !== undefined && sent.problems.size === 0;
  return c.html(
    severalPage(frameOf(c, portal), {
      title: words.title,
      about: partOf(words, first, names) ?? progress.name,
      questions,
      form: sent && boxesAgain(sent, asks),
      action: `${here}/questions/${first.path}`,
      backHref,
      ...(isRight && !sent.isAgain ? { note: say('typedKept', language) } : {}),
      saveHref: `${here}/save`,
      ...(c.get('session')?.acting ? {} : { personHref: `${here}/operator` }),
      workOut: {
        label: sayCode('link', language),
        paths: asks.flatMap(({ path, question }) => (question.kind === 'codice-fiscale' ? [path] : [])),
      },
      progress: progressSays({ ...progress, last: progress.question + asks.length - 1 }, language),
      parts: progress,
    }),
    sent && !isRight ? 422 : 200,
  );
}

/** The questions of a page for its form: each filled with what was sent, or given before, and with what is wrong with it. */
export function formQuestions(
  definition: Definition,
  answers: RawAnswers,
  asks: readonly Ask[],
  on: {
    readonly setting: Parameters<typeof pageAsk>[3];
    readonly sent: SentSeveral | undefined;
    /** What stands against answers that nobody has sent again. */
    readonly against?: readonly Problem[];
    readonly hrefOf?: (path: string) => string;
  },
): readonly QuestionAt[] {
  const { setting, sent, against = [], hrefOf } = on;
  return asks.map((ask, at) => {
    const { path } = ask;
    const n = sent?.asked.indexOf(path) ?? -1;
    const form = sent && n >= 0 ? formAt(sent.form, n) : undefined;
    const problem = sent ? sent.problems.get(path) : against.find((each) => each.path === path);
    const asked = pageAsk(definition, answers, ask, setting);
    const { item: _, ...shown } = toFormQuestion(asked, definition, answers, {
      ...(hrefOf ? { hrefOf } : {}),
      ...(form ? { form, answers: withSent(asked, form, answers) } : {}),
      ...(problem ? { problem } : {}),
    });
    return { ...shown, path, at };
  });
}

// An answer given before, which one changed since makes impossible.
function standing(portal: Portal, { service }: Definition, answers: RawAnswers): readonly Problem[] {
  return contradictionProblems(service, answers, portal.today()).filter(({ keeps }) => !keeps);
}

function withSent(
  { ask, kind, asked }: ReturnType<typeof pageAsk>,
  form: SentForm,
  answers: RawAnswers,
): RawAnswers {
  const read = readAnswer(form, ask, kind, asked);
  return read.ok ? withAnswer(answers, ask.path, read.value, ask.howMany) : answers;
}

/** What was sent, with each question at the place where it stands now. */
export function boxesAgain({ form, asked }: SentSeveral, asks: readonly Ask[]): SentForm {
  const boxes = asks.flatMap(({ path }, at) => {
    const n = asked.indexOf(path);
    const sent = n < 0 ? {} : formAt(form, n);
    return Object.entries(sent).map(([name, texts]) => [`${at}-${name}`, texts] as const);
  });
  return { asked: asks.map(({ path }) => path), ...Object.fromEntries(boxes) };
}
