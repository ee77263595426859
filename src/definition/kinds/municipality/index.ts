// SPDX-License-Identifier: AGPL-3.0-or-later
import { ok, type Result, refuse } from '#core/index.ts';
import { foldName, type KnownPlace, type Place, provinceNames, showPlace } from '#places/index.ts';
import { hearMunicipality, municipalityGuide, sayMunicipality } from '#spoken/index.ts';
import type { MunicipalityOptions } from '../constructors.ts';
import { pressed } from '../keyed.ts';
import { oneKeyFor } from '../keypad-letters.ts';
import type { Asked, Kind, Setting } from '../kind.ts';
import { box, said, typed } from '../typed.ts';
import { howToKey, problems } from './words.ts';

/** A municipality by name, with its province where there are several; or a foreign state where allowed. */
export const municipalityKind: Kind<Place, MunicipalityOptions, keyof typeof problems> = {
  name: 'municipality',
  problems,
  confirm: 'implicit',
  check: (raw, options, setting) => {
    const code = typeof raw === 'object' && raw !== null && 'code' in raw ? raw.code : undefined;
    if (typeof code !== 'string') return refuse('wrong-type');
    const place = setting.places.byCode(code);
    return place ? allowed(place, options) : refuse('no-such-place');
  },
  schema: () => ({
    type: 'object',
    properties: { code: { type: 'string' }, name: { type: 'string' }, province: { type: 'string' } },
    required: ['code'],
  }),
  redact: ({ province }) => province,
  control: ({ words }) => ({ type: 'boxes', fields: [box(words.label, 40, { suggests: 'municipalities' })] }),
  read: (form, asked) => {
    const text = typed(form);
    if (text === '') return refuse('empty');
    const [only, ...others] = placesWritten(text, asked);
    if (only && others.length === 0) return ok(toPlace(only));
    const heard = hearMunicipality(text.replaceAll(/[()]/g, ' '), heardAs(asked));
    // What was written beside the name that was heard in it may be part of another: it is asked back, never dropped unseen.
    if (heard.value && isAllOf(text, heard.value, asked.places)) return ok(heard.value);
    if (heard.value) return refuse('near-places', { names: showPlace(heard.value) });
    const names = heard.alternatives.map(({ value }) => showPlace(value)).join(', ');
    if (heard.problem === 'ambiguous') return refuse('several-places', { names });
    if (
      !asked.options.ceased &&
      placesWritten(text, { ...asked, options: { ...asked.options, ceased: true } }).length > 0
    )
      return refuse('ceased-place');
    return names ? refuse('near-places', { names }) : refuse('no-such-place');
  },
  fill: (value) => ({ '': showPlace(value) }),
  show: (value) => showPlace(value),
  say: (value, { language }) => sayMunicipality(value, language),
  hear: (text, asked) => hearMunicipality(text, heardAs(asked)),
  guide: (asked) => municipalityGuide(heardAs(asked)),
  howToKey: (asked) => said(howToKey, asked),
  keyed: (keys, asked) => {
    const found = placesKeyed(keys, asked);
    const [only] = found;
    if (only && found.length === 1) return pressed(toPlace(only));
    const alternatives = found.slice(0, 8).map((place) => ({ value: toPlace(place), confidence: 0.5 }));
    return { confidence: 0, alternatives, problem: found.length > 0 ? 'ambiguous' : 'no-such-place' };
  },
  keysFor: (value, asked) => {
    const name = oneKeyFor(value.name);
    const withProvince = `${name}*${oneKeyFor(value.province)}`;
    const same = placesKeyed(withProvince, asked);
    const at = same.findIndex(({ code }) => code === value.code);
    return same.length > 1 ? `${withProvince}*${at + 1}` : withProvince;
  },
};

function heardAs({ language, places, options }: Asked<MunicipalityOptions>) {
  return { language, places, abroad: options.abroad ?? false, ceased: options.ceased ?? false };
}

function toPlace({ code, name, province }: KnownPlace): Place {
  return { code, name, province };
}

function allowed(
  place: KnownPlace,
  { abroad = false, ceased = false }: MunicipalityOptions,
): Result<Place, 'ceased-place' | 'not-abroad'> {
  if (place.province === 'EE' && !abroad) return refuse('not-abroad');
  if (place.to !== '' && !ceased) return refuse('ceased-place');
  return ok(toPlace(place));
}

// As forms and documents write it: "Castro (LE)", "Castro LE", "Castro". What is written otherwise is read as if it were said.
function placesWritten(text: string, { places, options }: Asked<MunicipalityOptions>) {
  const { abroad = false, ceased = false } = options;
  const [, name, province] = /^(.+?)[\s,]*\(?\b([a-z]{2})\)?$/i.exec(text) ?? [];
  const within =
    name && province ? places.named(name, { abroad, ceased, province: province.toUpperCase() }) : [];
  return within.length > 0 ? within : places.named(text, { abroad, ceased });
}

const beside = new Set(
  'repubblica federale comune citta municipio provincia prov di del della in a e nato nata residente italia italy the of town city'.split(
    ' ',
  ),
);

function isAllOf(text: string, { code, name, province }: Place, places: Setting['places']): boolean {
  const other = places.byCode(code)?.otherName ?? '';
  const known = new Set(
    foldName(`${name} ${other} ${province} ${provinceNames.get(province) ?? ''}`).split(' '),
  );
  const words = foldName(text).split(' ');
  return words.every((word) => known.has(word) || beside.has(word) || /^\d+$/.test(word));
}

// One key a letter; then, if need be, the province and the place in the list.
function placesKeyed(keys: string, { places, options }: Setting & { readonly options: MunicipalityOptions }) {
  const [name, province, place] = keys.split('*');
  const found = places.current.filter(
    (candidate) =>
      (options.abroad || candidate.province !== 'EE') &&
      (oneKeyFor(candidate.name) === name || oneKeyFor(foldName(candidate.otherName)) === name) &&
      (province === undefined || oneKeyFor(candidate.province) === province),
  );
  return place === undefined ? found : found.slice(Number(place) - 1, Number(place));
}
