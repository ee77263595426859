// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Catalogue } from '#catalogue/index.ts';
import { readConsent, sayConsent, takeToRemind, wasReminded } from '#consents/index.ts';
import { type Clock, todayInItaly } from '#core/index.ts';
import { wordsIn } from '#interview/index.ts';
import { showDate } from '#kinds/index.ts';
import { sayer } from '#languages/index.ts';
import { notify } from '#notices/index.ts';
import { type Swept, sweep } from '#outbox/index.ts';
import { personWithCode } from '#persons/index.ts';
import { definitionOfCase, isOpen, nameOfApplicant, readApplication } from '#record/index.ts';
import type { Database, Sql } from '#store/index.ts';

/** The periodic work that reminds those who were asked and are silent. */
export const remindOthers = 'remind-others';

const say = sayer({
  title: {
    it: 'Una domanda aspetta ancora la sua risposta',
    en: 'An application still waits for your answer',
    de: 'Ein Gesuch wartet noch auf Ihre Antwort',
  },
  about: {
    it: 'Il {asked} le abbiamo chiesto una cosa: {name} ha fatto domanda per «{title}».',
    en: 'On {asked} we asked you something: {name} has applied for “{title}”.',
    de: 'Wir haben Sie etwas gefragt, am {asked}: {name} hat „{title}“ beantragt.',
  },
  by: {
    it: 'Decidiamo entro il {by}.',
    en: 'We decide by {by}.',
    de: 'Wir entscheiden bis zum {by}.',
  },
  how: {
    it: 'La trova in «Le mie domande», quando entra con la sua identità. Può anche rispondere per telefono, con il PIN telefonico. Glielo ricordiamo solo questa volta.',
    en: 'You find it in “My applications” when you sign in. You can also answer by telephone, with the phone PIN. We remind you only this once.',
    de: 'Sie finden es unter „Meine Gesuche“, wenn Sie sich mit Ihrer Identität anmelden. Sie können auch am Telefon antworten, mit der Telefon-PIN. Wir erinnern Sie nur dieses eine Mal.',
  },
});

interface Rooms {
  readonly database: Database;
  readonly clock: Clock;
  readonly catalogue: Catalogue;
}

/**
 * Reminds each of those who were asked and have not answered, once, half-way to the last day of the case, of what holds while they are
 * silent. Nothing once it was answered, once the case has ended, or after its last day: silence is no yes, and no answer is owed.
 */
export function remindSilent(rooms: Rooms): Promise<Swept> {
  const now = new Date(rooms.clock.nowMs());
  const today = todayInItaly(rooms.clock);
  return sweep(
    rooms,
    'reminders',
    { take: (sql, most, only) => takeToRemind(sql, { now, today, most, only }), keys: null },
    async (sql, { id }) => {
      await wasReminded(sql, id);
      await remind(sql, rooms, id, now);
    },
  );
}

async function remind(sql: Sql, { catalogue, clock }: Rooms, id: string, at: Date): Promise<void> {
  const consent = await readConsent(sql, id);
  const application = consent && (await readApplication(sql, consent.applicationId));
  if (!application || consent.state !== 'asked' || !isOpen(application.status)) return;
  const { dueOn, language, wishedLanguage } = application;
  if (dueOn === null || dueOn < todayInItaly(clock)) return;
  const personId = await personWithCode(sql, consent.codiceFiscale);
  // Whoever has never signed in has no mailbox: they find it when they do.
  if (!personId) return;
  const definition = definitionOfCase(catalogue, application);
  const name = await nameOfApplicant(sql, application);
  const askedOn = todayInItaly({ nowMs: () => consent.askedAt.getTime() });
  const { title } = wordsIn(definition, language);
  await notify(sql, {
    personId,
    kind: 'consent-reminder',
    language,
    wishedLanguage,
    title: say('title', language),
    body: [
      say('about', language, { asked: showDate(askedOn, language), name, title }),
      sayConsent(definition, consent.kind, language, name, 'unanswered'),
      say('by', language, { by: showDate(dueOn, language) }),
      say('how', language),
    ],
    at,
  });
}
