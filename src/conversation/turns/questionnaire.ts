// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Language, own, type Text, textIn } from '#core/index.ts';
import { kindOf, type Question as Put, type QuestionWords, type Setting } from '#kinds/index.ts';
import { phrase } from './phrases.ts';
import { understoodAs } from './saying.ts';
import type { Next, Question, Script } from './script.ts';
import { blankTurn, type EnginePhase, type Mode, type TurnState } from './state.ts';

/** Some questions in a row, each with its words: a survey, a callback, an appointment. */
export interface Questionnaire {
  readonly questions: Readonly<Record<string, Put>>;
  readonly words: { readonly [L in Language]?: Readonly<Record<string, QuestionWords>> };
  /** What is said after the last answer. */
  readonly end: Text;
}

/** Where somebody is in it. */
export interface QuestionnaireState extends TurnState {
  readonly phase: 'asking' | 'done' | EnginePhase;
  readonly answers: Readonly<Record<string, unknown>>;
}

/** All is answered. */
export interface Answered {
  readonly type: 'answered';
  readonly answers: Readonly<Record<string, unknown>>;
}

/** A questionnaire as a script. */
export function questionnaire(
  { questions, words, end }: Questionnaire,
  setting: Setting,
): Script<QuestionnaireState, Answered> {
  const paths = Object.keys(questions);
  const questionOf = (
    { language }: QuestionnaireState,
    path: string,
  ): Question<QuestionnaireState, Answered> => {
    const put = own(questions, path);
    const said = own(words[language] ?? {}, path);
    if (!put || !said) throw new Error('the questionnaire has no such question');
    const { options } = put;
    const kind = kindOf(put);
    const asked = { options, words: said, language, ...setting };
    return {
      path,
      kind,
      asked,
      words: said,
      none: put.none,
      confirm: put.confirm ?? kind.confirm,
      hold: (value) => {
        const checked = value === null ? { ok: true as const, value } : kind.check(value, options, setting);
        return checked.ok
          ? { value: checked.value }
          : { problem: checked.problems[0] ?? { code: 'wrong-type', path } };
      },
      take: (state, { path: at, value }, confirmed) => {
        const answers = { ...state.answers, [at]: value };
        const heard = { value: understoodAs({ path, kind, asked, words: said, none: put.none }, value) };
        const first = confirmed
          ? []
          : [phrase('understood', language, { ...heard, turn: Object.keys(answers).length % 3 })];
        const next = goOn({ ...state, answers, last: at });
        return { ...next, first };
      },
    };
  };
  const goOn = (state: QuestionnaireState): Next<QuestionnaireState, Answered> => {
    const path = paths.find((one) => !Object.hasOwn(state.answers, one)) ?? null;
    const open = { ...state, path, pending: null, partial: '', failures: 0 };
    return path === null
      ? {
          state: { ...open, phase: 'done' },
          ask: [textIn(end, state.language)],
          effects: [{ type: 'answered', answers: state.answers }],
        }
      : { state: { ...open, phase: 'asking' } };
  };
  return {
    step: (state) =>
      state.path === null
        ? { hears: { type: 'nothing' } }
        : { hears: { type: 'value', question: questionOf(state, state.path) } },
    question: questionOf,
    given: (state) =>
      paths
        .filter((path) => Object.hasOwn(state.answers, path))
        .map((path) => ({
          path,
          name: questionOf(state, path).words.short,
          value: own(state.answers, path),
          question: () => questionOf(state, path),
        })),
    open: (state, path) => ({ ...state, phase: 'asking', path, pending: null, partial: '', failures: 0 }),
    progress: ({ answers }) => {
      const done = Object.keys(answers).length;
      return { done, left: paths.length - done };
    },
  };
}

/** A questionnaire before its first turn: its first question stands open. */
export function beginQuestionnaire(
  { questions }: Questionnaire,
  { language, mode }: { readonly language: Language; readonly mode: Mode },
): QuestionnaireState {
  const [path = null] = Object.keys(questions);
  return { ...blankTurn(language, mode, 'asking'), path, answers: {} };
}
