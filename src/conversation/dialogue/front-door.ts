// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Language, textIn } from '#core/index.ts';
import { sayNumber } from '#spoken/index.ts';
import { blankTurn, hearTurn, type Input, type Mode, put } from '#turns/index.ts';
import { entrance } from './entrance.ts';
import { afterAnswer } from './entrance-answers.ts';
import { after, fresh, say, showCases, tell, tellLines, whatElse } from './entrance-cases.ts';
import { askForWhom } from './entrance-for-whom.ts';
import { afterLater, type LaterTaken } from './entrance-later.ts';
import { picked } from './entrance-needs.ts';
import { afterNotice } from './entrance-notice.ts';
import { askCode, askPin, askWho, inGeneral } from './entrance-proof.ts';
import { doorPhrase } from './front-door-phrases.ts';
import type {
  ActsFor,
  AskedOfCaller,
  DoorContext,
  DoorNext,
  DoorState,
  DoorTurn,
  OfferedCase,
  ToldCase,
  ToldData,
} from './front-door-state.ts';
import { phrase } from './phrases.ts';

/**
 * The conversation before a service is chosen: what somebody comes for, who they are where that matters, and where their
 * applications are. Each channel carries out its effects and gives back what came of them. Until the caller has said who they are, nothing
 * is said that is about anybody.
 */
export function openDoor(
  context: DoorContext,
  {
    language,
    mode,
    service,
    lead,
  }: {
    readonly language: Language;
    readonly mode: Mode;
    /** What the caller comes for, where that is known already. */
    readonly service?: string;
    /** What is said first, in the place of the greeting. */
    readonly lead?: readonly string[];
  },
): DoorTurn {
  const state: DoorState = {
    ...blankTurn(language, mode, 'choosing'),
    wish: 'whereabouts',
    named: [],
    wanted: null,
    data: null,
    said: null,
    options: [],
    proposed: null,
    refusals: 0,
    codiceFiscale: null,
    beside: 'pin',
    number: null,
    powers: [],
    powersFrom: 0,
    cases: null,
    offered: [],
    asked: [],
    act: null,
    iban: null,
    at: 0,
  };
  const greeting = lead ?? [phrase('greeting', language, { agency: textIn(context.agency, language) })];
  return turn(context, after(service === undefined ? { state } : picked(context, state, service), greeting));
}

/** One turn at the front door: what came from the person, and what follows from it. Pure. */
export function hearAtDoor(context: DoorContext, state: DoorState, input: Input): DoorTurn {
  // The one key of the menu that means the same everywhere.
  const heard: Input = input.type === 'keys' && input.keys === '0' ? { type: 'keys', keys: '*0' } : input;
  return hearTurn(entrance(context, state.language), state, heard);
}

function turn(context: DoorContext, next: DoorNext): DoorTurn {
  return put(entrance(context, next.state.language), next);
}

/** The caller is who they say: their cases, what waits for them first: their yes, and their answers to others. Or those of whom they speak for. */
export function identified(
  context: DoorContext,
  state: DoorState,
  cases: readonly ToldCase[],
  offered: readonly OfferedCase[] = [],
  asked: readonly AskedOfCaller[] = [],
  spokenFor?: { readonly name: string; readonly given: string },
): DoorTurn {
  const next = showCases({ ...state, asked }, cases, offered);
  return turn(context, spokenFor ? after(next, [doorPhrase('speaksFor', state.language, spokenFor)]) : next);
}

/** The caller is who they say, and may act for others: for whom they call is asked before anything is told. */
export function forWhom(
  context: DoorContext,
  state: DoorState,
  powers: readonly ActsFor[],
  isNoMore = false,
): DoorTurn {
  const first = isNoMore ? [say(state, 'powerNoMore')] : [];
  return turn(context, { ...askForWhom({ ...state, powers, refusals: 0 }), first });
}

/** What was asked for is not what the power of the caller is for. */
export function beyondPower(context: DoorContext, state: DoorState, only?: string): DoorTurn {
  const { language } = state;
  const told =
    only === undefined ? say(state, 'notForThem') : doorPhrase('beyondMandate', language, { title: only });
  return turn(context, whatElse(fresh(state), [told]));
}

/** What came of an answer to somebody else's application: that it is registered or why not, then what is asked next. */
export function registered(
  context: DoorContext,
  state: DoorState,
  of: { readonly follows?: string; readonly refused?: string; readonly next?: AskedOfCaller },
): DoorTurn {
  return turn(context, afterAnswer(state, of));
}

/** What came of what the caller could not know before: their cases as they are now, and why it was not taken. */
export function gaveLater(context: DoorContext, state: DoorState, of: LaterTaken): DoorTurn {
  return turn(context, afterLater(state, of));
}

/** What was read of the caller: how much there is and what it comes to, and the newest lines first. */
export function readOut(context: DoorContext, state: DoorState, data: ToldData): DoorTurn {
  return turn(context, tellLines({ ...state, data, at: 0, failures: 0 }, [`${data.title}.`, ...data.first]));
}

/** What came of a yes: it is sent, or what is still needed; then the next one, or the caller's cases as they are now. */
export function claimed(
  context: DoorContext,
  state: DoorState,
  of: { readonly cases: readonly ToldCase[]; readonly refused?: string },
): DoorTurn {
  const said =
    of.refused === undefined ? 'nowSent' : of.refused === 'step-up' ? 'claimInPortal' : 'claimNotNow';
  return turn(context, after(showCases(state, of.cases, state.offered.slice(1)), [say(state, said)]));
}

/** Who it is could not be confirmed: asked again, or told what can be told to anybody. */
export function notIdentified(
  context: DoorContext,
  state: DoorState,
  problem: { readonly code: string; readonly minutes?: number },
): DoorTurn {
  const refused: DoorState = { ...state, refusals: state.refusals + 1, partial: '' };
  switch (problem.code) {
    case 'misheard':
      return turn(context, askPin(state, [say(state, 'pinBad')]));
    case 'run-out':
      return turn(context, inGeneral(context, refused, [say(state, 'pinRunOut')]));
    case 'wait': {
      const n = problem.minutes ?? 15;
      const minutes = sayNumber(n, state.language);
      const told = [doorPhrase('pinWait', state.language, { n, minutes })];
      return turn(context, whatElse({ ...refused, codiceFiscale: null }, told));
    }
    default:
      return turn(
        context,
        refused.refusals >= 3 ? inGeneral(context, refused) : askWho(refused, [say(state, 'pinWrong')]),
      );
  }
}

/** A code opened an application that was sent and is nobody's yet: where it is. */
export function openedByCode(context: DoorContext, state: DoorState, found: ToldCase): DoorTurn {
  return turn(context, tell({ ...state, cases: [found], at: 0, failures: 0 }, [say(state, 'foundByCode')]));
}

/**
 * The PIN by which the caller was known counts no more, they have signed out everywhere, or they may act no more for whom they spoke: what they were told is forgotten, and who
 * they are is asked for anew.
 */
export function knownNoMore(
  context: DoorContext,
  state: DoorState,
  why: 'pin-ended' | 'signed-out' | 'power-ended',
): DoorTurn {
  const words = { 'signed-out': 'signedOut', 'pin-ended': 'pinEnded', 'power-ended': 'powerEnded' } as const;
  const said = say(state, words[why]);
  return turn(
    context,
    whatElse(
      { ...fresh(state), powers: [], cases: null, offered: [], asked: [], act: null, iban: null, at: 0 },
      [said],
    ),
  );
}

/** A code is right, and what it is of was handed in: it opens with the codice fiscale beside it. */
export function needsCodiceFiscale(context: DoorContext, state: DoorState, why: string): DoorTurn {
  return turn(context, askWho(state, [why], 'code'));
}

/** Number and codice fiscale go together: where it is, and nothing that it says. Who calls is still not known. */
export function toldByNumber(
  context: DoorContext,
  state: DoorState,
  { title, sentences }: { readonly title: string; readonly sentences: readonly string[] },
): DoorTurn {
  return turn(context, whatElse({ ...state, number: null, refusals: 0 }, [`${title}.`, ...sentences]));
}

/** A code opened nothing, or a number is of nothing with that codice fiscale. `why` in the words of every channel. */
export function notOpened(
  context: DoorContext,
  state: DoorState,
  { code, why }: { readonly code: string; readonly why: string },
): DoorTurn {
  const bare: DoorState = { ...state, number: null };
  if (code === 'sign-in') return turn(context, askWho({ ...bare, wish: 'whereabouts' }, [why]));
  if (code === 'expired') return turn(context, whatElse(bare, [why]));
  const refused: DoorState = { ...state, refusals: state.refusals + 1 };
  if (refused.refusals >= 3)
    return turn(context, {
      state: { ...refused, number: null, phase: 'offering-operator', failures: 0, partial: '' },
    });
  return turn(
    context,
    code === 'codice-fiscale' ? askWho(refused, [why], 'code') : askCode({ ...refused, number: null }, [why]),
  );
}

/** Too much was begun from there: nothing is begun now, and it is said how long that lasts. */
export function tooManyBegun(context: DoorContext, state: DoorState, minutes: number): DoorTurn {
  const values = { n: minutes, minutes: sayNumber(minutes, state.language) };
  return turn(context, whatElse(state, [doorPhrase('tooManyBegun', state.language, values)]));
}

/** What came of the wish to be told of a service: a message is on its way, or none can go now. */
export function willBeTold(context: DoorContext, state: DoorState, isSent: boolean): DoorTurn {
  return turn(context, afterNotice(state, isSent));
}

/** A decision cannot be contested so. */
export function cannotContest(context: DoorContext, state: DoorState): DoorTurn {
  return turn(context, whatElse(state, [say(state, 'cannotContest')]));
}
