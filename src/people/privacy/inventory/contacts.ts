// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Kept } from '../kept.ts';

const ground = {
  it: 'Compito di interesse pubblico (GDPR art. 6 par. 1 lett. e)',
  en: 'Task in the public interest (GDPR art. 6(1)(e))',
  de: 'Aufgabe im öffentlichen Interesse (DSGVO Art. 6 Abs. 1 Buchst. e)',
};
const until = {
  it: 'Un anno da quando è finito',
  en: 'A year after it ended',
  de: 'Ein Jahr nach dem Ende',
};
const withContact = { it: 'Come il contatto', en: 'As long as the contact', de: 'Wie der Kontakt' };
/** Also where they are known in it no more, as once their PIN has ended, and nobody else is. */
const isMine = `(person_id = $1 or identified_id = $1 or (person_id is null and identified_id is null
  and id in (select contact_id from contact_event where kind = 'identity-ended' and by_id = $1)))`;
const ofMine = `contact_id in (select id from contact where ${isMine})`;

/** What happens when somebody asks for a person. */
export const contacts: readonly Kept[] = [
  {
    table: 'contact_operator',
    what: {
      it: 'Chi risponde alle persone: se è pronto, perché no, in quali lingue e su che cosa',
      en: 'Who answers people: whether they are ready, why not, in which languages and on what',
      de: 'Wer den Menschen antwortet: ob bereit, warum nicht, in welchen Sprachen und wozu',
    },
    ground,
    until: { it: 'Finché risponde', en: 'As long as they answer', de: 'Solange sie antworten' },
    mine: 'select state, reason, since, seen_at, languages, skills from contact_operator where operator_id = $1',
  },
  {
    table: 'contact_alarm',
    what: {
      it: 'Che cosa non va adesso nei contatti, da quando, e chi se ne occupa',
      en: 'What goes wrong in the contact centre now, since when, and who sees to it',
      de: 'Was bei den Kontakten gerade nicht gut läuft, seit wann, und wer sich darum kümmert',
    },
    ground,
    until: { it: 'Finché dura la causa', en: 'As long as its cause', de: 'Solange die Ursache besteht' },
    mine: 'select kind, since, taken_at from contact_alarm where taken_by = $1',
  },
  {
    table: 'contact_presence',
    what: {
      it: 'Da quando a quando chi risponde era alla postazione, pronto o assente, e perché. Ne nascono solo conti di gruppi di almeno tre persone',
      en: 'From when to when those who answer were at their desks, ready or away, and why. Only counts of groups of at least three are made of it',
      de: 'Von wann bis wann jemand am Platz war, bereit oder abwesend, und warum. Daraus entstehen nur Zahlen über Gruppen ab drei Personen',
    },
    ground,
    until: { it: 'Un anno', en: 'A year', de: 'Ein Jahr' },
    mine: 'select state, reason, from_at, until_at from contact_presence where operator_id = $1 order by from_at',
    expire: [{ sql: 'delete from contact_presence where until_at < $1', days: 'messageDays' }],
  },
  {
    table: 'contact',
    what: {
      it: 'Quando ha chiesto di una persona: per che cosa, quanto ha aspettato, chi ha risposto, com’è finita, che cosa ne ha detto',
      en: 'When you asked for a person: about what, how long you waited, who answered, how it ended, what you said of it',
      de: 'Wann Sie nach einer Person gefragt haben: wozu, wie lange Sie gewartet haben, wer geantwortet hat, wie es endete, was Sie dazu gesagt haben',
    },
    ground,
    until,
    mine: `select id, channel, state, language, skill, asked_at, service, application_id, wants_call, promised_at, attempts, answered_at, left_at,
        ended_at, outcome, code, notes, solved, rating, identified_at, case when identified_at is not null then identified_by end as identified_by from contact where ${isMine} order by asked_at`,
    erase: `delete from contact where ${isMine} and state = 'ended'`,
    expire: [
      { sql: `delete from contact where state = 'ended' and ended_at < $1`, days: 'messageDays' },
      // Nobody wrote down what it was, or called back: whoever had it in hand works here no more.
      { sql: `delete from contact where state <> 'ended' and asked_at < $1`, days: 'messageDays' },
    ],
  },
  {
    table: 'contact_event',
    what: {
      it: 'Che cosa è successo in ogni contatto, e quando',
      en: 'What happened in each contact, and when',
      de: 'Was bei jedem Kontakt geschehen ist, und wann',
    },
    ground,
    until: withContact,
    mine: `select contact_id, at, kind, data from contact_event where ${ofMine} order by contact_id, seq`,
  },
  {
    table: 'contact_message',
    what: {
      it: 'Che cosa vi siete scritti lei e l’operatore',
      en: 'What you and the operator wrote to each other',
      de: 'Was Sie und die Mitarbeiterin oder der Mitarbeiter einander geschrieben haben',
    },
    ground,
    until: withContact,
    mine: `select contact_id, at, by, words from contact_message where ${ofMine} order by contact_id, seq`,
  },
  {
    table: 'contact_transcript',
    what: {
      it: 'Le ultime frasi dette con il servizio automatico, se poi ha chiesto di una persona e gliele ha lasciate leggere. Senza codici né PIN',
      en: 'The last sentences said with the automatic service, if you then asked for a person and let them read these. Without codes or PINs',
      de: 'Die letzten Sätze mit dem automatischen Dienst, wenn Sie dann nach einer Person gefragt haben und sie lesen durfte. Ohne Codes und PIN',
    },
    ground,
    until: {
      it: 'Come il contatto; se non si mette in fila, un giorno',
      en: 'As long as the contact; a day, if you do not get in line',
      de: 'Wie der Kontakt; einen Tag, wenn Sie sich nicht anstellen',
    },
    mine: `select contact_id, kept_at, turns from contact_transcript where person_id = $1 or known_id = $1 or ${ofMine} order by kept_at`,
    erase: `delete from contact_transcript where (person_id = $1 or known_id = $1)
      and (contact_id is null or contact_id in (select id from contact where state = 'ended'))`,
    expire: [
      {
        sql: `delete from contact_transcript where contact_id is null and kept_at < $1::timestamptz - interval '1 day'`,
      },
    ],
  },
  {
    table: 'contact_told',
    what: {
      it: 'Le attese che le abbiamo detto',
      en: 'The waits that we told you',
      de: 'Die Wartezeiten, die wir Ihnen genannt haben',
    },
    ground,
    until: withContact,
    mine: `select contact_id, at, ahead, low_seconds, high_seconds from contact_told where ${ofMine} order by contact_id, at`,
  },
  {
    table: 'contact_consultation',
    what: {
      it: 'Se chi le rispondeva ha chiesto a un collega: perché, e com’è finita',
      en: 'Whether who answered you asked a colleague: why, and how it ended',
      de: 'Ob jemand aus dem Amt um Rat gefragt wurde: warum, und wie es ausging',
    },
    ground,
    until: withContact,
    mine: `select id, contact_id, skill, why, state, asked_at, came_at, ended_at, outcome from contact_consultation where ${ofMine} order by asked_at`,
  },
  {
    table: 'consultation_message',
    what: {
      it: 'Che cosa si sono scritti i due colleghi',
      en: 'What the two colleagues wrote to each other',
      de: 'Was die beiden einander geschrieben haben',
    },
    ground,
    until: withContact,
    mine: `select consultation_id, at, words from consultation_message
      where consultation_id in (select id from contact_consultation where ${ofMine}) order by consultation_id, seq`,
  },
  {
    table: 'contact_review',
    what: {
      it: 'Che cosa ha trovato chi ha riletto un contatto, estratto a sorte',
      en: 'What whoever read a contact again found, where it was drawn',
      de: 'Was gefunden wurde, wenn ein ausgeloster Kontakt noch einmal gelesen wurde',
    },
    ground,
    until: withContact,
    mine: `select contact_id, at, answers, words from contact_review where ${ofMine} order by at`,
  },
  {
    table: 'contact_task',
    what: {
      it: 'Le domande che chi le ha risposto ha passato all’ufficio, e le risposte',
      en: 'The questions that whoever answered you passed on to the office, and the answers',
      de: 'Die Fragen, die an das Amt weitergegeben wurden, und die Antworten',
    },
    ground,
    until: { it: 'Un anno dalla risposta', en: 'A year after the answer', de: 'Ein Jahr nach der Antwort' },
    mine: `select id, contact_id, application_id, service, skill, question, asked_at, taken_at, answer, answered_at from contact_task
      where person_id = $1 order by asked_at`,
    erase: 'delete from contact_task where person_id = $1 and answered_at is not null',
    expire: [{ sql: 'delete from contact_task where answered_at < $1', days: 'messageDays' }],
  },
  {
    table: 'contact_leg',
    what: {
      it: 'Le chiamate a voce e in video: chi c’era, quando. Non che cosa è stato detto: non si registra',
      en: 'Calls by voice and video: who was there, when. Not what was said: nothing is recorded',
      de: 'Gespräche mit Ton und Bild: wer dabei war und wann. Nicht was gesagt wurde: Nichts wird aufgezeichnet',
    },
    ground,
    until: withContact,
    mine: `select contact_id, role, state, speaks_to, wants_captions, asked_at, joined_at, ended_at from contact_leg where ${ofMine} order by contact_id, asked_at`,
  },
  {
    table: 'contact_guest',
    what: {
      it: 'Chi è stato invitato nella sua chiamata, e dove gli abbiamo scritto; se lei ha detto di sì',
      en: 'Who was asked into your call, and where we wrote to them; whether you agreed',
      de: 'Wer zu Ihrem Gespräch eingeladen wurde und wohin wir geschrieben haben; ob Sie zugestimmt haben',
    },
    ground,
    until: { it: 'Due giorni', en: 'Two days', de: 'Zwei Tage' },
    mine: `select contact_id, part, name, channel, address, asked_at, agreed_at, refused_at from contact_guest where ${ofMine} order by asked_at`,
    expire: [{ sql: `delete from contact_guest where asked_at < $1::timestamptz - interval '2 days'` }],
  },
  {
    table: 'contact_signal',
    what: {
      it: 'Come trovare i due dispositivi di una chiamata, anche gli indirizzi di rete',
      en: 'How the devices of a call find each other, network addresses too',
      de: 'Wie sich die Geräte eines Gesprächs finden, auch ihre Netzadressen',
    },
    ground,
    until: {
      it: 'Fino alla consegna, al massimo due minuti',
      en: 'Until delivered, two minutes at most',
      de: 'Bis zur Zustellung, höchstens zwei Minuten',
    },
    mine: `select contact_leg.contact_id, contact_signal.at from contact_signal join contact_leg on contact_leg.id = contact_signal.leg_id where ${ofMine} order by contact_signal.seq`,
  },
];
