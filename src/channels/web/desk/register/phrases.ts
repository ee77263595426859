// SPDX-License-Identifier: AGPL-3.0-or-later
import { deskSayer } from '#languages/index.ts';

/** What the page of the protocol register says. */
export const say = deskSayer({
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
  chain: {
    it: '{entries, plural, one {Una voce} other {# voci}}: la catena dei sigilli torna.',
    en: '{entries, plural, one {One entry} other {# entries}}: the chain of seals holds.',
  },
  recomputed: {
    it: '{recomputed, plural, one {Un contenuto riletto è quello sigillato} other {# contenuti riletti sono quelli sigillati}}.{expired, plural, =0 {} one { Di una voce il contenuto è stato tolto dopo il suo tempo.} other { Di # voci il contenuto è stato tolto dopo il suo tempo.}}{unknown, plural, =0 {} one { Di una voce di prima non si sa che cosa sigilla.} other { Di # voci di prima non si sa che cosa sigillano.}}{unkeyed, plural, =0 {} one { Una voce di prima è sigillata senza chiave.} other { # voci di prima sono sigillate senza chiave.}}',
    en: '{recomputed, plural, one {One content was read again and is what was sealed} other {# contents were read again and are what was sealed}}.{expired, plural, =0 {} one { The content of one entry was taken away after its time.} other { The contents of # entries were taken away after their time.}}{unknown, plural, =0 {} one { Of one earlier entry it is not known what it seals.} other { Of # earlier entries it is not known what they seal.}}{unkeyed, plural, =0 {} one { One earlier entry is sealed without a key.} other { # earlier entries are sealed without a key.}}',
  },
  differing: {
    it: '{differing, plural, one {Un contenuto non è più quello sigillato} other {# contenuti non sono più quelli sigillati}}. Avvisi subito chi amministra lo sportello e non cancelli nulla.',
    en: '{differing, plural, one {One content is no longer what was sealed} other {# contents are no longer what was sealed}}. Tell the administrator at once and delete nothing.',
  },
  difference: {
    it: 'Voce {seq}: {content, select, application {la domanda} receipt {la ricevuta} decision {la decisione} letter {la lettera} other {la risposta di un’altra persona}} {code, select, differs {è cambiata} early {è stata tolta prima del tempo} other {manca}}',
    en: 'Entry {seq}: {content, select, application {the application} receipt {the receipt} decision {the decision} letter {the letter} other {the answer of another person}} {code, select, differs {has changed} early {was taken away before its time} other {is missing}}',
  },
  publishedNowhere: {
    it: 'I sigilli non escono da qui: chi ha la base di dati e la chiave potrebbe rifare il registro. Chi amministra lo sportello può mandarli ogni giorno a una cartella, per e-mail o a un servizio di marche temporali.',
    en: 'Seals do not go out from here: whoever has the database and the key could make the register anew. The administrator can have them go out each day to a folder, by e-mail or to a time stamping authority.',
  },
  published: {
    it: '{way, select, folder {Cartella} mail {E-mail} other {Marca temporale}}: {seq, plural, =0 {nessun sigillo è ancora uscito} other {fino alla voce #}}.{late, plural, =0 {} one { Una voce aspetta da più di un giorno.} other { # voci aspettano da più di un giorno.}}',
    en: '{way, select, folder {Folder} mail {E-mail} other {Time stamp}}: {seq, plural, =0 {no seal has gone out yet} other {up to entry #}}.{late, plural, =0 {} one { One entry has waited for more than a day.} other { # entries have waited for more than a day.}}',
  },
  publishedTitle: { it: 'Sigilli usciti', en: 'Seals that went out' },
  fault: {
    it: 'La voce {seq} non torna ({code}). Avvisi subito chi amministra lo sportello e non cancelli nulla.',
    en: 'Entry {seq} does not hold ({code}). Tell the administrator at once and delete nothing.',
  },
  long: {
    it: 'L’anno è lungo: per controllarlo tutto usi il comando',
    en: 'The year is long: to check all of it use the command',
  },
  export: { it: 'Esportare l’anno', en: 'Export the year' },
  number: { it: 'Numero', en: 'Number' },
  at: { it: 'Quando', en: 'When' },
  direction: { it: 'Verso', en: 'Direction' },
  in: { it: 'in entrata', en: 'in' },
  out: { it: 'in uscita', en: 'out' },
  subject: { it: 'Oggetto', en: 'Subject' },
  hash: { it: 'Impronta', en: 'Fingerprint' },
  last: { it: 'Le ultime voci', en: 'The last entries' },
});
