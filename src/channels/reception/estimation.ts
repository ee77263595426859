// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Catalogue } from '#catalogue/index.ts';
import { type Clock, type Language, todayInItaly } from '#core/index.ts';
import { begin, type Context, hear, type Turn, understood } from '#dialogue/index.ts';
import { type Definition, type RawAnswers, toldIn } from '#interview/index.ts';
import type { Places } from '#places/index.ts';
import type { Understanding } from '#spoken/index.ts';
import type { Expectation, Input, Mode } from '#turns/index.ts';
import type { Spoken } from './application/under-way.ts';
import { say as sayHere } from './phrases.ts';

/** A service that only answers, as the front door leaves with it. */
export interface Estimated {
  readonly definition: Definition;
  readonly language: Language;
  /** The words in which it was asked for. */
  readonly said?: string;
}

/** One conversation that ends in an outcome and nothing else. */
export interface Estimation {
  readonly first: Spoken;
  /** What was answered: it is gone with the conversation. */
  readonly answers: RawAnswers;
  /** What is listened for next. */
  readonly expect: Expectation;
  /** What an input would say to it; undefined where nothing with a value is asked. */
  makesOf(input: Input): Understanding<unknown> | undefined;
  hear(input: Input): Spoken;
}

/** Works something out in conversation. There is no application: nothing is stored, and no code is given. */
export function estimation(
  {
    catalogue,
    places,
    clock,
  }: { readonly catalogue: Catalogue; readonly places: Places; readonly clock: Clock },
  { definition, language: read, said }: Estimated,
  { mode, isGreeted }: { readonly mode: Mode; readonly isGreeted: boolean },
): Estimation {
  const language = toldIn(definition, read);
  const context = (): Context => ({ definition, places, today: todayInItaly(clock) });
  let turn = begin(context(), {
    language,
    mode,
    answers: {},
    agency: catalogue.brand.agency,
    ...(said ? { said } : {}),
    isGreeted,
    lead: language === read ? [] : [sayHere('onlyInMain', read)],
  });
  return {
    first: spoken(turn),
    get answers() {
      return turn.state.answers;
    },
    get expect() {
      return turn.expect;
    },
    makesOf: (input) => understood(context(), turn.state, input),
    hear(input) {
      turn = hear(context(), turn.state, input);
      return spoken(turn);
    },
  };
}

function spoken({ say, effects, expect }: Turn): Spoken {
  const kinds = effects.map(({ type }) => type);
  if (kinds.includes('operator')) return { says: say, ended: 'operator' };
  return { says: say, ended: kinds.includes('stop') || expect.type === 'nothing' ? 'stopped' : null };
}
