// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Language, own, type Text, textIn } from '#core/index.ts';
import { nextPath, type RawAnswers, wordsIn } from '#interview/index.ts';
import { advance, yesNoKeys } from './advance.ts';
import { askingAt } from './asking.ts';
import { keyCommands, obey } from './commands.ts';
import { hearAsking } from './hear-asking.ts';
import { hearChange } from './hear-change.ts';
import { hearClash } from './hear-clash.ts';
import { hearConfirming } from './hear-confirming.ts';
import { hearYesOrNo } from './hear-yes-or-no.ts';
import { hearAnswer, takeAnswer, withFirstWords } from './hearing.ts';
import { type KnownAnswer, sayKnown } from './known.ts';
import { phrase } from './phrases.ts';
import { turn } from './replies.ts';
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
