// SPDX-License-Identifier: AGPL-3.0-or-later
import { oneOf, optional, type Read, type Rule, seq } from '#grammar/index.ts';
import type { PlaceTalk } from '#languages/index.ts';
import {
  foldName,
  type KnownPlace,
  type Place,
  type Places,
  provinceWords,
  type WhichPlaces,
} from '#places/index.ts';
import { doubtful, plain, type Sense } from './hear.ts';

const longestName = 8;
const livingMemory = '1930-01-01';
const provinces = oneOf([...provinceWords]);

/** What an answer holds of a place. */
export function toPlace({ code, name, province }: KnownPlace): Place {
  return { code, name, province };
}

/** The places that a name of up to eight words may be. */
function nameOfPlace(places: Places, which: WhichPlaces): Rule<readonly KnownPlace[]> {
  return (text, at) => {
    const from = text[at] === ' ' ? at + 1 : at;
    const reads: Read<readonly KnownPlace[]>[] = [];
    let to = from;
    for (let words = 0; words < longestName && to < text.length; words++) {
      const space = text.indexOf(' ', to + 1);
      to = space === -1 ? text.length : space;
      const value = places.named(text.slice(from, to), which);
      if (value.length > 0) reads.push({ value, to });
    }
    return { reads, open: places.hasPrefix(text.slice(from), which) };
  };
}

/** A place by its name, then its province with or without "in provincia di". */
export function placeRule(
  asked: WhichPlaces & { readonly places: Places },
  talk: PlaceTalk,
): Rule<Sense<Place>> {
  const { places } = asked;
  const which = { abroad: asked.abroad ?? false, ceased: asked.ceased ?? false };
  const marker = oneOf(talk.province.map((words) => [words, true] as const));
  const ofProvince = seq(optional(marker), provinces);
  const ahead = seq(
    marker,
    provinces,
    optional(oneOf(talk.afterProvince.map((words) => [words, true] as const))),
  );
  const nameRule = nameOfPlace(places, which);
  return (text, at) => {
    const from = text[at] === ' ' ? at + 1 : at;
    if (from > 0 && text[from - 1] !== ' ') return { reads: [], open: false };
    const before = text.slice(0, from).trimEnd();
    if (talk.street.test(before)) return { reads: [], open: false };
    const reads: Read<Sense<Place>>[] = [];
    let open = false;
    const names = nameRule(text, from);
    open ||= names.open;
    for (const { value, to } of names.reads) {
      const name = text.slice(from, to);
      const found = withLonger(value, name, asked);
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
    // "Provincia di Lecce, Castro".
    const first = ahead(text, from);
    open ||= first.open;
    for (const { value, to: start } of first.reads) {
      const named = nameRule(text, start);
      open ||= named.open;
      for (const read of named.reads) {
        const there = read.value.filter((place) => place.province === value[1]);
        if (there.length > 0) reads.push({ value: senseOf(there), to: read.to });
      }
    }
    return { reads, open };
  };
}

// Where none bears a name today, or one only did before ("Cinisello", "Santa Maria"), who says it may mean any of today whose
// name begins so.
function withLonger(
  found: readonly KnownPlace[],
  name: string,
  { places, abroad }: WhichPlaces & { readonly places: Places },
): readonly KnownPlace[] {
  const isShort = (place: KnownPlace) => place.to !== '' || foldName(place.name).startsWith(`${name} `);
  if (found.length === 0 || !found.every(isShort)) return found;
  return [...new Set([...places.beginning(name, { abroad: abroad ?? false }), ...found])];
}

function senseOf(found: readonly KnownPlace[]): Sense<Place> {
  const [only] = found;
  // Nobody alive was born in a place that ended so long ago: who names it may mean another.
  const isBygone = only !== undefined && only.to !== '' && only.to < livingMemory;
  if (only && found.length === 1 && !isBygone) return plain(toPlace(only));
  return doubtful('ambiguous', ...found.slice(0, 4).map(toPlace));
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
