// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Language, mainLanguage } from '#core/index.ts';
import type { Administration } from './administration.ts';
import type { Agenda } from './agenda.ts';
import { type Brand, supportedLanguages } from './brand.ts';
import type { LifeEvent } from './card.ts';
import { type Fault, lineOf } from './data-file.ts';

/** A text of the agency's own, by the path at which it stands in its file. */
interface Said {
  readonly at: readonly string[];
  readonly text: Readonly<Partial<Record<Language, unknown>>>;
}

/**
 * What the agency says itself, beside its services, and lacks in a language that it supports: its pages and letters would be half in another.
 * What only officers read is in the languages of the desk.
 */
export function untranslated(
  { brand, lifeEvents, administration, agenda }: OfAgency,
  files: Readonly<Record<keyof OfAgency, string>>,
): readonly Fault[] {
  const { record: _, ...appeal } = administration.appeal ?? {};
  const said: Readonly<Record<keyof OfAgency, readonly Said[]>> = {
    brand: saidIn(brand.phone, ['phone']),
    lifeEvents: saidIn(lifeEvents),
    administration: saidIn({ ...administration, appeal }),
    agenda: saidIn(agenda),
  };
  const others = supportedLanguages(brand).filter((language) => language !== mainLanguage);
  return (['brand', 'lifeEvents', 'administration', 'agenda'] as const).flatMap((of) => {
    const file = files[of];
    return said[of].flatMap(({ at, text }) =>
      others
        .filter((language) => !text[language])
        .map((language): Fault => {
          const message = `${at.join('.')} has no text in ${language}, which the agency supports`;
          return { file, line: lineOf(file, at), code: 'missing', message };
        }),
    );
  });
}

interface OfAgency {
  readonly brand: Brand;
  readonly lifeEvents: readonly LifeEvent[];
  readonly administration: Administration;
  readonly agenda?: Agenda | undefined;
}

function saidIn(value: unknown, at: readonly string[] = []): readonly Said[] {
  if (typeof value !== 'object' || value === null) return [];
  if (mainLanguage in value) return [{ at, text: value }];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => saidIn(inner, [...at, key]));
}
