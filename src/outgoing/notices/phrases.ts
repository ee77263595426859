// SPDX-License-Identifier: AGPL-3.0-or-later
import { sayer } from '#languages/index.ts';

/** What the room itself writes into mailboxes. */
export const say = sayer({
  contactChangedTitle: {
    it: 'Un suo contatto è cambiato',
    en: 'One of your contacts has changed',
    de: 'Ein Kontakt von Ihnen hat sich geändert',
  },
  contactChangedText: {
    it: '{channel, select, email {La sua e-mail è cambiata. Da ora la avvisiamo al nuovo indirizzo.} other {Il suo cellulare è cambiato. Da ora la avvisiamo al nuovo numero.}}',
    en: '{channel, select, email {Your e-mail address has changed. From now on we use the new one.} other {Your mobile has changed. From now on we use the new number.}}',
    de: '{channel, select, email {Ihre E-Mail hat sich geändert. Ab jetzt benachrichtigen wir Sie an der neuen Adresse.} other {Ihr Handy hat sich geändert. Ab jetzt benachrichtigen wir Sie unter der neuen Nummer.}}',
  },
  channelOffText: {
    it: '{channel, select, email {Non vuole più essere avvisato o avvisata per e-mail.} other {Non vuole più essere avvisato o avvisata per SMS.}}',
    en: '{channel, select, email {You no longer want to be told by e-mail.} other {You no longer want to be told by SMS.}}',
    de: '{channel, select, email {Sie wollen nicht mehr per E-Mail benachrichtigt werden.} other {Sie wollen nicht mehr per SMS benachrichtigt werden.}}',
  },
  contactChangedAlso: {
    it: 'Per {days} giorni la avvisiamo anche dove la avvisavamo prima: così nessuno cambia i suoi contatti a sua insaputa.',
    en: 'For {days} days we also write where we wrote before, so that nobody changes your contacts behind your back.',
    de: '{days} Tage lang benachrichtigen wir Sie auch dort, wo wir Sie vorher benachrichtigt haben: So ändert niemand Ihre Kontakte, ohne dass Sie es wissen.',
  },
  contactChangedNotYou: {
    it: 'Non è stata una sua scelta? Apra «I miei contatti», lo corregga ed esca da tutti i dispositivi. Poi ci chiami. Anche nel messaggio ai contatti di prima c’è un modo per rimetterli.',
    en: 'Was it not you? Open “My contacts”, correct it and sign out on every device. Then call us. The message to the earlier contacts has a way to put them back too.',
    de: 'Wollten Sie das nicht? Öffnen Sie „Meine Kontakte“, berichtigen Sie es und melden Sie sich auf allen Geräten ab. Dann rufen Sie uns an. Auch in der Nachricht an die Kontakte von vorher steht, wie man sie zurückholt.',
  },
  contactStoppedTitle: {
    it: 'I suoi contatti sono quelli di prima',
    en: 'Your contacts are the earlier ones again',
    de: 'Ihre Kontakte sind wieder die von vorher',
  },
  contactStoppedText: {
    it: '{channel, select, email {Qualcuno che riceve i suoi avvisi ha rimesso la e-mail di prima.} other {Qualcuno che riceve i suoi avvisi ha rimesso il cellulare di prima.}} Tutte le visite aperte sono finite.',
    en: '{channel, select, email {Somebody who gets your notices put the earlier e-mail address back.} other {Somebody who gets your notices put the earlier mobile back.}} All open visits have ended.',
    de: '{channel, select, email {Jemand, der Ihre Nachrichten bekommt, hat die frühere E-Mail zurückgeholt.} other {Jemand, der Ihre Nachrichten bekommt, hat das frühere Handy zurückgeholt.}} Alle offenen Besuche sind beendet.',
  },
  contactStoppedHeld: {
    it: 'Per tre giorni i contatti si cambiano solo allo sportello, con un documento. Cambi la password della sua identità digitale.',
    en: 'For three days contacts are changed only at a counter, with a document. Change the password of your digital identity.',
    de: 'Drei Tage lang kann man die Kontakte nur am Schalter ändern, mit einem Ausweis. Ändern Sie das Passwort Ihrer digitalen Identität.',
  },
});
