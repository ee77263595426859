// SPDX-License-Identifier: AGPL-3.0-or-later
import { type PublicFigures, publicFigures } from '#casework/index.ts';
import { openOn } from '#catalogue/index.ts';
import { addYears } from '#core/index.ts';
import type { Portal } from '../portal-context.ts';
import { publicOpinion } from './opinion/opinions.ts';

/** How the counter has been doing for a year. */
export interface Figures {
  readonly at: Date;
  readonly rows: readonly PublicFigures[];
  readonly obtainable: number;
  readonly all: number;
  /** How clear the pages were found; nothing where few said. */
  readonly clear?: { readonly n: number; readonly mean: number };
}

const hourMs = 60 * 60 * 1000;
const yearMs = 365 * 24 * hourMs;

type Counting = Pick<Portal, 'catalogue' | 'clock' | 'database' | 'today'>;

const kept = new WeakMap<Counting, { readonly until: number; readonly figures: Promise<Figures> }>();

/** The figures for everybody, counted once an hour in each process. */
export function counted(portal: Counting): Promise<Figures> {
  const known = kept.get(portal);
  if (known && portal.clock.nowMs() < known.until) return known.figures;
  const figures = countNow(portal).catch((error: unknown) => {
    kept.delete(portal);
    throw error;
  });
  kept.set(portal, { until: portal.clock.nowMs() + hourMs, figures });
  return figures;
}

async function countNow({ catalogue, clock, database, today }: Counting): Promise<Figures> {
  const at = new Date(clock.nowMs());
  const { entries } = openOn(catalogue, today());
  const obtainable = [...entries.values()].filter(({ definition }) => definition).length;
  const rows = await publicFigures(database, new Date(at.getTime() - yearMs));
  const clear = await publicOpinion(database, addYears(today(), -1));
  return { at, rows, obtainable, all: entries.size, ...(clear ? { clear } : {}) };
}

/**
 * How often each service was asked for in a year, as far as it may be told. None while the database is away: the page that orders by it is
 * there all the same.
 */
export async function askedOften(portal: Counting): Promise<ReadonlyMap<string, number>> {
  const { rows } = await counted(portal).catch(() => ({ rows: [] }));
  return new Map(rows.map(({ service, sent }) => [service, sent ?? 0]));
}
