// SPDX-License-Identifier: AGPL-3.0-or-later
import { sayer } from '#core/index.ts';

/** What the page of the protocol register says. */
export const say = sayer({
  title: { it: 'Registro di protocollo', en: 'Protocol register' },
  lead: {
    it: 'Ogni voce è sigillata con quella prima (DPR 445/2000 art. 53). Qui non ci sono nomi: solo numeri, date e impronte.',
    en: 'Each entry is sealed with the one before (DPR 445/2000 art. 53). There are no names here: only numbers, dates and fingerprints.',
  },
  none: { it: 'Il registro è vuoto.', en: 'The register is empty.' },
  year: { it: 'Anno {year}', en: 'Year {year}' },
  holds: {
    it: '{entries, plural, one {Una voce} other {# voci}}: il registro è integro.',
    en: '{entries, plural, one {One entry} other {# entries}}: the register is whole.',
  },
  fault: {
    it: 'La voce {seq} non torna ({code}). Avvisi subito chi amministra lo sportello e non cancelli nulla.',
    en: 'Entry {seq} does not hold ({code}). Tell the administrator at once and delete nothing.',
  },
  long: {
    it: 'L’anno è lungo: per controllarlo tutto usi il comando',
    en: 'The year is long: to check all of it use the command',
  },
  export: { it: 'Esporta l’anno', en: 'Export the year' },
  number: { it: 'Numero', en: 'Number' },
  at: { it: 'Quando', en: 'When' },
  direction: { it: 'Verso', en: 'Direction' },
  in: { it: 'in entrata', en: 'in' },
  out: { it: 'in uscita', en: 'out' },
  subject: { it: 'Oggetto', en: 'Subject' },
  hash: { it: 'Impronta', en: 'Fingerprint' },
  last: { it: 'Le ultime voci', en: 'The last entries' },
});
