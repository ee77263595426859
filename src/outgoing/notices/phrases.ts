// SPDX-License-Identifier: AGPL-3.0-or-later
import { sayer } from '#core/index.ts';

/** What the room itself writes into mailboxes. */
export const say = sayer({
  contactChangedTitle: { it: 'Un suo contatto è cambiato', en: 'One of your contacts has changed' },
  contactChangedText: {
    it: '{channel, select, email {La sua e-mail è cambiata. Da ora la avvisiamo al nuovo indirizzo.} other {Il suo cellulare è cambiato. Da ora la avvisiamo al nuovo numero.}}',
    en: '{channel, select, email {Your e-mail address has changed. From now on we use the new one.} other {Your mobile has changed. From now on we use the new number.}}',
  },
  contactChangedNotYou: {
    it: 'Non è stata una sua scelta? Apra «I miei contatti», lo corregga ed esca da tutti i dispositivi. Poi ci chiami.',
    en: 'Was it not you? Open “My contacts”, correct it and sign out on every device. Then call us.',
  },
});
