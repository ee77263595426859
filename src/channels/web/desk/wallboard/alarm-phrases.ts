// SPDX-License-Identifier: AGPL-3.0-or-later
import { deskSayer } from '#languages/index.ts';

/** What the alarms of the wallboard say: what it is, with how many it is about (`n`), and what to do. */
export const say = deskSayer({
  alarms: { it: 'Allarmi', en: 'Alarms' },
  language: {
    it: '{n, plural, one {Una persona aspetta, e nessuno parla la sua lingua.} other {# persone aspettano, e nessuno parla la loro lingua.}}',
    en: '{n, plural, one {One person waits, and nobody is there who speaks their language.} other {# people wait, and nobody is there who speaks their language.}}',
  },
  'language-do': {
    it: 'Chiedere a chi parla quella lingua di andare alla postazione.',
    en: 'Ask somebody who speaks that language to come to their desk.',
  },
  'late-calls': {
    it: '{n, plural, one {Una chiamata promessa è in ritardo.} other {# chiamate promesse sono in ritardo.}}',
    en: '{n, plural, one {One promised call is late.} other {# promised calls are late.}}',
  },
  'late-calls-do': {
    it: 'Chiedere a chi è assente di tornare: la chiamata va a chi si libera per primo.',
    en: 'Ask those who are away to come back: the call goes to whoever is free first.',
  },
  'longer-than-told': {
    it: '{n, plural, one {Una persona aspetta più di quanto le è stato detto.} other {# persone aspettano più di quanto è stato detto.}}',
    en: '{n, plural, one {One person waits longer than they were told.} other {# people wait longer than they were told.}}',
  },
  'longer-than-told-do': {
    it: 'Chiedere a chi è assente di tornare. Chi aspetta legge già che ci vuole di più.',
    en: 'Ask those who are away to come back. Those who wait read already that it takes longer.',
  },
  skill: {
    it: '{n, plural, one {Una persona aspetta} other {# persone aspettano}} per «{about}», e nessuno alla postazione se ne occupa.',
    en: '{n, plural, one {One person waits} other {# people wait}} about “{about}”, and nobody at their desk answers that.',
  },
  'skill-do': {
    it: 'Chiedere a chi se ne occupa di andare alla postazione, o dare la materia ad altri nelle competenze.',
    en: 'Ask those who answer that to come to their desks, or give the matter to others in the skills.',
  },
  skills: { it: 'Le competenze', en: 'The skills' },
  'calls-to-come': {
    it: '{n, plural, one {Una chiamata promessa per i prossimi {minutes} minuti non si può fare} other {# chiamate promesse per i prossimi {minutes} minuti non si possono fare}}: alla postazione sono in pochi.',
    en: '{n, plural, one {One call promised for the next {minutes} minutes cannot be made} other {# calls promised for the next {minutes} minutes cannot be made}}: too few are at their desks.',
  },
  'calls-to-come-do': {
    it: 'Chiedere ad altri di andare alla postazione prima di quell’ora.',
    en: 'Ask others to come to their desks before then.',
  },
  wait: {
    it: '{n, plural, one {Una persona aspetta} other {# persone aspettano}} da più di {minutes} minuti.',
    en: '{n, plural, one {One person has} other {# people have}} waited more than {minutes} minutes.',
  },
  'wait-do': {
    it: 'Chiedere a chi è assente di tornare. In «Chi aspetta adesso» si vede per che cosa è la fila.',
    en: 'Ask those who are away to come back. “Who waits now” shows what the line is about.',
  },
  'service-level': {
    it: 'Livello di servizio dell’ultima mezz’ora: {n} %. L’obiettivo è {aim} %.',
    en: 'Service level of the last half hour: {n} %. The aim is {aim} %.',
  },
  'service-level-do': {
    it: 'Chiedere ad altri di rispondere finché il livello risale.',
    en: 'Ask others to answer until the level rises again.',
  },
  since: { it: 'Dalle {at}.', en: 'Since {at}.' },
  taken: { it: 'Se ne occupa {name}, dalle {at}.', en: '{name} sees to it, since {at}.' },
  take: { it: 'Occuparsene', en: 'See to it' },
  heard: { it: 'Allarme: {what}', en: 'Alarm: {what}' },
});
