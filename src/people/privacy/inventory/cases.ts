// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Kept } from '../kept.ts';

const ground = {
  it: 'Obbligo di legge e compito di interesse pubblico (GDPR art. 6 par. 1 lett. c ed e)',
  en: 'Legal obligation and task in the public interest (GDPR art. 6(1)(c) and (e))',
  de: 'Rechtliche Pflicht und Aufgabe im öffentlichen Interesse (DSGVO Art. 6 Abs. 1 Buchst. c und e)',
};
const until = {
  it: 'Le bozze sessanta giorni; quelle consegnate senza dire chi si è trenta giorni, o quanti ne dà l’ente; le domande inviate dieci anni dalla fine. Il termine delle domande è una scelta dell’ente: non è verificato su una legge.',
  en: 'Drafts sixty days; those handed in by a guest thirty days, or as many as the agency gives; sent applications ten years after their end. The term for applications is the agency’s choice: it is not verified in a law.',
  de: 'Die Entwürfe sechzig Tage; die ohne Anmeldung abgegebenen dreißig Tage, oder so viele, wie das Amt gibt; die gesendeten Gesuche zehn Jahre ab dem Ende. Die Frist der Gesuche hat das Amt gewählt: Sie ist an keinem Gesetz geprüft.',
};
const withCase = { it: 'Come la domanda', en: 'As long as the application', de: 'Wie das Gesuch' };
const ofMine = 'application_id in (select id from application where person_id = $1)';

/** Applications, what happened to them and how they were decided. */
export const cases: readonly Kept[] = [
  {
    table: 'application',
    what: {
      it: 'Le domande: le risposte, che cosa sapevano già i registri e tra che cosa si sceglieva, la ricevuta, dove sono',
      en: 'Applications: the answers, what registers knew already and had to choose from, the receipt, where they are',
      de: 'Die Gesuche: die Antworten, was die Register schon wussten und zur Wahl stellten, die Bestätigung, wo sie sind',
    },
    ground,
    until,
    mine: `select id, service, language, status, number, (select year || '/' || lpad(seq::text, 7, '0') from register_entry
          where content_id = application.id and application_id = application.id) as protocol, answers, known, offered, receipt, created_at, handed_in_at, submitted_at,
        expires_at,
        due_on::text, paused_on::text, about, contest
      from application where person_id = $1 order by created_at`,
    erase: `delete from application where person_id = $1 and status = 'draft'`,
    expire: [
      {
        sql: `delete from application where status in ('draft', 'waiting-for-identity') and expires_at < $1`,
      },
      {
        days: 'caseDays',
        sql: `delete from application where status in ('granted', 'refused', 'withdrawn') and updated_at < $1`,
      },
    ],
  },
  {
    table: 'application_event',
    what: {
      it: 'La storia di ogni domanda: ogni risposta con chi l’ha data, dove e quando',
      en: 'The history of each application: each answer with who gave it, where and when',
      de: 'Die Geschichte jedes Gesuchs: jede Antwort mit wer sie gegeben hat, wo und wann',
    },
    ground,
    until: withCase,
    mine: `select application_id, seq, at, data from application_event where ${ofMine} order by application_id, seq`,
  },
  {
    table: 'decision',
    what: {
      it: 'Le decisioni con le loro ragioni e la lettera',
      en: 'Decisions with their reasons and the letter',
      de: 'Die Entscheidungen mit ihren Gründen und dem Brief',
    },
    ground,
    until: withCase,
    // A decision that is signed and not sent yet is not one: it can still be undone.
    mine: `select application_id, outcome, reasons, words, sent_at,
        replace(letter::text, '{protocol}', coalesce(number, ''))::json as letter, number as protocol
      from decision left join lateral (select year || '/' || lpad(seq::text, 7, '0') as number from register_entry
        where register_entry.application_id = decision.application_id and content_id = decision.id) as entry on true
      where sent_at is not null and ${ofMine} order by sent_at`,
  },
  {
    table: 'consent',
    what: {
      it: 'Che cosa è stato chiesto ad altre persone di una domanda, e che cosa hanno risposto',
      en: 'What other people of an application were asked, and what they answered',
      de: 'Was andere Personen eines Gesuchs gefragt wurden und was sie geantwortet haben',
    },
    ground,
    until: withCase,
    // The other's account is theirs: whoever applied does not get it.
    mine: `select application_id, kind, asks, state, asked_at, remind_on::text, answered_at, told_on::text, case when person_id = $1 then iban end as iban
      from consent where ${ofMine} or codice_fiscale = (select codice_fiscale from person where id = $1) order by asked_at`,
  },
  {
    table: 'consent_answer',
    what: {
      it: 'Le ricevute di quelle risposte',
      en: 'The receipts of those answers',
      de: 'Die Bestätigungen jener Antworten',
    },
    ground,
    until: withCase,
    mine: 'select consent_id, seq, at, act, receipt from consent_answer where person_id = $1 order by at',
  },
  {
    table: 'case_amendment',
    what: {
      it: 'Da quando una domanda accolta dice altro: un figlio in più, un nuovo conto',
      en: 'From when a granted application says something else: one more child, a new account',
      de: 'Ab wann ein angenommenes Gesuch anderes sagt: ein weiteres Kind, ein neues Konto',
    },
    ground,
    until: withCase,
    // What the other parent answered or changed can hold their account: only one's own changes are told whole.
    mine: `select application_id, from_on::text, at,
        case when by_application in (select id from application where person_id = $1) then answers end as answers
      from case_amendment where ${ofMine} order by id`,
  },
  {
    table: 'named_check',
    what: {
      it: 'Se una persona indicata al posto di quella dell’ANPR è quella giusta, e chi lo ha controllato',
      en: 'Whether somebody named in the place of whom ANPR names is the right one, and who checked it',
      de: 'Ob eine Person, die statt jener aus dem ANPR angegeben wurde, die richtige ist, und wer es geprüft hat',
    },
    ground,
    until: withCase,
    mine: `select application_id, holds, at from named_check where ${ofMine} order by at`,
  },
  {
    table: 'case_note',
    what: {
      it: 'Le note che chi lavora su una domanda scrive ai colleghi',
      en: 'Notes that people who work on an application write to their colleagues',
      de: 'Die Notizen, die wer an einem Gesuch arbeitet, den Kollegen schreibt',
    },
    ground,
    until: withCase,
    mine: `select application_id, at, words from case_note where ${ofMine} or by_id = $1 order by at`,
  },
  {
    table: 'quality_year',
    what: {
      it: 'Quanta parte delle decisioni si rilegge ogni anno, e il seme del sorteggio',
      en: 'What share of decisions is read again each year, and the seed of the draw',
      de: 'Welcher Teil der Entscheidungen jedes Jahr noch einmal gelesen wird, und der Anfangswert der Auslosung',
    },
    ground,
    until: {
      it: 'Finché lo sportello esiste',
      en: 'As long as the counter exists',
      de: 'Solange es den Schalter gibt',
    },
  },
  {
    table: 'quality_review',
    what: {
      it: 'Come è stata giudicata una decisione riletta, criterio per criterio',
      en: 'How a decision that was read again was judged, criterion by criterion',
      de: 'Wie eine noch einmal gelesene Entscheidung beurteilt wurde, Punkt für Punkt',
    },
    ground,
    until: withCase,
    mine: 'select decision_id, at, answers, words from quality_review where reviewer_id = $1 order by at',
  },
  {
    table: 'document',
    what: {
      it: 'I documenti dati con una domanda: a che servono, il nome, l’impronta, chi li ha firmati; i file stanno in una cartella a parte',
      en: 'Documents given with an application: what they are for, the name, the fingerprint, who signed them; the files lie in a folder apart',
      de: 'Die Unterlagen zu einem Gesuch: wozu sie dienen, der Name, der Abdruck, wer sie unterschrieben hat; die Dateien liegen in einem eigenen Ordner',
    },
    ground,
    until: withCase,
    mine: `select id, application_id, purpose, name, type, size, encode(sha256, 'hex') as sha256, original_type, signatures, scanned,
        channel, at
      from document where ${ofMine} order by at`,
  },
  {
    table: 'register_entry',
    what: {
      it: 'Il registro di protocollo: numero, data e impronta di ciò che entra ed esce, senza nomi',
      en: 'The protocol register: number, date and fingerprint of what comes in and goes out, without names',
      de: 'Das Protokollregister: Nummer, Datum und Abdruck von allem, was ein- und ausgeht, ohne Namen',
    },
    ground: {
      it: 'Obbligo di legge (DPR 445/2000 art. 53)',
      en: 'Legal obligation (DPR 445/2000 art. 53)',
      de: 'Rechtliche Pflicht (DPR 445/2000 Art. 53)',
    },
    until: { it: 'Per sempre', en: 'For ever', de: 'Für immer' },
    mine: `select year, seq, at, direction, application_id, subject, content, encode(content_hash, 'hex') as content_sha256
      from register_entry where ${ofMine} order by year, seq`,
  },
  {
    table: 'protocol_year',
    what: {
      it: 'L’ultimo numero di protocollo di ogni anno',
      en: 'The last protocol number of each year',
      de: 'Die letzte Protokollnummer jedes Jahres',
    },
    ground: {
      it: 'Obbligo di legge (DPR 445/2000 art. 53)',
      en: 'Legal obligation (DPR 445/2000 art. 53)',
      de: 'Rechtliche Pflicht (DPR 445/2000 Art. 53)',
    },
    until: { it: 'Per sempre', en: 'For ever', de: 'Für immer' },
  },
  {
    table: 'published_seal',
    what: {
      it: 'Quali sigilli del protocollo sono usciti, quando e come, con le marche temporali: senza nomi',
      en: 'Which seals of the register went out, when and how, with their time stamps: without names',
      de: 'Welche Siegel des Protokolls hinausgingen, wann und wie, mit den Zeitstempeln: ohne Namen',
    },
    ground: {
      it: 'Obbligo di legge (DPR 445/2000 art. 53)',
      en: 'Legal obligation (DPR 445/2000 art. 53)',
      de: 'Rechtliche Pflicht (DPR 445/2000 Art. 53)',
    },
    until: { it: 'Per sempre', en: 'For ever', de: 'Für immer' },
  },
  {
    table: 'case_removal',
    what: {
      it: 'Quali domande sono state tolte dopo il loro tempo, e quando: senza nomi',
      en: 'Which applications were taken away after their time, and when: without names',
      de: 'Welche Gesuche nach ihrer Zeit entfernt wurden, und wann: ohne Namen',
    },
    ground: {
      it: 'Obbligo di legge (DPR 445/2000 art. 53)',
      en: 'Legal obligation (DPR 445/2000 art. 53)',
      de: 'Rechtliche Pflicht (DPR 445/2000 Art. 53)',
    },
    until: { it: 'Per sempre', en: 'For ever', de: 'Für immer' },
  },
];
