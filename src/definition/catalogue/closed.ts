// SPDX-License-Identifier: AGPL-3.0-or-later

import { type CalendarDate, type Language, textIn } from '#core/index.ts';
import { showDate } from '#kinds/index.ts';
import { sayer } from '#languages/index.ts';
import type { Card, Closed } from './card.ts';
import type { Catalogue, Entry } from './catalogue.ts';

/** The catalogue without the rules of drafts, which are for their authors alone: people find their cards. */
export function withoutDrafts(catalogue: Catalogue): Catalogue {
  const entries = [...catalogue.entries].map(([id, entry]) => {
    const { definition: _, ...known } = entry;
    return [id, entry.card.draft ? known : entry] as const;
  });
  return { ...catalogue, entries: new Map(entries) };
}

/** The closing of a service that has come by this day. */
export function closedOn({ closed }: Pick<Card, 'closed'>, on: CalendarDate): Closed | undefined {
  return closed && closed.on <= on ? closed : undefined;
}

const asked = new WeakMap<Catalogue, { readonly on: CalendarDate; readonly catalogue: Catalogue }>();

/**
 * What can be asked for on this day. A service that has closed is still known, with its card; its definition stays in the catalogue
 * for the cases that run. Each page asks: the answer of the last day asked for is kept.
 */
export function openOn(catalogue: Catalogue, on: CalendarDate): Catalogue {
  const last = asked.get(catalogue);
  if (last?.on === on) return last.catalogue;
  const now = { on, catalogue: withoutClosed(catalogue, on) };
  asked.set(catalogue, now);
  return now.catalogue;
}

function withoutClosed(catalogue: Catalogue, on: CalendarDate): Catalogue {
  const all = [...catalogue.entries];
  if (!all.some(([, { card }]) => closedOn(card, on))) return catalogue;
  const entries = all.map(([id, entry]) => {
    const { definition: _, ...known } = entry;
    return [id, closedOn(entry.card, on) ? known : entry] as const;
  });
  return { ...catalogue, entries: new Map(entries) };
}

const say = sayer({
  closed: {
    it: 'Dal {date} questo servizio non si chiede più qui.',
    en: 'Since {date} this service can no longer be asked for here.',
    de: 'Seit dem {date} kann dieser Dienst hier nicht mehr beantragt werden.',
  },
});

/** That a service has closed, since when, and where to turn to. */
export function closedSays({ on, instead }: Closed, language: Language): readonly string[] {
  return [say('closed', language, { date: showDate(on, language) }), textIn(instead, language)];
}

/** Whether a service cannot be had here, and may one day be: somebody can be told when. */
export function isAwaited({ card, definition }: Entry, on: CalendarDate): boolean {
  return definition === undefined && card.page === undefined && closedOn(card, on) === undefined;
}
