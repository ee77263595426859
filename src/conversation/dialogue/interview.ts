// SPDX-License-Identifier: AGPL-3.0-or-later
import { normalise } from '#grammar/index.ts';
import { objections, withAnswer, wordsIn } from '#interview/index.ts';
import { packOf } from '#languages/index.ts';
import {
  askWhatToChange,
  change,
  changeNamed,
  phrase as enginePhrase,
  type Given,
  hearAnswer,
  put,
  type Question,
  type Script,
  type Step,
  takeAnswer,
} from '#turns/index.ts';
import { accept, advance, answerOf, progressIn } from './advance.ts';
import { answerAside } from './aside.ts';
import { type Asking, answeredAsks, asking, askingAt } from './asking.ts';
import { sayHowMuch, sayLaw, sayToldUnmet, withoutCitations } from './outcome.ts';
import { hold, withOverheard } from './overheard.ts';
import { phrase } from './phrases.ts';
import { remembering } from './recalled.ts';
import type { Context, DialogueState, InterviewEffect, Onward } from './state.ts';
import { afterWorkingOut, beginWorkingOut, workingOutContext } from './working-out.ts';

type InterviewStep = Step<DialogueState, InterviewEffect>;
type InterviewQuestion = Question<DialogueState, InterviewEffect>;

/** The interview as a script: the route of a service, question by question, to its outcome and to the sending. */
export function interview(
  context: Context,
  language: DialogueState['language'],
): Script<DialogueState, InterviewEffect> {
  return {
    step: (state) => ({
      first: (at, input) =>
        input.type === 'said' && packOf(at.language).dialogue.asksLaw.test(normalise(input.text))
          ? { state: at, first: sayLaw(context, at) }
          : answerAside(context, at, input),
      ...stepOf(context, state),
    }),
    question: (state, path) => questionOf(context, askingAt(context, state, path)),
    given: (state) => givenIn(context, state),
    open,
    obey: (state, command) => {
      if (command === 'how-much') return { state, first: sayHowMuch(context, state) };
      if (state.phase !== 'unmet') return undefined;
      // Why we ask whether to go on: what is not met, and the law that says so.
      const reason = sayToldUnmet(context, state);
      if (command === 'repeat') return { state, first: reason };
      return command === 'why' ? { state, first: [...reason, ...sayLaw(context, state)] } : undefined;
    },
    progress: (state) => progressIn(context, state),
    leaving: { operator: phrase('operator', language), stop: phrase('stopped', language) },
  };
}

function open(state: DialogueState, path: string): DialogueState {
  return { ...state, phase: 'asking', path, pending: null, partial: '', failures: 0 };
}

function givenIn(context: Context, state: DialogueState): readonly Given<DialogueState, InterviewEffect>[] {
  return answeredAsks(context, state).map((ask) => {
    const at = asking(context, state, ask);
    const { item, path, words, isCount } = at;
    return {
      path,
      name: item ? `${item}, ${words.short}` : words.short,
      value: answerOf(state, path, isCount),
      question: () => questionOf(context, at),
    };
  });
}

function questionOf(context: Context, at: Asking): InterviewQuestion {
  return {
    ...at,
    hold: (value) => hold(context, at, value),
    take: (state, answer, confirmed) => accept(context, state, answer, confirmed),
    likelier: (state, value, others) => likelierOf(context, state, at, value, others),
    overhear: (state, rest) =>
      rest.includes(' ') ? remembering(withOverheard(context, state, at.path, rest), rest) : state,
    ...(at.kind.isWorkedOut ? { workOut: (state: DialogueState) => workOut(context, state, at) } : {}),
  };
}

// A code heard just beside one that agrees with what is known of the person was misheard: that one is proposed first.
function likelierOf(
  context: Context,
  state: DialogueState,
  at: Asking,
  value: unknown,
  others: readonly unknown[],
) {
  const { definition, today, places } = context;
  const isStrange = (one: unknown) =>
    objections(definition.service, withAnswer(state.answers, at.path, one, at.isCount), at.path, {
      today,
      places,
    }).length > 0;
  if (others.length === 0 || !isStrange(value)) return { value, others };
  const better = others.find((other) => hold(context, at, other).problem === undefined && !isStrange(other));
  return better === undefined
    ? { value, others }
    : { value: better, others: [value, ...others.filter((other) => other !== better)] };
}

function workOut(context: Context, state: DialogueState, at: Asking): Onward {
  const inside = workingOutContext(context);
  const begun = advance(inside, beginWorkingOut(state, at), [phrase('workOut', state.language)]);
  const turn = put(interview(inside, state.language), begun);
  return afterWorkingOut(context, { ...state, partial: '' }, turn);
}

function stepOf(context: Context, state: DialogueState): InterviewStep {
  const goOn = (to: DialogueState): Onward => advance(context, { ...to, phase: 'asking' });
  switch (state.phase) {
    case 'known':
      return {
        ask: ({ language }) => [phrase('isKnownRight', language)],
        hears: {
          type: 'yes-no',
          isReview: true,
          yes: goOn,
          no: (to, input) => changeNamed(interview(context, to.language), to, input),
        },
      };
    case 'unmet':
      return {
        ask: ({ language }) => [phrase('unmetGoOn', language)],
        hears: {
          type: 'yes-no',
          isEnding: true,
          yes: goOn,
          no: (to) => leave(to, 'unmetStop'),
          rest: remembering,
        },
      };
    case 'consent':
      return {
        ask: ({ language }) => {
          const { declaration } = wordsIn(context.definition, language);
          return [phrase('consent', language, { consent: withoutCitations(declaration) })];
        },
        hears: {
          type: 'yes-no',
          isReview: true,
          yes: (to) => ({ state: to, ask: [], effects: [{ type: 'submit' }] }),
          no: askWhatToChange,
        },
      };
    case 'estimated':
      return {
        ask: ({ language }) => [phrase('estimateAgain', language)],
        hears: {
          type: 'yes-no',
          isEnding: true,
          isReview: true,
          yes: askWhatToChange,
          no: (to) => leave(to, 'estimateEnds'),
        },
      };
    case 'clash':
      return clashStep(context, state);
    default:
      return state.path === null || state.phase === 'submitted'
        ? { hears: { type: 'nothing' } }
        : { hears: { type: 'value', question: questionOf(context, askingAt(context, state, state.path)) } };
  }
}

function leave(state: DialogueState, id: 'unmetStop' | 'estimateEnds'): Onward {
  const said = phrase(id, state.language);
  return { state: { ...state, phase: 'stopped' }, ask: [said], effects: [{ type: 'stop' }] };
}

/** Which of the answers that do not agree is wrong: by its key, by its name, or the right answer at once. */
function clashStep(context: Context, asked: DialogueState): InterviewStep {
  const { clash = [], path, language, mode } = asked;
  const named = givenIn(context, asked);
  const options = clash.map((id) => ({
    id,
    label: named.find((one) => one.path === id)?.name ?? askingAt(context, asked, id).words.short,
    said: [],
  }));
  const keys = options.map(({ label }, n) =>
    enginePhrase('whatToChangeKeys', language, { short: label, key: n + 1 }),
  );
  return {
    ask: () => [phrase('whichIsWrong', language), ...(mode === 'keypad' ? keys : [])],
    other: (state, input) => {
      if (path === null || input.type !== 'said') return undefined;
      const at = questionOf(context, askingAt(context, state, path));
      const heard = hearAnswer(at, { ...state, partial: '' }, input);
      return heard.understood.value !== undefined && !heard.understood.problem
        ? takeAnswer({ ...state, phase: 'asking' }, at, heard, input)
        : undefined;
    },
    hears: {
      type: 'list',
      options,
      choose: (state, picked) => {
        const overheard = state.overheard.filter((heard) => heard.path !== picked);
        return change(interview(context, language), { ...state, overheard }, picked);
      },
    },
  };
}
