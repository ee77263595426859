// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Words } from '#core/index.ts';

export const howToKey: Words = {
  it: 'Scriva il nome con un tasto per lettera, poi cancelletto. Roma è 7 6 6 2. Se serve, prima del cancelletto prema asterisco e la sigla della provincia.',
  en: 'Write the name with one key for each letter, then hash. Roma is 7 6 6 2. If needed, before the hash press star and the two letters of the province.',
  de: 'Schreiben Sie den Namen mit einer Taste für jeden Buchstaben, dann Raute. Roma ist 7 6 6 2. Wenn nötig, drücken Sie vor der Raute Stern und das Kürzel der Provinz.',
};

export const problems = {
  empty: {
    it: 'Scriva il nome del comune.',
    en: 'Enter the name of the municipality.',
    de: 'Schreiben Sie den Namen der Gemeinde.',
  },
  'wrong-type': {
    it: 'Qui serve un comune.',
    en: 'A municipality is needed here.',
    de: 'Hier brauchen wir eine Gemeinde.',
  },
  'no-such-place': {
    it: 'Non troviamo questo comune. Controlli come è scritto, o aggiunga la provincia.',
    en: 'We cannot find this municipality. Check the spelling, or add the province.',
    de: 'Wir finden diese Gemeinde nicht. Prüfen Sie, wie sie geschrieben ist, oder fügen Sie die Provinz hinzu.',
  },
  'several-places': {
    it: 'Ci sono più comuni con questo nome: {names}. Aggiunga la provincia.',
    en: 'There are several municipalities with this name: {names}. Add the province.',
    de: 'Es gibt mehrere Gemeinden mit diesem Namen: {names}. Fügen Sie die Provinz hinzu.',
  },
  'near-places': {
    it: 'Non troviamo questo comune. Forse è uno di questi: {names}.',
    en: 'We cannot find this municipality. Is it one of these: {names}?',
    de: 'Wir finden diese Gemeinde nicht. Vielleicht ist es eine von diesen: {names}.',
  },
  'not-abroad': {
    it: 'Qui serve un comune italiano.',
    en: 'An Italian municipality is needed here.',
    de: 'Hier brauchen wir eine italienische Gemeinde.',
  },
  'ceased-place': {
    it: 'Questo comune non esiste più. Scriva quello che c’è oggi.',
    en: 'This municipality no longer exists. Enter the one that exists today.',
    de: 'Diese Gemeinde gibt es nicht mehr. Schreiben Sie die, die es heute gibt.',
  },
} as const satisfies Readonly<Record<string, Words>>;
