// SPDX-License-Identifier: AGPL-3.0-or-later
import { IntlMessageFormat } from 'intl-messageformat';

const phrases = {
  'other-owner': {
    it: 'la cartella {folder} è di un altro utente ({owner}): la ridia a chi avvia Sportello con "sudo chown -R {me} {folder}", o ne scelga un’altra con SPORTELLO_DATA',
    en: 'the folder {folder} belongs to another user ({owner}): give it to whoever starts Sportello with "sudo chown -R {me} {folder}", or choose another with SPORTELLO_DATA',
  },
  'not-writable': {
    it: 'nella cartella {folder} non si può scrivere: la apra in scrittura, o ne scelga un’altra con SPORTELLO_DATA',
    en: 'the folder {folder} cannot be written to: open it for writing, or choose another with SPORTELLO_DATA',
  },
  'no-namespace': {
    it: 'PostgreSQL non parte come root, e qui root non può passare a un altro utente: avvii Sportello come utente normale, o indichi una base di dati con DATABASE_URL',
    en: 'PostgreSQL does not run as root, and root cannot become another user here: start Sportello as a plain user, or name a database with DATABASE_URL',
  },
  'older-server': {
    it: 'un’altra versione di Sportello tiene aperta la cartella {folder} (processo {pid}): la fermi prima',
    en: 'another version of Sportello holds the folder {folder} open (process {pid}): stop it first',
  },
  'not-a-cluster': {
    it: 'la cartella {folder} contiene altro: scelga una cartella vuota con SPORTELLO_DATA',
    en: 'the folder {folder} holds something else: choose an empty one with SPORTELLO_DATA',
  },
  'mount-point': {
    it: 'la cartella {folder} è un disco montato: ne scelga una dentro, SPORTELLO_DATA={folder}/postgres',
    en: 'the folder {folder} is a mounted disk: choose one inside it, SPORTELLO_DATA={folder}/postgres',
  },
  'other-major': {
    it: 'la cartella {folder} è di PostgreSQL {found}, qui c’è {own}: i dati si portano di là con pg_dump',
    en: 'the folder {folder} is of PostgreSQL {found}, this is {own}: the data are carried over with pg_dump',
  },
  'disk-full': {
    it: 'il disco di {folder} è pieno: liberi spazio e riprovi',
    en: 'the disk of {folder} is full: free some space and try again',
  },
  'no-binaries': {
    it: 'i programmi di PostgreSQL per questo sistema ({system}) non sono installati: esegua "npm ci", o indichi una base di dati con DATABASE_URL',
    en: 'the programs of PostgreSQL for this system ({system}) are not installed: run "npm ci", or name a database with DATABASE_URL',
  },
  'refused-by-database': {
    it: 'la base di dati non ci fa entrare ({sqlstate}): controlli nome, password e base in DATABASE_URL',
    en: 'the database does not let us in ({sqlstate}): check the name, password and database in DATABASE_URL',
  },
  'not-bounded': {
    it: 'i limiti di tempo non arrivano alla base di dati ({names}), di solito per un pooler nel mezzo: a pgbouncer dia "ignore_startup_parameters = statement_timeout, lock_timeout, idle_in_transaction_session_timeout" e li metta al ruolo con "alter role", come in deploy/postgresql/roles.sql',
    en: 'the bounds of time do not reach the database ({names}), mostly for a pooler in between: give pgbouncer "ignore_startup_parameters = statement_timeout, lock_timeout, idle_in_transaction_session_timeout" and set them on the role with "alter role", as in deploy/postgresql/roles.sql',
  },
  'database-away': {
    it: 'la base di dati non risponde da cinque minuti: controlli che sia accesa, e l’indirizzo in DATABASE_URL',
    en: 'the database has not answered for five minutes: check that it runs, and the address in DATABASE_URL',
  },
  'clocks-differ': {
    it: 'l’orologio di questo computer e quello della base di dati differiscono di {seconds} secondi, più di {most}: li regoli con NTP',
    en: 'the clock of this machine and that of the database differ by {seconds} seconds, more than {most}: set them by NTP',
  },
  'migrations-missing': {
    it: 'alla base di dati mancano {count} modifiche di questa versione (la prima è {first}): esegua "sportello migrate"',
    en: 'the database lacks {count} changes of this version (the first is {first}): run "sportello migrate"',
  },
  'role-owns': {
    it: 'il ruolo {role} di DATABASE_URL possiede le tabelle, o ne può spegnere le guardie: ne usi uno che non possiede nulla, e il proprietario in SPORTELLO_MIGRATE_URL per "sportello migrate"',
    en: 'the role {role} of DATABASE_URL owns the tables, or can switch off their guards: use one that owns nothing, and the owner in SPORTELLO_MIGRATE_URL for "sportello migrate"',
  },
  'locks-not-had': {
    it: 'la modifica {name} non ottiene le tabelle di cui ha bisogno: altri le tengono da troppo tempo; la riprovi più tardi, nulla è a metà',
    en: 'the change {name} does not get the tables that it needs: others have held them for too long; try it again later, nothing is left half done',
  },
  'changed-migration': {
    it: 'la modifica {name} è cambiata dopo che fu applicata: questa non è la versione che ha preparato la base di dati',
    en: 'the change {name} was changed after it was applied: this is not the version that prepared the database',
  },
  silent: {
    it: 'PostgreSQL non è partito in {folder}: {words}',
    en: 'PostgreSQL did not start in {folder}: {words}',
  },
} as const;

// Below the languages: each sentence is plain, with values put in.
function say(message: string, values: Readonly<Record<string, string | number>>): string {
  return String(new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).format(values));
}

/** Why the database cannot be opened, for whoever starts the counter: one line, in Italian and English. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart';
  readonly code: keyof typeof phrases;
  constructor(code: keyof typeof phrases, values: Readonly<Record<string, string | number>> = {}) {
    super(`${say(phrases[code].it, values)} / ${say(phrases[code].en, values)}`);
    this.code = code;
  }
}
