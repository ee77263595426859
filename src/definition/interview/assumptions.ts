// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Setting } from '#kinds/index.ts';
import type { Example } from './example.ts';
import { decide } from './report.ts';
import type { Definition } from './service.ts';

/**
 * What does not fit between the assumptions that a service declares and those that its examples raise: one that nothing raises
 * is a sentence that nobody will ever be told; one raised that is not declared has no words to be told in. Empty when all fit.
 */
export function assumptionFaults(
  { service, words }: Definition,
  cases: readonly Example[],
  places: Setting['places'],
): readonly string[] {
  const raised = new Set(
    cases.flatMap(({ on, answers }) =>
      decide({ service, words }, answers, { today: on, places }).assumptions.map(({ id }) => id),
    ),
  );
  const ofFigures = Object.entries(service.parameters).flatMap(([id, { rows }]) =>
    rows.flatMap(({ doubt }) => (doubt === undefined ? [] : [{ id, doubt }])),
  );
  const isDeclared = (id: string) => Object.hasOwn(service.assumptions, id);
  return [
    ...Object.keys(service.assumptions)
      .filter((id) => !raised.has(id))
      .map((id) => `${id}: declared, and no example raises it`),
    ...[...raised].filter((id) => !isDeclared(id)).map((id) => `${id}: raised, and not declared`),
    ...ofFigures
      .filter(({ doubt }) => !isDeclared(doubt))
      .map(({ id, doubt }) => `${doubt}: a doubt of the figure ${id}, and not declared`),
  ];
}
