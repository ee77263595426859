// SPDX-License-Identifier: AGPL-3.0-or-later
import type { OnSubmitted } from '#applications/index.ts';
import { type Catalogue, definitionOf } from '#catalogue/index.ts';
import { asTheyStand } from '#changes/index.ts';
import { addDays, daysBetween } from '#core/index.ts';
import { awaited, wordsIn, wordsOf } from '#interview/index.ts';
import { showDate } from '#kinds/index.ts';
import { sayer } from '#languages/index.ts';
import { notify } from '#notices/index.ts';
import type { Swept } from '#outbox/index.ts';
import { type Application, definitionOfCase, isOpen, tellOn } from '#record/index.ts';
import type { Sql } from '#store/index.ts';
import { type Now, type TellingRooms, tellOnce } from './tell-once.ts';

/** The periodic work that reminds people once of what they could not know yet when they applied. */
export const remindLater = 'remind-later';

const say = sayer({
  title: {
    it: 'Alla sua domanda manca ancora una cosa',
    en: 'Your application still lacks one thing',
    de: 'Bei Ihrem Gesuch fehlt noch etwas',
  },
  about: {
    it: 'È la domanda «{title}» ({number}). Quando l’ha inviata non aveva ancora: {what}.',
    en: 'It is the application “{title}” ({number}). When you sent it you did not have yet: {what}.',
    de: 'Es geht um „{title}“ ({number}). Als Sie es gesendet haben, fehlte noch: {what}.',
  },
  needed: {
    it: 'Senza, non possiamo dire di sì. Decidiamo entro il {by}.',
    en: 'Without it we cannot say yes. We decide by {by}.',
    de: 'Ohne können wir nicht Ja sagen. Letzter Tag für uns: {by}.',
  },
  how: {
    it: 'Quando ce l’ha, lo scriva sulla pagina della domanda, in «Le mie domande». Oppure ce lo dica al telefono, con il PIN telefonico. Glielo ricordiamo solo questa volta.',
    en: 'When you have it, write it on the page of the application, in “My applications”. Or tell us by telephone, with the phone PIN. We remind you only this once.',
    de: 'Wenn Sie es haben, schreiben Sie es auf der Seite des Gesuchs, unter „Meine Gesuche“. Oder sagen Sie es uns am Telefon, mit der Telefon-PIN. Wir erinnern Sie nur dieses eine Mal.',
  },
});

/** On which day people are reminded is written down in the transaction that sends: half-way to the last day to decide. */
export const onAwaited =
  (catalogue: Catalogue): OnSubmitted =>
  (sql, submissions) =>
    tellOn(
      sql,
      'later',
      submissions.flatMap(({ application: { id, service }, answers, receipt: { on }, dueOn }) => {
        const definition = definitionOf(catalogue, service);
        const days = dueOn === null ? 0 : Math.floor(daysBetween(on, dueOn) / 2);
        if (!definition || days <= 0 || awaited(definition.service, answers, on).length === 0) return [];
        return [{ id, on: addDays(on, days) }];
      }),
    );

/** Reminds each of them once. Nothing once it has come, once the case has ended, or after its last day. */
export function remindOfLater(rooms: TellingRooms): Promise<Swept> {
  return tellOnce(rooms, 'later', (sql, application, now) => remind(sql, rooms, application, now));
}

async function remind(
  sql: Sql,
  { catalogue }: TellingRooms,
  application: Application,
  { at, today }: Now,
): Promise<void> {
  const { id, status, personId, receipt, dueOn, language, wishedLanguage } = application;
  if (!isOpen(status) || personId === null || !receipt || dueOn === null || dueOn < today) return;
  const definition = definitionOfCase(catalogue, application);
  const [stands = application] = await asTheyStand(sql, [application]);
  const words = wordsIn(definition, language);
  const missing = awaited(definition.service, stands.answers, receipt.on);
  if (missing.length === 0) return;
  const what = missing.map((ask) => wordsOf(words, ask).short).join(', ');
  await notify(sql, {
    personId,
    about: id,
    kind: 'later-reminder',
    language,
    wishedLanguage,
    title: say('title', language),
    body: [
      say('about', language, { title: words.title, number: receipt.number, what }),
      say('needed', language, { by: showDate(dueOn, language) }),
      say('how', language),
    ],
    at,
  });
}
