// SPDX-License-Identifier: AGPL-3.0-or-later
import { checkIban, checkLetter, computeCodiceFiscale, day, ibanCheckDigits } from '#core/index.ts';
import type { RawAnswers } from '#interview/index.ts';
import type { Places } from '#places/index.ts';

/** Family names and first names as they are common in Italy, short and long, of one word and of two. */
const names = [
  ['De Rossi', 'Maria Rosaria'],
  ['Ferrari', 'Giulia'],
  ['Esposito', 'Carmela'],
  ['Bianchi', 'Francesca'],
  ['De Luca', 'Antonella'],
  ['Colombo', 'Chiara'],
  ['Ricci', 'Lucia'],
  ['Marchetti', 'Valentina'],
  ["D'Amico", 'Rosa'],
  ['Barbieri', 'Anna Maria'],
  ['Lombardi', 'Elisa'],
  ['Santoro', 'Concetta'],
  ['Greco', 'Silvia'],
  ['Pellegrini', 'Federica'],
] as const;
const towns = ['Castro', 'Bergamo', 'Catania', 'Sassari', 'Pescara', 'Monza', 'Livorno', 'Cuneo', 'Lecce'];
const domains = ['esempio.it', 'libero.it', 'gmail.com', 'tiscali.it'];

/** What `completed` answers where the law does not look, which is the same for everybody. */
const usual = {
  family: 'De Rossi',
  given: 'Maria Rosaria',
  code: 'DRSMRS',
  iban: 'IT60Q0123412345000000753XYZ',
  phone: '+393331234567',
  email: 'maria.rossi@esempio.it',
  town: '075096',
};

/** The same answers of somebody else: of the caller with that number, who has a name, codes and a town of their own. */
export function asSomebody(answers: RawAnswers, n: number, places: Places): RawAnswers {
  if (n === 0) return answers;
  const [family, given] = names[n % names.length] ?? names[0];
  const letters = computeCodiceFiscale({
    familyName: family,
    givenName: given,
    birth: day('1980-01-01'),
    sex: 'female',
    place: 'H501',
  }).slice(0, 6);
  const other = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(other);
    if (typeof value === 'object' && value !== null) {
      if ('code' in value && value.code === usual.town) return townOf(n, places) ?? value;
      return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, other(one)]));
    }
    if (typeof value !== 'string') return value;
    if (value === usual.family) return family;
    if (value === usual.given) return given;
    if (value === usual.iban) return ibanOf(n);
    if (value === usual.phone) return `+393${20 + ((n * 7) % 70)}${1_000_000 + ((n * 739_391) % 8_999_999)}`;
    if (value === usual.email)
      return `${given}.${family}@${domains[n % domains.length]}`.toLowerCase().replaceAll(/[' ]/g, '');
    if (value.length === 16 && value.startsWith(usual.code)) {
      const body = letters + value.slice(6, 15);
      return body + checkLetter(body);
    }
    return value;
  };
  return other(answers) as RawAnswers;
}

function townOf(n: number, places: Places): unknown {
  const [place] = places.named(towns[n % towns.length] ?? '');
  return place && { code: place.code, name: place.name, province: place.province };
}

function ibanOf(n: number): string {
  const bank = String(1005 + ((n * 1379) % 8000)).padStart(5, '0');
  const branch = String(1600 + ((n * 2713) % 80_000)).padStart(5, '0');
  const account = String(1000 + ((n * 91_193) % 999_999)).padStart(12, '0');
  for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') {
    const own = letter + bank + branch + account;
    const iban = `IT${ibanCheckDigits('IT', own)}${own}`;
    if (checkIban(iban).length === 0) return iban;
  }
  throw new Error('no letter makes it hold');
}
