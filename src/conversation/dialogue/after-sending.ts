// SPDX-License-Identifier: AGPL-3.0-or-later
import { type RawAnswers, wordsIn } from '#interview/index.ts';
import { yesNoKeys } from '#turns/index.ts';
import { advance } from './advance.ts';
import { sayLater, wishLater } from './later.ts';
import { phrase } from './phrases.ts';
import type { Context, DialogueState, Turn } from './state.ts';
import { putInterview } from './turn.ts';

function said(context: Context, state: DialogueState, ask: readonly string[]): Turn {
  return putInterview(context, { state, ask });
}

/** After the channel has submitted: the number, said twice. */
export function submitted(context: Context, state: DialogueState, spokenNumber: string): Turn {
  const { language } = state;
  const { afterwards, instead } = wordsIn(context.definition, language);
  return said(context, { ...state, phase: 'submitted' }, [
    instead?.sent.replaceAll('{number}', spokenNumber) ??
      phrase('submitted', language, { number: spokenNumber }),
    afterwards,
    ...atEnd(context, state),
  ]);
}

/**
 * After a guest has handed it in: its number and its code, that it is not sent yet, how to complete it and by when. `told` is where it is,
 * in the words of every channel.
 */
export function handedIn(
  context: Context,
  state: DialogueState,
  of: { readonly spokenNumber: string; readonly spokenCode: string | null; readonly told: readonly string[] },
): Turn {
  const { language } = state;
  const { spokenNumber, spokenCode, told } = of;
  return said(context, { ...state, phase: 'submitted' }, [
    phrase('handedIn', language, { number: spokenNumber }),
    ...(spokenCode === null ? [] : [phrase('handedInCode', language, { code: spokenCode })]),
    ...told,
    ...atEnd(context, state),
  ]);
}

// Goodbye, and what else was wanted; where the channel can begin that at once, it asks.
function atEnd({ mayGoOn }: Context, state: DialogueState): readonly string[] {
  if (mayGoOn && wishLater(state) !== undefined) return [];
  return [...sayLater(state), phrase('goodbye', state.language)];
}

/** After the channel could not send it because it names somebody else: what to change. */
export function namesAnother(context: Context, state: DialogueState): Turn {
  return said(context, { ...state, phase: 'consent' }, [phrase('anotherCode', state.language)]);
}

/** After the channel could not send what was read back, since other answers stand by now: they are read back anew, and asked about. */
export function changedMeanwhile(context: Context, state: DialogueState, answers: RawAnswers): Turn {
  const now: DialogueState = { ...state, answers, phase: 'asking', path: null, pending: null };
  return putInterview(context, advance(context, now, [phrase('changedMeanwhile', state.language)]));
}

/** After the channel could not submit: nothing is lost, and it can be tried again. */
export function notSubmitted(context: Context, state: DialogueState): Turn {
  return said(context, { ...state, phase: 'consent' }, [
    phrase('notSubmitted', state.language),
    ...yesNoKeys(state),
  ]);
}

/** After it was not sent for a reason that trying again does not mend: why, in the words of every channel, and how to go on. */
export function notSent(
  context: Context,
  state: DialogueState,
  { why, spokenCode }: { readonly why: string; readonly spokenCode: string | null },
): Turn {
  return said(context, { ...state, phase: 'stopped' }, [why, ...sayResumeCode(state, spokenCode)]);
}

/** After the channel was told that only the portal can send this: why, and how to go on there. */
export function onlyInPortal(
  context: Context,
  state: DialogueState,
  { level, spokenCode }: { readonly level: number; readonly spokenCode: string | null },
): Turn {
  return said(context, { ...state, phase: 'stopped' }, [
    phrase('onlyInPortal', state.language, { level: String(level) }),
    ...sayResumeCode(state, spokenCode),
  ]);
}

/** After an account was refused: why, that nothing was sent, and how to go on later. */
export function accountRefused(
  context: Context,
  state: DialogueState,
  {
    code,
    spokenCode,
  }: {
    readonly code: 'not-holder' | 'too-many-checks' | 'change-waiting' | 'frozen';
    readonly spokenCode: string | null;
  },
): Turn {
  return said(context, { ...state, phase: 'stopped' }, [
    phrase(code, state.language),
    ...sayResumeCode(state, spokenCode),
  ]);
}

/** How to go on later: the resume code, said twice; for somebody's own, by who they are. */
export function sayResumeCode({ language }: DialogueState, spokenCode: string | null): readonly string[] {
  return [
    spokenCode === null
      ? phrase('savedMine', language)
      : phrase('resumeCode', language, { code: spokenCode }),
  ];
}
