// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Catalogue, citedIn, languageOfAct, lawsOf, nameOfAct } from '#catalogue/index.ts';
import { type CalendarDate, type Language, type Text, textIn } from '#core/index.ts';
import { sayer } from '#languages/index.ts';
import { langOf, marking } from '../components/in-another-language.ts';
import { lawText } from '../components/law.ts';
import { type Frame, page } from '../components/page.ts';
import { type Html, html } from '../html.ts';
import { administrationLaws } from './administration-laws.ts';
import { lawsNotFound } from './not-found.ts';

const say = sayer({
  title: { it: 'Le norme', en: 'The law', de: 'Die Gesetze' },
  lead: {
    it: 'Ogni servizio di questo sportello nasce da una norma. Qui trova quali, e dove leggerle come valgono oggi.',
    en: 'Each service of this counter comes from a law. Here you find which, and where to read them as they stand today.',
    de: 'Jeder Dienst dieses Schalters beruht auf einem Gesetz. Hier finden Sie, auf welchem, und wo Sie es lesen können, wie es heute gilt.',
  },
  rests: {
    it: '{n, plural, one {Un servizio} other {# servizi}}',
    en: '{n, plural, one {One service} other {# services}}',
    de: '{n, plural, one {Ein Dienst} other {# Dienste}}',
  },
});

interface Rest {
  readonly service: string;
  readonly title: Text;
  /** The places of the act that it cites, as they are written. */
  readonly places: Set<string>;
}

interface Act {
  readonly name: string;
  /** The language of its name. */
  readonly told: Language;
  readonly rests: Map<string, Rest>;
}

/**
 * The law of the administration, what has no law yet, and every act that a service of the catalogue rests on: where it can be read, and
 * which services, with the places of it that they cite.
 */
export function lawPage(frame: Frame, catalogue: Catalogue, today: CalendarDate): Html {
  const { language } = frame;
  const main = html`<h1>${say('title', language)}</h1><p class="lead">${say('lead', language)}</p>
${administrationLaws(frame, today)}${lawsNotFound(catalogue, language)}
${[...actsCited(frame, catalogue)].map(([act, { name, told, rests }]) => {
  const services = [...rests.values()].sort((a, b) =>
    textIn(a.title, language).localeCompare(textIn(b.title, language), language),
  );
  const listed = html`<ul>${services.map(
    ({ service, title, places }) =>
      html`<li><a href="/${language}/services/${service}">${marking(title, language)}</a> <span class="law d-block">${[
        ...places,
      ].map((place, n) => html`${n > 0 ? '; ' : ''}${lawText(place, frame, today)}`)}</span></li>`,
  )}</ul>`;
  return html`<section><h2 class="h3" id="${act.replaceAll(/[^\w]+/g, '-')}"${langOf(told, language)}>${name}</h2>
${services.length > 8 ? html`<details class="more"><summary>${say('rests', language, { n: services.length })}</summary>${listed}</details>` : listed}</section>`;
})}`;
  return page(frame, { title: say('title', language), main });
}

// The acts that most rests on come first.
function actsCited({ acts, language }: Frame, catalogue: Catalogue) {
  const found = new Map<string, Act>();
  for (const { card, definition } of catalogue.entries.values()) {
    const laws = definition ? lawsOf(definition.service).map(({ law }) => law) : card.law;
    for (const citation of laws.flatMap((law) => citedIn(law, acts))) {
      const name = nameOfAct(citation, acts, language);
      const told = languageOfAct(citation, acts, language);
      const of = found.get(citation.act) ?? { name, told, rests: new Map<string, Rest>() };
      const { title } = card;
      const rest = of.rests.get(card.id) ?? { service: card.id, title, places: new Set<string>() };
      rest.places.add(citation.text);
      of.rests.set(card.id, rest);
      found.set(citation.act, of);
    }
  }
  return [...found].sort(
    ([, a], [, b]) => b.rests.size - a.rests.size || a.name.localeCompare(b.name, language),
  );
}
