// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';

// Names of letters, then towns and words of the spelling alphabets in use; in normalised form.
const it: Readonly<Record<string, string>> = {
  a: 'a ancona ancora amore alessandria arezzo asti',
  b: 'b bi be bologna bari bergamo barcellona brescia',
  c: 'c ci ce como catania cagliari cesena',
  d: 'd di de domodossola dado dante',
  e: 'e empoli ercole enna',
  f: 'f effe firenze ferrara foggia',
  g: 'g gi ge genova',
  h: 'h acca hotel',
  i: 'i imola ivrea imperia',
  j: 'j i lunga|jolly|jersey|gei|jei|jota',
  k: 'k cappa kappa kursaal chilo',
  l: 'l elle livorno lecce lucca',
  m: 'm emme milano modena messina',
  n: 'n enne napoli novara',
  o: 'o otranto orvieto',
  p: 'p pi pe padova palermo pisa pescara',
  q: 'q qu cu quarto quadro',
  r: 'r erre roma rimini ravenna',
  s: 's esse savona salerno siena sassari',
  t: 't ti te torino trento taranto trieste',
  u: 'u udine',
  v: 'v vu vi venezia verona vicenza',
  w: 'w doppia vu|doppio vu|vu doppia|vu doppio|doppiavu|doppia v|washington|walter',
  x: 'x ics icchese xeres xilofono',
  y: 'y ipsilon|i greca|york|yacht|ipsilonne',
  z: 'z zeta zara',
};
const en: Readonly<Record<string, string>> = {
  a: 'a ay alpha alfa apple ancona',
  b: 'b bee bravo be bologna',
  c: 'c cee see sea charlie como',
  d: 'd dee delta domodossola',
  e: 'e echo empoli',
  f: 'f ef eff foxtrot firenze florence',
  g: 'g gee golf genova',
  h: 'h aitch hotel',
  i: 'i eye india imola',
  j: 'j jay juliet juliett',
  k: 'k kay kilo',
  l: 'l el ell lima livorno',
  m: 'm em mike milano milan',
  n: 'n en november napoli naples',
  o: 'o oh oscar otranto',
  p: 'p pee papa padova',
  q: 'q cue queue quebec',
  r: 'r ar are romeo roma rome',
  s: 's es ess sierra savona',
  t: 't tee tea tango torino',
  u: 'u you uniform udine',
  v: 'v vee victor venezia',
  w: 'w whiskey|whisky|double u|double you',
  x: 'x ex|xray|x ray',
  y: 'y why yankee',
  z: 'z zed zee zulu',
};

/** Every name of a letter with the letter, longest first, in a language. */
export function letterNames(language: Language): readonly (readonly [string, string])[] {
  const table = language === 'en' ? en : it;
  return Object.entries(table)
    .flatMap(([letter, names]) => {
      // Names of several words stand apart with a bar.
      const several = names.includes('|') ? names.slice(names.indexOf(' ') + 1).split('|') : names.split(' ');
      return [letter, ...several].map((name) => [name, letter.toUpperCase()] as const);
    })
    .filter(([name], n, all) => all.findIndex(([other]) => other === name) === n)
    .sort(([a], [b]) => b.length - a.length);
}

const sayIt: Readonly<Record<string, string>> = {
  A: 'Ancona',
  B: 'Bologna',
  C: 'Como',
  D: 'Domodossola',
  E: 'Empoli',
  F: 'Firenze',
  G: 'Genova',
  H: 'Hotel',
  I: 'Imola',
  J: 'i lunga',
  K: 'cappa',
  L: 'Livorno',
  M: 'Milano',
  N: 'Napoli',
  O: 'Otranto',
  P: 'Padova',
  Q: 'Quarto',
  R: 'Roma',
  S: 'Savona',
  T: 'Torino',
  U: 'Udine',
  V: 'Venezia',
  W: 'Washington',
  X: 'ics',
  Y: 'ipsilon',
  Z: 'Zara',
};
const sayEn: Readonly<Record<string, string>> = {
  A: 'Alpha',
  B: 'Bravo',
  C: 'Charlie',
  D: 'Delta',
  E: 'Echo',
  F: 'Foxtrot',
  G: 'Golf',
  H: 'Hotel',
  I: 'India',
  J: 'Juliet',
  K: 'Kilo',
  L: 'Lima',
  M: 'Mike',
  N: 'November',
  O: 'Oscar',
  P: 'Papa',
  Q: 'Quebec',
  R: 'Romeo',
  S: 'Sierra',
  T: 'Tango',
  U: 'Uniform',
  V: 'Victor',
  W: 'Whiskey',
  X: 'X-ray',
  Y: 'Yankee',
  Z: 'Zulu',
};

/** A letter as it is read out, so that no two sound alike. */
export function sayLetter(letter: string, language: Language): string {
  return (language === 'en' ? sayEn : sayIt)[letter] ?? letter;
}
