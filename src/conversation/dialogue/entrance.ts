// SPDX-License-Identifier: AGPL-3.0-or-later
import { own } from '#core/index.ts';
import { askedAgain } from '#turns/index.ts';
import { accountYoursStep, answerQuestion, answerStep, sureStep, waitsStep } from './entrance-answers.ts';
import {
  actOn,
  after,
  askMore,
  fresh,
  say,
  showCases,
  tell,
  tellLines,
  whatElse,
  whoseIsIt,
} from './entrance-cases.ts';
import { forWhomStep } from './entrance-for-whom.ts';
import { laterQuestion, laterStep } from './entrance-later.ts';
import { asksWhere, hearOnBehalf, needStep, straightTo, whichStep } from './entrance-needs.ts';
import { noticeAddressStep, noticeQuestion, noticeStep } from './entrance-notice.ts';
import { codeStep, pinStep, provingStep, whereabouts, whoStep } from './entrance-proof.ts';
import { doorPhrase } from './front-door-phrases.ts';
import type { DoorContext, DoorNext, DoorScript, DoorState, DoorStep } from './front-door-state.ts';

// Where what is asked as a question stands, by its path.
const phases = {
  'codice-fiscale': 'codice-fiscale',
  later: 'later-answer',
  notice: 'notice-address',
} as const satisfies Readonly<Record<string, DoorState['phase']>>;

/** The entrance as a script: what somebody comes for, who they are where that matters, and where their applications are. */
export function entrance(context: DoorContext, language: DoorState['language']): DoorScript {
  return {
    step: (state) => stepOf(context, state),
    question: (state) => {
      if (state.path === 'later') return laterQuestion(context, state);
      if (state.path === 'notice') return noticeQuestion(context, state);
      if (state.path !== 'codice-fiscale') return answerQuestion(context, state);
      const { hears } = whoStep(context, state);
      if (hears.type !== 'value') throw new Error('the codice fiscale is asked as a question');
      return hears.question;
    },
    given: () => [],
    open: (state, path) => {
      const phase = own(phases, path) ?? 'your-answer';
      return { ...state, phase, path, pending: null, partial: '' };
    },
    obey: (state, command) => {
      switch (command) {
        case 'back':
        case 'correct':
          return state.pending ? undefined : { state: fresh(state), first: [say(state, 'back')] };
        case 'where-are-we':
          // Before anything was begun, "a che punto siamo" asks after the caller's own application.
          return state.phase === 'choosing' || state.phase === 'what-else'
            ? whereabouts(state, 'whereabouts')
            : undefined;
        default:
          return undefined;
      }
    },
    goesOn: (state) => ({ state: fresh(state) }),
    leaving: { operator: doorPhrase('operator', language), stop: doorPhrase('goodbye', language) },
  };
}

function stepOf(context: DoorContext, state: DoorState): DoorStep {
  switch (state.phase) {
    case 'choosing':
      return needStep(context);
    case 'which-service':
      return whichStep(context, state);
    case 'proving':
      return provingStep(context, state);
    case 'codice-fiscale':
      return whoStep(context, state);
    case 'offering-notice':
      return noticeStep(context);
    case 'notice-address':
      return noticeAddressStep(context, state);
    case 'later-answer':
      return laterStep(context, state);
    case 'confirming':
      if (state.path === 'later') return laterStep(context, state);
      if (state.path === 'notice') return noticeAddressStep(context, state);
      return state.path === 'codice-fiscale' ? whoStep(context, state) : answerStep(context, state);
    case 'pin':
      return pinStep(context, state);
    case 'for-whom':
      return forWhomStep(state);
    case 'code':
      return codeStep(state);
    case 'is-it-yours':
      return whoseStep;
    case 'waits-for-you':
      return waitsStep;
    case 'your-answer':
      return answerStep(context, state);
    case 'account-yours':
      return accountYoursStep;
    case 'answer-sure':
      return sureStep;
    case 'reading':
      return readingStep(context);
    case 'telling':
    case 'what-else':
      return afterCaseStep(context);
    default:
      return { hears: { type: 'nothing' } };
  }
}

// Before anything else: what waits for nothing but their yes.
const whoseStep: DoorStep = {
  ask: whoseIsIt,
  first: (state, input) => (asksWhere(state, input) ? askedAgain(state, input) : undefined),
  hears: {
    type: 'yes-no',
    yes: (state) => {
      const [one] = state.offered;
      return one
        ? { state, ask: [], effects: [{ type: 'claim', applicationId: one.id }] }
        : showCases(state, state.cases ?? []);
    },
    no: (state) =>
      after(showCases(state, state.cases ?? [], state.offered.slice(1)), [say(state, 'isNotYours')]),
  },
};

function readingStep(context: DoorContext): DoorStep {
  return {
    ask: askMore,
    first: (state, input) => (asksWhere(state, input) ? straightTo(context, state, input) : undefined),
    other: (state, input) => straightTo(context, state, input),
    hears: {
      type: 'yes-no',
      yes: (state) => tellLines(state, []),
      no: (state) => whatElse({ ...state, data: null }, []),
    },
  };
}

/** After a case: the next one, something to do with this one, or something else altogether. */
function afterCaseStep(context: DoorContext): DoorStep {
  const isTelling = ({ phase }: DoorState) => phase === 'telling';
  const goodbye = (state: DoorState): DoorNext => ({
    state: { ...state, phase: 'stopped' },
    ask: [say(state, 'goodbye')],
    effects: [{ type: 'stop' }],
  });
  return {
    ask: (state) => [say(state, isTelling(state) ? 'another' : 'whatElse')],
    first: (state, input) =>
      hearOnBehalf(context, state, input) ??
      actOn(state, input) ??
      (asksWhere(state, input) ? straightTo(context, state, input) : undefined),
    other: (state, input) => straightTo(context, state, input),
    hears: {
      type: 'yes-no',
      yes: (state) =>
        isTelling(state)
          ? tell({ ...state, at: state.at + 1 }, [say(state, 'next')])
          : { state: fresh(state), ...(state.mode === 'keypad' ? {} : { ask: [say(state, 'tell')] }) },
      no: (state) => (isTelling(state) ? whatElse(state, []) : goodbye(state)),
    },
  };
}
