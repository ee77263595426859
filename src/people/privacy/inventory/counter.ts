// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Kept } from '../kept.ts';

const running = {
  it: 'Far funzionare lo sportello',
  en: 'Keeping the counter running',
  de: 'Damit der Schalter funktioniert',
};
const secure = {
  it: 'Sicurezza (GDPR art. 32)',
  en: 'Security (GDPR art. 32)',
  de: 'Sicherheit (DSGVO Art. 32)',
};
const always = {
  it: 'Finché lo sportello esiste',
  en: 'As long as the counter exists',
  de: 'Solange es den Schalter gibt',
};

/** What the counter itself needs; nothing of it is about a person, but for the requests on one's own data. */
export const counter: readonly Kept[] = [
  {
    table: 'api_client',
    what: {
      it: 'I programmi di altri enti: nome, chiavi pubbliche, che cosa possono fare, di quale patronato',
      en: 'Programs of other institutions: name, public keys, what they may do, of which patronato',
      de: 'Die Programme anderer Ämter: Name, öffentliche Schlüssel, was sie tun dürfen, von welchem Patronat',
    },
    ground: secure,
    until: always,
  },
  {
    table: 'api_assertion',
    what: {
      it: 'Le firme con cui quei programmi sono già entrati, perché nessuna valga due volte',
      en: 'Signatures with which those programs came in, so that none counts twice',
      de: 'Die Unterschriften, mit denen jene Programme schon eingetreten sind, damit keine zweimal gilt',
    },
    ground: secure,
    until: { it: 'Sei minuti', en: 'Six minutes', de: 'Sechs Minuten' },
    expire: [{ sql: 'delete from api_assertion where expires_at < $1' }],
  },
  {
    table: 'api_token',
    what: {
      it: 'I permessi in corso di quei programmi, come impronte',
      en: 'The permits of those programs that are in use, as hashes',
      de: 'Die laufenden Erlaubnisse jener Programme, als Abdrücke',
    },
    ground: secure,
    until: { it: 'Dieci minuti', en: 'Ten minutes', de: 'Zehn Minuten' },
    expire: [{ sql: 'delete from api_token where expires_at < $1' }],
  },
  {
    table: 'idempotency',
    what: {
      it: 'Quali richieste di quei programmi sono già state eseguite, per non fare due volte la stessa cosa; senza risposte né codici',
      en: 'Which requests of those programs were carried out already, so that nothing is done twice; without answers or codes',
      de: 'Welche Anfragen jener Programme schon ausgeführt sind, damit nichts zweimal geschieht; ohne Antworten und Codes',
    },
    ground: running,
    until: { it: 'Sette giorni', en: 'Seven days', de: 'Sieben Tage' },
    expire: [{ sql: 'delete from idempotency where created_at < $1', days: 'idempotencyDays' }],
  },
  {
    table: 'stuck',
    what: {
      it: 'Il lavoro che non è riuscito: di quale pratica, quante volte, che genere di guasto, senza testi',
      en: 'Work that failed: of which case, how often, the kind of fault, without texts',
      de: 'Die Arbeit, die nicht gelungen ist: von welchem Fall, wie oft, welche Art von Störung, ohne Texte',
    },
    ground: running,
    until: { it: 'Finché riesce', en: 'Until it goes through', de: 'Bis sie gelingt' },
  },
  {
    table: 'conversation_opinion',
    what: {
      it: 'Com’è andata una conversazione con il programma automatico, da 1 a 5: senza chi e senza l’ora',
      en: 'How a conversation with the computer program went, from 1 to 5: without who and without the hour',
      de: 'Wie ein Gespräch mit dem Computerprogramm war, von 1 bis 5: ohne wer und ohne die Uhrzeit',
    },
    ground: running,
    until: { it: 'Un anno', en: 'One year', de: 'Ein Jahr' },
    expire: [
      {
        sql: `delete from conversation_opinion where given_on < ($1 at time zone 'Europe/Rome')::date`,
        days: 'messageDays',
      },
    ],
  },
  {
    table: 'page_opinion',
    what: {
      it: 'Quanto è chiara una pagina, da 1 a 5, che cosa non è andato bene e due righe, se qualcuno le scrive: senza chi e senza l’ora',
      en: 'How clear a page is, from 1 to 5, what did not go well, and two lines if somebody writes them: without who and without the hour',
      de: 'Wie klar eine Seite ist, von 1 bis 5, was nicht gut war, und zwei Zeilen, wenn jemand sie schreibt: ohne wer und ohne Uhrzeit',
    },
    ground: running,
    until: { it: 'Un anno', en: 'One year', de: 'Ein Jahr' },
    expire: [
      {
        sql: `delete from page_opinion where given_on < ($1 at time zone 'Europe/Rome')::date`,
        days: 'messageDays',
      },
    ],
  },
  {
    table: 'obtainable_wish',
    what: {
      it: 'Chi vuole sapere quando un servizio si può chiedere: un indirizzo e-mail, senza nome',
      en: 'Who wants to know when a service can be asked for: an e-mail address, without a name',
      de: 'Wer wissen will, wann es einen Dienst gibt: eine E-Mail-Adresse, ohne Namen',
    },
    ground: {
      it: 'Consenso (GDPR art. 6 par. 1 lett. a)',
      en: 'Consent (GDPR art. 6(1)(a))',
      de: 'Einwilligung (DSGVO Art. 6 Abs. 1 Buchst. a)',
    },
    until: {
      it: 'Sette giorni dopo l’avviso, o finché lo si ritira; sette giorni se non è confermato, al più due anni',
      en: 'Seven days after it was told, or until it is withdrawn; seven days when it is not confirmed, two years at most',
      de: 'Sieben Tage nach der Nachricht, oder bis man sie nicht mehr will; ohne Bestätigung sieben Tage, höchstens zwei Jahre',
    },
    expire: [
      {
        sql: `delete from obtainable_wish where told_at < $1::timestamptz - interval '7 days'`,
      },
      {
        sql: `delete from obtainable_wish where confirmed_at is null and asked_at < $1::timestamptz - interval '7 days'`,
      },
      { sql: `delete from obtainable_wish where asked_at < $1::timestamptz - interval '2 years'` },
    ],
  },
  {
    table: 'limit_bucket',
    what: {
      it: 'Quante volte qualcuno ha provato un codice o cominciato qualcosa, senza indirizzi né codici fiscali leggibili',
      en: 'How often somebody tried a code or began something, with no readable address or codice fiscale',
      de: 'Wie oft jemand einen Code versucht oder etwas begonnen hat, ohne lesbare Adressen oder Steuernummern',
    },
    ground: secure,
    until: {
      it: 'Finché conta: al più qualche ora',
      en: 'While it counts: some hours at most',
      de: 'Solange es zählt: höchstens ein paar Stunden',
    },
    expire: [{ sql: 'delete from limit_bucket where empties_at < $1' }],
  },
  {
    table: 'known_source',
    what: {
      it: 'Che qualcuno è già entrato da un certo luogo con il codice giusto, senza che si legga né chi né da dove',
      en: 'That somebody got in from a place with the right code before, with neither who nor where readable',
      de: 'Dass jemand von einem bestimmten Ort schon mit dem richtigen Code eingetreten ist, ohne dass man liest, wer oder von wo',
    },
    ground: secure,
    until: {
      it: 'Novanta giorni dopo l’ultima volta',
      en: 'Ninety days after the last time',
      de: 'Neunzig Tage nach dem letzten Mal',
    },
    expire: [{ sql: `delete from known_source where seen_at < $1::timestamptz - interval '90 days'` }],
  },
  {
    table: 'server_key',
    what: {
      it: 'Le chiavi segrete dello sportello',
      en: 'The counter’s secret keys',
      de: 'Die geheimen Schlüssel des Schalters',
    },
    ground: running,
    until: always,
  },
  {
    table: 'document_gone',
    what: {
      it: 'Quali file di documenti sono stati cancellati, per numero: un file che non è qui non si cancella',
      en: 'Which files of documents were deleted, by number: a file that is not here is not deleted',
      de: 'Welche Dateien von Unterlagen gelöscht wurden, nach Nummer: Eine Datei, die nicht hier steht, wird nicht gelöscht',
    },
    ground: running,
    until: always,
  },
  {
    table: 'documents_folder',
    what: {
      it: 'Il segno della cartella dei documenti di questo sportello',
      en: 'The mark of this counter’s folder of documents',
      de: 'Das Zeichen des Ordners mit den Unterlagen dieses Schalters',
    },
    ground: running,
    until: always,
  },
  {
    table: 'migration',
    what: {
      it: 'La versione della base di dati',
      en: 'The version of the database',
      de: 'Die Version der Datenbank',
    },
    ground: running,
    until: always,
  },
  {
    table: 'privacy_request',
    what: {
      it: 'Le richieste sui propri dati, con le risposte',
      en: 'Requests about one’s own data, with the answers',
      de: 'Die Anfragen zu den eigenen Daten, mit den Antworten',
    },
    ground: {
      it: 'Obbligo di legge (GDPR artt. 12-21)',
      en: 'Legal obligation (GDPR arts. 12-21)',
      de: 'Rechtliche Pflicht (DSGVO Art. 12-21)',
    },
    until: { it: 'Come le domande', en: 'As long as applications', de: 'Wie die Gesuche' },
    mine: `select kind, application_id, words, asked_at, due_on::text, outcome, answer, answered_at
      from privacy_request where person_id = $1 order by asked_at`,
    expire: [{ sql: 'delete from privacy_request where answered_at < $1', days: 'caseDays' }],
  },
  {
    table: 'retention_run',
    what: {
      it: 'Quante righe sono state cancellate perché era passato il loro tempo',
      en: 'How many rows were taken away because their time was over',
      de: 'Wie viele Zeilen gelöscht wurden, weil ihre Zeit vorbei war',
    },
    ground: {
      it: 'Prova (GDPR art. 5 par. 2)',
      en: 'Accountability (GDPR art. 5(2))',
      de: 'Nachweis (DSGVO Art. 5 Abs. 2)',
    },
    until: always,
  },
];
