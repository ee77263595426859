// SPDX-License-Identifier: AGPL-3.0-or-later
import type { CalendarDate, Language } from '#core/index.ts';
import { provinceNames } from './provinces.ts';

/** A municipality (`code` its ISTAT code), or a foreign state (`code` Z and three digits, `province` EE). */
export interface Place {
  readonly code: string;
  readonly name: string;
  readonly province: string;
}

/** A municipality or state with what is known of it. */
export interface KnownPlace extends Place {
  /** Name in the second language of the municipality, or the English name of a state; may be empty. */
  readonly otherName: string;
  /** Code used in the codice fiscale. */
  readonly cadastral: string;
  readonly from: CalendarDate | '';
  /** Empty while it exists. */
  readonly to: CalendarDate | '';
}

/** The archive of places. */
export interface Places {
  /** The current place with a code, or the last state of a ceased one. */
  byCode(code: string): KnownPlace | undefined;
  /** The place that had a cadastral code on a date. */
  byCadastral(code: string, on: CalendarDate): KnownPlace | undefined;
  /** Places of exactly this name, accents and apostrophes forgiven: current ones first, ceased ones only when asked for. */
  named(name: string, also?: { readonly abroad?: boolean; readonly ceased?: boolean }): readonly KnownPlace[];
  /** Names that begin like this, for guiding a recogniser. */
  hasPrefix(folded: string): boolean;
  /** Names close to a misspelled one, nearest first; at most five. */
  near(name: string, also?: { readonly abroad?: boolean }): readonly KnownPlace[];
  /** Everything that can be an answer today. */
  readonly current: readonly KnownPlace[];
}

/** Lower case without accents; apostrophes, hyphens and slashes are spaces. */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
}

// Ways in which people call towns whose official name is another.
const usual: Readonly<Record<string, string>> = {
  'reggio emilia': 'reggio nell emilia',
  'reggio calabria': 'reggio di calabria',
  aquila: 'l aquila',
  spezia: 'la spezia',
  'forli cesena': 'forli',
  massa: 'massa',
  'pesaro urbino': 'pesaro',
};

/** Builds the archive from the texts of its two data files. */
export function placesFrom(municipalities: string, states: string): Places {
  const all: KnownPlace[] = [...lines(municipalities).map(municipality), ...lines(states).map(state)];
  const byName = new Map<string, KnownPlace[]>();
  const byCode = new Map<string, KnownPlace>();
  const byCadastral = new Map<string, KnownPlace[]>();
  for (const place of all) {
    const names = new Set([foldName(place.name), foldName(place.otherName)]);
    for (const name of names) if (name) (byName.get(name) ?? setNew(byName, name)).push(place);
    const before = byCode.get(place.code);
    if (!before || place.to === '' || (before.to !== '' && place.to > before.to)) byCode.set(place.code, place);
    (byCadastral.get(place.cadastral) ?? setNew(byCadastral, place.cadastral)).push(place);
  }
  const current = all.filter((place) => place.to === '');
  const sortedNames = [...byName.keys(), ...Object.keys(usual)].sort();

  return {
    current,
    byCode: (code) => byCode.get(code),
    byCadastral: (code, on) =>
      byCadastral.get(code)?.find((place) => place.from <= on && (place.to === '' || on <= place.to)),
    named(name, { abroad = false, ceased = false } = {}) {
      const folded = foldName(name);
      const found = (byName.get(usual[folded] ?? folded) ?? []).filter((p) => abroad || p.province !== 'EE');
      const now = found.filter((place) => place.to === '');
      return now.length > 0 || !ceased ? now : lastStates(found);
    },
    hasPrefix(folded) {
      let [low, high] = [0, sortedNames.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((sortedNames[middle] ?? '') < folded) low = middle + 1;
        else high = middle;
      }
      return sortedNames[low]?.startsWith(folded) ?? false;
    },
    near(name, { abroad = false } = {}) {
      const folded = foldName(name);
      if (folded.length < 3) return [];
      const limit = folded.length < 6 ? 1 : 2;
      return current
        .filter((place) => abroad || place.province !== 'EE')
        .map((place) => ({ place, away: distance(folded, foldName(place.name), limit) }))
        .filter(({ away }) => away <= limit)
        .sort((a, b) => a.away - b.away)
        .slice(0, 5)
        .map(({ place }) => place);
    },
  };
}

function setNew(map: Map<string, KnownPlace[]>, key: string): KnownPlace[] {
  const fresh: KnownPlace[] = [];
  map.set(key, fresh);
  return fresh;
}

// Of a ceased municipality only its last state is an answer: one line for each cadastral code.
function lastStates(places: readonly KnownPlace[]): readonly KnownPlace[] {
  const last = new Map<string, KnownPlace>();
  for (const place of places) {
    const before = last.get(place.cadastral);
    if (!before || place.to > before.to) last.set(place.cadastral, place);
  }
  return [...last.values()];
}

function lines(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '');
}

function municipality(line: string): KnownPlace {
  const [code = '', cadastral = '', name = '', otherName = '', province = '', from = '', to = ''] = line.split('\t');
  return { code, cadastral, name, otherName, province, from: from as CalendarDate, to: to as CalendarDate };
}

function state(line: string): KnownPlace {
  const [code = '', name = '', otherName = ''] = line.split('\t');
  return { code, cadastral: code, name, otherName, province: 'EE', from: '', to: '' };
}

/** Letters to change between two names, no further than a limit. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    if (Math.min(...next) > limit) return limit + 1;
    row = next;
  }
  return row[b.length] ?? limit + 1;
}

/** A place as it is written: `Bologna (BO)`, `Francia`. */
export function showPlace({ name, province }: Place): string {
  return province === 'EE' ? name : `${name} (${province})`;
}

/** A place as it is said: with its province in full where that is not its own name. */
export function sayPlace({ name, province }: Place, language: Language): string {
  const of = provinceNames.get(province);
  if (province === 'EE' || of === undefined || foldName(of) === foldName(name)) return name;
  return language === 'en' ? `${name}, province of ${of}` : `${name}, provincia di ${of}`;
}
