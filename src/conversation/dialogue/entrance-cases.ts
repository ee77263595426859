// SPDX-License-Identifier: AGPL-3.0-or-later
import { own } from '#core/index.ts';
import { type AfterCase, packOf } from '#languages/index.ts';
import { sayNumber } from '#spoken/index.ts';
import type { Input } from '#turns/index.ts';
import { type DoorPhraseId, doorPhrase } from './front-door-phrases.ts';
import type { DoorNext, DoorState, OfferedCase, ToldCase } from './front-door-state.ts';

/** A phrase of the entrance. */
export function say({ language }: DoorState, id: DoorPhraseId): string {
  return doorPhrase(id, language);
}

/** What the caller comes for, asked anew: who they are stays known. */
export function fresh(state: DoorState): DoorState {
  const { readFrom: _, offeredAt: __, languageOfCall, ...kept } = state;
  return {
    ...kept,
    language: languageOfCall ?? state.language,
    act: null,
    iban: null,
    phase: 'choosing',
    path: null,
    pending: null,
    named: [],
    wanted: null,
    data: null,
    said: null,
    options: [],
    proposed: null,
    failures: 0,
    codiceFiscale: null,
    partial: '',
  };
}

/** Says something, and asks whether there is anything else. */
export function whatElse(state: DoorState, lead: readonly string[]): DoorNext {
  return { state: { ...state, phase: 'what-else', path: null, pending: null, failures: 0 }, lead };
}

/** Something is said before a turn. */
export function after(next: DoorNext, first: readonly string[]): DoorNext {
  return { ...next, first: [...first, ...(next.first ?? [])] };
}

/** The caller is who they say: what they asked for, or their cases; what waits for their yes first, then for their answer to others. */
export function showCases(
  state: DoorState,
  cases: readonly ToldCase[],
  offered: readonly OfferedCase[] = [],
): DoorNext {
  const { language, named, wish, wanted } = state;
  const known: DoorState = { ...state, cases, offered, at: 0, failures: 0, codiceFiscale: null };
  // Whoever wants to hear their data hears them; what waits for a yes is asked about when they ask for it.
  if (wanted !== null) return readNext({ ...known, refusals: 0 }, wanted);
  if (offered.length > 0) return { state: { ...known, phase: 'is-it-yours' } };
  if (state.asked.length > 0) return { state: { ...known, phase: 'waits-for-you' } };
  const place = ({ service, can }: ToldCase) => {
    const isContestable = can.includes('ask-review') || can.includes('appeal');
    const isNamed = named.includes(service);
    return (wish === 'contest' && !isContestable ? 2 : 0) + (isNamed || named.length === 0 ? 0 : 1);
  };
  const ordered = [...cases].sort((a, b) => place(a) - place(b));
  const shown: DoorState = { ...known, cases: ordered, refusals: 0 };
  const [one] = ordered;
  if (one && wish === 'later') return whatCameLater(shown);
  if (!one) return whatElse(shown, [say(state, 'foundNone')]);
  const count = sayNumber(ordered.length, language);
  const found = doorPhrase('found', language, { n: ordered.length, count });
  const first = wish === 'contest' && place(one) >= 2 ? [say(state, 'nothingToContest')] : [];
  return tell(shown, [found, ...first]);
}

/** The caller's own data of a service, to be read. */
export function readNext(state: DoorState, service: string): DoorNext {
  return { state: { ...state, phase: 'checking', wanted: null }, effects: [{ type: 'read', service }] };
}

/** The next lines of the caller's data, then whether to go on. */
export function tellLines(state: DoorState, first: readonly string[]): DoorNext {
  const { data, at } = state;
  if (!data) return whatElse(state, first);
  const next = at + data.aloud;
  const said = [...first, ...data.lines.slice(at, next), ...(at === 0 ? data.besides : [])];
  if (next >= data.lines.length) return whatElse({ ...state, data: null }, said);
  return { state: { ...state, phase: 'reading', at: next, failures: 0 }, lead: said };
}

/** How many lines are left, and whether to hear them. */
export function askMore({ data, at, language }: DoorState): readonly string[] {
  const n = (data?.lines.length ?? 0) - at;
  return [doorPhrase('moreLines', language, { n, count: sayNumber(n, language) })];
}

/** What was handed in with the caller's codice fiscale, and whether it is theirs. */
export function whoseIsIt(state: DoorState): readonly string[] {
  const { title = '', on = '', besides = [] } = state.offered[0] ?? {};
  return [doorPhrase('handedInAsYours', state.language, { title, on }), ...besides, say(state, 'isItYours')];
}

/** Tells one case, what can be done with it, and asks whether to go on. */
export function tell(state: DoorState, first: readonly string[]): DoorNext {
  const { cases, at } = state;
  const one = cases?.[at];
  if (!cases || !one) return whatElse(state, first);
  const isLast = at + 1 >= cases.length;
  return {
    state: { ...state, phase: isLast ? 'what-else' : 'telling', failures: 0 },
    lead: [...first, `${one.title}.`, ...one.sentences, ...offers(state, one)],
  };
}

/** What the caller could not know yet when they applied is asked now, as every other question is: the first of it that a case waits for. */
export function askLater(state: DoorState, at: number): DoorNext {
  const one = state.cases?.[at];
  if (!one || one.later.length === 0) return whatElse(state, [say(state, 'nothingAwaited')]);
  return {
    state: { ...closed(state), at, phase: 'later-answer', path: 'later' },
    first: [doorPhrase('laterFor', state.language, { title: one.title })],
  };
}

/** Of the caller's cases, what waits for something that they know by now: asked at once where it is one, told where there are several. */
export function whatCameLater(state: DoorState): DoorNext {
  const { cases } = state;
  const waiting = (cases ?? []).flatMap(({ later }, at) => (later.length > 0 ? [at] : []));
  const [first, ...more] = waiting;
  if (first === undefined) return whatElse(state, [say(state, 'nothingAwaited')]);
  if (more.length === 0) return askLater(state, first);
  const ordered = [...(cases ?? [])].sort((a, b) => Number(b.later.length > 0) - Number(a.later.length > 0));
  return tell({ ...state, cases: ordered, at: 0 }, [say(state, 'whichAwaits')]);
}

/** Nothing is asked any more: no answer is half said. */
export function closed(state: DoorState): DoorState {
  return { ...state, path: null, pending: null, partial: '', failures: 0 };
}

function offers(state: DoorState, { can }: ToldCase): readonly string[] {
  const byKeys = state.mode === 'keypad';
  const said: DoorPhraseId[] = [];
  if (can.includes('give-later')) said.push(byKeys ? 'giveLaterKeys' : 'giveLater');
  if (can.includes('give-documents')) said.push('documents');
  if (can.includes('ask-review') && can.includes('appeal')) said.push(byKeys ? 'contestKeys' : 'contest');
  else if (can.includes('ask-review')) said.push(byKeys ? 'reviewKeys' : 'contestReview');
  else if (can.includes('appeal')) said.push(byKeys ? 'appealKeys' : 'contestAppeal');
  if (can.includes('continue')) said.push(byKeys ? 'continueKeys' : 'continue');
  return said.map((id) => say(state, id));
}

const keyActs: Readonly<Record<string, AfterCase>> = {
  '4': 'review',
  '5': 'appeal',
  '6': 'continue',
  '7': 'later',
};

/** What the caller does with the case that was told last; undefined where they name nothing of that kind. */
export function actOn(state: DoorState, input: Input): DoorNext | undefined {
  const one = state.cases?.[state.at];
  if (!one) return undefined;
  const wanted =
    input.type === 'keys'
      ? own(keyActs, input.keys)
      : input.type === 'said'
        ? packOf(state.language).dialogue.afterCase.find(([, way]) => way.test(input.text.toLowerCase()))?.[0]
        : undefined;
  if (!wanted) return undefined;
  if (wanted === 'later') {
    const isHere = one.later.length > 0;
    return isHere ? askLater(state, state.at) : whatCameLater(state);
  }
  const left: DoorState = { ...state, phase: 'left' };
  if (wanted === 'continue')
    return one.can.includes('continue')
      ? { state: left, effects: [{ type: 'go-on', applicationId: one.id }] }
      : undefined;
  const needed = wanted === 'review' ? 'ask-review' : 'appeal';
  // "Ricorso" after a case that cannot be contested means the one that can.
  const target = one.can.includes(needed) ? one : state.cases?.find(({ can }) => can.includes(needed));
  return target
    ? { state: left, effects: [{ type: 'contest', applicationId: target.id, kind: wanted }] }
    : whatElse(state, [say(state, 'nothingToContest')]);
}
