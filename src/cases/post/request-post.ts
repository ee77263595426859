// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Clock } from '#core/index.ts';
import { sayer } from '#languages/index.ts';
import { notify } from '#notices/index.ts';
import { languageOf } from '#record/index.ts';
import type { Sql } from '#store/index.ts';

const say = sayer({
  title: {
    it: 'La risposta alla sua richiesta sui suoi dati',
    en: 'The answer to your request about your data',
    de: 'Die Antwort auf Ihre Anfrage zu Ihren Daten',
  },
  outcome: {
    it: '{outcome, select, done {Abbiamo fatto quello che ha chiesto.} other {Non possiamo fare quello che ha chiesto.}}',
    en: '{outcome, select, done {We have done what you asked.} other {We cannot do what you asked.}}',
    de: '{outcome, select, done {Wir haben getan, was Sie verlangt haben.} other {Wir können nicht tun, was Sie verlangt haben.}}',
  },
  notAgreed: {
    it: 'Non è d’accordo? Può rivolgersi al Garante per la protezione dei dati o a un giudice (GDPR artt. 77 e 79).',
    en: 'You do not agree? You can turn to the data protection authority, or to a court (GDPR arts. 77 and 79).',
    de: 'Sind Sie nicht einverstanden? Sie können sich an die Datenschutzbehörde (Garante) oder an ein Gericht wenden (DSGVO Art. 77 und 79).',
  },
});

/** A request about one's own data that was answered, told to the person by a letter in the transaction of the answer. */
export function requestPost(clock: Clock) {
  return async (
    sql: Sql,
    answered: {
      readonly personId: string;
      readonly applicationId: string | null;
      readonly outcome: 'done' | 'refused' | null;
      readonly answer: string | null;
    },
  ): Promise<void> => {
    const { personId, applicationId, outcome, answer } = answered;
    const language = await languageOf(sql, personId);
    const words = (answer ?? '').split(/\n+/).filter((line) => line.trim() !== '');
    const more = outcome === 'done' ? [] : [say('notAgreed', language)];
    const body = [say('outcome', language, { outcome: outcome ?? 'refused' }), ...words, ...more];
    const notice = { personId, kind: 'data-request', language, title: say('title', language), body };
    await notify(sql, { ...notice, about: applicationId ?? undefined, at: new Date(clock.nowMs()) });
  };
}
