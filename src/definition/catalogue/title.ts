// SPDX-License-Identifier: AGPL-3.0-or-later

import { type Language, textIn } from '#core/index.ts';
import { sayer } from '#languages/index.ts';
import type { Catalogue } from './catalogue.ts';

const say = sayer({
  gone: {
    it: 'Un servizio che qui non c’è più',
    en: 'A service that is no longer here',
    de: 'Ein Dienst, den es hier nicht mehr gibt',
  },
});

/**
 * What a service is called, by its id: also one that is no longer in the catalogue, by the title that an application of it has `kept`. Never
 * its id, which tells nobody anything.
 */
export function titleOf(
  { entries }: Pick<Catalogue, 'entries'>,
  service: string,
  language: Language,
  kept?: string | null,
): string {
  const card = entries.get(service)?.card;
  return card ? textIn(card.title, language) : kept || say('gone', language);
}
