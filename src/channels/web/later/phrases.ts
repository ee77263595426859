// SPDX-License-Identifier: AGPL-3.0-or-later
import { sayer } from '#languages/index.ts';

/** What the page says on which a person gives what they could not know yet when they applied. */
export const say = sayer({
  lead: {
    it: 'Quando ha fatto domanda non lo sapeva ancora. Lo scriva qui: la domanda resta quella del giorno in cui l’ha inviata.',
    en: 'You did not know it yet when you applied. Write it here: the application stays that of the day on which you sent it.',
    de: 'Als Sie das Gesuch gestellt haben, wussten Sie es noch nicht. Schreiben Sie es hier: Es zählt weiter der Tag, an dem Sie das Gesuch gesendet haben.',
  },
  send: { it: 'Mandare', en: 'Send', de: 'Senden' },
  back: { it: 'Tornare alla domanda', en: 'Back to the application', de: 'Zurück zum Gesuch' },
  given: {
    it: 'Grazie, l’abbiamo scritto nella sua domanda.',
    en: 'Thank you, we have written it in your application.',
    de: 'Danke, wir haben es in Ihr Gesuch geschrieben.',
  },
  notNow: {
    it: 'Ora non si può più scrivere: la domanda è già decisa, o questa risposta non manca. Non abbiamo cambiato nulla.',
    en: 'It cannot be written any more: the application is decided, or this answer is not missing. We have changed nothing.',
    de: 'Das geht jetzt nicht mehr: Das Gesuch ist entschieden, oder diese Antwort fehlt nicht. Wir haben nichts geändert.',
  },
});
