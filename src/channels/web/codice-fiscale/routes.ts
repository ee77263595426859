// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Context } from 'hono';
import { computeCodiceFiscale } from '#core/index.ts';
import { birthPlaceCode, type Place } from '#places/index.ts';
import { sentDate } from '../components/fields.ts';
import { one, type SentForm } from '../forms.ts';
import { languageInPath, open, type Pages } from '../pages.ts';
import { type Env, frameOf, type Portal } from '../portal-context.ts';
import { type Box, type ComputePage, computePage } from './page.ts';
import { say } from './phrases.ts';

/** Where a codice fiscale is worked out for who has no card at hand. Nothing is kept, and nothing stands in the address. */
export function codiceFiscaleRoutes(pages: Pages, portal: Portal): void {
  pages.get('/codice-fiscale', open, (c) => {
    const content = { sent: {}, to: questionOf(c.req.query('to')), faults: {}, homonyms: [] };
    return c.html(computePage(frameOf(c, portal), content));
  });

  pages.post('/codice-fiscale', { ...open, bound: 'free' }, (c) => {
    c.header('Cache-Control', 'no-store');
    const content = worked(c, portal, c.get('form'));
    return c.html(computePage(frameOf(c, portal), content), content.code ? 200 : 422);
  });
}

function worked(c: Context<Env>, portal: Portal, sent: SentForm): ComputePage {
  const language = c.get('language');
  const to = questionOf(one(sent, 'to'));
  const [familyName, givenName] = [one(sent, 'family-name').trim(), one(sent, 'given-name').trim()];
  const sex = one(sent, 'sex');
  const birth = sentDate(sent, 'birth');
  const typed = one(sent, 'place').trim();
  const found = birth && typed !== '' ? placesOf(portal, typed, birth) : [];
  const place = found.length === 1 ? found[0] : found.find(({ code }) => code === one(sent, 'which'));
  const missing = say('missing', language);
  const faults: Partial<Record<Box, string>> = {
    ...(/\p{Script=Latin}/u.test(familyName) ? {} : { 'family-name': missing }),
    ...(/\p{Script=Latin}/u.test(givenName) ? {} : { 'given-name': missing }),
    ...(sex === 'female' || sex === 'male' ? {} : { sex: missing }),
    ...(birth === undefined
      ? { birth: missing }
      : birth === null
        ? { birth: say('noSuchDate', language) }
        : birth > portal.today()
          ? { birth: say('future', language) }
          : {}),
    ...(typed === ''
      ? { place: missing }
      : birth && found.length === 0
        ? { place: say('noSuchPlace', language) }
        : birth && !place
          ? { which: say('homonyms', language) }
          : {}),
  };
  const content = { sent, to, faults, homonyms: found.length > 1 ? found : [] };
  if (Object.keys(faults).length > 0 || !birth || !place || (sex !== 'female' && sex !== 'male'))
    return content;
  const born = birthPlaceCode(portal.places, place.code, birth);
  if (!('code' in born)) return { ...content, faults: { place: say('noSuchPlace', language) } };
  return { ...content, code: computeCodiceFiscale({ familyName, givenName, sex, birth, place: born.code }) };
}

// "Castro (LE)": those that somebody born that day can have been born in.
function placesOf(
  { places }: Portal,
  typed: string,
  on: Parameters<typeof birthPlaceCode>[2],
): readonly Place[] {
  const [, name = typed, province] = /^(.*?)\s*\(([A-Za-z]{2})\)$/.exec(typed) ?? [];
  const which = { abroad: true, ceased: true, on, ...(province ? { province: province.toUpperCase() } : {}) };
  return places.named(name, which).filter((place) => 'code' in birthPlaceCode(places, place.code, on));
}

// Only a question of an application of ours: nobody is sent elsewhere from here.
function questionOf(to: string | undefined): string {
  return to && ownQuestion.test(to) ? to : '';
}

const ownQuestion = new RegExp(`^${languageInPath}/applications/[0-9a-f-]{36}/questions/[a-z0-9.-]+$`);
