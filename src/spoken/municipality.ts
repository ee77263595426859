// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import {
  foldName,
  type KnownPlace,
  type Place,
  type Places,
  provinceNames,
  sayPlace,
} from '#places/index.ts';
import { hearCommand, hearDontKnow } from './commands.ts';
import type { Grammar } from './grammar.ts';
import { lexiconOf } from './lexicon.ts';
import { normalise } from './normalise.ts';
import { notUnderstood, proposal, type Understanding } from './understanding.ts';

interface Asked {
  readonly language: Language;
  readonly places: Places;
  readonly abroad?: boolean;
  readonly ceased?: boolean;
}

const provinces = new Map<string, string>();
for (const [code, name] of provinceNames) {
  // Current provinces come first: a ceased one does not take their name.
  for (const way of [foldName(name), code.toLowerCase()]) if (!provinces.has(way)) provinces.set(way, code);
}
for (const [name, code] of [
  ['monza', 'MB'],
  ['monza brianza', 'MB'],
  ['forli', 'FC'],
  ['cesena', 'FC'],
  ['pesaro', 'PU'],
  ['massa', 'MS'],
  ['carrara', 'MS'],
  ['barletta', 'BT'],
  ['verbania', 'VB'],
  ['aquila', 'AQ'],
  ['spezia', 'SP'],
  ['reggio nell emilia', 'RE'],
  ['reggio di calabria', 'RC'],
] as const) {
  provinces.set(name, code);
}

const markers =
  / (?:in )?(?:provincia|prov|province)(?: (?:di|del|dell|della|of|de))? | in quel (?:di|del) | vicino a | near | quello? (?:di|in|della|del) /;
const lead =
  /^(?:(?:io|allora|ecco|ehm|eh|dunque|beh|be|guardi|senta|si|no|e|comune|il comune|nel comune|al comune|citta|paese|un paese|il paese|sono|sono di|sono nato|sono nata|nato|nata|vivo|abito|risiedo|abitiamo|stiamo|sto|residente|la citta|in citta|qui|qua|a|ad|in|di|da|del|il|lo|la|all|nel|nella|the|at|of|i|live|i m|from|was|born|town|city|municipality|it s|it is|well|so|um|uh|i was|comune di)(?: |$))+/;
const tail =
  / (?:grazie|per favore|please|thanks|thank you|provincia|prov|in italia|italia|signora|signore|ecco)$/;

function toPlace({ code, name, province }: KnownPlace): Place {
  return { code, name, province };
}

/**
 * Hears a municipality, or a state where allowed: with its province or without. Homonyms are asked back with their provinces;
 * a misspelled name brings the nearest ones as proposals.
 */
export function hearMunicipality(text: string, asked: Asked): Understanding<Place> {
  const { language, places } = asked;
  let normal = normalise(text)
    .replaceAll(/[-.,/:@+_]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  if (normal === '') return notUnderstood('empty');
  const command = hearCommand(text, language);
  if (command && places.named(normal, asked).length === 0)
    return { confidence: 1, alternatives: [], command };
  if (hearDontKnow(text, language))
    return { value: null, confidence: 1, alternatives: [], problem: 'dont-know' };
  const corrected = afterCorrection(normal, asked);
  normal = corrected ?? normal;
  for (const candidate of candidates(normal)) {
    const { name, province } = splitProvince(candidate, asked);
    const found = places.named(name, asked);
    const fitting = province ? found.filter((place) => place.province === province) : found;
    const [only] = fitting;
    if (only && fitting.length === 1) return settled(only, text, language);
    if (fitting.length > 1) return proposal('ambiguous', fitting.slice(0, 4).map(toPlace));
    if (found.length > 0) return proposal('no-such-place', found.slice(0, 3).map(toPlace));
  }
  const last = candidates(normal).at(-1) ?? normal;
  const { name, province } = splitProvince(last, asked);
  const near = places.near(name, asked).filter((place) => !province || place.province === province);
  return near.length > 0 ? proposal('no-such-place', near.slice(0, 3).map(toPlace)) : notUnderstood();
}

function settled(place: KnownPlace, text: string, language: Language): Understanding<Place> {
  const doubts = lexiconOf(language)
    .doubts.slice(0, 20)
    .some((doubt) => ` ${normalise(text)} `.includes(` ${doubt} `));
  if (doubts) return proposal('approximate', [toPlace(place)]);
  return { value: toPlace(place), confidence: 0.95, alternatives: [] };
}

function afterCorrection(normal: string, { places, abroad, ceased }: Asked): string | undefined {
  const found = /(?:^|.* )(?:no|anzi|volevo dire|scusi|sorry|i mean|i meant|cioe) (.+)$/.exec(normal)?.[1];
  if (!found) return undefined;
  const also = { abroad: abroad ?? false, ceased: ceased ?? false };
  return candidates(found).some(
    (name) => places.named(splitProvince(name, { places, ...also, language: 'it' }).name, also).length > 0,
  )
    ? found
    : undefined;
}

// The text as it is, then without what people say before and after a name.
function candidates(normal: string): readonly string[] {
  const bare = normal.replace(tail, '').replace(tail, '');
  const stripped = bare.replace(lead, '');
  const found = [normal, bare, stripped];
  // "Abito a Bologna in via Mazzini": the longest beginning that is a name is looked for too.
  const words = stripped.split(' ');
  for (let take = Math.min(words.length - 1, 6); take > 0; take--) found.push(words.slice(0, take).join(' '));
  return [...new Set(found.filter((candidate) => candidate.length > 1))];
}

function splitProvince(
  text: string,
  { places, abroad }: Asked,
): { readonly name: string; readonly province?: string } {
  const marked = markers.exec(` ${text} `);
  if (marked) {
    const name = ` ${text} `.slice(0, marked.index).trim();
    const said = ` ${text} `.slice(marked.index + marked[0].length).trim();
    const province =
      provinces.get(said) ??
      provinces.get(said.split(' ').slice(0, 2).join(' ')) ??
      provinces.get(said.split(' ')[0] ?? '');
    if (name && province) return { name, province };
  }
  if (places.named(text, { abroad: abroad ?? false, ceased: true }).length > 0) return { name: text };
  const words = text.split(' ');
  for (let take = 1; take <= 3 && take < words.length; take++) {
    const province = provinces.get(words.slice(-take).join(' '));
    const name = words.slice(0, -take).join(' ');
    if (province && places.named(name, { ceased: true }).length > 0) return { name, province };
  }
  return { name: text };
}

/** A place as it is said, with its province. */
export function sayMunicipality(place: Place, language: Language): string {
  return sayPlace(place, language);
}

export function municipalityGrammar(asked: Asked): Grammar<Place> {
  const { places } = asked;
  const strip = (text: string) => normalise(text).replace(lead, '');
  const values = (text: string) => {
    const { value } = hearMunicipality(text, asked);
    return value ? [value] : [];
  };
  return {
    isPrefix(text) {
      const name = strip(text);
      if (name === '' || places.hasPrefix(name)) return true;
      const at = markers.exec(`${name} `);
      const head = at ? name.slice(0, at.index) : name.replace(/ (?:i|in|in p.*|p|pr.*)$/, '');
      if (head === name || places.named(head, asked).length === 0) return false;
      const said = at ? name.slice(at.index + at[0].length).trim() : '';
      return [...provinces.keys()].some((province) => province.startsWith(said));
    },
    isWhole: (text) => values(text).length > 0,
    values,
  };
}
