// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Language } from '#core/index.ts';
import { packOf, sayer } from '#languages/index.ts';

/** What the room writes into mailboxes. */
export const say = sayer({
  waitingTitle: {
    it: 'Ha chiesto di cambiare il conto',
    en: 'You asked to change the account',
    de: 'Sie haben eine Kontoänderung beantragt',
  },
  waitingText: {
    it: 'Abbiamo ricevuto la richiesta di pagarla in un altro posto. Per ora non cambia nulla. Il cambio vale da {when}.',
    en: 'We received a request to pay you in another place. For now nothing changes. The change counts from {when}.',
    de: 'Wir haben die Anfrage bekommen, Ihnen das Geld anderswohin zu zahlen. Im Moment ändert sich nichts. Die Änderung gilt ab: {when}.',
  },
  waitingUnknown: {
    it: 'La banca non ha potuto dirci se il conto è suo. Prima lo controlla un nostro funzionario.',
    en: 'The bank could not tell us whether the account is yours. One of our officers checks it first.',
    de: 'Die Bank konnte uns nicht sagen, ob das Konto Ihnen gehört. Zuerst prüft es eine Person im Amt.',
  },
  waitingUnwarned: {
    it: 'Non avevamo un suo contatto di prima a cui chiedere conferma. Prima lo controlla un nostro funzionario.',
    en: 'We had no earlier contact of yours to warn. One of our officers checks it first.',
    de: 'Wir hatten keinen früheren Kontakt von Ihnen, um nachzufragen. Zuerst prüft es eine Person im Amt.',
  },
  waitingStop: {
    it: 'Non l’ha chiesto lei? Lo fermi subito: apra «Dove ricevo i pagamenti» nella sua area personale.',
    en: 'Was it not you? Stop it now: open “Where I am paid” in your personal area.',
    de: 'Haben nicht Sie das beantragt? Stoppen Sie es gleich: Öffnen Sie „Wohin die Zahlungen gehen“ in Ihrem persönlichen Bereich.',
  },
  appliedTitle: {
    it: 'Il nuovo conto vale da oggi',
    en: 'The new account counts from today',
    de: 'Das neue Konto gilt ab heute',
  },
  appliedText: {
    it: 'Il tempo di attesa è finito e nessuno ha fermato il cambio. I prossimi pagamenti arrivano dove ha chiesto.',
    en: 'The waiting time is over and nobody stopped the change. The next payments go where you asked.',
    de: 'Die Wartezeit ist vorbei, und niemand hat die Änderung gestoppt. Die nächsten Zahlungen kommen dort an, wo Sie es verlangt haben.',
  },
  appliedOld: {
    it: 'Un pagamento già partito arriva ancora sul vecchio conto: non lo chiuda finché non arriva il primo sul nuovo.',
    en: 'A payment that has already left still goes to the old account: do not close it until the first one has come to the new one.',
    de: 'Eine Zahlung, die schon unterwegs ist, kommt noch auf das alte Konto: Schließen Sie es erst, wenn die erste auf dem neuen da ist.',
  },
  stoppedTitle: {
    it: 'Il cambio di conto è fermo',
    en: 'The change of account is stopped',
    de: 'Die Kontoänderung ist gestoppt',
  },
  stoppedText: {
    it: 'Qualcuno che riceve i suoi avvisi ha fermato il cambio. Continuiamo a pagarla dove la pagavamo prima.',
    en: 'Somebody who gets your notices stopped the change. We go on paying you where we did before.',
    de: 'Jemand, der Ihre Nachrichten bekommt, hat die Änderung gestoppt. Wir zahlen weiter dorthin, wohin wir vorher gezahlt haben.',
  },
  stoppedFrozen: {
    it: 'Per sicurezza ora nessuno può cambiare il conto. Per sbloccarlo venga a uno sportello con un documento, o ci chiami: un funzionario controlla chi è.',
    en: 'To be safe, nobody can change the account now. To release it, come to a counter with a document, or call us: an officer checks who you are.',
    de: 'Zur Sicherheit kann jetzt niemand das Konto ändern. Um es zu entsperren, kommen Sie mit einem Ausweis an einen Schalter, oder rufen Sie uns an: Eine Person im Amt prüft, wer Sie sind.',
  },
  stoppedSignOut: {
    it: 'Se non ha chiesto lei il cambio, esca da tutti i dispositivi e cambi la password della sua identità digitale.',
    en: 'If you did not ask for the change, sign out on every device and change the password of your digital identity.',
    de: 'Wenn nicht Sie die Änderung beantragt haben, melden Sie sich auf allen Geräten ab und ändern Sie das Passwort Ihrer digitalen Identität.',
  },
  liftedTitle: {
    it: 'Può di nuovo cambiare il conto',
    en: 'You can change the account again',
    de: 'Sie können das Konto wieder ändern',
  },
  liftedText: {
    it: 'Abbiamo controllato chi è. Se vuole cambiare il conto, faccia una nuova richiesta.',
    en: 'We have checked who you are. If you want to change the account, make a new request.',
    de: 'Wir haben geprüft, wer Sie sind. Wenn Sie das Konto ändern wollen, stellen Sie eine neue Anfrage.',
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
