// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Rooms } from '#applications/index.ts';
import type { ConsentRooms } from '#consents/index.ts';
import { type Clock, own } from '#core/index.ts';
import { showDate } from '#kinds/index.ts';
import { sayer } from '#languages/index.ts';
import { notify } from '#notices/index.ts';
import { personWithCode } from '#persons/index.ts';

const say = sayer({
  askedTitle: {
    it: 'Una domanda aspetta la sua risposta',
    en: 'An application waits for your answer',
    de: 'Ein Gesuch wartet auf Ihre Antwort',
  },
  askedWho: {
    it: '{name} ha chiesto: {title}.',
    en: '{name} has applied for: {title}.',
    de: '{name} hat beantragt: {title}.',
  },
  askedHow: {
    it: 'Le chiediamo una cosa. La trova in «Le mie domande», quando entra con la sua identità.',
    en: 'We ask you something. You find it in “My applications” when you sign in.',
    de: 'Wir fragen Sie etwas. Sie finden es unter „Meine Gesuche“, wenn Sie sich mit Ihrer Identität anmelden.',
  },
  receiptTitle: {
    it: 'Abbiamo registrato la sua risposta',
    en: 'We have registered your answer',
    de: 'Wir haben Ihre Antwort eingetragen',
  },
  about: {
    it: 'Domanda {number} di {name}: {short}.',
    en: 'Application {number} of {name}: {short}.',
    de: 'Gesuch {number} von {name}: {short}.',
  },
  protocol: {
    it: 'La ricevuta del {date}, con il numero di protocollo, è in «Le mie domande».',
    en: 'The receipt of {date}, with its protocol number, is in “My applications”.',
    de: 'Die Bestätigung vom {date}, mit der Protokollnummer, steht unter „Meine Gesuche“.',
  },
  toldTitle: {
    it: 'L’altra persona ha risposto',
    en: 'The other person has answered',
    de: 'Die andere Person hat geantwortet',
  },
  told: {
    it: '{name} ha {act, select, given {accettato} refused {detto di no} denied {detto che la domanda non riguarda questa persona} other {ritirato il consenso}}: {short}.',
    en: '{name} {act, select, given {accepted} refused {said no} denied {said that the application does not concern them} other {withdrew their consent}}: {short}.',
    de: '{name} hat {act, select, given {zugestimmt} refused {nein gesagt} denied {gesagt, dass das Gesuch diese Person nicht betrifft} other {die Zustimmung zurückgezogen}}: {short}.',
  },
  toldAbout: {
    it: 'La sua domanda è la {number}.',
    en: 'Your application is {number}.',
    de: 'Ihr Gesuch hat die Nummer {number}.',
  },
  toldFrom: { it: 'Vale dal {date}.', en: 'It holds from {date}.', de: 'Das gilt ab {date}.' },
});

/**
 * What passes between whoever applied and the other person who is asked, as letters in their mailboxes, written in the transaction
 * of the act. Neither learns the account of the other; somebody who has never signed in has no mailbox and finds it when they do.
 */
export function consentPost(
  clock: Clock,
): Required<Pick<Rooms, 'onAsked'> & Pick<ConsentRooms, 'onAnswered'>> {
  const now = () => new Date(clock.nowMs());
  return {
    async onAsked(sql, { codiceFiscale, applicant, receipt: { title, language } }) {
      const asked = await personWithCode(sql, codiceFiscale);
      if (!asked) return;
      const body = [say('askedWho', language, { name: applicant, title }), say('askedHow', language)];
      const notice = { personId: asked, kind: 'consent-asked', language, body };
      await notify(sql, { ...notice, title: say('askedTitle', language), at: now() });
    },

    async onAnswered(sql, { application, definition, personId, receipt }) {
      const { act, language, number, applicant, follows, on, by, from } = receipt;
      const body = [
        say('about', language, { number, name: applicant, short: receipt.short }),
        follows,
        say('protocol', language, { date: showDate(on, language) }),
      ];
      const notice = { personId, kind: 'consent-answered', language, body };
      await notify(sql, { ...notice, title: say('receiptTitle', language), at: now() });
      if (application.personId === null) return;
      const theirs = application.language;
      const short = own(definition.words[theirs]?.consents, receipt.kind)?.short ?? receipt.short;
      const told = [
        say('told', theirs, { name: by, act, short }),
        say('toldAbout', theirs, { number }),
        ...(from === null || from === 'start'
          ? []
          : [say('toldFrom', theirs, { date: showDate(from, theirs) })]),
      ];
      const mail = { personId: application.personId, about: application.id, kind: 'consent-answered' };
      await notify(sql, {
        ...mail,
        language: theirs,
        wishedLanguage: application.wishedLanguage,
        title: say('toldTitle', theirs),
        body: told,
        at: now(),
      });
    },
  };
}
