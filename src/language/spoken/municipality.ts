// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import { normalise } from '#grammar/index.ts';
import { type PlaceTalk, packOf } from '#languages/index.ts';
import { type Place, type Places, provinceWords, sayPlace } from '#places/index.ts';
import { type Guide, guideOf } from './guide.ts';
import { hearWith } from './hear.ts';
import { placeRule, toPlace } from './place-rule.ts';
import { notUnderstood, proposal, type Understanding } from './understanding.ts';

/** Which places may be an answer, in which language. */
interface Asked {
  readonly language: Language;
  readonly places: Places;
  readonly abroad?: boolean;
  readonly ceased?: boolean;
}

/** Hyphens and slashes inside names are spaces, as they are when said. */
function asSaid(text: string): string {
  return text.replaceAll(/[()\-/.,:'’]/g, ' ');
}

/**
 * Hears a municipality, or a state where allowed: with its province or without, in the words of daily life. Homonyms and short
 * names of several are asked back with their provinces under `ambiguous`; a name that no place has brings the nearest ones as
 * proposals under `no-such-place`.
 */
export function hearMunicipality(text: string, asked: Asked): Understanding<Place> {
  const { language, places } = asked;
  const talk = packOf(language).places;
  const said = asSaid(text);
  // There is a town called Campagna, but this is not it.
  if (talk.nowhere.test(normalise(said))) return notUnderstood();
  // "Massa Carrara" is a province of two towns, no town.
  const towns = townsOfProvince(normalise(said), asked, talk);
  if (towns.length > 1) return proposal('ambiguous', towns);
  const rule = placeRule(asked, talk);
  const heard = hearWith(said, language, rule, { sameValue: (a: Place, b: Place) => a.code === b.code });
  if (heard.value) {
    const others = elsewhereInProvince(heard.value, heard.rest ?? '', asked, talk);
    if (others.length > 0) return proposal('ambiguous', [...others, heard.value], heard.rest);
  }
  if (heard.problem !== 'not-understood') return heard;
  const { name, province } = bare(normalise(said), talk);
  if (name.length < 3) return notUnderstood();
  const which = { abroad: asked.abroad ?? false, ...(province ? { province } : {}) };
  const beginning = places.beginning(name, which);
  if (beginning.length > 0) return proposal('ambiguous', beginning.slice(0, 4).map(toPlace));
  const near = places.near(name, which);
  if (near.length > 0) return proposal('no-such-place', near.slice(0, 3).map(toPlace));
  // A place that is no more, or a state where only Italy is asked for, is known but no answer.
  const isKnown = places.named(name, { abroad: true, ceased: true }).length > 0;
  return isKnown ? proposal('no-such-place', []) : notUnderstood();
}

// "Francavilla, quella di Brindisi": a name that was not read beside the one of its province, or a part of it, "San Benedetto del Trento".
function elsewhereInProvince(
  heard: Place,
  rest: string,
  { places, language, abroad = false }: Asked,
  talk: PlaceTalk,
): readonly Place[] {
  const { around } = packOf(language);
  const words = rest.split(' ').filter((word) => word !== '' && !talk.leadIn.has(word));
  const names = words.flatMap((word, n) => (words[n + 1] ? [`${word} ${words[n + 1]}`, word] : [word]));
  for (const name of names) {
    if (name.length < 5 || talk.ordinary.has(name) || around.has(name)) continue;
    const begun = places.beginning(name, { abroad });
    const there = begun.filter(({ province }) => province === heard.province);
    const others = (there.length === 0 && name.includes(' ') ? begun : there).filter(
      ({ code }) => code !== heard.code,
    );
    if (others.length > 0) return others.slice(0, 3).map(toPlace);
  }
  return [];
}

function townsOfProvince(normal: string, { places }: Asked, talk: PlaceTalk): readonly Place[] {
  const words = normal.split(' ');
  while (words.length > 2 && talk.leadIn.has(words[0] ?? '')) words.shift();
  const name = words.join(' ');
  const province = words.length > 1 ? provinceWords.get(name) : undefined;
  if (!province || places.named(name, {}).length > 0) return [];
  return name.split(' ').flatMap((word) => places.named(word, { province }).slice(0, 1).map(toPlace));
}

// A name without what people say around it, and its province where they give it.
function bare(
  normal: string,
  { leadIn, province }: PlaceTalk,
): { readonly name: string; readonly province?: string } {
  const words = normal.split(' ');
  let [from, to] = [0, words.length];
  while (from < to - 1 && leadIn.has(words[from] ?? '')) from++;
  while (to - 1 > from && leadIn.has(words[to - 1] ?? '')) to--;
  const name = words.slice(from, to).join(' ');
  for (const marker of province) {
    const at = ` ${name} `.indexOf(` ${marker} `);
    if (at < 1) continue;
    const code = provinceWords.get(name.slice(at + marker.length).trim());
    if (code) return { name: name.slice(0, at).trim(), province: code };
  }
  const code = words.length > 1 ? provinceWords.get(words[to - 1] ?? '') : undefined;
  return code && to - 1 > from ? { name: words.slice(from, to - 1).join(' '), province: code } : { name };
}

/** A place as it is said: with its province, and states by their English name in English when the archive is given. */
export function sayMunicipality(place: Place, language: Language, places?: Places): string {
  return sayPlace(place, language, places);
}

/** Guides a recogniser: names of places that exist, then a province. */
export function municipalityGuide(asked: Asked): Guide {
  return guideOf(placeRule(asked, packOf(asked.language).places), asked.language, {
    form: (text) => normalise(asSaid(text)),
    saidOver: true,
  });
}
