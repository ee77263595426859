// SPDX-License-Identifier: AGPL-3.0-or-later
import { computeCodiceFiscale, day } from '#core/index.ts';

/** Somebody invented, to sign in with in development and tests. */
export interface SamplePerson {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly birth: string;
  readonly codiceFiscale: string;
  readonly about: { readonly it: string; readonly en: string };
  readonly role?: 'operator' | 'officer' | 'supervisor' | 'author' | 'administrator';
  /** The patronato for which they may sign mandates. */
  readonly patronato?: {
    readonly id: string;
    readonly name: string;
    readonly kind?: 'patronato' | 'assistance-centre' | 'consultant';
  };
  /** The company for which they stand. */
  readonly company?: { readonly codiceFiscale: string; readonly name: string };
}

function sample(
  name: readonly [string, string],
  born: readonly [string, 'female' | 'male', string],
  about: readonly [string, string],
  role?: SamplePerson['role'],
): SamplePerson {
  const [givenName, familyName] = name;
  const [birth, sex, place] = born;
  return {
    id: `${givenName}-${familyName}`.toLowerCase(),
    givenName,
    familyName,
    birth,
    codiceFiscale: computeCodiceFiscale({ givenName, familyName, birth: day(birth), sex, place }),
    about: { it: about[0], en: about[1] },
    ...(role ? { role } : {}),
  };
}

/** The people of the sample identity provider. None of them exists. Places of birth by cadastral code. */
export const samplePeople: readonly SamplePerson[] = [
  sample(['Maria', 'Rossi'], ['1988-05-14', 'female', 'A944'], ['Madre di due figli', 'Mother of two']),
  sample(
    ['Luca', 'Bianchi'],
    ['1985-11-02', 'male', 'F205'],
    ['Padre degli stessi figli', 'Father of the same two'],
  ),
  sample(['Giuseppe', 'Esposito'], ['1951-03-19', 'male', 'F839'], ['Pensionato', 'Pensioner']),
  sample(
    ['Anna', 'Esposito'],
    ['1979-07-30', 'female', 'F839'],
    ['Figlia di Giuseppe', 'Giuseppe’s daughter'],
  ),
  sample(['Amina', 'Diallo'], ['1993-01-08', 'female', 'Z343'], ['Ha perso il lavoro', 'Lost her job']),
  {
    ...sample(
      ['Rita', 'Lombardi'],
      ['1986-10-12', 'female', 'L219'],
      ['Operatrice di patronato', 'Patronato operator'],
    ),
    patronato: { id: 'patronato-di-prova', name: 'Patronato di prova' },
  },
  sample(['Ugo', 'Neri'], ['1990-09-21', 'male', 'H501'], ['Operatore', 'Operator'], 'operator'),
  sample(['Paola', 'Ferri'], ['1975-02-11', 'female', 'L219'], ['Funzionaria', 'Officer'], 'officer'),
  sample(['Marco', 'Conti'], ['1982-06-05', 'male', 'D612'], ['Funzionario', 'Officer'], 'officer'),
  sample(['Carla', 'Greco'], ['1968-12-01', 'female', 'G273'], ['Responsabile', 'Supervisor'], 'supervisor'),
  sample(
    ['Elio', 'Sartori'],
    ['1971-04-17', 'male', 'L781'],
    ['Amministratore', 'Administrator'],
    'administrator',
  ),
  {
    ...sample(
      ['Sara', 'Costa'],
      ['1977-08-23', 'female', 'L736'],
      ['Rappresenta Girasole S.r.l.', 'Stands for Girasole S.r.l.'],
    ),
    company: { codiceFiscale: '01234567897', name: 'Girasole S.r.l.' },
  },
  {
    ...sample(
      ['Davide', 'Fontana'],
      ['1980-01-15', 'male', 'A662'],
      ['Consulente del lavoro', 'Labour consultant'],
    ),
    patronato: { id: 'studio-di-prova', name: 'Studio di prova', kind: 'consultant' },
  },
];
