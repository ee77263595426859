// SPDX-License-Identifier: AGPL-3.0-or-later
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Catalogue, ownServices } from '#catalogue/index.ts';
import type { CalendarDate } from '#core/index.ts';
import type { RawAnswers, Status } from '#interview/index.ts';

/** An example of the law: answers in; outcome, amounts, reasons out. */
export interface Case {
  /** A sentence. */
  readonly name: string;
  readonly source: string;
  readonly on: CalendarDate;
  readonly answers: RawAnswers;
  readonly expect: {
    readonly status: Status;
    /** Ids of all unmet conditions, in order. */
    readonly unmet?: readonly string[];
    /** The first amounts, each as far as it is given. */
    readonly amounts?: readonly Readonly<Record<string, string | number>>[];
    readonly steps?: Readonly<Record<string, string | number>>;
    readonly dates?: Readonly<Record<string, string>>;
    readonly mark?: string;
  };
}

/** The cases beside a service's definition. Throws when there are none: a definition without examples is not finished. */
export function loadCases(catalogue: Catalogue, service: string): readonly Case[] {
  const entry = catalogue.entries.get(service);
  const file = path.join(ownServices, entry?.lifeEvent ?? '', service, 'cases.json');
  if (!existsSync(file)) throw new Error(`${service} has no cases.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as Case[];
}
