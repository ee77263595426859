// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CalendarDate, type Language, textIn } from '#core/index.ts';
import type { Catalogue, Entry } from './catalogue.ts';
import { closedOn, closedSays, isAwaited, openOn } from './closed.ts';
import { serviceFinder } from './find.ts';

/** What the front door of a conversation must know of the catalogue. */
export function frontDoorOf(all: Catalogue, today: CalendarDate) {
  const catalogue = openOn(all, today);
  const definitionOf = (id: string) => catalogue.entries.get(id)?.definition;
  // Of the whole catalogue, whose finder is ready before anybody calls.
  const find = serviceFinder(all, (id) => definitionOf(id) !== undefined);
  const idsOf = (are: (entry: Entry) => boolean) =>
    [...catalogue.entries.values()].filter(are).map(({ card }) => card.id);
  return {
    agency: catalogue.brand.agency,
    find,
    service(id: string, language: Language) {
      const entry = catalogue.entries.get(id);
      if (!entry) return undefined;
      const { card, definition } = entry;
      const closed = closedOn(card, today);
      return {
        id,
        title: textIn(card.title, language),
        isObtainable: definition !== undefined,
        isRead: definition?.service.reads !== undefined,
        isAwaited: isAwaited(entry, today),
        facts: closed
          ? closedSays(closed, language)
          : [textIn(card.who, language), textIn(card.when, language)],
        termDays: definition?.service.term?.days ?? catalogue.administration.term.days,
        // Without offices nobody has an appointment.
        ...(card.page && (card.page !== 'appointments' || all.agenda) ? { page: card.page } : {}),
      };
    },
    meets: all.agenda !== undefined,
    obtainable: idsOf(({ definition }) => definition !== undefined),
    readable: idsOf(({ definition }) => definition?.service.reads !== undefined),
  };
}
