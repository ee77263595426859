// SPDX-License-Identifier: AGPL-3.0-or-later
import { sayer } from '#languages/index.ts';

/** What the page of what is known already says, and whoever contests it. */
export const say = sayer({
  title: { it: 'Che cosa sappiamo già', en: 'What we know already', de: 'Was wir schon wissen' },
  lead: {
    it: '{n, plural, one {Questa risposta c’è già: non gliela chiediamo.} other {Queste # risposte ci sono già: non gliele chiediamo.}}',
    en: '{n, plural, one {This answer is here already: we do not ask for it.} other {These # answers are here already: we do not ask for them.}}',
    de: '{n, plural, one {Diese Antwort ist schon da: Wir fragen nicht danach.} other {Diese # Antworten sind schon da: Wir fragen nicht danach.}}',
  },
  howToContest: {
    it: 'Se qualcosa non è giusto, lo corregga. Teniamo la sua risposta e il dato di prima: un funzionario li confronta.',
    en: 'If something is wrong, correct it. We keep your answer and what was there before: an officer compares them.',
    de: 'Wenn etwas nicht stimmt, berichtigen Sie es. Wir behalten Ihre Antwort und die Angabe von vorher: Eine Person im Amt vergleicht sie.',
  },
  goOn: {
    it: '{left, plural, =0 {Continuare} one {Continuare: resta circa una domanda} other {Continuare: restano circa # domande}}',
    en: '{left, plural, =0 {Continue} one {Continue: about one question to go} other {Continue: about # questions to go}}',
    de: '{left, plural, =0 {Weiter} one {Weiter: noch etwa eine Frage} other {Weiter: noch etwa # Fragen}}',
  },
  lateTitle: {
    it: 'Nel frattempo abbiamo saputo altro',
    en: 'Meanwhile we have learnt something else',
    de: 'Inzwischen wissen wir etwas anderes',
  },
  lateLead: {
    it: 'Prima il registro non rispondeva, e lo abbiamo chiesto a lei. Ora ha risposto. Vale quello che dice lei: se tiene la sua risposta, un funzionario vede anche il dato del registro.',
    en: 'The register did not answer before, and we asked you. Now it has answered. What you say counts: if you keep your answer, an officer sees what the register says too.',
    de: 'Vorher hat das Register nicht geantwortet, und wir haben Sie gefragt. Jetzt hat es geantwortet. Es zählt, was Sie sagen: Wenn Sie Ihre Antwort behalten, sieht eine Person im Amt auch die Angabe des Registers.',
  },
  lateTake: { it: 'Uso questo: {value}', en: 'I use this: {value}', de: 'Ich nehme das: {value}' },
  lateKeep: { it: 'Tengo il mio: {value}', en: 'I keep mine: {value}', de: 'Ich behalte meines: {value}' },
  contest: { it: 'Non è così?', en: 'Not right?', de: 'Stimmt das nicht?' },
  contesting: {
    it: 'Se non è così, scriva la risposta giusta. Teniamo anche il dato di prima.',
    en: 'If this is wrong, write the right answer. We keep what was there too.',
    de: 'Wenn es nicht so ist, schreiben Sie die richtige Antwort. Wir behalten auch die Angabe von vorher.',
  },
  recordTitle: {
    it: 'Registri che abbiamo interrogato',
    en: 'Registers we asked',
    de: 'Register, die wir gefragt haben',
  },
  recordLead: {
    it: 'Quando fa una domanda, chiediamo ai registri quello che sanno già. Lo scriviamo qui ogni volta.',
    en: 'When you apply, we ask registers for what they know already. We write it here each time.',
    de: 'Wenn Sie ein Gesuch stellen, fragen wir die Register, was sie schon wissen. Wir schreiben es jedes Mal hier auf.',
  },
  recordNone: { it: 'Finora nessuno.', en: 'None so far.', de: 'Bis jetzt keines.' },
  recordFor: { it: 'Per: {service}', en: 'For: {service}', de: 'Für: {service}' },
  recordBy: {
    it: 'Lo ha chiesto {name}, che agisce per lei.',
    en: 'Asked by {name}, who acts for you.',
    de: 'Gefragt hat {name}, im Auftrag für Sie.',
  },
  anpr: {
    it: 'Anagrafe nazionale (ANPR)',
    en: 'Register of residents (ANPR)',
    de: 'Nationales Melderegister (ANPR)',
  },
  isee: { it: 'Attestazioni ISEE', en: 'ISEE statements', de: 'ISEE-Bescheinigungen' },
  uniemens: {
    it: 'Lavoro dichiarato dai datori (UniEmens)',
    en: 'Jobs declared by employers (UniEmens)',
    de: 'Arbeit, die Arbeitgeber gemeldet haben (UniEmens)',
  },
  inps: { it: 'Archivi dell’ente', en: 'The agency’s own records', de: 'Archive des Amtes' },
  ade: { it: 'Agenzia delle Entrate', en: 'Tax agency', de: 'Agentur der Einnahmen' },
  debts: { it: 'Somme da restituire', en: 'Sums to pay back', de: 'Beträge, die zurückzuzahlen sind' },
  contributions: { it: 'Contributi', en: 'Contributions', de: 'Beiträge' },
  payments: { it: 'Pagamenti', en: 'Payments', de: 'Zahlungen' },
  pensions: { it: 'Cedolini di pensione', en: 'Pension slips', de: 'Rentenzettel' },
});
