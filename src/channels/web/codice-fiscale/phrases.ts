// SPDX-License-Identifier: AGPL-3.0-or-later
import { sayer } from '#languages/index.ts';

export const say = sayer({
  title: { it: 'Calcoli il codice fiscale', en: 'Work out the codice fiscale' },
  lead: {
    it: 'Se non ha la tessera con sé, lo calcoliamo da nome, nascita e luogo. Non conserviamo niente.',
    en: 'If you do not have the card with you, we work it out from name, birth and place. We keep nothing.',
  },
  link: { it: 'Non ha la tessera? Lo calcoliamo insieme', en: 'No card at hand? We work it out together' },
  familyName: { it: 'Cognome', en: 'Surname' },
  familyHint: {
    it: 'Quello della nascita, anche per chi è sposata.',
    en: 'The one at birth, also after marriage.',
  },
  givenName: { it: 'Nome', en: 'First name' },
  givenHint: { it: 'Tutti i nomi, come sul documento.', en: 'All first names, as on the document.' },
  sex: { it: 'Sesso', en: 'Sex' },
  female: { it: 'Donna', en: 'Woman' },
  male: { it: 'Uomo', en: 'Man' },
  birth: { it: 'Data di nascita', en: 'Date of birth' },
  place: { it: 'Luogo di nascita', en: 'Place of birth' },
  placeHint: {
    it: 'Il comune, o lo Stato se è nato all’estero. Per esempio: Bologna, o Romania.',
    en: 'The Italian municipality, or the state if born abroad. For example: Bologna, or Romania.',
  },
  which: { it: 'Quale?', en: 'Which one?' },
  compute: { it: 'Calcola', en: 'Work it out' },
  result: { it: 'Dai suoi dati il codice è', en: 'From your data the code is' },
  compare: {
    it: 'Lo confronti con la tessera appena può. Due persone con gli stessi dati hanno codici diversi: conta quello della tessera.',
    en: 'Compare it with the card as soon as you can. Two people with the same data have different codes: the one on the card counts.',
  },
  use: { it: 'Usa questo codice', en: 'Use this code' },
  backToQuestion: { it: 'Torna alla domanda', en: 'Back to the question' },
  missing: { it: 'Scriva questo dato.', en: 'Enter this.' },
  noSuchDate: { it: 'Questo giorno non esiste.', en: 'There is no such day.' },
  future: { it: 'Questo giorno deve ancora venire.', en: 'This day is yet to come.' },
  noSuchPlace: {
    it: 'Non troviamo questo luogo in quella data. Scriva il comune, o lo Stato.',
    en: 'We do not find this place on that date. Enter the municipality, or the state.',
  },
  homonyms: { it: 'Ce ne sono più d’uno: scelga.', en: 'There is more than one: choose.' },
});
