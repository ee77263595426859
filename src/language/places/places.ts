// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CalendarDate, distance } from '#core/index.ts';
import { foldName, looseName } from './fold-name.ts';
import { lettersApart, lettersIn } from './nearness.ts';
import type { KnownPlace, Places, WhichPlaces } from './place.ts';
import { municipality, state } from './rows.ts';

/** The texts of the data files. */
export interface PlaceFiles {
  readonly municipalities: string;
  readonly states: string;
  readonly otherNames: string;
}

// A short name given up long ago does not compete with the town that bears it today; one given up lately does.
const rememberedFrom = '1950-01-01';

/** Builds the archive from the texts of its data files (their columns: `data/README.md`). */
export function placesFrom(files: PlaceFiles): Places {
  const all = [...lines(files.municipalities).map(municipality), ...lines(files.states).map(state)];
  const current = all.filter((place) => place.to === '');
  const byCode = new Map<string, KnownPlace>();
  const byCadastral = new Map<string, KnownPlace[]>();
  for (const place of all) {
    const before = byCode.get(place.code);
    if (!before || isLater(place, before)) byCode.set(place.code, place);
    add(byCadastral, place.cadastral, place);
  }
  // What a stretch of time stands for as an answer: the place as it is now, or as it was last.
  const lasting = new Map<string, KnownPlace>();
  for (const [code, stretches] of byCadastral) {
    if (code)
      lasting.set(
        code,
        stretches.reduce((best, one) => (isLater(one, best) ? one : best)),
      );
  }
  const asAnswer = (place: KnownPlace) => lasting.get(place.cadastral) ?? byCode.get(place.code) ?? place;

  const byName = new Map<string, KnownPlace[]>();
  for (const place of all) {
    const name = foldName(place.name);
    add(byName, name, place);
    for (const other of otherNames(place)) if (other !== name) add(byName, other, place);
  }
  const called = new Set<string>();
  for (const line of lines(files.otherNames)) {
    const [code = '', name = ''] = line.split('\t');
    const place = byCode.get(code);
    if (place) add(byName, foldName(name), place);
    called.add(`${code} ${foldName(name)}`);
  }
  let byLooseName: Map<string, KnownPlace[]> | undefined;
  const loosely = (folded: string) => {
    if (!byLooseName) {
      byLooseName = new Map();
      for (const [name, places] of byName)
        for (const place of places) add(byLooseName, looseName(name), place);
    }
    return byLooseName.get(looseName(folded)) ?? [];
  };

  const sorted = new Map<string, readonly string[]>();
  const namesOf = ({ abroad = false, ceased = false }: WhichPlaces) => {
    const key = `${abroad}${ceased}`;
    let names = sorted.get(key);
    if (!names) {
      const fits = (place: KnownPlace) =>
        (abroad || place.province !== 'EE') && (ceased || asAnswer(place).to === '');
      names = [...byName]
        .filter(([, places]) => places.some(fits))
        .map(([name]) => name)
        .sort();
      sorted.set(key, names);
    }
    return names;
  };

  function fitting(found: readonly KnownPlace[], folded: string, which: WhichPlaces): readonly KnownPlace[] {
    const { abroad = false, ceased = false, province, on } = which;
    const allowed = found.filter((place) => {
      if (!abroad && place.province === 'EE') return false;
      if (province && place.province !== province && asAnswer(place).province !== province) return false;
      return on === undefined || existed(place, on);
    });
    const answers = new Set<KnownPlace>();
    // Those that bear the name now, then those that gave it up, then, where asked for, those that are no more.
    for (const place of allowed) if (place.to === '') answers.add(place);
    const bearers = [...answers];
    for (const place of allowed) {
      const now = asAnswer(place);
      if (now.to !== '') continue;
      const competes = place.to > rememberedFrom && bearers.every((one) => one.province !== now.province);
      if (bearers.length === 0 || competes) answers.add(now);
    }
    if ((ceased && bearers.length === 0) || on !== undefined) {
      for (const place of allowed) answers.add(asAnswer(place));
    }
    return [...answers].filter((place) => !isSameNameAgain(place, answers, folded));
  }

  const beginning: Places['beginning'] = (words, which = {}) => {
    const key = `${foldName(words)} `;
    if (key.length < 4) return [];
    const names = namesOf(which);
    const found: KnownPlace[] = [];
    for (let at = firstFrom(names, key); found.length < 24 && names[at]?.startsWith(key); at++) {
      found.push(...(byName.get(names[at] ?? '') ?? []));
    }
    return fitting(found, key, which).slice(0, 8);
  };

  // A short name that a town has given up ("Riva", "Bassano") is also how people call others: the town is one of them, not the one.
  const withNamesakes = (found: readonly KnownPlace[], key: string, which: WhichPlaces) => {
    const hasGivenUp = (place: KnownPlace) =>
      !called.has(`${place.code} ${key}`) && ![foldName(place.name), ...otherNames(place)].includes(key);
    return found.every(hasGivenUp) ? [...new Set([...found, ...beginning(key, which)])] : found;
  };

  let folded: readonly { readonly name: string; readonly letters: number }[] | undefined;

  return {
    current,
    byCode: (code) => byCode.get(code),
    byCadastral: (code, on) => byCadastral.get(code)?.find((place) => existed(place, on)),
    began: (code) =>
      byCadastral
        .get(code)
        ?.flatMap(({ from }) => (from === '' ? [] : [from]))
        .sort()[0],
    isCadastral: (code) => code !== '' && byCadastral.has(code),
    cadastralsOn(place, on) {
      const known = byCode.get(place.code);
      const same = (byName.get(foldName(place.name)) ?? []).filter((other) => {
        const now = asAnswer(other);
        return other.province === place.province || now.province === place.province;
      });
      const then = [...(known ? (byCadastral.get(known.cadastral) ?? []) : []), ...same];
      const codes = new Set(then.filter((other) => existed(other, on)).map((other) => other.cadastral));
      codes.delete('');
      return codes.size > 0 || !known ? [...codes] : [known.cadastral];
    },
    named(name, which = {}) {
      const key = foldName(name);
      const found = fitting(byName.get(key) ?? [], key, which);
      if (found.length > 0) return withNamesakes(found, key, which);
      return key.length < 4 ? found : fitting(loosely(key), key, which);
    },
    beginning,
    hasPrefix(start, which = {}) {
      const names = namesOf(which);
      return names[firstFrom(names, start)]?.startsWith(start) ?? false;
    },
    near(name, which = {}) {
      const key = foldName(name);
      if (key.length < 3) return [];
      const limit = key.length < 6 ? 1 : 2;
      const letters = lettersIn(key);
      folded ??= namesOf({ abroad: true }).map((one) => ({ name: one, letters: lettersIn(one) }));
      const found: { places: readonly KnownPlace[]; away: number }[] = [];
      for (const one of folded) {
        if (Math.abs(one.name.length - key.length) > limit) continue;
        if (lettersApart(one.letters, letters) > 2 * limit) continue;
        const away = distance(key, one.name, limit);
        if (away > limit) continue;
        found.push({ places: byName.get(one.name) ?? [], away: away + (one.name[0] === key[0] ? 0 : 0.5) });
      }
      found.sort((a, b) => a.away - b.away);
      return [...new Set(found.flatMap(({ places }) => fitting(places, key, which)))].slice(0, 5);
    },
  };
}

function lines(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '');
}

function add(map: Map<string, KnownPlace[]>, key: string, place: KnownPlace): void {
  const places = map.get(key);
  if (places) places.push(place);
  else map.set(key, [place]);
}

function existed(place: KnownPlace, on: CalendarDate): boolean {
  return place.from <= on && (place.to === '' || on <= place.to);
}

function isLater(a: KnownPlace, b: KnownPlace): boolean {
  return b.to !== '' && (a.to === '' || a.to > b.to);
}

// "Sgonico-Zgonik" is known by either half; "Bolzano" as "Bozen" too.
function otherNames(place: KnownPlace): readonly string[] {
  const names = place.otherName ? [foldName(place.otherName)] : [];
  if (place.otherName && place.province !== 'EE') {
    for (const half of [...place.name.split('-'), ...place.otherName.split('-')]) names.push(foldName(half));
  }
  return [...new Set(names)];
}

// A municipality that ended by merging into one of its own name and province is not another answer.
function isSameNameAgain(place: KnownPlace, answers: ReadonlySet<KnownPlace>, folded: string): boolean {
  if (place.to === '') return false;
  for (const other of answers) {
    if (other === place || other.province !== place.province || foldName(other.name) !== folded) continue;
    if (other.to === '' || other.to > place.to) return true;
  }
  return false;
}

function firstFrom(names: readonly string[], start: string): number {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
