// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Rooms } from '#applications/index.ts';
import { type Consent, type ConsentRooms, consentsOf, sayConsent, wereTold } from '#consents/index.ts';
import { type CalendarDate, type Clock, own, todayInItaly } from '#core/index.ts';
import { type Definition, wordsIn } from '#interview/index.ts';
import { showDate } from '#kinds/index.ts';
import { sayer } from '#languages/index.ts';
import { notify } from '#notices/index.ts';
import { personWithCode } from '#persons/index.ts';
import { type Application, nameOfApplicant } from '#record/index.ts';
import type { Sql } from '#store/index.ts';

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
    it: 'Le chiediamo una cosa. La trova in «Le mie domande», quando entra con la sua identità. Può anche rispondere per telefono, con il PIN telefonico.',
    en: 'We ask you something. You find it in “My applications” when you sign in. You can also answer by telephone, with the phone PIN.',
    de: 'Wir fragen Sie etwas. Sie finden es unter „Meine Gesuche“, wenn Sie sich mit Ihrer Identität anmelden. Sie können auch am Telefon antworten, mit der Telefon-PIN.',
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
  toldLeft: {
    it: '{n, plural, =0 {Adesso hanno risposto tutti.} one {Manca ancora una risposta.} other {Mancano ancora {n} risposte.}}',
    en: '{n, plural, =0 {Now everybody has answered.} one {One answer is still missing.} other {{n} answers are still missing.}}',
    de: '{n, plural, =0 {Jetzt haben alle geantwortet.} one {Eine Antwort fehlt noch.} other {{n} Antworten fehlen noch.}}',
  },
  endedTitle: {
    it: 'Una domanda che la riguarda',
    en: 'An application that concerns you',
    de: 'Ein Gesuch, das Sie betrifft',
  },
  ended: {
    it: 'La domanda {number} è {how, select, granted {accolta} refused {respinta} other {ritirata}}.',
    en: 'Application {number} is {how, select, granted {granted} refused {refused} other {withdrawn}}.',
    de: 'Das Gesuch {number} ist {how, select, granted {angenommen} refused {abgelehnt} other {zurückgezogen}}.',
  },
  endedNothing: {
    it: 'Quello che ha risposto non ha più effetto.',
    en: 'What you answered has no effect any more.',
    de: 'Ihre Antwort hat keine Wirkung mehr.',
  },
  endedContest: {
    it: 'Se non è d’accordo per la sua parte, può chiedere che la guardiamo di nuovo. Lo fa da «Le mie domande», o per telefono.',
    en: 'If you do not agree as regards your share, you can ask us to look at it again. You do so from “My applications”, or by telephone.',
    de: 'Wenn Sie bei Ihrem Anteil nicht einverstanden sind, können Sie verlangen, dass wir ihn noch einmal ansehen. Das geht unter „Meine Gesuche“ oder am Telefon.',
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
        ...(await toldLeft(sql, application, receipt.kind)),
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

// How many are still silent, where several are asked the same.
async function toldLeft(sql: Sql, { id, language }: Application, kind: string): Promise<readonly string[]> {
  const several = (await consentsOf(sql, id)).filter((one) => one.kind === kind && one.path !== null);
  const n = several.filter(({ state }) => state === 'asked').length;
  return several.length > 1 ? [say('toldLeft', language, { n })] : [];
}

/** A case has ended in which each of several people was asked for themselves. */
export interface EndedForOthers {
  readonly application: Application;
  readonly definition: Definition;
  readonly how: 'granted' | 'refused' | 'withdrawn';
  /** Whether a decision can be contested here. */
  readonly canContest: boolean;
}

/**
 * Tells each of them how it ended, and what follows for their own part: a letter in their mailbox, in the transaction that ends it. Who
 * said that it does not concern them hears nothing more of it, nor does anybody hear of the part of another. One other person who was asked
 * hears of it once they have answered. From that day their time to contest it is counted.
 */
export async function tellOthersEnded(sql: Sql, ended: EndedForOthers, clock: Clock): Promise<void> {
  const { application } = ended;
  const all = (await consentsOf(sql, application.id)).filter(
    ({ path, state }) => path !== null || state !== 'asked',
  );
  // The last thing that somebody was asked is where they stand.
  const lastOf = new Map(all.map((consent) => [consent.codiceFiscale, consent]));
  const applicant = lastOf.size > 0 ? await nameOfApplicant(sql, application) : '';
  const told: { readonly codiceFiscale: string; readonly on: CalendarDate | null }[] = [];
  for (const consent of lastOf.values()) {
    const personId =
      consent.state === 'denied' ? undefined : await personWithCode(sql, consent.codiceFiscale);
    told.push({ codiceFiscale: consent.codiceFiscale, on: personId ? todayInItaly(clock) : null });
    if (!personId) continue;
    const { language } = application;
    const body = endedSays(consent, ended, applicant);
    const notice = { personId, kind: 'consent-ended', language, body, at: new Date(clock.nowMs()) };
    await notify(sql, { ...notice, title: say('endedTitle', language) });
  }
  if (told.length > 0) await wereTold(sql, application.id, told);
}

function endedSays(
  { kind, state }: Consent,
  { application, definition, how, canContest }: EndedForOthers,
  applicant: string,
): readonly string[] {
  const { language, number } = application;
  const part = state === 'asked' ? 'unanswered' : state;
  return [
    say('askedWho', language, { name: applicant, title: wordsIn(definition, language).title }),
    say('ended', language, { number: number ?? '', how }),
    how === 'granted'
      ? sayConsent(definition, kind, language, applicant, part)
      : say('endedNothing', language),
    ...(!canContest || part === 'unanswered' ? [] : [say('endedContest', language)]),
  ];
}
