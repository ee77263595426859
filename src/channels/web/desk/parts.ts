// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Act, may, type Role } from '#access/index.ts';
import type { DeskPhrase } from './phrases.ts';

/** A part of the desk: the first step of its path, and what one must be allowed to do to enter at all. */
export interface Part {
  readonly path: string;
  readonly act: Act;
  /** How the menu calls it; a part without a name is not in the menu. */
  readonly menu?: DeskPhrase;
}

/**
 * Every part of the desk. A path that is not here does not exist, so that a page added without a right is reached by nobody.
 * What may be done inside (assign, decide, sign second) is asked again where it is done.
 */
export const parts: readonly Part[] = [
  { path: '', act: 'enter-desk' },
  { path: 'cases', act: 'list-cases', menu: 'cases' },
  // Where an administrator begins: nobody else has it.
  { path: 'roles', act: 'give-roles', menu: 'rolesMenu' },
  { path: 'appointments', act: 'run-office', menu: 'appointments' },
  { path: 'contacts', act: 'answer-contacts', menu: 'contacts' },
  { path: 'tasks', act: 'answer-tasks', menu: 'tasks' },
  { path: 'wallboard', act: 'watch-contacts', menu: 'wallboard' },
  { path: 'listening', act: 'listen-in' },
  { path: 'skills', act: 'watch-contacts', menu: 'skills' },
  { path: 'identify', act: 'identify-person', menu: 'identify' },
  { path: 'scan', act: 'identify-person', menu: 'scan' },
  { path: 'tell-when', act: 'list-cases', menu: 'tellWhen' },
  { path: 'load', act: 'give-case', menu: 'load' },
  { path: 'quality', act: 'review-quality', menu: 'quality' },
  { path: 'reviews', act: 'review-quality' },
  { path: 'requests', act: 'answer-requests', menu: 'requests' },
  { path: 'second-words', act: 'say-second-words', menu: 'secondWords' },
  { path: 'freezes', act: 'lift-freeze', menu: 'freezes' },
  { path: 'undelivered', act: 'see-undelivered', menu: 'undelivered' },
  { path: 'opinions', act: 'read-opinions', menu: 'opinions' },
  { path: 'stuck', act: 'retry-stuck', menu: 'stuck' },
  { path: 'register', act: 'read-register', menu: 'register' },
];

/** The parts that are in somebody's menu: the first is where their desk begins. */
export function menuOf(held: readonly Role[]): readonly (Part & { readonly menu: DeskPhrase })[] {
  return parts.flatMap((part) => (part.menu && may(held, part.act) ? [{ ...part, menu: part.menu }] : []));
}

/** The part of a path below the desk: `cases` of `/it/desk/cases/12`. */
export function partOf(path: string): Part | undefined {
  const step = path.split('/')[3] ?? '';
  return parts.find((part) => part.path === step);
}
