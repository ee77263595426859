// SPDX-License-Identifier: AGPL-3.0-or-later
import { own } from '#core/index.ts';

/** A contact that waits, as far as routing looks at it. */
export interface Waiting {
  readonly id: string;
  /** Its place (`placeOf`). */
  readonly placeMs: number;
  readonly askedMs: number;
  readonly language: string;
  readonly skill: string;
  /** The level asked for, 0 (whoever speaks the language) to 3. */
  readonly level: number;
  /** Who asks, where they are known: nobody answers themselves. */
  readonly personId?: string | null;
  /** The operators who are near them: they are not given this one. */
  readonly near?: ReadonlySet<string> | undefined;
}

/** An operator who is ready and has nobody. */
export interface Free {
  readonly id: string;
  readonly languages: readonly string[];
  /** The level in each skill. With none somebody answers everything at the first level. */
  readonly skills: Readonly<Record<string, number>>;
  readonly idleSinceMs: number;
}

export interface Offer {
  readonly contactId: string;
  readonly operatorId: string;
}

/** After so long the level that is asked for is one lower: the place stays, more people may answer. */
export const relaxMs = 2 * 60_000;

/** The level that a contact asks for now. */
export function levelNow({ level, askedMs }: Pick<Waiting, 'level' | 'askedMs'>, nowMs: number): number {
  return Math.max(0, level - Math.max(0, Math.floor((nowMs - askedMs) / relaxMs)));
}

/** The level of an operator in a skill. */
export function levelOf({ skills }: Pick<Free, 'skills'>, skill: string): number {
  return Object.keys(skills).length === 0 ? 1 : (own(skills, skill) ?? 0);
}

/** Whether an operator may be given a contact now. */
export function mayAnswer(operator: Free, contact: Waiting, nowMs: number): boolean {
  return (
    operator.id !== contact.personId &&
    !contact.near?.has(operator.id) &&
    operator.languages.includes(contact.language) &&
    levelOf(operator, contact.skill) >= levelNow(contact, nowMs)
  );
}

/**
 * Who is offered to whom. Contacts are taken by their place alone; each gets, of the operators who may answer it, the one who knows the
 * most of it, then the one who can answer the least else, then the one idle the longest. So nobody is passed over by somebody behind
 * them whom the same operator took, and no skill is kept idle for whom anybody could have answered.
 */
export function offers(
  waiting: readonly Waiting[],
  operators: readonly Free[],
  nowMs: number,
): readonly Offer[] {
  const inOrder = waiting.toSorted((a, b) => a.placeMs - b.placeMs || (a.id < b.id ? -1 : 1));
  // By language, in the order in which they are preferred where nothing else tells them apart.
  const free = operators.toSorted(
    (a, b) => breadth(a) - breadth(b) || a.idleSinceMs - b.idleSinceMs || (a.id < b.id ? -1 : 1),
  );
  const taken = new Set<string>();
  const made: Offer[] = [];
  for (const contact of inOrder) {
    if (taken.size === free.length) break;
    let best: Free | undefined;
    for (const operator of free) {
      if (taken.has(operator.id) || !mayAnswer(operator, contact, nowMs)) continue;
      if (!best || levelOf(operator, contact.skill) > levelOf(best, contact.skill)) best = operator;
    }
    if (!best) continue;
    taken.add(best.id);
    made.push({ contactId: contact.id, operatorId: best.id });
  }
  return made;
}

/** How much else an operator can answer: a generalist the most. */
function breadth({ skills, languages }: Free): number {
  const known = Object.values(skills).filter((level) => level > 0).length;
  return (known === 0 ? 1000 : known) * languages.length;
}
