// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import { type KnownPlace, type Place, type Places, provinceWords, sayPlace } from '#places/index.ts';
import { type Grammar, oneOf, optional, type Read, type Rule, seq } from './grammar.ts';
import { doubtful, hearWith, plain, type Sense, spokenGrammar } from './hear.ts';
import { normalise } from './normalise.ts';
import { type PlaceTalk, placeTalk } from './place-talk.ts';
import { notUnderstood, proposal, type Understanding } from './understanding.ts';

/** Which places may be an answer, in which language. */
interface Asked {
  readonly language: Language;
  readonly places: Places;
  readonly abroad?: boolean;
  readonly ceased?: boolean;
}

const longestName = 8;
const provinces = oneOf([...provinceWords]);

/** Hyphens and slashes inside names are spaces, as they are when said. */
function asSaid(text: string): string {
  return text.replaceAll(/[()\-/.,:'’]/g, ' ');
}

function toPlace({ code, name, province }: KnownPlace): Place {
  return { code, name, province };
}

/** A place by its name, then its province with or without "in provincia di". */
function placeRule(asked: Asked, talk: PlaceTalk): Rule<Sense<Place>> {
  const { places } = asked;
  const which = { abroad: asked.abroad ?? false, ceased: asked.ceased ?? false };
  const marker = oneOf(talk.province.map((words) => [words, true] as const));
  const ofProvince = seq(optional(marker), provinces);
  return (text, at) => {
    const from = text[at] === ' ' ? at + 1 : at;
    if (from > 0 && text[from - 1] !== ' ') return { reads: [], open: false };
    const before = text.slice(0, from).trimEnd();
    if (talk.street.test(before)) return { reads: [], open: false };
    const reads: Read<Sense<Place>>[] = [];
    let open = false;
    let to = from;
    for (let words = 0; words < longestName && to < text.length; words++) {
      const space = text.indexOf(' ', to + 1);
      to = space === -1 ? text.length : space;
      const name = text.slice(from, to);
      const found = withLonger(places.named(name, which), name, asked);
      if (found.length === 0) continue;
      const isPlain =
        !talk.ordinary.has(name) || talk.introduces.test(before) || isAlone(text, from, to, talk);
      if (isPlain) {
        const isNear = talk.near.test(before);
        reads.push({ value: isNear ? doubtful('approximate', ...found.map(toPlace)) : senseOf(found), to });
      }
      const province = ofProvince(text, to);
      open ||= province.open;
      for (const read of province.reads) {
        const sense = senseInProvince(found, read.value, text.slice(to, read.to).trim(), isPlain);
        if (sense) reads.push({ value: sense, to: read.to });
      }
    }
    open ||= from <= text.length && places.hasPrefix(text.slice(from), which);
    return { reads, open };
  };
}

// Where all that bear a name are no more, who says it may mean a town of today whose name begins so: "Cinisello".
function withLonger(
  found: readonly KnownPlace[],
  name: string,
  { places, abroad }: Asked,
): readonly KnownPlace[] {
  if (found.length === 0 || found.some((place) => place.to === '')) return found;
  return [...places.beginning(name, { abroad: abroad ?? false }), ...found];
}

function senseOf(found: readonly KnownPlace[]): Sense<Place> {
  const [only] = found;
  return only && found.length === 1
    ? plain(toPlace(only))
    : doubtful('ambiguous', ...found.slice(0, 4).map(toPlace));
}

// A province said as such counts always; a bare "le" or "to" is also a small word, and counts where it settles something.
function senseInProvince(
  found: readonly KnownPlace[],
  [marker, code]: readonly [true | undefined, string],
  said: string,
  isPlain: boolean,
): Sense<Place> | undefined {
  if (marker === undefined && (!isPlain || (code.toLowerCase() === said && found.length < 2)))
    return undefined;
  const there = found.filter((place) => place.province === code);
  if (there.length > 0) return senseOf(there);
  return marker === undefined ? undefined : doubtful('no-such-place', ...found.map(toPlace));
}

function isAlone(text: string, from: number, to: number, { leadIn }: PlaceTalk): boolean {
  const others = `${text.slice(0, from)} ${text.slice(to)}`.split(' ').filter(Boolean);
  return others.every((word) => leadIn.has(word));
}

/**
 * Hears a municipality, or a state where allowed: with its province or without, in the words of daily life. Homonyms and short
 * names of several are asked back with their provinces under `ambiguous`; a name that no place has brings the nearest ones as
 * proposals under `no-such-place`.
 */
export function hearMunicipality(text: string, asked: Asked): Understanding<Place> {
  const { language, places } = asked;
  const talk = placeTalk(language);
  const said = asSaid(text);
  const rule = placeRule(asked, talk);
  const heard = hearWith(said, language, rule, { sameValue: (a: Place, b: Place) => a.code === b.code });
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
export function municipalityGrammar(asked: Asked): Grammar<Place> {
  const grammar = spokenGrammar(placeRule(asked, placeTalk(asked.language)), asked.language);
  return {
    isPrefix: (text) => grammar.isPrefix(asSaid(text)),
    isWhole: (text) => grammar.isWhole(asSaid(text)),
    values: (text) => grammar.values(asSaid(text)),
  };
}
