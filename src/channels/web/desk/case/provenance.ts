// SPDX-License-Identifier: AGPL-3.0-or-later

import { type Language, todayInItaly } from '#core/index.ts';
import { showDate } from '#kinds/index.ts';
import { deskSayer } from '#languages/index.ts';
import { type Channel, type GivenAt, type KnownFact, sourceTitle } from '#record/index.ts';
import { type Html, html } from '../../html.ts';

const say = deskSayer({
  citizen: { it: 'Dalla persona', en: 'By the person' },
  guest: { it: 'Da chi non era entrato', en: 'By somebody who had not signed in' },
  operator: { it: 'Scritta da un operatore', en: 'Typed by an operator' },
  institution: { it: 'Mandata da un ente', en: 'Sent by an institution' },
  register: { it: 'Da un registro pubblico', en: 'From a public register' },
  channel: {
    it: '{channel, select, web {sul sito} api {con l’API} text {in una conversazione scritta} voice {a voce} keypad {con i tasti del telefono} other {allo sportello}}',
    en: '{channel, select, web {on the website} api {by the API} text {in a written conversation} voice {by voice} keypad {with the telephone keys} other {at the counter}}',
  },
  heard: { it: 'capita con certezza del {percent} %', en: 'heard with {percent} % confidence' },
  confirmed: { it: 'confermata', en: 'confirmed' },
  contested: { it: 'Contestata', en: 'Contested' },
  unconfirmed: { it: 'non confermata', en: 'not confirmed' },
  changed: {
    it: '{count, plural, =1 {cambiata una volta} other {cambiata # volte}}',
    en: '{count, plural, =1 {changed once} other {changed # times}}',
  },
});

/** Where an answer comes from, in words: who, how, when, how well it was heard, whether it was confirmed or changed. */
export function provenanceWords(
  { at, event, changes }: GivenAt,
  language: Language,
  claimedAt: Date | undefined,
): string {
  const { channel, confidence, confirmed } = event;
  // Until its person was known, whoever wrote it was nobody whom we know.
  const who = event.who === 'citizen' && claimedAt && at <= claimedAt ? 'guest' : event.who;
  const heard = isHeard(channel)
    ? [
        say('heard', language, { percent: Math.round(confidence * 100) }),
        say(confirmed ? 'confirmed' : 'unconfirmed', language),
      ]
    : [];
  const again = changes > 0 ? [say('changed', language, { count: changes })] : [];
  return [
    `${say(who, language)} ${say('channel', language, { channel })}`,
    ...heard,
    ...again,
    showDate(todayInItaly({ nowMs: () => at.getTime() }), language),
  ].join(', ');
}

/** Where an answer was known from without asking; where the person corrected it, both: theirs, and what was known. */
export function knownWords(fact: KnownFact, by: string, language: Language, against?: string): Html {
  const title = sourceTitle(fact, language);
  if (against === undefined) return html`${title}`;
  return html`<span class="mark">${say('contested', language)}</span> ${by}. ${title}: <strong>${against}</strong>`;
}

/** What was heard by a machine can have been misheard; what was typed was typed. */
export function isDoubtful({ event: { channel, confirmed, confidence } }: GivenAt): boolean {
  return isHeard(channel) && (!confirmed || confidence < 0.6);
}

function isHeard(channel: Channel): boolean {
  return channel === 'voice';
}
