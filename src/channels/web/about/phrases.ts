// SPDX-License-Identifier: AGPL-3.0-or-later
import { sayer } from '#languages/index.ts';

/** The pages about the counter itself, as their addresses end. */
export const aboutPages = ['figures', 'accessibility', 'privacy', 'legal'] as const;

export const say = sayer({
  figures: { it: 'Come va lo sportello', en: 'How the counter is doing', de: 'Wie es am Schalter läuft' },
  figuresLead: {
    it: 'Quante domande arrivano, come finiscono e se rispondiamo in tempo, negli ultimi dodici mesi.',
    en: 'How many applications come, how they end and whether we answer in time, over the last twelve months.',
    de: 'Wie viele Gesuche kommen, wie sie ausgehen und ob wir rechtzeitig antworten, in den letzten zwölf Monaten.',
  },
  obtainableOf: {
    it: 'Dei {all} servizi, {obtainable} si hanno qui: sul web, a voce, con i tasti, con un operatore e da un altro programma.',
    en: 'Of {all} services, {obtainable} can be had here: on the web, by voice, with the keys, with an operator and from another program.',
    de: 'Von {all} Diensten gibt es {obtainable} hier: im Web, mündlich, mit den Tasten, mit einer Person und von einem anderen Programm.',
  },
  applications: { it: 'Le domande', en: 'The applications', de: 'Die Gesuche' },
  noApplications: {
    it: 'Negli ultimi dodici mesi non è arrivata nessuna domanda.',
    en: 'No application has come in the last twelve months.',
    de: 'In den letzten zwölf Monaten ist kein Gesuch gekommen.',
  },
  figuresCaption: {
    it: 'Domande degli ultimi dodici mesi, per servizio',
    en: 'Applications of the last twelve months, by service',
    de: 'Gesuche der letzten zwölf Monate, nach Dienst',
  },
  service: { it: 'Servizio', en: 'Service', de: 'Dienst' },
  sent: { it: 'Arrivate', en: 'Sent', de: 'Eingegangen' },
  granted: { it: 'Accolte', en: 'Granted', de: 'Angenommen' },
  refused: { it: 'Rifiutate', en: 'Refused', de: 'Abgelehnt' },
  withdrawn: { it: 'Ritirate', en: 'Withdrawn', de: 'Zurückgezogen' },
  open: { it: 'In corso', en: 'Open', de: 'Offen' },
  inTerm: { it: 'Risposta in tempo', en: 'Answered in time', de: 'Rechtzeitig beantwortet' },
  late: { it: 'Risposta in ritardo', en: 'Answered late', de: 'Zu spät beantwortet' },
  few: { it: 'non detto', en: 'not told', de: 'nicht genannt' },
  hidden: {
    it: '«Non detto»: sono meno di {fewest}, o lo farebbero capire. Così nessuno si riconosce.',
    en: '“Not told”: there are fewer than {fewest}, or it would give them away. So nobody can be recognised.',
    de: '«Nicht genannt»: Es sind weniger als {fewest}, oder man könnte sie ausrechnen. So erkennt man niemanden.',
  },
  clear: {
    it: 'In media {mean} su 5, in {n} voti.',
    en: '{mean} of 5 on average, in {n} ratings.',
    de: 'Im Durchschnitt {mean} von 5, bei {n} Bewertungen.',
  },
  clearFew: {
    it: 'Per ora ci sono meno di {fewest} voti.',
    en: 'So far there are fewer than {fewest} ratings.',
    de: 'Bis jetzt gibt es weniger als {fewest} Bewertungen.',
  },
  countedOn: { it: 'Contate il {date}.', en: 'Counted on {date}.', de: 'Gezählt am {date}.' },
  openData: { it: 'Gli stessi dati, aperti', en: 'The same as open data', de: 'Dieselben Daten, offen' },
  accessibility: { it: 'Accessibilità', en: 'Accessibility', de: 'Barrierefreiheit' },
  privacy: { it: 'Privacy', en: 'Privacy', de: 'Datenschutz' },
  legal: { it: 'Note legali', en: 'Legal notes', de: 'Rechtliche Hinweise' },
  accessibilityLead: {
    it: 'Queste pagine sono fatte perché tutti le possano usare: con la tastiera, con chi legge lo schermo, ingrandite, senza JavaScript.',
    en: 'These pages are made for everybody to use: with a keyboard, with a screen reader, enlarged, without JavaScript.',
    de: 'Diese Seiten sind für alle gemacht: mit Tastatur, mit Bildschirmleser, vergrößert, ohne JavaScript.',
  },
  statement: {
    it: 'La dichiarazione di accessibilità di {agency}',
    en: 'The accessibility statement of {agency}',
    de: 'Die Erklärung zur Barrierefreiheit von {agency}',
  },
  noStatement: {
    it: '{agency} non ha ancora pubblicato la sua dichiarazione di accessibilità.',
    en: '{agency} has not published its accessibility statement yet.',
    de: '{agency} hat die Erklärung zur Barrierefreiheit noch nicht veröffentlicht.',
  },
  measured: { it: 'Che cosa controlliamo', en: 'What we check', de: 'Was wir prüfen' },
  measuredText: {
    it: 'La regola è la norma europea EN 301 549 con le WCAG 2.2, livello AA. A ogni modifica un programma (axe) controlla le pagine, larghe e strette. Un programma non vede tutto: nessuno da fuori le ha ancora verificate.',
    en: 'The rule is the European standard EN 301 549 with WCAG 2.2, level AA. At each change a program (axe) checks the pages, wide and narrow. A program does not see everything: nobody from outside has verified them yet.',
    de: 'Die Regel ist die europäische Norm EN 301 549 mit WCAG 2.2, Stufe AA. Bei jeder Änderung prüft ein Programm (axe) die Seiten, breit und schmal. Ein Programm sieht nicht alles: Von außen hat sie noch niemand geprüft.',
  },
  otherWays: { it: 'Se una pagina non va', en: 'If a page does not work', de: 'Wenn eine Seite nicht geht' },
  otherWaysText: {
    it: 'Ci chiami: ogni domanda si può fare anche a voce, con i tasti del telefono o con un operatore. Ci dica anche quale pagina non va.',
    en: 'Call us: every application can also be made by voice, with the keys of the telephone, or with an operator. Please tell us which page does not work.',
    de: 'Rufen Sie uns an: Jedes Gesuch geht auch mündlich, mit den Telefontasten oder mit einer Person. Sagen Sie uns auch, welche Seite nicht geht.',
  },
  privacyLead: {
    it: 'Che cosa conserviamo, perché e fino a quando. È lo stesso elenco con cui il programma cancella.',
    en: 'What we keep, why and until when. It is the very list by which the program erases.',
    de: 'Was wir aufbewahren, warum und bis wann. Nach derselben Liste löscht das Programm.',
  },
  rights: {
    it: 'Chi entra vede tutto quello che abbiamo di suo, lo scarica, lo fa correggere o cancellare.',
    en: 'Whoever signs in sees all we have of them, downloads it, and has it corrected or erased.',
    de: 'Wer sich anmeldet, sieht alles, was wir haben, lädt es herunter, lässt es berichtigen oder löschen.',
  },
  myData: { it: 'I miei dati', en: 'My data', de: 'Meine Daten' },
  what: { it: 'Che cosa', en: 'What', de: 'Was' },
  why: { it: 'Perché', en: 'Why', de: 'Warum' },
  until: { it: 'Fino a quando', en: 'Until when', de: 'Bis wann' },
  noCookies: {
    it: 'Le pagine non contano chi passa e non chiamano altri siti. I soli cookie tengono aperta la sua visita.',
    en: 'The pages do not count visitors and call no other site. The only cookies keep your visit open.',
    de: 'Die Seiten zählen keine Besuche und rufen keine anderen Seiten auf. Die einzigen Cookies halten Ihren Besuch offen.',
  },
  legalLead: {
    it: 'Che cosa vale quello che legge qui, e di chi è.',
    en: 'What the things you read here are worth, and whose they are.',
    de: 'Was gilt, was Sie hier lesen, und wem es gehört.',
  },
  proposals: {
    it: 'I conti sono proposte di un programma. Sulla domanda decide sempre una persona dell’ente, e contro la sua risposta si può ricorrere.',
    en: 'What is worked out is a program’s proposal. A person at the agency always decides on an application, and that answer can be contested.',
    de: 'Was berechnet wird, ist der Vorschlag eines Programms. Über das Gesuch entscheidet immer eine Person im Amt, und gegen die Antwort kann man vorgehen.',
  },
  machine: {
    it: 'A voce o per telefono può parlare con un programma: lo diciamo sempre all’inizio (regolamento europeo 2024/1689, articolo 50).',
    en: 'By voice or telephone you may talk with a program: we always say so at the start (Regulation (EU) 2024/1689, article 50).',
    de: 'Am Telefon oder mündlich sprechen Sie vielleicht mit einem Programm: Das sagen wir immer am Anfang (Verordnung (EU) 2024/1689, Artikel 50).',
  },
  source: {
    it: 'Il programma è libero, con la licenza AGPL-3.0. Chiunque lo può leggere, usare e migliorare.',
    en: 'The program is free software under the AGPL-3.0 licence. Anybody may read, use and improve it.',
    de: 'Das Programm ist frei, mit der Lizenz AGPL-3.0. Alle dürfen es lesen, benutzen und verbessern.',
  },
  law: {
    it: 'Tutte le norme dello sportello',
    en: 'All the law of this counter',
    de: 'Alle Gesetze dieses Schalters',
  },
});
