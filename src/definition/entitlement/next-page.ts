// SPDX-License-Identifier: AGPL-3.0-or-later
import type { CalendarDate } from '#core/index.ts';
import { type Ask, type Definition, type RawAnswers, withAnswer } from '#interview/index.ts';
import { isPicked } from '#kinds/index.ts';
import { type Right, verdictOf } from './rights.ts';
import { factAt } from './shared-answers.ts';

/** A question of the interview over all services: asked in the words of the first that needs it. */
export interface PageAsk {
  readonly definition: Definition;
  readonly answers: RawAnswers;
  readonly ask: Ask;
  /** Its fact, or its place in its service: what is told under it is told once. */
  readonly key: string;
}

interface Wanted extends PageAsk {
  /** Of how many services it is asked. */
  shared: number;
  /** How many of them one of its answers would settle. */
  settles: number;
}

/** Most questions on one page: what one reads without getting lost. */
const mostOnAPage = 5;

/**
 * What to ask next: the question that tells most, and on the same page those that belong to it (of the same child, of the same part of
 * life). Most telling is what most services ask for; of those alike, what can settle most of them by one answer; then the order of the
 * services. Empty when nothing is left but what was passed over (`skipped`, by key).
 */
export function nextPage(
  rights: readonly Right[],
  today: CalendarDate,
  skipped: ReadonlySet<string> = new Set(),
): readonly PageAsk[] {
  const wanted = new Map<string, Wanted>();
  for (const { definition, answers, missing } of rights)
    for (const ask of missing) {
      if (isPicked(ask.question)) continue;
      const key = keyOf(definition, ask);
      if (skipped.has(key)) continue;
      const settles = isSettledBy(definition, answers, ask, today) ? 1 : 0;
      const before = wanted.get(key);
      if (before) {
        before.shared += 1;
        before.settles += settles;
      } else wanted.set(key, { definition, answers, ask, key, shared: 1, settles });
    }
  const inOrder = [...wanted.values()].sort((a, b) => b.shared - a.shared || b.settles - a.settles);
  const [first] = inOrder;
  if (!first) return [];
  const section = sectionOf(first);
  // What somebody is asked of one child, or of themself, comes in the order of its service.
  const beside = [...wanted.values()].filter((one) => one !== first && sectionOf(one) === section);
  return [first, ...beside].slice(0, mostOnAPage);
}

/** The key of an ask: its fact, or its place in its service. */
export function keyOf({ service }: Definition, ask: Ask): string {
  return factAt(service, ask) ?? `${service.id}/${ask.path}`;
}

// One page: a child, what is known of a person under one name (person., residence.), or what only one service asks.
function sectionOf({ definition, ask, key }: PageAsk): string {
  if (ask.item) return `${definition.service.id}/${ask.item.list}.${ask.item.index}`;
  // How many there are of something is a page of its own: the next ones follow from it.
  if (ask.howMany) return key;
  const [domain = ''] = key.split('.');
  return key.includes('/') ? definition.service.id : (sameDomain.get(domain) ?? domain);
}

// Facts of different names that people think of together.
const sameDomain = new Map([
  ['residence', 'person'],
  ['tax', 'person'],
]);

// Where the answers can be gone through, whether one of them ends the question of the right.
function isSettledBy(
  { service }: Definition,
  answers: RawAnswers,
  { path, question }: Ask,
  today: CalendarDate,
): boolean {
  return answersOf(question).some(
    (value) => verdictOf(service, withAnswer(answers, path, value), today).verdict !== 'perhaps',
  );
}

function answersOf({ kind, options }: Ask['question']): readonly unknown[] {
  if (kind === 'yes-no') return [true, false];
  return kind === 'choice' ? (options as { readonly ids: readonly string[] }).ids : [];
}
