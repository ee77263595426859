// SPDX-License-Identifier: AGPL-3.0-or-later
import { isDeepStrictEqual } from 'node:util';
import { type Language, own, type Text, textIn } from '#core/index.ts';
import { nextPath, type RawAnswers, wordsIn } from '#interview/index.ts';
import { correctionIn, hearChoice, hearYesNo, type Understanding } from '#spoken/index.ts';
import { accept, advance, yesNoKeys } from './advance.ts';
import { answeredAsks, asking, askingAt } from './asking.ts';
import { change, keyCommands, obey } from './commands.ts';
import { nextEntries, readOn } from './entries.ts';
import { askBack, hearAnswer, misunderstood, takeAnswer, withFirstWords } from './hearing.ts';
import { type KnownAnswer, sayKnown } from './known.ts';
import { phrase } from './phrases.ts';
import { askAgain, turn } from './replies.ts';
import { type Context, type DialogueState, firstState, type Input, type Mode, type Turn } from './state.ts';
import { afterWorkingOut, workingOutContext } from './working-out.ts';

/** How a conversation begins: new, or taken up again with the answers given before, on any channel. */
export interface Beginning {
  readonly language: Language;
  readonly mode: Mode;
  readonly answers: RawAnswers;
  readonly agency: Text;
  /** Which of the answers were known without asking. */
  readonly known?: readonly KnownAnswer[];
  /** The words in which the person asked for this service, where they did. */
  readonly said?: string;
  /** The channel has greeted already, and said that it is automatic. */
  readonly isGreeted?: boolean;
}

/**
 * The first turn: says that it is automatic (AI Act art. 50), what is being done, what is known already, and asks the first
 * open question.
 */
export function begin(
  context: Context,
  { language, mode, answers, agency, known = [], said, isGreeted = false }: Beginning,
): Turn {
  const path = nextPath(context.definition.service, answers, context.today);
  const blank = firstState({ language, mode, answers, path });
  const state = said && Object.keys(answers).length === 0 ? withFirstWords(context, blank, said) : blank;
  const { title } = wordsIn(context.definition, language);
  const told = sayKnown(context, state, known);
  const isResumed = Object.keys(answers).length > 0 && told.length === 0;
  // Who asks for no sum is not told that they can ask how much.
  const hasSums = Object.keys(context.definition.service.amounts).length > 0;
  const greeting = [
    ...(isGreeted ? [] : [phrase('greeting', language, { agency: textIn(agency, language) })]),
    phrase('about', language, { title }),
    mode === 'keypad'
      ? phrase('howToKey', language)
      : phrase('howToTalk', language, { sums: hasSums ? 'yes' : 'no' }),
    ...(context.definition.service.estimateOnly ? [phrase('estimateOnly', language)] : []),
    ...(isResumed ? [phrase('resumed', language)] : []),
  ];
  if (told.length === 0) return advance(context, state, greeting);
  return turn(context, { ...state, phase: 'known', path: null }, [...greeting, ...told, ...yesNoKeys(state)]);
}

/** One turn: what came from the person, and what follows from it. Pure. */
export function hear(context: Context, state: DialogueState, input: Input): Turn {
  const { workingOut, ...outer } = state;
  if (!workingOut) return hearOpen(context, state, input);
  return (
    foundAfterAll(context, outer, input) ??
    afterWorkingOut(context, state, hearOpen(workingOutContext(context), workingOut, input))
  );
}

// While a code is worked out, the card turns up.
function foundAfterAll(context: Context, state: DialogueState, input: Input): Turn | undefined {
  if (state.path === null || input.type !== 'said') return undefined;
  const at = askingAt(context, state, state.path);
  const heard = hearAnswer(at, state, input);
  const { value, problem } = heard.understood;
  const isCode = typeof value === 'string' && value.length === 16 && !problem;
  return isCode ? takeAnswer(context, { ...state, phase: 'asking' }, at, heard, input) : undefined;
}

function hearOpen(context: Context, state: DialogueState, input: Input): Turn {
  if (input.type === 'keys') {
    const command = own(keyCommands, input.keys);
    if (command) return obey(context, state, command);
  }
  switch (state.phase) {
    case 'asking':
      return hearAsking(context, state, input);
    case 'confirming':
      return hearConfirming(context, state, input);
    case 'known':
    case 'unmet':
    case 'consent':
    case 'estimated':
    case 'offering-operator':
      return hearYesOrNo(context, state, input);
    case 'choosing-change':
      return hearChange(context, state, input);
    case 'clash':
      return hearClash(context, state, input);
    default:
      return turn(context, state, []);
  }
}

function hearAsking(context: Context, state: DialogueState, input: Input): Turn {
  if (state.path === null) return advance(context, state);
  const at = askingAt(context, state, state.path);
  const heard = hearAnswer(at, state, input);
  const correction = input.type === 'said' ? correctionIn(input.text, state.language) : undefined;
  if (correction && state.last && heard.understood.value === undefined) {
    const last = askingAt(context, state, state.last);
    const instead: Input = { type: 'said', text: correction };
    const corrected = hearAnswer(last, { ...state, partial: '' }, instead);
    if (corrected.understood.value !== undefined) return takeAnswer(context, state, last, corrected, instead);
  }
  // "Ho sbagliato il cellulare": the answer is named.
  if (heard.command === 'correct' && input.type === 'said') {
    const named = namedAnswer(context, state, input.text);
    if (named) return change(context, state, named);
  }
  if (heard.command) return obey(context, state, heard.command);
  if (at.whole && heard.understood.value === nextEntries)
    return askAgain(context, readOn(state, at.ask.path, at.whole));
  return takeAnswer(context, state, at, heard, input);
}

function yesNo(state: DialogueState, input: Input): Understanding<boolean> {
  if (input.type === 'said') return hearYesNo(input.text, { language: state.language });
  const value = input.type === 'keys' ? own({ '1': true, '2': false }, input.keys) : undefined;
  return value === undefined
    ? { confidence: 0, alternatives: [], problem: 'not-understood' }
    : { value, confidence: 1, alternatives: [] };
}

/** A yes stores the answer; a no with the right value takes that one; a bare no proposes the next, or asks again. */
function hearConfirming(context: Context, state: DialogueState, input: Input): Turn {
  const { pending, path } = state;
  if (!pending || path === null) return advance(context, state);
  const heard = yesNo(state, input);
  if (heard.command && heard.command !== 'correct') return obey(context, state, heard.command);
  if (heard.value === true && !heard.problem) return accept(context, state, pending, true);
  const at = askingAt(context, state, path);
  if (input.type === 'said') {
    const again = hearAnswer(at, { ...state, partial: '' }, input).understood;
    const value = again.value;
    const isNew = value !== undefined && value !== null && !isDeepStrictEqual(value, pending.value);
    if (isNew && !again.problem && at.kind.name !== 'yes-no') {
      return takeAnswer(context, { ...state, phase: 'asking' }, at, { understood: again }, input);
    }
  }
  if (heard.value === false && !heard.problem) {
    if (pending.isProposed) return askAgain(context, { ...state, phase: 'asking', pending: null });
    const [next, ...others] = pending.others;
    if (next !== undefined) return askBack(context, state, at, { ...pending, value: next, others });
    return misunderstood(context, { ...state, phase: 'asking', pending: null }, at, undefined, input);
  }
  return turn(context, state, [
    phrase('yesOrNo', state.language),
    ...state.spoken.slice(-1 - yesNoKeys(state).length),
  ]);
}

function hearYesOrNo(context: Context, state: DialogueState, input: Input): Turn {
  const { language } = state;
  const heard = yesNo(state, input);
  if (
    heard.command &&
    !(heard.command === 'correct' && ['consent', 'estimated', 'known'].includes(state.phase))
  ) {
    return obey(context, state, heard.command);
  }
  // After a sum, "ho sbagliato le ore" is a yes to another one.
  const isAgain = state.phase === 'estimated' && heard.command === 'correct';
  const isYes = isAgain || (heard.value === true && !heard.problem);
  const isNo = (heard.value === false && !heard.problem) || heard.command === 'correct';
  if (!isYes && !isNo) {
    const answered = answerInstead(context, state, input);
    return answered ?? turn(context, state, [phrase('yesOrNo', language), ...yesNoKeys(state)]);
  }
  switch (state.phase) {
    case 'known':
      return isYes ? advance(context, { ...state, phase: 'asking' }) : changeNamed(context, state, input);
    case 'unmet':
      return isYes
        ? advance(context, { ...state, phase: 'asking' })
        : turn(context, { ...state, phase: 'stopped' }, [phrase('unmetStop', language)], [{ type: 'stop' }]);
    case 'offering-operator':
      return isYes
        ? obey(context, state, 'operator')
        : askAgain(context, { ...state, phase: 'asking', failures: 0 });
    case 'estimated':
      return isYes ? askWhatToChange(context, state) : leave(context, state);
    default:
      return isYes ? turn(context, state, [], [{ type: 'submit' }]) : askWhatToChange(context, state);
  }
}

// Nothing was sent, and nothing of it is kept.
function leave(context: Context, state: DialogueState): Turn {
  const said = [phrase('estimateEnds', state.language)];
  return turn(context, { ...state, phase: 'stopped' }, said, [{ type: 'stop' }]);
}

// Offered an operator, many find the words after all: the answer itself is taken.
function answerInstead(context: Context, state: DialogueState, input: Input): Turn | undefined {
  if (state.phase !== 'offering-operator' || state.path === null || input.type === 'silence')
    return undefined;
  const at = askingAt(context, state, state.path);
  const heard = hearAnswer(at, state, input);
  const isAnswer =
    heard.understood.value !== undefined && heard.understood.value !== null && !heard.understood.problem;
  return isAnswer ? takeAnswer(context, { ...state, phase: 'asking' }, at, heard, input) : undefined;
}

// "No, l’ISEE": what to change is often said with the no.
function changeNamed(context: Context, state: DialogueState, input: Input): Turn {
  if (input.type !== 'said') return askWhatToChange(context, state);
  const options = changeable(context, state).map(({ path, name }) => ({ id: path, label: name, said: [] }));
  const { value, problem } = hearChoice(input.text, { language: state.language, options });
  return value && !problem ? change(context, state, value) : askWhatToChange(context, state);
}

/** Which of the answers that do not agree is wrong: by its key, by its name, or the right answer at once. */
function hearClash(context: Context, state: DialogueState, input: Input): Turn {
  const { language, clash = [], path } = state;
  const named = changeable(context, state);
  const nameOf = (one: string) =>
    named.find((other) => other.path === one)?.name ?? askingAt(context, state, one).words.short;
  const pick = (picked: string) => {
    const overheard = state.overheard.filter((heard) => heard.path !== picked);
    return change(context, { ...state, overheard }, picked);
  };
  const keyed = input.type === 'keys' ? clash[Number(input.keys) - 1] : undefined;
  if (keyed !== undefined) return pick(keyed);
  if (input.type === 'said') {
    const options = clash.map((one) => ({ id: one, label: nameOf(one), said: [] }));
    const heard = hearChoice(input.text, { language, options });
    if (heard.command && heard.command !== 'correct') return obey(context, state, heard.command);
    if (heard.value && !heard.problem) return pick(heard.value);
    const at = path === null ? undefined : askingAt(context, state, path);
    const instead = at && hearAnswer(at, { ...state, partial: '' }, input);
    if (at && instead?.understood.value !== undefined && !instead.understood.problem)
      return takeAnswer(context, { ...state, phase: 'asking' }, at, instead, input);
  }
  return turn(context, state, [phrase('notUnderstood', language), ...state.spoken]);
}

function askWhatToChange(context: Context, state: DialogueState): Turn {
  const { language } = state;
  const asks = changeable(context, state);
  const keys =
    state.mode === 'keypad'
      ? asks.map(({ name }, n) => phrase('whatToChangeKeys', language, { short: name, key: n + 1 }))
      : [];
  return turn(context, { ...state, phase: 'choosing-change' }, [phrase('whatToChange', language), ...keys]);
}

function changeable(context: Context, state: DialogueState) {
  return answeredAsks(context, state).map((ask) => {
    const at = asking(context, state, ask);
    const { item } = at;
    return { path: ask.path, name: item ? `${item}, ${at.words.short}` : at.words.short };
  });
}

/** The answer that is named in what was said, where just one is. */
function namedAnswer(context: Context, state: DialogueState, text: string): string | undefined {
  const said = stemsIn(text);
  const named = changeable(context, state).filter(({ name }) =>
    stemsIn(name).some((stem) => said.includes(stem)),
  );
  return named.length === 1 ? named[0]?.path : undefined;
}

// The beginnings of the words that say something: "cellul", "cognom".
function stemsIn(text: string): readonly string[] {
  const words = text.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
  return words
    .filter(
      (word) =>
        !/^(sbagli|rispos|prima|domand|corre|cambi|vorre|devo|quest|quell|wrong|mistak|change|answer)/.test(
          word,
        ),
    )
    .map((word) => word.slice(0, 6));
}

function hearChange(context: Context, state: DialogueState, input: Input): Turn {
  const { language } = state;
  const asks = changeable(context, state);
  if (input.type === 'keys') {
    const picked = asks[Number(input.keys) - 1];
    return picked ? change(context, state, picked.path) : askWhatToChange(context, state);
  }
  const text = input.type === 'said' ? input.text : '';
  const options = asks.map(({ path, name }) => ({ id: path, label: name, said: [] }));
  const heard = hearChoice(text, { language, options });
  if (heard.command) return obey(context, state, heard.command);
  if (heard.value && !heard.problem) return change(context, state, heard.value);
  const example = asks.at(-1)?.name ?? '';
  return turn(context, state, [phrase('whatToChangeAgain', language, { example })]);
}

/** After the channel has submitted: the number, said twice. */
export function submitted(context: Context, state: DialogueState, spokenNumber: string): Turn {
  const { language } = state;
  const { afterwards, instead } = wordsIn(context.definition, language);
  return turn(context, { ...state, phase: 'submitted' }, [
    instead?.sent.replaceAll('{number}', spokenNumber) ??
      phrase('submitted', language, { number: spokenNumber }),
    afterwards,
    phrase('goodbye', language),
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
  return turn(context, { ...state, phase: 'submitted' }, [
    phrase('handedIn', language, { number: spokenNumber }),
    ...(spokenCode === null ? [] : [phrase('handedInCode', language, { code: spokenCode })]),
    ...told,
    phrase('goodbye', language),
  ]);
}

/** After the channel could not send it because it names somebody else: what to change. */
export function namesAnother(context: Context, state: DialogueState): Turn {
  return turn(context, { ...state, phase: 'consent' }, [phrase('anotherCode', state.language)]);
}

/** After the channel could not send what was read back, since other answers stand by now: they are read back anew, and asked about. */
export function changedMeanwhile(context: Context, state: DialogueState, answers: RawAnswers): Turn {
  const now: DialogueState = { ...state, answers, phase: 'asking', path: null, pending: null };
  return advance(context, now, [phrase('changedMeanwhile', state.language)]);
}

/** After the channel could not submit: nothing is lost, and it can be tried again. */
export function notSubmitted(context: Context, state: DialogueState): Turn {
  return turn(context, { ...state, phase: 'consent' }, [
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
  return turn(context, { ...state, phase: 'stopped' }, [why, ...sayResumeCode(state, spokenCode)]);
}

/** After the channel was told that only the portal can send this: why, and how to go on there. */
export function onlyInPortal(
  context: Context,
  state: DialogueState,
  { level, spokenCode }: { readonly level: number; readonly spokenCode: string | null },
): Turn {
  return turn(context, { ...state, phase: 'stopped' }, [
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
  return turn(context, { ...state, phase: 'stopped' }, [
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
