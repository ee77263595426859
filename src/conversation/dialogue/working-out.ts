// SPDX-License-Identifier: AGPL-3.0-or-later
import {
  type Definition,
  person,
  personWords,
  type RawAnswers,
  service,
  withWords,
} from '#interview/index.ts';
import type { KnownPerson } from '#kinds/index.ts';
import { accept } from './advance.ts';
import type { Asking } from './asking.ts';
import { phrase } from './phrases.ts';
import type { Context, DialogueState, Onward, Turn } from './state.ts';
import { firstState } from './state.ts';

// The questions of a person, held as the dialogue holds every other; their answers stay here and are kept nowhere.
/** What is asked of a person whose codice fiscale is worked out. */
export const askedOfPerson: Definition = withWords(
  service('whose-code', {
    version: '2026-11-29',
    repeats: 'several',
    law: [],
    ask: {
      who: person(['given-name', 'family-name', 'birth', 'sex', 'birth-place', 'codice-fiscale']),
    },
  }),
  {
    it: words('Persona', personWords.it),
    en: words('Person', personWords.en),
    de: words('Person', personWords.de),
  },
);
const codePath = 'who.codice-fiscale';

function words(label: string, fields: (typeof personWords)[keyof typeof personWords]) {
  const nothing = { conditions: {}, steps: {}, amounts: {}, dates: {}, assumptions: {} };
  const texts = { title: label, summary: label, who: '', declaration: '', afterwards: '' };
  return { ...texts, ...nothing, questions: { who: { label, short: label, why: label, fields } } };
}

/** What the questions about the person are held with. */
export function workingOutContext({ places, today }: Context): Context {
  return { definition: askedOfPerson, places, today };
}

/**
 * Somebody has not their codice fiscale at hand: it is worked out from name, birth, sex and place of birth, of which only what is not
 * known yet is asked, and proposed. It counts once they say that it is right.
 */
export function beginWorkingOut(
  { language, mode, slower }: DialogueState,
  { asked: { known } }: Asking,
): DialogueState {
  const answers: RawAnswers = { who: known ? partsOf(known) : {} };
  return { ...firstState({ language, mode, answers, path: codePath }), slower };
}

/** A turn about the person, as it goes on in the conversation in which it stands: its answers are not those of the service. */
export function afterWorkingOut(context: Context, state: DialogueState, turn: Turn): Onward {
  const { workingOut: _, ...outer } = state;
  const { path } = outer;
  const inner = turn.state;
  const given = turn.effects.find((effect) => effect.type === 'answer' && effect.path === codePath);
  if (path === null) return { state: outer };
  if (given?.type === 'answer') {
    const { value, confidence } = given;
    return accept(context, { ...outer, phase: 'asking' }, { path, value, confidence }, true);
  }
  // No code follows from that place, or it is not the one that was worked out: then it is on the card.
  if (inner.phase === 'asking' && inner.path === codePath)
    return { state: { ...outer, phase: 'asking' }, first: [phrase('notWorkedOut', state.language)] };
  const isOver = inner.phase === 'stopped' || inner.phase === 'handed-over';
  return {
    ask: turn.say,
    effects: turn.effects.filter(({ type }) => type !== 'answer'),
    state: isOver ? { ...outer, phase: inner.phase } : { ...outer, workingOut: inner },
  };
}

function partsOf({ givenName, familyName, birth, sex, birthPlace }: KnownPerson): RawAnswers {
  const parts = {
    'given-name': givenName,
    'family-name': familyName,
    birth,
    sex,
    'birth-place': birthPlace,
  };
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
}
