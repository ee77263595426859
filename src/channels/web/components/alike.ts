// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Catalogue, type Entry, entriesOf, openOn } from '#catalogue/index.ts';
import { type Language, textIn } from '#core/index.ts';
import { isRight, rightsOf, type Verdict } from '#entitlement/index.ts';
import type { RawAnswers } from '#interview/index.ts';
import type { Setting } from '#kinds/index.ts';
import { sayer } from '#languages/index.ts';
import { path as entitlementPath } from '../entitlement/path.ts';
import { say as sayEntitled } from '../entitlement/phrases.ts';
import { type Html, html, nothing } from '../html.ts';

const say = sayer({
  title: {
    it: 'Che altro può chiedere',
    en: 'What else you can ask for',
    de: 'Was Sie sonst beantragen können',
  },
  yes: {
    it: 'Da quello che ha scritto, ne ha diritto.',
    en: 'By what you wrote, you are entitled to it.',
    de: 'Nach dem, was Sie geschrieben haben, haben Sie Anspruch darauf.',
  },
  all: {
    it: 'Tutti i servizi per: {event}',
    en: 'All services for: {event}',
    de: 'Alle Dienste für: {event}',
  },
});

const most = 5;

/** Whose answer is no, and what they told. */
interface Refused {
  readonly service: string;
  readonly answers: RawAnswers;
}

/**
 * What else of the same moment of life somebody may have a right to: what is sure by what they told, then what may be; nothing that only
 * changes what one has, and nothing that their answers rule out. Pure.
 */
export function alikeIn(
  catalogue: Catalogue,
  { service, answers }: Refused,
  setting: Setting,
): readonly { readonly entry: Entry; readonly verdict: Verdict }[] {
  const open = openOn(catalogue, setting.today);
  const event = open.entries.get(service)?.lifeEvent;
  if (event === undefined) return [];
  const entries = entriesOf(open, event).filter((entry) => entry.card.id === service || isRight(entry));
  const definitions = entries.flatMap(({ definition }) => (definition ? [definition] : []));
  const verdicts = new Map(
    rightsOf(definitions, { [service]: answers }, setting).map((right) => [
      right.definition.service.id,
      right.verdict,
    ]),
  );
  return entries
    .filter(({ card }) => card.id !== service)
    .map((entry) => ({ entry, verdict: verdicts.get(entry.card.id) ?? 'no' }))
    .filter(({ verdict }) => verdict !== 'no')
    .toSorted((a, b) => Number(b.verdict === 'yes') - Number(a.verdict === 'yes'))
    .slice(0, most);
}

/** What else one may be entitled to, where the answer is no; and the interview over all services. */
export function alike(catalogue: Catalogue, refused: Refused, setting: Setting, language: Language): Html {
  const found = alikeIn(catalogue, refused, setting);
  const event = catalogue.lifeEvents.find(
    ({ id }) => id === catalogue.entries.get(refused.service)?.lifeEvent,
  );
  if (!event) return nothing;
  const title = textIn(event.title, language);
  return html`<section class="alike no-print" aria-labelledby="alike"><h3 id="alike">${say('title', language)}</h3>
${
  found.length === 0
    ? nothing
    : html`<ul class="services list-unstyled">${found.map(
        ({ entry: { card }, verdict }) =>
          html`<li><a href="/${language}/services/${card.id}">${textIn(card.title, language)}</a>${verdict === 'yes' ? html`<strong class="d-block">${say('yes', language)}</strong>` : nothing}<span class="d-block">${textIn(card.summary, language)}</span></li>`,
      )}</ul>`
}<div class="actions"><a class="btn btn-primary" href="/${language}${entitlementPath}">${sayEntitled('title', language)}</a></div>
<p><a href="/${language}/life/${event.id}">${say('all', language, { event: title })}</a></p></section>`;
}
