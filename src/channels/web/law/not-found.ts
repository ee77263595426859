// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Catalogue, pointsWithoutLaw } from '#catalogue/index.ts';
import { type Language, own } from '#core/index.ts';
import { type Definition, toldIn, wordsIn } from '#interview/index.ts';
import { sayer } from '#languages/index.ts';
import { langOf, marking } from '../components/in-another-language.ts';
import { type Html, html, nothing } from '../html.ts';

const say = sayer({
  title: {
    it: 'Le norme che cerchiamo ancora',
    en: 'The law that we are still looking for',
    de: 'Die Gesetze, die wir noch suchen',
  },
  lead: {
    it: 'Di queste cose la norma non l’abbiamo ancora trovata. Quello che ne dipende non è sicuro.',
    en: 'We have not found the law of these things yet. What depends on them is not certain.',
    de: 'Zu diesen Dingen haben wir das Gesetz noch nicht gefunden. Was davon abhängt, ist nicht sicher.',
  },
});

/** What services say that nobody has found the law of yet, in the words in which they say it; nothing where there is none. */
export function lawsNotFound({ entries }: Catalogue, language: Language): Html {
  const services = [...entries.values()].flatMap(({ card, definition }) => {
    const points = definition ? pointsWithoutLaw(definition.service) : [];
    return definition && points.length > 0
      ? [
          {
            id: card.id,
            title: card.title,
            told: toldIn(definition, language),
            points: points.map((id) => named(definition, id, language)),
          },
        ]
      : [];
  });
  if (services.length === 0) return nothing;
  return html`<section><h2 class="h3" id="not-found">${say('title', language)}</h2><p>${say('lead', language)}</p><ul>${services.map(
    ({ id, title, told, points }) =>
      html`<li><a href="/${language}/services/${id}">${marking(title, language)}</a><ul${langOf(told, language)}>${points.map((point) => html`<li>${point}</li>`)}</ul></li>`,
  )}</ul></section>`;
}

function named(definition: Definition, id: string, language: Language): string {
  const words = wordsIn(definition, language);
  const { conditions, assumptions, notes, amounts, dates, steps } = words;
  const said = [assumptions, notes, amounts, dates, steps].flatMap((section) => own(section ?? {}, id) ?? []);
  return own(conditions, id)?.short ?? said[0] ?? id;
}
