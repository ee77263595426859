// SPDX-License-Identifier: AGPL-3.0-or-later

import { cents, type Language } from '#core/index.ts';
import { showDate } from '#kinds/index.ts';
import { branch, deskSayer } from '#languages/index.ts';
import type { Actor, PastEvent } from '#record/index.ts';
import { writtenAs } from '#whereabouts/index.ts';

const say = deskSayer({
  channel: {
    it: '{channel, select, web {sul sito} api {con l’API} text {in conversazione} voice {a voce} keypad {con i tasti} other {allo sportello}}',
    en: '{channel, select, web {on the website} api {by the API} text {in conversation} voice {by voice} keypad {with the keys} other {at the counter}}',
  },
  started: { it: 'La domanda è iniziata {channel}', en: 'The application was begun {channel}' },
  answers: {
    it: '{count, plural, =1 {Una risposta data {channel}} other {# risposte date {channel}}}',
    en: '{count, plural, =1 {An answer given {channel}} other {# answers given {channel}}}',
  },
  written: {
    it: '{by} scrive una risposta arrivata dopo l’invio',
    en: '{by} writes an answer that came after sending',
  },
  known: {
    it: '{count, plural, =1 {Una risposta era già nota} other {# risposte erano già note}}, da registri o da altre domande',
    en: '{count, plural, =1 {An answer was known already} other {# answers were known already}}, from registers or other applications',
  },
  contested: {
    it: 'La persona corregge una risposta che era già nota',
    en: 'The person corrects an answer that was known already',
  },
  'withdrawn-answer': { it: 'Una risposta tolta', en: 'An answer taken out' },
  offered: {
    it: 'Un registro ha dato da che cosa scegliere',
    en: 'A register told what there was to choose from',
  },
  resumed: { it: 'La domanda è ripresa {channel}', en: 'The application was taken up again {channel}' },
  claimed: {
    it: 'La domanda è collegata all’identità della persona',
    en: 'The application was linked to the person’s identity',
  },
  submitted: { it: 'La domanda è inviata {channel}', en: 'The application was sent {channel}' },
  assigned: { it: '{by} la affida a {officer}', en: '{by} gives it to {officer}' },
  taken: { it: '{by} la prende in carico', en: '{by} takes it on' },
  released: { it: '{by} la lascia libera', en: '{by} lets it go' },
  'documents-asked': {
    it: '{by} chiede documenti, fino al {until}',
    en: '{by} asks for documents, by {until}',
  },
  'documents-given': { it: 'I documenti sono arrivati {channel}', en: 'The documents came {channel}' },
  'documents-overdue': {
    it: 'I documenti non sono arrivati in tempo: il termine riparte',
    en: 'The documents did not come in time: the term goes on',
  },
  'decision-signed': { it: '{by} firma una decisione', en: '{by} signs a decision' },
  'decision-countersigned': { it: '{by} mette la seconda firma', en: '{by} signs second' },
  'decision-undone': { it: '{by} annulla la firma', en: '{by} undoes the signature' },
  'decision-sent': {
    it: '{outcome, select, granted {La domanda è accolta, la lettera è partita} other {La domanda è rifiutata, la lettera è partita}}',
    en: '{outcome, select, granted {The application is granted, the letter has left} other {The application is refused, the letter has left}}',
  },
  'named-checked': {
    it: '{by} ha controllato chi è indicato contro l’ANPR: {holds, select, true {è la persona giusta} other {vale l’ANPR}}',
    en: '{by} checked who is named against ANPR: {holds, select, true {it is the right person} other {ANPR counts}}',
  },
  withdrawn: {
    it: 'La persona ritira la domanda {channel}',
    en: 'The person withdraws the application {channel}',
  },
  'review-asked': {
    it: 'La persona chiede il riesame {channel}',
    en: 'The person asks for a review {channel}',
  },
  appealed: { it: 'La persona fa ricorso {channel}', en: 'The person appeals {channel}' },
  'consent-asked': {
    it: 'Si chiede il consenso di un’altra persona',
    en: 'Another person is asked to agree',
  },
  'consent-given': {
    it: '{by} dà il consenso, o indica il suo conto',
    en: '{by} agrees, or names their account',
  },
  'consent-refused': { it: '{by} non dà il consenso', en: '{by} does not agree' },
  'consent-denied': {
    it: '{by} dice di non essere la persona cercata',
    en: '{by} says that they are not the person asked',
  },
  'consent-withdrawn': { it: '{by} ritira il consenso', en: '{by} takes the consent back' },
  'payment-asked': {
    it: 'Si deve pagare {sum} entro il {date}',
    en: '{sum} has to be paid by {date}',
  },
  'payment-ready': { it: 'L’avviso {notice} si può pagare', en: 'Notice {notice} can be paid' },
  paid: { it: 'Pagato: {sum}, il {date}', en: 'Paid: {sum}, on {date}' },
  'payment-void': { it: 'L’avviso di pagamento non vale più', en: 'The notice of payment no longer holds' },
  'account-changed': { it: 'Il nuovo conto vale da ora', en: 'The new account counts from now on' },
  'account-stopped': { it: 'Il cambio di conto è stato fermato', en: 'The change of account was stopped' },
  acted: {
    it: '{text} ({actor}, {role}, per {person})',
    en: '{text} ({actor}, {role}, for {person})',
  },
  role: {
    it: '{role, select, delegate {delegato} guardian {tutore} curator {curatore} support_administrator {amministratore di sostegno} patronato {patronato} legal_representative {rappresentante} intermediary {intermediario} other {operatore}}',
    en: '{role, select, delegate {delegate} guardian {guardian} curator {curator} support_administrator {support administrator} patronato {patronato} legal_representative {representative} intermediary {intermediary} other {operator}}',
  },
  other: { it: 'Aggiornamento della pratica', en: 'The case was updated' },
});

/** Something that happened, in words with names. */
export interface ToldEvent {
  readonly at: Date;
  readonly text: string;
  /** What somebody wrote with it. */
  readonly words?: string;
}

/** What happened to a case, oldest first; answers given in one go are told together. */
export function tellHistory(
  history: readonly PastEvent[],
  names: ReadonlyMap<string, string>,
  language: Language,
): readonly ToldEvent[] {
  const told: ToldEvent[] = [];
  let answers = 0;
  for (const [n, { at, event }] of history.entries()) {
    if (event.type === 'answered' && event.by === undefined) {
      answers++;
      const next = history[n + 1]?.event;
      const isKnown = event.who === 'register';
      if (
        next?.type === 'answered' &&
        next.by === undefined &&
        next.channel === event.channel &&
        next.actor?.id === event.actor?.id &&
        (next.who === 'register') === isKnown
      )
        continue;
      const channel = say('channel', language, { channel: event.channel });
      const text = say(isKnown ? 'known' : 'answers', language, { count: answers, channel });
      told.push({ at, text: event.actor ? acted(text, event.actor, language) : text });
      answers = 0;
    } else {
      const { text, words } = tell(event, names, language);
      const whole = event.actor ? acted(text, event.actor, language) : text;
      told.push(words === undefined ? { at, text: whole } : { at, text: whole, words });
    }
  }
  return told;
}

// Whoever acts for another stands in the history with both names.
function acted(text: string, { name, as, for: person }: Actor, language: Language): string {
  const role = say('role', language, { role: branch(as) });
  return say('acted', language, { text, actor: name, role, person });
}

function tell(
  event: PastEvent['event'],
  names: ReadonlyMap<string, string>,
  language: Language,
): { readonly text: string; readonly words?: string } {
  const by = 'by' in event ? (names.get(event.by) ?? event.by) : '';
  const channel = 'channel' in event ? say('channel', language, { channel: event.channel }) : '';
  switch (event.type) {
    case 'answered':
      if (event.by !== undefined) return { text: say('written', language, { by }) };
      return { text: say('answers', language, { count: 1, channel }) };
    case 'assigned': {
      const { officerId } = event;
      const phrase = officerId === null ? 'released' : officerId === event.by ? 'taken' : 'assigned';
      return {
        text: say(phrase, language, { by, officer: officerId ? (names.get(officerId) ?? officerId) : '' }),
      };
    }
    case 'documents-asked':
      return {
        text: say('documents-asked', language, { by, until: showDate(event.until, language) }),
        words: event.words,
      };
    case 'documents-given':
    case 'review-asked':
    case 'appealed':
      return { text: say(event.type, language, { channel }), words: event.words };
    case 'payment-asked':
    case 'paid': {
      const sum = writtenAs.money(cents(event.cents), language);
      const date = showDate(event.type === 'paid' ? event.on : event.by, language);
      return { text: say(event.type, language, { sum, date }) };
    }
    case 'payment-ready':
      return { text: say('payment-ready', language, { notice: writtenAs.code(event.notice, language) }) };
    case 'payment-void':
      return { text: say('payment-void', language) };
    case 'decision-sent':
      return { text: say('decision-sent', language, { outcome: event.outcome }) };
    case 'started':
    case 'contested':
    case 'withdrawn-answer':
    case 'offered':
    case 'resumed':
    case 'claimed':
    case 'submitted':
    case 'documents-overdue':
    case 'decision-signed':
    case 'decision-countersigned':
    case 'decision-undone':
    case 'withdrawn':
    case 'consent-asked':
    case 'consent-given':
    case 'consent-refused':
    case 'consent-denied':
    case 'consent-withdrawn':
    case 'account-changed':
    case 'account-stopped':
    case 'named-checked':
      return {
        text: say(event.type, language, { by, channel, holds: String('holds' in event && event.holds) }),
      };
    default:
      // An event of a later version: a case with one of them is read all the same.
      return { text: say('other', language) };
  }
}
