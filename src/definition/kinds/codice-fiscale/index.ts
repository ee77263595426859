// SPDX-License-Identifier: AGPL-3.0-or-later
import {
  type CodiceFiscaleProblem,
  checkCodiceFiscale,
  codeInText,
  codiceFiscaleBeginnings,
  computeCodiceFiscale,
  disagreements,
  normaliseCode,
  ok,
  type Problem,
  type Result,
  readCodiceFiscale,
  refuse,
} from '#core/index.ts';
import { birthPlaceCode } from '#places/index.ts';
import { codiceFiscaleGuide, hearCodiceFiscale, sayCodiceFiscale } from '#spoken/index.ts';
import type { CodiceFiscaleOptions, PersonQuestions } from '../constructors.ts';
import { pressed, pressedChecked } from '../keyed.ts';
import { fromTwoKeys, twoKeysFor } from '../keypad-letters.ts';
import type { Kind, KnownPerson, Setting } from '../kind.ts';
import { box, said, typed } from '../typed.ts';
import { howToKey, problems } from './words.ts';

/**
 * A codice fiscale: checked as such, and held against what is known of the person. One that does not follow from it may be a
 * person's true code all the same: it was given for the name of then, and what the Agenzia delle Entrate has in its archive counts
 * (DM 12/3/1974).
 */
export const codiceFiscaleKind: Kind<string, CodiceFiscaleOptions, keyof typeof problems> = {
  name: 'codice-fiscale',
  problems,
  confirm: 'explicit',
  check: (raw) => (typeof raw === 'string' ? held(raw) : refuse('wrong-type')),
  strange: (code, _, setting) =>
    code.length === 11 ? [{ code: 'of-figures', path: '' }] : disagreeing(code, setting),
  propose: ({ known, places }) => {
    if (!known?.birth || !known.givenName || !known.familyName || !known.sex || !known.birthPlace)
      return undefined;
    const { birth, givenName, familyName, sex, birthPlace } = known;
    const place = birthPlaceCode(places, birthPlace.code, birth);
    return 'code' in place
      ? computeCodiceFiscale({ birth, givenName, familyName, sex, place: place.code })
      : undefined;
  },
  isWorkedOut: true,
  schema: () => ({
    type: 'string',
    pattern:
      '^([A-Z]{6}[0-9LMNPQRSTUV]{2}[ABCDEHLMPRST][0-9LMNPQRSTUV]{2}[A-Z][0-9LMNPQRSTUV]{3}[A-Z]|[0-9]{11})$',
  }),
  redact: (value) => `${value.slice(0, 3)}•••${value.slice(-1)}`,
  control: ({ words }) => ({ type: 'boxes', fields: [box(words.label, 20, { spellcheck: false })] }),
  read: (form) => {
    const text = typed(form);
    return text === '' ? refuse('empty') : held(text);
  },
  fill: (value) => ({ '': value }),
  show: (value) => value,
  say: (value, { language }) => sayCodiceFiscale(value, language),
  hear: (text, { language, ...setting }) =>
    hearCodiceFiscale(text, { language, beginnings: beginningsFor(setting) }),
  guide: ({ language, ...setting }) => codiceFiscaleGuide(language, beginningsFor(setting)),
  howToKey: (asked) => said(howToKey, asked),
  keyed: (keys) => {
    const code = keyedCode(keys);
    return code === undefined ? pressed<string>(undefined) : pressedChecked(held(code));
  },
  keysFor: (value) => {
    if (value.length !== 16) return value;
    const plain = [...value].map((c, n) =>
      isDigitPlace(n) ? (/\d/.test(c) ? c : undefined) : twoKeysFor(c),
    );
    // A code with letters for digits does not fit the short form: 0, then two keys for every character.
    return plain.every((keys) => keys !== undefined) ? plain.join('') : `0${twoKeysFor(value) ?? ''}`;
  },
};

function beginningsFor({ known, places }: Setting): readonly string[] {
  if (!known) return [];
  const { birthPlace, ...rest } = known;
  const place = birthPlace && known.birth ? birthPlaceCode(places, birthPlace.code, known.birth) : undefined;
  return codiceFiscaleBeginnings({ ...rest, ...(place && 'code' in place ? { place: place.code } : {}) });
}

function held(text: string): Result<string, CodiceFiscaleProblem> {
  const code = normaliseCode(text);
  const [problem] = checkCodiceFiscale(code);
  if (!problem) return ok(code);
  const inside = codeInText(text, (one) => one.length === 16 && checkCodiceFiscale(one).length === 0, 16);
  return inside === undefined ? refuse(problem) : ok(inside);
}

function disagreeing(
  code: string,
  { known, places }: Setting,
): readonly Problem<(typeof disagreement)[keyof typeof disagreement]>[] {
  if (!known) return [];
  const { birthPlace, ...rest } = known;
  const other = [
    ...disagreements(code, rest),
    ...(birthPlace && !isBornIn(code, birthPlace, known, places) ? (['place'] as const) : []),
  ];
  return other.map((part) => ({ code: disagreement[part], path: '' }));
}

// A place has had other codes in other years: the code is that of the place as it was on the day of birth.
function isBornIn(
  code: string,
  place: NonNullable<KnownPerson['birthPlace']>,
  { birth }: KnownPerson,
  places: Setting['places'],
): boolean {
  const parts = readCodiceFiscale(code);
  if (!parts) return true;
  const births = birth === undefined ? parts.births : [birth];
  return births.some((on) => places.cadastralsOn(place, on).includes(parts.place));
}

const disagreement = {
  familyName: 'other-family-name',
  givenName: 'other-given-name',
  birth: 'other-birth',
  sex: 'other-sex',
  place: 'other-birth-place',
} as const;

/** Which part of what is known of a person a problem of their codice fiscale is about. */
export function disagreesWith(code: string): keyof PersonQuestions | undefined {
  const parts = Object.keys(disagreement) as (keyof typeof disagreement)[];
  const part = parts.find((one) => disagreement[one] === code);
  return part === 'place' ? 'birthPlace' : part;
}

function isDigitPlace(n: number): boolean {
  return [6, 7, 9, 10, 12, 13, 14].includes(n);
}

function keyedCode(keys: string): string | undefined {
  if (/^\d{11}$/.test(keys)) return keys;
  if (keys.startsWith('0')) return fromTwoKeys(keys.slice(1))?.toUpperCase();
  let code = '';
  let at = 0;
  for (let n = 0; n < 16; n++) {
    const size = isDigitPlace(n) ? 1 : 2;
    const part = keys.slice(at, at + size);
    const character = size === 1 ? part : fromTwoKeys(part);
    if (!character) return undefined;
    code += character;
    at += size;
  }
  return at === keys.length ? code.toUpperCase() : undefined;
}
