// SPDX-License-Identifier: AGPL-3.0-or-later
import { sayer } from '#languages/index.ts';

/** What the pages of somebody's own data say, besides the data. */
export const say = sayer({
  open: { it: 'Vedere i miei dati', en: 'See your data', de: 'Meine Daten sehen' },
  openHint: {
    it: 'Si entra con SPID o CIE. Non si fa nessuna domanda. A voce serve il PIN telefonico.',
    en: 'You sign in with SPID or CIE. Nothing is applied for. By voice you need the phone PIN.',
    de: 'Sie melden sich mit SPID oder CIE an. Es wird kein Gesuch gestellt. Am Telefon brauchen Sie die Telefon-PIN.',
  },
  of: {
    it: 'Sono i dati di {name}.',
    en: 'These are the data of {name}.',
    de: 'Das sind die Daten von {name}.',
  },
  download: { it: 'Scaricare il PDF', en: 'Download the PDF', de: 'PDF herunterladen' },
  downloadHint: {
    it: 'Il file si legge anche con un lettore di schermo.',
    en: 'The file can be read with a screen reader too.',
    de: 'Die Datei kann auch ein Vorleseprogramm lesen.',
  },
  again: { it: 'Riprovare', en: 'Try again', de: 'Noch einmal versuchen' },
  about: { it: 'Che cosa è questo servizio', en: 'What this service is', de: 'Was dieser Dienst ist' },
  whoLooked: {
    it: 'Chi ha guardato i miei dati',
    en: 'Who looked at my data',
    de: 'Wer meine Daten angesehen hat',
  },
});
