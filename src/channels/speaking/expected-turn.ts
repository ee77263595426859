// SPDX-License-Identifier: AGPL-3.0-or-later
import type { CalendarDate, Language } from '#core/index.ts';
import type { Definition } from '#interview/index.ts';
import { asExpected, type ExpectedTurn, expectedAnswer } from '#listening/index.ts';
import type { Expectation } from '#turns/index.ts';

/** What the ears are told of the answer that is waited for; undefined where any words may come. */
export function expectedTurn(
  expect: Expectation,
  {
    definition,
    language,
    on,
    servicesFolder,
  }: {
    readonly definition?: Definition;
    readonly language: Language;
    readonly on: CalendarDate;
    readonly servicesFolder?: string | undefined;
  },
): ExpectedTurn | undefined {
  if (expect.kind === undefined) return undefined;
  const expected = asExpected(expect, { service: definition?.service.id ?? null, on });
  return expectedAnswer(expected, language, definition).ok ? { ...expected, servicesFolder } : undefined;
}
