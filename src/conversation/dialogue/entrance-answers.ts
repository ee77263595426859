// SPDX-License-Identifier: AGPL-3.0-or-later

import { choice, iban, kindOf, type Question as Put, type QuestionWords } from '#kinds/index.ts';
import { hearYesNo } from '#spoken/index.ts';
import type { Input, Question } from '#turns/index.ts';
import { answeringPhrase as phrase } from './answering-phrases.ts';
import { after, closed, showCases } from './entrance-cases.ts';
import type {
  AskedOfCaller,
  DoorContext,
  DoorEffect,
  DoorNext,
  DoorState,
  DoorStep,
} from './front-door-state.ts';

type Act = AskedOfCaller['answers'][number]['act'];

/** Somebody else’s application waits for the caller’s own answer: whether they give it now. */
export const waitsStep: DoorStep = {
  ask: ({ asked, language }) => {
    const { applicant: name = '', title = '' } = asked[0] ?? {};
    return [phrase('waits', language, { name, title }), phrase('now', language)];
  },
  hears: {
    type: 'yes-no',
    yes: (state) => {
      const [one] = state.asked;
      return one
        ? { ...askFor({ ...state, language: one.language, languageOfCall: state.language }), lead: one.about }
        : nextAsked(state);
    },
    no: (state) => nextAsked(state, [state.asked[0]?.unanswered ?? '', phrase('later', state.language)]),
  },
};

/** The caller’s answer, and their account where a yes names one. */
export function answerStep(context: DoorContext, state: DoorState): DoorStep {
  return {
    first: (now, input) => plainAnswer(now, input),
    hears: { type: 'value', question: answerQuestion(context, state) },
  };
}

/** What is asked of the caller now, as every other question is. */
export function answerQuestion(
  { places, today }: DoorContext,
  state: DoorState,
): Question<DoorState, DoorEffect> {
  const { asks = '', answers = [] } = state.asked[0] ?? {};
  const isAccount = state.path === 'iban';
  const put: Put = isAccount ? iban() : choice(answers.map(({ act }) => act));
  const kind = kindOf(put);
  const { options } = put;
  const { language } = state;
  const words: QuestionWords = isAccount
    ? {
        label: phrase('iban', language),
        short: 'IBAN',
        why: phrase('ibanWhy', language),
        again: phrase('ibanAgain', language),
      }
    : {
        label: asks,
        short: phrase('short', language),
        why: phrase('why', language),
        options: Object.fromEntries(answers.map(({ act, label }) => [act, { label }])),
      };
  const held = { today, places };
  return {
    path: isAccount ? 'iban' : 'answer',
    kind,
    asked: { options, words, language, ...held },
    words,
    none: false,
    confirm: isAccount ? 'explicit' : 'implicit',
    hold: (value) => {
      const checked = kind.check(value, options, held);
      return checked.ok
        ? { value: checked.value }
        : { problem: checked.problems[0] ?? { code: 'wrong-type', path: '' } };
    },
    take: (now, { value }) =>
      isAccount
        ? { state: { ...closed(now), phase: 'account-yours', iban: String(value) } }
        : chosen(now, answers.find(({ act }) => act === value)?.act),
  };
}

/** Whether the account that was named is theirs. */
export const accountYoursStep: DoorStep = {
  ask: ({ language }) => [phrase('mine', language)],
  hears: {
    type: 'yes-no',
    yes: (state) => ({ state: { ...state, phase: 'answer-sure' } }),
    no: (state) => nextAsked(state, [phrase('notMine', state.language)]),
  },
};

/** The answer read back with what follows from it: nothing counts before this yes. */
export const sureStep: DoorStep = {
  ask: ({ asked, act, language }) => {
    const { label = '', follows = '' } = asked[0]?.answers.find((one) => one.act === act) ?? {};
    return [phrase('sure', language, { label, follows })];
  },
  hears: {
    type: 'yes-no',
    yes: (state) => {
      const { asked, act, iban: account } = state;
      if (!asked[0] || !act) return nextAsked(state);
      const named = account === null ? {} : { iban: account };
      return {
        state: { ...state, phase: 'checking' },
        ask: [],
        effects: [{ type: 'answer-asked', id: asked[0].id, act, ...named }],
      };
    },
    no: (state) => askFor(state),
  },
};

/** What came of it: it is registered, or why it is not; then what they are asked because of it, and the next one. */
export function afterAnswer(
  state: DoorState,
  of: { readonly follows?: string; readonly refused?: string; readonly next?: AskedOfCaller },
): DoorNext {
  const { language, asked } = state;
  const said =
    of.refused === undefined
      ? phrase('registered', language, { follows: of.follows ?? '' })
      : phrase(whyNot(of.refused), language);
  const left = of.next ? [...asked.slice(0, 1), of.next, ...asked.slice(1)] : asked;
  return nextAsked({ ...state, asked: left }, [said]);
}

function whyNot(code: string): 'inPortal' | 'notHolder' | 'tooLate' {
  if (code === 'not-holder') return 'notHolder';
  return code === 'answered' || code === 'closed' || code === 'not-found' ? 'tooLate' : 'inPortal';
}

function askFor(state: DoorState): DoorNext {
  return { state: { ...closed(state), phase: 'your-answer', path: 'answer', act: null, iban: null } };
}

function chosen(state: DoorState, act: Act | undefined): DoorNext {
  if (!act) return askFor(state);
  const next = { ...closed(state), act };
  return act === 'given' && state.asked[0]?.isAccount
    ? { state: { ...next, phase: 'your-answer', path: 'iban' } }
    : { state: { ...next, phase: 'answer-sure' } };
}

// A plain yes or no is one of the two answers to whether somebody agrees.
function plainAnswer(state: DoorState, input: Input): DoorNext | undefined {
  if (input.type !== 'said' || state.path !== 'answer' || state.pending) return undefined;
  const { value, problem } = hearYesNo(input.text, { language: state.language });
  if (problem || typeof value !== 'boolean' || input.text.trim().split(/\s+/).length > 4) return undefined;
  const found = state.asked[0]?.answers.find(({ act }) => act === (value ? 'given' : 'refused'));
  return found && chosen(state, found.act);
}

function nextAsked(state: DoorState, said: readonly string[] = []): DoorNext {
  const { languageOfCall, ...known } = closed(state);
  const rest = {
    ...known,
    language: languageOfCall ?? state.language,
    asked: state.asked.slice(1),
    act: null,
    iban: null,
  };
  return after(showCases(rest, state.cases ?? []), said);
}
