// SPDX-License-Identifier: AGPL-3.0-or-later
import type { CalendarDate, CalendarMonth, Cents, Duration, DurationUnit } from '#core/index.ts';
import type { Place } from '#places/index.ts';
import { type Common, type Made, type Question, question, type Sometimes, type ValueOf } from './question.ts';

/** A bound of a date: a calendar date, or the day the application is looked at moved by days. */
export type DateBound = CalendarDate | { readonly todayPlusDays: number };

export interface DateOptions extends Common {
  /** Behind us, as a benefit that is asked for, or ahead, as a birth that is expected: decides the year of a date said without one. */
  readonly looks?: 'back' | 'ahead';
  readonly notBefore?: DateBound;
  readonly notAfter?: DateBound;
}
export interface CountOptions extends Common {
  readonly min?: number;
  readonly max?: number;
  /** What is counted, an English plural id: `weeks`. */
  readonly unit?: string;
}
export interface DecimalOptions extends Common {
  /** How many figures may stand after the decimal sign. */
  readonly decimals: 1 | 2;
  readonly min?: number;
  readonly max?: number;
}
export interface MoneyOptions extends Common {
  readonly min?: Cents;
  readonly max?: Cents;
  /** The time a sum is for, so that "al mese" is noticed when a year is asked. */
  readonly per?: 'once' | 'month' | 'year' | 'day' | 'hour';
}
export interface TextOptions extends Common {
  readonly maxCharacters?: number;
  readonly email?: boolean;
  readonly long?: boolean;
}
export interface DurationOptions extends Common {
  readonly units?: readonly DurationUnit[];
  readonly max?: number;
}
export interface MunicipalityOptions extends Common {
  /** Foreign states are answers too. */
  readonly abroad?: boolean;
  /** Ceased municipalities are answers too, as for a place of birth. */
  readonly ceased?: boolean;
}
export interface NameOptions extends Common {
  readonly part: 'given' | 'family' | 'whole';
}
/** Which other questions tell of the same person: their ids, for the agreement of a codice fiscale. */
export interface PersonQuestions {
  readonly givenName?: string;
  readonly familyName?: string;
  readonly birth?: string;
  readonly sex?: string;
  readonly birthPlace?: string;
}
export interface CodiceFiscaleOptions extends Common {
  readonly of?: PersonQuestions;
}
export interface IbanOptions extends Common {
  /** Country prefixes allowed; all of SEPA when absent. */
  readonly countries?: readonly string[];
}
export interface CodeOptions extends Common {
  readonly of: 'digits' | 'letters-and-digits';
  /** How many characters, or the fewest and the most. */
  readonly length: number | readonly [number, number];
  /** How its last character follows from the others. */
  readonly check?: 'luhn';
  /** How many characters are read out before each pause. */
  readonly groups?: readonly number[];
}
export interface CompanyCodeOptions extends Common {
  /** A firm of one person is an answer too: its owner's codice fiscale. */
  readonly sole?: true;
}
export interface ChoiceOptions extends Common {
  readonly ids: readonly string[];
}
export interface ChoicesOptions extends ChoiceOptions {
  readonly min?: number;
  readonly max?: number;
}

/** Yes or no: a boolean. */
export function yesNo<const O extends Common>(options: O = {} as O): Made<boolean, O> {
  return question('yes-no', options);
}

/** One option of several: its id. */
export function choice<const Id extends string, const O extends Common>(
  ids: readonly Id[],
  options: O = {} as O,
): Made<Id, O> {
  return question('choice', options, { ids });
}

/** Any of several options: an array of ids, in the order of the definition. */
export function choices<const Id extends string, const O extends Omit<ChoicesOptions, 'ids'>>(
  ids: readonly Id[],
  options: O = {} as O,
): Made<readonly Id[], O> {
  return question('choices', options, { ids });
}

/** A whole number. */
export function count<const O extends CountOptions>(options: O = {} as O): Made<number, O> {
  return question('count', options);
}

/** A number with decimals, where the law has them: `7.5` hours. */
export function decimal<const O extends DecimalOptions>(options: O): Made<number, O> {
  return question('decimal', options);
}

/** An amount of money: integer cents. */
export function money<const O extends MoneyOptions>(options: O = {} as O): Made<Cents, O> {
  return question('money', options);
}

/** A calendar date `YYYY-MM-DD`. */
export function date<const O extends DateOptions>(options: O = {} as O): Made<CalendarDate, O> {
  return question('date', options);
}

/** A calendar month `YYYY-MM`. */
export function month<const O extends DateOptions>(options: O = {} as O): Made<CalendarMonth, O> {
  return question('month', options);
}

/** A length of time in one unit: `{ "weeks": 12 }`. */
export function duration<const O extends DurationOptions>(options: O = {} as O): Made<Duration, O> {
  return question('duration', options);
}

/** Free text. */
export function text<const O extends TextOptions>(options: O = {} as O): Made<string, O> {
  return question('text', options);
}

/** A codice fiscale, upper case without spaces. */
export function codiceFiscale<const O extends CodiceFiscaleOptions>(options: O = {} as O): Made<string, O> {
  return question('codice-fiscale', { sensitive: 'identity', ...options });
}

/** An IBAN, upper case without spaces. */
export function iban<const O extends IbanOptions>(options: O = {} as O): Made<string, O> {
  return question('iban', { sensitive: 'money', ...options });
}

/** A municipality, or a foreign state where allowed: `{ code, name, province }`. */
export function municipality<const O extends MunicipalityOptions>(options: O = {} as O): Made<Place, O> {
  return question('municipality', options);
}

/** A name as it is spelled in documents. */
export function name<const O extends NameOptions>(options: O): Made<string, O> {
  return question('name', { sensitive: 'identity', ...options });
}

/** A telephone number in international form, `+393331234567`. */
export function phone<const O extends Common>(options: O = {} as O): Made<string, O> {
  return question('phone', { sensitive: 'identity', ...options });
}

/** The number of an application that was sent, `2026-123-456-789-01`. */
export function applicationNumber<const O extends Common>(options: O = {} as O): Made<string, O> {
  return question('application-number', options);
}

/** A code, upper case without spaces; zeros at its head stay: a postcode `{ of: 'digits', length: 5 }`. */
export function code<const O extends CodeOptions>(options: O): Made<string, O> {
  return question('code', options);
}

/** The codice fiscale of a company, an association or a public body: eleven figures; with `sole` that of a firm's only owner too. */
export function companyCode<const O extends CompanyCodeOptions>(options: O = {} as O): Made<string, O> {
  return question('company-code', options);
}

/** The number of a house, `12`, `12/A`. */
export function houseNumber<const O extends Common>(options: O = {} as O): Made<string, O> {
  return question('house-number', options);
}

/** The questions of one element of a list, by id. */
export type Fields = Readonly<Record<string, Question>>;

/** The answers to questions, by id; one that is not always asked may be undefined. */
export type AnswersTo<Q extends Fields> = {
  readonly [K in keyof Q]: Q[K] extends Sometimes ? ValueOf<Q[K]> | undefined : ValueOf<Q[K]>;
};

export interface ListOptions extends Common {
  readonly min?: number;
  readonly max?: number;
  /** Each element is picked among the entries that a register has of the person, or is another: see `pick`. */
  readonly picked?: true;
}

/** The part of a picked entry that says which one it is: its id in the register. */
export const entryPart = 'entry';

/** The id of "another one, that is not among these". */
export const anotherEntry = 'another';

// Which entries there are is known of a person alone: see `offering` in the interview.
const noEntry = choice([] as readonly string[], { when: () => false });

/** The fields of something that is picked, with the part that says which one it is. */
type Picked<F extends Fields> = AnswersTo<F> & { readonly [entryPart]?: string | undefined };

/**
 * Some of the same thing, children or jobs: an array of objects. First how many, then each field of each. What guards a field is
 * about the same element, or about what is asked outside.
 */
export function list<const F extends Fields, const O extends ListOptions>(
  fields: F,
  options: O = {} as O,
): Made<readonly (O extends { readonly picked: true } ? Picked<F> : AnswersTo<F>)[], O> {
  return question('list', options, { fields: options.picked ? { [entryPart]: noEntry, ...fields } : fields });
}

/** The parts of a person that can be asked. */
export const personParts = {
  'given-name': name({ part: 'given' }),
  'family-name': name({ part: 'family' }),
  birth: date({ notAfter: { todayPlusDays: 0 }, sensitive: 'identity' }),
  sex: choice(['female', 'male'], { sensitive: 'identity' }),
  'birth-place': municipality({ abroad: true, ceased: true, sensitive: 'identity' }),
  'codice-fiscale': codiceFiscale({
    of: {
      givenName: 'given-name',
      familyName: 'family-name',
      birth: 'birth',
      sex: 'sex',
      birthPlace: 'birth-place',
    },
  }),
} as const;
export type PersonPart = keyof typeof personParts;

/** A person, of whom the named parts are asked, in that order: an object. */
export function person<const P extends PersonPart, const O extends Common>(
  parts: readonly P[],
  options: O = {} as O,
): Made<{ readonly [K in P]: ValueOf<(typeof personParts)[K]> }, O> {
  const fields = Object.fromEntries(parts.map((part) => [part, personParts[part]]));
  return question('person', { sensitive: 'identity', ...options }, { fields });
}

const ofAddress = {
  street: text({ maxCharacters: 80 }),
  // Some houses have none, and not everybody knows their postcode.
  number: houseNumber({ none: true }),
} as const;
const postcode = { of: 'digits', length: 5, none: true } as const;
const isAbroad = ({ place }: { readonly place: Place }) => place.province === 'EE';

/** The parts of an address, in the order in which they are said. */
const addressParts = {
  place: municipality(),
  ...ofAddress,
  postcode: code(postcode),
} as const;
const addressPartsAbroad = {
  place: municipality({ abroad: true }),
  town: text({ maxCharacters: 80, when: isAbroad }),
  ...ofAddress,
  postcode: code({ ...postcode, when: (a: { readonly place: Place }) => !isAbroad(a) }),
} as const;
export type AddressPart = keyof typeof addressPartsAbroad;

export interface AddressOptions extends Omit<Common, 'none'> {
  /** A foreign state is an answer too, with the town in it. */
  readonly abroad?: boolean;
}

/** An address: an object of the municipality, the street, the number and the postcode. Asked part by part, read back part by part. */
export function address<const O extends AddressOptions>(
  options: O = {} as O,
): Made<AnswersTo<O extends { readonly abroad: true } ? typeof addressPartsAbroad : typeof addressParts>, O> {
  const fields = options.abroad ? addressPartsAbroad : addressParts;
  return question('address', { sensitive: 'identity', ...options }, { fields });
}

export interface PickOptions extends Omit<Common, 'none'> {
  /** Of which there are several, each an entry of a register: jobs, plans, cases. */
  readonly fact: string;
}

/**
 * One of the entries that a register has of the person: an object of its id (`entry`) and of these fields, as the register tells them. Where
 * there is none to choose from, because nobody is known, the register is silent, or it is another, the fields are asked.
 */
export function pick<const F extends Fields, const O extends PickOptions>(
  fields: F,
  options: O,
): Made<Picked<F>, O> {
  return question('pick', options, { fields: { [entryPart]: noEntry, ...fields } });
}
