// SPDX-License-Identifier: AGPL-3.0-or-later
import { type RawAnswers, wordsIn } from '#interview/index.ts';
import { sayNumber } from '#spoken/index.ts';
import { phrase as enginePhrase, type Told, yesNoKeys } from '#turns/index.ts';
import { advance } from './advance.ts';
import { goodbyeWith } from './later.ts';
import { phrase } from './phrases.ts';
import { type Context, type DialogueState, firstState, type Turn } from './state.ts';
import { putInterview } from './turn.ts';

function said(context: Context, state: DialogueState, ask: readonly string[]): Turn {
  return putInterview(context, { state, ask });
}

function ended(context: Context, { workingOut: _, ...state }: DialogueState, told: readonly Told[]): Turn {
  return putInterview(context, { state: { ...state, path: null, pending: null }, told });
}

// What is written down by who listens: it can be heard again.
function twice(says: string, value: string, { language }: DialogueState): Told {
  return { says, again: enginePhrase('onceMore', language, { value }) };
}

/** After the channel has submitted: the number, and once more where it is wanted. */
export function submitted(context: Context, state: DialogueState, spokenNumber: string): Turn {
  const { language } = state;
  const { afterwards, instead } = wordsIn(context.definition, language);
  const sent =
    instead?.sent.replaceAll('{number}', spokenNumber) ??
    phrase('submitted', language, { number: spokenNumber });
  return ended(context, { ...state, phase: 'submitted' }, [
    twice(sent, spokenNumber, state),
    afterwards,
    ...goodbyeWith(context, state),
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
  const { waitingDays } = context;
  const days = waitingDays === undefined ? 'none' : sayNumber(waitingDays, language);
  const code = spokenCode === null ? undefined : phrase('handedInCode', language, { code: spokenCode });
  return ended(context, { ...state, phase: 'submitted' }, [
    twice(phrase('handedIn', language, { number: spokenNumber, days }), spokenNumber, state),
    ...(code === undefined || spokenCode === null ? [] : [twice(code, spokenCode, state)]),
    ...told,
    ...goodbyeWith(context, state),
  ]);
}

/** Where there is nothing to talk about: what there is to say of it, to its end. */
export function toldOnly(
  context: Context,
  { language, mode }: Pick<DialogueState, 'language' | 'mode'>,
  says: readonly string[],
): Turn {
  return ended(
    context,
    { ...firstState({ language, mode, answers: {}, path: null }), phase: 'stopped' },
    says,
  );
}

/** After the person asked for an operator, or stopped: how to go on is told, and to whom is passed on nothing that keeps them waiting. */
export function left(context: Context, { state, say, effects }: Turn, spokenCode: string | null): Turn {
  const { language } = state;
  if (!effects.some(({ type }) => type === 'operator'))
    return ended(context, state, [...say, ...sayResumeCode(state, spokenCode), phrase('goodbye', language)]);
  const passes = spokenCode === null ? say : [phrase('operatorCode', language, { code: spokenCode })];
  return said(context, state, passes);
}

/** Says again what was asked, after why: nothing came of what was heard since. */
export function saidAgain(context: Context, state: DialogueState, why: readonly string[]): Turn {
  const { unsaid, spoken } = state;
  return putInterview(context, {
    state,
    first: why,
    ask: unsaid ? spoken.slice(0, -1) : spoken,
    ...(unsaid ? { unsaid } : {}),
  });
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
  return notGone(context, state, why, spokenCode);
}

/** After the channel was told that only the portal can send this: why, and how to go on there. */
export function onlyInPortal(
  context: Context,
  state: DialogueState,
  { level, spokenCode }: { readonly level: number; readonly spokenCode: string | null },
): Turn {
  const why = phrase('onlyInPortal', state.language, { level: String(level) });
  return notGone(context, state, why, spokenCode);
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
  return notGone(context, state, phrase(code, state.language), spokenCode);
}

function notGone(context: Context, state: DialogueState, why: string, spokenCode: string | null): Turn {
  const goodbye = phrase('goodbye', state.language);
  return ended(context, { ...state, phase: 'stopped' }, [why, ...sayResumeCode(state, spokenCode), goodbye]);
}

// How to go on later: the resume code, and once more where it is wanted; for somebody's own, by who they are.
function sayResumeCode(state: DialogueState, spokenCode: string | null): readonly Told[] {
  const { language } = state;
  if (spokenCode === null) return [phrase('savedMine', language)];
  const code = phrase('resumeCode', language, { code: spokenCode });
  return [twice(code, spokenCode, state), phrase('resumeAlso', language)];
}
