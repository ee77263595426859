// SPDX-License-Identifier: AGPL-3.0-or-later
import { normalise } from '#grammar/index.ts';
import { wordsIn } from '#interview/index.ts';
import { packOf } from '#languages/index.ts';
import type { Input } from '#turns/index.ts';
import type { Context, DialogueState, Onward } from './state.ts';

/**
 * A question beside the one that is asked: "e se mia moglie lavora?", "ma serve l'ISEE?". It is answered by why the service asks for what it is
 * about, in the words of every channel, and what was asked is asked again. Undefined where nothing in the service is about it.
 */
export function answerAside(context: Context, state: DialogueState, input: Input): Onward | undefined {
  if (input.type !== 'said') return undefined;
  const { language } = state;
  if (!packOf(language).dialogue.asksAside.test(normalise(input.text))) return undefined;
  const why = nearestWhy(context, state, input.text);
  return why === undefined ? undefined : { state, first: [why] };
}

// The question of the service that shares most with what was said, by its rare words.
function nearestWhy(context: Context, { language }: DialogueState, text: string): string | undefined {
  const all = Object.values(wordsIn(context.definition, language).questions);
  const about = all.flatMap((words) =>
    [words, ...Object.values(words.fields ?? {})].map(({ label, short, why }) => ({
      why,
      named: stemsOf(`${label} ${short}`),
      stems: stemsOf(`${label} ${short} ${why}`),
    })),
  );
  const rarity = (stem: string) =>
    Math.log((about.length + 1) / (about.filter(({ stems }) => stems.has(stem)).length + 1));
  const said = [...stemsOf(text)];
  // What a question is called says more of what it is about than why it is asked.
  const weigh = (stem: string, named: ReadonlySet<string>) => rarity(stem) * (named.has(stem) ? 1.5 : 1);
  const scored = about.map(({ why, stems, named }) => ({
    why,
    score: said.reduce((sum, stem) => sum + (stems.has(stem) ? weigh(stem, named) : 0), 0),
  }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a), { why: '', score: 0 });
  return best.why !== '' && best.score >= enough ? best.why : undefined;
}

/** As much as a word that stands in one question of eight says. */
const enough = 2;

function stemsOf(text: string): ReadonlySet<string> {
  return new Set((normalise(text).match(/[a-z]{4,}/g) ?? []).map((word) => word.slice(0, 5)));
}
