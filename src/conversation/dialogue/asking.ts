// SPDX-License-Identifier: AGPL-3.0-or-later
import {
  type Ask,
  askAt,
  knownAt,
  partOf,
  type RawAnswers,
  route,
  valueAt,
  wordsIn,
  wordsOf,
} from '#interview/index.ts';
import { type Asked, type Kind, type KnownPerson, kindOf, type QuestionWords } from '#kinds/index.ts';
import { partOfEntries } from '#turns/index.ts';
import type { Context, DialogueState } from './state.ts';

/** A question at its place in the conversation, with all that is needed to say it and to hear its answer. */
export interface Asking {
  readonly ask: Ask;
  readonly path: string;
  readonly kind: Kind<unknown, object>;
  readonly asked: Asked<object>;
  readonly words: QuestionWords;
  readonly none: boolean;
  readonly isLater?: boolean;
  readonly isCount: boolean;
  readonly confirm: 'explicit' | 'implicit';
  /** What it is a part of: "Figlio 1", or the child’s name; "Indirizzo di casa". */
  readonly item?: string;
  /** Where entries of a register are read out some at a time: all of them, any of which can be named. */
  readonly whole?: Asked<object>;
}

/** The question at a path; throws when the path is not on the route, which a state of ours never says. */
export function askingAt(context: Context, state: DialogueState, path: string): Asking {
  const ask = askAt(context.definition.service, state.answers, context.today, path);
  if (!ask) throw new Error('the path is off the route');
  return asking(context, state, ask);
}

export function asking(context: Context, state: DialogueState, ask: Ask): Asking {
  const { path, question } = ask;
  const all = wordsIn(context.definition, state.language);
  const words = wordsOf(all, ask);
  const item = partOf(all, ask, context.names?.(state.answers));
  const known = knownAt(question, state.answers, path) ?? whoseMail(ask, state.answers);
  const asked: Asked<object> = {
    options: question.options,
    words,
    language: state.language,
    today: context.today,
    places: context.places,
    ...(known ? { known } : {}),
  };
  const kind = kindOf(question);
  const part = partOfEntries(asked, { path, kind: question.kind }, state);
  return {
    ask,
    path,
    kind,
    ...(part ? { asked: part, whole: asked } : { asked }),
    words,
    none: question.none,
    ...(question.later ? { isLater: true } : {}),
    isCount: ask.howMany,
    confirm: question.confirm ?? kind.confirm,
    ...(item ? { item } : {}),
  };
}

/** Most addresses of mail are made of a name. */
function whoseMail({ question, path }: Ask, answers: RawAnswers): KnownPerson | undefined {
  if (question.kind !== 'text' || !('email' in question.options)) return undefined;
  const holder = path.replace(/[^.]+$/, '');
  const [givenName, familyName] = ['given-name', 'family-name'].map(
    (name) => valueAt(answers, holder + name) ?? valueAt(answers, name),
  );
  return typeof givenName === 'string' && typeof familyName === 'string'
    ? { givenName, familyName }
    : undefined;
}

/** All questions of the route that have an answer. */
export function answeredAsks(context: Context, state: DialogueState): readonly Ask[] {
  return route(context.definition.service, state.answers, context.today).filter((ask) => ask.answered);
}
