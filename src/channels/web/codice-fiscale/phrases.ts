// SPDX-License-Identifier: AGPL-3.0-or-later
import { sayer } from '#languages/index.ts';

export const say = sayer({
  title: {
    it: 'Calcolare il codice fiscale',
    en: 'Work out the codice fiscale',
    de: 'Steuernummer berechnen',
  },
  lead: {
    it: 'Se non ha la tessera con sé, lo calcoliamo da nome, nascita e luogo. Non conserviamo niente.',
    en: 'If you do not have the card with you, we work it out from name, birth and place. We keep nothing.',
    de: 'Wenn Sie die Karte nicht dabei haben, berechnen wir die Nummer aus Name, Geburt und Ort. Wir behalten nichts.',
  },
  link: {
    it: 'Non ha la tessera? Lo calcoliamo insieme',
    en: 'No card at hand? We work it out together',
    de: 'Keine Karte dabei? Wir berechnen die Nummer zusammen',
  },
  familyName: { it: 'Cognome', en: 'Surname', de: 'Familienname' },
  familyHint: {
    it: 'Quello della nascita, anche per chi è sposata.',
    en: 'The one at birth, also after marriage.',
    de: 'Der von der Geburt, auch für verheiratete Frauen.',
  },
  givenName: { it: 'Nome', en: 'First name', de: 'Vorname' },
  givenHint: {
    it: 'Tutti i nomi, come sul documento.',
    en: 'All first names, as on the document.',
    de: 'Alle Vornamen, wie auf dem Ausweis.',
  },
  sex: { it: 'Sesso', en: 'Sex', de: 'Geschlecht' },
  female: { it: 'Donna', en: 'Woman', de: 'Frau' },
  male: { it: 'Uomo', en: 'Man', de: 'Mann' },
  birth: { it: 'Data di nascita', en: 'Date of birth', de: 'Geburtsdatum' },
  place: { it: 'Luogo di nascita', en: 'Place of birth', de: 'Geburtsort' },
  placeHint: {
    it: 'Il comune, o lo Stato per chi è nato o nata all’estero. Per esempio: Bologna, o Romania.',
    en: 'The Italian municipality, or the state if born abroad. For example: Bologna, or Romania.',
    de: 'Die Gemeinde, oder der Staat, wenn Sie im Ausland geboren sind. Zum Beispiel: Bozen, oder Romania.',
  },
  which: { it: 'Quale?', en: 'Which one?', de: 'Welche?' },
  compute: { it: 'Calcolare', en: 'Work it out', de: 'Berechnen' },
  result: {
    it: 'Dai suoi dati il codice è',
    en: 'From your data the code is',
    de: 'Aus Ihren Daten ergibt sich die Nummer',
  },
  compare: {
    it: 'Lo confronti con la tessera appena può. Due persone con gli stessi dati hanno codici diversi: conta quello della tessera.',
    en: 'Compare it with the card as soon as you can. Two people with the same data have different codes: the one on the card counts.',
    de: 'Vergleichen Sie sie mit der Karte, sobald Sie können. Zwei Personen mit denselben Daten haben verschiedene Nummern: Es zählt die auf der Karte.',
  },
  use: { it: 'Usare questo codice', en: 'Use this code', de: 'Diese Nummer benutzen' },
  backToQuestion: { it: 'Tornare alla domanda', en: 'Back to the question', de: 'Zurück zur Frage' },
  missing: { it: 'Scriva questo dato.', en: 'Enter this.', de: 'Bitte ausfüllen.' },
  noSuchDate: {
    it: 'Questo giorno non esiste.',
    en: 'There is no such day.',
    de: 'Diesen Tag gibt es nicht.',
  },
  future: {
    it: 'Questo giorno deve ancora venire.',
    en: 'This day is yet to come.',
    de: 'Dieser Tag kommt erst noch.',
  },
  noSuchPlace: {
    it: 'Non troviamo questo luogo in quella data. Scriva il comune, o lo Stato.',
    en: 'We do not find this place on that date. Enter the municipality, or the state.',
    de: 'Diesen Ort finden wir an diesem Tag nicht. Schreiben Sie die Gemeinde oder den Staat.',
  },
  homonyms: {
    it: 'Ce ne sono più d’uno: scelga.',
    en: 'There is more than one: choose.',
    de: 'Es gibt mehrere: Bitte wählen Sie.',
  },
});
