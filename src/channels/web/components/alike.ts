// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Catalogue, type Entry, entriesOf, openOn } from '#catalogue/index.ts';
import { type CalendarDate, type Language, textIn } from '#core/index.ts';
import { isAppliedFor } from '#interview/index.ts';
import { sayer } from '#languages/index.ts';
import { type Html, html, nothing } from '../html.ts';

const say = sayer({
  title: {
    it: 'Che altro può chiedere',
    en: 'What else you can ask for',
    de: 'Was Sie sonst beantragen können',
  },
  all: {
    it: 'Tutti i servizi per: {event}',
    en: 'All services for: {event}',
    de: 'Alle Dienste für: {event}',
  },
});

const most = 5;

/** The services of the same moment of life that can be asked for here, those that pay before the others. Pure. */
export function alikeIn(catalogue: Catalogue, service: string, today: CalendarDate): readonly Entry[] {
  const open = openOn(catalogue, today);
  const event = open.entries.get(service)?.lifeEvent;
  if (event === undefined) return [];
  const pays = ({ definition }: Entry) => Object.keys(definition?.service.amounts ?? {}).length > 0;
  return entriesOf(open, event)
    .filter(({ card, definition }) => card.id !== service && definition && isAppliedFor(definition.service))
    .toSorted((a, b) => Number(pays(b)) - Number(pays(a)))
    .slice(0, most);
}

/** What else one may ask for, where the answer is no; each with a sentence of what it is. */
export function alike(catalogue: Catalogue, service: string, today: CalendarDate, language: Language): Html {
  const found = alikeIn(catalogue, service, today);
  const event = catalogue.lifeEvents.find(({ id }) => id === catalogue.entries.get(service)?.lifeEvent);
  if (!event) return nothing;
  const title = textIn(event.title, language);
  return html`<section class="alike no-print" aria-labelledby="alike"><h3 id="alike">${say('title', language)}</h3>
<ul class="services list-unstyled">${found.map(
    ({ card }) =>
      html`<li><a href="/${language}/services/${card.id}">${textIn(card.title, language)}</a><span class="d-block">${textIn(card.summary, language)}</span></li>`,
  )}</ul><p><a href="/${language}/life/${event.id}">${say('all', language, { event: title })}</a></p></section>`;
}
