// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Kept } from '../kept.ts';

const task = {
  it: 'Compito di interesse pubblico (GDPR art. 6 par. 1 lett. e)',
  en: 'Task in the public interest (GDPR art. 6(1)(e))',
  de: 'Aufgabe im öffentlichen Interesse (DSGVO Art. 6 Abs. 1 Buchst. e)',
};

/** People, their visits, and who looked at their data. */
export const people: readonly Kept[] = [
  {
    table: 'person',
    what: {
      it: 'Nome, codice fiscale e data di nascita, come li dice l’identità digitale',
      en: 'Name, codice fiscale and date of birth, as your digital identity tells them',
      de: 'Name, Steuernummer und Geburtsdatum, wie die digitale Identität sie nennt',
    },
    ground: task,
    until: {
      it: 'Finché c’è una sua domanda',
      en: 'As long as there is an application of yours',
      de: 'Solange es ein Gesuch von Ihnen gibt',
    },
    mine: 'select codice_fiscale, given_name, family_name, birth_date::text, created_at, signed_out_at from person where id = $1',
    erase: 'delete from person where id = $1',
  },
  {
    table: 'staff_role',
    what: {
      it: 'Il ruolo di chi lavora per l’ente',
      en: 'The role of people who work for the agency',
      de: 'Die Rolle der Menschen, die für das Amt arbeiten',
    },
    ground: task,
    until: { it: 'Finché il ruolo dura', en: 'As long as the role lasts', de: 'Solange die Rolle dauert' },
    mine: 'select role from staff_role where person_id = $1',
  },
  {
    table: 'role_change',
    what: {
      it: 'I ruoli dati a chi lavora per l’ente: chi li ha dati e chi li ha confermati',
      en: 'Roles given to people who work for the agency: who gave them and who confirmed them',
      de: 'Die Rollen der Menschen, die für das Amt arbeiten: wer sie gegeben und wer sie bestätigt hat',
    },
    ground: task,
    until: {
      it: 'Quanto le pratiche che ha lavorato',
      en: 'As long as the cases they worked on',
      de: 'So lange wie die Fälle, an denen sie gearbeitet haben',
    },
    mine: 'select role, asked_at, outcome, settled_at from role_change where person_id = $1 order by asked_at',
    expire: [{ sql: 'delete from role_change where asked_at < $1', days: 'caseDays' }],
  },
  {
    table: 'session',
    what: {
      it: 'Le visite in corso, senza indirizzi',
      en: 'Visits going on, without addresses',
      de: 'Die laufenden Besuche, ohne Adressen',
    },
    ground: task,
    until: { it: 'Otto ore al massimo', en: 'Eight hours at most', de: 'Höchstens acht Stunden' },
    mine: 'select level, created_at, seen_at, expires_at from session where person_id = $1',
    erase: 'delete from session where person_id = $1',
    expire: [{ sql: 'delete from session where expires_at < $1' }],
  },
  {
    table: 'case_opening',
    what: {
      it: 'Le pratiche che chi lavora per l’ente ha aperte in questa visita',
      en: 'The cases that people of the agency have open in this visit',
      de: 'Die Fälle, die jemand vom Amt bei diesem Besuch geöffnet hat',
    },
    ground: task,
    until: { it: 'La durata della visita', en: 'The length of the visit', de: 'So lange der Besuch dauert' },
    expire: [{ sql: 'delete from case_opening where until < $1' }],
  },
  {
    table: 'case_look',
    what: {
      it: 'Fin dove chi lavora per l’ente ha letto una pratica, per dirgli che cosa c’è di nuovo',
      en: 'How far people of the agency have read a case, to tell them what is new',
      de: 'Wie weit jemand vom Amt einen Fall gelesen hat, um zu sagen, was neu ist',
    },
    ground: task,
    until: { it: 'Come la domanda', en: 'As long as the application', de: 'Wie das Gesuch' },
    mine: 'select application_id, version, at from case_look where person_id = $1 order by at',
    erase: 'delete from case_look where person_id = $1',
  },
  {
    table: 'saved_view',
    what: {
      it: 'Le viste della scrivania, con il nome che ha dato loro chi la usa',
      en: 'The views of the desk, named by whoever uses them',
      de: 'Die Ansichten des Arbeitsplatzes, mit den Namen, die ihnen gegeben wurden',
    },
    ground: task,
    until: {
      it: 'Finché chi le usa non le toglie',
      en: 'Until whoever uses them removes them',
      de: 'Bis man sie entfernt',
    },
    mine: 'select name, query, created_at from saved_view where person_id = $1 order by created_at',
    erase: 'delete from saved_view where person_id = $1',
  },
  {
    table: 'sign_in',
    what: {
      it: 'Gli accessi iniziati e non finiti, senza nomi',
      en: 'Sign-ins begun and not finished, without names',
      de: 'Die begonnenen und nicht beendeten Anmeldungen, ohne Namen',
    },
    ground: task,
    until: { it: 'Quindici minuti', en: 'Fifteen minutes', de: 'Fünfzehn Minuten' },
    expire: [{ sql: 'delete from sign_in where expires_at < $1' }],
  },
  {
    table: 'access_record',
    what: {
      it: 'Chi dell’ente ha aperto i suoi dati, quando e perché',
      en: 'Who of the agency opened your data, when and why',
      de: 'Wer vom Amt Ihre Daten geöffnet hat, wann und warum',
    },
    ground: {
      it: 'Sicurezza e prova (GDPR art. 5 par. 2 e art. 32)',
      en: 'Security and accountability (GDPR art. 5(2) and 32)',
      de: 'Sicherheit und Nachweis (DSGVO Art. 5 Abs. 2 und Art. 32)',
    },
    until: { it: 'Come le domande', en: 'As long as applications', de: 'Wie die Gesuche' },
    mine: `select at, person.given_name || ' ' || person.family_name as who, act, reason, allowed, application_id
      from access_record join person on person.id = actor_id where access_record.person_id = $1 order by at`,
    expire: [{ sql: 'delete from access_record where at < $1', days: 'caseDays' }],
  },
  {
    table: 'issued_document',
    what: {
      it: 'I documenti che abbiamo fatto per lei, perché chi li riceve possa controllarli',
      en: 'Documents that we made for you, so that whoever is given them can check them',
      de: 'Dokumente, die wir für Sie gemacht haben, damit man sie prüfen kann',
    },
    ground: task,
    until: { it: 'Centottanta giorni', en: 'A hundred and eighty days', de: 'Hundertachtzig Tage' },
    mine: 'select service, paper, made_on, until_on from issued_document where person_id = $1 order by made_on',
    erase: 'delete from issued_document where person_id = $1',
    expire: [{ sql: 'delete from issued_document where until_on < $1::date' }],
  },
  {
    table: 'register_fetch',
    what: {
      it: 'Quali registri abbiamo interrogato su di lei, quando e per quale servizio',
      en: 'Which registers we asked about you, when and for which service',
      de: 'Welche Register wir über Sie gefragt haben, wann und für welchen Dienst',
    },
    ground: {
      it: 'Sicurezza e prova (GDPR art. 5 par. 2 e art. 32)',
      en: 'Security and accountability (GDPR art. 5(2) and 32)',
      de: 'Sicherheit und Nachweis (DSGVO Art. 5 Abs. 2 und Art. 32)',
    },
    until: { it: 'Come le domande', en: 'As long as applications', de: 'Wie die Gesuche' },
    mine: `select at, register, purpose, service, application_id, person.given_name || ' ' || person.family_name as who
      from register_fetch join person on person.id = actor_id where register_fetch.person_id = $1 order by at`,
    expire: [{ sql: 'delete from register_fetch where at < $1', days: 'caseDays' }],
  },
];
