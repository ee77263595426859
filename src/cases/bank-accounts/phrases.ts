// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Language } from '#core/index.ts';
import { packOf, sayer } from '#languages/index.ts';

/** What the room writes into mailboxes. */
export const say = sayer({
  waitingTitle: { it: 'Ha chiesto di cambiare il conto', en: 'You asked to change the account' },
  waitingText: {
    it: 'Abbiamo ricevuto la richiesta di pagarla in un altro posto. Per ora non cambia nulla. Il cambio vale da {when}.',
    en: 'We received a request to pay you in another place. For now nothing changes. The change counts from {when}.',
  },
  waitingUnknown: {
    it: 'La banca non ha potuto dirci se il conto è suo. Prima lo controlla un nostro funzionario.',
    en: 'The bank could not tell us whether the account is yours. One of our officers checks it first.',
  },
  waitingUnwarned: {
    it: 'Non avevamo un suo contatto di prima a cui chiedere conferma. Prima lo controlla un nostro funzionario.',
    en: 'We had no contact of yours of before to warn. One of our officers checks it first.',
  },
  waitingStop: {
    it: 'Non l’ha chiesto lei? Lo fermi subito: apra «Dove ricevo i pagamenti» nella sua area personale.',
    en: 'Was it not you? Stop it now: open “Where I am paid” in your personal area.',
  },
  appliedTitle: { it: 'Il nuovo conto vale da oggi', en: 'The new account counts from today' },
  appliedText: {
    it: 'Il tempo di attesa è finito e nessuno ha fermato il cambio. I prossimi pagamenti arrivano dove ha chiesto.',
    en: 'The waiting time is over and nobody stopped the change. The next payments go where you asked.',
  },
  appliedOld: {
    it: 'Un pagamento già partito arriva ancora sul vecchio conto: non lo chiuda finché non arriva il primo sul nuovo.',
    en: 'A payment that has left already still goes to the old account: do not close it until the first one has come to the new one.',
  },
  stoppedTitle: { it: 'Il cambio di conto è fermo', en: 'The change of account is stopped' },
  stoppedText: {
    it: 'Qualcuno che riceve i suoi avvisi ha fermato il cambio. Continuiamo a pagarla dove la pagavamo prima.',
    en: 'Somebody who gets your notices stopped the change. We go on paying you where we did before.',
  },
  stoppedFrozen: {
    it: 'Per sicurezza ora nessuno può cambiare il conto. Per sbloccarlo venga a uno sportello con un documento, o ci chiami: un funzionario controlla chi è.',
    en: 'To be safe, nobody can change the account now. To release it, come to a counter with a document, or call us: an officer checks who you are.',
  },
  stoppedSignOut: {
    it: 'Se non ha chiesto lei il cambio, esca da tutti i dispositivi e cambi la password della sua identità digitale.',
    en: 'If you did not ask for the change, sign out on every device and change the password of your digital identity.',
  },
  liftedTitle: { it: 'Può di nuovo cambiare il conto', en: 'You can change the account again' },
  liftedText: {
    it: 'Abbiamo controllato chi è. Se vuole cambiare il conto, faccia una nuova richiesta.',
    en: 'We have checked who you are. If you want to change the account, make a new request.',
  },
});

/** A moment in Italy: "venerdì 13 giugno 2026, ore 10:00". */
export function sayInstant(at: Date, language: Language): string {
  return new Intl.DateTimeFormat(packOf(language).writing.locale, {
    timeZone: 'Europe/Rome',
    dateStyle: 'full',
    timeStyle: 'short',
  }).format(at);
}
