// SPDX-License-Identifier: AGPL-3.0-or-later
import { own, type Problem } from '#core/index.ts';
import {
  answered,
  conditionSays,
  evaluate,
  nextPath,
  objections,
  proposedAnswer,
  type RawAnswers,
  route,
  withAnswer,
  wordsIn,
} from '#interview/index.ts';
import { entryPart } from '#kinds/index.ts';
import { sayNumber } from '#spoken/index.ts';
import {
  type Answer,
  askBack,
  phrase as enginePhrase,
  inSentence,
  mostWords,
  prompt,
  sayValue,
  understoodAs,
  wordCount,
} from '#turns/index.ts';
import { type Asking, answeredAsks, asking, askingAt } from './asking.ts';
import { askWhichIsWrong, clashAt, tellDisagreement } from './clash.ts';
import { sayDoubts, sayOutcome, spokenFigures } from './outcome.ts';
import { partedName } from './parted-name.ts';
import { phrase } from './phrases.ts';
import { forgetting, recalled } from './recalled.ts';
import type { Context, DialogueState, InterviewEffect, Onward } from './state.ts';

// So many questions are a long way.
const longWay = 10;

/** Takes an answer: stored at once by the channel, then on to what the route asks next. */
export function accept(context: Context, state: DialogueState, given: Answer, confirmed: boolean): Onward {
  const parted = partedName(state.answers, given.path, given.value);
  const answer = parted ? { ...given, value: parted.family } : given;
  const at = askingAt(context, state, answer.path);
  const next: DialogueState = {
    ...forgetting(context, state, at, answer.value),
    answers: answered(context.definition.service, state.answers, answer.path, answer.value, at.isCount),
    phase: 'asking',
    pending: null,
    overheard: state.overheard.filter(({ path }) => path !== answer.path),
    partial: '',
    failures: 0,
    last: answer.path,
  };
  const against = at.isCount ? undefined : objectionTo(context, next.answers, answer);
  if (against) return object(context, state, at, answer, against, next.answers);
  if (!confirmed && !answer.isSure && takesAway(context, state.answers, next.answers))
    return askBack(state, at, { ...answer, others: [] });
  const { path, value, confidence, isSure } = answer;
  const effect: InterviewEffect = {
    type: 'answer',
    path,
    value,
    confidence,
    confirmed,
    ...(isSure ? { isSure } : {}),
  };
  const said =
    answer.value === null
      ? enginePhrase('without', state.language)
      : enginePhrase('understood', state.language, {
          value: understoodAs(at, answer.value),
          turn: answeredAsks(context, state).length % 3,
        });
  const done = advance(context, next, confirmed ? [] : [said], [effect]);
  if (!parted?.given) return done;
  const { path: before, value: name } = parted.given;
  const renamed = { ...done.state, answers: withAnswer(done.state.answers, before, name, false) };
  const also: InterviewEffect = { ...effect, path: before, value: name };
  return { ...done, state: renamed, effects: [...(done.effects ?? []), also] };
}

// What would make somebody ineligible is asked back before it is taken.
function takesAway({ definition, today }: Context, before: RawAnswers, after: RawAnswers): boolean {
  const unmet = (answers: RawAnswers) =>
    evaluate(definition.service, answers, today).conditions.filter(({ state }) => state === 'unmet');
  const already = new Set(unmet(before).map(({ id }) => id));
  return unmet(after).some(({ id }) => !already.has(id));
}

function objectionTo(
  { definition, today, places }: Context,
  answers: RawAnswers,
  { path, isSure }: Answer,
): Problem | undefined {
  return objections(definition.service, answers, path, { today, places }, isSure)[0];
}

/** What cannot be true with an answer given before is not taken: which of them is wrong? What is only strange is asked back. */
function object(
  context: Context,
  state: DialogueState,
  at: Asking,
  { path, value, confidence }: Answer,
  problem: Problem,
  answers: RawAnswers,
): Onward {
  if (problem.keeps) {
    const told = tellDisagreement(context, state, problem, answers);
    const says = [...told.says, phrase('isItStill', state.language)];
    const pending = { path, value, confidence, others: [], isSure: true, says };
    return { state: { ...state, phase: 'confirming', path: at.path, pending, partial: '' } };
  }
  // Where the other answer turns out to be the wrong one, this one need not be said again.
  const overheard = [...state.overheard.filter((one) => one.path !== path), { path, value, confidence }];
  return askWhichIsWrong(context, { ...state, overheard }, problem, answers);
}

/** Goes on: a condition that turned out unmet is told, then the next question, then the summary. */
export function advance(
  context: Context,
  state: DialogueState,
  first: readonly string[] = [],
  effects: readonly InterviewEffect[] = [],
): Onward {
  const { service } = context.definition;
  const { language } = state;
  const evaluation = evaluate(service, state.answers, context.today);
  const unmet = evaluation.conditions.find(
    (judged) => judged.state === 'unmet' && !state.toldUnmet.includes(judged.id),
  );
  if (unmet && state.toldUnmet.length === 0) {
    const says = conditionSays(wordsIn(context.definition, language), unmet, language, spokenFigures);
    const told = { ...state, phase: 'unmet' as const, toldUnmet: [...state.toldUnmet, unmet.id] };
    const doubts = sayDoubts(context, evaluation, language, unmet);
    const lead = [...doubts, phrase('unmet', language, { says, law: unmet.law })];
    return { state: told, first, lead, effects };
  }
  const path = nextPath(service, state.answers, context.today);
  if (path === null)
    return service.estimateOnly
      ? told(context, state, first, effects)
      : summary(context, state, first, effects);
  const clash = clashAt(context, state, path);
  if (clash) {
    const asked = askWhichIsWrong(context, state, clash, state.answers);
    return { ...asked, first, effects };
  }
  const next: DialogueState = { ...state, phase: 'asking', path, pending: null, failures: 0, partial: '' };
  const proposed = proposedAt(context, next, path);
  const mark = effects.length > 0 ? milestoneAt(context, state) : undefined;
  // Who asks for no sum is not told that they can ask how much.
  const sums = Object.keys(service.amounts).length > 0 ? 'yes' : 'no';
  const where = mark && state.mode !== 'keypad' ? [phrase(mark, language, { sums })] : [];
  // The question comes first: where there is no room beside it, the way is told with a shorter one.
  const asks = proposed?.pending?.says ?? prompt(askingAt(context, next, path), next);
  const fits = wordCount([...first, ...where, ...asks]) <= mostWords;
  return {
    state: { ...next, ...proposed, ...(mark && fits ? { milestone: mark } : {}) },
    first: fits ? [...first, ...where] : first,
    effects,
  };
}

/** How many questions were answered, and about how many are left. */
export function progressIn({ definition, today }: Context, { answers }: DialogueState) {
  const asks = route(definition.service, answers, today);
  const done = asks.filter(({ answered: is }) => is).length;
  return { done, left: asks.length - done };
}

// Where one is, said twice on a long way.
function milestoneAt(context: Context, state: DialogueState): DialogueState['milestone'] {
  const { done, left } = progressIn(context, state);
  const { milestone } = state;
  if (done + left < longWay || milestone === 'nearlyDone') return undefined;
  if (left <= 3) return 'nearlyDone';
  if (done >= left) return milestone === 'halfway' ? undefined : 'halfway';
  return milestone === undefined && done < 6 ? 'howToTalk' : undefined;
}

/** What is put as the answer to a question instead of asking it: what was said before, or what follows from other answers. */
function proposedAt(
  context: Context,
  state: DialogueState,
  path: string,
): Pick<DialogueState, 'phase' | 'pending'> | undefined {
  const { language } = state;
  const at = askingAt(context, state, path);
  const propose = (value: unknown, confidence: number, ...says: readonly string[]) => ({
    phase: 'confirming' as const,
    pending: { path, value, confidence, others: [], isProposed: true, says },
  });
  const overheard = state.overheard.find((heard) => heard.path === path);
  if (overheard) {
    const value = understoodAs(at, overheard.value);
    const says =
      at.kind.name === 'choice'
        ? phrase('overheardChoice', language, { value })
        : phrase('overheard', language, { short: inSentence(at.words.short, language), value });
    return propose(overheard.value, overheard.confidence, says);
  }
  const said = recalled(context, state, at);
  if (said) {
    const value = understoodAs(at, said.value);
    const says = phrase('overheard', language, { short: inSentence(at.words.short, language), value });
    return propose(said.value, said.confidence, says);
  }
  const followed = proposedAnswer(context.definition.service, state.answers, at.ask, at.asked);
  if (followed !== undefined) {
    const id = path.endsWith(`.${entryPart}`) ? 'proposedEntry' : 'proposed';
    const value = understoodAs(at, followed);
    return propose(followed, 1, at.words.ask ?? at.words.label, phrase(id, language, { value }));
  }
  const worked = at.kind.propose?.(at.asked);
  if (worked === undefined) return undefined;
  // Worked out from what was said already: a yes is easier than sixteen letters.
  return propose(worked, 0, phrase('isItThis', language, { value: understoodAs(at, worked) }));
}

/** Tells the outcome of a service that only answers, and asks whether to work it out anew with another answer. */
function told(
  context: Context,
  state: DialogueState,
  first: readonly string[],
  effects: readonly InterviewEffect[],
): Onward {
  const { language } = state;
  const says = [...sayOutcome(context, state), phrase('estimateOnly', language)];
  return {
    state: { ...state, phase: 'estimated', path: null, failures: 0 },
    first,
    lead: says,
    effects: [...effects, { type: 'told' }],
  };
}

/** Reads the answers back with the proposed outcome; then consent is asked. */
function summary(
  context: Context,
  state: DialogueState,
  first: readonly string[],
  effects: readonly InterviewEffect[],
): Onward {
  const { language } = state;
  const lines = answeredAsks(context, state).flatMap((ask) => {
    const at = asking(context, state, ask);
    // Codes were each confirmed when given; aloud, a second reading of them only tires.
    if (at.kind.confirm === 'explicit' && state.mode !== 'text') return [];
    const value = sayValue(at, answerOf(state, ask.path, ask.howMany));
    const { item } = at;
    return [
      item
        ? phrase('itemLine', language, { item, short: at.words.short, value })
        : phrase('summaryLine', language, { short: at.words.short, value }),
    ];
  });
  const { waitingDays } = context;
  const waits =
    waitingDays === undefined
      ? []
      : [phrase('beforeHandingIn', language, { days: sayNumber(waitingDays, language) })];
  return {
    state: { ...state, phase: 'consent', path: null, failures: 0 },
    first,
    lead: [
      phrase(state.mode === 'keypad' ? 'summaryKeys' : 'summary', language),
      ...lines,
      ...sayOutcome(context, state),
      ...(context.besides?.(state.answers) ?? []),
      ...waits,
    ],
    effects,
  };
}

/** The answer at a path of the answers; of a list whose length is asked, its length. */
export function answerOf(state: DialogueState, path: string, howMany: boolean): unknown {
  let value: unknown = state.answers;
  for (const key of path.split('.')) value = own(value as Readonly<Record<string, unknown>>, key);
  return howMany && Array.isArray(value) ? value.length : value;
}
