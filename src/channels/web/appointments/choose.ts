// SPDX-License-Identifier: AGPL-3.0-or-later
import { officesNear, subjectOf } from '#calendar/index.ts';
import { own } from '#core/index.ts';
import { frameOf } from '../portal-context.ts';
import { choosePage } from './choose-pages.ts';
import { type At, type Offices, townOf } from './offices.ts';
import { say } from './phrases.ts';

/** Where and how: the offices near a place, and the ways in which one is met. What is in the address is chosen already. */
export function showChoice(c: At, offices: Offices, error?: string): Response | Promise<Response> {
  const { portal, rooms } = offices;
  const { agenda } = rooms;
  const language = c.get('language');
  const entry = portal.catalogue.entries.get(c.req.query('service') ?? '');
  const service = entry && { id: entry.card.id, lifeEvent: entry.lifeEvent };
  const asked = c.req.query('subject') ?? '';
  const near = (c.req.query('near') ?? '').slice(0, 80).trim();
  const [town] = near === '' ? [] : portal.places.named(near);
  const listed = officesNear(agenda, town, (place) => portal.places.byCode(place)?.province);
  const faults = [
    ...(near !== '' && !town ? [{ field: 'near', text: say('nearUnknown', language) } as const] : []),
    ...(error ? [{ field: 'office', text: error } as const] : []),
  ];
  const state = {
    subject: own(agenda.subjects, asked) ? asked : subjectOf(agenda, service),
    service: service?.id ?? '',
    moves: c.req.query('moves') ?? '',
    offices: listed.map(({ id, km }) => ({ id, km, town: townOf(offices, { office: id }) })),
    near,
    faults,
    chosen: { office: c.req.query('office') ?? '', mode: c.req.query('mode') ?? '' },
  };
  return c.html(choosePage(frameOf(c, portal), agenda, state), faults.length > 0 ? 422 : 200);
}
